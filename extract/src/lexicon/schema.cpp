#include "schema.hpp"

#include "agreement_words.hpp"
#include "body_words.hpp"
#include "choices.hpp"
#include "event_words.hpp"
#include "people_words.hpp"

#include <array>

namespace entente {
namespace {

constexpr bool needed = true;

constexpr std::array abbreviations{
    ColumnSpec{"abbreviation", CellKind::forms, 1, needed},
    ColumnSpec{"kind", CellKind::choice, 0, needed, abbreviation_kinds}};
/// Of every file of word classes.
constexpr std::array<ColumnSpec, 2> word_classes(std::span<const std::string_view> classes)
{
    return {ColumnSpec{"word", CellKind::word, 1, needed},
            ColumnSpec{"classes", CellKind::choices, 0, false, classes}};
}

constexpr std::array agreement_verbs{ColumnSpec{"verb", CellKind::words, 1, needed},
                                     ColumnSpec{"third", CellKind::words, 2, needed},
                                     ColumnSpec{"past", CellKind::words, 3, needed},
                                     ColumnSpec{"gerund", CellKind::words, 4, needed},
                                     ColumnSpec{"deed", CellKind::choice, 0, needed, deeds}};
constexpr std::array agreement_words = word_classes(agreement_word_classes);
constexpr std::array event_words = word_classes(event_word_classes);
constexpr std::array agreements{ColumnSpec{"noun", CellKind::forms, 1, needed},
                                ColumnSpec{"type", CellKind::agreement_type, 0, needed},
                                ColumnSpec{"strength", CellKind::choice, 0, needed, noun_strengths},
                                ColumnSpec{"parties", CellKind::text}};
constexpr std::array body_heads{
    ColumnSpec{"head", CellKind::forms, 1, needed},
    ColumnSpec{"type", CellKind::organization_type, 0, needed},
    ColumnSpec{"position", CellKind::choice, 0, needed, head_positions}};
constexpr std::array body_words = word_classes(body_word_classes);
constexpr std::array cities{ColumnSpec{"name", CellKind::forms, 1, needed},
                            ColumnSpec{"iso", CellKind::country},
                            ColumnSpec{"kind", CellKind::choice, 0, needed, place_types},
                            ColumnSpec{"aliases", CellKind::forms, 1}};
constexpr std::array countries{ColumnSpec{"iso", CellKind::new_country, 0, needed},
                               ColumnSpec{"name", CellKind::forms, 1, needed},
                               ColumnSpec{"names", CellKind::forms, 1},
                               ColumnSpec{"adjectives", CellKind::forms, 2},
                               ColumnSpec{"people", CellKind::forms, 3},
                               ColumnSpec{"prefixes", CellKind::forms, 4},
                               ColumnSpec{"capitals", CellKind::forms, 5},
                               ColumnSpec{"seats", CellKind::forms, 6}};
constexpr std::array furniture{ColumnSpec{"pattern", CellKind::pattern, 1, needed},
                               ColumnSpec{"kind", CellKind::choice, 0, needed, furniture_kinds}};
constexpr std::array given_names{ColumnSpec{"name", CellKind::forms, 1, needed}};
constexpr std::array honorifics{ColumnSpec{"honorific", CellKind::forms, 1, needed},
                                ColumnSpec{"abbreviations", CellKind::forms, 1},
                                ColumnSpec{"gender", CellKind::choice, 0, false, genders}};
constexpr std::array international{ColumnSpec{"name", CellKind::forms, 1, needed},
                                   ColumnSpec{"type", CellKind::organization_type, 0, needed},
                                   ColumnSpec{"aliases", CellKind::forms, 1}};
constexpr std::array leaders{ColumnSpec{"name", CellKind::text, 0, needed},
                             ColumnSpec{"iso", CellKind::country},
                             ColumnSpec{"office", CellKind::text, 0, needed},
                             ColumnSpec{"from", CellKind::year},
                             ColumnSpec{"to", CellKind::year},
                             ColumnSpec{"aliases", CellKind::text}};
constexpr std::array meetings{ColumnSpec{"trigger", CellKind::forms, 1, needed},
                              ColumnSpec{"pos", CellKind::choice, 0, needed, trigger_parts},
                              ColumnSpec{"type", CellKind::meeting_type, 0, needed},
                              ColumnSpec{"form", CellKind::text},
                              ColumnSpec{"subject", CellKind::role},
                              ColumnSpec{"object", CellKind::role},
                              ColumnSpec{"cameo", CellKind::text},
                              ColumnSpec{"journey", CellKind::choices, 0, false, journey_traits}};
constexpr std::array national_bodies{ColumnSpec{"name", CellKind::forms, 1, needed},
                                     ColumnSpec{"iso", CellKind::country, 0, needed},
                                     ColumnSpec{"type", CellKind::organization_type, 0, needed},
                                     ColumnSpec{"aliases", CellKind::forms, 1}};
constexpr std::array not_names{ColumnSpec{"word", CellKind::forms, 1, needed}};
constexpr std::array occupations{ColumnSpec{"occupation", CellKind::forms, 1, needed},
                                 ColumnSpec{"plural", CellKind::forms, 2}};
constexpr std::array particles{ColumnSpec{"particle", CellKind::forms, 1, needed}};
constexpr std::array people_words = word_classes(people_word_classes);
constexpr std::array portfolios{ColumnSpec{"portfolio", CellKind::folded_form, 1, needed},
                                ColumnSpec{"of", CellKind::forms, 2},
                                ColumnSpec{"before", CellKind::forms, 3}};
constexpr std::array ranks{ColumnSpec{"rank", CellKind::forms, 1, needed},
                           ColumnSpec{"abbreviations", CellKind::forms, 1}};
constexpr std::array tenure{ColumnSpec{"word", CellKind::forms, 1, needed},
                            ColumnSpec{"effect", CellKind::choice, 0, needed, tenure_effects}};
constexpr std::array times{ColumnSpec{"word", CellKind::text, 0, needed},
                           ColumnSpec{"kind", CellKind::time_value, 0, needed},
                           ColumnSpec{"value", CellKind::time_value}};
constexpr std::array title_modifiers{
    ColumnSpec{"modifier", CellKind::forms, 1, needed},
    ColumnSpec{"effect", CellKind::choice, 0, needed, modifier_effects}};
constexpr std::array titles{ColumnSpec{"title", CellKind::forms, 1, needed},
                            ColumnSpec{"class", CellKind::choice, 0, needed, title_classes},
                            ColumnSpec{"takes", CellKind::choices, 0, false, title_complements},
                            ColumnSpec{"entails", CellKind::text},
                            ColumnSpec{"plural", CellKind::forms, 2}};

constexpr std::array specs{
    LexiconFileSpec{"abbreviations.tsv", abbreviations},
    LexiconFileSpec{"agreement_verbs.tsv", agreement_verbs},
    LexiconFileSpec{"agreement_words.tsv", agreement_words},
    LexiconFileSpec{"agreements.tsv", agreements},
    LexiconFileSpec{"body_heads.tsv", body_heads},
    LexiconFileSpec{"body_words.tsv", body_words},
    LexiconFileSpec{"cities.tsv", cities},
    LexiconFileSpec{"countries.tsv", countries},
    LexiconFileSpec{"event_words.tsv", event_words},
    LexiconFileSpec{"furniture.tsv", furniture},
    LexiconFileSpec{"given_names.tsv", given_names},
    LexiconFileSpec{"honorifics.tsv", honorifics},
    LexiconFileSpec{"international.tsv", international},
    LexiconFileSpec{"leaders.tsv", leaders},
    LexiconFileSpec{"meetings.tsv", meetings, 1},
    LexiconFileSpec{"national_bodies.tsv", national_bodies},
    LexiconFileSpec{"not_names.tsv", not_names},
    LexiconFileSpec{"occupations.tsv", occupations},
    LexiconFileSpec{"particles.tsv", particles},
    LexiconFileSpec{"people_words.tsv", people_words},
    LexiconFileSpec{"portfolios.tsv", portfolios},
    LexiconFileSpec{"ranks.tsv", ranks},
    LexiconFileSpec{"tenure.tsv", tenure},
    LexiconFileSpec{"times.tsv", times},
    LexiconFileSpec{"title_modifiers.tsv", title_modifiers},
    LexiconFileSpec{"titles.tsv", titles},
};

} // namespace

std::span<const LexiconFileSpec> lexicon_file_specs()
{
    return specs;
}

const LexiconFileSpec* find_lexicon_file_spec(std::string_view name)
{
    for (const LexiconFileSpec& spec : specs) {
        if (spec.name == name) {
            return &spec;
        }
    }
    return nullptr;
}

} // namespace entente
