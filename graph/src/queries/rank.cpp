#include "../involvement.hpp"
#include "centrality.hpp"
#include "sort_if_needed.hpp"

#include <entente/graph/rank.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <utility>

namespace entente {
namespace {

constexpr std::array<std::string_view, 3> names{"degree", "betweenness", "pagerank"};

/// Two officials and a meeting or agreement that links them.
struct Link {
    NodeIndex a = 0;
    NodeIndex b = 0;
    std::string_view event; ///< its id; may be unknown
};

/// Which nodes are officials, in little memory: it is asked for in no order.
std::vector<bool> officials_in(const KnowledgeGraph& graph)
{
    std::vector<bool> officials(graph.node_count());
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        officials[i] = graph.kind_of(i) == NodeKind::official;
    }
    return officials;
}

void add_edge_links(const KnowledgeGraph& graph, const RankOptions& options,
                    const std::vector<bool>& officials, std::vector<Link>& links)
{
    Skim events;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const auto edge = graph.edge_outline(i);
        const bool wanted = (options.met && edge.kind == EdgeKind::met) ||
                            (options.co_signed && edge.kind == EdgeKind::co_signed);
        if (!wanted || edge.source == edge.target || !officials[edge.source] ||
            !officials[edge.target]) {
            continue;
        }
        graph.skim_edge(i, events_of_summary(edge.kind), events);
        for (const auto event : events.texts) {
            links.push_back({edge.source, edge.target, event});
        }
        if (events.texts.empty()) {
            links.push_back({edge.source, edge.target, {}});
        }
    }
}

void add_agreement_links(const KnowledgeGraph& graph, const std::vector<bool>& officials,
                         std::vector<Link>& links)
{
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const auto outline = graph.outline(i);
        if (outline.kind != NodeKind::agreement || outline.standing == Standing::planned) {
            continue;
        }
        std::vector<NodeIndex> signers;
        for (const auto index : graph.in_edges(i)) {
            const auto edge = graph.edge_outline(index);
            if (edge.kind == EdgeKind::signed_by_actor && officials[edge.source]) {
                signers.push_back(edge.source);
            }
        }
        std::ranges::sort(signers);
        signers.erase(std::unique(signers.begin(), signers.end()), signers.end());
        for (std::size_t a = 0; a < signers.size(); ++a) {
            for (std::size_t b = a + 1; b < signers.size(); ++b) {
                links.push_back({signers[a], signers[b], graph.node(i).id});
            }
        }
    }
}

/// The officials who are linked to others, numbered anew, and every link both ways, as often as
/// there are events.
struct Circle {
    std::vector<RankedOfficial> officials;
    std::vector<VertexPair> pairs;
};

Circle circle_of(const KnowledgeGraph& graph, const std::vector<Link>& links)
{
    std::vector<bool> linked(graph.node_count());
    for (const auto& link : links) {
        linked[link.a] = linked[link.b] = true;
    }
    Circle circle;
    std::vector<std::uint32_t> numbers(graph.node_count());
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (linked[i]) {
            numbers[i] = static_cast<std::uint32_t>(circle.officials.size());
            circle.officials.push_back({i, 0, 0, 0});
        }
    }
    circle.pairs.reserve(2 * links.size());
    std::vector<std::pair<std::uint32_t, std::string_view>> events;
    for (const auto& link : links) {
        const auto a = numbers[link.a];
        const auto b = numbers[link.b];
        circle.pairs.emplace_back(a, b);
        circle.pairs.emplace_back(b, a);
        if (!link.event.empty()) {
            events.emplace_back(a, link.event);
            events.emplace_back(b, link.event);
        }
    }
    std::ranges::sort(events);
    const auto last = std::unique(events.begin(), events.end());
    for (auto event = events.begin(); event != last; ++event) {
        ++circle.officials[event->first].events;
    }
    return circle;
}

/// By score, then events, highest first, then id.
void sort_officials(const KnowledgeGraph& graph, std::vector<RankedOfficial>& officials)
{
    const auto id = [&, node = Skim()](const RankedOfficial& one) mutable {
        graph.skim_node(one.node, Attribute::aliases, node);
        return node.id;
    };
    sort_if_needed(officials, id);
    std::ranges::stable_sort(officials, std::greater{}, [](const RankedOfficial& one) {
        return std::pair(one.score, one.events);
    });
}

} // namespace

std::string_view name_of(Centrality centrality)
{
    return names.at(static_cast<std::size_t>(centrality));
}

std::optional<Centrality> find_centrality(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Centrality>(found - names.begin()));
}

Ranking rank_officials(const KnowledgeGraph& graph, const RankOptions& options)
{
    const auto officials = officials_in(graph);
    std::vector<Link> links;
    add_edge_links(graph, options, officials, links);
    if (options.co_signed) {
        add_agreement_links(graph, officials, links);
    }
    auto circle = circle_of(graph, links);
    const auto size = circle.officials.size();
    const Neighbours neighbours(circle.pairs, size);
    Ranking ranking{std::move(circle.officials), 0};
    for (std::uint32_t i = 0; i < size; ++i) {
        ranking.officials[i].degree = neighbours.of(i).size();
    }
    std::vector<double> scores;
    switch (options.by) {
    case Centrality::degree:
        for (const auto& one : ranking.officials) {
            scores.push_back(static_cast<double>(one.degree));
        }
        break;
    case Centrality::betweenness:
        ranking.pivots = size > options.exact ? std::min(options.pivots, size) : 0;
        scores = betweenness(neighbours, ranking.pivots);
        break;
    case Centrality::pagerank:
        scores = page_rank(circle.pairs, size);
        break;
    }
    for (std::size_t i = 0; i < size; ++i) {
        ranking.officials[i].score = scores[i];
    }
    sort_officials(graph, ranking.officials);
    return ranking;
}

} // namespace entente
