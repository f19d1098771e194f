#pragma once

#include "context.hpp"

#include <entente/core/date.hpp>

#include <cstdint>
#include <map>
#include <vector>

/// One value out of what several articles say of one event.
namespace entente {

/// The most precise of dates that agree; of equally precise ones that of most articles. With
/// `whole_stay`, an interval of days goes before a day within it: a visit lasts as long as the
/// fullest account says.
[[nodiscard]] Date agreed_date(const std::vector<Date>& dates, bool whole_stay);

/// A value, and when the article that says so was published.
template <typename Value> struct Dated {
    std::int32_t published = 0;
    Value value{};
};

/// What the newest article says; of several, the smallest value: the enumerations put the firmest
/// first.
template <typename Value> Value newest_value(const std::vector<Dated<Value>>& values)
{
    const Dated<Value>* best = nullptr;
    for (const auto& candidate : values) {
        if (best == nullptr || candidate.published > best->published ||
            (candidate.published == best->published && candidate.value < best->value)) {
            best = &candidate;
        }
    }
    return best == nullptr ? Value{} : best->value;
}

/// The value that most say; of equals the smallest.
template <typename Value> Value voted_value(const std::vector<Value>& values)
{
    std::map<Value, std::size_t> votes;
    for (const auto& value : values) {
        ++votes[value];
    }
    Value best{};
    std::size_t most = 0;
    for (const auto& [value, count] : votes) {
        if (count > most) {
            best = value;
            most = count;
        }
    }
    return best;
}

} // namespace entente
