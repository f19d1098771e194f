#pragma once

#include "inheritance.hpp"

namespace entente {

/// "held talks *with senior officials*", "will meet *the Speaker*" behind `at`: officials of whom
/// nothing tells the country.
[[nodiscard]] bool meets_unnamed_hosts(const ArticleView& view, std::uint32_t at,
                                       std::uint32_t end);

/// Those whom a visitor meets abroad, and of whom the text only says that they are officials, are
/// of the country where that was; unless the article tells whom of it the visitor met.
void name_hosts_abroad(Analysis& analysis, std::vector<MergedEvent>& events);

/// "received credentials from *three envoys*": who received those whom the text names later, if at
/// all; nobody for other events.
[[nodiscard]] Party host_of_unnamed_envoys(const MeetingEntry& entry, const Party& subject,
                                           const Party& object);

} // namespace entente
