#include "lexicon.hpp"

#include "choices.hpp"
#include "source.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>

namespace entente {
namespace {

constexpr std::array<std::string_view, 2> word_class_columns{"word", "classes"};

class Loader {
public:
    Loader(Lexicon& lexicon, const std::optional<std::filesystem::path>& folder)
        : lexicon_(lexicon), folder_(folder)
    {
    }

    void load()
    {
        countries();
        cities();
        bodies("international.tsv", lexicon_.international, Term::international, false);
        bodies("national_bodies.tsv", lexicon_.national_bodies, Term::national_body, true);
        body_heads();
        portfolios();
        titles();
        modifiers();
        names();
        triggers();
        word_classes("agreement_words.tsv", agreement_word_classes, lexicon_.agreement_words);
        agreement_verbs();
        word_classes("event_words.tsv", event_word_classes, lexicon_.event_words);
        word_classes("body_words.tsv", body_word_classes, lexicon_.body_words);
        word_classes("people_words.tsv", people_word_classes, lexicon_.people_words);
        furniture();
        tenure();
        times();
        leaders();
    }

private:
    Lexicon& lexicon_;
    const std::optional<std::filesystem::path>& folder_;

    template <std::size_t Size>
    [[nodiscard]] Source source(std::string_view name,
                                const std::array<std::string_view, Size>& columns) const
    {
        return {name, columns, folder_};
    }

    void add(const std::vector<std::string_view>& forms, Term term, std::size_t row)
    {
        for (const auto form : forms) {
            lexicon_.phrases.add(form, term, static_cast<std::uint32_t>(row));
        }
    }

    static std::vector<std::string> texts(const std::vector<std::string_view>& values)
    {
        return {values.begin(), values.end()};
    }

    void countries()
    {
        static constexpr std::array<std::string_view, 8> columns{
            "iso", "name", "names", "adjectives", "people", "prefixes", "capitals", "seats"};
        source("countries.tsv", columns).each([&](const TableRow& row, const std::string&) {
            const auto first = [&](std::size_t column) {
                const auto values = row.values(column);
                return values.empty() ? std::string() : std::string(values.front());
            };
            const std::size_t number = lexicon_.countries.size();
            const auto all = [&](std::size_t column) { return texts(row.values(column)); };
            lexicon_.countries.push_back({first(0), first(1), first(6), first(3), all(2), all(3)});
            add(row.values(1), Term::country_name, number);
            add(row.values(2), Term::country_name, number);
            add(row.values(3), Term::country_adjective, number);
            add(row.values(4), Term::country_people, number);
            add(row.values(5), Term::country_prefix, number);
            add(row.values(6), Term::capital, number);
            add(row.values(7), Term::seat, number);
        });
        add_state_forms();
    }

    /// "State of Palestine", "Republic of Bangladesh": forms of state before a name, where no file
    /// has them.
    void add_state_forms()
    {
        static constexpr std::array<std::string_view, 7> forms{
            "Republic of ",         "State of ",
            "Kingdom of ",          "Sultanate of ",
            "Islamic Republic of ", "Federal Republic of ",
            "People's Republic of "};
        for (std::uint32_t row = 0; row < lexicon_.countries.size(); ++row) {
            for (const std::string_view form : forms) {
                const std::string phrase = std::string(form) + lexicon_.countries[row].name;
                if (!lexicon_.phrases.contains(phrase)) {
                    lexicon_.phrases.add(phrase, Term::country_name, row);
                }
            }
        }
    }

    void cities()
    {
        static constexpr std::array<std::string_view, 4> columns{"name", "iso", "kind", "aliases"};
        source("cities.tsv", columns).each([&](const TableRow& row, const std::string& file) {
            const auto type = one_of<PlaceType>(row.cells[2], place_types, row, file);
            add(row.values(0), Term::city, lexicon_.cities.size());
            add(row.values(3), Term::city, lexicon_.cities.size());
            lexicon_.cities.push_back({std::string(row.cells[0]), std::string(row.cells[1]), type});
        });
    }

    void bodies(std::string_view name, std::vector<BodyEntry>& table, Term term, bool national)
    {
        static constexpr std::array<std::string_view, 3> plain{"name", "type", "aliases"};
        static constexpr std::array<std::string_view, 4> with_country{"name", "iso", "type",
                                                                      "aliases"};
        const Source rows = national ? source(name, with_country) : source(name, plain);
        const std::size_t type = national ? 2 : 1;
        rows.each([&](const TableRow& row, const std::string& file) {
            add(row.values(0), term, table.size());
            add(row.values(type + 1), term, table.size());
            table.push_back({std::string(row.cells[0]),
                             national ? std::string(row.cells[1]) : std::string(),
                             kind_of<OrganizationType>(row.cells[type], row, file)});
        });
    }

