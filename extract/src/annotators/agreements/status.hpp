#pragma once

#include "verbs.hpp"

namespace entente {

/// What a deed makes of an agreement when nothing speaks against it.
[[nodiscard]] Governor done_by(Deed deed, std::uint32_t token, bool passive);

/// The governor that the verb at `token`, before the name, makes: signed, or to be signed, or only
/// wished for.
[[nodiscard]] Governor judge_verb(const Analysis& analysis, const AgreementName& name,
                                  const AgreementVerb& verb, std::uint32_t token);

} // namespace entente
