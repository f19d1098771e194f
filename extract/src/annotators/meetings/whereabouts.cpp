#include "whereabouts.hpp"

#include "news_clock.hpp"
#include "news_days.hpp"
#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t near_sentences = 6;
constexpr std::int32_t week = 7;

/// Who was told to be in a city.
struct Stay {
    std::uint32_t sentence = 0;
    Actor city;
    std::vector<std::uint32_t> people;
    Date date;
    bool journey = false;
};

bool is_city(const Analysis& analysis, const Actor& place)
{
    return place.kind == ActorKind::place && analysis.places[place.index].type == PlaceType::city;
}

class Whereabouts {
public:
    Whereabouts(const Analysis& analysis, const std::vector<MergedEvent>& events)
        : analysis_(analysis), clock_(analysis)
    {
        for (const MergedEvent& event : events) {
            add_stay(event.reading);
        }
        for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
            if (analysis.sentences[i].zone == Zone::body) {
                add_several(i);
            }
        }
    }

    /// Where the event was, or null.
    [[nodiscard]] const Stay* of(const EventReading& event) const
    {
        const Stay* best = nullptr;
        for (const Stay& stay : stays_) {
            if (stay.sentence <= event.sentence &&
                event.sentence <= stay.sentence + near_sentences &&
                (best == nullptr || stay.sentence >= best->sentence) && is_there(stay, event)) {
                best = &stay;
            }
        }
        return best != nullptr && agrees(*best, event) ? best : nullptr;
    }

private:
    const Analysis& analysis_;
    NewsClock clock_;
    std::vector<Stay> stays_;

    void add_stay(const EventReading& event)
    {
        const auto city = std::ranges::find_if(
            event.places, [&](const Actor& place) { return is_city(analysis_, place); });
        if (city == event.places.end() || event.status != MeetingStatus::held || event.background ||
            event.type == MeetingType::call || event.places_source != SettingSource::own ||
            clock_.is_elsewhen(event.sentence)) {
            return;
        }
        Stay stay{event.sentence, *city, {}, event.date, event.type == MeetingType::visit};
        for (const Participant& one : event.participants) {
            if (one.actor.kind == ActorKind::official) {
                stay.people.push_back(one.actor.index);
            }
        }
        stays_.push_back(std::move(stay));
    }

    /// "A has met several leaders *in Geneva*", which is no event of its own.
    void add_several(std::uint32_t sentence)
    {
        const TokenRange tokens = analysis_.sentences[sentence].tokens;
        Stay stay{sentence, {}, {}, clock_.date_of(sentence, 0), false};
        bool city = false;
        bool told = false;
        for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
            if (analysis_.lexicon->event_words.has(analysis_.tokens()[at].folded,
                                                   EventWord::plan)) {
                return;
            }
        }
        for (const Mention& mention :
             std::ranges::equal_range(analysis_.mentions, sentence, {}, &Mention::sentence)) {
            if (mention.nested) {
                continue;
            }
            if (mention.kind == MentionKind::person) {
                stay.people.push_back(mention.entity);
            }
            if (mention.kind != MentionKind::place) {
                continue;
            }
            const Actor place{ActorKind::place, mention.entity};
            if (city || !is_city(analysis_, place) || mention.tokens.first <= tokens.first ||
                !analysis_.tokens()[mention.tokens.first - 1].is("in")) {
                return;
            }
            city = true;
            stay.city = place;
            for (std::uint32_t at = tokens.first; at < mention.tokens.first; ++at) {
                told = told || analysis_.phrase_at(at, Term::meeting) != nullptr;
            }
        }
        if (city && told && stay.people.size() == 1 && !clock_.is_elsewhen(sentence)) {
            stays_.push_back(std::move(stay));
        }
    }

    [[nodiscard]] static bool is_there(const Stay& stay, const EventReading& event)
    {
        return std::ranges::any_of(event.participants, [&](const Participant& one) {
            return one.actor.kind == ActorKind::official &&
                   std::ranges::find(stay.people, one.actor.index) != stay.people.end();
        });
    }

    /// Neither time nor place nor a host at home elsewhere speaks against it.
    [[nodiscard]] bool agrees(const Stay& stay, const EventReading& event) const
    {
        const auto country = country_of(analysis_, stay.city);
        const bool hosted_elsewhere =
            std::ranges::any_of(event.participants, [&](const Participant& one) {
                const auto home = country_of(analysis_, one.actor);
                return one.role == Role::host && !home.empty() && home != country;
            });
        return !hosted_elsewhere && !clock_.is_elsewhen(event.sentence) &&
               dates_follow(stay, event) && !names_other_place(stay, event.sentence) &&
               !tells_departure(stay, event.sentence);
    }

    [[nodiscard]] static bool dates_follow(const Stay& stay, const EventReading& event)
    {
        const bool days = stay.date.has_year() && event.date.has_year() &&
                          stay.date.begin().day != 0 && event.date.begin().day != 0;
        if (!days || !stay.journey) {
            return dates_agree(stay.date, event.date);
        }
        return event.date.earliest_day() >= stay.date.earliest_day() &&
               event.date.earliest_day() <= stay.date.latest_day() + week;
    }

    [[nodiscard]] bool names_other_place(const Stay& stay, std::uint32_t sentence) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            if (mention.sentence != sentence || mention.nested) {
                return false;
            }
            return mention.kind == MentionKind::place
                       ? mention.entity != stay.city.index
                       : mention.kind == MentionKind::country && is_place(mention) &&
                             analysis_.countries[mention.entity].iso !=
                                 country_of(analysis_, stay.city);
        });
    }

    /// "on his return *to Kenya*", not "the President of Kenya"
    [[nodiscard]] bool is_place(const Mention& mention) const
    {
        if (mention.tokens.first == 0) {
            return false;
        }
        const Token& before = analysis_.tokens()[mention.tokens.first - 1];
        return before.is("to") || before.is("in") || before.is("from");
    }

    /// Behind the stay, up to the event: "back home", "on his return".
    [[nodiscard]] bool tells_departure(const Stay& stay, std::uint32_t sentence) const
    {
        const std::uint32_t first = std::min(stay.sentence + 1, sentence);
        for (std::uint32_t at = analysis_.sentences[first].tokens.first;
             at < analysis_.sentences[sentence].tokens.last; ++at) {
            if (analysis_.lexicon->event_words.has(analysis_.tokens()[at].folded,
                                                   EventWord::departure)) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

void place_by_whereabouts(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    const Whereabouts whereabouts(analysis, events);
    for (MergedEvent& event : events) {
        EventReading& reading = event.reading;
        if (reading.type != MeetingType::meeting || reading.status != MeetingStatus::held ||
            !reading.places.empty() || reading.background || reading.said || !reading.foreground ||
            is_perfect(analysis, reading) || is_told_as_past(analysis, reading)) {
            continue;
        }
        if (const Stay* stay = whereabouts.of(reading)) {
            offer_places(reading, {stay->city}, SettingSource::neighbour);
        }
    }
}

} // namespace entente
