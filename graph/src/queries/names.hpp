#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace entente {

/// Label first, then aliases that are not the label.
inline std::vector<std::string> forms_of(const Node& node)
{
    std::vector<std::string> forms;
    if (!node.label.empty()) {
        forms.push_back(node.label);
    }
    for (const auto& alias : node.attributes.list(Attribute::aliases)) {
        if (alias != node.label) {
            forms.push_back(alias);
        }
    }
    return forms;
}

/// No kinds at all mean any kind.
inline bool is_among(NodeKind kind, std::span<const NodeKind> kinds)
{
    return kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace entente
