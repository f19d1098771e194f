#include "centrality.hpp"

#include <entente/graph/rank.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
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

bool is_official(const KnowledgeGraph& graph, NodeIndex node)
{
    return graph.kind_of(node) == NodeKind::official;
}

void add_edge_links(const KnowledgeGraph& graph, const RankOptions& options,
                    std::vector<Link>& links)
{
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const auto edge = graph.edge_outline(i);
        const bool wanted = (options.met && edge.kind == EdgeKind::met) ||
                            (options.co_signed && edge.kind == EdgeKind::co_signed);
        if (!wanted || edge.source == edge.target || !is_official(graph, edge.source) ||
            !is_official(graph, edge.target)) {
            continue;
        }
        const auto& events = graph.edge(i).attributes.list(
            edge.kind == EdgeKind::met ? Attribute::meetings : Attribute::agreements);
        for (const auto& event : events) {
            links.push_back({edge.source, edge.target, event});
        }
        if (events.empty()) {
            links.push_back({edge.source, edge.target, {}});
        }
    }
}

void add_agreement_links(const KnowledgeGraph& graph, std::vector<Link>& links)
{
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const auto outline = graph.outline(i);
        if (outline.kind != NodeKind::agreement || outline.standing == Standing::planned) {
            continue;
        }
        std::vector<NodeIndex> signers;
        for (const auto index : graph.in_edges(i)) {
            const auto edge = graph.edge_outline(index);
            if (edge.kind == EdgeKind::signed_by_actor && is_official(graph, edge.source)) {
                signers.push_back(edge.source);
            }
        }
        std::ranges::sort(signers);
        signers.erase(std::ranges::unique(signers).begin(), signers.end());
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
    std::vector<VertexPair> pairs; ///< sorted
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
    const auto last = std::ranges::unique(events).begin();
    for (auto event = events.begin(); event != last; ++event) {
        ++circle.officials[event->first].events;
    }
    std::ranges::sort(circle.pairs);
    return circle;
}

std::vector<VertexPair> different(std::vector<VertexPair> pairs)
{
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
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
    std::vector<Link> links;
    add_edge_links(graph, options, links);
    if (options.co_signed) {
        add_agreement_links(graph, links);
    }
    auto circle = circle_of(graph, links);
    const auto size = circle.officials.size();
    const auto pairs = different(circle.pairs);
    Ranking ranking{std::move(circle.officials), 0};
    for (const auto& [a, b] : pairs) {
        ++ranking.officials[a].degree;
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
        scores = betweenness(pairs, size, ranking.pivots);
        break;
    case Centrality::pagerank:
        scores = page_rank(circle.pairs, size);
        break;
    }
    for (std::size_t i = 0; i < size; ++i) {
        ranking.officials[i].score = scores[i];
    }
    std::ranges::sort(ranking.officials, [&](const RankedOfficial& a, const RankedOfficial& b) {
        return std::tuple(-a.score, b.events, std::string_view(graph.node(a.node).id)) <
               std::tuple(-b.score, a.events, std::string_view(graph.node(b.node).id));
    });
    return ranking;
}

} // namespace entente
