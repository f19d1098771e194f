#pragma once

#include "canonical_order.hpp"

#include <entente/export/diagram.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Puts a diagram together from nodes and edges of a graph; each stands in it once.
class DiagramMaker {
public:
    DiagramMaker(const KnowledgeGraph& graph, std::string title);

    /// The node's position in the diagram.
    std::size_t node(NodeIndex index, bool centre = false);
    /// Drawn from its source on, or from its target on with the arrow turned.
    void edge(EdgeIndex index, bool forward = true);
    /// "+N more", beside a node that is there.
    void hidden(NodeIndex beside, std::size_t count);
    /// "+N more" by itself.
    std::size_t hidden_apart(std::size_t count);
    /// "+N more" within the node, where it would be one of many.
    void hidden_within(NodeIndex index, std::size_t count);

    [[nodiscard]] bool has(NodeIndex index) const { return place_[index] != absent; }
    /// To set what only this picture has.
    [[nodiscard]] DiagramNode& at(std::size_t place) { return diagram_.nodes[place]; }
    [[nodiscard]] Diagram take() { return std::move(diagram_); }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    const KnowledgeGraph& graph_;
    Diagram diagram_;
    std::vector<std::size_t> place_; ///< by node
};

/// What the node is called.
[[nodiscard]] inline std::string label_in(const KnowledgeGraph& graph, NodeIndex node)
{
    return std::string(display_label(graph.node(node)));
}

/// Those with the highest ranks, in that order, at most `most`.
template <typename Rank>
[[nodiscard]] std::vector<NodeIndex> best(std::vector<NodeIndex> nodes, std::size_t most, Rank rank)
{
    std::ranges::stable_sort(nodes, std::greater<>(), rank);
    nodes.resize(std::min(nodes.size(), most));
    return nodes;
}

/// With a capital letter in front, where that is an ASCII one.
[[nodiscard]] std::string capitalized(std::string text);

/// "2024-03 to 2025-05" for an EDTF interval, else the text.
[[nodiscard]] std::string period_text(std::string_view edtf);

/// Status of a meeting or agreement that is not, or not yet, a fact.
[[nodiscard]] bool is_doubtful(const Node& node);

/// Two lines of text: a sentence and where it is from.
[[nodiscard]] std::string quote(const KnowledgeGraph& graph,
                                const std::vector<EvidenceIndex>& evidence);

/// The address of the article when a browser can open it, else empty.
[[nodiscard]] std::string web_link(const KnowledgeGraph& graph,
                                   const std::vector<EvidenceIndex>& evidence);

} // namespace entente
