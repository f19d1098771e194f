#include "canonical_order.hpp"
#include "date_range.hpp"
#include "formats/ftm_entity.hpp"
#include "output_buffer.hpp"
#include "properties.hpp"
#include "wording.hpp"

#include <entente/core/text.hpp>
#include <entente/export/formats.hpp>

#include <set>

// FollowTheMoney, the model of OpenSanctions and Aleph: one entity a line, of nodes, of facts that
// have a schema there, and of articles. Meetings name who took part; a post is a Position with an
// Occupancy for each holder.
namespace entente {
namespace {

bool is_web_address(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://");
}

std::string_view schema_of(const Node& node)
{
    switch (node.kind) {
    case NodeKind::official:
        return "Person";
    case NodeKind::country:
        return "PublicBody";
    case NodeKind::place:
        return "Address";
    case NodeKind::meeting:
        return "Event";
    case NodeKind::agreement:
    case NodeKind::document:
        return "Document";
    case NodeKind::organization:
        break;
    }
    const std::string_view type = node.attributes.text(Attribute::type);
    if (type == "company" || type == "media" || type == "bank") {
        return "Company";
    }
    return type == "party" || type == "other" || type.empty() ? "Organization" : "PublicBody";
}

std::string_view topic_of(const Node& organization)
{
    const std::string_view type = organization.attributes.text(Attribute::type);
    return type == "international"                   ? "gov.igo"
           : type == "party"                         ? "pol.party"
           : type == "bank"                          ? "fin.bank"
           : schema_of(organization) == "PublicBody" ? "gov.national"
                                                     : "";
}

class FtmWriter {
public:
    FtmWriter(const KnowledgeGraph& graph, std::ostream& out) : graph_(graph), buffer_(out) {}

    void write()
    {
        for (const std::uint32_t index : canonical_documents(graph_)) {
            write_document(graph_.documents()[index]);
        }
        const auto nodes = canonical_nodes(graph_);
        for (const NodeIndex node : nodes) {
            write_node(node);
        }
        for (const EdgeIndex edge : canonical_edges(graph_, nodes)) {
            write_edge(graph_.edge(edge));
        }
        buffer_.finish();
    }

private:
    [[nodiscard]] std::string id(NodeIndex node) const { return ftm_id(graph_.node(node).id); }

    void put(const FtmEntity& entity)
    {
        entity.append_to(buffer_.text);
        buffer_.spill();
    }

    void write_document(const DocumentInfo& document)
    {
        FtmEntity entity(ftm_id(document.id), "Document");
        entity.add("name", document.title.empty() ? place_of(document) : document.title);
        entity.add("fileName", place_of(document));
        entity.add("title", document.title);
        entity.add_date("date", document.date.begin());
        entity.add("publisher", document.source);
        if (is_web_address(document.uri)) {
            entity.add("sourceUrl", document.uri);
        }
        put(entity);
    }

    void write_node(NodeIndex index)
    {
        const Node& node = graph_.node(index);
        FtmEntity entity(ftm_id(node.id), schema_of(node));
        entity.add("name", display_label(node));
        for (const std::string& alias : node.attributes.list(Attribute::aliases)) {
            if (alias != node.label) {
                entity.add("alias", alias);
            }
        }
        entity.add_country(node.kind == NodeKind::official ? "nationality" : "country",
                           node.attributes.text(node.kind == NodeKind::country
                                                    ? Attribute::iso
                                                    : Attribute::country));
        switch (node.kind) {
        case NodeKind::official:
            add_person(index, entity);
            break;
        case NodeKind::organization:
            entity.add("topics", topic_of(node));
            break;
        case NodeKind::country:
            entity.add("topics", "gov.national");
            break;
        case NodeKind::place:
            entity.add("full", node.label);
            break;
        case NodeKind::meeting:
            add_meeting(index, entity);
            break;
        case NodeKind::agreement:
        case NodeKind::document:
            entity.add("fileName", node.label);
            entity.add("title", node.label);
            entity.add_date("date", date_of(node).begin());
            entity.add("summary", node.attributes.text(Attribute::type));
            break;
        }
        put(entity);
        write_documentation(node);
    }

    void add_person(NodeIndex index, FtmEntity& entity)
    {
        const Node& node = graph_.node(index);
        entity.add("title", node.attributes.text(Attribute::rank));
        entity.add("title", node.attributes.text(Attribute::honorific));
        for (const EdgeIndex edge_index : graph_.out_edges(index)) {
            const Edge& edge = graph_.edge(edge_index);
            if (edge.kind == EdgeKind::holds_position) {
                entity.add("position", edge_label(edge));
                entity.add("topics", "role.pep");
            } else if (edge.kind == EdgeKind::represents) {
                entity.add("topics", "role.diplo");
            }
        }
    }

