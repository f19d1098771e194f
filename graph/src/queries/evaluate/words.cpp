#include "words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente::judging {
namespace {

bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Bytes of the separator at the front, 0 when a word goes on there: ASCII but letters and digits,
/// Latin-1 signs, general punctuation.
std::size_t separator_length(std::string_view text)
{
    if (text.starts_with("\xE2\x80") || text.starts_with("\xE2\x81")) {
        return std::min<std::size_t>(3, text.size());
    }
    if (text.starts_with('\xC2')) {
        return std::min<std::size_t>(2, text.size());
    }
    return is_word_byte(text.front()) ? 0 : 1;
}

bool is_small_word(std::string_view word)
{
    static constexpr std::array<std::string_view, 22> small{
        "a",  "an",  "and",   "between", "for", "her", "his",    "in",  "its",   "mr", "mrs",
        "ms", "new", "newly", "of",      "on",  "s",   "signed", "the", "their", "to", "with"};
    return std::ranges::find(small, word) != small.end();
}

std::string singular(std::string word)
{
    if (word.size() > 3 && word.ends_with('s')) {
        word.pop_back();
    }
    return word;
}

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// Both with an unknown year: "XXXX-12-13" accepts any year.
bool fits_unknown_year(std::string_view accepted, std::string_view date)
{
    const auto slash = accepted.find('/');
    const auto day = [](std::string_view point) {
        return point.substr(std::min<std::size_t>(4, point.size()));
    };
    if (slash == std::string_view::npos) {
        return date.find('/') == std::string_view::npos && day(date) == day(accepted);
    }
    const auto cut = date.find('/');
    return cut != std::string_view::npos &&
           day(date.substr(0, cut)) == day(accepted.substr(0, slash)) &&
           day(date.substr(date.rfind('/') + 1)) == day(accepted.substr(accepted.rfind('/') + 1));
}

bool fits(std::string_view accepted, std::string_view date)
{
    if (date == accepted) {
        return true;
    }
    if (accepted.find("XXXX") != std::string_view::npos && fits_unknown_year(accepted, date)) {
        return true;
    }
    return accepted.find('/') == std::string_view::npos && date.size() > accepted.size() &&
           date.starts_with(accepted) && date[accepted.size()] == '-';
}

} // namespace

std::string plain(std::string_view text)
{
    const std::string folded = fold(text);
    std::string out;
    bool gap = false;
    for (std::string_view rest = folded; !rest.empty();) {
        if (rest.starts_with("'s ")) {
            gap = true;
            rest.remove_prefix(3);
        } else if (const auto separator = separator_length(rest); separator != 0) {
            gap = true;
            rest.remove_prefix(separator);
        } else {
            if (gap && !out.empty()) {
                out += ' ';
            }
            gap = false;
            out += rest.front();
            rest.remove_prefix(1);
        }
    }
    return out;
}

WordSet name_words(std::string_view text)
{
    const auto words = split(plain(text));
    return {words.begin(), words.end()};
}

WordSet content_words(std::string_view text)
{
    WordSet content;
    for (auto& word : split(plain(text))) {
        if (!is_small_word(word)) {
            content.insert(singular(std::move(word)));
        }
    }
    return content;
}

WordSet body_words(std::string_view text, const CountryWordSet& country_words)
{
    WordSet words = content_words(text);
    std::erase_if(words, [&](const std::string& word) { return country_words.contains(word); });
    return words;
}

double overlap(const WordSet& a, const WordSet& b)
{
    if (a.empty() && b.empty()) {
        return 0.0;
    }
    const auto shared = static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); }));
    return static_cast<double>(shared) / static_cast<double>(a.size() + b.size() - shared);
}

bool is_subset(const WordSet& part, const WordSet& whole)
{
    return std::ranges::includes(whole, part);
}

bool intersects(const WordSet& a, const WordSet& b)
{
    return std::ranges::any_of(a, [&](const std::string& element) { return b.contains(element); });
}

double best_overlap(std::span<const WordSet> ours, std::span<const WordSet> gold)
{
    double best = 0.0;
    for (const auto& a : ours) {
        for (const auto& b : gold) {
            best = std::max(best, overlap(a, b));
        }
    }
    return best;
}

bool accepts(std::span<const std::string> accepted, std::string_view date)
{
    return std::ranges::any_of(accepted, [&](const std::string& one) { return fits(one, date); });
}

} // namespace entente::judging
