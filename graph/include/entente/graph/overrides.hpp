#pragma once

#include <entente/core/diagnostic.hpp>

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace entente {

enum class OverrideKind : std::uint8_t { same_as, different_from };

/// What a user knows of two persons, against all evidence. Each is an id (`official:to-lam`) or a
/// name.
struct Override {
    OverrideKind kind = OverrideKind::same_as;
    std::string a;
    std::string b;
    std::string where; ///< `file:line`, for messages

    auto operator<=>(const Override&) const = default;
};

/// Reads lines of `same_as` or `different_from`, a name and a name, with tabs between. Empty lines
/// and those that begin with `#` say nothing. Adds an error for any other line and goes on.
[[nodiscard]] std::vector<Override> read_overrides(std::istream& in, const std::string& name,
                                                   std::vector<Diagnostic>& diagnostics);

} // namespace entente
