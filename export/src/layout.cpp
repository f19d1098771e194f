#include "layout.hpp"

#include "layout/forces.hpp"
#include "layout/links.hpp"
#include "layout/overlaps.hpp"
#include "layout/packing.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr double edge = 5000;  ///< what Gephi keeps as it is
constexpr double spacing = 60; ///< length of a link, in the unit of the radii
constexpr double margin = 6;   ///< that a node keeps around it

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

/// A part with its place in the picture still open: its points have the middle of its box as (0,
/// 0).
struct Piece {
    std::vector<Point> points{};
    Point size{};
};

Piece make_piece(std::vector<Point> points, std::span<const double> radii)
{
    Point least{points[0].x - radii[0], points[0].y - radii[0]};
    Point most{points[0].x + radii[0], points[0].y + radii[0]};
    for (std::size_t i = 1; i < points.size(); ++i) {
        least.x = std::min(least.x, points[i].x - radii[i]);
        least.y = std::min(least.y, points[i].y - radii[i]);
        most.x = std::max(most.x, points[i].x + radii[i]);
        most.y = std::max(most.y, points[i].y + radii[i]);
    }
    for (Point& point : points) {
        point.x -= (least.x + most.x) / 2;
        point.y -= (least.y + most.y) / 2;
    }
    return {std::move(points), {most.x - least.x, most.y - least.y}};
}

std::vector<Piece> place_parts(const Links& links,
                               const std::vector<std::vector<std::uint32_t>>& parts,
                               std::span<const double> radii)
{
    std::vector<std::uint32_t> number(links.size());
    std::vector<Piece> pieces;
    pieces.reserve(parts.size());
    for (const auto& part : parts) {
        std::vector<double> room;
        for (const std::uint32_t node : part) {
            room.push_back(radii[node] + margin);
        }
        std::vector<Point> points(part.size());
        if (part.size() > 1) {
            // Parallel links count once: how often two have met shall not draw them into one spot.
            points = place_connected(links.among(part, number));
            for (Point& point : points) {
                point = {point.x * spacing, point.y * spacing};
            }
            push_apart(points, room);
        }
        pieces.push_back(make_piece(std::move(points), room));
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
    std::vector<Point> sizes;
    sizes.reserve(pieces.size());
    for (const Piece& piece : pieces) {
        sizes.push_back(piece.size);
    }
    const auto middles = pack(sizes);
    std::vector<Point> points(nodes.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t k = 0; k < parts[i].size(); ++k) {
            points[parts[i][k]] = {middles[i].x + pieces[i].points[k].x,
                                   middles[i].y + pieces[i].points[k].y};
        }
    }
    fit(points);
    return points;
}

} // namespace entente
