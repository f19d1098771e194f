#include "objects.hpp"

#include "annotators/grammar.hpp"
#include "reader.hpp"
#include "venues.hpp"
#include "words.hpp"

#include <algorithm>

/// What a verb governs: its object behind dates and places, or the agent of a passive.
namespace entente {
namespace {

/// Over "for two hours", "behind closed doors", "one-on-one" to the "with" behind it; else `at`.
std::uint32_t past_manner(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 5;
    if (at >= end || !(is_a(view, view.word(at), EventWord::manner))) {
        return at;
    }
    for (std::uint32_t i = at + 1; i < end && i < at + longest; ++i) {
        if (view.word(i) == "with") {
            return i;
        }
        const Shape shape = view.token(i).shape;
        if ((shape != Shape::lower && shape != Shape::number) || view.mention_at(i) != nullptr ||
            (i > at + 1 && looks_like_verb(view, view.word(i)))) { // "behind closed doors"
            break;
        }
    }
    return at;
}

/// "travelled *by train* to Oslo"
bool is_means_of_travel(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return view.word(at) == "by" && at + 2 < end && view.token(at + 1).shape == Shape::lower &&
           view.mention_at(at + 1) == nullptr &&
           (view.word(at + 2) == "to" || view.word(at + 2) == "from");
}

} // namespace

bool is_somebody(const ArticleView& view, const Party& party)
{
    if (std::ranges::any_of(party.actors,
                            [](const Actor& actor) { return actor.kind == ActorKind::official; })) {
        return true;
    }
    for (std::uint32_t at = party.tokens.first; at < party.tokens.last; ++at) {
        const Mention* mention = view.mention_at(at);
        if (is_people_noun(view, view.word(at)) ||
            (mention != nullptr &&
             (mention->kind == MentionKind::post || mention->kind == MentionKind::group ||
              (mention->kind == MentionKind::country && mention->form == MentionForm::nominal)))) {
            return true;
        }
    }
    return false;
}

Party included_after(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    bool people = false;
    for (std::uint32_t i = at; i < end && i < at + 18; ++i) {
        const std::string_view word = view.word(i);
        if (word == "among" && i + 1 < end && view.word(i + 1) == "them" && people) {
            return parties_from(view, i + 2, end);
        }
        if (word == "including" || (word == "like" && people) ||
            (word == "such" && i + 1 < end && view.word(i + 1) == "as")) {
            return people ? parties_from(view, word == "such" ? i + 2 : i + 1, end) : Party();
        }
        people = people || (is_people_noun(view, word) && word.ends_with('s'));
        if (view.mention_at(i) == nullptr &&
            (looks_like_verb(view, word) || is_speech_verb(view, word))) {
            break;
        }
    }
    return {};
}

bool demands(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return at + 1 < end && view.word(at) == "to" && view.mention_at(at + 1) == nullptr &&
           view.token(at + 1).shape == Shape::lower;
}

bool has_direct_object(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (at >= end || view.is_punctuation(at) || past_time(view, at, end) != at ||
        view.is_possessive(at)) {
        return false;
    }
    const std::string_view word = view.word(at);
    return !is_preposition(view, word) && !opens_clause(view, word) && word != "again" &&
           word != "here" && word != "there" && word != "face" && word != "together" &&
           word != "last" && word != "this" && word != "next" && word != "one";
}

std::uint32_t before_day(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const bool joined = at + 1 < end && view.mention_at(at) == nullptr &&
                        (view.word(at) == "on" || view.word(at) == "in" || view.word(at) == "from");
    return joined && view.time_at(at + 1) != nullptr ? at + 1 : at;
}

bool goes_on(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (at >= end || view.token(at).shape != Shape::lower || view.mention_at(at) != nullptr ||
        view.time_at(at) != nullptr) {
        return false;
    }
    const std::string_view word = view.word(at);
    return word != "and" && !is_preposition(view, word) && !is_a(view, word, EventWord::in_turn) &&
           !is_a(view, word, EventWord::other_clause);
}

std::uint32_t past_adjuncts(const ArticleView& view, std::uint32_t at, std::uint32_t end,
                            bool places)
{
    bool bracketed = false; // "received on Friday, in Oslo, A"
    for (bool dated = false; at < end;) {
        const std::string_view word = view.word(at);
        if (dated && word == ",") {
            bracketed = true;
            ++at;
            dated = false;
            continue;
        }
        if (const std::uint32_t later = past_time(view, at, end); later != at) {
            at = later;
            dated = true;
        } else if (const std::uint32_t dating = past_time_phrase(view, at, end); dating != at) {
            at = dating; // "met in April with"
            dated = true;
        } else if (word == "," && at + 1 < end &&
                   (past_time(view, at + 1, end) != at + 1 || view.word(at + 1) == "with" ||
                    view.word(at + 1) == "on" || view.word(at + 1) == "in")) {
            ++at;
        } else if (view.mention_at(at) == nullptr &&
                   (word.ends_with("ly") || word == "here" || word == "there" ||
                    word == "together" || word == "also" || word == "again" || word == "later" ||
                    word == "today" || word == "yesterday" || word == "up" || word == "back" ||
                    word == "earlier" || word == "virtually" || word == "online" ||
                    word == "first")) {
            ++at;
        } else if (is_means_of_travel(view, at, end)) {
            at += 2; // "travelled by train to"
        } else if (word == "(") {
            const std::uint32_t behind = past_bracket(view, at, end);
            if (behind == at) {
                return at;
            }
            at = behind;
        } else if (places && (word == "at" || word == "to") && at + 2 < end &&
                   is_own_venue(view, at + 1)) {
            at += 3; // "received at his office on Sunday A", "welcomed to her office A"
        } else if (places && (word == "in" || word == "at")) {
            const auto place = place_phrase_at(view, at, end);
            const std::uint32_t behind = place ? place->tokens.last : past_venue(view, at, end);
            if (behind == at) {
                return at;
            }
            at = behind;
            dated = dated || bracketed;
        } else if (places && word == "," && at + 1 < end &&
                   (view.word(at + 1) == "in" || view.word(at + 1) == "at")) {
            ++at; // "received, in Oslo, A"
            bracketed = true;
        } else if (places && (word == "on" || word == "at") && at + 2 < end &&
                   view.analysis().phrase_at(at, Term::meeting) != nullptr) {
            at = view.analysis().phrase_at(at, Term::meeting)->last; // "on the sidelines of"
            while (at < end && view.word(at) != "with" && view.word(at) != "," &&
                   view.word(at) != "to") {
                ++at;
            }
        } else {
            return at;
        }
    }
    return at;
}

Party SentenceReader::object_after(std::uint32_t at, bool takes_to) const
{
    const std::uint32_t end = sentence_.tokens.last;
    Party direct = parties_from(view_, at, end);
    if (direct.found) {
        return direct;
    }
    at = past_manner(view_, past_adjuncts(view_, at, end, true), end);
    if (at < end && (view_.word(at) == "with" || (takes_to && view_.word(at) == "to"))) {
        const std::uint32_t list = at + 1 < end && view_.word(at + 1) == ":" ? at + 2 : at + 1;
        return parties_from(view_, past_adjuncts(view_, list, end, false), end);
    }
    const Party behind = parties_from(view_, at, end);
    const std::uint32_t next = behind.tokens.last;
    const bool speaks = behind.found && view_.word(at - 1) == "," && next < end &&
                        (is_speech_verb(view_, view_.word(next)) ||
                         looks_like_verb(view_, view_.word(next))); // "met in Oslo, A said"
    return speaks ? Party() : behind;
}

bool SentenceReader::is_passive(const MeetingTrigger& trigger, Party& agent) const
{
    const std::string_view form = view_.word(trigger.tokens.last - 1);
    const std::string_view verb = view_.word(trigger.tokens.first);
    if (!verb.ends_with("ed") && verb != "met" && !form.ends_with("ed")) {
        return false;
    }
    std::uint32_t at = trigger.tokens.first;
    bool passive = false;
    for (std::uint32_t steps = 0; at > sentence_.tokens.first && steps < 4; ++steps, --at) {
        const std::string_view word = view_.word(at - 1);
        if (is_be_form(word)) {
            passive = true;
            break;
        }
        if (!is_in_verb_group(view_, word) || word == "has" || word == "have" || word == "had") {
            break;
        }
    }
    const std::uint32_t end = sentence_.tokens.last;
    std::uint32_t by = trigger.tokens.last;
    for (std::uint32_t steps = 0; by < end && steps < 14 && view_.word(by) != "by"; ++steps) {
        const Mention* next = by + 1 < end ? view_.mention_at(by + 1) : nullptr;
        const bool before_agent = view_.word(by) == "," && by + 1 < end &&
                                  (view_.word(by + 1) == "by" || view_.time_at(by + 1) != nullptr ||
                                   (next != nullptr && next->kind == MentionKind::place));
        if ((view_.word(by) == "," && !before_agent) || view_.word(by) == "and" ||
            view_.word(by) == "who") {
            return passive; // but "received yesterday at the palace, by A"
        }
        const Mention* mention = view_.mention_at(by);
        by = mention != nullptr ? mention->tokens.last : by + 1;
    }
    if (by < end && view_.word(by) == "by" && view_.time_at(by) == nullptr &&
        (passive || by == trigger.tokens.last ||
         by ==
             past_adjuncts(view_, trigger.tokens.last, end, true))) { // ", received in Oslo by X,"
        agent = parties_from(view_, by + 1, end);
        return true;
    }
    return passive;
}

/// "In Oslo, A and B discussed", "discussed fish with B in Oslo": the place of the talks and not of
/// their topic.
bool SentenceReader::names_setting(const MeetingTrigger& trigger) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t end = sentence_.tokens.last;
    if (place_phrase_at(view_, begin, end)) {
        return true;
    }
    for (std::uint32_t at = trigger.tokens.last; at + 1 < end; ++at) {
        if (view_.word(at) == "with") {
            const Party party = parties_from(view_, at + 1, end);
            return party.found && party.tokens.last < end &&
                   (place_phrase_at(view_, party.tokens.last, end) ||
                    view_.time_at(party.tokens.last) != nullptr);
        }
        if (view_.is_punctuation(at)) {
            break;
        }
    }
    return false;
}

