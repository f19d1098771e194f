#include "canonical_order.hpp"
#include "layout.hpp"
#include "layout/packing.hpp"
#include "torture_graph.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::vector<Point> place(const KnowledgeGraph& graph, double radius = 5)
{
    const std::vector<double> radii(graph.node_count(), radius);
    return lay_out(graph, canonical_nodes(graph), radii);
}

/// A chain of officials, each of whom has met the next.
GraphSketch chain(int length)
{
    GraphSketch sketch;
    for (int i = 0; i < length; ++i) {
        sketch.node("official:" + std::to_string(1000 + i), NodeKind::official, "X");
        if (i > 0) {
            sketch.edge(static_cast<NodeIndex>(i - 1), static_cast<NodeIndex>(i), EdgeKind::met);
        }
    }
    return sketch;
}

TEST(Layout, PutsLinkedNodesNearerThanOthers)
{
    const auto points = place(chain(30).graph);
    EXPECT_LT(distance(points[0], points[1]), distance(points[0], points[29]) / 3);
    EXPECT_LT(distance(points[14], points[15]), distance(points[0], points[29]) / 3);
}

TEST(Layout, IsCentredAndWithinTheEdges)
{
    const auto points = place(chain(3000).graph);
    Point sum;
    for (const Point& point : points) {
        EXPECT_LE(std::abs(point.x), 5000);
        EXPECT_LE(std::abs(point.y), 5000);
        sum.x += point.x;
        sum.y += point.y;
    }
    EXPECT_NEAR(sum.x / 3000, 0, 0.1);
    EXPECT_NEAR(sum.y / 3000, 0, 0.1);
}

TEST(Layout, SpreadsLargeGraphsOutByWhoIsLinked)
{
    // A square of 160 times 160, each linked with the next ones: beyond where forces act on nodes.
    constexpr NodeIndex side = 160;
    GraphSketch sketch;
    for (NodeIndex i = 0; i < side * side; ++i) {
        sketch.node("official:" + std::to_string(100000 + i), NodeKind::official, "X");
    }
    for (NodeIndex i = 0; i < side * side; ++i) {
        if ((i + 1) % side != 0) {
            sketch.edge(i, i + 1, EdgeKind::met);
        }
        if (i + side < side * side) {
            sketch.edge(i, i + side, EdgeKind::met);
        }
    }
    const auto points = place(sketch.graph);
    double linked = 0;
    double across = 0;
    for (NodeIndex i = 0; i + side < side * side; ++i) {
        linked += distance(points[i], points[i + side]);
        across += distance(points[i], points[side * side - 1 - i]);
    }
    EXPECT_LT(linked, across / 15);
    auto sorted = points;
    std::ranges::sort(sorted, {}, [](Point p) { return std::pair(p.x, p.y); });
    const auto twice = std::ranges::adjacent_find(
        sorted, [](Point a, Point b) { return a.x == b.x && a.y == b.y; });
    EXPECT_EQ(twice, sorted.end());
}

TEST(Layout, KeepsNodesApartByTheirSizes)
{
    GraphSketch sketch;
    const auto hub = sketch.node("country:XA", NodeKind::country, "Hub");
    for (int i = 0; i < 60; ++i) {
        const auto leaf = sketch.node("official:" + std::to_string(i), NodeKind::official, "L");
        sketch.edge(leaf, hub, EdgeKind::represents);
    }
    sketch.node("place:alone", NodeKind::place, "Alone");
    const auto points = place(sketch.graph, 20);
    for (std::size_t a = 0; a < points.size(); ++a) {
        for (std::size_t b = a + 1; b < points.size(); ++b) {
            EXPECT_GE(distance(points[a], points[b]), 38) << a << " " << b;
        }
    }
}

TEST(Layout, DoesNotDependOnTheOrderOfAdding)
{
    GraphSketch forward;
    GraphSketch backward;
    for (int i = 0; i < 40; ++i) {
        forward.node("official:" + std::to_string(100 + i), NodeKind::official, "X");
        backward.node("official:" + std::to_string(139 - i), NodeKind::official, "X");
    }
    for (NodeIndex i = 1; i < 40; ++i) {
        forward.edge(i / 2, i, EdgeKind::met);
    }
    for (NodeIndex i = 39; i > 0; --i) {
        backward.edge(39 - i / 2, 39 - i, EdgeKind::met);
    }
    const auto a = place(forward.graph);
    const auto b = place(backward.graph);
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_EQ(a[i].x, b[i].x) << i;
        EXPECT_EQ(a[i].y, b[i].y) << i;
    }
}

TEST(Layout, TakesGraphsWithoutNodesOrEdges)
{
    EXPECT_TRUE(place(KnowledgeGraph()).empty());
    const auto points = place(chain(1).graph);
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points[0].x, 0);
    EXPECT_EQ(points[0].y, 0);
}

TEST(Packing, LeavesNoOverlaps)
{
    std::vector<Piece> pieces;
    for (const double radius : {50.0, 30.0, 10.0, 10.0, 2.0, 2.0, 25.0}) {
        pieces.push_back({.points = {{0, 0}}, .radii = {radius}});
    }
    const auto moves = pack(pieces);
    ASSERT_EQ(moves.size(), pieces.size());
    for (std::size_t a = 0; a < pieces.size(); ++a) {
        for (std::size_t b = a + 1; b < pieces.size(); ++b) {
            EXPECT_GE(distance(moves[a], moves[b]), pieces[a].radii[0] + pieces[b].radii[0])
                << a << " " << b;
        }
    }
}

TEST(Packing, PutsSmallPiecesIntoTheBendsOfLargeOnes)
{
    const std::vector<Piece> pieces{{.points = {{-500, -500}, {-500, 500}, {500, 500}},
                                     .radii = {10, 10, 10},
                                     .lines = {{0, 1}, {1, 2}}},
                                    {.points = {{0, 0}}, .radii = {10}}};
    const auto moves = pack(pieces);
    EXPECT_LT(distance(moves[1], {0, 0}), 100);
}

} // namespace
} // namespace entente
