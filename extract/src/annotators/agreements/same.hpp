#pragma once

#include "reading.hpp"

namespace entente {

/// Only planned or proposed.
[[nodiscard]] bool is_open(AgreementStatus status);

/// Both tell a time, and not the same one.
[[nodiscard]] bool dates_clash(const Date& a, const Date& b);

/// Both name their parties, and each has a country that the other has not.
[[nodiscard]] bool parties_clash(const AgreementReading& a, const AgreementReading& b);

/// Two readings, neither of them an anaphor, name one agreement.
[[nodiscard]] bool same(const AgreementReading& a, const AgreementReading& b);

/// "the agreement" may name what was called deal, pact or accord; "the protocol" only a protocol.
[[nodiscard]] bool may_refer(const AgreementReading& anaphor, const AgreementReading& known);

} // namespace entente
