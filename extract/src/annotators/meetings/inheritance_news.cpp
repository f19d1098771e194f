#include "inheritance_news.hpp"

#include "../furniture.hpp"
#include "asides.hpp"
#include "news_days.hpp"
#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t near_sentences = 3;
constexpr std::int32_t week = 7;

class News {
public:
    explicit News(const Analysis& analysis)
        : analysis_(analysis), dateline_(find_dateline(analysis))
    {
    }

    void tell(std::vector<MergedEvent>& events) const
    {
        for (MergedEvent& event : events) {
            if (!may_follow(event)) {
                continue;
            }
            const MergedEvent* before = told_before(events, event);
            if (before == nullptr) {
                offer_date(event.reading, day_of_signing(event.reading), SettingSource::neighbour);
            } else if (dates_agree(before->reading.date, event.reading.date)) {
                lend_places(before->reading, event.reading);
                if (!is_on_long_visit(events, event.reading) ||
                    is_of_that_day(analysis_, event.reading)) {
                    offer_date(event.reading, before->reading.date, SettingSource::neighbour);
                }
            }
        }
    }

private:
    const Analysis& analysis_;
    std::optional<TokenRange> dateline_;

    [[nodiscard]] bool may_follow(const MergedEvent& event) const
    {
        const EventReading& reading = event.reading;
        return reading.type != MeetingType::visit && reading.status == MeetingStatus::held &&
               reading.foreground && !reading.background && !is_remembered(reading) && !event.evidence.empty() &&
               (reading.date.empty() || reading.places.empty()) &&
               zone_of(*event.evidence.begin()) == Zone::body && !is_perfect(analysis_, reading) &&
               !is_told_as_past(analysis_, reading) && !is_next_to_gathering(reading) &&
               !is_told_as_recent(reading);
    }

    /// "*I met* A in Oslo": whenever that was, in somebody's own words.
    [[nodiscard]] bool is_remembered(const EventReading& reading) const
    {
        constexpr std::uint32_t longest = 4;
        const auto& tokens = analysis_.tokens();
        for (std::uint32_t at = reading.trigger.first;
             reading.said && at > 0 && at + longest > reading.trigger.first; --at) {
            if (tokens[at - 1].is("i") || tokens[at - 1].is("we")) {
                return true;
            }
        }
        return false;
    }

    /// "praised A's *recent* visit to Oslo, including his talks with B"
    [[nodiscard]] bool is_told_as_recent(const EventReading& reading) const
    {
        for (std::uint32_t at = analysis_.sentences[reading.sentence].tokens.first;
             at < reading.trigger.first; ++at) {
            if (analysis_.lexicon->event_words.has(analysis_.tokens()[at].folded,
                                                   EventWord::lately)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] Zone zone_of(std::uint32_t sentence) const
    {
        return analysis_.sentences[sentence].zone;
    }

    /// On the sidelines of a summit of several days.
    [[nodiscard]] static bool is_next_to_gathering(const EventReading& reading)
    {
        return reading.sidelines;
    }

    /// The sentence tells a time other than that, outside the dateline.
    [[nodiscard]] bool tells_other_time(std::uint32_t sentence, const Date& date) const
    {
        return std::ranges::any_of(analysis_.times, [&](const TimeMention& time) {
            return time.sentence == sentence && time.date != date &&
                   !(dateline_ && time.tokens.overlaps(*dateline_));
        });
    }

    [[nodiscard]] static bool shares_official(const EventReading& a, const EventReading& b)
    {
        return std::ranges::any_of(a.participants, [&](const Participant& one) {
            return one.actor.kind == ActorKind::official &&
                   std::ranges::find(b.participants, one.actor, &Participant::actor) !=
                       b.participants.end();
        });
    }

    /// A day of the week before publication, where that is known; summits last longer.
    [[nodiscard]] bool is_news(const EventReading& reading) const
    {
        const Date& date = reading.date;
        if (date.empty() || date.is_interval() || date.begin().day == 0 ||
            reading.status != MeetingStatus::held || reading.background ||
            reading.type == MeetingType::visit ||
            (reading.type == MeetingType::gathering && !reading.form.ends_with("ceremony"))) {
            return false;
        }
        return analysis_.published.empty() || !date.has_year() ||
               date.latest_day() + week > analysis_.published.latest_day();
    }

    /// The event that was told last before, with no time of another between, when they share
    /// somebody.
    [[nodiscard]] const MergedEvent* told_before(const std::vector<MergedEvent>& events,
                                                 const MergedEvent& event) const
    {
        const std::uint32_t here = event.reading.sentence;
        const MergedEvent* best = nullptr;
        std::uint32_t told = 0;
        for (const MergedEvent& other : events) {
            const auto behind = other.evidence.upper_bound(here);
            if (&other == &event || behind == other.evidence.begin() || !is_news(other.reading) ||
                !shares_official(other.reading, event.reading) ||
                (other.reading.sentence == here &&
                 (event.reading.type == MeetingType::gathering ||
                  other.reading.trigger.first > event.reading.trigger.first))) {
                continue;
            }
            const std::uint32_t last = *std::prev(behind);
            if (zone_of(last) == Zone::body && (best == nullptr || last >= told)) {
                best = &other;
                told = last;
            }
        }
        if (best == nullptr || here > told + near_sentences) {
            return nullptr;
        }
        for (std::uint32_t sentence = told + 1; sentence <= here; ++sentence) {
            if (tells_other_time(sentence, best->reading.date)) {
                return nullptr;
            }
        }
        return told == here && tells_other_time(here, best->reading.date) ? nullptr : best;
    }

    [[nodiscard]] bool names_all(std::uint32_t sentence, const EventReading& event) const
    {
        return std::ranges::all_of(event.participants, [&](const Participant& one) {
            return one.actor.kind == ActorKind::official &&
                   std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
                       return mention.sentence == sentence && mention.kind == MentionKind::person &&
                              mention.entity == one.actor.index;
                   });
        });
    }

