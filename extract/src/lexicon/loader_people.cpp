#include "choices.hpp"
#include "loader.hpp"

#include <entente/core/text.hpp>

#include <charconv>

namespace entente {
namespace {

void take(TitleEntry& entry, std::string_view value, const TableRow& row, const std::string& file)
{
    const std::array<bool*, 6> flags{&entry.takes_portfolio, &entry.takes_body,
                                     &entry.takes_country,   &entry.takes_place,
                                     &entry.takes_to,        &entry.takes_for};
    *flags.at(one_of<std::size_t>(value, title_complements, row, file)) = true;
}

void load_titles(const Loader& loader)
{
    auto& titles = loader.lexicon.titles;
    loader.source("titles.tsv").each([&](const TableRow& row, const std::string& file) {
        TitleEntry entry;
        entry.title = std::string(row.cells[0]);
        entry.type = one_of<TitleClass>(row.cells[1], title_classes, row, file);
        for (const auto value : row.values(2)) {
            take(entry, value, row, file);
        }
        entry.entails = std::string(trim(row.cells[3]));
        loader.add(row.values(0), Term::title, titles.size());
        loader.add(row.values(4), Term::title_plural, titles.size());
        titles.push_back(std::move(entry));
    });
}

void load_modifiers(const Loader& loader)
{
    auto& modifiers = loader.lexicon.modifiers;
    loader.source("title_modifiers.tsv").each([&](const TableRow& row, const std::string& file) {
        loader.add(row.values(0), Term::title_modifier, modifiers.size());
        modifiers.push_back({std::string(row.cells[0]),
                             one_of<ModifierEffect>(row.cells[1], modifier_effects, row, file)});
    });
}

/// All columns of the file have forms of the same term.
void load_words(const Loader& loader, std::string_view file, Term term,
                std::vector<std::string>* table = nullptr)
{
    std::uint32_t number = 0;
    loader.source(file).each([&](const TableRow& row, const std::string&) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            loader.add(row.values(column), term, number);
        }
        if (table != nullptr) {
            table->emplace_back(row.cells[0]);
        }
        ++number;
    });
}

void load_honorifics(const Loader& loader)
{
    auto& honorifics = loader.lexicon.honorifics;
    loader.source("honorifics.tsv").each([&](const TableRow& row, const std::string& file) {
        loader.add(row.values(0), Term::honorific, honorifics.size());
        loader.add(row.values(1), Term::honorific, honorifics.size());
        HonorificEntry entry{std::string(row.cells[0]), std::nullopt};
        if (!row.cells[2].empty()) {
            entry.gender = one_of<Gender>(row.cells[2], genders, row, file);
        }
        honorifics.push_back(std::move(entry));
    });
}

void load_names(const Loader& loader)
{
    auto& lexicon = loader.lexicon;
    load_words(loader, "ranks.tsv", Term::rank, &lexicon.ranks);
    load_honorifics(loader);
    load_words(loader, "occupations.tsv", Term::occupation, &lexicon.occupations);
    load_words(loader, "given_names.tsv", Term::given_name);
    load_words(loader, "particles.tsv", Term::particle);
    load_words(loader, "not_names.tsv", Term::not_name);
    loader.source("abbreviations.tsv").each([&](const TableRow& row, const std::string& file) {
        loader.add(row.values(0), Term::abbreviation, lexicon.abbreviations.size());
        lexicon.abbreviations.push_back(
            one_of<AbbreviationKind>(row.cells[1], abbreviation_kinds, row, file));
    });
}

int year_of(std::string_view text, const TableRow& row, const std::string& file)
{
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!text.empty() && (result.ec != std::errc{} || result.ptr != text.data() + text.size())) {
        throw DataError(file, row.line, "\"" + std::string(text) + "\" is no year");
    }
    return value;
}

void load_leaders(const Loader& loader)
{
    auto& lexicon = loader.lexicon;
    Source("leaders.tsv", loader.folder, Source::Key::three_cells)
        .each([&](const TableRow& row, const std::string& file) {
            const auto number = static_cast<std::uint32_t>(lexicon.leaders.size());
            lexicon.leaders.push_back({std::string(row.cells[0]), std::string(row.cells[1]),
                                       fold(row.cells[2]), year_of(row.cells[3], row, file),
                                       year_of(row.cells[4], row, file)});
            lexicon.index_leader(row.cells[0], number);
            for (const auto alias : row.values(5)) {
                lexicon.index_leader(alias, number);
            }
        });
}

void load_tenure(const Loader& loader)
{
    auto& tenure = loader.lexicon.tenure;
    loader.source("tenure.tsv").each([&](const TableRow& row, const std::string& file) {
        loader.add(row.values(0), Term::tenure, tenure.size());
        tenure.push_back(one_of<TenureEffect>(row.cells[1], tenure_effects, row, file));
    });
}

} // namespace

void load_people(const Loader& loader)
{
    load_titles(loader);
    load_modifiers(loader);
    load_names(loader);
    loader.word_classes("people_words.tsv", people_word_classes, loader.lexicon.people_words);
    load_tenure(loader);
    load_leaders(loader);
}

} // namespace entente
