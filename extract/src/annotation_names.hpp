#pragma once

#include "analysis.hpp"

#include <string_view>

/// How annotations call what the analysis knows by number.
namespace entente {

[[nodiscard]] std::string_view name_of(Zone zone);
[[nodiscard]] std::string_view name_of(MentionKind kind);
[[nodiscard]] std::string_view name_of(MentionForm form);

} // namespace entente
