#include "lexicon.hpp"

#include "table.hpp"

#include <entente/core/error.hpp>

#include <algorithm>
#include <charconv>

namespace entente {
namespace {

std::uint32_t number_in(std::string_view text)
{
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

ParticleKind particle_kind(std::string_view name)
{
    return name == "article"  ? ParticleKind::article
           : name == "father" ? ParticleKind::father
           : name == "kunya"  ? ParticleKind::kunya
                              : ParticleKind::link;
}

SuffixKind suffix_kind(std::string_view name)
{
    return name == "generation" ? SuffixKind::generation
           : name == "filler"   ? SuffixKind::filler
                                : SuffixKind::letters;
}

/// The first cell and the values of another: all forms of a row.
NameCells forms_of(std::string_view first, std::string_view others)
{
    NameCells forms = name_values(others);
    forms.insert(forms.begin(), first);
    return forms;
}

} // namespace

NamingLexicon::NamingLexicon()
{
    read_given_names();
    read_person_words();
    read_organization_words();
    read_countries();
    read_known_organizations();
}

void NamingLexicon::add_group(std::string_view word, NameEntry::Group group)
{
    NameEntry& entry = person_words_[letters_.latin(word)];
    entry.given = entry.given || !group.family;
    entry.family_first = entry.family_first || group.family;
    if (entry.group_count < NameEntry::most_groups) {
        entry.groups.at(entry.group_count++) = group;
    }
}

void NamingLexicon::read_given_names()
{
    for_each_name_row("lexicon/en/given_names.tsv", 1, [this](const NameCells& cells) {
        person_words_[letters_.latin(cells[0])].given = true;
    });
    std::uint16_t number = 0;
    for_each_name_row("lexicon/names/given_variants.tsv", 3, [&](const NameCells& cells) {
        ++number;
        for (const std::string_view form : forms_of(cells[0], cells[1])) {
            add_group(form, {number, false, false});
        }
        for (const std::string_view form : name_values(cells[2])) {
            add_group(form, {number, true, false});
        }
    });
}

void NamingLexicon::read_person_words()
{
    std::uint8_t number = 0;
    for_each_name_row("lexicon/names/particles.tsv", 3, [&](const NameCells& cells) {
        ++number;
        for (const std::string_view form : forms_of(cells[0], cells[2])) {
            NameEntry& entry = person_words_[letters_.latin(form)];
            entry.particle = particle_kind(cells[1]);
            entry.particle_number = number;
        }
    });
    number = 0;
    for_each_name_row("lexicon/names/suffixes.tsv", 3, [&](const NameCells& cells) {
        ++number;
        for (const std::string_view form : forms_of(cells[0], cells[2])) {
            NameEntry& entry = person_words_[letters_.latin(form)];
            entry.suffix = suffix_kind(cells[1]);
            entry.suffix_number = number;
        }
    });
    for_each_name_row("lexicon/names/titles.tsv", 1, [this](const NameCells& cells) {
        person_words_[letters_.latin(cells[0])].title = true;
    });
    read_family_first();
    for_each_name_row("lexicon/names/patronymics.tsv", 3, [this](const NameCells& cells) {
        endings_.push_back({std::string(cells[0]), number_in(cells[1]), cells[2] == "yes"});
    });
    // The longest ending that fits is the one to cut.
    std::ranges::stable_sort(endings_, std::greater<>{},
                             [](const PatronymicEnding& row) { return row.ending.size(); });
}

void NamingLexicon::read_family_first()
{
    constexpr std::string_view path = "lexicon/names/family_first.tsv";
    std::uint16_t family = 0;
    for_each_name_row(path, 3, [&](const NameCells& cells) {
        ++family;
        for (const std::string_view form : forms_of(cells[0], cells[2])) {
            add_group(form, {family, false, true});
            person_words_[letters_.latin(form)].syllables = true;
        }
    });
    // Korean spellings vary in their vowels.
    for_each_name_row(path, 3, [&](const NameCells& cells) {
        for (const std::string_view form : forms_of(cells[0], cells[2])) {
            if (cells[1] == "korean") {
                person_words_[letters_.latin(form)].syllables = false;
            }
        }
    });
}

std::string NamingLexicon::words_of(std::string_view text, bool without_links) const
{
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" -/&"), text.size());
        const std::string word = letters_.latin(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const OrganizationEntry* entry = without_links ? organization_word(word) : nullptr;
        const bool link = entry != nullptr && entry->kind == OrganizationWordKind::link;
        if (!word.empty() && !link) {
            out.append(out.empty() ? "" : " ").append(word);
        }
    }
    return out;
}

