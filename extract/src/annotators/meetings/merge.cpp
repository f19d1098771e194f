#include "merge.hpp"

#include "inheritance.hpp"
#include "same_event.hpp"

#include <algorithm>
#include <limits>

namespace entente {
namespace {

constexpr double corroboration = 0.03;
constexpr double highest_confidence = 0.97;

class Merger {
public:
    explicit Merger(const ArticleView& view) : analysis_(view.analysis()) {}

    std::vector<FoundMeeting> run(std::vector<EventReading> readings)
    {
        for (EventReading& reading : readings) {
            if (zone_of(reading) == Zone::body) {
                take(reading);
            }
        }
        for (const Zone zone : {Zone::headline, Zone::caption}) {
            for (EventReading& reading : readings) {
                if (zone_of(reading) == zone) {
                    reading.confidence -= zone == Zone::caption ? 0.15 : 0.05;
                    take(reading);
                }
            }
        }
        inherit_settings(analysis_, events_);
        return finish();
    }

private:
    Analysis& analysis_;
    std::vector<MergedEvent> events_; ///< so far

    [[nodiscard]] Zone zone_of(const EventReading& reading) const
    {
        return analysis_.sentences[reading.sentence].zone;
    }

    void take(EventReading& reading)
    {
        if (reading.group) {
            resolve_group(reading);
        }
        drop_represented(analysis_, reading);
        plan_ahead(reading);
        if (reading.type == MeetingType::visit) {
            send_abroad(analysis_, reading);
        }
        if (reading.sidelines && reading.places.empty()) {
            if (const EventReading* event = latest_told();
                event != nullptr && dates_agree(event->date, reading.date)) {
                reading.places = event->places;
            }
        }
        if (reading.back_reference && (refer_back(reading) || !stands_alone(reading))) {
            return;
        }
        if (reading.participants.empty() && !(reading.type == MeetingType::gathering &&
                                              !reading.back_reference && reading.foreground)) {
            return;
        }
        if (MergedEvent* visit = visit_told(reading)) {
            visit->evidence.insert(reading.sentence);
            return;
        }
        if (reading.type == MeetingType::visit && zone_of(reading) == Zone::headline &&
            reading.places.empty() && reading.date.empty()) {
            return; // "Statement on the visit of A": the body says where, when and whether
        }
        take_up_plan(reading);
        const auto same = std::ranges::find_if(events_, [&](const MergedEvent& event) {
            if (!is_complete(reading) && is_complete(event.reading)) {
                return repeats(event, reading);
            }
            const bool gathering = reading.type == MeetingType::gathering;
            return (gathering || is_complete(event.reading) == is_complete(reading)) &&
                   is_same_event(analysis_, event.reading, reading,
                                 zone_of(reading) == Zone::headline);
        });
        if (same != events_.end()) {
            join(*same, reading);
            return;
        }
        events_.push_back({reading, {reading.sentence}});
    }

    /// "A's visit to Oslo", told without a time, is the one that A plans.
    void take_up_plan(EventReading& reading) const
    {
        if (reading.type != MeetingType::visit || reading.status != MeetingStatus::held ||
            !reading.date.empty() || reading.foreground || reading.background) {
            return;
        }
        const bool planned = std::ranges::any_of(events_, [&](const MergedEvent& event) {
            return event.reading.type == MeetingType::visit &&
                   event.reading.status == MeetingStatus::planned &&
                   (event.reading.places.empty() || shares_place(event.reading, reading)) &&
                   is_named_guest_there(analysis_, reading, event.reading);
        });
        reading.status = planned ? MeetingStatus::planned : reading.status;
    }

    /// "A's visit", without where or when, is the one that the article tells.
    [[nodiscard]] MergedEvent* visit_told(const EventReading& reading)
    {
        if (reading.type != MeetingType::visit || !reading.places.empty() ||
            !reading.date.empty()) {
            return nullptr;
        }
        const auto told = std::ranges::find_if(events_, [&](const MergedEvent& event) {
            return event.reading.type == MeetingType::visit &&
                   std::ranges::any_of(reading.participants, [&](const Participant& guest) {
                       return std::ranges::find(event.reading.participants, guest.actor,
                                                &Participant::actor) !=
                              event.reading.participants.end();
                   });
        });
        return told == events_.end() ? nullptr : &*told;
    }

