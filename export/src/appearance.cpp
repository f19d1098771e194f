#include "appearance.hpp"

#include "palette.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

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

using Places = std::vector<std::optional<Point>>; ///< by NodeIndex

Places places_given(const KnowledgeGraph& graph)
{
    Places places(graph.node_count());
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const Display& display = graph.node(i).additions.get().display;
        if (display.x && display.y) {
            places[i] = Point{*display.x, *display.y};
        }
    }
    return places;
}

/// The middle of its neighbours that have a place.
std::optional<Point> middle_of_neighbours(const KnowledgeGraph& graph, NodeIndex node,
                                          const Places& places)
{
    Point sum;
    double count = 0;
    const auto add = [&](NodeIndex other) {
        if (places[other]) {
            sum = {sum.x + places[other]->x, sum.y + places[other]->y};
            ++count;
        }
    };
    for (const EdgeIndex edge : graph.out_edges(node)) {
        add(graph.edge(edge).target);
    }
    for (const EdgeIndex edge : graph.in_edges(node)) {
        add(graph.edge(edge).source);
    }
    return count > 0 ? std::optional<Point>({sum.x / count, sum.y / count}) : std::nullopt;
}

/// Gives those without a place one near their neighbours, which spreads from neighbour to
/// neighbour. Each next one stands a step further along a spiral, lest two hide each other.
void place_near_neighbours(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes,
                           Places& places)
{
    constexpr double turn = 2.399963229728653; // the golden angle
    constexpr double step = 40;
    std::size_t placed = 0;
    for (bool any = true; any;) {
        any = false;
        const Places before = places;
        for (const NodeIndex node : nodes) {
            const auto middle =
                places[node] ? std::nullopt : middle_of_neighbours(graph, node, before);
            if (middle) {
                const double angle = turn * static_cast<double>(++placed);
                const double away = step * (1 + static_cast<double>(placed % 8) / 4);
                places[node] = {{std::round(middle->x + away * std::cos(angle)),
                                 std::round(middle->y + away * std::sin(angle))}};
                any = true;
            }
        }
    }
}

/// Takes places that people gave over into a layout; what is linked with none of them stands to
/// the right of them all.
void keep_places(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes,
                 std::vector<Point>& points)
{
    Places places = places_given(graph);
    if (std::ranges::none_of(places, [](const auto& place) { return place.has_value(); })) {
        return;
    }
    place_near_neighbours(graph, nodes, places);
    double right = std::numeric_limits<double>::lowest();
    double left = std::numeric_limits<double>::max(); // of the others, as they are laid out
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (places[nodes[i]]) {
            right = std::max(right, places[nodes[i]]->x);
        } else {
            left = std::min(left, points[i].x);
        }
    }
    constexpr double gap = 200;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto& place = places[nodes[i]];
        points[i] =
            place ? *place : Point{std::round(points[i].x - left + right + gap), points[i].y};
    }
}

} // namespace

std::vector<Point> places_of(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes,
                             std::span<const double> radii)
{
    auto points = lay_out(graph, nodes, radii);
    keep_places(graph, nodes, points);
    return points;
}

std::string_view colour_of(const Node& node)
{
    const Display& display = node.additions.get().display;
    return display.color.empty() ? colour_of(node.kind) : std::string_view(display.color);
}

std::vector<Look> looks_of(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    const auto sizes = sizes_of(graph, nodes);
    const auto points = places_of(graph, nodes, sizes);
    std::vector<Look> looks(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node& node = graph.node(nodes[i]);
        looks[i] = {points[i], node.additions.get().display.size.value_or(sizes[i]),
                    colour_of(node)};
    }
    return looks;
}

} // namespace entente
