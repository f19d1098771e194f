#include <entente/graph/evaluate.hpp>

#include <gtest/gtest.h>

#include <string>

namespace entente {
namespace {

const std::string article =
    "Ada Holm, Foreign Minister of Norland, met Ben Sur in Aarby on 1 March 2025. "
    "They signed the Bridge Pact.";

/// A graph as it is built of the article, with one mistake: Ben Sur's country.
class GraphOfArticle {
public:
    GraphOfArticle()
    {
        graph.add_document({"doc:1", "news/a-1.txt", "", "", {}, ""});
        first = graph.add_evidence({0, {0, 76}, article.substr(0, 76)});
        norland = add(NodeKind::country, "country:NO", "Norland", {{Attribute::iso, "NO"}});
        const auto city = add(NodeKind::place, "place:aarby", "Aarby", {});
        ada =
            add(NodeKind::official, "official:ada-holm", "Ada Holm", {{Attribute::country, "NO"}});
        const auto ben =
            add(NodeKind::official, "official:ben-sur", "Ben Sur", {{Attribute::country, "NO"}});
        meeting = add(NodeKind::meeting, "meeting:1", "talks",
                      {{Attribute::type, "meeting"},
                       {Attribute::date, "2025-03-01"},
                       {Attribute::status, "held"}});
        pact = add(NodeKind::agreement, "agreement:1", "Bridge Pact",
                   {{Attribute::type, "treaty"}, {Attribute::status, "signed"}});
        connect(ada, norland, EdgeKind::holds_position, {{Attribute::title, "Foreign Minister"}});
        connect(ada, meeting, EdgeKind::participated_in, {});
        connect(ben, meeting, EdgeKind::participated_in, {});
        connect(meeting, city, EdgeKind::held_in, {});
        connect(ada, pact, EdgeKind::signed_by_actor, {});
    }

    NodeIndex add(NodeKind kind, const std::string& id, const std::string& label,
                  const std::vector<Attributes::Entry>& attributes, double confidence = 0.95)
    {
        Node node{id, kind, label, {}, confidence, {first}};
        for (const auto& [attribute, value] : attributes) {
            node.attributes.set(attribute, value);
        }
        return graph.add_node(std::move(node));
    }

    void connect(NodeIndex source, NodeIndex target, EdgeKind kind,
                 const std::vector<Attributes::Entry>& attributes)
    {
        Edge edge{source, target, kind, 0, {}, 0.85, {first}};
        for (const auto& [attribute, value] : attributes) {
            edge.attributes.set(attribute, value);
        }
        graph.add_edge(std::move(edge));
    }

    KnowledgeGraph graph;
    EvidenceIndex first = 0;
    NodeIndex norland = 0;
    NodeIndex ada = 0;
    NodeIndex meeting = 0;
    NodeIndex pact = 0;
};

Gold gold_of_article()
{
    Gold gold;
    gold.id = "a-1";
    gold.countries = {"NO"};
    gold.officials = {{"ada",
                       {"Ada Holm", "Holm"},
                       "NO",
                       {{{"Minister of Foreign Affairs", "Foreign Minister"}, "NO"}}},
                      {"ben", {"Ben Sur"}, "SO", {}}};
    gold.meetings = {
        {"meeting", {"2025-03-01"}, {"Aarby"}, {"ada", "ben"}, {}, "held", "they met"}};
    gold.agreements = {
        {{"Bridge Pact"}, "treaty", {}, "", "in_force", {}, {"@NO"}, {"ada"}, "the Bridge Pact"}};
    return gold;
}

const CountryWordSet norland_words{"norland", "norlandic"};

Evaluation judge(const GraphOfArticle& ours, const Gold& gold)
{
    return evaluate(ours.graph, gold, norland_words);
}

const Finding* find(const Evaluation& evaluation, FindingKind kind, Measure measure)
{
    for (const Finding& finding : evaluation.findings) {
        if (finding.kind == kind && finding.measure == measure) {
            return &finding;
        }
    }
    return nullptr;
}

TEST(Evaluate, CountsWhatIsRight)
{
    const Evaluation result = judge(GraphOfArticle(), gold_of_article());
    EXPECT_EQ(result.of(Measure::officials), (Tally{2, 0, 0}));
    EXPECT_EQ(result.of(Measure::positions), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::countries), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::meetings), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::participants), (Tally{2, 0, 0}));
    EXPECT_EQ(result.of(Measure::meeting_date), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::meeting_place), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::agreements), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::agreement_signers), (Tally{1, 0, 0}));
    EXPECT_DOUBLE_EQ(result.headline(), 1.0);
}

