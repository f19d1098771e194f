#pragma once

#include "analysis.hpp"

namespace entente {

/// "the Turkish side", "the ministry", "the two leaders": nouns that stand for a country, a body or
/// those who meet. Adds mentions. Needs titles resolved.
void add_nouns(Analysis& analysis);

/// "the delegation", "the team", "the visitors": whoever leads it, else those who are named as its
/// members, else who sent it. Adds mentions. Needs titles resolved.
void add_delegations(Analysis& analysis);

/// "the Danish diplomat", "the Jordanian guest": the only official of that country named before.
/// Adds mentions, takes those of unnamed posts away. Needs titles resolved.
void add_compatriots(Analysis& analysis);

/// "the guest", "the two visitors", "the senators": who came, as the sentences before tell. Adds
/// mentions. Needs delegations.
void add_guests(Analysis& analysis);

/// "The former senator", "The Nordic visitor" at the head of a sentence: the person whom the
/// sentence before speaks of. Adds mentions. Needs titles resolved.
void add_descriptions(Analysis& analysis);

/// Whom "His Majesty" speaks of: the monarch named last; "His Excellency": who comes to see the
/// subject of the sentence.
[[nodiscard]] std::optional<std::uint32_t> holder_of_style(const Analysis& analysis,
                                                           TokenRange style);

/// "the *visitors*", "the *guests*"
[[nodiscard]] bool names_visitors(const Analysis& analysis, std::uint32_t at);

/// The token is the plural of a word of that class: "the *senators*".
[[nodiscard]] bool is_plural_of(const Analysis& analysis, std::uint32_t at, PeopleWord type);

/// "*A* arrived", "*A*, Minister of Fish, is paying a visit", "visiting *A*": he comes, as the
/// words around say.
[[nodiscard]] bool comes(const Analysis& analysis, const Mention& mention);

/// "A received *B*"
[[nodiscard]] bool is_received(const Analysis& analysis, const Mention& mention);

/// "the *visiting* minister": one of whom the text says that he came.
[[nodiscard]] bool has_come(const Analysis& analysis, std::uint32_t person);

/// "welcomed *B* on his visit", "*B*'s visit to Oslo and his visit to Malta": whose visit the
/// pronoun tells of, whoever is the subject.
[[nodiscard]] bool goes_on_visit(const Analysis& analysis, const Mention& mention,
                                 std::uint32_t pronoun);

/// "at the invitation of *A*": not who travels.
[[nodiscard]] bool has_invited(const Analysis& analysis, const Mention& mention);

/// "A meeting with *B* is on the agenda of his visit": met by whom the sentence before speaks of.
[[nodiscard]] bool is_met(const Analysis& analysis, const Mention& mention);

/// A countryman of somebody else whom the sentence names: not the visitor there.
[[nodiscard]] bool is_host_in(const Analysis& analysis, std::uint32_t person,
                              std::uint32_t sentence);

/// "The minister met *B*", who is of his own country, in the sentence of `at`: it speaks of who
/// meets B, and countrymen are no two sides.
[[nodiscard]] bool meets_countryman(const Analysis& analysis, std::uint32_t person,
                                    std::uint32_t at);

/// "A received B. *He* also met C", a countryman of A: B, the guest of A at home and the only other
/// person of that sentence; nobody where whoever `at` speaks of does not go on with the visit.
[[nodiscard]] std::optional<std::uint32_t> guest_beside(const Analysis& analysis,
                                                        std::uint32_t person,
                                                        std::uint32_t sentence, std::uint32_t at);

/// he, she, his, her: the person of the clause, or of the sentences before. Adds mentions; tells
/// men from women.
void add_pronouns(Analysis& analysis);

/// Finds what is quoted.
void mark_quotations(Analysis& analysis);

/// Finds who says what is quoted. Needs pronouns.
void add_speakers(Analysis& analysis);

/// I, me, my: the speaker of a quotation, else the official whose statement the text is. Adds
/// mentions. Needs quotations.
void add_first_person(Analysis& analysis);

} // namespace entente
