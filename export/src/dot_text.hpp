#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Texts as Graphviz takes them.
namespace entente {

/// `&`, `<`, `>` and quotes as HTML has them, one line, without control characters.
[[nodiscard]] std::string html(std::string_view text);

/// A string of DOT: Graphviz takes backslashes for escapes, and entities for letters.
[[nodiscard]] std::string quoted(std::string_view text);

/// Code points, not bytes.
[[nodiscard]] std::size_t letters_in(std::string_view text);

/// Broken between words into lines of about 24 letters, at most `most`, as even as can be.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t most);

} // namespace entente
