#pragma once

#include "clustering.hpp"
#include "names.hpp"
#include "titles.hpp"

#include <entente/core/report.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

/// The material of resolve_people: claims that plainly agree, put together, with what speaks for
/// and against joining them to others.
namespace entente {

struct PostFact {
    TitleKey title;
    std::optional<EntityIndex> organization;

    auto operator<=>(const PostFact&) const = default;
};

struct PersonGroup {
    std::vector<ClaimRef> claims;       ///< ascending
    std::vector<std::uint32_t> reports; ///< ascending, unique
    PersonName name;                    ///< of the label
    std::vector<PersonName> others;     ///< aliases that are no bare names
    std::string country;
    std::vector<PostFact> posts; ///< sorted, unique
};

/// One group for each name (in any order of words) and country; bare names stay one claim a group.
/// Sorted by name key, country and first claim.
[[nodiscard]] std::vector<PersonGroup> group_people(std::span<const Report> reports,
                                                    const Clustering& organizations);

/// Whether some post of one is some post of the other.
[[nodiscard]] bool posts_agree(const std::vector<PostFact>& a, const std::vector<PostFact>& b);

} // namespace entente