TEST(Evaluate, TakesSignedAndInForceForTheSame)
{
    EXPECT_EQ(judge(GraphOfArticle(), gold_of_article()).of(Measure::agreement_type_status),
              (Tally{1, 0, 0}));
}

TEST(Evaluate, TellsAWrongCountry)
{
    const Evaluation result = judge(GraphOfArticle(), gold_of_article());
    EXPECT_EQ(result.of(Measure::official_country), (Tally{1, 1, 1}));
    const Finding* finding = find(result, FindingKind::differs, Measure::official_country);
    ASSERT_NE(finding, nullptr);
    EXPECT_EQ(finding->text, "Ben Sur: NO for SO");
}

TEST(Evaluate, TellsWhatIsMissingWithTheWordsOfTheGold)
{
    Gold gold = gold_of_article();
    gold.meetings.push_back({"call", {"2025-02"}, {}, {"ada", "@SO"}, {}, "held", "they spoke"});
    const Evaluation result = judge(GraphOfArticle(), gold);
    EXPECT_EQ(result.of(Measure::meetings), (Tally{1, 0, 1}));
    const Finding* finding = find(result, FindingKind::missed, Measure::meetings);
    ASSERT_NE(finding, nullptr);
    EXPECT_EQ(finding->text, "call, 2025-02, of ada, @SO");
    EXPECT_EQ(finding->sentence, "they spoke");
}

TEST(Evaluate, TellsWhatIsTooMuchWithItsSentence)
{
    GraphOfArticle ours;
    ours.add(NodeKind::official, "official:aarby", "Aarby Times", {});
    const Evaluation result = judge(ours, gold_of_article());
    EXPECT_EQ(result.of(Measure::officials), (Tally{2, 1, 0}));
    const Finding* finding = find(result, FindingKind::wrong, Measure::officials);
    ASSERT_NE(finding, nullptr);
    EXPECT_EQ(finding->text, "Aarby Times");
    EXPECT_EQ(finding->sentence, article.substr(0, 76));
}

TEST(Evaluate, CountsOptionalItemsNeitherWay)
{
    Gold gold = gold_of_article();
    gold.officials[1].optional = true;
    gold.officials.push_back({"cid", {"Cid Lo"}, "", {}, true});
    gold.countries_optional = {"SO"};
    GraphOfArticle ours;
    ours.add(NodeKind::country, "country:SO", "Sorland", {{Attribute::iso, "SO"}});
    const Evaluation result = judge(ours, gold);
    EXPECT_EQ(result.of(Measure::officials), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::countries), (Tally{1, 0, 0}));
}

TEST(Evaluate, ForgivesAShortTitleBesideTheFullOne)
{
    GraphOfArticle ours;
    ours.connect(ours.ada, ours.norland, EdgeKind::holds_position,
                 {{Attribute::title, "Minister"}});
    EXPECT_EQ(judge(ours, gold_of_article()).of(Measure::positions), (Tally{1, 0, 0}));
    ours.connect(ours.ada, ours.norland, EdgeKind::holds_position, {{Attribute::title, "Mayor"}});
    EXPECT_EQ(judge(ours, gold_of_article()).of(Measure::positions), (Tally{1, 1, 0}));
}

TEST(Evaluate, ComparesBodiesWithoutTheWordsForTheirCountry)
{
    GraphOfArticle ours;
    Gold gold = gold_of_article();
    gold.organizations = {{{"Ministry of Justice"}, "NO"}};
    ours.add(NodeKind::organization, "organization:1", "Norlandic Ministry of Justice",
             {{Attribute::country, "NO"}});
    EXPECT_EQ(judge(ours, gold).of(Measure::organizations), (Tally{1, 0, 0}));
    gold.organizations.front().country = "SO";
    EXPECT_EQ(judge(ours, gold).of(Measure::organizations), (Tally{0, 1, 1}));
}

TEST(Evaluate, TakesAFinerDateAndAnUnknownYear)
{
    Gold gold = gold_of_article();
    const auto date_is_right = [&](const std::string& accepted) {
        gold.meetings.front().dates = {accepted};
        return judge(GraphOfArticle(), gold).of(Measure::meeting_date).right == 1;
    };
    EXPECT_TRUE(date_is_right("2025-03"));
    EXPECT_TRUE(date_is_right("2025"));
    EXPECT_TRUE(date_is_right("XXXX-03-01"));
    EXPECT_FALSE(date_is_right("2025-03-02"));
    EXPECT_FALSE(date_is_right("2025-03-01/2025-03-02"));
}

