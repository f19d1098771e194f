#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
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

/// The same of a node that was skimmed for its aliases.
inline std::vector<std::string_view> forms_of(const Skim& names)
{
    std::vector<std::string_view> forms;
    if (!names.label.empty()) {
        forms.push_back(names.label);
    }
    std::ranges::copy_if(names.texts, std::back_inserter(forms),
                         [&](std::string_view alias) { return alias != names.label; });
    return forms;
}

/// No kinds at all mean any kind.
inline bool is_among(NodeKind kind, std::span<const NodeKind> kinds)
{
    return kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace entente
