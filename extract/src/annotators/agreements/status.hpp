#pragma once

#include "verbs.hpp"

namespace entente {

/// What a deed makes of an agreement when nothing speaks against it.
[[nodiscard]] Governor done_by(Deed deed, std::uint32_t token, bool passive);

/// "once it is signed", "after they sign": in the clause of the verb at `token` a word stands
/// before it behind which the present tense is still to come.
[[nodiscard]] bool awaits(const Analysis& analysis, std::uint32_t token);

/// The governor that the verb at `token`, before the name, makes: signed, or to be signed, or only
/// wished for.
[[nodiscard]] Governor judge_verb(const Analysis& analysis, const AgreementName& name,
                                  const AgreementVerb& verb, std::uint32_t token);

} // namespace entente
