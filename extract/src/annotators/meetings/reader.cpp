#include "reader.hpp"

#include "joint_meetings.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "triggers.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

/// "The delegation comprised A and B".
bool names_delegates(const ArticleView& view, std::uint32_t at)
{
    const std::string_view word = view.word(at);
    if (!word.starts_with("compris") && !word.starts_with("includ") &&
        !word.starts_with("consist")) {
        return false;
    }
    for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
        if (view.word(at - back) == "delegation") {
            return true;
        }
    }
    return false;
}

/// "Also present were A and B", "Also in attendance to witness the signing were A and B", at the
/// word "present" or "attendance".
bool lists_present(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    const std::string_view word = view.word(at);
    return (word == "present" || word == "attendance" || word == "attending") &&
           at <= sentence.first + 2 &&
           (view.word(sentence.first) == "also" || at <= sentence.first + 1);
}

} // namespace

void add_participants(EventReading& reading, const Party& party, Role role)
{
    for (const Actor& actor : party.actors) {
        const bool known =
            std::ranges::any_of(reading.participants, [&](const Participant& participant) {
                return participant.actor == actor;
            });
        if (!known) {
            reading.participants.push_back({actor, role});
        }
    }
    reading.group = reading.group || (party.group && party.actors.empty());
}

SentenceReader::SentenceReader(const ArticleView& view, std::uint32_t sentence, bool telephone)
    : view_(view), sentence_(view.analysis().sentences[sentence]), number_(sentence),
      telephone_(telephone), triggers_(find_triggers(view, sentence_)),
      settings_(view, sentence_, triggers_)
{
}

std::vector<EventReading> SentenceReader::read()
{
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
        if (triggers_[i].verb) {
            read_verb(i);
        } else {
            read_noun(i);
        }
    }
    for (std::uint32_t at = sentence_.tokens.first; at < sentence_.tokens.last; ++at) {
        if (!view_.is_quoted(at) &&
            (view_.word(at).starts_with("accompan") || names_delegates(view_, at) ||
             lists_present(view_, at, sentence_.tokens))) {
            read_accompanying(at);
        }
        if (view_.word(at).starts_with("invit") && !view_.is_quoted(at)) {
            read_invitation(at);
        }
        if ((view_.word(at) == "visitors" || view_.word(at) == "visitor") && !view_.is_quoted(at)) {
            read_visitors(at);
        }
        if (!view_.is_quoted(at)) {
            read_by_phone(at);
        }
        if (view_.word(at) == "in" && !view_.is_quoted(at)) {
            read_aside(at);
        }
        if (view_.word(at) == "while" && at == sentence_.tokens.first) {
            read_presence(at);
        }
        if (view_.word(at) == "represented" && !view_.is_quoted(at)) {
            read_representing(at);
        }
    }
    for (std::uint32_t at = sentence_.tokens.first; at < sentence_.tokens.last; ++at) {
        if (is_sidelines(view_, view_.word(at))) {
            for (EventReading& reading : readings_) {
                reading.sidelines = reading.type == MeetingType::meeting;
            }
        }
    }
    return std::move(readings_);
}

EventReading SentenceReader::begin_reading(std::size_t index, std::string_view rule,
                                           double confidence) const
{
    const MeetingTrigger& trigger = triggers_[index];
    EventReading reading;
    reading.type = trigger.entry->type;
    reading.form = trigger.entry->form;
    reading.cameo = trigger.entry->cameo;
    offer_date(reading, settings_.date_of(index), settings_.date_source_of(index));
    if (reading.type != MeetingType::call) { // who telephones is in two places
        offer_places(reading, settings_.places_of(index), settings_.places_source_of(index));
    }
    reading.sentence = number_;
    reading.trigger = trigger.tokens;
    reading.background = tells_of_before();
    reading.rule = rule;
    reading.confidence = confidence;
    return reading;
}

EventReading SentenceReader::begin_untriggered(MeetingType type, TokenRange words,
                                               std::string_view rule, double confidence) const
{
    EventReading reading;
    set_type(reading, type);
    reading.sentence = number_;
    reading.trigger = words;
    reading.rule = rule;
    reading.confidence = confidence;
    return reading;
}

/// "has visited Oslo previously": not what the news is about.
bool SentenceReader::tells_of_before() const
{
    for (std::uint32_t at = sentence_.tokens.first; at < sentence_.tokens.last; ++at) {
        const std::string_view word = view_.word(at);
        if (word == "previously" || word == "formerly") {
            return true;
        }
    }
    return false;
}

