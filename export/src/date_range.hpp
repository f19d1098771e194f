#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <string>

namespace entente {

/// A time as tools for graphs take it: whole days, both included, `YYYY-MM-DD`. A side that is
/// open or unknown is empty. What the text really says stays in the EDTF attributes.
struct DateRange {
    std::string start{};
    std::string end{};
    std::string precision{}; ///< "day", "month" or "year": the coarser of the sides

    [[nodiscard]] bool empty() const { return start.empty() && end.empty(); }
    auto operator<=>(const DateRange&) const = default;
};

[[nodiscard]] DateRange range_of(const Date& date);
/// Of the node's `date`.
[[nodiscard]] DateRange range_of(const Node& node);
/// Of the edge's `valid`, or from its `first` to its `last`.
[[nodiscard]] DateRange range_of(const Edge& edge);

} // namespace entente
