#include "appearance.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr double smallest = 4;
constexpr double largest = 100;

/// For each node; 4 for all when all have as many edges.
std::vector<double> sizes_of(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    std::vector<double> sizes;
    sizes.reserve(nodes.size());
    for (const NodeIndex node : nodes) {
        sizes.push_back(
            static_cast<double>(graph.out_edges(node).size() + graph.in_edges(node).size()));
    }
    if (sizes.empty()) {
        return sizes;
    }
    const auto [least, most] = std::ranges::minmax(sizes);
    for (double& size : sizes) {
        const double share = most == least ? 0 : (size - least) / (most - least);
        // The area is what the eye compares, and what is linked once shall still have a label that
        // can be read.
        size = std::round((smallest + (largest - smallest) * std::sqrt(share)) * 100) / 100;
    }
    return sizes;
}

} // namespace

std::vector<Look> looks_of(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    const auto sizes = sizes_of(graph, nodes);
    const auto points = lay_out(graph, nodes, sizes);
    std::vector<Look> looks(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        looks[i] = {points[i], sizes[i]};
    }
    return looks;
}

} // namespace entente
