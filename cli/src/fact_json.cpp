#include "fact_json.hpp"

#include "words.hpp"

#include <nlohmann/json.hpp>

#include <variant>

namespace entente {

using nlohmann::ordered_json;

namespace {

/// Those who had part by edges of a kind, each with the role where it is known.
ordered_json participants_json(const KnowledgeGraph& graph, NodeIndex event, EdgeKind kind)
{
    ordered_json out = ordered_json::array();
    for (const EdgeIndex index : graph.in_edges(event)) {
        const Edge& edge = graph.edge(index);
        if (edge.kind == kind) {
            ordered_json object = node_json(graph, edge.source);
            set_text(object, "role", edge.attributes.text(Attribute::role));
            out.push_back(std::move(object));
        }
    }
    return out;
}

} // namespace

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
        const Evidence& item = graph.evidence(index);
        const DocumentInfo& document = graph.document(item.document);
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

ordered_json event_json(const KnowledgeGraph& graph, NodeIndex event,
                        std::span<const EvidenceIndex> evidence, std::string_view role)
{
    const Node& node = graph.node(event);
    ordered_json object = node_json(graph, event);
    add_attributes(object, node.attributes);
    set_text(object, "role", role);
    if (node.kind == NodeKind::meeting) {
        object["participants"] = participants_json(graph, event, EdgeKind::participated_in);
        object["places"] = nodes_json(graph, targets_of(graph, event, EdgeKind::held_in));
    } else {
        object["parties"] = participants_json(graph, event, EdgeKind::party_to);
        object["signers"] = participants_json(graph, event, EdgeKind::signed_by_actor);
    }
    object["confidence"] = node.confidence;
    object["evidence"] = evidence_json(graph, evidence);
    return object;
}

ordered_json post_json(const KnowledgeGraph& graph, EdgeIndex post)
{
    const Edge& edge = graph.edge(post);
    ordered_json out = {{"official", node_json(graph, edge.source)},
                        {"body", node_json(graph, edge.target)}};
    add_attributes(out, edge.attributes);
    out["confidence"] = edge.confidence;
    out["evidence"] = evidence_json(graph, edge.evidence);
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
