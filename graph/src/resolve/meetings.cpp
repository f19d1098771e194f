#include "meetings.hpp"

#include "event_sets.hpp"
#include "meeting_view.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace entente {
namespace {

using View = MeetingView;

/// Summits and talks may be the same event in two articles; visits and calls are events of their
/// own.
int family_of(MeetingType type)
{
    switch (type) {
    case MeetingType::meeting:
    case MeetingType::gathering:
        return 0;
    case MeetingType::visit:
        return 1;
    case MeetingType::call:
        return 2;
    }
    return 0;
}

template <typename T> bool intersect(const std::set<T>& a, const std::set<T>& b)
{
    return std::ranges::any_of(a, [&](const T& element) { return b.contains(element); });
}

template <typename T> bool nested(const std::set<T>& a, const std::set<T>& b)
{
    return std::ranges::includes(a, b) || std::ranges::includes(b, a);
}

bool only_countries(const std::set<Entity>& places)
{
    return std::ranges::all_of(
        places, [](const Entity& entity) { return entity.kind == ActorKind::country; });
}

/// Different cities exclude each other, a city and another city's country do not if it lies in it.
bool places_agree(const View& a, const View& b)
{
    if (a.places.empty() || b.places.empty() || intersect(a.places, b.places)) {
        return true;
    }
    const bool coarse = only_countries(a.places) || only_countries(b.places);
    return coarse && intersect(a.lands, b.lands);
}

struct Likeness {
    double score = 0; ///< 0 when the claims cannot be of one event
    std::string_view reason;
};

Likeness likeness_of_participants(const View& a, const View& b)
{
    const bool same_people = a.people == b.people;
    if (same_people && a.people.size() >= 2) {
        return {0.9, "same people"};
    }
    if (same_people && !a.people.empty()) {
        const bool visit = a.claim->type == MeetingType::visit;
        const bool placed = visit && !a.places.empty() && !b.places.empty();
        if (placed || (a.sides == b.sides && a.others == b.others && !a.others.empty())) {
            return {0.75, "same person and others"};
        }
        return {};
    }
    if (same_people) {
        return a.others == b.others && a.others.size() >= 2
                   ? Likeness{0.7, "same bodies or countries"}
                   : Likeness{};
    }
    const bool one_sort = a.claim->type == b.claim->type && a.claim->type != MeetingType::gathering;
    if (one_sort && !a.people.empty() && !b.people.empty() && nested(a.people, b.people) &&
        a.sides == b.sides && a.sides.size() >= 2 && a.claim->date == b.claim->date) {
        return {0.7, "one names fewer of the people, same sides and date"};
    }
    return {};
}

Likeness likeness(const View& a, const View& b)
{
    if (family_of(a.claim->type) != family_of(b.claim->type) || !places_agree(a, b)) {
        return {};
    }
    Likeness result = likeness_of_participants(a, b);
    if (result.score > 0) {
        result.score += a.claim->type == b.claim->type ? 0.04 : 0;
        result.score += a.claim->form == b.claim->form ? 0.02 : 0;
        result.score += intersect(a.places, b.places) ? 0.02 : 0;
    }
    return result;
}

/// Claims that can be of one event share a block: somebody who takes part, the sort of event and
/// the month.
std::vector<std::string> blocks_of(const View& view)
{
    std::set<std::string> months;
    const Date& date = view.claim->date;
    if (precision_of(date) == DatePrecision::none) {
        months.insert(date.empty() ? "undated" : date.edtf());
    } else {
        for (const auto point : {date.begin(), date.end()}) {
            months.insert(Date(CalendarPoint{point.year, point.month, 0}).edtf());
        }
    }
    std::vector<std::string> blocks;
    const auto& actors = view.people.empty() ? view.others : view.people;
    for (const auto& actor : actors) {
        for (const auto& month : months) {
            blocks.push_back(std::to_string(family_of(view.claim->type)) + " " + month + " " +
                             std::to_string(static_cast<int>(actor.kind)) + " " +
                             std::to_string(actor.index));
        }
    }
    return blocks;
}

/// Numbers for what the claims say: equal for claims that say the same.
std::vector<std::uint32_t> number_sameness(const std::vector<View>& views)
{
    const auto said = [](const View& view) {
        const auto& claim = *view.claim;
        const bool undated = claim.date.empty();
        return std::tuple(claim.type, claim.form, claim.date, view.people, view.others, view.sides,
                          view.places, undated ? view.published : 0);
    };
    std::map<decltype(said(views.front())), std::uint32_t> numbers;
    std::vector<std::uint32_t> result;
    for (const auto& view : views) {
        const auto next = static_cast<std::uint32_t>(numbers.size());
        result.push_back(numbers.try_emplace(said(view), next).first->second);
    }
    return result;
}

std::vector<ItemPair> block_pairs(const std::vector<View>& views)
{
    std::map<std::string, std::vector<std::uint32_t>> blocks;
    for (std::uint32_t i = 0; i < views.size(); ++i) {
        for (auto& block : blocks_of(views[i])) {
            blocks[std::move(block)].push_back(i);
        }
    }
    const auto sameness = number_sameness(views);
    std::vector<ItemPair> pairs;
    for (const auto& [key, block] : blocks) {
        add_pairs(block, sameness, pairs);
    }
    sort_unique(pairs);
    std::erase_if(pairs, [&](const ItemPair& pair) {
        return views[pair.first].ref.report == views[pair.second].ref.report;
    });
    return pairs;
}

/// Both undated: the articles must tell the same news.
bool same_news(const View& a, const View& b)
{
    return a.published != 0 && b.published != 0 && std::abs(a.published - b.published) <= 1 &&
           a.people == b.people && a.people.size() >= 2 && !a.places.empty() &&
           a.places == b.places && a.claim->form == b.claim->form && a.claim->type == b.claim->type;
}

class Meetings {
public:
    Meetings(std::vector<View> views, std::vector<std::size_t> counts)
        : views_(std::move(views)), sets_(std::move(counts)), pairs_(block_pairs(views_))
    {
        for (const auto& view : views_) {
            sets_.add(view.ref, view.claim->date);
        }
    }