/// "the first officials *they met*": a clause about those whom they met.
bool SentenceReader::is_reduced_relative(const MeetingTrigger& trigger) const
{
    const std::uint32_t they = trigger.tokens.first - 1;
    if (trigger.tokens.first < sentence_.tokens.first + 2 || view_.word(they) != "they") {
        return false;
    }
    const Token& before = view_.token(they - 1);
    return before.is_word() && before.shape == Shape::lower &&
           !opens_clause(view_, before.folded) && !is_preposition(view_, before.folded) &&
           before.folded != "time" && before.folded != "day";
}

/// "praised B, *whom* she met": whom the clause of the verb describes.
Party SentenceReader::relative_object(const Party& subject, std::uint32_t verb) const
{
    const std::uint32_t first = std::min(subject.found ? subject.tokens.first : verb, verb);
    for (std::uint32_t at = verb; at > sentence_.tokens.first && at + 12 > first; --at) {
        if (view_.word(at - 1) != "whom") {
            continue;
        }
        std::uint32_t end = at - 1;
        while (end > sentence_.tokens.first &&
               (view_.word(end - 1) == "," || view_.word(end - 1) == "with")) {
            --end;
        }
        const Mention* mention = view_.mention_before(end);
        return mention != nullptr ? parties_ending(view_, *mention, sentence_.tokens.first).party
                                  : Party();
    }
    return {};
}

} // namespace entente
