#include "dot_text.hpp"

#include "xml_writer.hpp"

#include <entente/core/text.hpp>
#include <entente/export/markup.hpp>

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t line_length = 24; ///< letters after which labels go on in a new line

} // namespace

std::string html(std::string_view text)
{
    std::string storage;
    std::string out;
    for (const char c : squeeze(clean_xml_text(text, storage))) {
        append_escaped(out, c);
    }
    return out;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : html(text)) {
        if (c == '\\') {
            out += c;
        }
        out += c;
    }
    return out + "\"";
}

std::size_t letters_in(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

namespace {

/// Lines of at most `width` letters, but for longer words; at most `most` lines.
std::vector<std::string> broken(const std::string& words, std::size_t width, std::size_t most)
{
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from < words.size()) {
        const std::size_t to = std::min(words.find(' ', from), words.size());
        const std::string word = words.substr(from, to - from);
        if (lines.empty() || letters_in(lines.back()) + 1 + letters_in(word) > width) {
            if (lines.size() == most) {
                lines.back() += " \u2026";
                break;
            }
            lines.push_back(word);
        } else {
            lines.back() += " " + word;
        }
        from = to + 1;
    }
    return lines;
}

} // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t most)
{
    const std::string words = squeeze(text);
    auto lines = broken(words, line_length, most + 1);
    if (lines.size() > most) {
        return broken(words, line_length, most);
    }
    // Of as many lines as it takes, the narrowest: no word stands alone on the last.
    for (std::size_t width = line_length; lines.size() > 1 && --width > 0;) {
        auto narrower = broken(words, width, most + 1);
        if (narrower.size() > lines.size()) {
            break;
        }
        lines = std::move(narrower);
    }
    return lines;
}

} // namespace entente
