#pragma once

#include <entente/core/report.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// One label and one list of aliases out of what many articles call a thing.
namespace entente {

/// How often each text was chosen.
using Votes = std::map<std::string, std::uint64_t>;

/// The text with most votes; of equals the longest, then the first in byte order. Empty texts do
/// not count.
[[nodiscard]] std::string most_voted(const Votes& votes);

/// The fullest form of a person's name that is no mere slip: of the forms with at least a quarter
/// of the votes of all, the one with most words; then most votes, then byte order.
[[nodiscard]] std::string fullest_name(const Votes& votes);

/// All forms with their counts, most frequent first, then in byte order.
[[nodiscard]] std::vector<Alias> merge_aliases(const std::vector<const std::vector<Alias>*>& lists);

} // namespace entente
