#pragma once

#include "inheritance.hpp"

/// Talks of which the text tells no more than that somebody attended them.
namespace entente {

/// "took part in the ministerial meeting in Oslo", of which nothing else is told: with whom, the
/// text does not say.
[[nodiscard]] bool gathers_others(const EventReading& reading);

/// "C attended the talks in Oslo", of which only sentences behind tell that A and B held them: C
/// joins those. Needs the whole body of the article.
void join_attended(const Analysis& analysis, std::vector<MergedEvent>& events);

} // namespace entente
