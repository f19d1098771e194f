#pragma once

#include "clustering.hpp"
#include "override_names.hpp"

#include <entente/core/diagnostic.hpp>
#include <entente/core/report.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace entente {

/// Gives bodies, places or agreements after a user's word. What `same_as` names becomes one; what
/// `different_from` names and the evidence had put together comes apart: the claims of the second
/// name leave. `diagnostics` gets names that no article has and what the evidence says against it.
[[nodiscard]] Clustering override_claims(Clustering clustering, NodeKind kind,
                                         std::span<const Report> reports,
                                         std::span<const Override> overrides,
                                         std::vector<Diagnostic>& diagnostics);

} // namespace entente
