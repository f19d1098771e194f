#include "merge.hpp"

#include "inheritance.hpp"
#include "merge_attended.hpp"
#include "merge_company.hpp"
#include "merge_join.hpp"
#include "merge_programme.hpp"
#include "merge_references.hpp"
#include "rows.hpp"
#include "same_event.hpp"
#include "status_dates.hpp"
#include "unnamed_hosts.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace entente {
namespace {

class Merger {
public:
    explicit Merger(Analysis& analysis) : analysis_(analysis) {}

    std::vector<FoundMeeting> run(std::vector<EventReading> readings)
    {
        for (EventReading& reading : readings) {
            if (zone_of(reading) == Zone::body) {
                take(reading);
            }
        }
        join_attended(analysis_, events_);
        for (const Zone zone : {Zone::headline, Zone::caption}) {
            for (EventReading& reading : readings) {
                if (zone_of(reading) == zone) {
                    reading.confidence -= zone == Zone::caption ? 0.15 : 0.05;
                    take(reading);
                }
            }
        }
        inherit_settings(analysis_, events_);
        for (MergedEvent& event : events_) {
            plan_ahead(analysis_, event.reading); // its date may be that of another reading
            drop_past(analysis_, event.reading);
        }
        name_hosts_abroad(analysis_, events_);
        return finish();
    }

private:
    Analysis& analysis_;
    std::vector<MergedEvent> events_; ///< so far
    std::optional<EventReading> sideless_; ///< "Talks were held in Oslo"

    [[nodiscard]] Zone zone_of(const EventReading& reading) const
    {
        return analysis_.sentences[reading.sentence].zone;
    }

    /// The event was at the house of somebody who is not there now.
    [[nodiscard]] static bool has_other_host(const EventReading& event, const EventReading& reading)
    {
        return std::ranges::any_of(event.participants, [&](const Participant& one) {
            return one.role == Role::host && !takes_part(reading, one.actor);
        });
    }

