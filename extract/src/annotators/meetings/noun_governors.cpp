#include "noun_use.hpp"
#include "reader.hpp"
#include "sentence_before.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// What an event noun depends on, and who is behind it: "A *held* talks", "*during* a visit, A
/// said".
namespace entente {
namespace {

bool is_adjunct_preposition(std::string_view word)
{
    return word == "during" || word == "after" || word == "following" || word == "before" ||
           word == "at" || word == "in" || word == "of" || word == "on" || word == "for" ||
           word == "from" || word == "since" || word == "amid" || word == "through" ||
           word == "with" || word == "by" || word == "to" || word == "ahead";
}

/// The first token of "the opening of" at the "of" at `at`; `at` when there is no such thing.
std::uint32_t part_begin(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    if (view.word(at) != "of" || at < begin + 2) {
        return at;
    }
    const bool ceremony = (view.word(at - 1) == "ceremony" || view.word(at - 1) == "session") &&
                          at > begin + 2; // "the opening ceremony of the forum"
    at -= ceremony ? 1U : 0U;
    const std::string_view part = view.word(at - 1);
    if (part != "opening" && part != "closing" && part != "inauguration" && part != "launch" &&
        part != "edition") {
        return ceremony ? at + 1 : at;
    }
    std::uint32_t first = at - 1;
    while (first > begin && at - first < 5 && is_determiner(view, view.word(first - 1)) &&
           view.mention_at(first - 1) == nullptr) {
        --first;
    }
    return first;
}

/// "took part *on Monday, via video link,* in": one past the verb that the preposition at `to`
/// belongs to, over what stands between; `to` when nothing does.
std::uint32_t past_verb_before(const ArticleView& view, std::uint32_t to, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 14;
    std::uint32_t at = to;
    while (at > begin && at + longest > to) {
        const std::uint32_t before = at - 1;
        const std::string_view word = view.word(before);
        if (is_attending_verb(view, word) || (word == "part" && before > begin) ||
            (view.word(to) == "over" && is_hosting_verb(view, word))) {
            return at;
        }
        const Mention* mention = view.mention_at(before);
        if (mention != nullptr && mention->kind != MentionKind::person) {
            at = std::max(mention->tokens.first, begin);
            continue;
        }
        if (mention != nullptr || (looks_like_verb(view, word) && view.word(at) != "by") ||
            is_speech_verb(view, word) || word == "who" || word == "which" || word == "that" ||
            word == ";" || word == "and") {
            break;
        }
        at = before;
    }
    return to;
}

} // namespace

SentenceReader::Governor SentenceReader::governor_of(const NounFrame& frame, TokenRange& verb) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    std::uint32_t at = frame.first;
    for (const MeetingTrigger& other : triggers_) { // "delivered a speech at the forum"
        if (other.verb && other.entry->type == MeetingType::gathering && other.tokens.last <= at &&
            other.tokens.last + 1 >= at && other.tokens.last - other.tokens.first > 1) {
            verb = other.tokens;
            return Governor::attending;
        }
    }
    // "held bilateral meetings and a working lunch": over a coordinated event to its verb
    for (std::uint32_t steps = 0; at > begin && steps < 5; ++steps, --at) {
        const std::uint32_t before = at - 1;
        const std::string_view word = view_.word(before);
        if (view_.mention_at(before) != nullptr) {
            return Governor::none;
        }
        verb = {before, at};
        if (word == "told" && steps == 0 && (frame.definite || frame.indefinite)) {
            return Governor::attending; // "told the forum"
        }
        if (const std::uint32_t whole = part_begin(view_, before, begin); whole != before) {
            at = whole + 1; // "took part in the opening of the forum"
            continue;
        }
        if ((word == "to" || word == "at") && before > begin + 1 &&
            is_a(view_, view_.word(before - 1), EventWord::contribution) &&
            (is_possessive_pronoun(view_.word(before - 2)) ||
             is_determiner(view_, view_.word(before - 2)))) {
            return Governor::adjunct; // "In her address to the forum"
        }
        if (is_hosting_verb(view_, word)) {
            return Governor::hosting;
        }
        if (word == "short" && before > begin && view_.word(before - 1).starts_with("cut")) {
            verb = {before - 1, at}; // "cut short a visit"
            return Governor::light;
        }
        if (word == "off" && before > begin && view_.word(before - 1).starts_with("call")) {
            verb = {before - 1, at}; // "called off the talks"
            return Governor::light;
        }
        if (word == "at" && before > begin &&
            (view_.word(before - 1) == "present" || view_.word(before - 1) == "be" ||
             view_.word(before - 1) == "been" || view_.word(before - 1) == "represented")) {
            verb = {before - 1, at};
            return Governor::attending;
        }
        if (is_attending_verb(view_, word) || word == "part" ||
            (word == "at" && before > begin &&
             (view_.word(before - 1) == "spoke" || view_.word(before - 1) == "speak"))) {
            return Governor::attending;
        }
        if (is_light_verb(view_, word) ||
            (frame.call && (is_a(view_, word, EventWord::receiving_verb) ||
                            is_a(view_, word, EventWord::delivering_verb)))) {
            return Governor::light;
        }
        if (includes_events(view_, before)) {
            return Governor::including;
        }
        if (word == "for" && steps == 0) {
            return Governor::purpose;
        }
        if (is_adjunct_preposition(word) &&
            (word != "in" && word != "on" && word != "to" && word != "with" && word != "of")) {
            return Governor::adjunct;
        }
        if (word == "off" && before > begin && view_.word(before - 1) == "fresh") {
            return Governor::adjunct; // "fresh off talks with A, B said"
        }
        const bool particle = word == "up" || word == "off" || word == "in" || word == "on" ||
                              word == "with" || word == "over" || word == "to" ||
                              view_.time_at(before) != nullptr || word == "out" || word == "into" ||
                              word == "of";
        if (!particle) {
            break;
        }
        const TimeMention* time = view_.time_at(at);
        if ((word == "on" || word == "in") && time != nullptr && before > begin &&
            !view_.is_possessive(time->tokens.last - 1) &&
            !view_.is_possessive(time->tokens.last) &&
            (is_light_verb(view_, view_.word(before - 1)) ||
             (frame.call && is_a(view_, view_.word(before - 1), EventWord::receiving_verb)))) {
            continue; // "received on Monday a letter"
        }
        if (before > begin) {
            const std::string_view previous = view_.word(before - 1);
            if (is_attending_verb(view_, previous) || previous == "part") {
                verb = {before - 1, at};
                return Governor::attending;
            }
            if ((is_light_verb(view_, previous) &&
                 (word == "up" || word == "off" || word == "out")) ||
                (frame.call && word == "over" &&
                 is_a(view_, previous, EventWord::delivering_verb))) { // "handed over"
                continue;
            }
            if (is_light_verb(view_, previous) && view_.token(before - 1).folded.starts_with("e")) {
                verb = {before - 1, at}; // "engaged in", "embarked on"
                return Governor::light;
            }
            if (word == "on" &&
                (previous == "is" || previous == "was" || previous == "are" || previous == "were" ||
                 previous == "currently" || previous == "been" || previous == "be")) {
                verb = {before, at};
                return Governor::light; // "is on a visit to"
            }
        }
        if (word == "in" || word == "over") {
            if (const std::uint32_t behind = past_verb_before(view_, before, begin);
                behind != before) {
                verb = {behind - 1, behind};
                return is_hosting_verb(view_,
                                       view_.word(behind - 1)) // "presided at the palace over"
                           ? Governor::hosting
                           : Governor::attending;
            }
        }
        if (word == "in" || word == "on" || word == "to" || word == "with" || word == "of") {
            return Governor::adjunct;
        }
    }
    return Governor::none;
}

