#pragma once

#include "names.hpp"
#include "reading.hpp"

namespace entente {

/// The fullest form of the name and its other forms.
void add_names(const Analysis& analysis, const AgreementName& name, AgreementClaim& claim);

/// What the name says, word by word, by which two of them are told apart.
void add_words(const Analysis& analysis, const AgreementName& name, AgreementReading& reading);

} // namespace entente
