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

} // namespace

FurniturePatterns::FurniturePatterns(const Lexicon& lexicon)
{
    for (const FurnitureEntry& entry : lexicon.furniture) {
        switch (entry.kind) {
        case FurnitureKind::line_is:
        case FurnitureKind::line_begins:
        case FurnitureKind::cut:
            opening_[first_byte(entry.pattern)].push_back(&entry);
            break;
        case FurnitureKind::line_has:
        case FurnitureKind::credit:
            inside_[first_byte(entry.pattern)].push_back(&entry);
            break;
        case FurnitureKind::byline:
            bylines_.push_back(&entry);
            break;
        }
    }
}

LineKind FurniturePatterns::kind_inside(const TextLine& line, bool credits_only) const
{
    LineKind found = LineKind::text;
    const std::string_view text = line.folded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const FurnitureEntry* entry : inside_[first_byte(text.substr(at))]) {
            const bool credit = entry->kind == FurnitureKind::credit;
            const bool may = credit ? line.complete : !credits_only && line.words <= short_line;
            if (may && stands_at(text, at, entry->pattern)) {
                found = std::max(found, credit ? LineKind::caption : LineKind::furniture);
            }
        }
    }
    return found;
}

LineKind FurniturePatterns::kind_of_line(const TextLine& line) const
{
    if (std::ranges::all_of(line.folded, is_mark)) {
        return LineKind::furniture;
    }
    LineKind found = kind_inside(line, false);
    for (const FurnitureEntry* entry : opening_[first_byte(line.folded)]) {
        found = std::max(found, kind_of_opening(line, *entry));
    }
    for (const FurnitureEntry* entry : bylines_) {
        if (is_byline(line, entry->pattern)) {
            found = std::max(found, LineKind::furniture);
        }
    }
    return found;
}

LineKind FurniturePatterns::kind_of_sentence(const TextLine& sentence) const
{
    constexpr std::size_t shortest = 4; // "by" begins many sentences
    for (const FurnitureEntry* entry : bylines_) {
        if (entry->pattern.size() >= shortest && is_byline(sentence, entry->pattern)) {
            return LineKind::furniture;
        }
    }
    return kind_inside(sentence, true);
}

} // namespace entente
