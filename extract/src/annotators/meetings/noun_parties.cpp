#include "complement_heads.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "sentence_before.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Who takes part in an event that a noun tells, where its own phrase does not say so.
namespace entente {
namespace {

/// "*handed* a letter to B", "*extended* condolences to B": what is given face to face.
bool gives_before(const ArticleView& view, std::uint32_t to)
{
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t at = to; at > 0 && at + longest > to; --at) {
        const std::string_view word = view.word(at - 1);
        if (is_a(view, word, EventWord::delivering_verb) || word == "extended" ||
            word == "expressed" || word == "conveyed" || word == "offered") {
            return true;
        }
        if (view.is_punctuation(at - 1)) {
            break;
        }
    }
    return false;
}

} // namespace

/// The guests of the reception that the sentence tells before.
Party SentenceReader::guests_told() const
{
    Party party;
    if (!readings_.empty()) {
        for (const Participant& participant : readings_.back().participants) {
            if (participant.role == Role::guest) {
                party.actors.push_back(participant.actor);
                party.found = true;
            }
        }
    }
    return party;
}

/// Who goes on the visit that the sentence tells before.
Party SentenceReader::visitors_told() const
{
    return !readings_.empty() && readings_.back().type == MeetingType::visit ? guests_told()
                                                                             : Party();
}

/// "was signed by A and B at the conference": those who acted there.
Party SentenceReader::agents_before(std::uint32_t at) const
{
    std::uint32_t last = at;
    for (int steps = 0; steps < 2 && last > sentence_.tokens.first; ++steps) {
        const Mention* mention = view_.mention_before(last);
        if (mention == nullptr) { // "at the pavilion at the conference"
            std::uint32_t place = last;
            while (place > sentence_.tokens.first + 1 && place + 6 > last &&
                   view_.word(place - 1) != "at" && view_.word(place - 1) != "in") {
                --place;
            }
            last = place - 1;
            continue;
        }
        if (mention->kind == MentionKind::place || mention->kind == MentionKind::country) {
            last = mention->tokens.first > 0 ? mention->tokens.first - 1 : 0;
            continue;
        }
        const Party party = parties_ending(view_, *mention, sentence_.tokens.first).party;
        const std::uint32_t first = party.tokens.first;
        const bool by = first > sentence_.tokens.first + 1 && view_.word(first - 1) == "by" &&
                        view_.word(first - 2).ends_with("ed");
        return by && mention->kind == MentionKind::person ? party : Party();
    }
    return {};
}

/// "The summit, bringing together the leaders of X and Y": those who are there.
Party SentenceReader::brought_together(const MeetingTrigger& trigger) const
{
    for (std::uint32_t at = trigger.tokens.last; at + 2 < sentence_.tokens.last; ++at) {
        const std::string_view word = view_.word(at);
        const std::string_view next = view_.word(at + 1);
        if ((word == "bringing" || word == "brought" || word == "brings" || word == "bring") &&
            next == "together") {
            const std::uint32_t those = // "brought together in Oslo, on 22 April, A and B"
                past_adjuncts(view_, at + 2, sentence_.tokens.last, true);
            const Party all = parties_from(view_, those, sentence_.tokens.last);
            return all.actors.empty() ? included_after(view_, at + 2, sentence_.tokens.last) : all;
        }
        if (word == "gathers" || word == "gathered" || word == "gathering") {
            const Party all = parties_from(view_, at + 1, sentence_.tokens.last);
            return all.tokens.first <= at + 2 && all.actors.size() > 1 ? all : Party();
        }
        if (tells_attendance(view_, at, trigger.tokens.last)) {
            return parties_from(view_, at + 2, sentence_.tokens.last);
        }
        if (word == "attended" && next == "by") {
            const Party all = parties_from(view_, at + 2, sentence_.tokens.last);
            return all.actors.empty() ? included_after(view_, at + 2, sentence_.tokens.last) : all;
        }
        if (word == ";" || is_speech_verb(view_, word)) {
            break;
        }
    }
    return {};
}

/// "raised it *with B* during a meeting": the official behind "with" before `at`.
Party SentenceReader::companion_before(std::uint32_t at) const
{
    constexpr std::uint32_t longest = 14;
    for (std::uint32_t i = at; i > sentence_.tokens.first && i + longest > at; --i) {
        const bool given = view_.word(i - 1) == "to" && gives_before(view_, i - 1);
        if ((view_.word(i - 1) != "with" && !given) || view_.mention_at(i - 1) != nullptr) {
            continue;
        }
        const Party party = parties_from(view_, i, at);
        const bool official =
            !party.actors.empty() && std::ranges::all_of(party.actors, [](const Actor& actor) {
                return actor.kind == ActorKind::official;
            });
        return official ? party : Party();
    }
    return {};
}

