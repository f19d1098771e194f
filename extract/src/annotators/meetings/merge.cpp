#include "merge.hpp"

#include "same_event.hpp"

#include <algorithm>
#include <limits>

namespace entente {
namespace {

constexpr double corroboration = 0.03;
constexpr double highest_confidence = 0.97;

class Merger {
public:
    explicit Merger(const ArticleView& view) : view_(view), analysis_(view.analysis()) {}

    std::vector<MeetingClaim> run(std::vector<EventReading> readings)
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
        share_settings();
        return finish();
    }

private:
    const ArticleView& view_;
    Analysis& analysis_;
    std::vector<EventReading> events_;              ///< merged so far
    std::vector<std::set<std::uint32_t>> evidence_; ///< sentences of each

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
        if (reading.back_reference) {
            refer_back(reading);
            return;
        }
        if (reading.participants.empty()) {
            return;
        }
        const auto same = std::ranges::find_if(events_, [&](const EventReading& event) {
            return is_complete(event) == is_complete(reading) &&
                   is_same_event(analysis_, event, reading, zone_of(reading) != Zone::body);
        });
        if (same != events_.end()) {
            join(static_cast<std::size_t>(same - events_.begin()), reading);
            return;
        }
        evidence_.push_back({reading.sentence});
        events_.push_back(std::move(reading));
    }

    [[nodiscard]] static bool is_complete(const EventReading& reading)
    {
        switch (reading.type) {
        case MeetingType::meeting:
        case MeetingType::call:
            return reading.participants.size() >= 2;
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
    }

    void resolve_group(EventReading& reading) const
    {
        for (auto event = events_.rbegin(); event != events_.rend(); ++event) {
            if (event->type != MeetingType::visit && event->participants.size() >= 2 &&
                event->participants.size() <= 3) {
                for (const Participant& participant : event->participants) {
                    reading.participants.push_back({participant.actor, Role::none});
                }
                reading.confidence -= 0.2;
                return;
            }
        }
        if (reading.needs_event) {
            return;
        }
        const auto pair = principals(analysis_, reading.sentence);
        for (const Actor& actor : pair) {
            reading.participants.push_back({actor, Role::none});
        }
        reading.confidence -= 0.3;
    }

    void refer_back(const EventReading& reading)
    {
        for (std::size_t i = events_.size(); i > 0; --i) {
            const EventReading& event = events_[i - 1];
            const bool same_type =
                event.type == reading.type ||
                (reading.type == MeetingType::meeting && event.type == MeetingType::call);
            if (same_type && settings_agree(analysis_, event, reading)) {
                join(i - 1, reading);
                return;
            }
        }
    }

    void join(std::size_t index, const EventReading& reading)
    {
        EventReading& event = events_[index];
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
        if (zone_of(reading) == Zone::body && !reading.back_reference) {
            event.status = joint_status(event.status, reading.status);
        }
        event.confidence = std::min(highest_confidence,
                                    std::max(event.confidence, reading.confidence) + corroboration);
        evidence_[index].insert(reading.sentence);
    }

    static MeetingStatus joint_status(MeetingStatus a, MeetingStatus b)
    {
        if (a == MeetingStatus::cancelled || b == MeetingStatus::cancelled) {
            return MeetingStatus::cancelled;
        }
        return std::min(a, b); // held, planned, proposed: the firmest
    }

    /// The visit that an event is part of: told in the same sentence, or else nearest, with a
    /// participant as guest.
    [[nodiscard]] const EventReading* visit_around(std::size_t index) const
    {
        const EventReading& event = events_[index];
        const EventReading* best = nullptr;
        std::uint32_t best_distance = std::numeric_limits<std::uint32_t>::max();
        for (std::size_t i = 0; i < events_.size(); ++i) {
            const EventReading& visit = events_[i];
            if (visit.type != MeetingType::visit || visit.places.empty() ||
                visit.status != event.status || !is_guest_there(analysis_, visit, event) ||
                !settings_agree(analysis_, visit, event)) {
                continue;
            }
            std::uint32_t distance = std::numeric_limits<std::uint32_t>::max() - 1;
            for (const std::uint32_t here : evidence_[index]) {
                for (const std::uint32_t there : evidence_[i]) {
                    distance = std::min(distance, here > there ? here - there : (there - here) * 2);
                }
            }
            if (distance < best_distance) {
                best_distance = distance;
                best = &visit;
            }
        }
        return best;
    }

    void share_settings()
    {
        for (std::size_t i = 0; i < events_.size(); ++i) {
            EventReading& event = events_[i];
            if (event.type != MeetingType::meeting && event.type != MeetingType::gathering) {
                continue;
            }
            if (const EventReading* visit = visit_around(i)) {
                if (event.places.empty()) {
                    event.places = visit->places;
                }
                if (event.date.empty()) {
                    event.date = visit->date;
                } else if (visit->date.empty()) {
                    const_cast<EventReading*>(visit)->date = event.date;
                }
            }
        }
    }

    [[nodiscard]] bool is_summary(const EventReading& event) const
    {
        const bool meets = event.type == MeetingType::meeting || event.type == MeetingType::call;
        return meets && event.participants.size() > 2 &&
               std::ranges::count_if(events_, [&](const EventReading& part) {
                   return is_complete(part) && sums_up(analysis_, event, part);
               }) >= 2;
    }

    std::vector<MeetingClaim> finish()
    {
        std::vector<MeetingClaim> claims;
        for (std::size_t i = 0; i < events_.size(); ++i) {
            EventReading& event = events_[i];
            if (!is_complete(event) || is_summary(event)) {
                continue;
            }
            MeetingClaim claim;
            claim.type = event.type;
            claim.form = event.form;
            claim.cameo = event.cameo;
            claim.date = event.date;
            claim.status = event.status;
            claim.participants = event.participants;
            claim.places = order_places(analysis_, event.places);
            claim.support.sentences.assign(evidence_[i].begin(), evidence_[i].end());
            claim.support.confidence = std::max(event.confidence, 0.3);
            claims.push_back(std::move(claim));
        }
        return claims;
    }
};

} // namespace

std::vector<MeetingClaim> merge_readings(const ArticleView& view,
                                         std::vector<EventReading> readings)
{
    return Merger(view).run(std::move(readings));
}

} // namespace entente