    void body_heads()
    {
        static constexpr std::array<std::string_view, 3> columns{"head", "type", "position"};
        source("body_heads.tsv", columns).each([&](const TableRow& row, const std::string& file) {
            add(row.values(0), Term::body_head, lexicon_.body_heads.size());
            lexicon_.body_heads.push_back(
                {std::string(row.values(0).front()),
                 kind_of<OrganizationType>(row.cells[1], row, file),
                 one_of<HeadPosition>(row.cells[2], head_positions, row, file)});
        });
    }

    void portfolios()
    {
        static constexpr std::array<std::string_view, 3> columns{"portfolio", "of", "before"};
        source("portfolios.tsv", columns).each([&](const TableRow& row, const std::string&) {
            add({fold(row.cells[0])}, row, Term::portfolio_of);
            add_values(row, 1, Term::portfolio_of);
            add_values(row, 2, Term::portfolio_before);
            lexicon_.portfolios.push_back({std::string(row.cells[0])});
        });
    }

    void add(const std::vector<std::string>& forms, const TableRow&, Term term)
    {
        for (const auto& form : forms) {
            lexicon_.phrases.add(form, term,
                                 static_cast<std::uint32_t>(lexicon_.portfolios.size()));
        }
    }

    void add_values(const TableRow& row, std::size_t column, Term term)
    {
        add(row.values(column), term, lexicon_.portfolios.size());
    }

    void titles()
    {
        static constexpr std::array<std::string_view, 5> columns{"title", "class", "takes",
                                                                 "entails", "plural"};
        source("titles.tsv", columns).each([&](const TableRow& row, const std::string& file) {
            TitleEntry entry;
            entry.title = std::string(row.cells[0]);
            entry.type = one_of<TitleClass>(row.cells[1], title_classes, row, file);
            for (const auto value : row.values(2)) {
                takes(entry, value, row, file);
            }
            entry.entails = std::string(trim(row.cells[3]));
            add(row.values(0), Term::title, lexicon_.titles.size());
            add(row.values(4), Term::title_plural, lexicon_.titles.size());
            lexicon_.titles.push_back(std::move(entry));
        });
    }

    static void takes(TitleEntry& entry, std::string_view value, const TableRow& row,
                      const std::string& file)
    {
        const std::array<bool*, 6> flags{&entry.takes_portfolio, &entry.takes_body,
                                         &entry.takes_country,   &entry.takes_place,
                                         &entry.takes_to,        &entry.takes_for};
        *flags.at(one_of<std::size_t>(value, title_complements, row, file)) = true;
    }

    void modifiers()
    {
        static constexpr std::array<std::string_view, 2> columns{"modifier", "effect"};
        source("title_modifiers.tsv", columns)
            .each([&](const TableRow& row, const std::string& file) {
                add(row.values(0), Term::title_modifier, lexicon_.modifiers.size());
                lexicon_.modifiers.push_back(
                    {std::string(row.cells[0]),
                     one_of<ModifierEffect>(row.cells[1], modifier_effects, row, file)});
            });
    }

    void words(std::string_view file, Columns columns, Term term, std::vector<std::string>* table)
    {
        std::uint32_t number = 0;
        Source(file, columns, folder_).each([&](const TableRow& row, const std::string&) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                add(row.values(column), term, number);
            }
            if (table != nullptr) {
                table->emplace_back(row.cells[0]);
            }
            ++number;
        });
    }

    void names()
    {
        static constexpr std::array<std::string_view, 2> rank{"rank", "abbreviations"};
        static constexpr std::array<std::string_view, 2> honorific{"honorific", "abbreviations"};
        static constexpr std::array<std::string_view, 2> occupation{"occupation", "plural"};
        static constexpr std::array<std::string_view, 1> name{"name"};
        static constexpr std::array<std::string_view, 1> particle{"particle"};
        static constexpr std::array<std::string_view, 1> word{"word"};
        words("ranks.tsv", rank, Term::rank, &lexicon_.ranks);
        words("honorifics.tsv", honorific, Term::honorific, &lexicon_.honorifics);
        words("occupations.tsv", occupation, Term::occupation, &lexicon_.occupations);
        words("given_names.tsv", name, Term::given_name, nullptr);
        words("particles.tsv", particle, Term::particle, nullptr);
        words("not_names.tsv", word, Term::not_name, nullptr);
        static constexpr std::array<std::string_view, 2> abbreviation{"abbreviation", "kind"};
        source("abbreviations.tsv", abbreviation)
            .each([&](const TableRow& row, const std::string& file) {
                add(row.values(0), Term::abbreviation, lexicon_.abbreviations.size());
                lexicon_.abbreviations.push_back(
                    one_of<AbbreviationKind>(row.cells[1], abbreviation_kinds, row, file));
            });
    }

