#include "properties.hpp"
#include "torture_graph.hpp"

#include <gtest/gtest.h>

#include <set>

namespace entente {
namespace {

TEST(Properties, ClaimsAreNamedByWhatTheySay)
{
    const KnowledgeGraph graph = torture_graph();
    std::set<std::string> names;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        EXPECT_TRUE(names.insert(claim_id(graph, graph.edge(i))).second);
    }
    Edge stronger = graph.edge(0);
    stronger.confidence = 0.01;
    EXPECT_EQ(claim_id(graph, stronger), claim_id(graph, graph.edge(0)));
}

TEST(Properties, TellDaysFromOtherTexts)
{
    GraphSketch sketch;
    const auto meeting = sketch.node("meeting:a", NodeKind::meeting, "Talks",
                                     attributes({{Attribute::date, "2024-02"}}));
    std::vector<std::string> told;
    for (const Property& property : properties_of(sketch.graph, sketch.graph.node(meeting), {})) {
        const auto* text = std::get_if<std::string>(&property.value);
        told.push_back(std::string(property.name) + (property.day ? " on " : " is ") +
                       (text != nullptr ? *text : "?"));
    }
    EXPECT_EQ(told, (std::vector<std::string>{"entity_type is meeting", "date is 2024-02",
                                              "start on 2024-02-01", "end on 2024-02-29",
                                              "date_precision is month", "confidence is ?"}));
}

} // namespace
} // namespace entente
