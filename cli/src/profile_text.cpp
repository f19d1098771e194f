#include "fact_text.hpp"
#include "facts_output.hpp"
#include "profile_output.hpp"
#include "words.hpp"

#include <algorithm>
#include <vector>

namespace entente {
namespace {

constexpr std::size_t key_width = 12;
constexpr std::size_t least_date_width = 10;

std::string other_names(const Profile& profile)
{
    std::string out;
    for (const NameForm& form : profile.names) {
        if (form.text == profile.names.front().text) {
            continue;
        }
        out += (out.empty() ? "" : "; ") + form.text;
    }
    return out;
}

void add_known(FactText& out, std::string_view key, std::string_view value)
{
    if (!value.empty()) {
        std::string words(value);
        std::ranges::replace(words, '_', ' ');
        out.fact(key, key_width, words);
    }
}

void add_head(FactText& out, const KnowledgeGraph& graph, const Profile& profile)
{
    const Node& node = graph.node(profile.node);
    const Attributes& attributes = node.attributes;
    out.heading(node.label);
    out.fact(name_of(node.kind), key_width, node.id);
    add_known(out, "also", other_names(profile));
    for (const Attribute attribute :
         {Attribute::type, Attribute::form, Attribute::rank, Attribute::honorific, Attribute::date,
          Attribute::period, Attribute::status}) {
        add_known(out, spec_of(attribute).name, attributes.text(attribute));
    }
    add_known(out, "country", country_name(graph, attributes.text(Attribute::country)));
}

/// Posts of an official name the body; posts of a body name the official.
std::string post_line(const KnowledgeGraph& graph, const Profile& profile, const ProfilePost& post)
{
    if (graph.node(profile.node).kind == NodeKind::official) {
        return describe_post(graph, graph.edge(post.edge));
    }
    return graph.node(post.other).label + (post.title.empty() ? "" : ", " + post.title) +
           (post.former ? " (former)" : "");
}

void add_posts(FactText& out, const KnowledgeGraph& graph, const Profile& profile)
{
    if (profile.posts.empty()) {
        return;
    }
    std::size_t width = least_date_width;
    for (const ProfilePost& post : profile.posts) {
        width = std::max(width, post.valid.size());
    }
    out.heading("Posts");
    for (const ProfilePost& post : profile.posts) {
        out.fact(post.valid, width, post_line(graph, profile, post));
        out.citation(post.evidence);
    }
}

using Describe = std::string (*)(const KnowledgeGraph&, const Profile&, const Involvement&);

void add_events(FactText& out, const KnowledgeGraph& graph, const Profile& profile,
                std::string_view heading, const std::vector<Involvement>& events, Describe describe)
{
    if (events.empty()) {
        return;
    }
    std::size_t width = least_date_width;
    for (const Involvement& event : events) {
        width = std::max(width, event.date.size());
    }
    out.heading(heading);
    for (const Involvement& event : events) {
        out.fact(event.date, width, describe(graph, profile, event));
        out.citation(event.evidence);
    }
}

std::string meeting_line(const KnowledgeGraph& graph, const Profile& profile,
                         const Involvement& meeting)
{
    const std::string line = describe_meeting(graph, meeting.event, profile.node);
    return meeting.role.empty() ? line : line + ", as " + meeting.role;
}

std::string agreement_line(const KnowledgeGraph& graph, const Profile& /*profile*/,
                           const Involvement& agreement)
{
    return describe_agreement(graph, agreement.event);
}

std::string relation_line(const KnowledgeGraph& graph, const Relation& relation)
{
    const Edge& edge = graph.edge(relation.edge);
    return describe_relation(edge, relation.outgoing) + " " + describe_node(graph, relation.other) +
           describe_circumstances(edge);
}

void add_relations(FactText& out, const KnowledgeGraph& graph, const Profile& profile)
{
    if (profile.relations.empty()) {
        return;
    }
    out.heading("Relations");
    for (const Relation& relation : profile.relations) {
        out.line(relation_line(graph, relation));
        out.citation(relation.evidence);
    }
}

/// Facts cite their own sentences; a bare name has only those that name it.
bool has_facts(const Profile& profile)
{
    return !profile.posts.empty() || !profile.meetings.empty() || !profile.agreements.empty() ||
           !profile.relations.empty();
}

} // namespace

void add_profile(FactText& out, const KnowledgeGraph& graph, const Profile& profile)
{
    add_head(out, graph, profile);
    if (!has_facts(profile)) {
        out.citation(profile.evidence);
    }
    add_posts(out, graph, profile);
    add_events(out, graph, profile, "Meetings", profile.meetings, meeting_line);
    add_events(out, graph, profile, "Agreements", profile.agreements, agreement_line);
    add_relations(out, graph, profile);
}

Table profile_table(const KnowledgeGraph& graph, const Profile& profile)
{
    Table table({{"what"},
                 {"date"},
                 {"text"},
                 {"id"},
                 {"confidence"},
                 {"sentences"},
                 {"document"},
                 {"sentence"}});
    const auto add = [&](std::string_view what, std::string_view date, const std::string& text,
                         NodeIndex other, double confidence,
                         const std::vector<EvidenceIndex>& evidence) {
        table.add({std::string(what), std::string(date), text, graph.node(other).id,
                   number_text(confidence)});
        table.add_cells(source_cells(graph, evidence, graph.node(profile.node).label + " " + text));
    };
    for (const auto& post : profile.posts) {
        const Edge& edge = graph.edge(post.edge);
        add(name_of(edge.kind), post.valid, post_line(graph, profile, post), post.other,
            edge.confidence, post.evidence);
    }
    for (const auto& meeting : profile.meetings) {
        add(name_of(NodeKind::meeting), meeting.date, meeting_line(graph, profile, meeting),
            meeting.event, graph.node(meeting.event).confidence, meeting.evidence);
    }
    for (const auto& agreement : profile.agreements) {
        add(name_of(NodeKind::agreement), agreement.date, agreement_line(graph, profile, agreement),
            agreement.event, graph.node(agreement.event).confidence, agreement.evidence);
    }
    for (const auto& relation : profile.relations) {
        const Edge& edge = graph.edge(relation.edge);
        add(name_of(edge.kind), "", relation_line(graph, relation), relation.other, edge.confidence,
            support_of(graph, relation.edge));
    }
    return table;
}

AnswerPart profile_part(const KnowledgeGraph& graph, const Profile& profile)
{
    AnswerPart part{{profile.node}, {}};
    const auto add = [&](NodeIndex node) {
        for (const auto edges : {graph.in_edges(node), graph.out_edges(node)}) {
            part.edges.insert(part.edges.end(), edges.begin(), edges.end());
        }
    };
    add(profile.node);
    for (const auto* events : {&profile.meetings, &profile.agreements}) {
        for (const auto& event : *events) {
            add(event.event);
        }
    }
    return part;
}

} // namespace entente
