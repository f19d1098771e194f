#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// The character at `at`, which moves behind it; a space for broken bytes.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

[[nodiscard]] std::u32string code_points_of(std::string_view text);

} // namespace entente