    void add_meeting(NodeIndex index, FtmEntity& entity)
    {
        const Date date = date_of(graph_.node(index));
        entity.add_date("startDate", date.begin());
        entity.add_date("endDate", date.end());
        entity.add("summary", graph_.node(index).attributes.text(Attribute::status));
        for (const EdgeIndex edge_index : graph_.in_edges(index)) {
            const Edge& edge = graph_.edge(edge_index);
            if (edge.kind == EdgeKind::participated_in) {
                const bool host = edge.attributes.text(Attribute::role) == "host";
                entity.add("involved", id(edge.source));
                entity.add("organizer", host ? id(edge.source) : "");
            }
        }
        for (const EdgeIndex edge_index : graph_.out_edges(index)) {
            const Edge& edge = graph_.edge(edge_index);
            if (edge.kind == EdgeKind::held_in) {
                const Node& place = graph_.node(edge.target);
                entity.add("location", display_label(place));
                entity.add_country("country", place.attributes.text(place.kind == NodeKind::country
                                                                        ? Attribute::iso
                                                                        : Attribute::country));
            }
        }
    }

    /// The articles that speak for a node.
    void write_documentation(const Node& node)
    {
        std::set<std::uint32_t> done;
        for (const EvidenceIndex index : node.evidence) {
            const Evidence& evidence = graph_.evidence()[index];
            if (done.insert(evidence.document).second) {
                const std::string document = ftm_id(graph_.documents()[evidence.document].id);
                FtmEntity entity("documentation-" +
                                     sha256_hex(document + "\n" + node.id).substr(0, 16),
                                 "Documentation");
                entity.add("document", document);
                entity.add("entity", ftm_id(node.id));
                entity.add("role", "evidence");
                entity.add("summary", evidence.text);
                put(entity);
            }
        }
    }

    void write_edge(const Edge& edge)
    {
        switch (edge.kind) {
        case EdgeKind::holds_position:
            write_post(edge);
            break;
        case EdgeKind::represents:
            write_link(edge, "Representation", "agent", "client");
            break;
        case EdgeKind::part_of:
            write_link(edge, "Membership", "member", "organization");
            break;
        case EdgeKind::signed_by_actor:
        case EdgeKind::party_to:
        case EdgeKind::concluded_at:
        case EdgeKind::met:
        case EdgeKind::states_met:
        case EdgeKind::co_signed:
            write_link(edge, "UnknownLink", "subject", "object");
            break;
        case EdgeKind::participated_in: // the meeting names them
        case EdgeKind::held_in:
        case EdgeKind::located_in:   // the place has its country
        case EdgeKind::mentioned_in: // the documentation says so
            break;
        }
    }

    void write_post(const Edge& edge)
    {
        const std::string title = edge_label(edge);
        const Node& body = graph_.node(edge.target);
        const std::string post = "position-" + sha256_hex(title + "\n" + body.id).substr(0, 16);
        if (posts_.insert(post).second) {
            FtmEntity position(post, "Position");
            position.add("name", title + ", " + std::string(display_label(body)));
            position.add("organization", id(edge.target));
            position.add_country("country", body.attributes.text(body.kind == NodeKind::country
                                                                     ? Attribute::iso
                                                                     : Attribute::country));
            put(position);
        }
        FtmEntity entity(claim_id(graph_, edge), "Occupancy");
        entity.add("holder", id(edge.source));
        entity.add("post", post);
        entity.add("status", edge.attributes.flag(Attribute::former) ? "ended" : "");
        add_time_and_source(edge, entity);
        put(entity);
    }

    void write_link(const Edge& edge, std::string_view schema, std::string_view source,
                    std::string_view target)
    {
        FtmEntity entity(claim_id(graph_, edge), schema);
        entity.add(source, id(edge.source));
        entity.add(target, id(edge.target));
        entity.add("role", edge_label(edge));
        add_time_and_source(edge, entity);
        put(entity);
    }

    void add_time_and_source(const Edge& edge, FtmEntity& entity)
    {
        const Date date = date_of(edge);
        entity.add_date("startDate", date.begin());
        entity.add_date("endDate", date.end());
        for (const EvidenceIndex index : support_of(graph_, edge)) {
            const Evidence& evidence = graph_.evidence()[index];
            const DocumentInfo& document = graph_.documents()[evidence.document];
            entity.add("summary", evidence.text);
            entity.add("publisher", document.source);
            entity.add("recordId", document.id);
            entity.add("sourceUrl", is_web_address(document.uri) ? document.uri : "");
        }
    }

    const KnowledgeGraph& graph_;
    OutputBuffer buffer_;
    std::set<std::string> posts_; ///< Positions that were written
};

void write(const KnowledgeGraph& graph, std::ostream& out)
{
    FtmWriter(graph, out).write();
}

} // namespace

extern const Format ftm;
constinit const Format ftm{
    .name = "ftm",
    .extension = ".ftm.json",
    .summary = "FollowTheMoney entities, one a line, for OpenSanctions and Aleph",
    .keeps = "people, bodies, posts with dates, meetings, agreements, links, sentences, articles",
    .loses = "roles in meetings but the host's, confidence, looks",
    .write = write,
    .traits = {.one_sentence = false, .whole_days = false, .carries_additions = false}};

} // namespace entente
