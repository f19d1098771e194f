#pragma once

#include "../resolve/actors.hpp"
#include "backing.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace entente {

using DraftNode = std::uint32_t;

/// Edges that agree in this are one; `facet` tells parallel ones apart (a post).
struct EdgeIdentity {
    DraftNode source = 0;
    DraftNode target = 0;
    EdgeKind kind = EdgeKind::holds_position;
    std::string facet{};

    auto operator<=>(const EdgeIdentity&) const = default;
};

struct DraftEdge {
    Attributes attributes;
    Backing backing;
};

/// The graph while it is being put together, in any order.
struct Draft {
    std::vector<Node> nodes;
    std::vector<Backing> backing; ///< of the nodes
    std::map<EdgeIdentity, DraftEdge> edges;

    std::vector<DraftNode> officials; ///< by entity, as those that follow
    std::vector<DraftNode> organizations;
    std::vector<DraftNode> countries;
    std::vector<DraftNode> places;
    std::vector<DraftNode> meetings;
    std::vector<DraftNode> agreements;

    DraftNode add_node(Node node, Backing node_backing);
    /// Adds to what speaks for the edge; the attributes are the caller's to set.
    DraftEdge& add_edge(EdgeIdentity identity, const Backing& edge_backing);
    [[nodiscard]] DraftNode of(Entity entity) const;
};

/// Adds everything to the graph in its final order: nodes by kind and id; edges by source id,
/// target id, kind and attributes, parallel ones numbered from 0.
void finish(Draft draft, KnowledgeGraph& graph);

} // namespace entente
