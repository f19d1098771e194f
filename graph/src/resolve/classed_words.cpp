#include "classed_words.hpp"

#include "../identity/names/table.hpp"
#include "../words.hpp"

#include <entente/core/error.hpp>

#include <algorithm>

namespace entente {

ClassedWords::ClassedWords(std::string_view path, std::span<const std::string_view> class_names)
{
    for_each_name_row(path, 2, [&](const NameCells& cells) {
        Row row{content_words(cells[0]), 0};
        for (const std::string_view name : name_values(cells[1])) {
            const auto found = std::ranges::find(class_names, name);
            if (found == class_names.end()) {
                throw Error(std::string(path) + ": \"" + std::string(name) + "\" is no class");
            }
            row.classes |= bit_of(found - class_names.begin());
        }
        if (!row.words.empty()) {
            rows_[row.words.front()].push_back(std::move(row));
        }
    });
}

unsigned ClassedWords::classes_of(std::span<const std::string> content) const
{
    unsigned classes = 0;
    for (const std::string& word : content) {
        const auto found = rows_.find(word);
        if (found == rows_.end()) {
            continue;
        }
        for (const Row& row : found->second) {
            if (std::ranges::includes(content, row.words)) {
                classes |= row.classes;
            }
        }
    }
    return classes;
}

unsigned ClassedWords::classes_of_row(std::span<const std::string> content) const
{
    unsigned classes = 0;
    if (const auto found = content.empty() ? rows_.end() : rows_.find(content.front());
        found != rows_.end()) {
        for (const Row& row : found->second) {
            classes |= std::ranges::equal(row.words, content) ? row.classes : 0U;
        }
    }
    return classes;
}

unsigned ClassedWords::classes_of(std::string_view word) const
{
    unsigned classes = 0;
    if (const auto found = rows_.find(word); found != rows_.end()) {
        for (const Row& row : found->second) {
            classes |= row.words.size() == 1 ? row.classes : 0U;
        }
    }
    return classes;
}

} // namespace entente