    /// "A and B signed it today. They also exchanged views": on the day of the signature.
    [[nodiscard]] Date day_of_signing(const EventReading& event) const
    {
        Date day;
        bool signers = false;
        for (std::uint32_t i = 0; event.participants.size() > 1 && i <= event.sentence; ++i) {
            if (zone_of(i) != Zone::body ||
                !tells_signing(analysis_, analysis_.sentences[i].tokens)) {
                continue;
            }
            signers = signers || names_all(i, event);
            for (const TimeMention& time : analysis_.times) {
                const bool is_day = time.date.begin().day != 0 && !time.date.is_interval();
                if (time.sentence == i && is_day && !is_of_described_noun(analysis_, time) && !time.since && !time.until && day.empty()) {
                    day = time.date;
                }
            }
        }
        return signers && !tells_other_time(event.sentence, day) ? day : Date();
    }

    /// Who travels for days meets people on each of them.
    [[nodiscard]] static bool is_on_long_visit(const std::vector<MergedEvent>& events,
                                               const EventReading& event)
    {
        return std::ranges::any_of(events, [&](const MergedEvent& visit) {
            return visit.reading.type == MeetingType::visit && visit.reading.date.is_interval() &&
                   shares_official(visit.reading, event);
        });
    }

    [[nodiscard]] bool is_venue(const Actor& place) const
    {
        return place.kind == ActorKind::place &&
               analysis_.places[place.index].type == PlaceType::venue;
    }

    /// The city is that of the event before when somebody is at home there, the house only when
    /// he was in both.
    void lend_places(const EventReading& before, EventReading& event) const
    {
        const bool house =
            std::ranges::all_of(before.places, [&](const Actor& place) { return is_venue(place); });
        const bool at_home = std::ranges::any_of(event.participants, [&](const Participant& host) {
            const auto home = country_of(analysis_, host.actor);
            const bool in_both =
                std::ranges::find(before.participants, host.actor, &Participant::actor) !=
                before.participants.end();
            return !home.empty() && (in_both || !house) &&
                   std::ranges::any_of(before.places, [&](const Actor& place) {
                       const auto there = country_of(analysis_, place);
                       return there == home || (there.empty() && house);
                   });
        });
        if (at_home) {
            take_places(analysis_, event, before, SettingSource::neighbour);
        }
    }
};

} // namespace

void inherit_from_news(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    News(analysis).tell(events);
}

} // namespace entente
