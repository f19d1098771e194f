#include "counterparts.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Events told by verbs: "A met B", "was received by", "arrived in Oslo", "attended the summit".
namespace entente {
namespace {

/// Somebody who can be met in person: not a bare country ("hosted India", "called on Iran to").
bool is_somebody(const ArticleView& view, const Party& party)
{
    if (std::ranges::any_of(party.actors,
                            [](const Actor& actor) { return actor.kind == ActorKind::official; })) {
        return true;
    }
    for (std::uint32_t at = party.tokens.first; at < party.tokens.last; ++at) {
        const Mention* mention = view.mention_at(at);
        if (is_people_noun(view.word(at)) ||
            (mention != nullptr &&
             (mention->kind == MentionKind::post || mention->kind == MentionKind::group ||
              (mention->kind == MentionKind::country && mention->form == MentionForm::nominal)))) {
            return true;
        }
    }
    return false;
}

/// Something follows that is met and is nobody: "meet their commitments".
bool has_direct_object(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (at >= end || view.is_punctuation(at) || past_time(view, at, end) != at ||
        view.is_possessive(at)) {
        return false;
    }
    const std::string_view word = view.word(at);
    return !is_preposition(word) && !opens_clause(word) && word != "again" && word != "here" &&
           word != "there" && word != "face" && word != "together" && word != "last" &&
           word != "this" && word != "next" && word != "one";
}

/// "met several leaders at the summit, including A and B": A and B.
Party included_after(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    bool people = false;
    for (std::uint32_t i = at; i < end && i < at + 18; ++i) {
        const std::string_view word = view.word(i);
        if (word == "including" || (word == "like" && people) ||
            (word == "such" && i + 1 < end && view.word(i + 1) == "as")) {
            return people ? parties_from(view, word == "such" ? i + 2 : i + 1, end) : Party();
        }
        people = people || (is_people_noun(word) && word.ends_with('s'));
        if (view.mention_at(i) == nullptr && (looks_like_verb(word) || is_speech_verb(word))) {
            break;
        }
    }
    return {};
}

/// An infinitive of purpose or demand behind the object: "called on X to resign".
bool demands(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return at + 1 < end && view.word(at) == "to" && view.mention_at(at + 1) == nullptr &&
           view.token(at + 1).shape == Shape::lower;
}

/// "gathered in Rome", "convened on Friday": nothing that is gathered.
bool assembles(const ArticleView& view, const MeetingTrigger& trigger, std::uint32_t end)
{
    const std::string& verb = trigger.entry->trigger;
    return (verb == "gather" || verb == "convene") &&
           !has_direct_object(view, trigger.tokens.last, end);
}

} // namespace

bool SentenceReader::is_present_plural(const MeetingTrigger& trigger) const
{
    const std::string_view verb = view_.word(trigger.tokens.first);
    return verb == "meet" || verb == "visit" || verb == "attend" || verb == "arrive" ||
           verb == "speak" || verb == "talk" || verb == "travel";
}

void SentenceReader::read_verb(std::size_t index)
{
    const MeetingTrigger& trigger = triggers_[index];
    const std::uint32_t group =
        verb_group_begin(view_, trigger.tokens.first, sentence_.tokens.first);
    const bool participle =
        view_.word(trigger.tokens.first).ends_with("ing") && group == trigger.tokens.first;
    Party subject = subject_before(view_, group, sentence_.tokens, !participle);
    if (!subject.found && (participle || group == sentence_.tokens.first)) {
        subject = subject_behind(view_, trigger.tokens.last, sentence_.tokens);
    }
    switch (trigger.entry->type) {
    case MeetingType::meeting:
    case MeetingType::call:
        read_encounter(index, std::move(subject));
        break;
    case MeetingType::visit:
        read_journey(index, subject);
        break;
    case MeetingType::gathering:
        read_attendance(index, subject);
        break;
    }
}

void SentenceReader::read_encounter(std::size_t index, Party subject)
{
    const MeetingTrigger& trigger = triggers_[index];
    const MeetingEntry& entry = *trigger.entry;
    const Modality modality = modality_of_verb(view_, trigger.tokens, sentence_.tokens);
    if (!modality.real) {
        return;
    }
    EventReading reading = begin_reading(index, "meeting.verb", 0.9);
    reading.status = modality.status;
    reading.foreground = true;
    Party agent;
    Role subject_role = entry.subject;
    Role object_role = entry.object;
    const bool formal = entry.subject == Role::host || entry.subject == Role::guest;
    const bool topical =
        entry.form == "discussions" || view_.word(trigger.tokens.last - 1) == "views" ||
        view_.word(trigger.tokens.last - 1) == "opinions"; // its object is what is talked about
    if (is_passive(trigger, agent)) {
        if (!agent.found || !subject.found || topical || follows_event_noun(index)) {
            return;
        }
        reading.rule = "meeting.passive";
        std::swap(subject_role, object_role);
        add_participants(reading, subject, subject_role);
        add_participants(reading, agent, object_role);
        add(std::move(reading));
        return;
    }
    const bool conversation = entry.type == MeetingType::call && entry.form == "conversation";
    Party object;
    if (topical && trigger.tokens.first > sentence_.tokens.first &&
        view_.word(trigger.tokens.first - 1) == "to") {
        return; // the purpose of a meeting told before
    }
    if (!topical) {
        object = object_after(trigger.tokens.last, entry.type == MeetingType::call);
    } else {
        reading.confidence = 0.75;
        reading.needs_event = true;
        for (std::uint32_t at = trigger.tokens.last;
             at < sentence_.tokens.last && at < trigger.tokens.last + 8; ++at) {
            if (view_.word(at) == "with") {
                object = parties_from(view_, at + 1, sentence_.tokens.last);
                break;
            }
            if (view_.is_punctuation(at) || view_.mention_at(at) != nullptr) {
                break;
            }
        }
        if (!object.found &&
            std::ranges::count_if(
                subject.actors, [](const Actor& a) { return a.kind == ActorKind::official; }) < 2 &&
            !subject.group) {
            return;
        }
    }
    if (formal && (!is_somebody(view_, object) || !is_somebody(view_, subject))) {
        return;
    }
    if ((formal || conversation) && demands(view_, object.tokens.last, sentence_.tokens.last) &&
        entry.form == "courtesy call") {
        return;
    }
    if (conversation && !is_somebody(view_, object) &&
        included_after(view_, trigger.tokens.last, sentence_.tokens.last).actors.empty()) {
        return;
    }
    if (conversation && !telephone_) {
        reading.type = MeetingType::meeting;
        reading.form = "conversation";
        reading.cameo = "040";
        reading.places = settings_.places_of(index);
        reading.confidence = 0.7;
    }
    if (object.actors.empty() && !object.group) {
        if (const Party included =
                included_after(view_, trigger.tokens.last, sentence_.tokens.last);
            !included.actors.empty()) {
            object = included; // "spoke with other leaders on Friday, including A and B"
        }
    }
    if (object.found && object.actors.empty() && !object.group) {
        return; // "met her husband", "met reporters"
    }
    if (!object.found) {
        if (entry.trigger == "meet" &&
            !has_direct_object(view_, trigger.tokens.last, sentence_.tokens.last) &&
            read_assembly(index, subject, modality)) {
            return;
        }
        if (formal || !(subject.plural || subject.group) || subject.actors.size() == 1 ||
            (!topical && has_direct_object(view_, trigger.tokens.last, sentence_.tokens.last))) {
            return;
        }
        reading.rule = "meeting.reciprocal";
        reading.confidence = 0.85;
        if (sentence_.zone != Zone::headline && is_present_plural(trigger) &&
            reading.status == MeetingStatus::held &&
            verb_group_begin(view_, trigger.tokens.first, sentence_.tokens.first) ==
                trigger.tokens.first) {
            reading.status = MeetingStatus::planned; // "when they meet"
        }
    }
    resolve_counterpart(view_, subject, object);
    const bool goes_round = subject_role != Role::host && entry.form != "credentials ceremony";
    if (goes_round) {
        add_split(reading, subject, subject_role, object, object_role);
        if (object.found) {
            read_next_stop(reading, subject, object);
        }
        return;
    }
    add_participants(reading, subject, subject_role);
    add_participants(reading, object, object_role);
    add(std::move(reading));
}

/// "the dinner hosted by A": the noun before tells the event.
bool SentenceReader::follows_event_noun(std::size_t index) const
{
    if (index == 0 || triggers_[index - 1].verb) {
        return false;
    }
    const std::uint32_t behind = triggers_[index - 1].tokens.last;
    const std::uint32_t here = triggers_[index].tokens.first;
    return behind == here || (behind + 1 == here && view_.word(behind) == ",");
}

/// "met A in Oslo and B in Rome": the second meeting has its own place.
void SentenceReader::read_next_stop(const EventReading& first, const Party& subject,
                                    const Party& object)
{
    const std::uint32_t end = sentence_.tokens.last;
    std::uint32_t at = object.tokens.last;
    if (at >= end) {
        return;
    }
    const auto place = place_phrase_at(view_, at, end);
    if (!place || place->tokens.last + 1 >= end || view_.word(place->tokens.last) != "and") {
        return;
    }
    at = place->tokens.last + 1;
    const Party next = parties_from(view_, view_.word(at) == "with" ? at + 1 : at, end);
    if (!next.found || next.actors.empty() || next.actors.front().kind != ActorKind::official ||
        next.tokens.last >= end ||
        (view_.token(next.tokens.last).shape == Shape::lower &&
         view_.word(next.tokens.last) != "in")) {
        return;
    }
    EventReading reading = first;
    if (!readings_.empty()) {
        readings_.back().places = place->places;
    }
    reading.places.clear();
    if (next.tokens.last < end) {
        if (const auto there = place_phrase_at(view_, next.tokens.last, end)) {
            reading.places = there->places;
        }
    }
    add_split(std::move(reading), subject, Role::none, next, Role::none);
}

/// "A and B co-chaired the Joint Commission": the body met, with both.
bool SentenceReader::read_joint_chairing(std::size_t index, const Party& subject,
                                         const Modality& modality)
{
    const auto officials = std::ranges::count_if(
        subject.actors, [](const Actor& actor) { return actor.kind == ActorKind::official; });
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

void SentenceReader::read_attendance(std::size_t index, const Party& subject)
{
    const MeetingTrigger& trigger = triggers_[index];
    const std::uint32_t end = sentence_.tokens.last;
    const Modality modality = modality_of_verb(view_, trigger.tokens, sentence_.tokens);
    if (assembles(view_, trigger, end) && read_assembly(index, subject, modality)) {
        return;
    }
    for (std::size_t next = index + 1; next < triggers_.size(); ++next) {
        if (!triggers_[next].verb && triggers_[next].tokens.first < trigger.tokens.last + 14) {
            return; // the event's own noun tells it: "attended the summit"
        }
    }
    if (trigger.entry->subject == Role::chair && read_joint_chairing(index, subject, modality)) {
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
