#pragma once

#include "person.hpp"
#include "similarity.hpp"

/// What scores of persons' names are made of.
namespace entente {

// What a score is multiplied by. Chosen so that one clear contradiction, or two doubtful words, end
// below one half, and so that any number of parts that one name leaves out does not.
inline constexpr float family_conflict = 0.22F;
inline constexpr float name_conflict = 0.28F;
inline constexpr float initial_conflict = 0.4F;
inline constexpr float generation_conflict = 0.3F;
inline constexpr float initial_match = 0.93F;
inline constexpr float missing_name = 0.92F;
inline constexpr float missing_family = 0.85F;
inline constexpr float missing_patronymic = 0.97F;
inline constexpr float missing_initial = 0.97F;
inline constexpr float missing_particle = 0.985F;
inline constexpr float missing_generation = 0.85F;
inline constexpr float one_word_alone = 0.42F;
inline constexpr float two_given_names_swapped = 0.42F;
inline constexpr float father_and_son_swapped = 0.4F;
inline constexpr float family_exponent = 1.2F; // a misspelled family name weighs more

[[nodiscard]] inline float missing_factor(NameRole role)
{
    switch (role) {
    case NameRole::family:
        return missing_family;
    case NameRole::given:
        return missing_name;
    case NameRole::patronymic:
        return missing_patronymic;
    case NameRole::initial:
        return missing_initial;
    case NameRole::particle:
        return missing_particle;
    case NameRole::suffix:
    case NameRole::title:
    case NameRole::word:
    case NameRole::generic:
    case NameRole::link:
    case NameRole::number:
    case NameRole::legal_form:
        return 1;
    }
    return 1;
}

inline bool is_full(const NameToken& token)
{
    return is_full_part(token);
}
inline bool is_particle(const NameToken& token)
{
    return token.role == NameRole::particle;
}
inline bool is_initial(const NameToken& token)
{
    return token.role == NameRole::initial;
}
inline bool is_named(const NameToken& token)
{
    return is_full_part(token) || is_initial(token);
}
inline bool is_suffix(const NameToken& token)
{
    return token.role == NameRole::suffix;
}
inline bool is_title(const NameToken& token)
{
    return token.role == NameRole::title;
}
inline bool is_any(const NameToken&)
{
    return true;
}
inline bool is_full_or_title(const NameToken& token)
{
    return is_full_part(token) || is_title(token);
}

[[nodiscard]] inline PartSimilarity similarity_of_particles(const NameToken& a, const NameToken& b)
{
    if (a.word == b.word) {
        return {1, MatchReason::same};
    }
    const bool one = a.entry != nullptr && b.entry != nullptr &&
                     a.entry->particle_number == b.entry->particle_number;
    return one ? PartSimilarity{0.97F, MatchReason::variant} : PartSimilarity{};
}

[[nodiscard]] inline PartSimilarity similarity_of_suffixes(const NameToken& a, const NameToken& b)
{
    const bool one = a.entry != nullptr && b.entry != nullptr &&
                     a.entry->suffix_number == b.entry->suffix_number;
    return a.word == b.word || one ? PartSimilarity{1, MatchReason::same} : PartSimilarity{};
}

[[nodiscard]] inline PartSimilarity similarity_if_equal(const NameToken& a, const NameToken& b)
{
    return a.word == b.word ? PartSimilarity{1, MatchReason::same} : PartSimilarity{};
}

} // namespace entente
