#include "event_sets.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>

namespace entente {

void EventSets::add(ClaimRef claim, const Date& date)
{
    sets_.add();
    claims_.push_back(claim);
    Event event;
    event.reports.push_back(claim.report);
    if (!date.empty()) {
        event.dates.push_back(date);
    }
    events_.push_back(std::move(event));
}

bool EventSets::can_unite(std::uint32_t a, std::uint32_t b)
{
    const auto& x = events_[root(a)];
    const auto& y = events_[root(b)];
    return !share_report(x.reports, y.reports) &&
           std::ranges::all_of(x.dates, [&](const Date& one) {
               return std::ranges::all_of(
                   y.dates, [&](const Date& other) { return compatible(one, other); });
           });
}

bool EventSets::try_unite(std::uint32_t a, std::uint32_t b, double score, std::string_view reason)
{
    if (root(a) == root(b) || !can_unite(a, b)) {
        return false;
    }
    unite(a, b, score, reason);
    return true;
}

void EventSets::unite_twins(std::uint32_t a, std::uint32_t b, double score, std::string_view reason)
{
    if (root(a) != root(b)) {
        unite(a, b, score, reason);
    }
}

void EventSets::unite(std::uint32_t a, std::uint32_t b, double score, std::string_view reason)
{
    auto x = root(a);
    auto y = root(b);
    if (sets_.unite(x, y) == y) {
        std::swap(x, y);
    }
    events_[x].reports = merge_sorted(events_[x].reports, events_[y].reports);
    for (const auto& date : events_[y].dates) {
        if (std::ranges::find(events_[x].dates, date) == events_[x].dates.end()) {
            events_[x].dates.push_back(date);
        }
    }
    events_[y] = {};
    joins_.push_back({claims_[a], claims_[b], score, reason});
}

Clustering EventSets::clustering()
{
    std::vector<std::uint32_t> set_of;
    for (std::uint32_t item = 0; item < claims_.size(); ++item) {
        set_of.push_back(root(item));
    }
    auto result = make_clustering(claims_, set_of, counts_);
    result.joins = joins_;
    return result;
}

void unite_all(EventSets& sets, std::vector<EventPair> pairs)
{
    std::ranges::sort(pairs, [](const EventPair& x, const EventPair& y) {
        return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
    });
    for (const auto& pair : pairs) {
        sets.try_unite(pair.a, pair.b, pair.score, pair.reason);
    }
}

void add_pairs(const std::vector<std::uint32_t>& block, const std::vector<std::uint32_t>& sameness,
               std::vector<ItemPair>& pairs)
{
    const auto add = [&](std::uint32_t a, std::uint32_t b) {
        if (a != b) {
            pairs.push_back(std::minmax(a, b));
        }
    };
    std::map<std::uint32_t, std::vector<std::uint32_t>> decks;
    for (const auto item : block) {
        decks[sameness[item]].push_back(item);
    }
    std::vector<std::uint32_t> tops;
    for (const auto& [number, deck] : decks) {
        for (std::size_t i = 1; i < deck.size(); ++i) {
            add(deck[i - 1], deck[i]);
            add(deck.front(), deck[i]);
        }
        tops.insert(tops.end(), deck.begin(),
                    deck.begin() +
                        static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, deck.size())));
    }
    for (std::size_t i = 0; i < tops.size(); ++i) {
        for (std::size_t j = i + 1; j < tops.size(); ++j) {
            add(tops[i], tops[j]);
        }
    }
}

} // namespace entente
