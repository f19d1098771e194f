#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Words of names and titles, made equal where readers take them for equal.
namespace entente {

/// The folded words of a text: letters and digits of any script, split at everything else.
/// Apostrophes vanish inside a word (`Ba'asyir`), and a possessive `'s` is dropped.
[[nodiscard]] std::vector<std::string> words(std::string_view text);

/// The same of a text that is folded, without copies: the words are moved together where they stand
/// in it.
void split_words(std::string& folded, std::vector<std::string_view>& found);

/// One of `words`, singular and in American spelling; empty when it is an article or preposition.
[[nodiscard]] std::string content_word(std::string word);

/// The words that tell one body, post or agreement from another: without articles and prepositions,
/// singular, in American spelling; sorted, each once.
[[nodiscard]] std::vector<std::string> content_words(std::string_view text);

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Both sorted: whether every element of `part` is in `whole`.
[[nodiscard]] bool is_subset(const std::vector<std::string>& part,
                             const std::vector<std::string>& whole);

/// A readable piece of an id: folded ASCII words with hyphens, at most 60 characters. A text that
/// loses letters on the way (another script, too long) ends in a hash of its folded form.
[[nodiscard]] std::string slug(std::string_view text);

/// The first `digits` hexadecimal digits of the text's SHA-256.
[[nodiscard]] std::string short_hash(std::string_view text, std::size_t digits);

/// Edits between two byte strings: insert, delete, replace, swap of neighbours. Stops early and
/// gives `limit + 1` when there are more than `limit`.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

} // namespace entente
