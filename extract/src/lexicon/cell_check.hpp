#pragma once

#include "schema.hpp"

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace entente {

/// Codes that countries.tsv knows.
using CountryCodes = std::set<std::string, std::less<>>;

/// What is wrong with one value of a cell; empty when nothing is.
[[nodiscard]] std::string find_fault(const ColumnSpec& column, std::string_view value,
                                     const CountryCodes& countries);

/// Forms that are the same to the matcher have the same key. Empty for a form that matches nothing.
[[nodiscard]] std::string matching_key(std::string_view form);

} // namespace entente
