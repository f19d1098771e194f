#include "words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t longest_slug = 60;

bool is_ascii_alnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Length of the punctuation at the front: general punctuation (dashes, quotes, spaces), no-break
/// space and guillemets; 0 when a letter stands there.
std::size_t separator_length(std::string_view text)
{
    if (const char c = text.front(); static_cast<unsigned char>(c) < 0x80) {
        return is_ascii_alnum(c) ? 0 : 1;
    }
    if (text.starts_with("\xE2\x80") || text.starts_with("\xE2\x81")) {
        return std::min<std::size_t>(3, text.size());
    }
    for (const std::string_view mark : {"\xC2\xA0", "\xC2\xAB", "\xC2\xBB", "\xC2\xB7"}) {
        if (text.starts_with(mark)) {
            return mark.size();
        }
    }
    return 0;
}

bool is_possessive(std::string_view rest)
{
    return rest.starts_with("'s") && (rest.size() == 2 || separator_length(rest.substr(2)) != 0);
}

bool is_stop_word(std::string_view word)
{
    static constexpr std::array<std::string_view, 24> stop{
        "a",   "affair", "an", "and", "at", "between", "by",  "de",  "du",    "et", "for", "from",
        "her", "his",    "in", "its", "of", "on",      "our", "the", "their", "to", "und", "with"};
    static_assert(std::ranges::is_sorted(stop));
    return std::ranges::binary_search(stop, word);
}

std::string singular(std::string word)
{
    if (word.size() > 4 && word.ends_with("ies")) {
        word.replace(word.size() - 3, 3, "y");
    } else if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
               !word.ends_with("us") && !word.ends_with("is")) {
        word.pop_back();
    }
    return word;
}

/// `Organisation`, `Defence` and `Labour` as `Organization`, `Defense` and `Labor`.
std::string american(std::string word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> endings{
        {{"isation", "ization"},
         {"ence", "ense"},
         {"programme", "program"},
         {"centre", "center"},
         {"abour", "abor"},
         {"eighbour", "eighbor"},
         {"councilor", "councillor"},
         {"counselor", "counsellor"}}};
    for (const auto& [british, plain] : endings) {
        if (word.size() > british.size() - 1 && word.ends_with(british)) {
            word.replace(word.size() - british.size(), british.size(), plain);
            break;
        }
    }
    return word;
}

} // namespace

void split_words(std::string& folded, std::vector<std::string_view>& found)
{
    found.clear();
    std::size_t begin = 0; // of the word that is being read, which moves up to the one before
    std::size_t end = 0;
    const auto finish = [&] {
        if (begin != end) {
            found.push_back(std::string_view(folded).substr(begin, end - begin));
        }
        begin = end;
    };
    for (std::size_t at = 0; at < folded.size();) {
        const char c = folded[at];
        if (is_ascii_alnum(c)) { // which most are
            folded[end++] = c;
            ++at;
            continue;
        }
        const std::string_view rest = std::string_view(folded).substr(at);
        if (c == '\'' || c == '`') {
            const bool possessive = is_possessive(rest);
            at += possessive ? 2 : 1;
            if (possessive) {
                finish();
            }
        } else if (const auto gap = separator_length(rest); gap != 0) {
            finish();
            at += gap;
        } else {
            folded[end++] = c;
            ++at;
        }
    }
    finish();
}

std::vector<std::string> words(std::string_view text)
{
    std::string folded = fold(text);
    std::vector<std::string_view> found;
    split_words(folded, found);
    return {found.begin(), found.end()};
}

std::string content_word(std::string word)
{
    auto plain = american(singular(std::move(word)));
    return is_stop_word(plain) ? std::string() : plain;
}

std::vector<std::string> content_words(std::string_view text)
{
    std::vector<std::string> content;
    for (auto& word : words(text)) {
        if (auto plain = content_word(std::move(word)); !plain.empty()) {
            content.push_back(std::move(plain));
        }
    }
    std::ranges::sort(content);
    content.erase(std::unique(content.begin(), content.end()), content.end());
    return content;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string joined;
    for (const auto& part : parts) {
        if (!joined.empty()) {
            joined += separator;
        }
        joined += part;
    }
    return joined;
}

bool is_subset(const std::vector<std::string>& part, const std::vector<std::string>& whole)
{
    return std::ranges::includes(whole, part);
}

std::string slug(std::string_view text)
{
    std::string out;
    bool lossy = false;
    for (const auto& word : words(text)) {
        std::string plain;
        std::ranges::copy_if(word, std::back_inserter(plain), is_ascii_alnum);
        lossy = lossy || plain.size() != word.size();
        if (plain.empty()) {
            continue;
        }
        if (!out.empty() && out.size() + 1 + plain.size() > longest_slug) {
            lossy = true;
            break;
        }
        out += out.empty() ? "" : "-";
        out += plain.substr(0, longest_slug);
    }
    if (lossy || out.empty()) {
        out += out.empty() ? "" : "-";
        out += short_hash(join(words(text), " "), 8);
    }
    return out;
}

std::string short_hash(std::string_view text, std::size_t digits)
{
    return sha256_hex(text).substr(0, digits);
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit)
{
    const auto longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) > limit) {
        return limit + 1;
    }
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        above[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        auto least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (least > limit) {
            return limit + 1;
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(above[b.size()], limit + 1);
}

} // namespace entente
