#pragma once

#include "clustering.hpp"

#include <entente/core/report.hpp>

#include <span>
#include <string>
#include <vector>

namespace entente {

struct Countries {
    Clustering claims;            ///< entities in order of `iso`
    std::vector<std::string> iso; ///< sorted; every code that any claim mentions, so some entities
                                  ///< have no members

    /// The entity of a code that some claim mentions.
    [[nodiscard]] EntityIndex of(const std::string& code) const;
};

/// Countries are one by their code.
[[nodiscard]] Countries resolve_countries(std::span<const Report> reports);

/// Places are one when a form of the name and the country agree. A place of unknown country joins
/// the only country's place of that name.
[[nodiscard]] Clustering resolve_places(std::span<const Report> reports);

} // namespace entente
