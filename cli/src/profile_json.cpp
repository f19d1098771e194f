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

ordered_json events_json(const KnowledgeGraph& graph, const std::vector<Involvement>& events)
{
    ordered_json out = ordered_json::array();
    for (const Involvement& event : events) {
        out.push_back(event_json(graph, event.event, event.evidence, event.role));
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

ordered_json profile_json(const KnowledgeGraph& graph, const Profile& profile)
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
    return out;
}

} // namespace entente
