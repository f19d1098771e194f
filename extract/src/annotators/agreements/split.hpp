#pragma once

#include "names.hpp"

#include <string>
#include <vector>

namespace entente {

/// "two memoranda on A and B", "agreements on A, B and C": one name for each item; empty when the
/// name is one.
[[nodiscard]] std::vector<AgreementName> split_topics(const Analysis& analysis,
                                                      const AgreementName& name);

/// The name of one of several: "memorandum of understanding" of "two memoranda of understanding".
[[nodiscard]] std::string singular(const Analysis& analysis, const AgreementName& name);

/// The countries of "fish deals with A, B and C"; none for other names.
[[nodiscard]] std::vector<TokenRange> partners_of(const Analysis& analysis,
                                                  const AgreementName& name);

/// "one on fish and one on boats", "an MoU on fish and another on boats": one name for each; empty
/// when the name tells of no others.
[[nodiscard]] std::vector<AgreementName> split_others(const AgreementName& name);

/// One name for each of them.
[[nodiscard]] std::vector<AgreementName> split_partners(const Analysis& analysis,
                                                        const AgreementName& name);

} // namespace entente
