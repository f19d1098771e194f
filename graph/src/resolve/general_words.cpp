#include "general_words.hpp"

#include "../identity/names/table.hpp"
#include "../words.hpp"

#include <entente/core/error.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

namespace entente {
namespace {

/// As the file writes them, in the enumeration's order.
constexpr std::array<std::string_view, 4> class_names{"body", "mission", "agreement",
                                                      "agreement_type"};

/// Bits of the classes of each word.
using Classes = std::map<std::string, unsigned, std::less<>>;

unsigned bit_of(std::string_view name)
{
    const auto found = std::ranges::find(class_names, name);
    if (found == class_names.end()) {
        throw Error("general_words.tsv: \"" + std::string(name) + "\" is no class");
    }
    return 1U << static_cast<unsigned>(found - class_names.begin());
}

Classes read_classes()
{
    Classes classes;
    for_each_name_row("lexicon/names/general_words.tsv", 2, [&](const NameCells& cells) {
        for (const std::string& word : content_words(cells[0])) {
            for (const std::string_view name : name_values(cells[1])) {
                classes[word] |= bit_of(name);
            }
        }
    });
    return classes;
}

} // namespace

bool is_general(std::string_view word, GeneralWord type)
{
    static const Classes classes = read_classes();
    const auto found = classes.find(word);
    return found != classes.end() && (found->second >> static_cast<unsigned>(type) & 1U) != 0;
}

} // namespace entente
