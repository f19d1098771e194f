#pragma once

#include "matching.hpp"
#include "words.hpp"

#include <entente/graph/evaluate.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::judging {

/// As the gold writes them.
using Actors = WordSet;

/// One graph beside one gold. The kinds are judged in this order, as who is who in the gold tells
/// who took part in its meetings: officials, organizations, positions, meetings and agreements.
class Comparison {
public:
    Comparison(const KnowledgeGraph& graph, const Gold& gold, const CountryWordSet& country_words)
        : graph_(graph), gold_(gold), country_words_(country_words)
    {
    }

    [[nodiscard]] const KnowledgeGraph& graph() const { return graph_; }
    [[nodiscard]] const Gold& gold() const { return gold_; }
    [[nodiscard]] const CountryWordSet& country_words() const { return country_words_; }

    /// Notes which official or organization of the gold a node is: by id, or `#` and the name.
    void recognize(NodeIndex node, std::string gold_actor);
    [[nodiscard]] const std::string* find_recognized(NodeIndex node) const;

    /// The node as the gold writes actors; `?LABEL` for one that the gold does not know.
    [[nodiscard]] std::string actor(NodeIndex node) const;
    /// The sources of edges of that kind into the node.
    [[nodiscard]] Actors actors_of(NodeIndex event, EdgeKind kind) const;
    /// Actors of the gold, organizations by their first name.
    [[nodiscard]] Actors gold_actors(const std::vector<std::string>& actors) const;
    /// The countries that actors of the gold act for.
    [[nodiscard]] Actors countries_of(const Actors& actors) const;
    /// "@VN" for an official or organization of the gold that is of Vietnam; nothing where none is
    /// known.
    [[nodiscard]] std::optional<std::string> country_of(const std::string& actor) const;

    [[nodiscard]] std::vector<NodeIndex> nodes_of(NodeKind kind) const;
    /// ISO code of a country node, empty for any other.
    [[nodiscard]] std::string iso_of(NodeIndex node) const;
    /// An item of the graph for reports of mistakes.
    [[nodiscard]] OurItem item(NodeIndex node, std::string text) const;
    [[nodiscard]] std::string first_sentence(const std::vector<EvidenceIndex>& evidence) const;

private:
    const KnowledgeGraph& graph_;
    const Gold& gold_;
    const CountryWordSet& country_words_;
    std::map<NodeIndex, std::string> recognized_;
};

/// Label and aliases.
[[nodiscard]] std::vector<std::string_view> names_of(const Node& node);

/// "a, b, c"
[[nodiscard]] std::string listed(const Actors& actors);
[[nodiscard]] std::string listed(const std::vector<std::string>& parts);
/// "2025-12-03", or "no date"
[[nodiscard]] std::string dated(std::string_view date);

/// A detail that the gold gives: right; or wrong where the graph says something else; missed
/// unless right.
void settle_detail(Evaluation& result, Measure measure, bool right, bool said);

/// A gold item as findings call it, and the sentence that tells of it.
struct GoldName {
    std::string name;
    std::string quote;
};

/// Notes that a detail of a matched item is otherwise than accepted.
void differ(Evaluation& result, Measure measure, const std::string& ours,
            const std::vector<std::string>& accepted, const GoldName& gold);
/// One detail of a matched item: whether it is right, whether anything is said, and in which words.
struct Detail {
    Measure measure;
    bool right = false;
    bool said = true;
    std::string ours;
    std::vector<std::string> accepted;
};
/// Settles it, and notes when it is wrong.
void judge_detail(Evaluation& result, const Detail& detail, const GoldName& gold);

/// Sets of actors: those shared, those too many (but for tolerated ones), those missing.
void settle_actors(Evaluation& result, Measure measure, const Actors& ours, const Actors& gold,
                   const Actors& tolerated);

/// Whether all those needed are there, and nobody beside them who is not tolerated.
[[nodiscard]] bool all_expected(const Actors& ours, const Actors& gold, const Actors& tolerated);

void judge_countries(const Comparison& comparison, Evaluation& result);
void judge_officials(Comparison& comparison, Evaluation& result);
void judge_organizations(Comparison& comparison, Evaluation& result);
void judge_positions(const Comparison& comparison, Evaluation& result);
void judge_meetings(const Comparison& comparison, Evaluation& result);
void judge_agreements(const Comparison& comparison, Evaluation& result);
void judge_evidence(const KnowledgeGraph& graph, std::string_view text, Evaluation& result);

} // namespace entente::judging
