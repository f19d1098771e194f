#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Names of persons, compared across spellings, word orders and fuller and shorter forms.
namespace entente {

struct NameWord {
    std::string text;      ///< folded
    std::string formal;    ///< `william` for `bill`; else the text
    std::string skeleton;  ///< of the formal word
    bool initial = false;  ///< a single letter
    bool particle = false; ///< `al`, `bin`, `de`: may be left out
};

struct PersonName {
    std::string text; ///< as written
    std::vector<NameWord> words;
    std::size_t full_words = 0; ///< that are neither initials nor particles
    std::size_t initials = 0;
    bool transliterated = false; ///< written in another script

    /// A family or given name alone tells too little to be joined on.
    [[nodiscard]] bool bare() const { return full_words < 2 && initials == 0; }
};

/// `country` is the ISO code of the bearer, where known: `Van` is a particle in Dutch, not in
/// Vietnamese names.
[[nodiscard]] PersonName parse_name(std::string_view text, std::string_view country = {});

enum class NameRelation : std::uint8_t {
    different, ///< each has a word that the other contradicts, or nothing in common
    bare,      ///< one is a single word of the other
    part,      ///< all words of one stand in the other, two or more
    alike,     ///< other words, but two ways to write one name (NameReader)
    variant,   ///< the same words, some spelled differently, or an initial for a word
    same       ///< the same words in any order
};

struct NameComparison {
    NameRelation relation = NameRelation::different;
    double score = 0;       ///< in [0, 1]: how well the words fit
    bool respelled = false; ///< some word is only nearly the same
    bool head_fits = false; ///< for `part` and `bare`: the shorter one holds the likely family
                            ///< name, or the first words in their order
    bool opposed = false;   ///< `different` by custom: father and son, other initials
};

/// Symmetric.
[[nodiscard]] NameComparison compare_names(const PersonName& a, const PersonName& b);

/// The similarity of words that are spelled differently but have one skeleton.
inline constexpr double same_skeleton = 0.9;

/// How alike two words of names are: 1 for equal, 0 for different; in between small edits that
/// leave the skeleton, and initials.
[[nodiscard]] double word_similarity(const NameWord& a, const NameWord& b);

/// The one full word of a bare name, or else the first word; null when there is none.
[[nodiscard]] const NameWord* only_word(const PersonName& name);

/// The words by which a person may be called alone (`Lavrov`, `Xi`, `Lam`): last and first full
/// word.
[[nodiscard]] std::vector<std::string> calling_names(const PersonName& name);

/// The name's words without particles, sorted: equal for any word order; with `bin` and the like in
/// their order.
[[nodiscard]] std::string name_key(const PersonName& name);

/// Keys such that two names that are `part`, `variant` or `same` share at least one: a word's
/// skeleton with another word's first letter.
[[nodiscard]] std::vector<std::string> blocking_keys(const PersonName& name);

} // namespace entente