    /// Half of a meeting that the same sentence tells whole.
    [[nodiscard]] bool repeats(const MergedEvent& event, const EventReading& reading) const
    {
        return event.reading.type == reading.type && event.reading.sentence == reading.sentence &&
               settings_agree(analysis_, event.reading, reading) &&
               std::ranges::all_of(reading.participants, [&](const Participant& participant) {
                   return std::ranges::find(event.reading.participants, participant.actor,
                                            &Participant::actor) !=
                          event.reading.participants.end();
               });
    }

    /// "The ceremony was attended by A": an event, though nothing told it before. Those of one
    /// country alone are one side of a meeting.
    [[nodiscard]] bool stands_alone(const EventReading& reading) const
    {
        const bool meets =
            reading.type == MeetingType::meeting || reading.type == MeetingType::gathering;
        if (!meets || !is_complete(reading) || reading.group) {
            return false;
        }
        const auto country = country_of(analysis_, reading.participants.front().actor);
        return reading.type == MeetingType::gathering || country.empty() ||
               std::ranges::any_of(reading.participants, [&](const Participant& participant) {
                   return country_of(analysis_, participant.actor) != country;
               });
    }

    [[nodiscard]] static bool is_complete(const EventReading& reading)
    {
        switch (reading.type) {
        case MeetingType::meeting:
        case MeetingType::call:
            return reading.participants.size() >= (reading.alone ? 1U : 2U);
        case MeetingType::visit:
        case MeetingType::gathering:
            return !reading.participants.empty();
        }
        return false;
    }

    /// A day after the article's own is a plan, whatever the tense ("arrives on Friday").
    void plan_ahead(EventReading& reading) const
    {
        if (!analysis_.published.empty() && !reading.date.empty() && reading.date.has_year() &&
            reading.status == MeetingStatus::held &&
            reading.date.earliest_day() > analysis_.published.latest_day()) {
            reading.status = MeetingStatus::planned;
        }
        if (!analysis_.published.empty() && !reading.date.empty() && reading.date.has_year() &&
            reading.status == MeetingStatus::planned &&
            reading.date.latest_day() < analysis_.published.earliest_day()) {
            reading.status = MeetingStatus::held; // "his upcoming visit last week"
        }
        if (!analysis_.published.empty() && !reading.date.empty() && reading.date.has_year() &&
            reading.status == MeetingStatus::proposed &&
            reading.date.latest_day() <= analysis_.published.latest_day()) {
            reading.date = {}; // the day of the wish
        }
    }

    void resolve_group(EventReading& reading) const
    {
        if (const EventReading* event = latest_told()) {
            for (const Participant& participant : event->participants) {
                reading.participants.push_back({participant.actor, Role::none});
            }
            reading.confidence -= 0.2;
            return;
        }
        if (reading.needs_event) {
            return;
        }
        if (reading.countries) {
            for (const Actor& actor : two_countries(analysis_)) {
                reading.participants.push_back({actor, Role::none});
            }
            reading.confidence -= 0.2;
        }
    }

    /// The event that "the two sides" took part in: the last one that the article tells in its own
    /// right.
    [[nodiscard]] const EventReading* latest_told() const
    {
        const EventReading* found = nullptr;
        for (const MergedEvent& event : events_) {
            const EventReading& reading = event.reading;
            if (reading.type != MeetingType::visit && reading.participants.size() >= 2 &&
                reading.participants.size() <= 3 &&
                (found == nullptr || reading.foreground || !found->foreground)) {
                found = &reading;
            }
        }
        return found;
    }

    bool refer_back(const EventReading& reading)
    {
        MergedEvent* best = nullptr;
        int best_score = -1;
        for (MergedEvent& event : events_) {
            const int score = fitness(event.reading, reading);
            if (score >= best_score && score >= 0) {
                best_score = score;
                best = &event;
            }
        }
        if (best != nullptr) {
            join(*best, reading);
        }
        return best != nullptr;
    }