    void triggers()
    {
        static constexpr std::array<std::string_view, 7> meeting{
            "trigger", "pos", "type", "form", "subject", "object", "cameo"};
        source("meetings.tsv", meeting).each([&](const TableRow& row, const std::string& file) {
            MeetingEntry entry;
            entry.trigger = std::string(row.values(0).front());
            entry.part = one_of<TriggerPart>(row.cells[1], trigger_parts, row, file);
            entry.type = kind_of<MeetingType>(row.cells[2], row, file);
            entry.form = std::string(row.cells[3]);
            entry.subject = kind_of<Role>(row.cells[4], row, file);
            entry.object = kind_of<Role>(row.cells[5], row, file);
            entry.cameo = std::string(row.cells[6]);
            add(row.values(0), Term::meeting, lexicon_.meetings.size());
            lexicon_.meetings.push_back(std::move(entry));
        });
        static constexpr std::array<std::string_view, 4> agreement{"noun", "type", "strength",
                                                                   "parties"};
        source("agreements.tsv", agreement).each([&](const TableRow& row, const std::string& file) {
            add(row.values(0), Term::agreement, lexicon_.agreements.size());
            lexicon_.agreements.push_back(
                {std::string(row.values(0).front()),
                 kind_of<AgreementType>(row.cells[1], row, file),
                 one_of<NounStrength>(row.cells[2], noun_strengths, row, file),
                 texts(row.values(3))});
        });
    }

    void agreement_verbs()
    {
        static constexpr std::array<std::string_view, 5> columns{"verb", "third", "past", "gerund",
                                                                 "deed"};
        static constexpr std::array<VerbForm, 4> forms{VerbForm::base, VerbForm::third,
                                                       VerbForm::past, VerbForm::gerund};
        source("agreement_verbs.tsv", columns)
            .each([&](const TableRow& row, const std::string& file) {
                const auto deed = one_of<Deed>(row.cells[4], deeds, row, file);
                for (std::size_t column = 0; column < forms.size(); ++column) {
                    for (const auto form : row.values(column)) {
                        lexicon_.agreement_verbs.try_emplace(
                            fold(form), AgreementVerb{deed, forms.at(column)});
                    }
                }
            });
    }

    template <typename Class, std::size_t Size>
    void word_classes(std::string_view name, const std::array<std::string_view, Size>& classes,
                      WordClasses<Class>& table) const
    {
        static_assert(Size <= WordClasses<Class>::most_classes);
        source(name, word_class_columns).each([&](const TableRow& row, const std::string& file) {
            for (const auto value : row.values(1)) {
                table.add(fold(row.cells[0]), one_of<Class>(value, classes, row, file));
            }
        });
    }

    void leaders()
    {
        static constexpr std::array<std::string_view, 6> columns{"name", "iso", "office",
                                                                 "from", "to",  "aliases"};
        Source("leaders.tsv", columns, folder_, Source::Key::three_cells)
            .each([&](const TableRow& row, const std::string& file) {
                const auto number = static_cast<std::uint32_t>(lexicon_.leaders.size());
                lexicon_.leaders.push_back({std::string(row.cells[0]), std::string(row.cells[1]),
                                            fold(row.cells[2]), year(row, 3, file),
                                            year(row, 4, file)});
                lexicon_.index_leader(row.cells[0], number);
                for (const auto alias : row.values(5)) {
                    lexicon_.index_leader(alias, number);
                }
            });
    }

    static int year(const TableRow& row, std::size_t column, const std::string& file)
    {
        const std::string_view text = row.cells[column];
        int value = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
        if (!text.empty() &&
            (result.ec != std::errc{} || result.ptr != text.data() + text.size())) {
            throw DataError(file, row.line, "\"" + std::string(text) + "\" is no year");
        }
        return value;
    }

    void times()
    {
        lexicon_.times = TimesLexicon::embedded();
        if (!folder_) {
            return;
        }
        for (const auto& path : {*folder_ / "en" / "times.tsv", *folder_ / "times.tsv"}) {
            if (std::ifstream in(path, std::ios::binary); in) {
                const std::string bytes(std::istreambuf_iterator<char>(in), {});
                lexicon_.times.add(bytes, path.string());
            }
        }
    }

    void tenure()
    {
        static constexpr std::array<std::string_view, 2> columns{"word", "effect"};
        source("tenure.tsv", columns).each([&](const TableRow& row, const std::string& file) {
            add(row.values(0), Term::tenure, lexicon_.tenure.size());
            lexicon_.tenure.push_back(
                one_of<TenureEffect>(row.cells[1], tenure_effects, row, file));
        });
    }

    void furniture()
    {
        static constexpr std::array<std::string_view, 2> columns{"pattern", "kind"};
        source("furniture.tsv", columns).each([&](const TableRow& row, const std::string& file) {
            lexicon_.furniture.push_back(
                {fold(row.cells[0]),
                 one_of<FurnitureKind>(row.cells[1], furniture_kinds, row, file)});
        });
    }
};

} // namespace

Lexicon Lexicon::load(const std::optional<std::filesystem::path>& folder)
{
    Lexicon lexicon;
    Loader(lexicon, folder).load();
    return lexicon;
}

std::optional<std::uint32_t> Lexicon::find_country(std::string_view iso) const
{
    const auto found = std::ranges::find(countries, iso, &CountryEntry::iso);
    if (found == countries.end()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - countries.begin());
}

std::string_view name_of(TitleClass type)
{
    return title_classes.at(static_cast<std::size_t>(type));
}

} // namespace entente
