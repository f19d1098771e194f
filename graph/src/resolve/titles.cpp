#include "titles.hpp"

#include "../words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

bool is_qualifier(std::string_view word)
{
    static constexpr std::array<std::string_view, 25> qualifiers{
        "acting",  "adjunct",  "assistant", "associate", "caretaker", "deputy",        "designate",
        "elect",   "emeritus", "ex",        "first",     "former",    "honorary",      "incoming",
        "interim", "joint",    "junior",    "late",      "outgoing",  "parliamentary", "second",
        "shadow",  "third",    "under",     "vice"};
    static_assert(std::ranges::is_sorted(qualifiers));
    return std::ranges::binary_search(qualifiers, word);
}

bool has(const std::vector<std::string>& sorted, std::string_view word)
{
    return std::ranges::binary_search(sorted, word, std::less<>{});
}

} // namespace

TitleKey title_key(std::string_view title)
{
    TitleKey key;
    for (auto& word : content_words(title)) {
        (is_qualifier(word) ? key.qualifiers : key.content).push_back(std::move(word));
    }
    // A minister of state ranks below a minister; a state secretary is a secretary.
    if (has(key.content, "state") && has(key.content, "minister")) {
        std::erase(key.content, "state");
        key.qualifiers.emplace_back("state");
        std::ranges::sort(key.qualifiers);
    }
    return key;
}

bool shortens(const TitleKey& shorter, const TitleKey& longer)
{
    return !shorter.empty() && shorter.qualifiers == longer.qualifiers &&
           is_subset(shorter.content, longer.content);
}

bool is_sole(const TitleKey& title)
{
    static constexpr std::array<std::string_view, 9> alone{"chairman",  "chancellor", "emperor",
                                                           "king",      "pope",       "premier",
                                                           "president", "queen",      "sultan"};
    if (!title.qualifiers.empty()) {
        return false;
    }
    // A prime minister, a foreign minister; a bare minister may be any.
    const bool minister = has(title.content, "minister") && title.content.size() > 1;
    const bool secretary = has(title.content, "general") && has(title.content, "secretary");
    return minister || secretary || std::ranges::any_of(alone, [&](std::string_view word) {
               return has(title.content, word);
           });
}

bool is_for_life(const TitleKey& title)
{
    static constexpr std::array<std::string_view, 5> crowns{"emperor", "king", "pope", "queen",
                                                            "sultan"};
    return title.qualifiers.empty() && std::ranges::any_of(crowns, [&](std::string_view word) {
               return has(title.content, word);
           });
}

bool similar_titles(const TitleKey& a, const TitleKey& b)
{
    return shortens(a, b) || shortens(b, a);
}

} // namespace entente
