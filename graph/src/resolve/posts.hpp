#pragma once

#include "actors.hpp"
#include "clustering.hpp"
#include "terms.hpp"

#include <entente/core/report.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente {

/// One term of a person in a post, over all articles.
struct ResolvedPost {
    EntityIndex official = 0;
    std::optional<EntityIndex> organization;
    std::string country;          ///< where there is no organization; empty when there is neither
    std::string title;            ///< the fullest form
    std::vector<ClaimRef> claims; ///< into Report::positions, ascending
    bool inferred = false;        ///< when all claims are
    std::optional<Tenure> turn;   ///< begins or ends, when the newest claim says so
    TermOfOffice term;            ///< its observations are numbers of `claims`
    std::size_t number = 0;       ///< of the terms of this person in this post, from 0
};

/// Brings the position claims of each person together: same body and same title, in its short and
/// long forms; a claim without a body joins the only post of the same title that has one. Then
/// tells separate terms apart (terms_of). Sorted by official, body, country, title, term.
[[nodiscard]] std::vector<ResolvedPost> resolve_posts(std::span<const Report> reports,
                                                      const ActorResolution& actors);

} // namespace entente
