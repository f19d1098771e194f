#pragma once

#include <entente/graph/evaluate.hpp>

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// How names are compared when a graph is judged: looser in form than the graph's own resolution
/// (no spelling, no abbreviations), so that the judge does not share the mistakes of the judged.
namespace entente::judging {

using WordSet = std::set<std::string, std::less<>>;

/// Folded, without punctuation, words one space apart; a possessive `'s` is dropped.
[[nodiscard]] std::string plain(std::string_view text);

/// All words of a name.
[[nodiscard]] WordSet name_words(std::string_view text);

/// The words that tell one title or treaty from another: without articles and the like, singular.
[[nodiscard]] WordSet content_words(std::string_view text);

/// Those without words for a country.
[[nodiscard]] WordSet body_words(std::string_view text, const CountryWordSet& country_words);

/// Shared elements by all elements; 0 for two empty sets.
[[nodiscard]] double overlap(const WordSet& a, const WordSet& b);
[[nodiscard]] bool is_subset(const WordSet& part, const WordSet& whole);
[[nodiscard]] bool intersects(const WordSet& a, const WordSet& b);

/// The best overlap of any form of one with any form of the other.
[[nodiscard]] double best_overlap(std::span<const WordSet> ours, std::span<const WordSet> gold);

/// Whether a date is one of those accepted, refines one of them, or differs in a year that is not
/// known alone.
[[nodiscard]] bool accepts(std::span<const std::string> accepted, std::string_view date);

} // namespace entente::judging