Party SentenceReader::subject_of_noun(const NounFrame& frame, Governor governor,
                                      TokenRange verb) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    if (governor == Governor::including) {
        if (const Party visitors = visitors_told(); visitors.found || frame.owner.found) {
            return visitors;
        }
        const Party subject = subject_before(view_, verb_group_begin(view_, verb.first, begin),
                                             sentence_.tokens, true);
        return are_officials(subject) ? subject : Party(); // "the mission included talks with B"
    }
    if (governor == Governor::light || governor == Governor::hosting ||
        governor == Governor::attending) {
        std::uint32_t first = verb.first;
        if (view_.word(first) == "part" && first > begin) {
            --first;
        }
        const std::uint32_t group = verb_group_begin(view_, first, begin);
        if (view_.word(first) == "on" && group > begin && view_.word(group - 1) == ",") {
            const Mention* who = view_.mention_before(group - 1);
            if (who != nullptr && who->kind == MentionKind::person && !who->possessive) {
                return party_of(view_, *who, who->tokens.first); // "met A, currently on a visit"
            }
        }
        const bool participle = view_.word(first).ends_with("ing") && group == first;
        Party subject = participle ? subject_of_participle(view_, group, sentence_.tokens)
                                   : subject_before(view_, group, sentence_.tokens, true);
        if (!subject.found && (participle || group == begin)) {
            subject = subject_behind(view_, frame.last, sentence_.tokens);
        }
        return subject;
    }
    if (governor == Governor::none && frame.first != begin) {
        return {};
    }
    if (Party agents = agents_before(verb.first); governor == Governor::adjunct && agents.found) {
        return agents;
    }
    Party subject = subject_before(view_, governor == Governor::none ? frame.first : verb.first,
                                   sentence_.tokens, false);
    if (const Party speaker = spokesman_of(view_, subject, sentence_.tokens); speaker.found) {
        subject = speaker;
    }
    if (!subject.found) {
        subject = subject_behind(view_, frame.last, sentence_.tokens);
    }
    return subject;
}

/// "will be signed during", "will travel after": the clause before `at` tells of what will be.
bool SentenceReader::will_be_before(std::uint32_t at) const
{
    const std::string_view governor = view_.word(at);
    if (governor != "during" && governor != "after" && governor != "at") {
        return false;
    }
    constexpr std::uint32_t longest = 14;
    for (std::uint32_t i = at; i > sentence_.tokens.first && i + longest > at; --i) {
        const std::string_view word = view_.word(i - 1);
        if (view_.mention_at(i - 1) != nullptr) {
            continue;
        }
        if (word == "will") {
            return true;
        }
        if (word == "," || word == ";" || is_speech_verb(view_, word) || word == "that" ||
            word == "who" || (is_a(view_, word, EventWord::finite_verb) && word != "held")) {
            return false;
        }
    }
    return false;
}

/// "before the visit", "ahead of the summit": the clause's own date is another one.
bool SentenceReader::tells_other_time(TokenRange governor) const
{
    const std::string_view word = view_.word(governor.first);
    return word == "after" || word == "following" || word == "since" || word == "ahead" ||
           lies_ahead(governor);
}

/// "before the visit", "ahead of the talks", "prior to the summit"
bool SentenceReader::lies_ahead(TokenRange governor) const
{
    const std::string_view before = governor.first > sentence_.tokens.first
                                        ? view_.word(governor.first - 1)
                                        : std::string_view();
    return view_.word(governor.first) == "before" || before == "ahead" || before == "prior";
}

/// "arrived in Oslo for the summit"
bool SentenceReader::follows_journey(std::size_t index) const
{
    return index > 0 && triggers_[index - 1].entry->type == MeetingType::visit;
}

} // namespace entente