    void join_dated()
    {
        std::vector<EventPair> sure;
        for (const auto& [a, b] : pairs_) {
            const auto found = likeness(views_[a], views_[b]);
            const auto& one = views_[a].claim->date;
            const auto& other = views_[b].claim->date;
            const bool to_the_day = precision_of(one) == DatePrecision::day &&
                                    precision_of(other) == DatePrecision::day;
            if (found.score > 0 && to_the_day && compatible(one, other)) {
                sure.push_back({a, b, found.score, found.reason});
            }
        }
        unite_all(sets_, std::move(sure));
    }

    /// A claim dated to the month joins the only event of that month that it can be.
    void join_coarse()
    {
        std::map<std::uint32_t, std::vector<std::uint32_t>> options;
        for (const auto& [a, b] : pairs_) {
            const auto found = likeness(views_[a], views_[b]);
            const auto pa = precision_of(views_[a].claim->date);
            const auto pb = precision_of(views_[b].claim->date);
            if (found.score < 0.9 || std::min(pa, pb) != DatePrecision::coarse ||
                !compatible(views_[a].claim->date, views_[b].claim->date)) {
                continue;
            }
            if (pa == DatePrecision::coarse) {
                options[a].push_back(b);
            }
            if (pb == DatePrecision::coarse) {
                options[b].push_back(a);
            }
        }
        for (const auto& [item, others] : options) {
            std::set<std::uint32_t> events;
            for (const auto other : others) {
                if (sets_.root(other) != sets_.root(item) && sets_.can_unite(item, other)) {
                    events.insert(sets_.root(other));
                }
            }
            if (events.size() == 1) {
                sets_.try_unite(item, *events.begin(), 0.7,
                                "same people, only such event of the month");
            }
        }
    }

    void join_undated()
    {
        std::vector<EventPair> news;
        for (const auto& [a, b] : pairs_) {
            if (views_[a].claim->date.empty() && views_[b].claim->date.empty() &&
                same_news(views_[a], views_[b])) {
                news.push_back({a, b, 0.6, "undated, same news"});
            }
        }
        unite_all(sets_, std::move(news));
    }

    [[nodiscard]] Clustering clustering() { return sets_.clustering(); }

private:
    std::vector<View> views_;
    EventSets sets_;
    std::vector<ItemPair> pairs_;
};

} // namespace

Clustering resolve_meetings(std::span<const Report> reports, const ActorResolution& actors,
                            const Holders& holders)
{
    std::vector<View> views;
    std::vector<std::size_t> counts;
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        counts.push_back(reports[r].meetings.size());
        for (std::uint32_t c = 0; c < reports[r].meetings.size(); ++c) {
            views.push_back(view_of(reports, actors, holders, {r, c}));
        }
    }
    Meetings meetings(std::move(views), std::move(counts));
    meetings.join_dated();
    meetings.join_coarse();
    meetings.join_undated();
    return meetings.clustering();
}

} // namespace entente