/// Whom somebody of the sentence tells something: "assured President B".
Party SentenceReader::addressee(Party& speaker) const
{
    for (std::uint32_t at = sentence_.tokens.first; at + 1 < sentence_.tokens.last; ++at) {
        if (view_.mention_at(at) != nullptr || !is_address_verb(view_, view_.word(at))) {
            continue;
        }
        const Party party = parties_from(view_, at + 1, sentence_.tokens.last);
        const bool official = std::ranges::any_of(party.actors, is_official);
        if (official) {
            speaker = subject_before(view_, verb_group_begin(view_, at, sentence_.tokens.first),
                                     sentence_.tokens, true);
            return party;
        }
    }
    return {};
}

/// "Her first journey will *take her to Oslo*".
std::optional<PlacePhrase> SentenceReader::taken_to(const MeetingTrigger& trigger) const
{
    const std::uint32_t end = sentence_.tokens.last;
    for (std::uint32_t at = trigger.tokens.last; at + 3 < end && at < trigger.tokens.last + 9;
         ++at) {
        const std::string_view word = view_.word(at);
        if (word == "take" || word == "takes" || word == "took" || word == "brought" ||
            word == "bring" || word == "led") {
            const Mention* whom = view_.mention_at(at + 1);
            const std::uint32_t to = whom != nullptr ? whom->tokens.last : at + 2;
            return to + 1 < end && view_.word(to) == "to" ? destination_at(view_, to + 1, end)
                                                          : std::nullopt;
        }
        if (view_.is_punctuation(at) ||
            (view_.mention_at(at) == nullptr && looks_like_verb(view_, word) &&
             !is_in_verb_group(view_, word))) {
            break;
        }
    }
    return std::nullopt;
}

/// "A's meeting with B at the summit": both were there.
void SentenceReader::add_those_who_met(EventReading& reading) const
{
    if (readings_.empty() || readings_.back().type != MeetingType::meeting ||
        reading.participants.empty() || readings_.back().trigger.first > reading.trigger.first) {
        return;
    }
    const auto& met = readings_.back().participants;
    const bool same = std::ranges::all_of(reading.participants, [&](const Participant& one) {
        return std::ranges::find(met, one.actor, &Participant::actor) != met.end();
    });
    for (const Participant& other : met) {
        if (same && std::ranges::find(reading.participants, other.actor, &Participant::actor) ==
                        reading.participants.end()) {
            reading.participants.push_back({other.actor, Role::attendee});
        }
    }
}

/// "The summit was held", "the conference opened": the event itself is the subject.
bool SentenceReader::takes_place(const NounFrame& frame, const MeetingTrigger& trigger) const
{
    const std::uint32_t end = std::min(sentence_.tokens.last, trigger.tokens.last + 25);
    for (std::uint32_t at = trigger.tokens.last; at < end; ++at) {
        if (const Mention* mention = view_.mention_at(at)) {
            at = mention->tokens.last - 1;
            continue;
        }
        const std::string_view word = view_.word(at);
        if (is_a(view_, word, EventWord::happening) ||
            (word == "place" && (view_.word(at - 1) == "took" || view_.word(at - 1) == "take")) ||
            (word == "kicked" && at + 1 < end && view_.word(at + 1) == "off")) {
            return frame.definite || frame.indefinite;
        }
        if (view_.word(at) != "," && looks_like_verb(view_, word) &&
            !is_in_verb_group(view_, word)) {
            return false;
        }
    }
    return false;
}

/// A council, a committee, a parliament: a body that meets.
bool SentenceReader::meets_alone(const Party& party) const
{
    if (party.actors.size() != 1 || party.actors.front().kind != ActorKind::organization) {
        return false;
    }
    const Body& body = view_.analysis().bodies[party.actors.front().index];
    return body.type == OrganizationType::council || body.type == OrganizationType::committee ||
           body.type == OrganizationType::parliament || body.label.ends_with("Council") ||
           body.label.ends_with("Committee") || body.label.ends_with("Commission") ||
           body.label.ends_with("Cabinet") || body.label.ends_with("Assembly");
}

} // namespace entente
