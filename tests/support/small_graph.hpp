#pragma once

#include <entente/export/formats.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace entente::testing {

/// A graph of one country, as the format has it.
inline std::string graph_as(std::string_view format)
{
    KnowledgeGraph graph;
    Node node;
    node.id = "country:FR";
    node.kind = NodeKind::country;
    node.label = "France";
    graph.add_node(std::move(node));
    std::ostringstream out;
    find_format(format)->write(graph, out);
    return out.str();
}

} // namespace entente::testing
