#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// Who took part in a meeting.
struct Guest {
    std::uint32_t actor = 0; ///< node
    std::string_view role;
    std::string_view country; ///< ISO code, or empty
};

/// Whether two who took part met each other there. Members of one delegation did not meet each
/// other; of a visit only the visitor and the host are known to have met; those who go to the same
/// summit need not meet.
[[nodiscard]] bool met(const Node& meeting, const std::vector<Guest>& guests, const Guest& a,
                       const Guest& b);

} // namespace entente
