#pragma once

#include "../resolve/clustering.hpp"
#include "context.hpp"

#include <entente/core/report.hpp>

#include <span>
#include <string_view>
#include <vector>

/// Which bodies, and who of their people, speak for a state.
namespace entente {

/// The sort that most claims of a body say; `other` says nothing.
[[nodiscard]] OrganizationType voted_type(std::span<const Report> reports,
                                          const std::vector<ClaimRef>& members);

/// Ministries, parliaments, councils of a state and their like; no chamber of commerce, party, bank
/// or company.
[[nodiscard]] bool speaks_for_state(OrganizationType type, std::string_view label);

/// Whether an official may represent a country: not whose posts are all in companies, media,
/// chambers of commerce, business councils and universities. Those without posts may.
[[nodiscard]] bool serves_state(const BuildContext& context, EntityIndex official);

} // namespace entente
