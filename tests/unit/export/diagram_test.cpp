#include "dot_text.hpp"
#include "torture_graph.hpp"

#include <entente/export/diagram.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace entente {
namespace {

using enum Attribute;

std::string dot(const Diagram& diagram)
{
    std::ostringstream out;
    write_dot(diagram, out);
    return out.str();
}

const DiagramNode* find(const Diagram& diagram, const std::string& name)
{
    const auto found = std::ranges::find(diagram.nodes, name, &DiagramNode::name);
    return found == diagram.nodes.end() ? nullptr : &*found;
}

/// Anne (FR) and Karl (DE) met at talks in Berlin; Anne and nine others took part in a summit.
struct Scene {
    GraphSketch sketch;
    NodeIndex anne =
        sketch.node("official:anne", NodeKind::official, "Anne", attributes({{country, "FR"}}));
    NodeIndex karl =
        sketch.node("official:karl", NodeKind::official, "Karl", attributes({{country, "DE"}}));
    NodeIndex france = sketch.node("country:FR", NodeKind::country, "France");
    NodeIndex germany = sketch.node("country:DE", NodeKind::country, "Germany");
    NodeIndex talks = sketch.node("meeting:talks", NodeKind::meeting, "talks: Anne, Karl",
                                  attributes({{form, "talks"}, {date, "2024-03-07"}}));
    NodeIndex summit = sketch.node("meeting:summit", NodeKind::meeting, "summit",
                                   attributes({{form, "summit"}, {status, "planned"}}));
    NodeIndex berlin = sketch.node("place:berlin", NodeKind::place, "Berlin");
    NodeIndex body = sketch.node("organization:mfa", NodeKind::organization, "Foreign Ministry");

