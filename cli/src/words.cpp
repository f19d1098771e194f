#include "words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <span>

namespace entente {
namespace {

constexpr std::size_t most_names = 8;

/// "A, B, and 3 more"
std::string join_labels(const KnowledgeGraph& graph, const std::vector<NodeIndex>& nodes)
{
    std::string out;
    const std::size_t shown = nodes.size() > most_names ? most_names : nodes.size();
    for (std::size_t i = 0; i < shown; ++i) {
        out += (i == 0 ? "" : ", ") + graph.node(nodes[i]).label;
    }
    if (shown < nodes.size()) {
        out += ", and " + std::to_string(nodes.size() - shown) + " more";
    }
    return out;
}

/// Whether the text has the label or another name of the node in it.
bool names(std::string_view text, const Node& node)
{
    const auto folded = fold(text);
    const auto is_in = [&](const std::string& name) {
        return folded.find(fold(name)) != std::string::npos;
    };
    return is_in(node.label) ||
           std::ranges::any_of(node.attributes.list(Attribute::aliases), is_in);
}

void append_unless(std::string& out, std::string_view usual, std::string_view value)
{
    if (!value.empty() && value != usual) {
        std::string words(value);
        std::ranges::replace(words, '_', ' ');
        out += " (" + words + ")";
    }
}

void append_unique(std::vector<NodeIndex>& nodes, NodeIndex node)
{
    if (std::ranges::find(nodes, node) == nodes.end()) {
        nodes.push_back(node);
    }
}

std::string with_comma(std::string left, std::string_view right)
{
    if (!left.empty() && !right.empty()) {
        left += ", ";
    }
    return left.append(right);
}

std::string official_distinction(const KnowledgeGraph& graph, NodeIndex node)
{
    const Profile profile = profile_of(graph, node);
    const auto& attributes = graph.node(node).attributes;
    std::string country = country_name(graph, attributes.text(Attribute::country));
    if (profile.posts.empty()) {
        return country;
    }
    const ProfilePost& post = profile.posts.front();
    const std::string words = describe_post(graph, graph.edge(post.edge));
    return graph.node(post.other).label == country ? words : with_comma(words, country);
}

} // namespace

std::string country_name(const KnowledgeGraph& graph, std::string_view iso)
{
    if (iso.empty()) {
        return {};
    }
    const auto node = graph.find("country:" + std::string(iso));
    return node ? graph.node(*node).label : std::string(iso);
}

std::string distinction(const KnowledgeGraph& graph, NodeIndex node)
{
    const Node& value = graph.node(node);
    std::string country = country_name(graph, value.attributes.text(Attribute::country));
    switch (value.kind) {
    case NodeKind::official:
        return official_distinction(graph, node);
    case NodeKind::organization: {
        std::string type(value.attributes.text(Attribute::type));
        std::ranges::replace(type, '_', ' ');
        return with_comma(type, country);
    }
    case NodeKind::place:
        return country;
    case NodeKind::meeting:
    case NodeKind::agreement:
        return std::string(value.attributes.text(Attribute::date));
    case NodeKind::country:
    case NodeKind::document:
        return std::string(name_of(value.kind));
    }
    return {};
}

std::string describe_post(const KnowledgeGraph& graph, const Edge& post)
{
    std::string out(post.attributes.text(Attribute::title));
    const Node& body = graph.node(post.target);
    // "President of Belarus" for a post of a country, "Minister, Ministry of X" for one in a body,
    // "Secretary of the Security Council" as it stands.
    if (out.empty()) {
        out = body.label;
    } else if (!names(out, body)) {
        out += (body.kind == NodeKind::country ? " of " : ", ") + body.label;
    }
    return post.attributes.flag(Attribute::former) ? out + " (former)" : out;
}

std::string describe_meeting(const KnowledgeGraph& graph, NodeIndex meeting,
                             std::optional<NodeIndex> except)
{
    const auto& attributes = graph.node(meeting).attributes;
    const std::string_view form = attributes.text(Attribute::form);
    std::string out(form.empty() ? attributes.text(Attribute::type) : form);
    if (out.empty()) {
        out = graph.node(meeting).label;
    }
    const auto places = targets_of(graph, meeting, EdgeKind::held_in);
    if (!places.empty()) {
        const bool is_visit = attributes.text(Attribute::type) == name_of(MeetingType::visit);
        out += (is_visit ? " to " : " in ") + join_labels(graph, places);
    }
    auto others = sources_of(graph, meeting, EdgeKind::participated_in);
    if (except) {
        std::erase(others, *except);
    }
    if (!others.empty()) {
        out += (except ? " with " : " of ") + join_labels(graph, others);
    }
    append_unless(out, "held", attributes.text(Attribute::status));
    return out;
}

std::string describe_agreement(const KnowledgeGraph& graph, NodeIndex agreement)
{
    const Node& node = graph.node(agreement);
    std::string out = node.label;
    const auto parties = sources_of(graph, agreement, EdgeKind::party_to);
    if (!parties.empty()) {
        out += " (" + join_labels(graph, parties) + ")";
    }
    const std::string_view period = node.attributes.text(Attribute::period);
    if (!period.empty()) {
        out += " for " + std::string(period);
    }
    append_unless(out, "signed", node.attributes.text(Attribute::status));
    return out;
}

std::string describe_node(const KnowledgeGraph& graph, NodeIndex node)
{
    const Node& value = graph.node(node);
    const std::string date(value.attributes.text(Attribute::date));
    switch (value.kind) {
    case NodeKind::meeting:
        return with_comma(describe_meeting(graph, node), date);
    case NodeKind::agreement:
        return with_comma(describe_agreement(graph, node), date);
    case NodeKind::official:
    case NodeKind::organization:
    case NodeKind::country:
    case NodeKind::place:
    case NodeKind::document:
        return value.label;
    }
    return {};
}

std::string describe_relation(const Edge& edge, bool forward)
{
    const std::string title(edge.attributes.text(Attribute::title));
    const bool former = edge.attributes.flag(Attribute::former);
    const auto either = [forward](std::string_view there, std::string_view back) {
        return std::string(forward ? there : back);
    };
    switch (edge.kind) {
    case EdgeKind::holds_position:
        if (forward) {
            return (former ? "was " : "is ") + (title.empty() ? "in" : title + " of");
        }
        return std::string(former ? "had" : "has") + (title.empty() ? "" : " as " + title);
    case EdgeKind::represents:
        return either("represents", "is represented by");
    case EdgeKind::part_of:
        return either("is part of", "includes");
    case EdgeKind::participated_in:
        return either("took part in", "was attended by");
    case EdgeKind::held_in:
        return either("was held in", "saw");
    case EdgeKind::located_in:
        return either("lies in", "has in it");
    case EdgeKind::signed_by_actor:
        return either("signed", "was signed by");
    case EdgeKind::party_to:
        return either("is party to", "binds");
    case EdgeKind::concluded_at:
        return either("was concluded at", "brought");
    case EdgeKind::met:
    case EdgeKind::states_met:
        return "met";
    case EdgeKind::co_signed:
        return "signed the same as";
    case EdgeKind::mentioned_in:
        return either("is mentioned in", "mentions");
    }
    return {};
}

std::string describe_circumstances(const Edge& edge)
{
    if (edge.kind == EdgeKind::participated_in) {
        const std::string_view role = edge.attributes.text(Attribute::role);
        return role.empty() ? std::string() : ", as " + std::string(role);
    }
    if (edge.kind != EdgeKind::met && edge.kind != EdgeKind::states_met) {
        return {};
    }
    const std::size_t count = edge.attributes.list(Attribute::meetings).size();
    std::string out = count == 1 ? " once" : " " + std::to_string(count) + " times";
    const std::string first(edge.attributes.text(Attribute::first));
    const std::string last(edge.attributes.text(Attribute::last));
    return out + (first.empty() ? "" : ", " + first) +
           (last.empty() || last == first ? "" : " to " + last);
}

std::string describe_source(const KnowledgeGraph& graph, EvidenceIndex evidence)
{
    const DocumentInfo& document = graph.document(graph.evidence(evidence).document);
    std::string out = with_comma(document.source, document.date.edtf());
    if (!document.title.empty()) {
        out = with_comma(out, "\"" + document.title + "\"");
    }
    return out.empty() ? document.uri : out + " (" + document.uri + ")";
}

std::vector<EvidenceIndex> support_of(const KnowledgeGraph& graph, EdgeIndex edge)
{
    const Edge& value = graph.edge(edge);
    std::vector<EvidenceIndex> support = value.evidence;
    if (!support.empty()) {
        return support;
    }
    for (const std::string& id : value.attributes.list(Attribute::meetings)) {
        if (const auto meeting = graph.find(id)) {
            const auto& more = graph.node(*meeting).evidence;
            support.insert(support.end(), more.begin(), more.end());
        }
    }
    return support;
}

std::vector<NodeIndex> targets_of(const KnowledgeGraph& graph, NodeIndex node, EdgeKind kind)
{
    std::vector<NodeIndex> nodes;
    for (const EdgeIndex index : graph.out_edges(node)) {
        if (graph.edge(index).kind == kind) {
            append_unique(nodes, graph.edge(index).target);
        }
    }
    return nodes;
}

std::vector<NodeIndex> sources_of(const KnowledgeGraph& graph, NodeIndex node, EdgeKind kind)
{
    std::vector<NodeIndex> nodes;
    for (const EdgeIndex index : graph.in_edges(node)) {
        if (graph.edge(index).kind == kind) {
            append_unique(nodes, graph.edge(index).source);
        }
    }
    return nodes;
}

} // namespace entente
