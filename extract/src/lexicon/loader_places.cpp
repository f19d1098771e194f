#include "choices.hpp"
#include "loader.hpp"

#include <entente/core/text.hpp>

namespace entente {
namespace {

std::vector<std::string> texts(const std::vector<std::string_view>& values)
{
    return {values.begin(), values.end()};
}

/// "State of Palestine", "Republic of Bangladesh": forms of state before a name, where no file
/// has them.
void add_state_forms(Lexicon& lexicon)
{
    static constexpr std::array<std::string_view, 7> forms{
        "Republic of ",         "State of ",
        "Kingdom of ",          "Sultanate of ",
        "Islamic Republic of ", "Federal Republic of ",
        "People's Republic of "};
    for (std::uint32_t row = 0; row < lexicon.countries.size(); ++row) {
        for (const std::string_view form : forms) {
            const std::string phrase = std::string(form) + lexicon.countries[row].name;
            if (!lexicon.phrases.contains(phrase)) {
                lexicon.phrases.add(phrase, Term::country_name, row);
            }
        }
    }
}

void load_countries(const Loader& loader)
{
    auto& countries = loader.lexicon.countries;
    loader.source("countries.tsv").each([&](const TableRow& row, const std::string&) {
        const auto first = [&](std::size_t column) {
            const auto values = row.values(column);
            return values.empty() ? std::string() : std::string(values.front());
        };
        const std::size_t number = countries.size();
        const auto all = [&](std::size_t column) { return texts(row.values(column)); };
        countries.push_back({first(0), first(1), first(6), first(3), all(2), all(3)});
        loader.lexicon.index_country(static_cast<std::uint32_t>(number));
        loader.add(row.values(1), Term::country_name, number);
        loader.add(row.values(2), Term::country_name, number);
        loader.add(row.values(3), Term::country_adjective, number);
        loader.add(row.values(4), Term::country_people, number);
        loader.add(row.values(5), Term::country_prefix, number);
        loader.add(row.values(6), Term::capital, number);
        loader.add(row.values(7), Term::seat, number);
    });
    add_state_forms(loader.lexicon);
}

void load_cities(const Loader& loader)
{
    auto& cities = loader.lexicon.cities;
    loader.source("cities.tsv").each([&](const TableRow& row, const std::string& file) {
        const auto type = one_of<PlaceType>(row.cells[2], place_types, row, file);
        loader.add(row.values(0), Term::city, cities.size());
        loader.add(row.values(3), Term::city, cities.size());
        cities.push_back({std::string(row.cells[0]), std::string(row.cells[1]), type});
    });
}

void load_bodies(const Loader& loader)
{
    auto& international = loader.lexicon.international;
    loader.source("international.tsv").each([&](const TableRow& row, const std::string& file) {
        loader.add(row.values(0), Term::international, international.size());
        loader.add(row.values(2), Term::international, international.size());
        international.push_back({std::string(row.cells[0]), std::string(),
                                 kind_of<OrganizationType>(row.cells[1], row, file)});
    });
    auto& national = loader.lexicon.national_bodies;
    loader.source("national_bodies.tsv").each([&](const TableRow& row, const std::string& file) {
        loader.add(row.values(0), Term::national_body, national.size());
        loader.add(row.values(3), Term::national_body, national.size());
        national.push_back({std::string(row.cells[0]), std::string(row.cells[1]),
                            kind_of<OrganizationType>(row.cells[2], row, file)});
    });
}

void load_body_heads(const Loader& loader)
{
    auto& heads = loader.lexicon.body_heads;
    loader.source("body_heads.tsv").each([&](const TableRow& row, const std::string& file) {
        loader.add(row.values(0), Term::body_head, heads.size());
        heads.push_back({std::string(row.values(0).front()),
                         kind_of<OrganizationType>(row.cells[1], row, file),
                         one_of<HeadPosition>(row.cells[2], head_positions, row, file)});
    });
}

void load_portfolios(const Loader& loader)
{
    auto& portfolios = loader.lexicon.portfolios;
    loader.source("portfolios.tsv").each([&](const TableRow& row, const std::string&) {
        const std::string name = fold(row.cells[0]);
        loader.add({name}, Term::portfolio_of, portfolios.size());
        loader.add(row.values(1), Term::portfolio_of, portfolios.size());
        loader.add(row.values(2), Term::portfolio_before, portfolios.size());
        portfolios.push_back({std::string(row.cells[0])});
    });
}

} // namespace

void load_places(const Loader& loader)
{
    load_countries(loader);
    load_cities(loader);
    load_bodies(loader);
    load_body_heads(loader);
    load_portfolios(loader);
    loader.word_classes("body_words.tsv", body_word_classes, loader.lexicon.body_words);
}

} // namespace entente
