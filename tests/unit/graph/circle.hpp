#pragma once

#include "article.hpp"

#include <entente/graph/rank.hpp>

#include <random>
#include <set>
#include <utility>
#include <vector>

namespace entente {

using Pairs = std::vector<std::pair<NodeIndex, NodeIndex>>;

/// Officials 0, 1, 2 ... who met as the pairs say.
inline KnowledgeGraph circle(std::size_t size, const Pairs& pairs)
{
    KnowledgeGraph graph;
    for (std::size_t i = 0; i < size; ++i) {
        graph.add_node({numbered("official:", 1000 + i), NodeKind::official, {}, {}, 1.0, {}});
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        Edge edge{pairs[i].first, pairs[i].second, EdgeKind::met, 0, {}, 1.0, {}};
        edge.attributes.set(Attribute::meetings, std::vector<std::string>{numbered("m", i)});
        graph.add_edge(std::move(edge));
    }
    return graph;
}

inline std::vector<NodeIndex> order(const Ranking& ranking)
{
    std::vector<NodeIndex> nodes;
    for (const auto& one : ranking.officials) {
        nodes.push_back(one.node);
    }
    return nodes;
}

inline std::vector<double> scores_by_node(const Ranking& ranking, std::size_t size)
{
    std::vector<double> scores(size);
    for (const auto& one : ranking.officials) {
        scores[one.node] = one.score;
    }
    return scores;
}

/// So many different pairs of numbers below `size`, each pair rising.
inline Pairs random_pairs(unsigned seed, std::size_t size, std::size_t count)
{
    std::mt19937 random(seed);
    std::set<Pairs::value_type> pairs;
    while (pairs.size() < count) {
        const auto a = static_cast<NodeIndex>(random() % size);
        const auto b = static_cast<NodeIndex>(random() % size);
        if (a < b) {
            pairs.insert({a, b});
        }
    }
    return {pairs.begin(), pairs.end()};
}

inline KnowledgeGraph random_circle(unsigned seed, std::size_t size, std::size_t edges)
{
    return circle(size, random_pairs(seed, size, edges));
}

} // namespace entente
