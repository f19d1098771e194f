#pragma once

#include "actors.hpp"
#include "clustering.hpp"
#include "country_words.hpp"
#include "holders.hpp"
#include "posts.hpp"

#include <entente/core/diagnostic.hpp>
#include <entente/core/report.hpp>
#include <entente/graph/overrides.hpp>

#include <span>
#include <vector>

namespace entente {

/// Who is who and which event is which over all reports: all that the builder needs besides the
/// reports. The clusterings say in `joins` why claims were put together.
struct Resolution {
    explicit Resolution(std::span<const Report> reports) : country_words(reports) {}

    CountryWords country_words;
    ActorResolution actors;
    Clustering meetings;
    Clustering agreements;
    std::vector<ResolvedPost> posts;
    Holders holders; ///< of posts that articles give without a name
};

/// The reports must be in canonical order (canonical_reports). `diagnostics` gets what is to be
/// said of the overrides.
[[nodiscard]] Resolution resolve(std::span<const Report> reports,
                                 std::span<const Override> overrides,
                                 std::vector<Diagnostic>& diagnostics);

} // namespace entente
