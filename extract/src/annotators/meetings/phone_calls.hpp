#pragma once

#include "view.hpp"

namespace entente {

/// "called A on Monday", "called A to thank him", but not "called A a liar": the verb tells of a
/// telephone call.
[[nodiscard]] bool is_phone_call(const ArticleView& view, TokenRange verb, std::uint32_t end);

} // namespace entente
