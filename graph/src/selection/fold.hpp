#pragma once

#include "part.hpp"

#include <entente/core/date.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace entente {

/// Counts what happened between pairs of nodes, and makes an edge of each pair.
class Fold {
public:
    explicit Fold(const KnowledgeGraph& graph) : graph_(graph) {}

    /// Which edge something is folded into.
    struct Pair {
        NodeIndex source = 0;
        NodeIndex target = 0;
        EdgeKind kind = EdgeKind::met;
        bool planned = false;

        auto operator<=>(const Pair&) const = default;
    };

    /// Without direction: from the smaller id to the larger.
    [[nodiscard]] Pair between(NodeIndex a, NodeIndex b, EdgeKind kind, bool planned = false) const;

    /// A meeting or agreement, once for each pair however often it is added.
    void add_event(const Pair& pair, NodeIndex event);
    /// A `met` edge of the graph, with all the meetings that it counts.
    void add_met(const Pair& pair, const Edge& edge);
    /// One more term of a post.
    void add_term(const Pair& pair, const Edge& edge);

    /// The edges and the nodes at their ends.
    [[nodiscard]] KnowledgeGraph take();

private:
    struct Folded {
        std::vector<std::string> ids;
        std::vector<Date> dates;
        std::vector<EvidenceIndex> evidence;
        std::vector<const Edge*> terms;
        std::int64_t count = 0;
        double confidence = 0;
    };

    [[nodiscard]] static Edge edge_of(const Pair& pair, Folded&& folded);

    const KnowledgeGraph& graph_;
    std::map<Pair, Folded> pairs_;
};

} // namespace entente
