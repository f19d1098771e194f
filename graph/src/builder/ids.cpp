#include "ids.hpp"

#include "../words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace entente {
namespace {

std::map<std::string, std::size_t> count_each(const std::vector<std::string>& ids)
{
    std::map<std::string, std::size_t> counts;
    for (const auto& id : ids) {
        ++counts[id];
    }
    return counts;
}

/// Adds `suffix(i)` to each id that is not alone.
template <typename Suffix> void tell_apart(std::vector<std::string>& ids, const Suffix& suffix)
{
    const auto counts = count_each(ids);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (counts.at(ids[i]) > 1) {
            ids[i] += suffix(i);
        }
    }
}

} // namespace

std::vector<std::string> unique_ids(const std::vector<IdParts>& parts)
{
    std::vector<std::string> ids;
    for (const auto& part : parts) {
        ids.push_back(part.base);
    }
    tell_apart(ids, [&](std::size_t i) {
        return parts[i].country.empty() ? std::string() : "." + slug(parts[i].country);
    });
    tell_apart(ids, [&](std::size_t i) { return "." + short_hash(parts[i].stable, 6); });
    // Equal in all that is said of them, as two calls in one sentence: numbered in their order.
    std::map<std::string, std::size_t> seen;
    tell_apart(ids, [&](std::size_t i) { return "." + std::to_string(++seen[ids[i]]); });
    return ids;
}

std::string date_in_id(const Date& date)
{
    std::string text = date.empty() ? "undated" : date.edtf();
    std::ranges::replace(text, '/', '_');
    return text;
}

} // namespace entente
