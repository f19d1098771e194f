#pragma once

#include "letters.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

enum class ParticleKind : std::uint8_t { none, article, link, father, kunya };
enum class SuffixKind : std::uint8_t { none, generation, filler, letters };

/// What is known of a word of persons' names. One word may be several things.
struct NameEntry {
    /// Names of which it is a form. Two words with a common number are forms of one name.
    struct Group {
        std::uint16_t number = 0;
        bool short_form = false;
        bool family = false; ///< forms of a family name: of no account elsewhere
    };
    static constexpr std::size_t most_groups = 6;
    std::array<Group, most_groups> groups{};
    std::uint8_t group_count = 0;
    bool given = false;
    bool family_first = false;
    bool syllables = false; ///< a family name of Chinese or Vietnamese, and not of Korean
    bool title = false;
    ParticleKind particle = ParticleKind::none;
    std::uint8_t particle_number = 0;
    SuffixKind suffix = SuffixKind::none;
    std::uint8_t suffix_number = 0;
};

struct PatronymicEnding {
    std::string ending;
    std::size_t least = 0;
    bool middle = false;
};

enum class OrganizationWordKind : std::uint8_t { word, generic, link, number, legal_form, country };

/// A word or phrase of organizations' names and what it stands for.
struct OrganizationEntry {
    OrganizationWordKind kind = OrganizationWordKind::word;
    std::uint32_t number = 0;    ///< equal for forms of one thing; of a number its value
    bool links_too = false;      ///< a number that may be a small word (`i`)
    std::uint8_t most_words = 0; ///< of the longest phrase that begins with this word
    bool known = false;          ///< false: only the beginning of longer phrases
};

struct NameHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

template <class Value>
using NameMap = std::unordered_map<std::string, Value, NameHash, std::equal_to<>>;

/// The tables under `data/lexicon/names`, and given names, countries and organizations
/// of the English lexicon, by words in small Latin letters.
class NamingLexicon {
public:
    NamingLexicon();

    [[nodiscard]] const NameLetters& letters() const { return letters_; }
    [[nodiscard]] const NameEntry* person_word(std::string_view word) const;
    [[nodiscard]] const std::vector<PatronymicEnding>& patronymic_endings() const
    {
        return endings_;
    }
    /// A word, or words with spaces between.
    [[nodiscard]] const OrganizationEntry* organization_word(std::string_view words) const;
    /// The organization that is known by a whole name, without links; 0 for none.
    [[nodiscard]] std::uint32_t known_organization(std::string_view words) const;

private:
    void read_given_names();
    void read_person_words();
    void read_family_first();
    void read_organization_words();
    void read_countries();
    void read_known_organizations();
    void add_group(std::string_view word, NameEntry::Group group);
    void add_phrase(std::string_view phrase, OrganizationWordKind kind, std::uint32_t number);
    [[nodiscard]] std::string words_of(std::string_view text, bool without_links) const;

    NameLetters letters_;
    NameMap<NameEntry> person_words_;
    std::vector<PatronymicEnding> endings_;
    NameMap<OrganizationEntry> organization_words_;
    NameMap<std::uint32_t> known_organizations_;
};

} // namespace entente
