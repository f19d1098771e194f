#include "path_words.hpp"

#include "words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace entente {
namespace {

constexpr std::size_t most_further = 3; ///< facts told of beside the first

std::string in_brackets(std::string_view text)
{
    return text.empty() ? std::string() : " (" + std::string(text) + ")";
}

std::string_view role_of(const KnowledgeGraph& graph, const Step& step)
{
    return graph.edge(step.edge).attributes.text(Attribute::role);
}

} // namespace

std::string_view name_of(PathOrder order)
{
    switch (order) {
    case PathOrder::hops:
        return "hops";
    case PathOrder::strength:
        return "strength";
    case PathOrder::recency:
        return "recency";
    }
    return {};
}

std::string describe_interval(std::string_view edtf)
{
    const auto slash = edtf.find('/');
    if (slash == std::string_view::npos) {
        return std::string(edtf);
    }
    const std::string begin(edtf.substr(0, slash));
    const std::string end(edtf.substr(slash + 1));
    return begin == ".." ? "until " + end : end == ".." ? "since " + begin : begin + " to " + end;
}

std::string describe_event(const KnowledgeGraph& graph, NodeIndex event)
{
    const Node& node = graph.node(event);
    std::string out = node.label;
    if (node.kind == NodeKind::meeting) {
        const auto form = node.attributes.text(Attribute::form);
        const auto type = node.attributes.text(Attribute::type);
        out = form.empty() ? type : form;
        std::string places;
        for (const NodeIndex place : targets_of(graph, event, EdgeKind::held_in)) {
            places += (places.empty() ? " in " : ", ") + graph.node(place).label;
        }
        out += places;
    }
    const auto date = node.attributes.text(Attribute::date);
    out += date.empty() ? "" : ", " + describe_interval(date);
    const auto status = node.attributes.text(Attribute::status);
    return status == "held" || status == "signed" ? out : out + in_brackets(status);
}

std::string count_of_hops(std::size_t hops)
{
    return std::to_string(hops) + (hops == 1 ? " hop" : " hops");
}

std::string two_places(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::fixed, 2);
    return {digits.data(), end.ptr};
}

std::vector<NodeIndex> events_of(const PathFact& fact)
{
    std::vector<NodeIndex> events;
    for (std::size_t i = 0; i + 1 < fact.steps.size(); ++i) {
        events.push_back(fact.steps[i].to);
    }
    return events;
}

std::string describe_events(const KnowledgeGraph& graph, const PathFact& fact)
{
    std::string out;
    for (const NodeIndex event : events_of(fact)) {
        out += (out.empty() ? "" : ", with ") + describe_event(graph, event);
    }
    return out;
}

std::string describe_edge(const KnowledgeGraph& graph, const Step& step)
{
    const Edge& edge = graph.edge(step.edge);
    const auto valid = edge.attributes.text(Attribute::valid);
    return describe_node(graph, step.from) + " " + describe_relation(edge, step.forward) + " " +
           describe_node(graph, step.to) + describe_circumstances(edge) +
           (valid.empty() ? "" : ", " + describe_interval(valid));
}

std::string describe_hop(const KnowledgeGraph& graph, const Hop& hop)
{
    const PathFact& fact = hop.facts.front();
    std::string out;
    if (fact.event) {
        out = graph.node(hop.from).label + in_brackets(role_of(graph, fact.steps.front())) + " — " +
              describe_events(graph, fact) + " — " + graph.node(hop.to).label +
              in_brackets(role_of(graph, fact.steps.back()));
    } else {
        out = describe_edge(graph, fact.steps.front());
    }
    return out + " [" + two_places(fact.confidence) + "]";
}

std::string describe_further(const KnowledgeGraph& graph, const Hop& hop)
{
    std::string out;
    for (std::size_t i = 1; i < std::min(hop.facts.size(), most_further + 1); ++i) {
        const PathFact& fact = hop.facts[i];
        out +=
            (out.empty() ? "also: " : "; ") +
            (fact.event ? describe_events(graph, fact) : describe_edge(graph, fact.steps.front()));
    }
    if (hop.facts.size() > most_further + 1) {
        out += "; and " + std::to_string(hop.facts.size() - most_further - 1) + " more";
    }
    return out;
}

std::vector<std::vector<EvidenceIndex>> support_of(const KnowledgeGraph& graph,
                                                   const PathFact& fact)
{
    std::vector<std::vector<EvidenceIndex>> lists;
    for (const Step& step : fact.steps) {
        if (auto list = support_of(graph, step.edge); !list.empty()) {
            lists.push_back(std::move(list));
        }
    }
    std::vector<EvidenceIndex> common;
    for (const EvidenceIndex index : lists.empty() ? common : lists.front()) {
        if (std::ranges::all_of(lists, [&](const auto& list) {
                return std::ranges::find(list, index) != list.end();
            })) {
            common.push_back(index);
        }
    }
    if (common.empty()) {
        return lists;
    }
    for (const auto& list : lists) {
        for (const EvidenceIndex index : list) {
            if (std::ranges::find(common, index) == common.end()) {
                common.push_back(index);
            }
        }
    }
    return {common};
}

std::vector<EvidenceIndex> all_support_of(const KnowledgeGraph& graph, const PathFact& fact)
{
    std::vector<EvidenceIndex> all;
    for (const auto& list : support_of(graph, fact)) {
        for (const EvidenceIndex index : list) {
            if (std::ranges::find(all, index) == all.end()) {
                all.push_back(index);
            }
        }
    }
    return all;
}

std::string date_of(const KnowledgeGraph& graph, const PathFact& fact)
{
    for (const NodeIndex event : events_of(fact)) {
        if (const auto date = graph.node(event).attributes.text(Attribute::date); !date.empty()) {
            return std::string(date);
        }
    }
    const auto& edge = graph.edge(fact.steps.front().edge).attributes;
    const auto valid = edge.text(Attribute::valid);
    return std::string(valid.empty() ? edge.text(Attribute::first) : valid);
}

} // namespace entente
