#pragma once

#include "parties.hpp"

#include <entente/core/report.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Where the words stand that give an event its date or its places, the surest first.
enum class SettingSource : std::uint8_t {
    own,        ///< the event's clause or noun phrase
    neighbour,  ///< the head of the sentence, or another event that it is told with
    visit,      ///< the visit that it is part of
    dateline,   ///< where the article was written
    publication ///< the day or month of the news
};

/// What one clause says of an event, before the readings of one event are merged.
struct EventReading {
    MeetingType type = MeetingType::meeting;
    std::string_view form;
    std::string_view cameo;
    MeetingStatus status = MeetingStatus::held;
    std::vector<Participant> participants;
    std::vector<Actor> places;
    std::vector<Actor> bodies; ///< whose gathering it is ("the ASEAN summit"): tells two apart
    std::optional<Actor> host; ///< the country that hosts it: where it is, when no place is told
    Date date;
    SettingSource date_source = SettingSource::own;   ///< of the date, when there is one
    SettingSource places_source = SettingSource::own; ///< of the places, when there are any
    std::uint32_t sentence = 0;
    TokenRange trigger;
    bool group = false;          ///< "the two leaders" took part
    bool definite = false;       ///< "the visit to Oslo": one that was told
    bool foreground = false;     ///< told by a verb of its own, not in passing
    bool ahead = false;          ///< planned only because something happened "ahead of" it
    bool untold = false;         ///< held only because no word and no tense says otherwise
    bool alone = false;          ///< a council that holds a meeting needs no other side
    bool background = false;     ///< "after the visit": not the time of what the sentence tells
    bool sidelines = false;      ///< on the sidelines of a gathering
    bool said = false;           ///< in somebody's own words
    bool countries = false;      ///< "talks between the two countries"
    bool unnamed_host = false;   ///< "talks with officials": of the country where they were
    bool programme = false;      ///< of a visit told before ("The trip will include talks with B")
    bool another = false;        ///< one more of a row ("the next round"): sides as of the last
    bool needs_event = false;    ///< a group alone is not enough ("the two sides discussed")
    bool sideless = false;       ///< "talks were held in Oslo": whose they were is told behind
    bool back_reference = false; ///< "the meeting": adds to an event that is told elsewhere
    bool company = false;        ///< with back_reference: others who were there, whatever the event
    bool journey = false;        ///< with company: they came along, where a journey is told
    std::vector<Actor> beside;   ///< with company: whom they came with
    bool sides = false; ///< with back_reference: its participants are those of the event, no more
    double confidence = 0.9;
    std::string_view rule;
};

/// A word that tells of an event.
struct MeetingTrigger {
    TokenRange tokens;
    const MeetingEntry* entry = nullptr;
    bool verb = false;
};

/// What the verb group before a trigger says of its reality.
struct Modality {
    MeetingStatus status = MeetingStatus::held;
    bool real = true;  ///< false when negated or merely possible
    bool told = false; ///< some word said so, not just the tense
};

[[nodiscard]] bool takes_part(const EventReading& event, const Actor& actor);

/// Makes it an event of that type, of the type's plainest form and its CAMEO code.
void set_type(EventReading& reading, MeetingType type);

/// Gives the reading a date where it has none, or none so sure.
void offer_date(EventReading& reading, const Date& date, SettingSource source);

/// Gives the reading places where it has none, or none so sure.
void offer_places(EventReading& reading, const std::vector<Actor>& places, SettingSource source);

} // namespace entente