    void take(EventReading& reading)
    {
        if (reading.another && continue_row(analysis_, events_, reading)) {
            plan_ahead(analysis_, reading);
            drop_past(analysis_, reading);
            const bool known = std::ranges::any_of(events_, [&](const MergedEvent& event) {
                return event.reading.another && event.reading.status == reading.status &&
                       settings_agree(analysis_, event.reading, reading);
            });
            if (!known) {
                events_.push_back({reading, {reading.sentence}});
            }
            return;
        }
        if (reading.group) {
            resolve_group(analysis_, events_, reading);
        }
        if (reading.programme) {
            resolve_programme(analysis_, events_, reading);
        }
        drop_represented(analysis_, reading);
        plan_ahead(analysis_, reading);
        hold_past(analysis_, reading);
        drop_past(analysis_, reading);
        if (reading.type == MeetingType::visit) {
            send_abroad(analysis_, reading);
        }
        if (reading.sidelines) {
            if (const EventReading* event = latest_told(events_);
                event != nullptr && dates_agree(event->date, reading.date) &&
                !has_other_host(*event, reading)) {
                offer_places(reading, event->places, SettingSource::neighbour);
            }
        }
        take_up_sideless(reading);
        if (reading.company) {
            if (join_company(analysis_, events_, reading) ||
                reading.type != MeetingType::gathering) {
                return;
            }
        } else if (reading.back_reference) {
            if (MergedEvent* event = taken_up(analysis_, events_, reading)) {
                join_reading(analysis_, *event, reading);
                return;
            }
            if (gathers_others(reading)) {
                reading.type = MeetingType::gathering;
            } else if (!stands_alone(analysis_, reading)) {
                return;
            }
        }
        if (reading.sideless) {
            sideless_ = reading;
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
        if (MergedEvent* call = call_told(reading)) {
            join_reading(analysis_, *call, reading);
            return;
        }
        if (zone_of(reading) == Zone::headline && told_apart(reading)) {
            return;
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
            join_reading(analysis_, *same, reading);
            return;
        }
        events_.push_back({reading, {reading.sentence}});
    }

    /// "Talks were held in Oslo. The Kenyan side was led by A": those who lead or attend were
    /// there, where no other event was told just before.
    void take_up_sideless(const EventReading& reading)
    {
        constexpr std::uint32_t near = 2;
        if (!sideless_ || !reading.back_reference || reading.participants.empty() ||
            reading.type != MeetingType::meeting) {
            return;
        }
        const EventReading* told = latest_told(events_);
        const bool apart = told == nullptr || told->sentence + near < sideless_->sentence;
        if (apart && reading.sentence <= sideless_->sentence + near) {
            events_.push_back({*sideless_, {sideless_->sentence}});
        }
        sideless_.reset();
    }

    /// "President meets the envoys of A and B", of whom the body tells one by one.
    [[nodiscard]] bool told_apart(const EventReading& title)
    {
        std::vector<MergedEvent*> parts;
        for (MergedEvent& event : events_) {
            if (is_complete(event.reading) && event.reading.status == title.status &&
                sums_up(analysis_, title, event.reading)) {
                parts.push_back(&event);
            }
        }
        const bool apart = title.rule == "meeting.verb" && parts.size() > 1; // not "the talks with"
        for (MergedEvent* part : parts) {
            if (apart) {
                part->evidence.insert(title.sentence);
            }
        }
        return apart;
    }

    /// "A's visit to Oslo", told without a time, is the one that A plans.
    void take_up_plan(EventReading& reading) const
    {
        if (reading.type != MeetingType::visit || reading.status != MeetingStatus::held ||
            !reading.date.empty() || reading.foreground || reading.background) {
            return;
        }
        const bool title = zone_of(reading) == Zone::headline; // of one stop or another
        const bool planned = std::ranges::any_of(events_, [&](const MergedEvent& event) {
            return event.reading.type == MeetingType::visit &&
                   event.reading.status == MeetingStatus::planned &&
                   (title ? shares_guest(event.reading, reading)
                          : (event.reading.places.empty() ||
                             shares_place(event.reading, reading)) &&
                                is_named_guest_there(analysis_, reading, event.reading));
        });
        reading.status = planned ? MeetingStatus::planned : reading.status;
    }

    [[nodiscard]] static bool shares_guest(const EventReading& a, const EventReading& b)
    {
        return std::ranges::any_of(a.participants, [&](const Participant& guest) {
            return takes_part(b, guest.actor);
        });
    }

    /// "A and B spoke by telephone. They discussed fish": on the telephone.
    [[nodiscard]] MergedEvent* call_told(const EventReading& reading)
    {
        if (reading.type != MeetingType::meeting || reading.form != "discussions" ||
            !reading.places.empty() || !is_complete(reading)) {
            return nullptr;
        }
        const auto told = std::ranges::find_if(events_, [&](const MergedEvent& event) {
            EventReading discussed = reading;
            discussed.type = MeetingType::call;
            return event.reading.type == MeetingType::call &&
                   (event.reading.foreground || event.reading.sentence == reading.sentence) &&
                   is_same_event(analysis_, event.reading, discussed, false);
        });
        return told == events_.end() ? nullptr : &*told;
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

    /// "The ASEAN summit opened in Jakarta": the body meets, where nobody else is told.
    void name_those_who_gather(EventReading& event) const
    {
        if (event.type != MeetingType::gathering || !event.participants.empty()) {
            return;
        }
        for (const Actor& body : event.bodies) {
            if (is_international(analysis_, body)) {
                event.participants.push_back({body, Role::attendee});
            }
        }
    }

    std::vector<FoundMeeting> finish()
    {
        std::vector<FoundMeeting> claims;
        for (MergedEvent& merged : events_) {
            name_those_who_gather(merged.reading);
            if (merged.reading.host && merged.reading.places.empty()) {
                offer_places(merged.reading, {*merged.reading.host}, SettingSource::neighbour);
            }
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

std::vector<FoundMeeting> merge_readings(Analysis& analysis, std::vector<EventReading> readings)
{
    return Merger(analysis).run(std::move(readings));
}

} // namespace entente
