#pragma once

#include "analysis.hpp"

#include <optional>
#include <vector>

namespace entente {

/// "a Kenyan delegation led by A", "the visiting team", "A, who heads the delegation": what the
/// words around the noun say.
struct DelegationPhrase {
    std::uint32_t first = 0; ///< with its article
    std::uint32_t noun = 0;
    std::uint32_t last = 0; ///< one past what says whose it is ("of the Kenyan parliament")
    bool definite = false;
    bool indefinite = false;
    bool told = false;    ///< its own words name who leads it: whoever reads on finds him there
    bool headed = false;  ///< it is the object of "heads": no actor of its own
    bool head = false;    ///< "*the head of* the delegation": he is told, by no name
    bool of_some = false; ///< words of its own say which ("the *rebel* delegation")
    const Mention* sender = nullptr;     ///< a country or a body
    std::optional<std::uint32_t> leader; ///< index into Analysis::people
    std::vector<std::uint32_t> members;
};

/// The token is a noun for those who travel together.
[[nodiscard]] bool is_delegation(const Analysis& analysis, std::uint32_t at);

/// The person whom a mention in `range` names first; the last official when `backwards`. Or null.
[[nodiscard]] const Mention* person_named(const Analysis& analysis, TokenRange range,
                                          bool backwards = false);

/// Whom the words of `range` lead up to: "the minister, *A*", but nobody in "the sister of A" and
/// "its chairman to meet A". Or null.
[[nodiscard]] const Mention* leader_named(const Analysis& analysis, TokenRange range);

/// The officials in "a delegation that *includes A, B and C*": who is listed behind the phrase that
/// ends before `from`.
[[nodiscard]] std::vector<std::uint32_t> delegation_members(const Analysis& analysis,
                                                            std::uint32_t from);

/// The tokens that are "MPs", "lawmakers" and no more.
[[nodiscard]] std::vector<bool> words_for_lawmakers(const Analysis& analysis);

/// "a *parliamentary* delegation", "a delegation of the *parliament*"
[[nodiscard]] bool is_parliamentary(const Analysis& analysis, const DelegationPhrase& phrase);

[[nodiscard]] DelegationPhrase delegation_phrase(const Analysis& analysis, std::uint32_t noun);

} // namespace entente
