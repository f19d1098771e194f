#pragma once

#include "actors.hpp"
#include "posts.hpp"

#include <entente/core/report.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente {

/// Who held a post that an article gives without a name, and by which term that is known.
struct Holder {
    EntityIndex official = 0;
    std::uint32_t post = 0; ///< number among the resolved posts
};

/// For each Report::unnamed_posts, who held it at the time of the article that names it.
using Holders = std::vector<std::vector<std::optional<Holder>>>; ///< [report][unnamed post]

/// Finds "the Russian foreign minister" of an article among the posts that the graph shows: same
/// title and country, a post that only one can hold, and a term that covers the day; else one whose
/// seen end lies within half a year of it. Nobody where there are several, unless one was seen in
/// it ten times as often as each other. Near linear.
[[nodiscard]] Holders resolve_holders(std::span<const Report> reports,
                                      const std::vector<ResolvedPost>& posts);

/// Somebody or something that takes part in a meeting, after posts without names are resolved.
struct Attendance {
    Entity entity;
    Role role = Role::none;
    std::optional<std::uint32_t> unnamed; ///< number of the unnamed post that the article tells
    std::optional<std::uint32_t> post;    ///< by which its holder was found; nothing when unknown
};

/// The participants of a claim; places are left out, as the contract knows none that take part.
[[nodiscard]] std::vector<Attendance> attendance_of(std::span<const Report> reports,
                                                    const ActorResolution& actors,
                                                    const Holders& holders, ClaimRef meeting);

} // namespace entente