void SentenceReader::add(EventReading reading)
{
    if (reading.type == MeetingType::visit &&
        is_repeated(view_, reading.trigger.last, sentence_.tokens.last)) {
        return; // "has visited Kenya four times"
    }
    readings_.push_back(std::move(reading));
}

/// "A met B, C and D" is three meetings when A goes from one office to the next.
void SentenceReader::add_split(EventReading reading, const Party& subject, Role subject_role,
                               Party object, Role object_role, bool each)
{
    drop_described_countries(view_.analysis(), object);
    const auto phrases =
        std::ranges::count_if(object.sizes, [](std::uint32_t size) { return size > 0; });
    const bool split = object.actors.size() > 1 && subject.sizes.size() <= 1 &&
                       (each || (std::ranges::all_of(object.actors, is_official) &&
                                 static_cast<std::size_t>(phrases) == object.actors.size())) &&
                       !tells_joint_meeting(view_, number_, object.actors);
    if (!split) {
        add_participants(reading, subject, subject_role);
        add_participants(reading, object, object_role);
        add(std::move(reading));
        return;
    }
    for (const Actor& actor : object.actors) {
        EventReading one = reading;
        add_participants(one, subject, subject_role);
        one.participants.push_back({actor, object_role});
        add(std::move(one));
    }
}

/// "A will accompany B", "accompanied by A": companions join the visit that the article tells.
void SentenceReader::read_accompanying(std::uint32_t at)
{
    const std::string_view verb = view_.word(at);
    EventReading reading =
        begin_untriggered(MeetingType::visit, {at, at + 1}, "meeting.accompanied", 0.7);
    reading.back_reference = true;
    const std::uint32_t end = sentence_.tokens.last;
    if (lists_present(view_, at, sentence_.tokens)) {
        read_present(at);
        return;
    }
    if (names_delegates(view_, at)) {
        add_participants(reading,
                         parties_from(view_, view_.word(at + 1) == "of" ? at + 2 : at + 1, end),
                         Role::guest);
    } else if (at + 1 < end && view_.word(at + 1) == "by") {
        add_participants(reading, parties_from(view_, at + 2, end), Role::guest);
    } else if (verb == "accompany" || verb == "accompanied") {
        const std::uint32_t group = verb_group_begin(view_, at, sentence_.tokens.first);
        add_participants(reading, subject_before(view_, group, sentence_.tokens, true),
                         Role::guest);
    }
    std::erase_if(reading.participants,
                  [](const Participant& p) { return p.actor.kind != ActorKind::official; });
    if (!reading.participants.empty()) {
        add(std::move(reading));
    }
}

/// "A and B represented the host side": they join the meeting that the article told last.
void SentenceReader::read_representing(std::uint32_t at)
{
    EventReading reading =
        begin_untriggered(MeetingType::meeting, {at, at + 1}, "meeting.represented", 0.7);
    reading.back_reference = true;
    const std::uint32_t end = sentence_.tokens.last;
    if (at + 1 < end && view_.word(at + 1) == "by") {
        add_participants(reading, parties_from(view_, at + 2, end), Role::attendee);
    } else {
        const std::uint32_t group = verb_group_begin(view_, at, sentence_.tokens.first);
        add_participants(reading, subject_before(view_, group, sentence_.tokens, true),
                         Role::attendee);
    }
    std::erase_if(reading.participants,
                  [](const Participant& p) { return p.actor.kind != ActorKind::official; });
    if (!reading.participants.empty()) {
        add(std::move(reading));
    }
}

/// Those who were there join the event that the article told last; at a signing they are an event.
void SentenceReader::read_present(std::uint32_t at)
{
    const std::uint32_t end = sentence_.tokens.last;
    std::uint32_t verb = at;
    while (verb < end && verb < at + 15 && view_.word(verb) != "were" &&
           view_.word(verb) != "was") {
        ++verb;
    }
    if (verb >= end || verb >= at + 15) {
        return;
    }
    const bool signing = std::ranges::any_of(triggers_, [](const MeetingTrigger& trigger) {
        return trigger.entry->form == "signing ceremony" ||
               trigger.entry->type == MeetingType::gathering;
    });
    EventReading reading =
        begin_untriggered(signing ? MeetingType::gathering : MeetingType::meeting, {at, at + 1},
                          "meeting.present", 0.7);
    reading.form = signing ? "signing ceremony" : "meeting";
    reading.back_reference = true;
    add_participants(reading, parties_from(view_, verb + 1, end, ListUse::subject), Role::attendee);
    if (!reading.participants.empty()) {
        add(std::move(reading));
    }
}

} // namespace entente
