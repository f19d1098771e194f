#pragma once

#include "names.hpp"

namespace entente {

/// Reads what stands before the noun: modifiers that belong to the name, years, articles, counts.
/// Needs `phrase` and `noun`; sets `core`, `begin`, `count`, `definite`, `hint`, `year` and
/// `period`.
void read_modifiers(const Analysis& analysis, const TokenMarks& marks, AgreementName& name);

/// Reads what stands behind it: acronyms, subjects, parties. Sets `end`, `topics`, `between`,
/// `with` and `acronyms`.
void read_complements(const Analysis& analysis, const TokenMarks& marks, AgreementName& name);

/// One past the last token of a complement that begins at `token`: "cooperation in security".
/// `parties` tells that it lists who is bound.
[[nodiscard]] std::uint32_t segment_end(const Analysis& analysis, const TokenMarks& marks,
                                        std::uint32_t token, bool parties);

/// Part of a compound of hyphens: "long-term", "U.S.-Russia".
[[nodiscard]] bool in_compound(const Analysis& analysis, std::uint32_t token);

/// The years "2024-2026" or "2024-26" that begin at the token; empty for other tokens.
[[nodiscard]] Date years_at(const Analysis& analysis, std::uint32_t token);

/// "Mediation", "Rice for Rubber": the words are written as a title.
[[nodiscard]] bool is_title(const Analysis& analysis, const TokenMarks& marks, TokenRange range);

} // namespace entente
