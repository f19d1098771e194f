#pragma once

#include "clustering.hpp"

#include <entente/core/date.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Dated claims that are being put together into events: two claims of one report only as twins,
/// and only while all dates of an event may mean one time.
class EventSets {
public:
    /// `counts` is the number of claims of each report.
    explicit EventSets(std::vector<std::size_t> counts) : counts_(std::move(counts)) {}

    /// Items are numbered from 0 in order of adding.
    void add(ClaimRef claim, const Date& date);

    /// Unites two claims of one report. Their dates must agree, and nothing be united with them
    /// yet.
    void unite_twins(std::uint32_t a, std::uint32_t b, double score, std::string_view reason);
    bool try_unite(std::uint32_t a, std::uint32_t b, double score, std::string_view reason);
    [[nodiscard]] std::uint32_t root(std::uint32_t item) { return sets_.root(item); }
    /// The number of articles that tell of the item's event.
    [[nodiscard]] std::size_t articles(std::uint32_t item)
    {
        return events_[root(item)].reports.size();
    }
    [[nodiscard]] bool can_unite(std::uint32_t a, std::uint32_t b);
    [[nodiscard]] Clustering clustering();

private:
    struct Event {
        std::vector<std::uint32_t> reports; ///< ascending
        std::vector<Date> dates;            ///< distinct, known ones
    };

    void unite(std::uint32_t a, std::uint32_t b, double score, std::string_view reason);

    std::vector<std::size_t> counts_;
    std::vector<ClaimRef> claims_;
    DisjointSets sets_;
    std::vector<Event> events_; ///< by root
    std::vector<Join> joins_;
};

/// Two claims that seem to be of one event.
struct EventPair {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double score = 0;
    std::string_view reason;
};

/// Unites the pairs, the surest first.
void unite_all(EventSets& sets, std::vector<EventPair> pairs);

/// A number for each view: equal where `said` of them is equal.
template <typename View, typename Said>
std::vector<std::uint32_t> number_sameness(const std::vector<View>& views, Said said)
{
    std::map<decltype(said(views.front())), std::uint32_t> numbers;
    std::vector<std::uint32_t> result;
    for (const View& view : views) {
        const auto next = static_cast<std::uint32_t>(numbers.size());
        result.push_back(numbers.try_emplace(said(view), next).first->second);
    }
    return result;
}

using ItemPair = std::pair<std::uint32_t, std::uint32_t>;

/// Which items of a block to compare. Items that say exactly the same have the same number in
/// `sameness`; of these each is compared with its neighbour and with the first, and only the first
/// two are compared with items that say something else. So a block of much repeated news costs
/// little.
void add_pairs(const std::vector<std::uint32_t>& block, const std::vector<std::uint32_t>& sameness,
               std::vector<ItemPair>& pairs);

} // namespace entente
