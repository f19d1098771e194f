#include "comparison.hpp"

#include <algorithm>
#include <utility>

namespace entente::judging {
namespace {

constexpr double same_name = 1.5;
constexpr double same_fullest_name = 2.0;

std::vector<WordSet> keys_of(const std::vector<std::string>& names,
                             WordSet (*key)(std::string_view))
{
    std::vector<WordSet> keys;
    for (const std::string& name : names) {
        keys.push_back(key(name));
    }
    return keys;
}

std::vector<WordSet> name_keys(const Node& node)
{
    std::vector<WordSet> keys;
    for (const std::string_view name : names_of(node)) {
        keys.push_back(name_words(name));
    }
    return keys;
}

bool share_one(const std::vector<WordSet>& a, const std::vector<WordSet>& b)
{
    return std::ranges::any_of(
        a, [&](const WordSet& key) { return std::ranges::find(b, key) != b.end(); });
}

/// A known person's country: that of the node, or of what it represents.
void judge_country(const Comparison& comparison, NodeIndex node, const GoldOfficial& official,
                   Evaluation& result)
{
    if (official.country.empty() || official.optional) {
        return;
    }
    const KnowledgeGraph& graph = comparison.graph();
    WordSet countries{std::string(graph.node(node).attributes.text(Attribute::country))};
    for (const EdgeIndex edge : graph.out_edges(node)) {
        if (graph.edge(edge).kind == EdgeKind::represents) {
            countries.insert(comparison.iso_of(graph.edge(edge).target));
        }
    }
    countries.erase(std::string());
    const bool right = countries.contains(official.country);
    settle_detail(result, Measure::official_country, right, !countries.empty());
    if (!right) {
        result.findings.push_back({FindingKind::differs, Measure::official_country,
                                   official.names.front() + ": " +
                                       (countries.empty() ? "no country" : listed(countries)) +
                                       " for " + official.country,
                                   comparison.first_sentence(graph.node(node).evidence)});
    }
}

} // namespace

void judge_countries(const Comparison& comparison, Evaluation& result)
{
    const KnowledgeGraph& graph = comparison.graph();
    const Gold& gold = comparison.gold();
    auto nodes = comparison.nodes_of(NodeKind::country);
    // Without evidence a country is implied by a city, not named.
    auto named = nodes;
    std::erase_if(named, [&](NodeIndex node) { return graph.node(node).evidence.empty(); });
    WordSet ours;
    Tally& tally = result.of(Measure::countries);
    for (const NodeIndex node : named.empty() ? nodes : named) {
        std::string iso = comparison.iso_of(node);
        const bool right = gold.countries.contains(iso);
        if (!ours.insert(iso).second || (!right && gold.countries_optional.contains(iso))) {
            continue;
        }
        result.facts.push_back({Measure::countries, graph.node(node).confidence, right});
        ++(right ? tally.right : tally.wrong);
        if (!right) {
            result.findings.push_back({FindingKind::wrong, Measure::countries, std::move(iso),
                                       comparison.first_sentence(graph.node(node).evidence)});
        }
    }
    for (const std::string& iso : gold.countries) {
        if (!ours.contains(iso)) {
            ++tally.missed;
            result.findings.push_back({FindingKind::missed, Measure::countries, iso, {}});
        }
    }
}

void judge_officials(Comparison& comparison, Evaluation& result)
{
    const KnowledgeGraph& graph = comparison.graph();
    const auto& officials = comparison.gold().officials;
    const auto nodes = comparison.nodes_of(NodeKind::official);
    std::vector<std::vector<WordSet>> our_keys;
    std::vector<OurItem> ours;
    for (const NodeIndex node : nodes) {
        our_keys.push_back(name_keys(graph.node(node)));
        ours.push_back(comparison.item(node, graph.node(node).label));
    }
    std::vector<std::vector<WordSet>> gold_keys;
    std::vector<GoldItem> gold;
    for (const GoldOfficial& official : officials) {
        gold_keys.push_back(keys_of(official.names, name_words));
        gold.push_back({official.names.front(), {}, official.optional});
    }
    const auto pairs = match(ours.size(), gold.size(), 0.6, [&](std::size_t i, std::size_t j) {
        if (share_one(our_keys[i], gold_keys[j])) {
            const bool fullest =
                plain(graph.node(nodes[i]).label) == plain(officials[j].names.front());
            return fullest ? same_fullest_name : same_name;
        }
        return best_overlap(our_keys[i], gold_keys[j]);
    });
    settle(result, Measure::officials, ours, gold, pairs);
    for (const Pair& pair : pairs) {
        comparison.recognize(nodes[pair.ours], officials[pair.gold].id);
        judge_country(comparison, nodes[pair.ours], officials[pair.gold], result);
    }
}

void judge_organizations(Comparison& comparison, Evaluation& result)
{
    const KnowledgeGraph& graph = comparison.graph();
    const auto& organizations = comparison.gold().organizations;
    const auto nodes = comparison.nodes_of(NodeKind::organization);
    const auto with_country = [](std::string_view name, std::string_view country) {
        return std::string(name) + (country.empty() ? "" : " [" + std::string(country) + "]");
    };
    std::vector<std::vector<WordSet>> our_keys(nodes.size());
    std::vector<OurItem> ours;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node& node = graph.node(nodes[i]);
        for (const std::string_view name : names_of(node)) {
            our_keys[i].push_back(body_words(name, comparison.country_words()));
        }
        ours.push_back(comparison.item(
            nodes[i], with_country(node.label, node.attributes.text(Attribute::country))));
    }
    std::vector<std::vector<WordSet>> gold_keys(organizations.size());
    std::vector<GoldItem> gold;
    for (std::size_t j = 0; j < organizations.size(); ++j) {
        for (const std::string& name : organizations[j].names) {
            gold_keys[j].push_back(body_words(name, comparison.country_words()));
        }
        gold.push_back({with_country(organizations[j].names.front(), organizations[j].country),
                        {},
                        organizations[j].optional});
    }
    const auto pairs = match(ours.size(), gold.size(), 0.7, [&](std::size_t i, std::size_t j) {
        const auto country = graph.node(nodes[i]).attributes.text(Attribute::country);
        const std::string& wanted = organizations[j].country;
        if (!country.empty() && !wanted.empty() && country != wanted) {
            return -1.0;
        }
        return best_overlap(our_keys[i], gold_keys[j]) + (country == wanted ? 0.2 : 0.0);
    });
    settle(result, Measure::organizations, ours, gold, pairs);
    for (const Pair& pair : pairs) {
        comparison.recognize(nodes[pair.ours], "#" + organizations[pair.gold].names.front());
    }
}

} // namespace entente::judging