void NamingLexicon::add_phrase(std::string_view phrase, OrganizationWordKind kind,
                               std::uint32_t number)
{
    const std::string words = words_of(phrase, false);
    const auto count = static_cast<std::uint8_t>(1 + std::ranges::count(words, ' '));
    if (words.empty() || count > 8) {
        return;
    }
    OrganizationEntry& first = organization_words_[words.substr(0, words.find(' '))];
    first.most_words = std::max(first.most_words, count);
    OrganizationEntry& entry = organization_words_[words];
    if (entry.known) {
        // A small word that is a numeral too.
        entry.links_too = entry.links_too || (entry.kind == OrganizationWordKind::link &&
                                              kind == OrganizationWordKind::number);
        if (!entry.links_too) {
            return;
        }
    }
    entry.known = true;
    entry.kind = kind;
    entry.number = number;
}

void NamingLexicon::read_organization_words()
{
    std::uint32_t number = 0;
    for_each_name_row("lexicon/names/organization_words.tsv", 3, [&](const NameCells& cells) {
        ++number;
        const auto kind = cells[1] == "link"      ? OrganizationWordKind::link
                          : cells[1] == "generic" ? OrganizationWordKind::generic
                                                  : OrganizationWordKind::word;
        for (const std::string_view form : forms_of(cells[0], cells[2])) {
            add_phrase(form, kind, number);
        }
    });
    number = 0;
    for_each_name_row("lexicon/names/legal_forms.tsv", 2, [&](const NameCells& cells) {
        ++number;
        for (const std::string_view form : name_values(cells[1])) {
            add_phrase(form, OrganizationWordKind::legal_form, number);
        }
    });
    for_each_name_row("lexicon/names/numbers.tsv", 2, [&](const NameCells& cells) {
        for (const std::string_view form : forms_of(cells[0], cells[1])) {
            add_phrase(form, OrganizationWordKind::number, number_in(cells[0]));
        }
    });
}

void NamingLexicon::read_countries()
{
    std::uint32_t number = 0;
    for_each_name_row("lexicon/en/countries.tsv", 8, [&](const NameCells& cells) {
        ++number;
        add_phrase(cells[1], OrganizationWordKind::country, number);
        for (const std::size_t column : {2U, 3U}) {
            for (const std::string_view form : name_values(cells[column])) {
                add_phrase(form, OrganizationWordKind::country, number);
            }
        }
    });
}

void NamingLexicon::read_known_organizations()
{
    std::uint32_t number = 0;
    for_each_name_row("lexicon/en/international.tsv", 3, [&](const NameCells& cells) {
        ++number;
        for (const std::string_view form : forms_of(cells[0], cells[2])) {
            known_organizations_.emplace(words_of(form, true), number);
        }
    });
    for_each_name_row("lexicon/en/national_bodies.tsv", 4, [&](const NameCells& cells) {
        ++number;
        // Names that several countries' bodies share are the first one's: equal words, equal score.
        for (const std::string_view form : forms_of(cells[0], cells[3])) {
            known_organizations_.emplace(words_of(form, true), number);
        }
    });
}

const NameEntry* NamingLexicon::person_word(std::string_view word) const
{
    const auto found = person_words_.find(word);
    return found == person_words_.end() ? nullptr : &found->second;
}

const OrganizationEntry* NamingLexicon::organization_word(std::string_view words) const
{
    const auto found = organization_words_.find(words);
    return found == organization_words_.end() ? nullptr : &found->second;
}

std::uint32_t NamingLexicon::known_organization(std::string_view words) const
{
    const auto found = known_organizations_.find(words);
    return found == known_organizations_.end() ? 0 : found->second;
}

} // namespace entente
