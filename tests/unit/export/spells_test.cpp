#include "spells.hpp"
#include "torture_graph.hpp"

#include <gtest/gtest.h>

namespace entente {
namespace {

std::int32_t day(const char* text)
{
    return Date::parse(text)->earliest_day();
}

TEST(Spells, AreJoinedWhereTheyOverlapOrTouch)
{
    const Spells spells = joined({{10, 20}, {1, 3}, {4, 5}, {15, 30}, {40, 40}});
    EXPECT_EQ(spells, (Spells{{1, 5}, {10, 30}, {40, 40}}));
    Spell open;
    open.first = 7;
    EXPECT_EQ(joined({open, {9, 12}, {3, 4}}), (Spells{{3, 4}, open}));
}

TEST(Spells, OfMeetingsAreTheirDatesAndOfMetThoseOfItsMeetings)
{
    GraphSketch sketch;
    const auto a = sketch.node("official:a", NodeKind::official, "A");
    const auto b = sketch.node("official:b", NodeKind::official, "B");
    const auto first = sketch.node("meeting:1", NodeKind::meeting, "M",
                                   attributes({{Attribute::date, "2024-02"}}));
    sketch.node("meeting:2", NodeKind::meeting, "M", attributes({{Attribute::date, "2025-01-05"}}));
    sketch.node("meeting:3", NodeKind::meeting, "M");
    const auto met = sketch.edge(
        a, b, EdgeKind::met, 0,
        attributes({{Attribute::meetings,
                     std::vector<std::string>{"meeting:2", "meeting:1", "meeting:3"}}}));
    const auto part = sketch.edge(a, first, EdgeKind::participated_in);
    const Spell february{day("2024-02-01"), day("2024-02-29")};
    const Spell one_day{day("2025-01-05"), day("2025-01-05")};
    EXPECT_EQ(Lifetimes(sketch.graph).of(first), Spells{february});
    EXPECT_EQ(Lifetimes(sketch.graph).of(sketch.graph.edge(part)), Spells{february});
    EXPECT_EQ(Lifetimes(sketch.graph).of(sketch.graph.edge(met)), (Spells{february, one_day}));
    EXPECT_TRUE(Lifetimes(sketch.graph).of(a).empty());
}

TEST(Spells, OfAgreementsLastForTheirPeriodAndSigningsForADay)
{
    GraphSketch sketch;
    const auto a = sketch.node("country:XA", NodeKind::country, "A");
    const auto plan = sketch.node(
        "agreement:1", NodeKind::agreement, "Plan",
        attributes({{Attribute::date, "2024-03-07"}, {Attribute::period, "2024/2026"}}));
    const auto open = sketch.node("agreement:2", NodeKind::agreement, "Treaty",
                                  attributes({{Attribute::date, "2024-03-07"}}));
    const auto party = sketch.edge(a, plan, EdgeKind::party_to);
    const auto signing = sketch.edge(a, plan, EdgeKind::signed_by_actor);
    const Spell life{day("2024-03-07"), day("2026-12-31")};
    EXPECT_EQ(Lifetimes(sketch.graph).of(sketch.graph.edge(party)), Spells{life});
    EXPECT_EQ(Lifetimes(sketch.graph).of(sketch.graph.edge(signing)),
              (Spells{{day("2024-03-07"), day("2024-03-07")}}));
    ASSERT_EQ(Lifetimes(sketch.graph).of(open).size(), 1U);
    EXPECT_TRUE(Lifetimes(sketch.graph).of(open).front().open_at_end());
}

TEST(Spells, OfNodesCoverThoseOfTheirEdges)
{
    GraphSketch sketch;
    const auto talks = sketch.node("meeting:1", NodeKind::meeting, "Talks",
                                   attributes({{Attribute::date, "2024-01-10"}}));
    const auto pact = sketch.node("agreement:1", NodeKind::agreement, "Pact",
                                  attributes({{Attribute::date, "2024-06-01"}}));
    sketch.edge(pact, talks, EdgeKind::concluded_at);
    EXPECT_EQ(Lifetimes(sketch.graph).of(pact).front().first, day("2024-01-10"));
}

TEST(Spells, AreNoneWhereNoYearIsKnown)
{
    GraphSketch sketch;
    const auto talks = sketch.node("meeting:1", NodeKind::meeting, "Talks",
                                   attributes({{Attribute::date, "XXXX-12-13"}}));
    EXPECT_TRUE(Lifetimes(sketch.graph).of(talks).empty());
}

} // namespace
} // namespace entente
