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
/// The node's `date`; empty when it is not known.
[[nodiscard]] Date date_of(const Node& node);
/// The same as whole days.
[[nodiscard]] DateRange range_of(const Node& node);
/// The edge's `valid`, or from its `first` to its `last`; empty when neither is known.
[[nodiscard]] Date date_of(const Edge& edge);
/// The same as whole days.
[[nodiscard]] DateRange range_of(const Edge& edge);

} // namespace entente
