#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace entente {

/// Something the user should hear of that does not end the work.
struct Diagnostic {
    enum class Severity : std::uint8_t { note, warning, error };

    Severity severity = Severity::warning;
    std::string where{};   ///< file, `file:line` or uri
    std::string message{}; ///< what is wrong and what to do about it, one line

    auto operator<=>(const Diagnostic&) const = default;
};

} // namespace entente
