#include "settings.hpp"

#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t far = 45;
constexpr std::uint32_t clause_break = 14;
constexpr std::uint32_t infinitive = 5;

/// "the visit *of the Kenyan President to Oslo*, which began"
std::uint32_t past_complements(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    while (at + 1 < end && (view.word(at) == "to" || view.word(at) == "in" ||
                            view.word(at) == "of" || view.word(at) == "by")) {
        std::uint32_t noun = at + 1;
        while (noun + 1 < end && view.mention_at(noun) == nullptr &&
               is_determiner(view, view.word(noun))) {
            ++noun;
        }
        const Mention* mention = view.mention_at(noun);
        if (mention == nullptr) {
            return at;
        }
        at = mention->tokens.last;
    }
    return at;
}

/// "the talks *that* took place in", "the visit, *which* began on": a clause about the trigger
/// itself.
bool describes(const ArticleView& view, std::uint32_t pronoun, TokenRange trigger,
               std::uint32_t end)
{
    const std::string_view word = view.word(pronoun);
    const std::uint32_t behind = past_complements(view, trigger.last, end);
    if ((word != "that" && word != "which") || pronoun + 1 >= end ||
        (pronoun != behind &&
         (pronoun != behind + 1 ||
          (view.word(behind) != "," && !(word == "which" && view.word(behind) == "of"))))) {
        return false;
    }
    if (const std::string_view next = view.word(pronoun + 1); next == "he" || next == "she") {
        return pronoun + 2 < end && is_light_verb(view, view.word(pronoun + 2)); // "which he made"
    }
    return is_a(view, view.word(pronoun + 1), EventWord::course);
}

/// "the statement *made* during", "a pact signed during": a participle behind a common noun.
bool is_made_there(const ArticleView& view, std::uint32_t during)
{
    if (during < 2 || view.mention_at(during - 2) != nullptr ||
        view.time_at(during - 2) != nullptr || view.token(during - 2).shape != Shape::lower) {
        return false;
    }
    const std::string_view noun = view.word(during - 2);
    const bool participle =
        view.word(during - 1).ends_with("ed") || view.word(during - 1) == "made";
    return participle && !is_in_verb_group(view, noun) && !opens_clause(view, noun) &&
           !is_preposition(view, noun);
}

} // namespace

bool begins_other_clause(const ArticleView& view, std::string_view word)
{
    return word == ";" || is_a(view, word, EventWord::other_clause);
}

Settings::Settings(const ArticleView& view, const TextSentence& sentence,
                   const std::vector<MeetingTrigger>& triggers)
    : view_(view), sentence_(sentence.tokens), triggers_(triggers),
      times_(triggers.size(), nullptr), places_(triggers.size()),
      places_sources_(triggers.size(), SettingSource::own)
{
    give_times();
    give_places();
    place_by_where();
    place_by_purpose();
    place_by_speech();
    place_by_head();
    place_by_name();
    move_to_gatherings();
    share_linked();
}

Date Settings::own_date_of(std::size_t trigger, std::uint32_t first) const
{
    const TimeMention* time = times_[trigger];
    return time != nullptr && time->tokens.first >= first ? time->date : Date{};
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
        const TimeMention* time = at + 1 < end ? view_.time_at(at + 1) : nullptr;
        if (describes(view_, at, from, sentence_.last) ||
            (time != nullptr && time->since && time->date.begin().day == 0)) {
            ++cost; // "the first *since 2019*"
        } else if (begins_other_clause(view_, word)) {
            cost += to.first >= from.last ? far : clause_break;
        } else if (is_sidelines(view_, word) && to.last <= from.first) {
            cost += far; // "walks in the garden *on the sidelines of* the summit"
        } else if (word == "during" && to.last <= from.first && is_made_there(view_, at)) {
            cost += far; // "praised on Monday the statement *made during* his visit"
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

std::size_t Settings::nearest(TokenRange tokens, TokenRange within, std::uint32_t& cost) const
{
    std::size_t best = triggers_.size();
    cost = far;
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
        if (!within.contains(triggers_[i].tokens.first)) {
            continue;
        }
        const std::uint32_t here = distance(triggers_[i].tokens, tokens);
        if (here < cost) {
            cost = here;
            best = i;
        }
    }
    return best;
}

} // namespace entente
