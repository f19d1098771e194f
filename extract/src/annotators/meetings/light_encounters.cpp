#include "light_encounters.hpp"

#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Encounters whose verb alone says little: "discussed fish with B", "briefed the ambassadors",
/// and those that a speaker tells of himself: "we met B", "pleased to meet B", "B received us".
namespace entente {

namespace {

bool names_post(const ArticleView& view, const Party& party)
{
    for (std::uint32_t at = party.tokens.first; at < party.tokens.last; ++at) {
        const Mention* mention = view.mention_at(at);
        if (mention != nullptr && mention->kind == MentionKind::post) {
            return true;
        }
    }
    return false;
}

} // namespace

bool is_summons_abroad(const ArticleView& view, const Party& one, const Party& other)
{
    const auto are_envoys = [&](const Party& party) {
        return party.actors.size() == 1 ||
               (is_somebody(view, party) && !party.actors.empty() &&
                std::ranges::all_of(party.actors, [](const Actor& actor) {
                    return actor.kind == ActorKind::country || is_official(actor);
                }));
    };
    return (one.actors.size() == 1 || other.actors.size() == 1) && are_envoys(one) &&
           are_envoys(other) && are_of_two_countries(view.analysis(), one, other);
}

/// "was summoned *to the Kenyan Foreign Ministry*"
Party SentenceReader::summoned_to(const MeetingTrigger& trigger) const
{
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t at = past_adjuncts(view_, trigger.tokens.last, end, false);
    return at + 1 < end && view_.word(at) == "to" ? party_at(view_, at + 1, end) : Party();
}

/// "discussed the war in Kenya *with B*": with whom, behind what is talked about.
Party SentenceReader::companion_behind(std::uint32_t at) const
{
    constexpr std::uint32_t longest = 16;
    constexpr std::uint32_t near = 8;
    const std::uint32_t first = at;
    const std::uint32_t end = std::min(sentence_.tokens.last, at + longest);
    Party country;       // "discussed ties with Kenya"
    bool beside = false; // somebody else was named before
    while (at < end) {
        const std::string_view word = view_.word(at);
        if (word == "with") {
            const Party party = parties_from(view_, at + 1, sentence_.tokens.last);
            if (party.found && is_somebody(view_, party)) {
                return party;
            }
            if (!country.found && !beside && at < first + near) {
                country = party;
            }
            beside = true;
        }
        const Mention* mention = view_.mention_at(at);
        if (mention != nullptr &&
            (mention->kind == MentionKind::person || mention->kind == MentionKind::post ||
             mention->kind == MentionKind::group || mention->form == MentionForm::pronoun)) {
            break;
        }
        if (view_.is_punctuation(at) ||
            (mention == nullptr && (is_a(view_, word, EventWord::other_clause) ||
                                    is_speech_verb(view_, word) || word == "who"))) {
            break;
        }
        beside = beside || mention != nullptr;
        at = mention != nullptr ? std::max(mention->tokens.last, at + 1) : at + 1;
    }
    return country;
}

/// Who speaks in the quotation around `at`, or else in the whole text ("I" outside all quotations),
/// when it is an official.
Party SentenceReader::speaker_at(std::uint32_t at) const
{
    const Analysis& analysis = view_.analysis();
    const auto said = std::ranges::find_if(analysis.quotations, [&](const Quotation& quotation) {
        return quotation.tokens.first <= at && at < quotation.tokens.last;
    });
    std::optional<std::uint32_t> person;
    if (said != analysis.quotations.end()) {
        person = said->speaker;
    } else {
        const auto self = std::ranges::find_if(analysis.mentions, [&](const Mention& mention) {
            const std::string_view word = view_.word(mention.tokens.first);
            return mention.kind == MentionKind::person && mention.form == MentionForm::pronoun &&
                   (word == "i" || word == "my") && !view_.is_said(mention.tokens.first) &&
                   !view_.is_quoted(mention.tokens.first);
        });
        if (self != analysis.mentions.end()) {
            person = self->entity;
        }
    }
    Party speaker;
    if (person && analysis.people[*person].official) {
        speaker.found = true;
        speaker.tokens = {at, at + 1};
        speaker.actors.push_back({ActorKind::official, *person});
        speaker.sizes.push_back(1);
    }
    return speaker;
}

/// "*We* met B", "*Pleased to* meet B": the speaker is the subject.
void SentenceReader::take_speaker(TokenRange words, Party& subject) const
{
    constexpr std::uint32_t longest = 3;
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t verb = words.first;
    if (!subject.actors.empty() || verb == begin) {
        return;
    }
    const std::uint32_t group = verb_group_begin(view_, verb, begin);
    bool speaks = group > begin && view_.word(group - 1) == "we";
    for (std::uint32_t at = verb; view_.word(verb - 1) == "to" && at > begin && at + longest > verb;
         --at) {
        speaks = speaks || is_a(view_, view_.word(at - 1), EventWord::delight);
    }
    if (const Party speaker = speaks ? speaker_at(verb) : Party(); speaker.found) {
        subject = speaker;
    }
}

/// "briefed the ambassadors of A and B on the talks", "briefed Minister B in Oslo".
bool SentenceReader::read_briefing(std::size_t index, const Party& subject,
                                   const Modality& modality)
{
    const MeetingTrigger& trigger = triggers_[index];
    if (!view_.word(trigger.tokens.first).starts_with("brief") || !modality.real ||
        !names_official(subject)) {
        return false;
    }
    const Party object = parties_from(view_, trigger.tokens.last, sentence_.tokens.last);
    if (object.actors.empty() || !is_somebody(view_, object) ||
        !are_of_two_countries(view_.analysis(), subject, object)) {
        return false;
    }
    EventReading reading = begin_reading(index, "meeting.briefed", 0.7);
    const bool envoys =
        !names_official(object) && (object.actors.size() > 1 || names_post(view_, object));
    if (!envoys && (reading.places.empty() || reading.places_source != SettingSource::own)) {
        return false; // "briefed the King": in a meeting or call that is told elsewhere
    }
    set_type(reading, MeetingType::meeting);
    reading.status = modality.status;
    reading.foreground = true;
    add_participants(reading, subject, Role::none);
    add_participants(reading, object, Role::none);
    add(std::move(reading));
    return true;
}

} // namespace entente
