#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Attendance told by verbs: "attended the summit", "joined A for dinner", "gathered in Oslo".
namespace entente {
namespace {

/// "gathered in Rome", "convened on Friday": nothing that is gathered.
bool assembles(const ArticleView& view, const MeetingTrigger& trigger, std::uint32_t end)
{
    const bool one_word = trigger.tokens.last == trigger.tokens.first + 1;
    return (trigger.entry->trigger == "gather" ||
            (one_word && is_a(view, view.word(trigger.tokens.first), EventWord::assembling))) &&
           !has_direct_object(view, trigger.tokens.last, end);
}

} // namespace
/// "A and B co-chaired the Joint Commission": the body met, with both.
bool SentenceReader::read_joint_chairing(std::size_t index, const Party& subject,
                                         const Modality& modality)
{
    const auto officials = std::ranges::count_if(subject.actors, is_official);
    if (officials < 2 || !modality.real) {
        return false;
    }
    EventReading reading = begin_reading(index, "meeting.chaired", 0.75);
    reading.type = MeetingType::meeting;
    reading.form = "session";
    reading.cameo = "040";
    reading.status = modality.status;
    reading.foreground = true;
    add_participants(reading, subject, Role::chair);
    add(std::move(reading));
    return true;
}

/// "joined B for dinner", "joined B in talks": the two were together at what the noun names.
bool SentenceReader::read_joining(std::size_t index, const Party& subject)
{
    const MeetingTrigger& trigger = triggers_[index];
    if (!view_.word(trigger.tokens.first).starts_with("join") || index + 1 >= triggers_.size() ||
        triggers_[index + 1].verb ||
        (triggers_[index + 1].entry->type != MeetingType::meeting &&
         triggers_[index + 1].entry->type != MeetingType::gathering) ||
        subject.actors.empty()) {
        return false;
    }
    const Party object = parties_from(view_, trigger.tokens.last, sentence_.tokens.last);
    const std::uint32_t behind = object.tokens.last;
    const std::uint32_t noun = triggers_[index + 1].tokens.first;
    if (!names_official(object) || behind >= noun || behind + 5 < noun ||
        (view_.word(behind) != "for" && view_.word(behind) != "in" && view_.word(behind) != "at")) {
        return false;
    }
    const Modality modality = modality_of_verb(view_, trigger.tokens, sentence_.tokens);
    if (!modality.real) {
        return false;
    }
    EventReading reading = begin_reading(index + 1, "meeting.joined", 0.85);
    if (triggers_[index + 1].entry->form == "summit") { // of the two
        reading.type = MeetingType::meeting;
    }
    reading.status = modality.status;
    reading.foreground = true;
    add_participants(reading, subject, Role::none);
    add_participants(reading, object, Role::none);
    add(std::move(reading));
    return true;
}

/// "briefed the UN Security Council", "addressed the General Assembly": who speaks is there.
bool SentenceReader::read_speaking(std::size_t index, const Party& subject,
                                   const Modality& modality)
{
    const MeetingTrigger& trigger = triggers_[index];
    const std::string_view word = view_.word(trigger.tokens.first);
    if (!(word.starts_with("address") || word.starts_with("brief")) || !modality.real) {
        return false;
    }
    std::uint32_t at = trigger.tokens.last;
    if (at < sentence_.tokens.last && view_.word(at) == "the") {
        ++at;
    }
    const Mention* object = at < sentence_.tokens.last ? view_.mention_at(at) : nullptr;
    if (object == nullptr || object->kind != MentionKind::organization || object->possessive ||
        subject.actors.empty() || subject.actors.front().kind != ActorKind::official) {
        return false;
    }
    const Body& body = view_.analysis().bodies[object->entity];
    const bool sits = body.type == OrganizationType::council ||
                      body.type == OrganizationType::committee ||
                      body.type == OrganizationType::parliament ||
                      body.label.ends_with("Council") || body.label.ends_with("Assembly");
    const bool own =
        !body.international && body.country == country_of(view_.analysis(), subject.actors.front());
    if (!sits || own) {
        return false;
    }
    EventReading reading = begin_reading(index, "meeting.addressed", 0.75);
    reading.type = word.starts_with("brief") ? MeetingType::meeting : MeetingType::gathering;
    reading.form = "session";
    reading.cameo = "040";
    reading.status = modality.status;
    reading.foreground = true;
    add_participants(reading, subject, Role::attendee);
    reading.participants.push_back({{ActorKind::organization, object->entity}, Role::none});
    add(std::move(reading));
    return true;
}

/// "A inaugurated the embassy in Oslo", "was inaugurated by A", "A and B cut the ribbon".
void SentenceReader::read_ceremony(std::size_t index, const Party& subject,
                                   const Modality& modality)
{
    Party agent;
    const bool passive = is_passive(triggers_[index], agent);
    Party those = passive ? agent : subject;
    std::erase_if(those.actors, [](const Actor& actor) { return !is_official(actor); });
    EventReading reading = begin_reading(index, "gathering.ceremony", 0.7);
    if (!modality.real || those.actors.empty() ||
        (reading.places.empty() && reading.date.empty())) {
        return;
    }
    reading.form = "ceremony";
    reading.status = modality.status;
    reading.foreground = true;
    add_participants(reading, those, Role::attendee);
    add(std::move(reading));
}

void SentenceReader::read_attendance(std::size_t index, const Party& subject)
{
    const MeetingTrigger& trigger = triggers_[index];
    const std::uint32_t end = sentence_.tokens.last;
    const Modality modality = modality_of_verb(view_, trigger.tokens, sentence_.tokens);
    if (read_joining(index, subject) || read_briefing(index, subject, modality) ||
        (assembles(view_, trigger, end) &&
         (read_assembly(index, subject, modality) || read_sitting(index, subject, modality)))) {
        return;
    }
    for (std::size_t next = index + 1; next < triggers_.size(); ++next) {
        if (!triggers_[next].verb && triggers_[next].tokens.first < trigger.tokens.last + 14) {
            return; // the event's own noun tells it: "attended the summit"
        }
    }
    if (trigger.entry->form == "ceremony") {
        read_ceremony(index, subject, modality);
        return;
    }
    if (trigger.entry->subject == Role::chair && read_joint_chairing(index, subject, modality)) {
        return;
    }
    if (read_speaking(index, subject, modality)) {
        return;
    }
    const Mention* object = nullptr;
    for (std::uint32_t at = trigger.tokens.last;
         at < end && at < trigger.tokens.last + 5 && object == nullptr; ++at) {
        object = view_.mention_at(at);
    }
    if (!modality.real || !subject.found || subject.actors.empty() || object == nullptr ||
        object->kind != MentionKind::organization || trigger.entry->subject != Role::attendee ||
        !view_.word(trigger.tokens.first).starts_with("attend")) {
        return;
    }
    EventReading reading = begin_reading(index, "gathering.body", 0.6);
    reading.status = modality.status;
    reading.foreground = true;
    const Body& body = view_.analysis().bodies[object->entity];
    if (!body.international) {
        reading.type = MeetingType::meeting;
        reading.form = "session";
        reading.participants.push_back({{ActorKind::organization, object->entity}, Role::host});
    } else {
        reading.form = "session";
    }
    add_participants(reading, subject, Role::attendee);
    add(std::move(reading));
}

} // namespace entente
