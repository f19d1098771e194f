#pragma once

#include <entente/core/kinds.hpp>

#include <span>
#include <string_view>

namespace entente {

/// The names of all kinds of an enumeration of kinds.hpp, in its order. Instantiated for each.
template <typename Kind> [[nodiscard]] std::span<const std::string_view> kind_names();

} // namespace entente
