#include "counterparts.hpp"
#include "journeys.hpp"
#include "reader.hpp"
#include "sentence_before.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "unnamed_hosts.hpp"
#include "words.hpp"

#include <algorithm>

/// What an event noun with its frame, governor and subject makes of an event of each kind.
namespace entente {

/// Who visits whom; false when the noun tells of no visit.
bool SentenceReader::finish_visit(NounEvent& event)
{
    const MeetingTrigger& trigger = triggers_[event.index];
    const MeetingEntry& entry = *trigger.entry;
    NounFrame& frame = event.frame;
    EventReading& reading = event.reading;
    const Governor governor = event.governor;
    const bool governed = event.governed;
    const std::string_view governing = view_.word(event.verb.first);
    Party& subject = event.subject;
    if (tells_kind_of_journey(event)) {
        return false;
    }
    const bool host_tells = governor == Governor::hosting && !governing.starts_with("l") &&
                            !trigger.entry->trigger.ends_with(" to");
    if (governor == Governor::purpose && !frame.owner.found) {
        if (const Party guests = guests_told(); guests.found) {
            subject = guests; // "welcomed A for a visit"
        }
        Party host;
        if (const Party guests = hosted_for(event, host); guests.found) {
            subject = guests;
            if (const auto home =
                    country_actor(view_.analysis(),
                                  std::string(country_of(view_.analysis(), host.actors.front())));
                home && frame.places.empty()) { // where the host is at home
                frame.places.push_back(*home);
                reading.places = frame.places;
            }
        }
    }
    const Party visitor = without_bodies_of_posts(view_, frame.owner.found ? frame.owner : subject);
    const bool sent = entry.form == "mission" && names_official(frame.owner);
    if (trigger.entry->trigger.ends_with(" to") &&
        (frame.places.empty() || (governor != Governor::hosting && !sent))) {
        return false; // "led the team to victory"
    }
    if (host_tells && !frame.owner.found) {
        return false;
    }
    if (entry.form == "stopover" && frame.places.empty()) {
        add_participants(reading, visitor, Role::guest);
        return read_stop(frame, reading); // not "put a stop to it"
    }
    if (entry.trigger == "arrival" &&
        (frame.places.empty() || !are_abroad(view_.analysis(), visitor.actors, frame.places))) {
        return false; // "the arrival of the pandas", "his arrival at the ministry"
    }
    add_participants(reading, visitor, Role::guest);
    if (frame.places.empty() && are_officials(frame.with) &&
        are_of_two_countries(view_.analysis(), visitor, frame.with)) {
        set_type(reading, MeetingType::meeting); // "a visit to President B"
        reading.rule = "meeting.visit";
        reading.confidence = 0.8;
        reading.places = frame.setting;
        add_participants(reading, frame.with, Role::host);
        return true;
    }
    if (frame.places.empty() && frame.owner.found && frame.first > sentence_.tokens.first &&
        view_.word(frame.first - 1).starts_with("welcom")) {
        const std::uint32_t group =
            verb_group_begin(view_, frame.first - 1, sentence_.tokens.first);
        const Party host = subject_before(view_, group, sentence_.tokens, true);
        if (!host.actors.empty()) { // "A welcomed the visit by B": B came to A
            if (const auto home =
                    country_actor(view_.analysis(),
                                  std::string(country_of(view_.analysis(), host.actors.front())))) {
                frame.places.push_back(*home);
                reading.places = frame.places;
            }
        }
    }
    if (frame.places.empty()) {
        const auto taken = taken_to(trigger);
        if (const auto place = taken ? taken : goal_told(frame)) {
            reading.places = frame.places = place->places;
        }
    }
    reading.rule = frame.owner.found ? "visit.owner" : "visit.noun";
    reading.confidence = frame.places.empty() ? 0.6 : (governed || frame.owner.found ? 0.85 : 0.75);
    reading.back_reference = !visitor.found && frame.places.empty() && frame.definite;
    if (frame.places.empty()) {
        std::erase_if(reading.places, [](const Actor&) { return true; });
    }
    if (reading.participants.empty() && !reading.group && !reading.back_reference) {
        return false;
    }
    return true;
}

/// Who meets whom; false when the noun tells of no meeting.
bool SentenceReader::finish_meeting(NounEvent& event)
{
    const MeetingTrigger& trigger = triggers_[event.index];
    const MeetingEntry& entry = *trigger.entry;
    NounFrame& frame = event.frame;
    EventReading& reading = event.reading;
    const Governor governor = event.governor;
    const bool governed = event.governed;
    const std::string_view governing = view_.word(event.verb.first);
    Party& subject = event.subject;
    const bool placed = frame.definite && !reading.places.empty() && !frame.setting.empty();
    if (const Party sides = sides_of_talks(event); sides.found) {
        add_participants(reading, sides, Role::none);
        reading.alone = true;
        reading.rule = "meeting.abroad";
        reading.confidence = 0.6;
        return true;
    }
    if (event.bare && governor == Governor::adjunct && (!frame.definite || placed) &&
        (entry.type == MeetingType::meeting || entry.form == "phone call" ||
         entry.form == "video call")) {
        Party both = subject_of_noun(frame, governor,
                                     event.verb); // "A and B said so during a meeting in Hanoi"
        if (both.actors.size() < 2 && !tells_other_time(event.verb)) {
            Party speaker; // "A told B during a meeting"
            const Party other = addressee(speaker);
            if (speaker.actors.size() == 1 &&
                (both.actors.empty() || both.actors == other.actors)) {
                both = speaker;
            }
            if (other.found && both.actors.size() == 1 && other.actors != both.actors) {
                both.append(other);
            }
        }
        if (both.actors.size() == 1) {
            const Party other = companion_before(event.verb.first);
            if (other.found && other.actors != both.actors) {
                both.append(other); // "raised it with B during a meeting"
            }
        }
        if (both.actors.empty() && takes_up_act(view_, sentence_.tokens, event.verb.first) &&
            names_nobody_else(view_, number_, {})) {
            both = two_of_sentence_before(view_, number_); // "The request was made in a call"
        }
        if (both.actors.size() < 2 && !both.group) {
            return false;
        }
        add_participants(reading, both, Role::none);
        reading.back_reference = reading.sides = placed; // "the talks held in Oslo"
        reading.rule = "meeting.adjunct";
        reading.confidence = 0.7;
        return true;
    }
    const bool theirs = frame.owner.group && frame.owner.actors.empty() && !frame.with.found;
    if ((event.bare || theirs) && governor == Governor::adjunct && frame.definite &&
        !tells_other_time(event.verb)) {
        Party both; // "During the call, A told B", "During their talks, A told B"
        const Party other = addressee(both);
        if (both.actors.size() == 1 && other.actors.size() == 1 && are_officials(both) &&
            are_officials(other) && !(both.actors == other.actors)) {
            both.append(other);
            add_participants(reading, both, Role::none);
            reading.back_reference = reading.sides = true;
            reading.rule = "meeting.told";
            reading.confidence = 0.65;
            return true;
        }
    }
    if (event.bare) {
        const bool with_others = view_.word(trigger.tokens.last) == "with"; // "with fishermen"
        if (!frame.definite && (governor != Governor::purpose || with_others)) {
            return is_sideless(event);
        }
        reading.back_reference = true;
        reading.rule = "meeting.again";
        reading.confidence = 0.6;
        add_participants(reading, frame.attended, Role::attendee);
        return true;
    }
    const Role subject_role = governor == Governor::hosting
                                  ? (governing.starts_with("host") ? Role::host : Role::chair)
                              : governor == Governor::attending ? Role::attendee
                                                                : entry.subject;
    const bool receives =
        governed && (governing.starts_with("receiv") || // "received a courtesy call"
                     is_a(view_, governing, EventWord::receiving_verb));
    if (governed && !frame.with.found) {
        frame.with = relative_object(subject, event.verb.first); // "B, with whom she held talks"
    }
    Party mine = frame.owner;
    if (subject.found) {
        if (mine.found) {
            mine.append(subject);
        } else {
            mine = subject;
        }
    }
    if (const Party sides = sides_of_joint_body(mine.actors);
        !frame.with.found && only_bodies(mine) && sides.actors.size() > 1) {
        mine = sides; // "the meeting of the Kenya-Norway Committee"
    }
    reading.rule = governed ? "meeting.light" : "meeting.noun";
    reading.confidence = governed ? 0.9 : (frame.owner.found ? 0.85 : 0.75);
    if (const Party lent = side_told_before(event, mine); lent.found) {
        mine = lent;
        reading.rule = "meeting.side_before";
        reading.confidence = 0.6;
    }
    reading.programme = is_of_programme(event, mine);
    if (governed && governor == Governor::attending && frame.definite && !frame.with.found &&
        !frame.owner.found) {
        reading.back_reference = true;
        reading.rule = "meeting.attended";
    }
    if (!mine.found && !frame.with.found && frame.attended.actors.size() < 2 &&
        !(frame.definite && frame.attended.found)) {
        return is_sideless(event);
    }
    add_participants(reading, frame.attended, Role::attendee);
    reading.back_reference =
        reading.back_reference ||
        (!frame.owner.found && !frame.with.found && frame.definite && reading.date.empty() &&
         frame.first + 1 == trigger.tokens.first && !governed);
    reading.unnamed_host = governor == Governor::light && frame.with.actors.empty() &&
                           !frame.with.group && !frame.attended.found && are_officials(mine) &&
                           meets_unnamed_hosts(view_, trigger.tokens.last, sentence_.tokens.last);
    resolve_counterpart(view_, mine, frame.with);
    reading.alone = governor == Governor::light && meets_alone(mine) && !frame.with.found &&
                    entry.type == MeetingType::meeting;
    const std::string_view noun = view_.word(trigger.tokens.last - 1);
    const bool several = is_plural_event(view_, noun) && frame.owner.actors.size() < 2;
    if ((several || (governed && noun.ends_with('s'))) && !frame.attended.found &&
        !(mine.group && !frame.with.found)) {
        add_split(std::move(reading), mine, subject_role, frame.with, entry.object, several);
        return false;
    }
    add_participants(reading, mine, receives ? entry.object : subject_role);
    add_participants(reading, frame.with, receives ? entry.subject : entry.object);
    return true;
}

} // namespace entente
