#pragma once

#include <entente/core/date.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Values of options that several commands read alike.
namespace entente {

/// The day, month or year that a flag gives; no date for one that was not given. Throws UsageError
/// for anything else.
[[nodiscard]] Date read_day(const std::string& text, std::string_view flag);

/// The parts between commas, trimmed, without empty ones.
[[nodiscard]] std::vector<std::string> split_list(std::string_view text);

} // namespace entente
