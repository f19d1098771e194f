#include <entente/graph/answer_part.hpp>

namespace entente {

void add_facts(const KnowledgeGraph& graph, std::span<const Fact> facts, AnswerPart& part)
{
    for (const auto& fact : facts) {
        if (fact.post) {
            part.edges.push_back(*fact.post);
            continue;
        }
        part.nodes.push_back(fact.node);
        const auto add = [&](std::span<const EdgeIndex> edges) {
            part.edges.insert(part.edges.end(), edges.begin(), edges.end());
        };
        add(graph.in_edges(fact.node));
        add(graph.out_edges(fact.node));
    }
}

} // namespace entente
