#pragma once

#include "actors.hpp"
#include "clustering.hpp"

#include <entente/core/report.hpp>

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace entente {

/// What the articles say of the time of a post.
struct Observation {
    Tenure tenure = Tenure::holds;
    Date date;

    auto operator<=>(const Observation&) const = default;
};

/// One person's post over all articles.
struct ResolvedPost {
    EntityIndex official = 0;
    std::optional<EntityIndex> organization;
    std::string country;          ///< where there is no organization; empty when there is neither
    std::string title;            ///< the fullest form
    std::vector<ClaimRef> claims; ///< into Report::positions, ascending
    bool inferred = false;        ///< when all claims are
    bool former = false;
    std::optional<Tenure> turn; ///< begins or ends, when the newest claim says so
    Date valid;                 ///< when it was observed, or empty
};

/// Brings the position claims of each person together: same body and same title, in its short and
/// long forms; a claim without a body joins the only post of the same title that has one. Sorted by
/// official, body, country, title.
[[nodiscard]] std::vector<ResolvedPost> resolve_posts(std::span<const Report> reports,
                                                      const ActorResolution& actors);

/// The interval in which a post was observed: from the earliest observation or stated begin to the
/// latest or the stated end; a single time when there is one. A side is open (`..`) only where a
/// date says so. Times without a year count only where there are no others. Empty when nothing is
/// known.
[[nodiscard]] Date observed_interval(const std::vector<Observation>& observations);

/// Whether the newest word on the post is that it is over.
[[nodiscard]] bool is_former(const std::vector<Observation>& observations);

} // namespace entente
