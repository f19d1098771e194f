#pragma once

#include "lexicon.hpp"
#include "token.hpp"

namespace entente {

/// A person's name in typed parts, in the order in which they are written.
struct PersonTokens {
    std::vector<NameToken> tokens;
    bool comma = false;
    bool family_first = false; ///< by custom, not by a comma
};

[[nodiscard]] PersonTokens read_person(std::string_view name, const NamingLexicon& lexicon,
                                       const NameScripts& scripts);

/// A part that names the person: given, family or patronymic, and not an initial.
[[nodiscard]] inline bool is_full_part(const NameToken& token)
{
    return token.role == NameRole::given || token.role == NameRole::family ||
           token.role == NameRole::patronymic;
}

} // namespace entente
