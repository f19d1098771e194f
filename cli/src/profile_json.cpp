#include "fact_json.hpp"
#include "profile_output.hpp"
#include "words.hpp"

#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

ordered_json names_json(const std::vector<NameForm>& names)
{
    ordered_json out = ordered_json::array();
    for (const NameForm& name : names) {
        ordered_json object = {{"text", name.text}};
        if (name.count != 0) {
            object["count"] = name.count;
        }
        out.push_back(std::move(object));
    }
    return out;
}

ordered_json posts_json(const KnowledgeGraph& graph, const std::vector<ProfilePost>& posts)
{
    ordered_json out = ordered_json::array();
    for (const ProfilePost& post : posts) {
        ordered_json object = ordered_json::object();
        set_text(object, "title", post.title);
        object["other"] = node_json(graph, post.other);
        set_text(object, "valid", post.valid);
        object["former"] = post.former;
        object["confidence"] = graph.edge(post.edge).confidence;
        object["evidence"] = evidence_json(graph, post.evidence);
        out.push_back(std::move(object));
    }
    return out;
}

/// Those who took part, each with the role where it is known.
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

ordered_json event_json(const KnowledgeGraph& graph, const Involvement& event)
{
    const Node& node = graph.node(event.event);
    ordered_json object = node_json(graph, event.event);
    add_attributes(object, node.attributes);
    set_text(object, "role", event.role);
    if (node.kind == NodeKind::meeting) {
        object["participants"] = participants_json(graph, event.event, EdgeKind::participated_in);
        object["places"] = nodes_json(graph, targets_of(graph, event.event, EdgeKind::held_in));
    } else {
        object["parties"] = participants_json(graph, event.event, EdgeKind::party_to);
        object["signers"] = participants_json(graph, event.event, EdgeKind::signed_by_actor);
    }
    object["confidence"] = node.confidence;
    object["evidence"] = evidence_json(graph, event.evidence);
    return object;
}

ordered_json events_json(const KnowledgeGraph& graph, const std::vector<Involvement>& events)
{
    ordered_json out = ordered_json::array();
    for (const Involvement& event : events) {
        out.push_back(event_json(graph, event));
    }
    return out;
}

ordered_json relations_json(const KnowledgeGraph& graph, const std::vector<Relation>& relations)
{
    ordered_json out = ordered_json::array();
    for (const Relation& relation : relations) {
        const Edge& edge = graph.edge(relation.edge);
        ordered_json object = {{"kind", name_of(edge.kind)},
                               {"outgoing", relation.outgoing},
                               {"other", node_json(graph, relation.other)}};
        add_attributes(object, edge.attributes);
        object["confidence"] = edge.confidence;
        object["evidence"] = evidence_json(graph, relation.evidence);
        out.push_back(std::move(object));
    }
    return out;
}

} // namespace

std::string profile_json(const KnowledgeGraph& graph, const Profile& profile)
{
    const Node& node = graph.node(profile.node);
    ordered_json out = node_json(graph, profile.node);
    add_attributes(out, node.attributes);
    out["confidence"] = node.confidence;
    out["names"] = names_json(profile.names);
    out["posts"] = posts_json(graph, profile.posts);
    out["meetings"] = events_json(graph, profile.meetings);
    out["agreements"] = events_json(graph, profile.agreements);
    out["relations"] = relations_json(graph, profile.relations);
    out["evidence"] = evidence_json(graph, profile.evidence);
    return json_text(out);
}

} // namespace entente
