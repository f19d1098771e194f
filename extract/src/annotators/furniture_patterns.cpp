#include "furniture_patterns.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t short_line = 30;

bool is_word_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// `pattern` stands at `at` of `text` as whole words.
bool stands_at(std::string_view text, std::size_t at, std::string_view pattern)
{
    const std::size_t end = at + pattern.size();
    return text.substr(at, pattern.size()) == pattern &&
           (at == 0 || !is_word_character(pattern.front()) || !is_word_character(text[at - 1])) &&
           (end >= text.size() || !is_word_character(pattern.back()) ||
            !is_word_character(text[end]));
}

bool begins(std::string_view text, std::string_view pattern)
{
    return stands_at(text, 0, pattern);
}

std::string_view without_opening(std::string_view text)
{
    const auto first = text.find_first_not_of("([-* ");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

/// Whether one of the patterns, of that size or longer, makes the line a byline. A lone "by" makes
/// one only before names.
bool is_byline(const FurniturePatterns& patterns, const TextLine& line, std::size_t shortest)
{
    const bool names_follow = line.words <= 14 && line.small <= 5 && !line.full_stop;
    if (!names_follow && line.words > short_line * 2) {
        return false;
    }
    const std::string_view text = without_opening(line.folded);
    return std::ranges::any_of(patterns.bylines, [&](const FurnitureEntry& entry) {
        const std::size_t size = entry.pattern.size();
        return size >= shortest && (names_follow || size > 3) && begins(text, entry.pattern);
    });
}

bool heads_list(const TextLine& line, std::string_view pattern)
{
    return begins(line.folded, pattern) &&
           (line.folded.size() == pattern.size() || (line.words <= 6 && !line.full_stop));
}

LineKind kind_of_opening(const TextLine& line, const FurnitureEntry& entry)
{
    const std::string_view text = line.folded;
    switch (entry.kind) {
    case FurnitureKind::line_is:
        return text == entry.pattern ? LineKind::furniture : LineKind::text;
    case FurnitureKind::line_begins:
        return line.words <= short_line * 2 && begins(text, entry.pattern) ? LineKind::furniture
                                                                           : LineKind::text;
    case FurnitureKind::cut:
        return heads_list(line, entry.pattern) ? LineKind::list_heading : LineKind::text;
    case FurnitureKind::line_has:
    case FurnitureKind::credit:
    case FurnitureKind::byline:
        break;
    }
    return LineKind::text;
}

unsigned char first_byte(std::string_view text)
{
    return static_cast<unsigned char>(text.front());
}

bool is_mark(char c)
{
    return c == '#' || c == '*' || c == '_' || c == '-' || c == '.' || c == ' ' || c == '=' ||
           c == '|';
}

LineKind kind_inside(const FurniturePatterns& patterns, const TextLine& line, bool credits_only)
{
    LineKind found = LineKind::text;
    const bool may_have = !credits_only && line.words <= short_line;
    if (!may_have && !line.complete) {
        return found;
    }
    const std::string_view text = line.folded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && is_word_character(text[at]) && is_word_character(text[at - 1])) {
            continue; // patterns are whole words
        }
        for (const FurnitureEntry& entry : patterns.inside.at(first_byte(text.substr(at)))) {
            const bool credit = entry.kind == FurnitureKind::credit;
            if ((credit ? line.complete : may_have) && stands_at(text, at, entry.pattern)) {
                found = std::max(found, credit ? LineKind::caption : LineKind::furniture);
            }
        }
    }
    return found;
}

} // namespace

LineKind kind_of_line(const FurniturePatterns& patterns, const TextLine& line)
{
    if (std::ranges::all_of(line.folded, is_mark)) {
        return LineKind::furniture;
    }
    LineKind found = kind_inside(patterns, line, false);
    for (const FurnitureEntry& entry : patterns.opening.at(first_byte(line.folded))) {
        found = std::max(found, kind_of_opening(line, entry));
    }
    return is_byline(patterns, line, 0) ? std::max(found, LineKind::furniture) : found;
}

LineKind kind_of_sentence(const FurniturePatterns& patterns, const TextLine& sentence)
{
    constexpr std::size_t shortest = 4; // "by" begins many sentences
    return is_byline(patterns, sentence, shortest) ? LineKind::furniture
                                                   : kind_inside(patterns, sentence, true);
}

} // namespace entente
