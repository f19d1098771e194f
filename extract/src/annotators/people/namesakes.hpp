#pragma once

#include "annotators/people/name_context.hpp"

#include <vector>

/// Which of several of one family a bare name means.
namespace entente {

/// The words of the name with its particles: "Staffan de Mistura".
[[nodiscard]] std::vector<std::string> words_with_particles(const Analysis& analysis,
                                                            const NameContext& name);

/// How much speaks for the person where a bare name without a title may be of another of that
/// family too: he was just named in full, he is a leader ("Kim" is Kim Jong Un, whichever Kim was
/// named last), the bare name meant him before. Less than a million, more than any position.
[[nodiscard]] std::int64_t namesake_score(const Analysis& analysis,
                                          const std::vector<NameContext>& names,
                                          const NameContext& bare, std::uint32_t person);

} // namespace entente
