#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The ids of all nodes as XML allows them, side by side in memory: writers of edges look up two a
/// time, all over the graph.
class XmlIds {
public:
    explicit XmlIds(const KnowledgeGraph& graph);

    [[nodiscard]] std::string_view of(NodeIndex node) const
    {
        return std::string_view(text_).substr(begin_[node], begin_[node + 1] - begin_[node]);
    }

private:
    std::string text_;
    std::vector<std::size_t> begin_;
};

} // namespace entente
