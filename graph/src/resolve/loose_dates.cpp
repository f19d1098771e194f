#include "loose_dates.hpp"

#include "meeting_likeness.hpp"
#include "sets.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>

namespace entente {
namespace {

constexpr std::int32_t days_of_news = 366;
constexpr double only_candidate = 0.7;
/// Who tells of an event that ten times as many articles tell of as of any other means that one.
constexpr std::size_t articles_per_other = 10;

bool is_coarse(const MeetingView& view)
{
    return precision_of(view.claim->date) == DatePrecision::coarse;
}

/// `XXXX-06-12`
bool has_only_day(const Date& date)
{
    return !date.is_interval() && !date.has_year() && date.begin().day != 0;
}

/// Whether an article of that day may speak so of an event of that time.
bool is_news_of(const MeetingView& claim, const Date& event)
{
    if (claim.published == 0 || !event.has_year()) {
        return true;
    }
    const auto begin = event.earliest_day();
    const auto end = event.latest_day();
    switch (claim.claim->status) {
    case MeetingStatus::held:
        return begin <= claim.published + 1 && end >= claim.published - days_of_news;
    case MeetingStatus::planned:
    case MeetingStatus::proposed:
    case MeetingStatus::cancelled:
        return end >= claim.published - 1 && begin <= claim.published + days_of_news;
    }
    return false;
}

/// The events that a claim may be of, by root.
struct Options {
    std::set<std::uint32_t> all;
    std::set<std::uint32_t> in_place; ///< of these, those that share a place with the claim
    std::set<std::uint32_t> ruled_out;
};

class LooseDates {
public:
    LooseDates(const std::vector<MeetingView>& views, const std::vector<ItemPair>& pairs,
               EventSets& sets)
        : views_(views), sets_(sets)
    {
        for (const auto& pair : pairs) {
            const auto& one = views_[pair.first];
            const auto& other = views_[pair.second];
            if (one.people.size() > 1 && one.people == other.people &&
                family_of(one.claim->type) == family_of(other.claim->type)) {
                pairs_.push_back(pair);
            }
        }
    }

    /// Twice, as of claims that say the same only the first are compared with all others.
    void attach()
    {
        for (int round = 0; round < 2; ++round) {
            std::map<std::uint32_t, Options> options;
            const auto anchors = anchored();
            for (const auto& [a, b] : pairs_) {
                consider(a, b, anchors, options);
                consider(b, a, anchors, options);
            }
            for (const auto& [item, found] : options) {
                if (const auto event = choose(found, views_[item])) {
                    sets_.try_unite(item, *event, only_candidate, "same people, only such event");
                }
            }
        }
    }

    /// From now on claims dated to the month may be found, too.
    void join_months()
    {
        std::vector<EventPair> same;
        const auto anchors = anchored();
        for (const auto& [a, b] : pairs_) {
            const auto& one = views_[a];
            const auto& other = views_[b];
            const bool in_one_place =
                intersect(one.places, other.places) || (one.places.empty() && other.places.empty());
            if (is_coarse(one) && is_coarse(other) && one.claim->date == other.claim->date &&
                in_one_place && !anchors.contains(sets_.root(a)) &&
                !anchors.contains(sets_.root(b))) {
                same.push_back({a, b, only_candidate, "same people, month and place"});
            }
        }
        unite_all(sets_, std::move(same));
        months_too_ = true;
    }

private:
    [[nodiscard]] std::optional<std::uint32_t> choose(const Options& options,
                                                      const MeetingView& claim)
    {
        const bool may_lack_place = is_coarse(claim) || has_only_day(claim.claim->date);
        if (options.all.empty() || (options.in_place.empty() && !may_lack_place)) {
            return std::nullopt;
        }
        const auto& among = options.in_place.empty() ? options.all : options.in_place;
        std::vector<std::uint32_t> events(among.begin(), among.end());
        std::ranges::stable_sort(events, std::ranges::greater{},
                                 [&](std::uint32_t event) { return sets_.articles(event); });
        const bool only = events.size() == 1 || sets_.articles(events[0]) >=
                                                    articles_per_other * sets_.articles(events[1]);
        return only ? std::optional(events.front()) : std::nullopt;
    }

    /// The roots of events that a claim dates well enough.
    [[nodiscard]] std::set<std::uint32_t> anchored() const
    {
        std::set<std::uint32_t> anchors;
        for (std::uint32_t item = 0; item < views_.size(); ++item) {
            const auto precision = precision_of(views_[item].claim->date);
            if (precision == DatePrecision::day ||
                (months_too_ && precision == DatePrecision::coarse)) {
                anchors.insert(sets_.root(item));
            }
        }
        return anchors;
    }

    void consider(std::uint32_t item, std::uint32_t other, const std::set<std::uint32_t>& anchors,
                  std::map<std::uint32_t, Options>& options)
    {
        const auto& claim = views_[item];
        const auto event = sets_.root(other);
        const bool vague = precision_of(claim.claim->date) == DatePrecision::none;
        if ((!vague && !is_coarse(claim)) || anchors.contains(sets_.root(item)) ||
            !anchors.contains(event) || !compatible(claim.claim->date, views_[other].claim->date)) {
            return;
        }
        auto& found = options[item];
        const bool fits = places_agree(claim, views_[other]) && sets_.can_unite(item, other) &&
                          (is_coarse(claim) || is_news_of(claim, views_[other].claim->date));
        if (!fits || found.ruled_out.contains(event)) {
            found.ruled_out.insert(event);
            found.all.erase(event);
            found.in_place.erase(event);
            return;
        }
        found.all.insert(event);
        if (intersect(claim.places, views_[other].places)) {
            found.in_place.insert(event);
        }
    }

    const std::vector<MeetingView>& views_;
    std::vector<ItemPair> pairs_; ///< of the same people
    EventSets& sets_;
    bool months_too_ = false;
};

} // namespace

void join_loosely_dated(const std::vector<MeetingView>& views, const std::vector<ItemPair>& pairs,
                        EventSets& sets)
{
    LooseDates claims(views, pairs, sets);
    claims.attach();
    claims.join_months();
    claims.attach();
}

} // namespace entente
