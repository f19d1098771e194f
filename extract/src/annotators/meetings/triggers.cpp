#include "triggers.hpp"

#include "journeys.hpp"
#include "noun_use.hpp"
#include "phone_calls.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// "will host President A": the word before a title is taken for a part of it.
bool is_verb_before_title(const ArticleView& view, std::uint32_t at)
{
    const Mention* mention = view.mention_at(at);
    return mention != nullptr && mention->tokens.first == at && mention->tokens.last > at + 1 &&
           at > 0 && view.token(at).shape == Shape::lower &&
           (view.word(at - 1) == "will" || view.word(at - 1) == "to" ||
            view.word(at - 1) == "would");
}

bool inside_name(const ArticleView& view, TokenRange tokens)
{
    if (tokens.last - tokens.first == 1 && is_verb_before_title(view, tokens.first)) {
        return false;
    }
    for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
        const Mention* mention = view.mention_at(at);
        if (mention != nullptr && mention->kind == MentionKind::country &&
            mention->form == MentionForm::nominal && mention->tokens.last == tokens.first + 1) {
            continue; // "the Ugandan delegation to"
        }
        if (mention != nullptr && mention->kind == MentionKind::organization &&
            tokens.last - tokens.first > 2 && mention->tokens.last + 1 == tokens.last) {
            continue; // "the Kenya-Norway Foreign Office *Consultations*"
        }
        if (mention != nullptr && (mention->form != MentionForm::pronoun || at == tokens.first)) {
            return true;
        }
    }
    return false;
}

/// "the visiting minister", "the host country": the word only describes somebody.
bool is_attributive(const ArticleView& view, TokenRange tokens, TokenRange sentence)
{
    const std::string_view word = view.word(tokens.first);
    if (tokens.first == sentence.first) {
        return false;
    }
    const std::string_view previous = view.word(tokens.first - 1);
    if (word == "visiting" || word == "attending" || word == "arriving") {
        return is_determiner(view, previous) || is_possessive_pronoun(previous) ||
               view.is_possessive(tokens.first - 1);
    }
    return (word == "host" || word == "address" || word == "chair" || word == "hosts") &&
           (is_determiner(view, previous) || is_possessive_pronoun(previous) ||
            is_preposition(view, previous)) &&
           previous != "to";
}

/// "the Business *Forum* President A": a body's name, and no event.
bool names_body_of(const ArticleView& view, const MeetingTrigger& trigger)
{
    const std::uint32_t next = trigger.tokens.last;
    const Mention* mention = view.mention_at(next);
    return trigger.entry->type == MeetingType::gathering &&
           view.token(trigger.tokens.first).shape == Shape::capital && mention != nullptr &&
           mention->tokens.first == next &&
           (mention->kind == MentionKind::person || mention->kind == MentionKind::post) &&
           mention->head.first > mention->tokens.first;
}

/// A noun that tells an event where it stands.
bool is_event_noun(const ArticleView& view, const MeetingEntry& entry, const PhraseMatch& match,
                   std::uint32_t end)
{
    if (entry.form == "round" && match.last + 1 < end && view.word(match.last) == "of" &&
        view.word(match.last + 1) != "which") {
        return false; // "the third round of the dialogue"
    }
    if (view.word(match.first) == "ministerial" && match.last == match.first + 1 &&
        match.last < end && view.token(match.last).is_word() &&
        view.time_at(match.last) == nullptr && !is_preposition(view, view.word(match.last)) &&
        !is_in_verb_group(view, view.word(match.last)) &&
        !opens_clause(view, view.word(match.last))) {
        return false; // "a ministerial delegation"
    }
    return entry.part == TriggerPart::noun ||
           (entry.part == TriggerPart::shared_noun &&
            (is_shared(view, entry, match.last, end) || is_in_call(view, entry, match, end)));
}

/// The longest noun trigger at a token.
MeetingTrigger noun_at(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const Analysis& analysis = view.analysis();
    for (const PhraseMatch& match : analysis.phrases_at(at)) {
        if (match.term == Term::meeting) {
            const MeetingEntry& entry = analysis.lexicon->meetings[match.row];
            if (is_event_noun(view, entry, match, end)) {
                return {{match.first, match.last}, &entry, false};
            }
        }
    }
    return {};
}

/// The row of the lexicon that begins with a form, or null.
const MeetingEntry* entry_of(const Lexicon& lexicon, std::string_view form)
{
    const auto row = std::ranges::find(lexicon.meetings, form, &MeetingEntry::trigger);
    return row == lexicon.meetings.end() ? nullptr : &*row;
}

