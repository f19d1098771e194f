#include "fact_json.hpp"

#include <nlohmann/json.hpp>

#include <variant>

namespace entente {

using nlohmann::ordered_json;

ordered_json node_json(const KnowledgeGraph& graph, NodeIndex node)
{
    const Node& value = graph.node(node);
    return {{"id", value.id}, {"kind", name_of(value.kind)}, {"label", value.label}};
}

ordered_json nodes_json(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    ordered_json out = ordered_json::array();
    for (const NodeIndex node : nodes) {
        out.push_back(node_json(graph, node));
    }
    return out;
}

void add_attributes(ordered_json& object, const Attributes& attributes)
{
    for (const auto& entry : attributes) {
        const std::string name(spec_of(entry.first).name);
        std::visit([&](const auto& value) { object[name] = value; }, entry.second);
    }
}

ordered_json evidence_json(const KnowledgeGraph& graph, std::span<const EvidenceIndex> evidence)
{
    ordered_json out = ordered_json::array();
    for (const EvidenceIndex index : evidence) {
        const Evidence& item = graph.evidence()[index];
        const DocumentInfo& document = graph.documents().at(item.document);
        ordered_json object = {{"document", document.id}};
        set_text(object, "uri", document.uri);
        set_text(object, "title", document.title);
        set_text(object, "date", document.date.edtf());
        set_text(object, "source", document.source);
        object["begin"] = item.span.begin;
        object["end"] = item.span.end;
        object["text"] = item.text;
        out.push_back(std::move(object));
    }
    return out;
}

void set_text(ordered_json& object, const char* key, std::string_view text)
{
    if (!text.empty()) {
        object[key] = text;
    }
}

std::string json_text(const ordered_json& value)
{
    return value.dump(2) + "\n";
}

} // namespace entente
