#include "counterparts.hpp"
#include "joint_meetings.hpp"
#include "light_encounters.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "unnamed_hosts.hpp"
#include "words.hpp"

#include <algorithm>

/// Events told by verbs: "A met B", "was received by", "arrived in Oslo", "attended the summit".
namespace entente {
namespace {

/// "after *meeting* A": the clause before has a time of its own.
bool follows_time_word(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    return at > begin + 1 && view.word(at).ends_with("ing") &&
           (view.word(at - 1) == "after" || view.word(at - 1) == "before" ||
            view.word(at - 1) == "following" || view.word(at - 1) == "since");
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
    Party subject = participle ? subject_of_participle(view_, group, sentence_.tokens)
                               : subject_before(view_, group, sentence_.tokens, true);
    if (!subject.found && (participle || group == sentence_.tokens.first)) {
        subject = subject_behind(view_, trigger.tokens.last, sentence_.tokens);
    }
    switch (trigger.entry->type) {
    case MeetingType::meeting:
    case MeetingType::call:
        read_encounter(index, std::move(subject));
        break;
    case MeetingType::visit:
        read_journey(index, without_bodies_of_posts(view_, std::move(subject)));
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
    reading.foreground = !is_repeated(view_, trigger.tokens.last, sentence_.tokens.last);
    if (follows_time_word(view_, trigger.tokens.first, sentence_.tokens.first)) {
        reading.date = settings_.own_date_of(index, trigger.tokens.first);
        reading.background = true; // "arrived on Sunday after meeting A"
        if (reading.date.empty() && view_.word(trigger.tokens.first - 1) != "since" &&
            reading.status == MeetingStatus::held) { // "met A on Sunday before meeting B"
            offer_date(reading, settings_.day_before(trigger.tokens.first - 1),
                       SettingSource::neighbour);
        }
    }
    Party agent;
    Role subject_role = entry.subject;
    Role object_role = entry.object;
    const bool formal = entry.subject == Role::host || entry.subject == Role::guest;
    const bool topical =
        entry.form == "discussions" || view_.word(trigger.tokens.last - 1) == "views" ||
        view_.word(trigger.tokens.last - 1) == "opinions"; // its object is what is talked about
    const bool summons = entry.form == "summons";
    if (entry.form == "reception" && view_.word(trigger.tokens.last) == "with") {
        return; // "hosted with B a forum"
    }
    if (is_passive(trigger, agent)) {
        if (summons && !agent.found) {
            agent = summoned_to(trigger);
        }
        if (summons && !is_summons_abroad(view_, subject, agent)) {
            return;
        }
        if (formal && read_arrival(index, subject, agent, modality)) {
            return;
        }
        if (topical && agent.actors.size() > 1 && is_somebody(view_, agent)) {
            reading.rule = "meeting.passive"; // "fish was discussed by A and B"
            reading.confidence = 0.75;
            add_participants(reading, agent, Role::none);
            add(std::move(reading));
            return;
        }
        if (!agent.found || !subject.found || topical || follows_event_noun(index) ||
            (formal && !subject.actors.empty() && only_bodies(subject) &&
             !is_somebody(view_, subject))) {
            return;
        }
        reading.rule = "meeting.passive";
        std::swap(subject_role, object_role);
        if (entry.form == "reception" && view_.word(trigger.tokens.first).starts_with("receiv") &&
            receive_apart(view_.analysis(), agent)) {
            add_split(std::move(reading), subject, subject_role, agent, object_role, true);
            return; // "was received by President A, Speaker B and Minister C"
        }
        add_participants(reading, subject, subject_role);
        add_participants(reading, agent, object_role);
        add(std::move(reading));
        return;
    }
    take_speaker(trigger.tokens, subject);
    const bool conversation = entry.type == MeetingType::call && entry.form == "conversation";
    if (conversation && trigger.tokens.last == trigger.tokens.first + 1) { // "spoke on Monday with"
        const std::uint32_t behind =
            past_adjuncts(view_, trigger.tokens.last, sentence_.tokens.last, false);
        if (behind >= sentence_.tokens.last || behind == trigger.tokens.last ||
            (view_.word(behind) != "with" && view_.word(behind) != "to")) {
            return;
        }
    }
    Party object;
    if (topical && index + 1 < triggers_.size() && !triggers_[index + 1].verb &&
        (triggers_[index + 1].entry->type == MeetingType::call || entry.trigger == "raise")) {
        return; // "discussed fish in a telephone call with A"
    }
    if (entry.type == MeetingType::meeting && is_by_phone(trigger.tokens.last)) {
        set_type(reading, MeetingType::call);
        reading.places.clear();
    }
    if (topical && trigger.tokens.first > sentence_.tokens.first &&
        view_.word(trigger.tokens.first - 1) == "to") {
        return; // the purpose of a meeting told before
    }
    if (topical && !reading.places.empty() && !names_setting(trigger)) {
        reading.places.clear(); // "discussed the situation in Yemen"
    }
    if (!topical) {
        object = object_after(trigger.tokens.last, entry.type == MeetingType::call);
        if (!object.found && names_official(subject) && view_.word(trigger.tokens.last) == "us") {
            object = speaker_at(trigger.tokens.last);
        }
        if (entry.type == MeetingType::meeting && entry.form == "conversation" &&
            !(names_official(subject) && is_somebody(view_, object))) {
            return; // "engaged with the markets"
        }
    } else {
        reading.confidence = 0.75;
        reading.needs_event = true;
        object = companion_behind(trigger.tokens.last);
        if (!object.found && std::ranges::count_if(subject.actors, is_official) < 2 &&
            !subject.group) {
            return;
        }
    }
    if (entry.trigger == "due to see" && !sees_in_person(view_, subject, object, reading)) {
        return; // "saw A win", "sees B as a friend"
    }
    if (entry.trigger == "raise" &&
        (!are_officials(object) || (reading.places.empty() && reading.date.empty()))) {
        return; // "raised prices with Kenya"
    }
    if (!object.found) {
        object = relative_object(subject, trigger.tokens.first);
    }
    if (read_host_country(index, subject, object, modality)) {
        return;
    }
    if (const Party host = host_of_unnamed_envoys(entry, subject, object); host.found) {
        add_participants(reading, host, Role::host);
        add(std::move(reading));
        return;
    }
    if (summons ? !is_summons_abroad(view_, subject, object)
                : formal && (!is_somebody(view_, object) || !is_somebody(view_, subject))) {
        return;
    }
    if (formal && read_arrival(index, object, subject, modality)) {
        return;
    }
    if (formal) {
        read_welcome(index, object, modality);
    }
    if ((formal || conversation) && demands(view_, object.tokens.last, sentence_.tokens.last) &&
        entry.form == "courtesy call") {
        return;
    }
    if (entry.form == "phone call" && object.found && !is_somebody(view_, object)) {
        return; // "received a call from Kenya to act"
    }
    if (conversation && !is_somebody(view_, object) &&
        included_after(view_, trigger.tokens.last, sentence_.tokens.last).actors.empty()) {
        return;
    }
    if (object.found && object.tokens.last < sentence_.tokens.last &&
        (view_.word(object.tokens.last) == "twice" || view_.word(object.tokens.last) == "thrice")) {
        return; // several events, told in one
    }
    if (conversation && (!telephone_ || sentence_.zone == Zone::caption)) {
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
    if (object.actors.empty() && !object.group && !formal && !topical && are_officials(subject) &&
        meets_unnamed_hosts(view_, trigger.tokens.last, sentence_.tokens.last)) {
        reading.unnamed_host = true; // "met senior officials"
        add_participants(reading, subject, subject_role);
        add(std::move(reading));
        return;
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
        if (entry.trigger == "meet" &&
            !has_direct_object(view_, trigger.tokens.last, sentence_.tokens.last) &&
            read_sitting(index, subject, modality)) {
            return;
        }
        const std::uint32_t next =
            past_adjuncts(view_, trigger.tokens.last, sentence_.tokens.last, true);
        const bool with_strangers = next < sentence_.tokens.last && view_.word(next) == "with";
        if (formal || with_strangers || is_reduced_relative(trigger) ||
            !(subject.plural || subject.group) || subject.actors.size() == 1 ||
            (trigger.tokens.last < sentence_.tokens.last &&
             is_a(view_, view_.word(trigger.tokens.last), EventWord::vague)) ||
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
    const bool unnamed = subject.actors.empty() && !subject.group && object.actors.size() > 1 &&
                         std::ranges::none_of(object.actors, is_official) &&
                         has_direct_object(view_, trigger.tokens.last, sentence_.tokens.last);
    if (unnamed) {
        subject = holder_of_unnamed_post(view_, subject); // "President meets the envoys of A and B"
        if (subject.actors.empty()) {
            return; // the envoys did not meet each other
        }
    }
    resolve_counterpart(view_, subject, object);
    const bool goes_round = subject_role != Role::host && entry.form != "credentials ceremony";
    const std::size_t told = readings_.size();
    if (goes_round) {
        add_split(std::move(reading), subject, subject_role, object, object_role, unnamed);
    } else {
        add_participants(reading, subject, subject_role);
        add_participants(reading, object, object_role);
        add(std::move(reading));
    }
    read_next_stops(told, object);
}

} // namespace entente
