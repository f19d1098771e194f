#include "comparison.hpp"

#include <algorithm>
#include <utility>

namespace entente::judging {

void Comparison::recognize(NodeIndex node, std::string gold_actor)
{
    recognized_.emplace(node, std::move(gold_actor));
}

const std::string* Comparison::find_recognized(NodeIndex node) const
{
    const auto found = recognized_.find(node);
    return found != recognized_.end() ? &found->second : nullptr;
}

std::string Comparison::actor(NodeIndex node) const
{
    if (const std::string* known = find_recognized(node)) {
        return *known;
    }
    if (graph_.node(node).kind == NodeKind::country) {
        return "@" + iso_of(node);
    }
    return "?" + graph_.node(node).label;
}

Actors Comparison::actors_of(NodeIndex event, EdgeKind kind) const
{
    Actors actors;
    for (const EdgeIndex edge : graph_.in_edges(event)) {
        if (graph_.edge(edge).kind == kind) {
            actors.insert(actor(graph_.edge(edge).source));
        }
    }
    return actors;
}

Actors Comparison::gold_actors(const std::vector<std::string>& actors) const
{
    Actors out;
    for (const std::string& actor : actors) {
        if (!actor.starts_with('#')) {
            out.insert(actor);
            continue;
        }
        const WordSet words = body_words(actor.substr(1), country_words_);
        const auto same = std::ranges::find_if(gold_.organizations, [&](const auto& organization) {
            return std::ranges::any_of(organization.names, [&](const std::string& name) {
                return body_words(name, country_words_) == words;
            });
        });
        out.insert(same != gold_.organizations.end() ? "#" + same->names.front() : actor);
    }
    return out;
}

std::optional<std::string> Comparison::country_of(const std::string& actor) const
{
    std::optional<std::string> country; // The last that says so, as gold files may name one twice.
    for (const auto& official : gold_.officials) {
        if (official.id == actor && !official.country.empty()) {
            country = "@" + official.country;
        }
    }
    for (const auto& organization : gold_.organizations) {
        if ("#" + organization.names.front() == actor && !organization.country.empty()) {
            country = "@" + organization.country;
        }
    }
    return country;
}

Actors Comparison::countries_of(const Actors& actors) const
{
    Actors countries;
    for (const std::string& actor : actors) {
        if (auto country = country_of(actor)) {
            countries.insert(std::move(*country));
        }
    }
    return countries;
}

std::vector<NodeIndex> Comparison::nodes_of(NodeKind kind) const
{
    std::vector<NodeIndex> nodes;
    for (NodeIndex i = 0; i < graph_.node_count(); ++i) {
        if (graph_.node(i).kind == kind) {
            nodes.push_back(i);
        }
    }
    return nodes;
}

std::string Comparison::iso_of(NodeIndex node) const
{
    const Node& country = graph_.node(node);
    if (country.kind != NodeKind::country) {
        return {};
    }
    const auto iso = country.attributes.text(Attribute::iso);
    return iso.empty() ? country.id.substr(country.id.rfind(':') + 1) : std::string(iso);
}

OurItem Comparison::item(NodeIndex node, std::string text) const
{
    const Node& one = graph_.node(node);
    return {std::move(text), first_sentence(one.evidence), one.confidence, false};
}

std::string Comparison::first_sentence(const std::vector<EvidenceIndex>& evidence) const
{
    return evidence.empty() ? std::string() : graph_.evidence().at(evidence.front()).text;
}

std::vector<std::string_view> names_of(const Node& node)
{
    std::vector<std::string_view> names{node.label};
    for (const std::string& alias : node.attributes.list(Attribute::aliases)) {
        names.emplace_back(alias);
    }
    return names;
}

std::string listed(const Actors& actors)
{
    return listed(std::vector<std::string>(actors.begin(), actors.end()));
}

std::string listed(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts) {
        out += out.empty() ? "" : ", ";
        out += part;
    }
    return out;
}

std::string dated(std::string_view date)
{
    return date.empty() ? "no date" : std::string(date);
}

void settle_detail(Evaluation& result, Measure measure, bool right, bool said)
{
    Tally& tally = result.of(measure);
    tally.right += right ? 1U : 0U;
    tally.wrong += !right && said ? 1U : 0U;
    tally.missed += right ? 0U : 1U;
}

void differ(Evaluation& result, Measure measure, const std::string& ours,
            const std::vector<std::string>& accepted, const GoldName& gold)
{
    result.findings.push_back(
        {FindingKind::differs, measure,
         ours + " for " + (accepted.empty() ? "nobody" : listed(accepted)) + ": " + gold.name,
         gold.quote});
}

void judge_detail(Evaluation& result, const Detail& detail, const GoldName& gold)
{
    settle_detail(result, detail.measure, detail.right, detail.said);
    if (!detail.right) {
        differ(result, detail.measure, detail.ours, detail.accepted, gold);
    }
}

void settle_actors(Evaluation& result, Measure measure, const Actors& ours, const Actors& gold,
                   const Actors& tolerated)
{
    Tally& tally = result.of(measure);
    for (const std::string& actor : ours) {
        tally.right += gold.contains(actor) ? 1U : 0U;
        tally.wrong += !gold.contains(actor) && !tolerated.contains(actor) ? 1U : 0U;
    }
    for (const std::string& actor : gold) {
        tally.missed += ours.contains(actor) ? 0U : 1U;
    }
}

bool all_expected(const Actors& ours, const Actors& gold, const Actors& tolerated)
{
    return is_subset(gold, ours) && std::ranges::all_of(ours, [&](const std::string& actor) {
               return gold.contains(actor) || tolerated.contains(actor);
           });
}

} // namespace entente::judging