/// "at the UN General Assembly", "attended the Munich Security Conference": a body that is known
/// by the gatherings it holds, where the words before it tell of one.
std::optional<MeetingTrigger> session_at(const ArticleView& view, std::uint32_t at,
                                         TokenRange sentence)
{
    const Mention* mention = view.mention_at(at);
    if (mention == nullptr || mention->kind != MentionKind::organization ||
        mention->tokens.first != at || mention->possessive || view.is_quoted(at) ||
        view.is_possessive(mention->tokens.last) ||
        !view.analysis().bodies[mention->entity].international) {
        return std::nullopt;
    }
    const std::string_view last = view.word(mention->tokens.last - 1);
    const bool assembly = last == "assembly" || last == "unga";
    const bool council = last == "council";
    if (!assembly && !council && last != "conference" && last != "forum") {
        return std::nullopt;
    }
    std::uint32_t first = at;
    while (first > sentence.first && at - first < 6 && view.mention_at(first - 1) == nullptr &&
           (is_determiner(view, view.word(first - 1)) || view.time_at(first - 1) != nullptr ||
            is_vague(view, view.word(first - 1)) || view.is_possessive(first - 1) ||
            view.token(first - 1).shape == Shape::number)) {
        --first;
    }
    if (first == sentence.first) {
        return std::nullopt;
    }
    const std::string_view before = view.word(first - 1);
    const bool beside =
        before == "of" && first > sentence.first + 1 && is_sidelines(view, view.word(first - 2));
    const bool told =
        before == "told" || (before == "to" && first > sentence.first + 1 &&
                             is_a(view, view.word(first - 2), EventWord::contribution));
    const bool there = before == "at" || before == "during" || before == "for" || beside ||
                       is_attending_verb(view, before);
    const bool takes_part =
        before == "in" && first > sentence.first + 1 &&
        (view.word(first - 2) == "part" || view.word(first - 2).starts_with("participat"));
    if (!told && !takes_part && (council || !there)) { // who briefs a council is told elsewhere
        return std::nullopt;
    }
    const MeetingEntry* entry =
        entry_of(*view.analysis().lexicon, assembly || council ? "general debate" : last);
    if (entry == nullptr) {
        return std::nullopt;
    }
    return MeetingTrigger{mention->tokens, entry, false};
}

/// "the ceremony to mark the 50th *anniversary*": the day, and nothing that is done on it, unless
/// somebody attended it.
bool is_mere_day(const ArticleView& view, const MeetingTrigger& trigger, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 5;
    if (trigger.entry->form != "anniversary") {
        return false;
    }
    std::uint32_t at = trigger.tokens.first;
    while (at > begin && at + longest > trigger.tokens.first &&
           !is_attending_verb(view, view.word(at - 1)) &&
           !is_preposition(view, view.word(at - 1)) && !view.is_punctuation(at - 1)) {
        --at;
    }
    return at == begin || !is_attending_verb(view, view.word(at - 1));
}

/// "a consultation *mechanism*", "a travel *ban*"
bool is_part_of_compound(const ArticleView& view, const MeetingTrigger& trigger, std::uint32_t end)
{
    const std::uint32_t next = trigger.tokens.last;
    return next < end && view.token(next).line_breaks_before == 0 &&
           view.mention_at(next) == nullptr &&
           is_a(view, view.word(next), EventWord::compound_head);
}

/// "called A a liar", "called for": no telephone.
bool is_mere_calling(const ArticleView& view, const MeetingTrigger& trigger,
                     const TextSentence& sentence)
{
    return trigger.entry->trigger == "call" &&
           !is_phone_call(view, trigger.tokens, sentence.tokens.last);
}

} // namespace

std::vector<MeetingTrigger> find_triggers(const ArticleView& view, const TextSentence& sentence)
{
    const Analysis& analysis = view.analysis();
    std::vector<MeetingTrigger> found;
    for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last;) {
        const MeetingEntry* verb = nullptr;
        const MeetingEntry* noun = nullptr;
        std::uint32_t last = at;
        for (const PhraseMatch& match : analysis.phrases_at(at)) {
            if (match.term != Term::meeting || match.last > sentence.tokens.last ||
                match.last < last || inside_name(view, {match.first, match.last})) {
                continue;
            }
            const MeetingEntry& entry = analysis.lexicon->meetings[match.row];
            if (entry.part != TriggerPart::verb &&
                !is_event_noun(view, entry, match, sentence.tokens.last)) {
                continue;
            }
            last = match.last;
            (entry.part == TriggerPart::verb ? verb : noun) = &entry;
        }
        if (last == at) {
            if (const auto session = session_at(view, at, sentence.tokens)) {
                found.push_back(*session);
                at = session->tokens.last;
                continue;
            }
        }
        if (last == at || view.is_quoted(at)) {
            ++at;
            continue;
        }
        TokenRange tokens{at, last};
        bool as_noun = verb == nullptr;
        if (verb != nullptr && noun == nullptr) {
            if (const auto shorter = noun_at(view, at, sentence.tokens.last);
                shorter.entry != nullptr &&
                is_used_as_noun(view, shorter.tokens, sentence.tokens)) {
                noun = shorter.entry; // "held talks with", not "talks with"
                tokens = shorter.tokens;
                last = tokens.last;
                as_noun = true;
            }
        } else if (verb != nullptr) {
            as_noun = is_used_as_noun(view, tokens, sentence.tokens);
        }
        const MeetingTrigger trigger{tokens, as_noun ? noun : verb, !as_noun};
        const bool told = as_noun ? !names_body_of(view, trigger) &&
                                        !is_part_of_compound(view, trigger, sentence.tokens.last) &&
                                        !is_mere_day(view, trigger, sentence.tokens.first)
                                  : verb != nullptr && !is_mere_calling(view, trigger, sentence) &&
                                        !is_attributive(view, tokens, sentence.tokens) &&
                                        !is_idle_journey(view, trigger, sentence.tokens.last);
        if (told) {
            found.push_back(trigger);
        }
        at = last;
    }
    return found;
}

} // namespace entente
