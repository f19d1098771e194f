#pragma once

#include "annotators/people/name_context.hpp"

#include <optional>
#include <string>

namespace entente {

/// Whether `b` is the next of a row that a plural title opens with `a`: "ministers A and B", "A
/// (Trade), B (Health)", "ministers of Spain A, Latvia B". Its value is the country that stands
/// before `b`, or empty; none where something else stands between.
[[nodiscard]] std::optional<std::string> next_of_row(const Analysis& analysis, const NameContext& a,
                                                     const NameContext& b);

/// "Ministers A (Trade) and B (Health)": the field in brackets behind the name becomes the post's.
void take_field_in_brackets(Analysis& analysis, std::uint32_t post, const NameContext& name);

} // namespace entente
