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

/// Who of those who took part in one meeting met each other there. Members of one delegation did
/// not meet each other; of a visit only the visitor and the host are known to have met; those who
/// go to the same summit need not meet.
class EncounterRule {
public:
    EncounterRule(const Node& meeting, const std::vector<Guest>& guests);

    /// Whether two of the guests did. Constant.
    [[nodiscard]] bool met(const Guest& a, const Guest& b) const;

private:
    enum class Pairs : std::uint8_t { none, host_and_guest, all };

    Pairs pairs_;
    bool delegations_; ///< whether guests of one country are one
};

} // namespace entente
