#pragma once

#include <entente/core/report.hpp>

#include <span>
#include <string>
#include <vector>

namespace entente {

/// What an id is made of. `country` and `stable` tell namesakes apart and are used only for these.
struct IdParts {
    std::string base;    ///< `official:to-lam`
    std::string country; ///< ISO code, or empty
    std::string
        stable; ///< anything that tells this one from its namesakes, the same on any machine
};

/// One id each, in the same order, all different: the base alone where only one has it, else with
/// the country
/// (`official:ali-hassan.iq`), else also with a short hash of `stable`.
[[nodiscard]] std::vector<std::string> unique_ids(const std::vector<IdParts>& parts);

/// A date as part of an id: `2025-12-03`, `2025-12-01_2025-12-04`, `undated`.
[[nodiscard]] std::string date_in_id(const Date& date);

} // namespace entente
