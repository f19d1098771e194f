#include "naming_customs.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

template <std::size_t size>
bool has(const std::array<std::string_view, size>& sorted, std::string_view text)
{
    return std::ranges::binary_search(sorted, text);
}

} // namespace

bool family_name_first(std::string_view country)
{
    static constexpr std::array<std::string_view, 9> countries{"CN", "HK", "HU", "KH", "KP",
                                                               "KR", "MO", "TW", "VN"};
    static_assert(std::ranges::is_sorted(countries));
    return has(countries, country);
}

bool every_letter_counts(std::string_view country)
{
    static constexpr std::array<std::string_view, 8> countries{"CN", "HK", "KP", "KR",
                                                               "MM", "MO", "TW", "VN"};
    static_assert(std::ranges::is_sorted(countries));
    return has(countries, country);
}

bool is_name_particle(std::string_view folded_word)
{
    static constexpr std::array<std::string_view, 33> particles{
        "abd", "al",  "as", "ben", "bin", "bint", "da", "dal", "de",  "del", "della",
        "den", "der", "di", "do",  "dos", "du",   "e",  "el",  "ibn", "jr",  "la",
        "le",  "los", "os", "sr",  "te",  "ter",  "ul", "ur",  "van", "von", "y"};
    static_assert(std::ranges::is_sorted(particles));
    return has(particles, folded_word);
}

bool looks_like_patronymic(std::string_view folded_word)
{
    static constexpr std::array<std::string_view, 9> endings{
        "ovich", "evich", "yevich", "ovych", "evych", "ovna", "evna", "ivna", "yevna"};
    return folded_word.size() > 6 && std::ranges::any_of(endings, [&](std::string_view ending) {
               return folded_word.ends_with(ending);
           });
}

} // namespace entente
