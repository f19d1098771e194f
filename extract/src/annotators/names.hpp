#pragma once

#include "analysis.hpp"

namespace entente {

/// A run of words that may be a person's name, before anyone is recognised in it.
struct NameRun {
    TokenRange tokens;
    std::uint32_t sentence = 0;
    bool title_case =
        false; ///< stands in a headline where every word is capitalised: only known names count
};

/// All runs of capitalised words, particles and initials that are no country, body, title or other
/// known phrase. Needs posts and all mentions so far.
[[nodiscard]] std::vector<NameRun> find_name_runs(const Analysis& analysis);

/// The folded words of a name without particles and full stops; hyphenated parts are words of their
/// own.
[[nodiscard]] std::vector<std::string> name_words(const Analysis& analysis, TokenRange range);

/// How two names of one article go together.
enum class NameMatch : std::uint8_t {
    none,
    part, ///< one has only some words of the other: "Quang" and "Luong Tam Quang"
    near, ///< alike but for a misspelling: "Valulchi" and "Vakulchik"
    equal ///< the same words in any order
};

[[nodiscard]] NameMatch match_names(const std::vector<std::string>& a,
                                    const std::vector<std::string>& b);

} // namespace entente