TEST(Evaluate, MatchesCountriesInPlaceOfTheirOfficials)
{
    GraphOfArticle ours;
    Gold gold = gold_of_article();
    gold.meetings.front().participants = {"@NO", "@SO"};
    const Evaluation result = judge(ours, gold);
    EXPECT_EQ(result.of(Measure::meetings), (Tally{1, 0, 0}));
    EXPECT_EQ(result.of(Measure::participants), (Tally{0, 2, 2}));
}

TEST(Evaluate, ChecksEvidenceByteByByte)
{
    const GraphOfArticle ours;
    const Gold gold = gold_of_article();
    const Tally right = evaluate(ours.graph, gold, norland_words, article).of(Measure::evidence);
    EXPECT_GT(right.right, 0U);
    EXPECT_EQ(right.wrong, 0U);
    const Tally shifted =
        evaluate(ours.graph, gold, norland_words, " " + article).of(Measure::evidence);
    EXPECT_EQ(shifted, (Tally{0, right.right, 0}));
}

TEST(Evaluate, OfNothingIsAllMissed)
{
    const Evaluation result = evaluate(KnowledgeGraph(), gold_of_article(), norland_words);
    EXPECT_EQ(result.of(Measure::officials), (Tally{0, 0, 2}));
    EXPECT_DOUBLE_EQ(result.of(Measure::officials).precision(), 0.0);
    EXPECT_DOUBLE_EQ(result.of(Measure::organizations).f1(), 1.0); // nothing was to be found
}

TEST(ArticlePart, LeavesOutWhatOtherArticlesSay)
{
    GraphOfArticle ours;
    const auto other = ours.graph.add_document({"doc:2", "news/wire.jsonl#a-2", "", "", {}, ""});
    const auto evidence = ours.graph.add_evidence({other, {0, 3}, "Cid"});
    const auto cid =
        ours.graph.add_node({"official:cid-lo", NodeKind::official, "Cid Lo", {}, 1.0, {evidence}});
    ours.graph.add_edge({cid, ours.meeting, EdgeKind::participated_in, 0, {}, 1.0, {evidence}});

    ASSERT_EQ(find_article(ours.graph, "a-1"), 0U);
    ASSERT_EQ(find_article(ours.graph, "a-2"), 1U);
    EXPECT_EQ(find_article(ours.graph, "a-3"), std::nullopt);

    const KnowledgeGraph first = article_part(ours.graph, 0);
    EXPECT_FALSE(first.find("official:cid-lo"));
    EXPECT_EQ(evaluate(first, gold_of_article(), norland_words).of(Measure::participants),
              (Tally{2, 0, 0}));
    const KnowledgeGraph second = article_part(ours.graph, 1);
    EXPECT_EQ(second.node_count(), 2U);
    EXPECT_EQ(second.edge_count(), 1U);
}

TEST(EvaluateIdentity, TellsTheSplitAndTheMerged)
{
    GraphOfArticle ours;
    const auto other = ours.graph.add_document({"doc:2", "a-2.txt", "", "", {}, ""});
    const auto evidence = ours.graph.add_evidence({other, {0, 4}, "Holm"});
    ours.graph.add_node({"official:holm", NodeKind::official, "Holm", {}, 1.0, {evidence}});
    Gold second;
    second.id = "a-2";
    second.officials = {{"ada", {"Holm"}, "", {}}};
    const std::vector<Gold> golds{gold_of_article(), second};
    const Identity identity = evaluate_identity(ours.graph, golds);
    EXPECT_DOUBLE_EQ(identity.precision, 1.0);
    EXPECT_DOUBLE_EQ(identity.recall, (0.5 + 1.0 + 0.5) / 3.0);
    EXPECT_EQ(identity.findings,
              std::vector<std::string>{"ada is several nodes: official:ada-holm, official:holm"});
}

TEST(Calibrate, CountsFactsByConfidence)
{
    const std::vector<JudgedFact> facts{{Measure::officials, 0.4, false},
                                        {Measure::officials, 0.5, true},
                                        {Measure::officials, 0.9, false},
                                        {Measure::officials, 1.0, true}};
    const auto bands = calibrate(facts);
    ASSERT_GE(bands.size(), 6U);
    EXPECT_EQ(bands[0], (CalibrationBand{Measure::officials, 0.0, 0.5, 1, 0}));
    EXPECT_EQ(bands[1], (CalibrationBand{Measure::officials, 0.5, 0.6, 1, 1}));
    EXPECT_EQ(bands[5], (CalibrationBand{Measure::officials, 0.9, 1.0, 2, 1}));
    EXPECT_EQ(bands[6].from, 0.5); // positions have no facts below
}

} // namespace
} // namespace entente
