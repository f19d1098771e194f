#include "settings.hpp"

#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t far = 45;
constexpr std::uint32_t clause_break = 14;
constexpr std::uint32_t infinitive = 5;

/// A word behind which another clause begins, with dates and places of its own.
bool begins_other_clause(const ArticleView& view, std::string_view word)
{
    return word == ";" || is_a(view, word, EventWord::other_clause);
}

/// "the talks *that* took place in", "the visit, *which* began on": a clause about the trigger
/// itself.
bool describes(const ArticleView& view, std::uint32_t pronoun, TokenRange trigger,
               std::uint32_t end)
{
    const std::string_view word = view.word(pronoun);
    std::uint32_t behind = trigger.last;
    if (behind + 1 < end && (view.word(behind) == "to" || view.word(behind) == "in")) {
        const Mention* place = view.mention_at(behind + 1); // "the visit *to Oslo*, which began"
        behind = place != nullptr ? place->tokens.last : behind;
    }
    if ((word != "that" && word != "which") || pronoun + 1 >= end ||
        (pronoun != behind && (pronoun != behind + 1 || view.word(behind) != ","))) {
        return false;
    }
    return is_a(view, view.word(pronoun + 1), EventWord::course);
}

} // namespace

Settings::Settings(const ArticleView& view, const TextSentence& sentence,
                   const std::vector<MeetingTrigger>& triggers)
    : view_(view), sentence_(sentence.tokens), triggers_(triggers),
      times_(triggers.size(), nullptr), places_(triggers.size()),
      places_sources_(triggers.size(), SettingSource::own)
{
    give_times();
    give_places();
    move_to_gatherings();
    share_linked();
}

/// "The summit was attended on Monday by A": the time of the verb is that of the noun.
void Settings::move_to_gatherings()
{
    constexpr std::uint32_t longest = 14;
    for (std::size_t i = 1; i < triggers_.size(); ++i) {
        const MeetingTrigger& noun = triggers_[i - 1];
        const MeetingTrigger& verb = triggers_[i];
        if (!verb.verb || verb.entry->type != MeetingType::gathering || noun.verb ||
            noun.entry->type != MeetingType::gathering ||
            verb.tokens.first > noun.tokens.last + longest) {
            continue;
        }
        times_[i - 1] = times_[i - 1] != nullptr ? times_[i - 1] : times_[i];
        if (places_[i - 1].empty()) {
            places_[i - 1] = places_[i];
        }
    }
}

Date Settings::own_date_of(std::size_t trigger, std::uint32_t first) const
{
    const TimeMention* time = times_[trigger];
    return time != nullptr && time->tokens.first >= first ? time->date : Date{};
}

/// "welcomed and held talks with": only "and" and a light verb stand between.
bool Settings::are_coordinated(std::uint32_t from, std::uint32_t to) const
{
    bool conjunction = false;
    for (std::uint32_t at = from; at < to; ++at) {
        const std::string_view word = view_.word(at);
        conjunction = conjunction || word == "and";
        if (word != "and" && word != "then" && word != "also" && !is_light_verb(view_, word)) {
            return false;
        }
    }
    return conjunction;
}

