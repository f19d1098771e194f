#pragma once

#include "names.hpp"

#include <string_view>

namespace entente {

/// The verb that governs a name, and what it makes of the agreement.
struct Governor {
    Deed deed = Deed::none;
    AgreementStatus status = AgreementStatus::in_force;
    std::uint32_t token = 0; ///< the verb
    bool found = false;
    bool passive = false;          ///< the verb stands behind the name
    bool finite = true;            ///< has a subject; "the signing of" has none
    bool clause = false;           ///< ", sealing a deal": tells the main verb's deed again
    bool participle = false;       ///< "the plan signed in 2019"
    std::uint32_t subject_end = 0; ///< the subject stands before this token, for an active verb
};

/// The rule that reads such a place of the text, for `entente annotate`.
[[nodiscard]] std::string_view rule_of(const AgreementName& name, const Governor& governor);

[[nodiscard]] Governor find_governor(const Analysis& analysis, const AgreementName& name);

} // namespace entente
