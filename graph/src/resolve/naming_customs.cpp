#include "naming_customs.hpp"

#include <algorithm>
#include <array>
#include <utility>

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

bool is_postnominal(std::string_view word)
{
    static constexpr std::array<std::string_view, 11> letters{"CBE", "HI", "KBE", "KC", "MBE", "MP",
                                                              "OBE", "PC", "PhD", "QC", "SC"};
    static_assert(std::ranges::is_sorted(letters));
    return has(letters, word);
}

bool is_filiation(std::string_view folded_word)
{
    return folded_word == "bin" || folded_word == "ibn" || folded_word == "ben" ||
           folded_word == "bint";
}

std::string_view formal_given_name(std::string_view folded_word)
{
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Pair, 42> short_forms{{
        {"abe", "abraham"},    {"alex", "alexander"},  {"andy", "andrew"},
        {"ben", "benjamin"},   {"bill", "william"},    {"bob", "robert"},
        {"bobby", "robert"},   {"charlie", "charles"}, {"chris", "christopher"},
        {"chuck", "charles"},  {"dan", "daniel"},      {"dave", "david"},
        {"dick", "richard"},   {"doug", "douglas"},    {"ed", "edward"},
        {"fred", "frederick"}, {"greg", "gregory"},    {"jeff", "jeffrey"},
        {"jim", "james"},      {"jimmy", "james"},     {"joe", "joseph"},
        {"josh", "joshua"},    {"kate", "katherine"},  {"ken", "kenneth"},
        {"liz", "elizabeth"},  {"matt", "matthew"},    {"mike", "michael"},
        {"mitch", "mitchell"}, {"nick", "nicholas"},   {"pat", "patrick"},
        {"pete", "peter"},     {"phil", "philip"},     {"rob", "robert"},
        {"ron", "ronald"},     {"sam", "samuel"},      {"steve", "steven"},
        {"ted", "theodore"},   {"tim", "timothy"},     {"tom", "thomas"},
        {"tony", "anthony"},   {"vince", "vincent"},   {"will", "william"},
    }};
    static_assert(std::ranges::is_sorted(short_forms));
    const auto found = std::ranges::lower_bound(short_forms, folded_word, {}, &Pair::first);
    return found != short_forms.end() && found->first == folded_word ? found->second : folded_word;
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
