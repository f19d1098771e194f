#include "annotators/people/post_places.hpp"

#include <algorithm>

namespace entente {
namespace {

std::optional<std::uint32_t>
lookup(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& table, std::uint32_t at)
{
    const auto found =
        std::ranges::lower_bound(table, at, {}, [](const auto& row) { return row.first; });
    return found != table.end() && found->first == at ? std::optional(found->second) : std::nullopt;
}

} // namespace

PostPlaces::PostPlaces(const Analysis& analysis) : taken_(analysis.posts.size(), false)
{
    for (std::uint32_t i = 0; i < analysis.posts.size(); ++i) {
        starts_.emplace_back(analysis.posts[i].tokens.first, i);
        ends_.emplace_back(analysis.posts[i].tokens.last, i);
    }
    std::ranges::sort(starts_);
    std::ranges::sort(ends_);
}

std::optional<std::uint32_t> PostPlaces::find_starting(std::uint32_t token) const
{
    return lookup(starts_, token);
}

std::optional<std::uint32_t> PostPlaces::find_ending(std::uint32_t token) const
{
    return lookup(ends_, token);
}

void PostPlaces::take(NameContext& name, std::uint32_t post)
{
    close(post);
    name.posts.push_back(post);
    name.anchored = true;
}

void PostPlaces::close(std::uint32_t post)
{
    if (taken_.size() <= post) {
        taken_.resize(post + 1, false);
    }
    taken_[post] = true;
}

} // namespace entente
