#include "layout.hpp"

#include "layout/forces.hpp"
#include "layout/links.hpp"
#include "layout/overlaps.hpp"
#include "layout/packing.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr double edge = 5000;   ///< what Gephi keeps as it is
constexpr double spacing = 150; ///< length of a link, in the unit of the radii
constexpr double margin = 6;    ///< that a node keeps around it

Links links_of(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    std::vector<std::uint32_t> place(nodes.size());
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        place[nodes[i]] = i;
    }
    std::vector<Links::Pair> pairs;
    pairs.reserve(graph.edge_count());
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        pairs.emplace_back(place[graph.edge(i).source], place[graph.edge(i).target]);
    }
    return {nodes.size(), pairs};
}

/// Its box has its middle at (0, 0).
void centre(Piece& piece)
{
    Point least{piece.points[0].x - piece.radii[0], piece.points[0].y - piece.radii[0]};
    Point most{piece.points[0].x + piece.radii[0], piece.points[0].y + piece.radii[0]};
    for (std::size_t i = 1; i < piece.points.size(); ++i) {
        const auto [x, y] = piece.points[i];
        const double radius = piece.radii[i];
        least = {std::min(least.x, x - radius), std::min(least.y, y - radius)};
        most = {std::max(most.x, x + radius), std::max(most.y, y + radius)};
    }
    for (Point& point : piece.points) {
        point.x -= (least.x + most.x) / 2;
        point.y -= (least.y + most.y) / 2;
    }
}

std::vector<Piece> place_parts(const Links& links,
                               const std::vector<std::vector<std::uint32_t>>& parts,
                               std::span<const double> radii)
{
    std::vector<std::uint32_t> number(links.size());
    std::vector<Piece> pieces;
    pieces.reserve(parts.size());
    for (const auto& part : parts) {
        Piece piece;
        for (const std::uint32_t node : part) {
            piece.radii.push_back(radii[node] + margin);
        }
        piece.points.resize(part.size());
        if (part.size() > 1) {
            // Parallel links count once: how often two have met shall not draw them into one spot.
            const Links among = links.among(part, number);
            piece.points = place_connected(among);
            for (Point& point : piece.points) {
                point = {point.x * spacing, point.y * spacing};
            }
            push_apart(piece.points, piece.radii);
            for (std::uint32_t i = 0; i < part.size(); ++i) {
                for (const auto& neighbour : among.of(i)) {
                    if (neighbour.node > i) {
                        piece.lines.emplace_back(i, neighbour.node);
                    }
                }
            }
        }
        centre(piece);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

double hundredths(double value)
{
    return std::round(value * 100) / 100 + 0.0; // no -0.0
}

/// Middle of all points at (0, 0), and all of them within the edges.
void fit(std::vector<Point>& points)
{
    Point sum;
    for (const Point& point : points) {
        sum.x += point.x;
        sum.y += point.y;
    }
    const auto count = static_cast<double>(points.size());
    double farthest = 0;
    for (Point& point : points) {
        point.x -= sum.x / count;
        point.y -= sum.y / count;
        farthest = std::max({farthest, std::abs(point.x), std::abs(point.y)});
    }
    const double scale = farthest > edge ? edge / farthest : 1;
    for (Point& point : points) {
        point = {hundredths(point.x * scale), hundredths(point.y * scale)};
    }
}

} // namespace

std::vector<Point> lay_out(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes,
                           std::span<const double> radii)
{
    const Links links = links_of(graph, nodes);
    const auto parts = connected_parts(links);
    const auto pieces = place_parts(links, parts, radii);
    const auto moves = pack(pieces);
    std::vector<Point> points(nodes.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t k = 0; k < parts[i].size(); ++k) {
            points[parts[i][k]] = {moves[i].x + pieces[i].points[k].x,
                                   moves[i].y + pieces[i].points[k].y};
        }
    }
    fit(points);
    return points;
}

} // namespace entente
