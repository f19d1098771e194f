#include "titles.hpp"

#include "../words.hpp"
#include "classed_words.hpp"

#include <algorithm>

namespace entente {
namespace {

const ClassedWords& table()
{
    static const ClassedWords words("lexicon/names/title_words.tsv", title_word_names);
    return words;
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
        const bool qualifier = (table().classes_of(word) & bit_of(TitleWord::qualifier)) != 0;
        (qualifier ? key.qualifiers : key.content).push_back(std::move(word));
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

unsigned classes_of(const TitleKey& title)
{
    return table().classes_of(title.content);
}

bool is_of(const TitleKey& title, TitleWord type)
{
    return (classes_of(title) & bit_of(type)) != 0;
}

bool is_minister(const TitleKey& title)
{
    return title.qualifiers.empty() && has(title.content, "minister") && title.content.size() > 1 &&
           !is_of(title, TitleWord::diplomat);
}

bool is_sole(const TitleKey& title)
{
    return is_minister(title) || (title.qualifiers.empty() && is_of(title, TitleWord::sole));
}

bool is_for_life(const TitleKey& title)
{
    return title.qualifiers.empty() && is_of(title, TitleWord::for_life);
}

bool similar_titles(const TitleKey& a, const TitleKey& b)
{
    return shortens(a, b) || shortens(b, a);
}

} // namespace entente
