#include "skeleton.hpp"

#include <array>
#include <utility>

namespace entente {
namespace {

using Rule = std::pair<std::string_view, std::string_view>;

/// Longest first, as the first that fits is taken. Capitals stand for sounds that take several
/// letters.
constexpr std::array<Rule, 27> rules{{
    {"tsch", "C"}, {"shch", "S"}, {"yj", ""},  {"dzh", "J"}, {"sch", "S"}, {"tch", "C"},
    {"dsh", "J"},  {"ch", "C"},   {"cz", "C"}, {"sh", "S"},  {"sz", "S"},  {"zh", "J"},
    {"dj", "J"},   {"kh", "h"},   {"gh", "g"}, {"ph", "f"},  {"th", "t"},  {"dh", "d"},
    {"ck", "k"},   {"ts", "s"},   {"tz", "s"}, {"x", "ks"},  {"c", "k"},   {"q", "k"},
    {"w", "v"},    {"j", "J"},    {"z", "s"},
}};

bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

} // namespace

std::string skeleton(std::string_view word)
{
    std::string out;
    if (!word.empty() && is_vowel(word.front())) {
        out += 'a'; // which vowel is the least certain thing about a name
    }
    while (!word.empty()) {
        std::string_view sound = word.substr(0, 1);
        std::size_t length = 1;
        for (const auto& [letters, plain] : rules) {
            if (word.front() == letters.front() && word.starts_with(letters)) {
                sound = plain;
                length = letters.size();
                break;
            }
        }
        word.remove_prefix(length);
        if (length == 1 && is_vowel(sound.front())) {
            continue;
        }
        for (const char c : sound) {
            if (out.empty() || out.back() != c) {
                out += c;
            }
        }
    }
    return out;
}

} // namespace entente
