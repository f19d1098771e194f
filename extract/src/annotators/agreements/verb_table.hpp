#pragma once

#include "verbs.hpp"

#include <optional>
#include <string_view>

namespace entente {

/// Of a verb as the text has it.
enum class VerbForm : std::uint8_t { base, third, past, gerund, noun };

/// A form of a verb, or a noun of doing, that agreements go with.
struct AgreementVerb {
    std::string_view word;
    Deed deed = Deed::none;
    VerbForm form = VerbForm::base;
};

[[nodiscard]] std::optional<AgreementVerb> find_agreement_verb(const Token& token);

} // namespace entente