/// "held talks at the summit in Delhi on Saturday", "hosted A for a meeting at the palace": one
/// time and place.
void Settings::share_linked()
{
    for (std::size_t next = triggers_.size(); next-- > 1;) {
        const std::size_t i = next - 1;
        if (are_coordinated(triggers_[i].tokens.last, triggers_[next].tokens.first)) {
            times_[next] = times_[next] != nullptr ? times_[next] : times_[i];
            times_[i] = times_[i] != nullptr ? times_[i] : times_[next];
            continue;
        }
        if (!triggers_[i].verb && triggers_[next].verb &&
            (triggers_[i].tokens.last == triggers_[next].tokens.first ||
             (triggers_[i].tokens.last + 1 == triggers_[next].tokens.first &&
              view_.word(triggers_[i].tokens.last) == ","))) {
            times_[i] = times_[i] != nullptr ? times_[i] : times_[next]; // "the forum, hosted by A"
            places_[i] = places_[i].empty() ? places_[next] : places_[i];
            continue;
        }
        bool linked = false;
        bool back = false;
        for (std::uint32_t at = triggers_[i].tokens.last; at < triggers_[next].tokens.first; ++at) {
            const std::string_view word = view_.word(at);
            if (view_.mention_at(at) == nullptr &&
                (begins_other_clause(view_, word) || looks_like_verb(view_, word) ||
                 is_light_verb(view_, word))) {
                linked = false;
                break;
            }
            if (word.starts_with("prepar") || word.starts_with("plan") || word == "ahead" ||
                word == "advance") {
                linked = false; // "met to prepare for the summit in Oslo"
                break;
            }
            if (word == "at" || word == "during" || is_sidelines(view_, word) || word == "for" ||
                word == "in") {
                linked = at + 9 >= triggers_[next].tokens.first;
                back = word == "for";
            }
        }
        if (!linked || triggers_[next].verb) {
            continue;
        }
        if (times_[i] == nullptr) {
            times_[i] = times_[next];
        }
        if (places_[i].empty()) {
            places_[i] = places_[next];
        }
        if (back && times_[next] == nullptr) {
            times_[next] = times_[i];
        }
        if (back && places_[next].empty()) {
            places_[next] = places_[i];
        }
    }
}

Date Settings::date_of(std::size_t trigger) const
{
    if (times_[trigger] != nullptr) {
        return times_[trigger]->date;
    }
    return leading_ != nullptr ? leading_->date : Date{};
}

SettingSource Settings::date_source_of(std::size_t trigger) const
{
    return times_[trigger] != nullptr ? SettingSource::own : SettingSource::neighbour;
}

std::uint32_t Settings::distance(TokenRange from, TokenRange to) const
{
    const std::uint32_t begin = std::min(from.last, to.last);
    const std::uint32_t end = std::max(from.first, to.first);
    std::uint32_t cost = 0;
    for (std::uint32_t at = begin; at < end; ++at) {
        if (const Mention* mention = view_.mention_at(at)) {
            at = std::max(mention->tokens.last, at + 1) - 1; // a long name is one step
            ++cost;
            continue;
        }
        const std::string_view word = view_.word(at);
        if (describes(view_, at, from, sentence_.last)) {
            ++cost;
        } else if (begins_other_clause(view_, word)) {
            cost += to.first >= from.last ? far : clause_break;
        } else if (is_sidelines(view_, word) && to.last <= from.first) {
            cost += far; // "walks in the garden *on the sidelines of* the summit"
        } else if (word == "during" || word == "following" || is_speech_verb(view_, word)) {
            cost += clause_break;
        } else if (word == "to" && to.last <= from.first && at + 1 == from.first) {
            cost += infinitive; // "travels *on Monday* to meet"
        } else if (word == ",") {
            cost += 3;
        } else if (word == "and" && at > begin && view_.word(at - 1) == ",") {
            cost += clause_break;
        } else if (word == "and" && at > 0 && view_.mention_at(at - 1) == nullptr) {
            cost += 4;
        } else if (word == "\"" || word == "\xE2\x80\x9C" || word == "\xE2\x80\x9D") {
            cost += clause_break;
        }
        ++cost;
    }
    return to.first < from.first ? cost + 1 : cost; // behind the trigger is nearer than before it
}

std::size_t Settings::nearest(TokenRange tokens, std::uint32_t& cost) const
{
    std::size_t best = triggers_.size();
    cost = far;
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
        const std::uint32_t here = distance(triggers_[i].tokens, tokens);
        if (here < cost) {
            cost = here;
            best = i;
        }
    }
    return best;
}

} // namespace entente
