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

/// Reads what tells others of the same kind: "one on fish and one on boats", "and another on
/// boats", ": on fish and on boats". Needs the complements; sets `others`, or `topics`.
void read_others(const Analysis& analysis, const TokenMarks& marks, AgreementName& name);

/// Reads what a nameless agreement does: "a deal that lowers tariffs", "allowing boats to land".
void read_content(const Analysis& analysis, const TokenMarks& marks, AgreementName& name);

/// One past "another", "one", "the other" at the token where a preposition follows, else the token.
[[nodiscard]] std::uint32_t behind_another(const Analysis& analysis, std::uint32_t at,
                                           std::uint32_t end);

/// One past the last token of a complement that begins at `token`: "cooperation in security".
/// `parties` tells that it lists who is bound.
[[nodiscard]] std::uint32_t segment_end(const Analysis& analysis, const TokenMarks& marks,
                                        std::uint32_t token, bool parties);

/// "Fiji and Tonga signed", "the two countries have reached": a subject begins at the token whose
/// verb governs the name before it. `actor_end` is that of TokenMarks.
[[nodiscard]] bool is_signed_by_subject(const Analysis& analysis,
                                        const std::vector<std::uint32_t>& actor_end,
                                        std::uint32_t at, std::uint32_t end);

/// Part of a compound of hyphens: "long-term", "U.S.-Russia".
[[nodiscard]] bool in_compound(const Analysis& analysis, std::uint32_t token);

/// The years "2024-2026" or "2024-26" that begin at the token; empty for other tokens.
[[nodiscard]] Date years_at(const Analysis& analysis, std::uint32_t token);

/// "Mediation", "Rice for Rubber": the words are written as a title.
[[nodiscard]] bool is_title(const Analysis& analysis, const TokenMarks& marks, TokenRange range);

} // namespace entente
