#pragma once

#include "lexicon.hpp"
#include "source.hpp"

#include <entente/core/text.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A lexicon that is being filled, and the folder whose files stand above those of the program.
struct Loader {
    Lexicon& lexicon;
    const LexiconFolder& folder;

    [[nodiscard]] Source source(std::string_view file) const { return {file, folder}; }

    /// Forms that mean the given row of the term's table.
    void add(const std::vector<std::string_view>& forms, Term term, std::size_t row) const
    {
        for (const auto form : forms) {
            lexicon.phrases.add(form, term, static_cast<std::uint32_t>(row));
        }
    }

    /// A file of words with their classes.
    template <typename Class, std::size_t Size>
    void word_classes(std::string_view name, const std::array<std::string_view, Size>& classes,
                      WordClasses<Class>& table) const
    {
        static_assert(Size <= most_word_classes);
        source(name).each([&](const TableRow& row, const std::string& file) {
            for (const auto value : row.values(1)) {
                table.add(fold(row.cells[0]), one_of<Class>(value, classes, row, file));
            }
        });
    }
};

/// Countries, cities, bodies and their heads, portfolios.
void load_places(const Loader& loader);
/// Titles, names, leaders, terms of office.
void load_people(const Loader& loader);
/// Meetings, agreements, times, and lines that are no article.
void load_events(const Loader& loader);

} // namespace entente
