#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>
#include <entente/graph/queries.hpp>

#include <gtest/gtest.h>

#include <stdexcept>

namespace entente {
namespace {

/// A minister, formerly mayor, with three meetings and a pact.
KnowledgeGraph career()
{
    Article article("a");
    article.country("NO", "Norland");
    const auto ada = article.official("Ada Holm", "NO", {"Holm"});
    const auto ben = article.official("Ben Sur", "SO");
    article.position(ada, "Mayor", "2010", Tenure::former).country = "NO";
    article.position(ada, "Minister", "2024").country = "NO";
    article.position(ada, "Party Leader", "2025").country = "NO";
    article.meeting({{ada, Role::host}, {ben, Role::guest}}, "2025-03-01");
    article.meeting({{ada, Role::none}, {ben, Role::none}});
    article.meeting({{ada, Role::guest}}, "2024-02", {}, "visit", MeetingType::visit);
    article.agreement("bridge pact", AgreementType::agreement, {}, "2025-03-01").signers = {ada};
    return build_graph({article});
}

TEST(ProfileOf, GathersWhatIsKnownOfAnOfficial)
{
    const auto graph = career();
    const auto profile = profile_of(graph, *graph.find("official:ada-holm"));
    EXPECT_EQ(profile.names, (std::vector<NameForm>{{"Ada Holm", 1}, {"Holm", 2}}));
    ASSERT_EQ(profile.posts.size(), 3U);
    EXPECT_EQ(profile.posts[0].title, "Party Leader");
    EXPECT_EQ(profile.posts[1].title, "Minister");
    EXPECT_EQ(profile.posts[1].valid, "2024");
    EXPECT_EQ(profile.posts[2].title, "Mayor");
    EXPECT_TRUE(profile.posts[2].former);
    ASSERT_EQ(profile.meetings.size(), 3U);
    EXPECT_EQ(profile.meetings[0].date, "2024-02");
    EXPECT_EQ(profile.meetings[0].role, "guest");
    EXPECT_EQ(profile.meetings[1].date, "2025-03-01");
    EXPECT_EQ(profile.meetings[2].date, "");
    ASSERT_EQ(profile.agreements.size(), 1U);
    EXPECT_FALSE(profile.agreements[0].evidence.empty());
    ASSERT_EQ(profile.relations.size(), 2U);
    EXPECT_EQ(graph.edge(profile.relations[0].edge).kind, EdgeKind::represents);
    EXPECT_EQ(graph.edge(profile.relations[1].edge).kind, EdgeKind::met);
    EXPECT_EQ(graph.node(profile.relations[1].other).id, "official:ben-sur");
    EXPECT_EQ(profile.evidence, graph.node(profile.node).evidence);
}

TEST(ProfileOf, PutsAPostThatIsHardlyToldBehindTheOthers)
{
    Article article("a");
    const auto ada = article.official("Ada Holm", "NO");
    article.country("NO", "Norland");
    article.position(ada, "Consul", "2025").country = "NO";
    for (int i = 0; i < 21; ++i) {
        article.position(ada, "Minister", "2024").country = "NO";
    }
    const auto graph = build_graph({article});
    const auto profile = profile_of(graph, *graph.find("official:ada-holm"));
    ASSERT_EQ(profile.posts.size(), 2U);
    EXPECT_EQ(profile.posts[0].title, "Minister");
    EXPECT_EQ(profile.posts[1].title, "Consul");
}

TEST(ProfileOf, ShowsTheHoldersOfACountrysPosts)
{
    const auto graph = career();
    const auto profile = profile_of(graph, *graph.find("country:NO"));
    ASSERT_EQ(profile.posts.size(), 3U);
    EXPECT_EQ(graph.node(profile.posts[0].other).id, "official:ada-holm");
}

TEST(ProfileOf, ShowsWhoTookPartInAMeeting)
{
    const auto graph = career();
    const auto profile = profile_of(graph, *graph.find(ids_of(graph, NodeKind::meeting)[1]));
    ASSERT_EQ(profile.relations.size(), 2U);
    EXPECT_FALSE(profile.relations[0].outgoing);
    EXPECT_TRUE(profile.meetings.empty());
}

TEST(ProfileOf, RefusesAnIndexThatIsNotThere)
{
    EXPECT_THROW(static_cast<void>(profile_of(career(), 1000)), std::out_of_range);
}

TEST(Summarize, CountsEveryKind)
{
    const auto summary = summarize(career());
    ASSERT_EQ(summary.nodes.size(), 7U);
    ASSERT_EQ(summary.edges.size(), 13U);
    EXPECT_EQ(summary.nodes[0], (NodeKindCount{NodeKind::official, 2}));
    EXPECT_EQ(summary.nodes[4], (NodeKindCount{NodeKind::meeting, 3}));
    EXPECT_EQ(summary.edges[0], (EdgeKindCount{EdgeKind::holds_position, 3}));
    EXPECT_EQ(summary.edges[9], (EdgeKindCount{EdgeKind::met, 1}));
    EXPECT_EQ(summary.documents, 1U);
}

TEST(Summarize, RanksOfficialsByMeetingsAndAgreements)
{
    const auto graph = career();
    const auto summary = summarize(graph);
    ASSERT_EQ(summary.most_connected.size(), 2U);
    EXPECT_EQ(graph.node(summary.most_connected[0].node).id, "official:ada-holm");
    EXPECT_EQ(summary.most_connected[0].meetings, 3U);
    EXPECT_EQ(summary.most_connected[0].agreements, 1U);
    EXPECT_EQ(summarize(graph, 1).most_connected.size(), 1U);
}

TEST(Summarize, TellsTheTimeThatIsCovered)
{
    const auto summary = summarize(career());
    EXPECT_EQ(summary.events.first.edtf(), "2024-02");
    EXPECT_EQ(summary.events.last.edtf(), "2025-03-01");
    EXPECT_EQ(summary.published.first.edtf(), "2025-12-04");
    EXPECT_TRUE(summarize(KnowledgeGraph{}).events.first.empty());
}

} // namespace
} // namespace entente
