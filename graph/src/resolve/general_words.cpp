#include "general_words.hpp"

#include "classed_words.hpp"

#include <array>

namespace entente {

bool is_general(std::string_view word, GeneralWord type)
{
    static constexpr std::array<std::string_view, 5> names{"body", "mission", "agreement",
                                                           "agreement_type", "state"};
    static const ClassedWords table("lexicon/names/general_words.tsv", names);
    return (table.classes_of(word) & bit_of(type)) != 0;
}

} // namespace entente
