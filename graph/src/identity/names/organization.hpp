#pragma once

#include "lexicon.hpp"
#include "token.hpp"

#include <string>

namespace entente {

/// An organization's name: words and phrases of the lexicon, and what they abbreviate to.
struct OrganizationTokens {
    std::vector<NameToken> tokens;
    std::uint32_t known = 0;  ///< the organization that the whole name stands for
    std::string initials;     ///< of all words but links and legal forms
    std::string all_initials; ///< of links too
    bool has_marks = false;   ///< a legal form or a word such as `ministry`
};

[[nodiscard]] OrganizationTokens
read_organization(std::string_view name, const NamingLexicon& lexicon, const NameScripts& scripts);

} // namespace entente
