#pragma once

#include "analysis.hpp"

#include <vector>

/// Where a name ends, and what stands beside it without being part of it.
namespace entente {

/// "Jr.", "Sr."
[[nodiscard]] bool is_generation(std::string_view word);

/// "II", "IV" behind a name.
[[nodiscard]] bool is_numeral(const Token& token);

/// "Vice Premier Sun He said": a capital "He" right behind a word of the same sentence.
[[nodiscard]] bool is_family_he(const Analysis& analysis, std::uint32_t at);

/// "Salim Al- Harthi", "Kh.Ganzorig": the mark at `at` stands inside a name.
[[nodiscard]] bool joins_name(const Analysis& analysis, std::uint32_t at);

/// "A B Wednesday spoke": a weekday behind a name of two words is the day of what follows.
[[nodiscard]] bool is_day_behind_name(const Analysis& analysis, const TimeMention& time);

/// "Senior Minister of State (SMS) for Health A ... SMS A": by token, letters that the text itself
/// explains as a title.
[[nodiscard]] std::vector<bool> find_title_letters(const Analysis& analysis);

} // namespace entente
