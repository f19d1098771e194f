#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <limits>
#include <vector>

/// When nodes and edges are there, as timelines take it.
namespace entente {

struct FoldedEdge;

/// Days since 1970-01-01, both included. The ends of the number range stand for open sides.
struct Spell {
    std::int32_t first = std::numeric_limits<std::int32_t>::min();
    std::int32_t last = std::numeric_limits<std::int32_t>::max();

    [[nodiscard]] bool open_at_start() const
    {
        return first == std::numeric_limits<std::int32_t>::min();
    }
    [[nodiscard]] bool open_at_end() const
    {
        return last == std::numeric_limits<std::int32_t>::max();
    }
    auto operator<=>(const Spell&) const = default;
};

using Spells = std::vector<Spell>; ///< sorted, with a gap between any two

/// Sorts them and joins those that overlap or touch.
[[nodiscard]] Spells joined(Spells spells);

/// When what is in a graph is there. Empty spells mean always, or that no time is known. Dates of
/// nodes are read once: many edges share them.
class Lifetimes {
public:
    /// `graph` must outlive it and stay as it is. Linear.
    explicit Lifetimes(const KnowledgeGraph& graph);

    /// Of posts the time in which they were observed, of meetings their date; what is made by an
    /// agreement begins with it and lasts for its period; `met` is there at each meeting.
    [[nodiscard]] Spells of(const Edge& edge) const;

    /// Of all edges that it stands for.
    [[nodiscard]] Spells of(const FoldedEdge& edge) const;

    /// Of meetings and agreements their own and those of their edges, which would be hidden with
    /// them. Of all other nodes none.
    [[nodiscard]] Spells of(NodeIndex node) const;

private:
    void add(const Edge& edge, Spells& to) const;
    void add_own(NodeIndex node, Spells& to) const;
    void add_encounters(const Edge& edge, Spells& to) const;

    const KnowledgeGraph& graph_;
    std::vector<Spell> own_; ///< by node; open at both sides: none
};

} // namespace entente