    Scene()
    {
        sketch.edge(anne, talks, EdgeKind::participated_in, 0, attributes({{role, "guest"}}));
        sketch.edge(karl, talks, EdgeKind::participated_in);
        sketch.edge(talks, berlin, EdgeKind::held_in);
        sketch.edge(anne, summit, EdgeKind::participated_in);
        sketch.edge(anne, body, EdgeKind::holds_position, 0,
                    attributes({{title, "foreign minister"}, {valid, "2024-03/2025"}}));
        for (int i = 0; i < 9; ++i) {
            const auto other =
                sketch.node("official:x" + std::to_string(i), NodeKind::official, "X");
            sketch.edge(other, summit, EdgeKind::participated_in);
        }
    }
};

TEST(Diagram, AroundANameShowsPostsEventsAndWhoElseWasThere)
{
    const Scene scene;
    const Diagram diagram = diagram_around(scene.sketch.graph, scene.anne, 2, 100);
    EXPECT_EQ(diagram.nodes.size(), 14U); // Anne, a body, two meetings, Karl, nine others
    ASSERT_FALSE(diagram.nodes.empty());
    EXPECT_EQ(diagram.nodes.front().name, "Anne");
    EXPECT_TRUE(diagram.nodes.front().centre);
    EXPECT_EQ(diagram.nodes.front().details,
              (std::vector<std::string>{"Foreign minister", "France"}));
    const DiagramNode* talks = find(diagram, "Talks");
    ASSERT_NE(talks, nullptr);
    EXPECT_EQ(talks->details, (std::vector<std::string>{"Berlin", "2024-03-07"}));
    EXPECT_FALSE(talks->doubtful);
    const DiagramNode* summit = find(diagram, "Summit");
    ASSERT_NE(summit, nullptr);
    EXPECT_TRUE(summit->doubtful);
    const std::vector<std::string> post{"Foreign minister", "2024-03 to 2025"};
    EXPECT_EQ(std::ranges::count(diagram.edges, post, &DiagramEdge::label), 1);
}

TEST(Diagram, WithOneHopShowsNoOthers)
{
    const Scene scene;
    EXPECT_EQ(diagram_around(scene.sketch.graph, scene.anne, 1, 100).nodes.size(), 4U);
}

TEST(Diagram, CountsWhatItLeavesOut)
{
    const Scene scene;
    const Diagram diagram = diagram_around(scene.sketch.graph, scene.anne, 2, 6);
    std::size_t shown = 0;
    std::size_t hidden = 0;
    for (const DiagramNode& node : diagram.nodes) {
        shown += node.hidden == 0 ? 1 : 0;
        hidden += node.hidden;
    }
    EXPECT_EQ(shown, 6U);
    EXPECT_EQ(hidden, 8U);
}

TEST(Diagram, OfWhatHasNoEdgesIsEmpty)
{
    GraphSketch sketch;
    const auto alone = sketch.node("official:a", NodeKind::official, "A");
    EXPECT_TRUE(diagram_around(sketch.graph, alone, 2, 10).nodes.empty());
    EXPECT_TRUE(diagram_of(sketch.graph, 10).nodes.empty());
    EXPECT_TRUE(diagram_of_countries(sketch.graph, 10).nodes.empty());
    EXPECT_TRUE(diagram_of_path(sketch.graph, alone, alone, {}).nodes.empty());
}

TEST(Diagram, OfCountriesCountsTheMeetingsOfTheirPeople)
{
    const Scene scene;
    const Diagram diagram = diagram_of_countries(scene.sketch.graph, 10);
    ASSERT_EQ(diagram.nodes.size(), 2U);
    ASSERT_EQ(diagram.edges.size(), 1U);
    EXPECT_EQ(diagram.edges[0].label, (std::vector<std::string>{"1 meeting", "2024"}));
    EXPECT_FALSE(diagram.edges[0].directed);
}

TEST(Diagram, OfAPathGoesFromEndToEnd)
{
    const Scene scene;
    const Path path =
        find_paths(scene.sketch.graph, {.source = scene.anne, .target = scene.karl}).front();
    const Diagram diagram = diagram_of_path(scene.sketch.graph, scene.anne, scene.karl, path);
    ASSERT_EQ(diagram.nodes.size(), 3U);
    EXPECT_TRUE(diagram.nodes.front().centre);
    EXPECT_EQ(diagram.nodes.back().name, "Karl");
    ASSERT_EQ(diagram.edges.size(), 2U);
    EXPECT_FALSE(diagram.edges[0].backward);
    EXPECT_TRUE(diagram.edges[1].backward);
}

TEST(Dot, EscapesWhatGraphvizWouldRead)
{
    Diagram diagram;
    diagram.title = "A & B";
    diagram.nodes.push_back({.name = "<b>\"q\" \\N",
                             .tooltip = "back\\slash \"quoted\"",
                             .link = "https://x.org/?a&b"});
    const std::string text = dot(diagram);
    EXPECT_NE(text.find("<B>A &amp; B</B>"), std::string::npos) << text;
    EXPECT_NE(text.find("<B>&lt;b&gt;&quot;q&quot; \\N</B>"), std::string::npos) << text;
    EXPECT_NE(text.find("tooltip=\"back\\\\slash &quot;quoted&quot;\""), std::string::npos) << text;
    EXPECT_NE(text.find("URL=\"https://x.org/?a&amp;b\""), std::string::npos) << text;
}

TEST(Dot, ShowsDoubtByDashesAndTellsSoInTheLegend)
{
    Diagram diagram;
    diagram.nodes.push_back({.kind = NodeKind::meeting, .name = "Talks"});
    diagram.nodes.push_back({.kind = NodeKind::official, .name = "Anne"});
    EXPECT_EQ(dot(diagram).find("dashed"), std::string::npos);
    diagram.edges.push_back({.source = 1, .target = 0, .doubtful = true});
    EXPECT_NE(dot(diagram).find("style=dashed"), std::string::npos);
    EXPECT_NE(dot(diagram).find("dashed: planned"), std::string::npos);
}

TEST(Dot, ChoosesAnEngineBySize)
{
    Diagram diagram;
    diagram.nodes.resize(10);
    EXPECT_NE(dot(diagram).find("layout=dot"), std::string::npos);
    diagram.nodes.resize(500);
    EXPECT_NE(dot(diagram).find("layout=sfdp"), std::string::npos);
}

TEST(Diagram, BetweenTwoCountriesEventsStandInTheOrderOfTime)
{
    Scene scene;
    auto& sketch = scene.sketch;
    const auto a =
        sketch.node("country:AA", NodeKind::country, "Arcadia", attributes({{iso, "AA"}}));
    const auto b =
        sketch.node("country:BB", NodeKind::country, "Borduria", attributes({{iso, "BB"}}));
    const auto x =
        sketch.node("official:p", NodeKind::official, "P", attributes({{country, "AA"}}));
    const auto y =
        sketch.node("official:q", NodeKind::official, "Q", attributes({{country, "BB"}}));
    const auto later = sketch.node("meeting:a", NodeKind::meeting, "later",
                                   attributes({{form, "later"}, {date, "2024-05"}}));
    const auto early = sketch.node("meeting:b", NodeKind::meeting, "early",
                                   attributes({{form, "early"}, {date, "2023"}}));
    const auto pact =
        sketch.node("agreement:c", NodeKind::agreement, "pact", attributes({{date, "2023-12"}}));
    for (const auto meeting : {later, early}) {
        sketch.edge(x, meeting, EdgeKind::participated_in);
        sketch.edge(y, meeting, EdgeKind::participated_in);
    }
    sketch.edge(a, pact, EdgeKind::party_to);
    sketch.edge(b, pact, EdgeKind::party_to);
    const auto diagram = diagram_between(sketch.graph, a, b, 40);
    std::vector<std::string> order;
    for (const DiagramNode& node : diagram.nodes) {
        if (node.in_sequence) {
            order.push_back(node.name);
        }
    }
    EXPECT_EQ(order, (std::vector<std::string>{"Early", "Pact", "Later"}));
    ASSERT_NE(find(diagram, "P"), nullptr);
    EXPECT_EQ(find(diagram, "P")->column, 1U);
    EXPECT_EQ(find(diagram, "Borduria")->column, 3U);
    const auto few = diagram_between(sketch.graph, a, b, 2);
    EXPECT_NE(find(few, "+2 more"), nullptr);
    EXPECT_TRUE(diagram_between(sketch.graph, a, scene.france, 40).nodes.empty());
}

TEST(Diagram, PostsStandOnAnAxisOfTime)
{
    Scene scene;
    scene.sketch.edge(scene.karl, scene.body, EdgeKind::holds_position, 0,
                      attributes({{title, "foreign minister"},
                                  {valid, "2020/2022"},
                                  {begin_known, "stated"},
                                  {end_known, "stated"}}));
    const auto chains = find_posts(scene.sketch.graph, "foreign minister");
    ASSERT_FALSE(chains.empty());
    const auto diagram = diagram_of_posts(scene.sketch.graph, chains.front(), 40);
    std::vector<DiagramNode> bars;
    std::ranges::copy_if(diagram.nodes, std::back_inserter(bars), &DiagramNode::bar);
    ASSERT_EQ(bars.size(), chains.front().holdings.size() + chains.front().gaps.size());
    EXPECT_FALSE(bars[0].doubtful);
    EXPECT_GT(bars[0].place->width, 1);
    EXPECT_NE(find(diagram, "2020"), nullptr);
    EXPECT_TRUE(std::ranges::all_of(
        diagram.nodes, [](const DiagramNode& node) { return node.place.has_value(); }));
}

TEST(Diagram, AnAgreementWithItsPartiesAndTheMeetingOfIt)
{
    Scene scene;
    auto& sketch = scene.sketch;
    const auto pact = sketch.node("agreement:p", NodeKind::agreement, "pact");
    EXPECT_TRUE(diagram_of_agreement(sketch.graph, pact, 40).nodes.empty());
    sketch.edge(scene.france, pact, EdgeKind::party_to);
    sketch.edge(scene.anne, pact, EdgeKind::signed_by_actor);
    sketch.edge(pact, scene.talks, EdgeKind::concluded_at);
    const auto diagram = diagram_of_agreement(sketch.graph, pact, 40);
    EXPECT_EQ(diagram.title, "Pact");
    EXPECT_EQ(diagram.nodes.size(), 5U); // and Karl, who was at the talks
    EXPECT_TRUE(find(diagram, "Pact")->centre);
    const auto few = diagram_of_agreement(sketch.graph, pact, 3);
    EXPECT_NE(find(few, "+2 more"), nullptr);
}

TEST(Diagram, OfTheWholeCountsWhatItLeavesOut)
{
    const Scene scene;
    const Diagram diagram = diagram_of(scene.sketch.graph, 3);
    EXPECT_EQ(diagram.title, "Who met and who agreed: the 3 best connected of 13");
    ASSERT_NE(find(diagram, "Anne"), nullptr);
    ASSERT_NE(find(diagram, "Talks"), nullptr);
    EXPECT_EQ(find(diagram, "Anne")->details.back(), "+1 more");
    EXPECT_NE(find(diagram, "+9 more"), nullptr) << "who was at the summit alone";
}

TEST(Diagram, OfTheWholeShowsWhoIsLinkedThoughTheBestConnectedHaveNotMet)
{
    GraphSketch sketch;
    int number = 0;
    for (const char* name : {"A", "B", "C"}) {
        const auto actor = sketch.node(std::string("official:") + name, NodeKind::official, name);
        for (int i = 0; i < 3; ++i) {
            const auto talks =
                sketch.node("meeting:" + std::to_string(++number), NodeKind::meeting, "talks");
            sketch.edge(actor, talks, EdgeKind::participated_in);
        }
    }
    const Diagram diagram = diagram_of(sketch.graph, 4);
    EXPECT_FALSE(diagram.edges.empty());
}

TEST(Diagram, OfCountriesCountsWhatItLeavesOut)
{
    GraphSketch sketch;
    std::vector<NodeIndex> states;
    for (const char* iso : {"XA", "XB", "XC", "XD", "XE"}) {
        states.push_back(sketch.node(std::string("country:") + iso, NodeKind::country, iso,
                                     attributes({{Attribute::iso, iso}})));
    }
    int number = 0;
    for (const auto& [a, b] :
         {std::pair(0, 1), std::pair(0, 1), std::pair(0, 2), std::pair(3, 4)}) {
        const auto talks = sketch.node("meeting:" + std::to_string(++number), NodeKind::meeting,
                                       "talks", attributes({{date, "2024-03-07"}}));
        sketch.edge(states[static_cast<std::size_t>(a)], talks, EdgeKind::participated_in);
        sketch.edge(states[static_cast<std::size_t>(b)], talks, EdgeKind::participated_in);
    }
    const Diagram diagram = diagram_of_countries(sketch.graph, 2);
    const DiagramNode* first = find(diagram, "XA");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->details, std::vector<std::string>{"+1 more"});
    EXPECT_NE(find(diagram, "+2 more"), nullptr);
}

