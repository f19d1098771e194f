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

bool has(std::string_view text, std::string_view pattern)
{
    for (auto at = text.find(pattern); at != std::string_view::npos;
         at = text.find(pattern, at + 1)) {
        if (stands_at(text, at, pattern)) {
            return true;
        }
    }
    return false;
}

std::string_view without_opening(std::string_view text)
{
    const auto first = text.find_first_not_of("([-* ");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

/// A lone "by" makes a byline only before names.
bool is_byline(const TextLine& line, std::string_view pattern)
{
    if (!begins(without_opening(line.folded), pattern)) {
        return false;
    }
    const bool names_follow = line.words <= 14 && line.small <= 5 && !line.full_stop;
    return names_follow || (pattern.size() > 3 && line.words <= short_line * 2);
}

bool heads_list(const TextLine& line, std::string_view pattern)
{
    return begins(line.folded, pattern) &&
           (line.folded.size() == pattern.size() || (line.words <= 6 && !line.full_stop));
}

LineKind kind_of(const TextLine& line, const FurnitureEntry& entry)
{
    const std::string_view text = line.folded;
    switch (entry.kind) {
    case FurnitureKind::line_is:
        return text == entry.pattern ? LineKind::furniture : LineKind::text;
    case FurnitureKind::line_begins:
        return line.words <= short_line * 2 && begins(text, entry.pattern) ? LineKind::furniture
                                                                           : LineKind::text;
    case FurnitureKind::line_has:
        return line.words <= short_line && has(text, entry.pattern) ? LineKind::furniture
                                                                    : LineKind::text;
    case FurnitureKind::credit:
        return line.complete && has(text, entry.pattern) ? LineKind::caption : LineKind::text;
    case FurnitureKind::byline:
        return is_byline(line, entry.pattern) ? LineKind::furniture : LineKind::text;
    case FurnitureKind::cut:
        return heads_list(line, entry.pattern) ? LineKind::list_heading : LineKind::text;
    }
    return LineKind::text;
}

bool is_mark(char c)
{
    return c == '#' || c == '*' || c == '_' || c == '-' || c == '.' || c == ' ' || c == '=' ||
           c == '|';
}

} // namespace

LineKind kind_of_line(const Lexicon& lexicon, const TextLine& line)
{
    if (std::ranges::all_of(line.folded, is_mark)) {
        return LineKind::furniture;
    }
    LineKind found = LineKind::text;
    for (const FurnitureEntry& entry : lexicon.furniture) {
        found = std::max(found, kind_of(line, entry));
    }
    return found;
}

LineKind kind_of_sentence(const Analysis& analysis, const TextSentence& sentence)
{
    const TextLine line = describe_line(analysis, sentence.tokens);
    for (const FurnitureEntry& entry : analysis.lexicon->furniture) {
        if (entry.kind == FurnitureKind::byline && entry.pattern.size() > 3 &&
            is_byline(line, entry.pattern)) {
            return LineKind::furniture;
        }
        if (entry.kind == FurnitureKind::credit && line.complete &&
            has(line.folded, entry.pattern)) {
            return LineKind::caption;
        }
    }
    return LineKind::text;
}

} // namespace entente
