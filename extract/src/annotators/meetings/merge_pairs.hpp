#pragma once

#include "reading.hpp"

#include <vector>

/// Who "the two", "they" or "the two ministers" are where no event of theirs was told.
namespace entente {

/// "A sent B a car that he had shown him *when they met*": the two officials, of different
/// countries, whom the sentence names before; empty when it names fewer or more.
[[nodiscard]] std::vector<Actor> two_before(const Analysis& analysis, const EventReading& reading);

/// "The two *leaders* met": people, and no countries.
[[nodiscard]] bool tells_of_persons(const Analysis& analysis, const EventReading& reading);

/// "The two ministers held talks", in an article that told of no event of theirs: the only two
/// officials, of different countries, whom the sentences around name; empty otherwise.
[[nodiscard]] std::vector<Actor> two_named_around(const Analysis& analysis,
                                                  const EventReading& reading);

} // namespace entente
