#include "reader.hpp"

#include "joint_meetings.hpp"
#include "measured_dates.hpp"
#include "status.hpp"
#include "status_undone.hpp"
#include "subjects.hpp"
#include "triggers.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Of what somebody's own words tell by the way.
constexpr double said_confidence = 0.7;

} // namespace

void add_participants(EventReading& reading, const Party& party, Role role)
{
    for (const Actor& actor : party.actors) {
        if (!takes_part(reading, actor)) {
            reading.participants.push_back({actor, role});
        }
    }
    reading.group = reading.group || (party.group && party.actors.empty());
}

SentenceReader::SentenceReader(const ArticleView& view, std::uint32_t sentence, bool telephone)
    : view_(view), sentence_(view.analysis().sentences[sentence]), number_(sentence),
      telephone_(telephone), triggers_(find_triggers(view, sentence_)),
      company_(find_company(view, sentence_, triggers_)), settings_(view, sentence_, triggers_)
{
}

std::vector<EventReading> SentenceReader::read()
{
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
        if (is_of_company(i)) {
            continue;
        }
        if (triggers_[i].verb) {
            read_verb(i);
        } else {
            read_noun(i);
        }
    }
    for (const Company& company : company_) {
        add_those_there(company);
    }
    for (std::uint32_t at = sentence_.tokens.first; at < sentence_.tokens.last; ++at) {
        if (!view_.is_quoted(at)) {
            read_company(at);
        }
        if (view_.word(at).starts_with("invit") && !view_.is_quoted(at)) {
            read_invitation(at);
        }
        if ((view_.word(at) == "visitors" || view_.word(at) == "visitor") && !view_.is_quoted(at)) {
            read_visitors(at);
        }
        if (!view_.is_quoted(at)) {
            read_by_phone(at);
            read_signing(at);
            read_visiting(at);
        }
        if (view_.word(at) == "in" && !view_.is_quoted(at)) {
            read_aside(at);
        }
        if (view_.word(at) == "while" && at == sentence_.tokens.first) {
            read_presence(at);
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
    if (const auto measured = measured_date(view_, trigger.tokens.first, number_)) {
        offer_date(reading, *measured, SettingSource::neighbour);
        reading.background = true;
    }
    reading.rule = rule;
    reading.said = view_.is_said(trigger.tokens.first);
    reading.confidence = reading.said ? std::min(confidence, said_confidence) : confidence;
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

/// In somebody's own words, only whom they name takes part: no side is lent from outside them.
void SentenceReader::keep_told(EventReading& reading) const
{
    const auto& quotations = view_.analysis().quotations;
    const auto said = std::ranges::find_if(quotations, [&](const Quotation& quotation) {
        return quotation.tokens.contains(reading.trigger);
    });
    if (said == quotations.end()) {
        return;
    }
    std::vector<Actor> told;
    for (const Mention& mention : view_.analysis().mentions) {
        if (said->tokens.contains(mention.tokens)) {
            const Party party = party_of(view_, mention, mention.tokens.first);
            told.insert(told.end(), party.actors.begin(), party.actors.end());
        }
    }
    for (std::uint32_t at = said->tokens.first; at < said->tokens.last; ++at) {
        const std::string_view word = view_.word(at);
        if (word == "we" || word == "us" || is_a(view_, word, EventWord::delight)) {
            const Party speaker = speaker_at(at); // "*we* met B": of himself as well
            told.insert(told.end(), speaker.actors.begin(), speaker.actors.end());
            break;
        }
    }
    std::erase_if(reading.participants, [&](const Participant& participant) {
        return std::ranges::find(told, participant.actor) == told.end();
    });
}

void SentenceReader::add(EventReading reading)
{
    if (reading.said) {
        const bool empty = reading.participants.empty();
        keep_told(reading);
        if (!empty && reading.participants.empty()) {
            return;
        }
    }
    if (reading.type == MeetingType::visit &&
        is_repeated(view_, reading.trigger.last, sentence_.tokens.last)) {
        return; // "has visited Kenya four times"
    }
    if (reading.status != MeetingStatus::held && is_undone(view_, reading)) {
        reading.status = MeetingStatus::cancelled;
    }
    readings_.push_back(reading);
    add_further(reading);
}

/// "A met B, C and D" is three meetings when A goes from one office to the next.
void SentenceReader::add_split(EventReading reading, const Party& subject, Role subject_role,
                               Party object, Role object_role, bool each)
{
    drop_described_countries(view_.analysis(), object);
    const auto phrases =
        std::ranges::count_if(object.sizes, [](std::uint32_t size) { return size > 0; });
    const bool one_each = static_cast<std::size_t>(phrases) == object.actors.size();
    const bool split =
        object.actors.size() > 1 && subject.sizes.size() <= 1 &&
        (each || tells_separate_meetings(view_, number_) || names_counterparts(view_, object) ||
         (one_each && (std::ranges::all_of(object.actors, is_official) ||
                       are_single_officials(view_, object)))) &&
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

} // namespace entente
