#include "general_words.hpp"

#include "classed_words.hpp"

namespace entente {
namespace {

const ClassedWords& table()
{
    static const ClassedWords words("lexicon/names/general_words.tsv", general_word_names);
    return words;
}

} // namespace

bool is_general(std::string_view word, GeneralWord type)
{
    return (table().classes_of(word) & bit_of(type)) != 0;
}

bool is_general(std::span<const std::string> content, GeneralWord type)
{
    return (table().classes_of_row(content) & bit_of(type)) != 0;
}

} // namespace entente
