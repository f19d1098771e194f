#include "sole_posts.hpp"

#include "sets.hpp"

#include <algorithm>
#include <cstddef>

namespace entente {
namespace {

constexpr std::int32_t days_around = 365;
/// A true holder, too, is seen again so soon.
constexpr std::int32_t days_near = 182;
/// On so many days around, some before and some after, somebody is seen who surely holds the post.
constexpr std::ptrdiff_t days_that_tell = 3;
constexpr std::ptrdiff_t days_per_slip = 3;

/// How many of the days lie in [from, to].
std::ptrdiff_t count(const std::vector<std::int32_t>& days, std::int32_t from, std::int32_t to)
{
    return std::ranges::upper_bound(days, to) - std::ranges::lower_bound(days, from);
}

bool surely_holds(const std::vector<std::int32_t>& holder, const std::vector<std::int32_t>& other,
                  std::int32_t day)
{
    const auto before = count(holder, day - days_around, day - 1);
    const auto after = count(holder, day + 1, day + days_around);
    const auto slips = count(other, day - days_near, day + days_near);
    return before > 0 && after > 0 &&
           before + after >= std::max(days_that_tell, days_per_slip * slips);
}

} // namespace

void SolePosts::settle()
{
    for (auto& [post, holders] : days_) {
        for (auto& [official, days] : holders) {
            sort_unique(days);
        }
        auto& sightings = sightings_[post];
        for (const auto& holder : holders) {
            const auto& [official, days] = holder;
            for (const auto day : days) {
                const auto by_another = [&](const Days::value_type& one) {
                    return one.first != holder.first &&
                           surely_holds(one.second, holder.second, day);
                };
                if (std::ranges::any_of(holders, by_another)) {
                    remembered_[post].emplace(official, day);
                } else {
                    sightings.emplace_back(day, official);
                }
            }
        }
        std::ranges::sort(sightings);
    }
}

std::vector<std::int32_t> SolePosts::days_of_others(const Key& post, EntityIndex official) const
{
    std::vector<std::int32_t> others;
    const auto all = sightings_.find(post);
    if (all == sightings_.end() || !days_.at(post).contains(official)) {
        return others;
    }
    const auto& own = days_.at(post).at(official);
    const auto begin =
        std::ranges::lower_bound(all->second, std::pair(own.front(), EntityIndex{0}));
    for (auto one = begin; one != all->second.end() && one->first <= own.back(); ++one) {
        if (one->second != official) {
            others.push_back(one->first);
        }
    }
    return others;
}

} // namespace entente