    /// How well "the meeting" takes up an event; negative when it can not.
    [[nodiscard]] int fitness(const EventReading& event, const EventReading& reading) const
    {
        const bool same_type =
            event.type == reading.type ||
            (reading.type == MeetingType::meeting && event.type == MeetingType::call) ||
            (reading.type == MeetingType::meeting && event.type == MeetingType::gathering &&
             event.form == "session");
        if (!same_type || !settings_agree(analysis_, event, reading) ||
            (!reading.bodies.empty() && !event.bodies.empty() && reading.bodies != event.bodies)) {
            return -1;
        }
        constexpr std::uint32_t far = 3;
        const bool passing = !event.foreground && !reading.places.empty(); // "who met A five times"
        const bool own_setting = passing || (!reading.date.empty() && !reading.places.empty());
        if (own_setting && event.date.empty() && event.places.empty() &&
            reading.sentence > event.sentence + far) {
            return -1; // "the first round was held in Oslo in 1985": of something else
        }
        if (reading.sentence > event.sentence + far && is_old_news(analysis_, event, reading)) {
            return -1; // not that of half a year ago
        }
        if (reading.sides && is_complete(event) && !shares_participant(event, reading)) {
            return -1; // of two others
        }
        return (shares_place(event, reading) ? 4 : 0) + (event.form == reading.form ? 1 : 0) +
               (event.foreground ? 1 : 0);
    }

    [[nodiscard]] bool shares_participant(const EventReading& event,
                                          const EventReading& reading) const
    {
        return std::ranges::any_of(reading.participants, [&](const Participant& one) {
            return std::ranges::any_of(event.participants, [&](const Participant& other) {
                return stands_for(analysis_, one.actor, other.actor);
            });
        });
    }

    void join(MergedEvent& merged, const EventReading& reading)
    {
        EventReading& event = merged.reading;
        for (const Participant& participant : reading.participants) {
            const auto known =
                std::ranges::find(event.participants, participant.actor, &Participant::actor);
            if (known == event.participants.end()) {
                event.participants.push_back(participant);
            } else if (known->role == Role::none) {
                known->role = participant.role;
            }
        }
        drop_represented(analysis_, event);
        if (event.date.empty()) {
            event.date = reading.date;
        } else if (!reading.date.empty() && compatible(event.date, reading.date)) {
            event.date = more_precise(event.date, reading.date);
        }
        for (const Actor& place : reading.places) {
            if (std::ranges::find(event.places, place) == event.places.end()) {
                event.places.push_back(place);
            }
        }
        if (zone_of(reading) == Zone::body && !reading.back_reference && !reading.definite &&
            !merged.evidence.contains(reading.sentence)) {
            event.status = joint_status(event.status, reading.status);
        }
        event.confidence = std::min(highest_confidence,
                                    std::max(event.confidence, reading.confidence) + corroboration);
        event.foreground = event.foreground || (reading.foreground && !reading.back_reference);
        event.background = event.background && reading.background;
        event.ahead = event.ahead && (reading.ahead || reading.back_reference);
        merged.evidence.insert(reading.sentence);
    }

    static MeetingStatus joint_status(MeetingStatus a, MeetingStatus b)
    {
        if (a == MeetingStatus::cancelled || b == MeetingStatus::cancelled) {
            return MeetingStatus::cancelled;
        }
        return std::min(a, b); // held, planned, proposed: the firmest
    }

    std::vector<FoundMeeting> finish()
    {
        std::vector<FoundMeeting> claims;
        for (const MergedEvent& merged : events_) {
            const EventReading& event = merged.reading;
            const bool nowhere =
                event.type == MeetingType::visit && event.places.empty() && event.date.empty() &&
                std::ranges::none_of(event.participants, [](const Participant& guest) {
                    return guest.actor.kind == ActorKind::official;
                }); // "visits of ships", "the visit of the Germans"
            if (!is_complete(event) || nowhere || is_summary(analysis_, events_, merged)) {
                continue;
            }
            FoundMeeting claim;
            claim.trigger = event.trigger;
            claim.rule = event.rule;
            claim.type = event.type;
            claim.form = event.form;
            claim.cameo = event.cameo;
            claim.date = event.date;
            claim.status = event.status;
            claim.participants = event.participants;
            claim.places = order_places(analysis_, event.places);
            claim.support.sentences.assign(merged.evidence.begin(), merged.evidence.end());
            claim.support.confidence = std::max(event.confidence, 0.3);
            claims.push_back(std::move(claim));
        }
        return claims;
    }
};

} // namespace

std::vector<FoundMeeting> merge_readings(const ArticleView& view,
                                         std::vector<EventReading> readings)
{
    return Merger(view).run(std::move(readings));
}

} // namespace entente
