#pragma once

#include "parties.hpp"

namespace entente {

/// "Kenya *summoned* the Norwegian ambassador", "the ambassadors of A and B": envoys of others, no
/// parliament with its own minister.
[[nodiscard]] bool is_summons_abroad(const ArticleView& view, const Party& one, const Party& other);

} // namespace entente
