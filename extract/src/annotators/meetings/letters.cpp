#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Letters and messages: who wrote to whom, whoever carries them.
namespace entente {
namespace {

bool is_full_stop(std::string_view word)
{
    return word == ";" || word == ":" || word == "." || word == "\"" || word == "\xE2\x80\x9C" ||
           word == "\xE2\x80\x9D";
}

/// The verb behind a subject that ends at `at`, over its verb group.
std::uint32_t verb_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    while (at < end && view.mention_at(at) == nullptr && view.time_at(at) == nullptr &&
           is_in_verb_group(view, view.word(at))) {
        ++at;
    }
    return at;
}

/// "handed over", and not from afar: whoever "conveyed" or "relayed" may have done it by telephone.
bool is_handed(const ArticleView& view, TokenRange verb, TokenRange sentence)
{
    if (verb.first == verb.last || !is_a(view, view.word(verb.first), EventWord::handing_verb)) {
        return false;
    }
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        const PhraseMatch* event = view.analysis().phrase_at(at, Term::meeting);
        if (is_a(view, view.word(at), EventWord::remote) ||
            (event != nullptr &&
             view.analysis().lexicon->meetings[event->row].form == "phone call")) {
            return false;
        }
    }
    return true;
}

} // namespace

/// What stands behind "letter": "from A to B", "sent by A", "that A had sent him".
void SentenceReader::read_letter_complements(Letter& letter, std::uint32_t at) const
{
    constexpr std::uint32_t longest = 25;
    const std::uint32_t noun = at;
    const std::uint32_t end = std::min(sentence_.tokens.last, at + longest);
    bool carried = false; // "which was *delivered* on Monday by A"
    const auto take = [&](Party& side, const Party& party) {
        if (!side.found && !party.actors.empty() && is_somebody(view_, party)) {
            side = party;
        }
    };
    while (at < end && !is_full_stop(view_.word(at))) {
        const std::string_view word = view_.word(at);
        if (word == "from" || word == "by" || word == "to" ||
            (word == "of" && at == noun)) { // "a letter of President A"
            const Party party = parties_from(view_, at + 1, sentence_.tokens.last);
            const bool bears = word == "by" && carried;
            take(word == "to" ? letter.addressee : bears ? letter.bearer : letter.sender, party);
            at = std::max(at + 1, party.tokens.last);
            continue;
        }
        carried = carried || is_a(view_, word, EventWord::delivering_verb);
        if (const Mention* mention = view_.mention_at(at)) {
            const Party party = party_at(view_, at, sentence_.tokens.last);
            const std::uint32_t verb = verb_behind(view_, std::max(at + 1, party.tokens.last), end);
            at = mention->tokens.last;
            if (verb < end && is_a(view_, view_.word(verb), EventWord::sending_verb)) {
                take(letter.sender, party);
                take(letter.addressee, party_at(view_, verb + 1, sentence_.tokens.last));
                at = verb + 1;
            } else if (verb < end && is_a(view_, view_.word(verb), EventWord::receiving_verb)) {
                take(letter.addressee, party);
                at = verb + 1;
            }
            continue;
        }
        ++at;
    }
}

/// What governs "letter": "A sent B a letter", "handed A a letter".
void SentenceReader::read_letter_governor(Letter& letter, std::uint32_t first) const
{
    constexpr std::uint32_t longest = 12;
    const std::uint32_t begin = sentence_.tokens.first;
    std::uint32_t at = first;
    while (at > begin && at + longest > first) {
        const std::uint32_t before = at - 1;
        if (const Mention* mention = view_.mention_at(before)) {
            at = std::max(mention->tokens.first, begin);
            continue;
        }
        const std::string_view word = view_.word(before);
        const bool sends = is_a(view_, word, EventWord::sending_verb);
        const bool receives = is_a(view_, word, EventWord::receiving_verb);
        if (!sends && !receives && !is_a(view_, word, EventWord::delivering_verb)) {
            if (view_.is_punctuation(before) || looks_like_verb(view_, word)) {
                return;
            }
            at = before;
            continue;
        }
        const std::uint32_t object = view_.word(at) == "to" ? at + 1 : at;
        const Party given = object < first ? party_at(view_, object, first) : Party();
        if (names_official(given) && !receives && !letter.addressee.found) {
            letter.addressee = given;
        }
        Party& side = receives ? letter.addressee : letter.sender;
        if ((sends || receives) && !side.found) {
            const std::uint32_t group = verb_group_begin(view_, before, begin);
            const Party subject = subject_before(view_, group, sentence_.tokens, true);
            side = names_official(subject) ? subject : side;
        }
        letter.verb = {before, at};
        if (!sends && !receives) {
            const std::uint32_t group = verb_group_begin(view_, before, begin);
            letter.bearer = subject_before(view_, group, sentence_.tokens, true);
        }
        return;
    }
}

/// "A received B, who delivered a letter from C": of those whom the bearer met, who is a foreigner.
Party SentenceReader::met_by(const Party& bearer) const
{
    Party met;
    for (const EventReading& reading : readings_) {
        const bool there =
            reading.status == MeetingStatus::held && reading.type == MeetingType::meeting &&
            std::ranges::all_of(bearer.actors,
                                [&](const Actor& actor) { return takes_part(reading, actor); });
        for (const Participant& one : reading.participants) {
            Party host;
            host.actors = {one.actor};
            if (there && is_official(one.actor) &&
                are_of_two_countries(view_.analysis(), bearer, host)) {
                met.actors.push_back(one.actor);
                met.found = true;
            }
        }
    }
    return met.actors.size() == 1 ? met : Party();
}

/// Adds the letter when both its sides are told.
bool SentenceReader::read_letter(const NounEvent& event)
{
    const MeetingTrigger& trigger = triggers_[event.index];
    Letter letter;
    if (names_official(event.frame.owner) &&
        event.frame.owner.tokens.last <= trigger.tokens.first) {
        letter.sender = event.frame.owner; // "A's letter to B"
    }
    read_letter_complements(letter, trigger.tokens.last);
    read_letter_governor(letter, event.frame.first);
    if (are_officials(letter.bearer) && letter.sender.found && !letter.addressee.found) {
        letter.addressee = met_by(letter.bearer);
        if (!letter.addressee.found) {
            return true; // who carries it is none of its sides
        }
    }
    if (!letter.sender.found || !letter.addressee.found ||
        letter.sender.actors == letter.addressee.actors) {
        return false;
    }
    const Modality modality =
        letter.verb.first < letter.verb.last
            ? modality_of_verb(view_, letter.verb, sentence_.tokens)
            : modality_of_noun(view_, event.frame.first, trigger.tokens, sentence_.tokens);
    if (!modality.real) {
        return false;
    }
    EventReading reading = begin_reading(event.index, "call.letter", 0.85);
    reading.status = modality.status;
    reading.foreground = true;
    add_participants(reading, letter.sender, Role::none);
    add_participants(reading, letter.addressee, Role::none);
    add(std::move(reading));
    if (!view_.is_said(trigger.tokens.first) && is_handed(view_, letter.verb, sentence_.tokens) &&
        are_officials(letter.bearer) && are_officials(letter.addressee) &&
        are_of_two_countries(view_.analysis(), letter.bearer, letter.addressee)) {
        EventReading given = begin_reading(event.index, "meeting.letter", 0.65);
        set_type(given, MeetingType::meeting); // "A handed B a letter from C"
        given.status = modality.status;
        add_participants(given, letter.bearer, Role::guest);
        add_participants(given, letter.addressee, Role::host);
        add(std::move(given));
    }
    return true;
}

} // namespace entente
