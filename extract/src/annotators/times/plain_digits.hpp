#pragma once

#include <string>
#include <string_view>

namespace entente {

/// Digits of Arabic and Persian script become ASCII, and 2025年12月3日 becomes 2025-12-3.
[[nodiscard]] std::string plain_digits(std::string_view line);

} // namespace entente
