#pragma once

#include "admission.hpp"

#include <entente/graph/graph_source.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What was kept of a graph, numbered anew in the graph's order and read from it as it is asked
/// for. Documents and evidence keep their numbers.
class View : public GraphSource {
public:
    View(KnowledgeGraph whole, Kept kept);

    [[nodiscard]] std::size_t document_count() const override { return whole_.document_count(); }
    [[nodiscard]] std::size_t evidence_count() const override { return whole_.evidence_count(); }
    [[nodiscard]] std::size_t node_count() const override { return nodes_.size(); }
    [[nodiscard]] std::size_t edge_count() const override { return edges_.size(); }

    [[nodiscard]] DocumentInfo document(std::uint32_t index) const override
    {
        return whole_.document(index);
    }
    [[nodiscard]] Evidence evidence(EvidenceIndex index) const override
    {
        return whole_.evidence(index);
    }
    [[nodiscard]] Node node(NodeIndex index) const override { return whole_.node(nodes_[index]); }
    [[nodiscard]] Edge edge(EdgeIndex index) const override;

    [[nodiscard]] NodeOutline outline(NodeIndex index) const override
    {
        return whole_.outline(nodes_[index]);
    }
    [[nodiscard]] EdgeOutline edge_outline(EdgeIndex index) const override;
    void skim_node(NodeIndex index, Attribute attribute, Skim& into) const override
    {
        whole_.skim_node(nodes_[index], attribute, into);
    }
    void skim_edge(EdgeIndex index, Attribute attribute, Skim& into) const override;
    [[nodiscard]] std::string_view evidence_text(EvidenceIndex index) const override
    {
        return whole_.evidence_text(index);
    }
    [[nodiscard]] std::span<const EdgeIndex> out_edges(NodeIndex index) const override
    {
        return out_.of(index);
    }
    [[nodiscard]] std::span<const EdgeIndex> in_edges(NodeIndex index) const override
    {
        return in_.of(index);
    }
    [[nodiscard]] std::optional<NodeIndex> find(std::string_view id) const override;
    [[nodiscard]] std::optional<std::vector<NodeIndex>>
    nodes_named(std::span<const std::string> words) const override;

private:
    /// The edges at each node, one after the other.
    class Adjacency {
    public:
        /// `ends` are the nodes of edges 0, 1, 2 ...
        Adjacency(std::span<const NodeIndex> ends, std::size_t node_count);

        [[nodiscard]] std::span<const EdgeIndex> of(NodeIndex node) const
        {
            return std::span(edges_).subspan(begins_[node], begins_[node + 1] - begins_[node]);
        }

    private:
        std::vector<std::size_t> begins_;
        std::vector<EdgeIndex> edges_;
    };

    [[nodiscard]] std::vector<NodeIndex> ends(NodeIndex EdgeOutline::*end) const;

    static constexpr auto absent = static_cast<NodeIndex>(-1);

    KnowledgeGraph whole_;
    std::map<EdgeIndex, Edge> changed_; ///< by edge of the whole
    std::vector<NodeIndex> nodes_;      ///< in the whole
    std::vector<EdgeIndex> edges_;      ///< likewise
    std::vector<NodeIndex> numbers_;    ///< by node of the whole
    Adjacency out_;
    Adjacency in_;
};

} // namespace entente