TEST(Diagram, BetweenTwoCountriesKeepsTalksHeldOverTreatiesProposed)
{
    GraphSketch sketch;
    const auto a = sketch.node("country:XA", NodeKind::country, "A", attributes({{iso, "XA"}}));
    const auto b = sketch.node("country:XB", NodeKind::country, "B", attributes({{iso, "XB"}}));
    sketch.graph.add_document({.id = "d", .uri = "a.txt"});
    const auto event = [&](std::string id, NodeKind kind, std::string label, Attributes said,
                           std::vector<EvidenceIndex> evidence) {
        const NodeIndex node = sketch.graph.add_node({.id = std::move(id),
                                                      .kind = kind,
                                                      .label = std::move(label),
                                                      .attributes = std::move(said),
                                                      .evidence = std::move(evidence)});
        const auto tie = kind == NodeKind::meeting ? EdgeKind::participated_in : EdgeKind::party_to;
        sketch.edge(a, node, tie);
        sketch.edge(b, node, tie);
    };
    event("agreement:1", NodeKind::agreement, "Treaty", attributes({{status, "proposed"}}),
          {sketch.evidence(0, 0, "A treaty is proposed."), sketch.evidence(0, 30, "A treaty.")});
    event("meeting:1", NodeKind::meeting, "talks",
          attributes({{form, "talks"}, {date, "2024-03-07"}}), {});
    const Diagram diagram = diagram_between(sketch.graph, a, b, 2);
    EXPECT_NE(find(diagram, "Talks"), nullptr);
    EXPECT_EQ(find(diagram, "Treaty"), nullptr);
    EXPECT_NE(find(diagram, "+1 more"), nullptr);
}

