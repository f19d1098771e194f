#include "view.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace entente {
namespace {

std::vector<std::uint32_t> indices_of(const std::vector<bool>& kept)
{
    std::vector<std::uint32_t> indices;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i]) {
            indices.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return indices;
}

std::vector<NodeIndex> numbers_of(const std::vector<NodeIndex>& nodes, std::size_t size,
                                  NodeIndex absent)
{
    std::vector<NodeIndex> numbers(size, absent);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        numbers[nodes[i]] = static_cast<NodeIndex>(i);
    }
    return numbers;
}

} // namespace

View::Adjacency::Adjacency(std::span<const NodeIndex> ends, std::size_t node_count)
    : begins_(node_count + 1), edges_(ends.size())
{
    for (const NodeIndex node : ends) {
        ++begins_[node];
    }
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    for (auto edge = static_cast<EdgeIndex>(ends.size()); edge-- > 0;) {
        edges_[--begins_[ends[edge]]] = edge;
    }
}

View::View(KnowledgeGraph whole, Kept kept)
    : whole_(std::move(whole)), changed_(std::move(kept.changed)), nodes_(indices_of(kept.nodes)),
      edges_(indices_of(kept.edges)), numbers_(numbers_of(nodes_, whole_.node_count(), absent)),
      out_(ends(&EdgeOutline::source), nodes_.size()),
      in_(ends(&EdgeOutline::target), nodes_.size())
{
}

std::vector<NodeIndex> View::ends(NodeIndex EdgeOutline::*end) const
{
    std::vector<NodeIndex> nodes(edges_.size());
    std::ranges::transform(edges_, nodes.begin(), [&](EdgeIndex edge) {
        return numbers_[whole_.edge_outline(edge).*end];
    });
    return nodes;
}

Edge View::edge(EdgeIndex index) const
{
    const auto changed = changed_.find(edges_[index]);
    Edge edge = changed == changed_.end() ? whole_.edge(edges_[index]) : changed->second;
    edge.source = numbers_[edge.source];
    edge.target = numbers_[edge.target];
    return edge;
}

EdgeOutline View::edge_outline(EdgeIndex index) const
{
    const auto changed = changed_.find(edges_[index]);
    EdgeOutline outline = changed == changed_.end() ? whole_.edge_outline(edges_[index])
                                                    : outline_of(changed->second);
    outline.source = numbers_[outline.source];
    outline.target = numbers_[outline.target];
    return outline;
}

void View::skim_edge(EdgeIndex index, Attribute attribute, Skim& into) const
{
    const auto changed = changed_.find(edges_[index]);
    if (changed == changed_.end()) {
        whole_.skim_edge(edges_[index], attribute, into);
    } else {
        skim(changed->second, attribute, into);
    }
}

std::optional<NodeIndex> View::find(std::string_view id) const
{
    const auto node = whole_.find(id);
    return node && numbers_[*node] != absent ? std::optional(numbers_[*node]) : std::nullopt;
}

std::optional<std::vector<NodeIndex>> View::nodes_named(std::span<const std::string> words) const
{
    auto nodes = whole_.nodes_named(words);
    if (nodes) {
        std::erase_if(*nodes, [&](NodeIndex node) { return numbers_[node] == absent; });
        std::ranges::transform(*nodes, nodes->begin(),
                               [&](NodeIndex node) { return numbers_[node]; });
    }
    return nodes;
}

} // namespace entente
