#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <algorithm>
#include <string>
#include <vector>

/// Short questions that the tests ask of a graph.
namespace entente {

inline std::vector<std::string> ids_of(const KnowledgeGraph& graph, NodeKind kind)
{
    std::vector<std::string> ids;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (graph.node(i).kind == kind) {
            ids.push_back(graph.node(i).id);
        }
    }
    return ids;
}

inline std::vector<Edge> edges_of(const KnowledgeGraph& graph, EdgeKind kind)
{
    std::vector<Edge> edges;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (graph.edge(i).kind == kind) {
            edges.push_back(graph.edge(i));
        }
    }
    return edges;
}

/// "official:to-lam -represents-> country:VN"
inline std::string arrow(const KnowledgeGraph& graph, const Edge& edge)
{
    return graph.node(edge.source).id + " -" + std::string(name_of(edge.kind)) + "-> " +
           graph.node(edge.target).id;
}

inline std::vector<std::string> arrows_of(const KnowledgeGraph& graph, EdgeKind kind)
{
    std::vector<std::string> arrows;
    for (const auto& edge : edges_of(graph, kind)) {
        arrows.push_back(arrow(graph, edge));
    }
    return arrows;
}

/// Everything in a graph as one text, to compare graphs.
inline std::string dump(const KnowledgeGraph& graph)
{
    std::string out;
    const auto attributes = [](const Attributes& all) {
        std::string text;
        for (const auto& [attribute, value] : all) {
            text += " " + std::string(spec_of(attribute).name) + "=";
            if (const auto* flag = std::get_if<bool>(&value)) {
                text += *flag ? "true" : "false";
            } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
                text += std::to_string(*number);
            } else if (const auto* string = std::get_if<std::string>(&value)) {
                text += *string;
            } else if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
                for (const auto& element : *list) {
                    text += element + ";";
                }
            }
        }
        return text;
    };
    const auto support = [](double confidence, const std::vector<EvidenceIndex>& evidence) {
        std::string text = " " + std::to_string(confidence);
        for (const auto index : evidence) {
            text += " #" + std::to_string(index);
        }
        return text + "\n";
    };
    for (const auto& document : graph.documents()) {
        out += document.id + " " + document.uri + "\n";
    }
    for (const auto& evidence : graph.evidence()) {
        out += std::to_string(evidence.document) + ":" + std::to_string(evidence.span.begin) + " " +
               evidence.text + "\n";
    }
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const auto& node = graph.node(i);
        out += node.id + " '" + node.label + "'" + attributes(node.attributes) +
               support(node.confidence, node.evidence);
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const auto& edge = graph.edge(i);
        out += arrow(graph, edge) + " [" + std::to_string(edge.key) + "]" +
               attributes(edge.attributes) + support(edge.confidence, edge.evidence);
    }
    return out;
}

} // namespace entente
