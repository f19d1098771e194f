#include "annotators/furniture.hpp"
#include "annotators/grammar.hpp"
#include "asides.hpp"
#include "same_event.hpp"
#include "settings.hpp"
#include "status_undone.hpp"
#include "status_words.hpp"
#include "words.hpp"

#include <algorithm>
#include <limits>
#include <optional>

/// Which event of its sentence a date is of, if of any.
namespace entente {
namespace {

constexpr std::uint32_t near = 8; ///< a bare year dates only what it stands beside

/// "2024-2026": the time of a plan, not of a meeting.
bool is_period(const Date& date)
{
    return date.is_interval() && (date.begin().month == 0 || date.end().month == 0);
}

/// "*told* the King on Monday that": a verb of speech before the time, over those who listened.
bool is_told_before(const ArticleView& view, std::uint32_t time, std::uint32_t begin)
{
    for (std::uint32_t at = time; at > begin; --at) {
        const std::string_view word = view.word(at - 1);
        if (const Mention* listener = view.mention_at(at - 1)) {
            at = std::max(listener->tokens.first, begin) + 1;
            continue;
        }
        if (is_speech_verb(view, word) || is_address_verb(view, word)) {
            return true;
        }
        if (word != "on" && word != "in" && !is_determiner(view, word)) {
            return false; // "told a conference in Oslo on Monday that"
        }
    }
    return false;
}

/// "said on Monday", "told reporters Friday": the day of the words, not of what they tell.
bool tells_when_said(const ArticleView& view, std::uint32_t time, std::uint32_t begin)
{
    const std::uint32_t behind = view.time_at(time)->tokens.last;
    const std::string_view next = behind < view.size() ? view.word(behind) : std::string_view();
    if (next == "during" || next == "at") {
        return false; // "said on Monday during talks"
    }
    if (behind + 1 < view.size() && is_speech_verb(view, next) && view.word(behind + 1) == "that") {
        return true; // "on Monday reported that A would visit"
    }
    if (next == "that" && is_told_before(view, time, begin)) {
        return true;
    }
    std::uint32_t at = time;
    while (at > begin && (view.word(at - 1) == "on" || view.word(at - 1) == "late" ||
                          view.word(at - 1) == "in" || view.word(at - 1) == "early")) {
        --at;
    }
    if (const Mention* place = at > begin ? view.mention_at(at - 1) : nullptr;
        place != nullptr && place->kind == MentionKind::place && next != "after" &&
        next != "following" && place->tokens.first > begin + 1 &&
        view.word(place->tokens.first - 1) == "in") {
        at = place->tokens.first - 1; // "said in Oslo on Monday"
    }
    if (at == begin) {
        return false;
    }
    const std::string_view before = view.word(at - 1);
    const bool undertaken = next == "to" && before.ends_with("ed") && !is_upcoming(view, before) &&
                            (is_a(view, before, EventWord::plan) || is_proposal(view, before)) &&
                            (at < begin + 2 || !is_be_form(view.word(at - 2)));
    return undertaken || is_speech_verb(view, before) || before == "asked" ||
           before == "reporters" || before == "journalists" || before == "statement";
}

/// "*On Monday* A and B agreed to hold talks": the day of the undertaking, not of what it brings.
bool tells_when_undertaken(const ArticleView& view, const TimeMention& time,
                           const MeetingTrigger& trigger)
{
    for (std::uint32_t at = time.tokens.last; at + 1 < trigger.tokens.first; ++at) {
        const std::string_view word = view.word(at);
        if (word == "invitation" && view.word(at + 1) == "to") {
            return true; // "accepted an invitation to meet"
        }
        if (is_undertaking(view, at)) {
            return true;
        }
    }
    return false;
}

/// "*On Monday*, A said that B would come": the day of the words when the clause that it opens is
/// one of speech and has no event of its own. Gives the verb of speech.
std::optional<std::uint32_t> opening_speech(const ArticleView& view, const TimeMention& time,
                                            const std::vector<MeetingTrigger>& triggers,
                                            TokenRange sentence)
{
    if (time.tokens.first > sentence.first + 2 || time.tokens.last >= sentence.last ||
        (view.word(time.tokens.last) != "," && view.token(time.tokens.last).shape == Shape::lower &&
         !is_determiner(view, view.word(time.tokens.last)))) {
        return std::nullopt;
    }
    for (std::uint32_t at = time.tokens.last; at < sentence.last; ++at) {
        if (const Mention* mention = view.mention_at(at)) {
            at = std::max(mention->tokens.last, at + 1) - 1;
            continue;
        }
        if (std::ranges::any_of(triggers, [&](const MeetingTrigger& trigger) {
                return trigger.tokens.contains(at);
            })) {
            return std::nullopt;
        }
        if (is_speech_verb(view, view.word(at)) && view.word(at) != "according") {
            return at;
        }
        if (looks_like_verb(view, view.word(at))) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// "during the first *visit*": no subject of a clause.
bool is_behind_preposition(const ArticleView& view, std::uint32_t noun, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 5;
    for (std::uint32_t at = noun; at > begin && at + longest > noun; --at) {
        if (view.is_punctuation(at - 1)) {
            return false;
        }
        if (is_preposition(view, view.word(at - 1))) {
            return true;
        }
    }
    return false;
}

/// "*OSLO, 27 May* – A will visit Kenya": the day of the words.
bool is_of_dateline(const Analysis& analysis, const TimeMention& time)
{
    constexpr std::uint32_t longest = 12;
    const std::uint32_t begin = analysis.sentences[time.sentence].tokens.first;
    if (time.tokens.first >= begin + longest) {
        return false;
    }
    const auto dateline = find_dateline(analysis);
    return dateline && dateline->contains(time.tokens);
}

} // namespace

bool is_undertaking(const ArticleView& view, std::uint32_t at)
{
    const std::string_view word = view.word(at);
    return word.ends_with("ed") && !is_upcoming(view, word) &&
           (is_a(view, word, EventWord::plan) || is_a(view, word, EventWord::proposal)) &&
           view.word(at + 1) == "to" && (at == 0 || !is_be_form(view.word(at - 1)));
}

void Settings::give_times()
{
    std::vector<std::uint32_t> costs(triggers_.size(), std::numeric_limits<std::uint32_t>::max());
    for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
        const TimeMention* mention = view_.time_at(at);
        const bool renewed = mention != nullptr && mention->tokens.first == at &&
                             is_new_time(view_, at, sentence_.first);
        if (mention == nullptr || mention->tokens.first != at || mention->since ||
            (mention->until && !renewed) || mention->date.empty() || is_period(mention->date) ||
            tells_when_said(view_, at, sentence_.first) ||
            is_time_of_another(view_, *mention, triggers_, sentence_)) {
            continue;
        }
        const TimeMention& time = *mention;
        const auto aside = aside_around(view_.analysis(), time);
        if (const auto speech = opening_speech(view_, time, triggers_, sentence_)) {
            give_to_occasion(time, *speech);
            continue;
        }
        if (const auto held = held_before(at)) {
            costs[*held] = 0;
            times_[*held] = &time;
            continue;
        }
        std::uint32_t cost = 0;
        const std::size_t trigger =
            renewed ? noun_before(at) : nearest(time.tokens, aside.value_or(sentence_), cost);
        if (trigger < triggers_.size() && tells_when_undertaken(view_, time, triggers_[trigger])) {
            continue;
        }
        if (is_of_dateline(view_.analysis(), time)) {
            cost =
                std::numeric_limits<std::uint32_t>::max() - 1; // rather any other of the sentence
        }
        if (time.tokens.first <= sentence_.first + 2 && !aside) {
            leading_ = &time;
        }
        if (view_.is_possessive(time.tokens.last) || view_.is_possessive(time.tokens.last - 1)) {
            give_possessor(time);
            continue;
        }
        if (renewed && trigger < triggers_.size()) {
            costs[trigger] = 0;
            times_[trigger] = &time;
            continue;
        }
        if (trigger < triggers_.size() && cost < costs[trigger] &&
            (!is_bare_year(time.date) || cost <= near)) {
            costs[trigger] = cost;
            times_[trigger] = &time;
        }
    }
}

/// "On Monday, A told B *during talks* that": the words were spoken at that event.
void Settings::give_to_occasion(const TimeMention& time, std::uint32_t speech)
{
    for (std::uint32_t at = speech + 1; at < sentence_.last; ++at) {
        const std::string_view word = view_.word(at);
        if (word == "that" || (view_.mention_at(at) == nullptr && looks_like_verb(view_, word))) {
            return;
        }
        if (word != "during" && word != "at" && word != "in" && word != "after" &&
            word != "following") {
            continue;
        }
        for (std::size_t i = 0; i < triggers_.size(); ++i) {
            const std::uint32_t first = triggers_[i].tokens.first;
            if (!triggers_[i].verb && first > at && first < at + 7) {
                times_[i] = &time;
                return;
            }
        }
    }
}

/// "Friday's talks", "next month's third forum": the time of that noun, and of no verb beside it.
void Settings::give_possessor(const TimeMention& time)
{
    constexpr std::uint32_t longest = 8;
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
        const std::uint32_t first = triggers_[i].tokens.first;
        if (triggers_[i].verb || first < time.tokens.last) {
            continue;
        }
        if (first < time.tokens.last + longest) {
            for (std::uint32_t at = time.tokens.last + 1; at < first; ++at) {
                if (is_preposition(view_, view_.word(at)) || view_.is_punctuation(at)) {
                    return;
                }
            }
            times_[i] = &time;
        }
        return;
    }
}

/// "The *visit* was put off until June": the last event before `at` that a noun names.
std::size_t Settings::noun_before(std::uint32_t at) const
{
    for (std::size_t i = triggers_.size(); i-- > 0;) {
        if (!triggers_[i].verb && triggers_[i].tokens.first < at) {
            return i;
        }
    }
    return triggers_.size();
}

std::optional<std::size_t> Settings::held_before(std::uint32_t at) const
{
    const std::uint32_t begin = sentence_.first;
    const auto is_setting = [&](std::uint32_t word) {
        const Mention* place = view_.mention_at(word);
        return is_preposition(view_, view_.word(word)) || view_.time_at(word) != nullptr ||
               (place != nullptr &&
                (place->kind == MentionKind::place || place->kind == MentionKind::country));
    };
    while (at > begin && is_setting(at - 1)) {
        --at;
    }
    if (at < begin + 3 || view_.word(at - 1) != "held" || !is_be_form(view_.word(at - 2))) {
        return std::nullopt;
    }
    for (std::size_t i = triggers_.size(); i-- > 0;) {
        if (triggers_[i].tokens.first >= at) {
            continue;
        }
        if (triggers_[i].verb) {
            return std::nullopt;
        }
        if (!is_behind_preposition(view_, triggers_[i].tokens.first, begin)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace entente
