#include "comparison.hpp"

#include <entente/graph/evaluate.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace entente {
namespace {

/// A required official in one article, and the node that was found for it there.
struct Mention {
    std::string person;
    std::optional<NodeIndex> node;
};

using OfficialsByArticle = std::map<std::uint32_t, std::set<NodeIndex>>;

OfficialsByArticle officials_by_article(const KnowledgeGraph& graph)
{
    OfficialsByArticle officials;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (graph.node(i).kind == NodeKind::official) {
            for (const EvidenceIndex evidence : graph.node(i).evidence) {
                officials[graph.evidence()[evidence].document].insert(i);
            }
        }
    }
    return officials;
}

bool bears_name(const Node& node, const GoldOfficial& official)
{
    const auto names = judging::names_of(node);
    return std::ranges::any_of(official.names, [&](const std::string& name) {
        const auto words = judging::name_words(name);
        return std::ranges::any_of(
            names, [&](std::string_view form) { return judging::name_words(form) == words; });
    });
}

std::vector<Mention> mentions_of(const KnowledgeGraph& graph, std::span<const Gold> golds)
{
    const auto officials = officials_by_article(graph);
    std::vector<Mention> mentions;
    for (const Gold& gold : golds) {
        const auto article = find_article(graph, gold.id);
        const auto here = article ? officials.find(*article) : officials.end();
        for (const GoldOfficial& official : gold.officials) {
            if (official.optional) {
                continue;
            }
            Mention mention{official.id, std::nullopt};
            if (here != officials.end()) {
                const auto found = std::ranges::find_if(here->second, [&](NodeIndex node) {
                    return bears_name(graph.node(node), official);
                });
                if (found != here->second.end()) {
                    mention.node = *found;
                }
            }
            mentions.push_back(std::move(mention));
        }
    }
    return mentions;
}

void tell_splits(const KnowledgeGraph& graph, const std::vector<Mention>& mentions,
                 Identity& identity)
{
    std::map<std::string, judging::WordSet> nodes;
    std::map<std::string, judging::WordSet> people;
    for (const Mention& mention : mentions) {
        nodes[mention.person].insert(mention.node ? graph.node(*mention.node).id : "none");
        if (mention.node) {
            people[graph.node(*mention.node).id].insert(mention.person);
        }
    }
    for (const auto& [person, ids] : nodes) {
        if (ids.size() > 1) {
            identity.findings.push_back(person + " is several nodes: " + judging::listed(ids));
        }
    }
    for (const auto& [id, persons] : people) {
        if (persons.size() > 1) {
            identity.findings.push_back(id + " is several people: " + judging::listed(persons));
        }
    }
}

} // namespace

Identity evaluate_identity(const KnowledgeGraph& graph, std::span<const Gold> golds)
{
    const auto mentions = mentions_of(graph, golds);
    std::map<std::string, double> of_person;
    std::map<NodeIndex, double> of_node;
    std::map<std::pair<std::string, NodeIndex>, double> of_both;
    for (const Mention& mention : mentions) {
        of_person[mention.person] += 1.0;
        if (mention.node) {
            of_node[*mention.node] += 1.0;
            of_both[{mention.person, *mention.node}] += 1.0;
        }
    }
    Identity identity;
    double found = 0.0;
    for (const Mention& mention : mentions) {
        if (mention.node) {
            const double both = of_both[{mention.person, *mention.node}];
            identity.recall += both / of_person[mention.person];
            identity.precision += both / of_node[*mention.node];
            found += 1.0;
        }
    }
    identity.precision = found > 0.0 ? identity.precision / found : 0.0;
    identity.recall =
        mentions.empty() ? 0.0 : identity.recall / static_cast<double>(mentions.size());
    tell_splits(graph, mentions, identity);
    return identity;
}

} // namespace entente