TEST(Diagram, PostsTellOfGapsAndOfTwoHoldersAtOnce)
{
    GraphSketch sketch;
    const auto body = sketch.node("organization:mfa", NodeKind::organization, "Ministry",
                                  attributes({{country, "XA"}}));
    const auto holder = [&](const char* name, const char* time) {
        const auto official = sketch.node(std::string("official:") + name, NodeKind::official, name,
                                          attributes({{country, "XA"}}));
        sketch.edge(official, body, EdgeKind::holds_position, 0,
                    attributes({{title, "minister"}, {valid, time}}));
    };
    holder("Anne", "2010-01-01/2012-01-01");
    holder("Karl", "2015-01-01/2018-01-01");
    holder("Olga", "2016-01-01/2019-01-01");
    const auto chains = find_posts(sketch.graph, "minister");
    ASSERT_EQ(chains.size(), 1U);
    const Diagram diagram = diagram_of_posts(sketch.graph, chains.front(), 40);
    EXPECT_EQ(std::ranges::count(diagram.nodes, true, &DiagramNode::gap), 1);
    EXPECT_EQ(std::ranges::count(diagram.nodes, true, &DiagramNode::conflict), 2);
    const auto says = [&](const std::string& words) {
        return std::ranges::any_of(diagram.nodes, [&](const DiagramNode& node) {
            return node.name.find(words) != std::string::npos;
        });
    };
    EXPECT_TRUE(says("nobody known, 2012"));
    EXPECT_TRUE(says("at the same time as Karl"));
    EXPECT_TRUE(says("at the same time as Olga"));
    EXPECT_NE(dot(diagram).find("dotted"), std::string::npos);
}

TEST(Dot, BreaksLinesEvenly)
{
    EXPECT_EQ(
        wrapped("General Secretary of the Communist Party of Vietnam", 4),
        (std::vector<std::string>{"General Secretary", "of the Communist", "Party of Vietnam"}));
    EXPECT_EQ(wrapped("a word", 3), std::vector<std::string>{"a word"});
    EXPECT_EQ(wrapped("one two three four five six seven eight nine ten eleven twelve", 2),
              (std::vector<std::string>{"one two three four five", "six seven eight nine ten …"}));
    EXPECT_TRUE(wrapped("", 2).empty());
}

} // namespace
} // namespace entente
