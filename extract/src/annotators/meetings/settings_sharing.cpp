#include "settings.hpp"
#include "words.hpp"

#include <algorithm>
#include <optional>

/// Times and places that events of one sentence share.
namespace entente {
namespace {

/// How one event follows another: whether the first has the setting of the second, and the second
/// that of the first.
struct Link {
    bool back = false;
    bool forth = false;
};

/// "held talks *at* the summit in Delhi", "hosted A *for* a meeting": what stands between.
Link link_between(const ArticleView& view, std::uint32_t from, std::uint32_t to)
{
    constexpr std::uint32_t longest = 9;
    Link link;
    for (std::uint32_t at = from; at < to; ++at) {
        const std::string_view word = view.word(at);
        if (view.mention_at(at) == nullptr &&
            (begins_other_clause(view, word) || looks_like_verb(view, word) ||
             is_light_verb(view, word))) {
            return {};
        }
        if (word.starts_with("prepar") || word.starts_with("plan") || word == "ahead" ||
            word == "advance") {
            return {}; // "met to prepare for the summit in Oslo"
        }
        if (word == "at" || word == "during" || is_sidelines(view, word) || word == "for" ||
            word == "in") {
            link = {at + longest >= to, at + longest >= to && word == "for"};
        }
    }
    return link;
}

} // namespace

/// Gives one event what the other has and it lacks.
void Settings::lend(std::size_t from, std::size_t to, bool places)
{
    times_[to] = times_[to] != nullptr ? times_[to] : times_[from];
    if (places && places_[to].empty()) {
        places_[to] = places_[from];
    }
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
        lend(i, i - 1, true);
    }
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

/// "attended *last month* a summit", "*on Monday* attended a summit": between the verb and its
/// object stand only its time and what describes it.
bool Settings::is_object_of(std::size_t verb, std::size_t noun) const
{
    if (!triggers_[verb].verb || triggers_[noun].verb || times_[verb] == nullptr ||
        times_[verb]->tokens.last + 1 < triggers_[verb].tokens.first ||
        triggers_[verb].entry->type != MeetingType::gathering ||
        triggers_[noun].entry->type != MeetingType::gathering) {
        return false;
    }
    for (std::uint32_t at = triggers_[verb].tokens.last; at < triggers_[noun].tokens.first; ++at) {
        const bool setting = view_.time_at(at) != nullptr || view_.word(at) == "on";
        if (!setting && view_.mention_at(at) == nullptr &&
            (view_.is_punctuation(at) || is_preposition(view_, view_.word(at)) ||
             looks_like_verb(view_, view_.word(at)) || view_.word(at) == "and")) {
            return false;
        }
    }
    return true;
}

/// "the Conference *of the* Partnership Forum, to be held in Oslo"
bool Settings::is_of(std::size_t part, std::size_t whole) const
{
    const std::uint32_t from = triggers_[part].tokens.last;
    const std::uint32_t to = triggers_[whole].tokens.first;
    if (triggers_[part].verb || triggers_[whole].verb || from >= to || view_.word(from) != "of") {
        return false;
    }
    for (std::uint32_t at = from + 1; at < to; ++at) {
        if (!view_.token(at).is_capitalised() && !is_determiner(view_, view_.word(at)) &&
            view_.token(at).shape != Shape::number && !view_.is_punctuation(at)) {
            return false;
        }
    }
    return true;
}

/// "met A *when* he visited Oslo last week"
bool Settings::is_when(std::size_t event, std::size_t visit) const
{
    for (std::uint32_t at = triggers_[event].tokens.last; at < triggers_[visit].tokens.first;
         ++at) {
        if (view_.word(at) == "when") {
            return triggers_[visit].verb;
        }
        if (view_.mention_at(at) == nullptr && (begins_other_clause(view_, view_.word(at)) ||
                                                looks_like_verb(view_, view_.word(at)))) {
            return false; // "his visit was confirmed when"
        }
    }
    return false;
}

/// "agreed to hold another round during *talks* in Oslo": they talked there, the round is to come.
bool Settings::was_agreed_at(std::size_t event, std::size_t talks) const
{
    constexpr std::uint32_t longest = 8;
    const std::uint32_t first = triggers_[event].tokens.first;
    if (triggers_[talks].entry->type == MeetingType::gathering ||
        triggers_[talks].entry->type == MeetingType::visit) {
        return false; // "agreed to meet during the summit"
    }
    for (std::uint32_t at = first; at > sentence_.first && at + longest > first; --at) {
        if (view_.is_punctuation(at - 1)) {
            return false;
        }
        if (is_undertaking(view_, at - 1)) {
            return true;
        }
    }
    return false;
}

Date Settings::day_before(std::uint32_t at) const
{
    for (std::uint32_t back = at; back > sentence_.first; --back) {
        const TimeMention* time = view_.time_at(back - 1);
        if (time == nullptr) {
            const std::string_view word = view_.word(back - 1);
            if (word == ";" || (word != "that" && is_a(view_, word, EventWord::other_clause))) {
                return {};
            }
            continue;
        }
        for (std::size_t i = 0; i < triggers_.size(); ++i) {
            if (times_[i] == time && triggers_[i].entry->type == MeetingType::visit) {
                return {};
            }
        }
        const bool day = time->date.begin().day != 0 && !time->date.is_interval();
        const bool possessor =
            view_.is_possessive(time->tokens.last) || view_.is_possessive(time->tokens.last - 1);
        return day && !time->since && !time->until && !possessor ? time->date : Date();
    }
    return {};
}

/// "held talks at the summit in Delhi on Saturday", "hosted A for a meeting at the palace": one
/// time and place.
void Settings::share_linked()
{
    for (std::size_t next = triggers_.size(); next-- > 1;) {
        const std::size_t i = next - 1;
        const std::uint32_t from = triggers_[i].tokens.last;
        const std::uint32_t to = triggers_[next].tokens.first;
        if (are_coordinated(from, to)) {
            lend(i, next, false);
            lend(next, i, false);
        } else if (!triggers_[i].verb && triggers_[next].verb &&
                   (from == to || (from + 1 == to && view_.word(from) == "," &&
                                   triggers_[next].entry->type != MeetingType::visit))) {
            lend(next, i, true); // "the forum, hosted by A", but not "left for the forum, arrived"
        } else if (is_object_of(i, next)) {
            lend(i, next, false);
        } else if (is_of(i, next)) {
            lend(next, i, true);
        } else if (is_when(i, next)) {
            lend(next, i, false);
        } else if (!triggers_[next].verb) {
            const Link link = link_between(view_, from, to);
            if (link.back && !was_agreed_at(i, next)) {
                lend(next, i, true);
            }
            if (link.forth) {
                lend(i, next, true);
            }
        }
    }
}

} // namespace entente
