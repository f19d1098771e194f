#include "canonical_order.hpp"
#include "date_range.hpp"
#include "formats/rdf_facts.hpp"
#include "formats/rdf_writer.hpp"
#include "properties.hpp"
#include "wording.hpp"

#include <entente/export/formats.hpp>

#include <algorithm>
#include <set>
#include <tuple>

// RDF: each fact in a named graph of its own, and in the default graph who and what there is, and
// which words of which document speak for each fact. Words of schema.org, W3C's ORG, PROV-O,
// OWL-Time, SKOS, FOAF and Dublin Core where they have one, else of our own. docs/formats.md tells
// them.
namespace entente {
namespace {

/// What an organization is to schema.org.
std::string_view schema_class(std::string_view type)
{
    if (type == "company" || type == "bank") {
        return "schema:Corporation";
    }
    if (type == "media") {
        return "schema:NewsMediaOrganization";
    }
    if (type == "party") {
        return "schema:PoliticalParty";
    }
    return type == "other" || type == "international" || type.empty()
               ? "schema:Organization"
               : "schema:GovernmentOrganization";
}

class RdfGraphWriter {
public:
    RdfGraphWriter(const KnowledgeGraph& graph, std::ostream& out, RdfNotation notation)
        : graph_(graph), rdf_(out, notation, rdf_prefixes())
    {
    }

    void write()
    {
        const auto nodes = canonical_nodes(graph_);
        const auto edges = canonical_edges(graph_, nodes);
        write_run();
        for (const std::uint32_t index : canonical_documents(graph_)) {
            write_document(graph_.documents()[index]);
        }
        write_quotations();
        for (const NodeIndex node : nodes) {
            write_node(graph_.node(node));
        }
        for (const EdgeIndex index : edges) {
            const Edge& edge = graph_.edge(index);
            const std::string claim = claim_id(graph_, edge);
            write_source(edge, claim);
            rdf_.begin_graph(rdf_.name("g", claim));
            write_rdf_fact(rdf_, graph_, edge, claim);
            rdf_.end_graph();
        }
        rdf_.finish();
    }

private:
    [[nodiscard]] RdfTerm id(NodeIndex node) const { return rdf_.name("id", graph_.node(node).id); }

    [[nodiscard]] RdfTerm quotation(const Evidence& evidence) const
    {
        std::string name = graph_.documents()[evidence.document].id;
        name.append("_").append(std::to_string(evidence.span.begin));
        name.append("-").append(std::to_string(evidence.span.end));
        return rdf_.name("doc", name);
    }

    [[nodiscard]] RdfTerm document(std::uint32_t index) const
    {
        return rdf_.name("doc", graph_.documents()[index].id);
    }

    void write_run()
    {
        rdf_.about(rdf_.name("id:run"));
        rdf_.say_type("prov:Activity");
        rdf_.say("prov:wasAssociatedWith", rdf_.name("id:entente"));
        rdf_.about(rdf_.name("id:entente"));
        rdf_.say_type("prov:SoftwareAgent");
        rdf_.say_text("schema:name", generator);
        rdf_.say_text("dct:conformsTo", graph_schema);
    }

    void write_document(const DocumentInfo& document)
    {
        rdf_.about(rdf_.name("doc", document.id));
        rdf_.say_type("foaf:Document");
        rdf_.say_type("prov:Entity");
        rdf_.say_text("dct:title", document.title);
        rdf_.say_text("dct:publisher", document.source);
        rdf_.say_text("dct:identifier", document.uri);
        rdf_.say_date("dct:date", document.date.begin());
        if (document.uri.starts_with("http://") || document.uri.starts_with("https://")) {
            rdf_.say("schema:url", rdf_.address(document.uri));
        }
        rdf_.say_text("ent:sha256", document.sha256);
    }

    /// The sentences, in the order of documents and places.
    void write_quotations()
    {
        const auto& all = graph_.evidence();
        std::vector<EvidenceIndex> order(all.size());
        for (EvidenceIndex i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::ranges::sort(order, {}, [&](EvidenceIndex i) {
            return std::tuple(std::string_view(graph_.documents()[all[i].document].id),
                              all[i].span.begin, all[i].span.end);
        });
        for (const EvidenceIndex index : order) {
            const Evidence& evidence = all[index];
            rdf_.about(quotation(evidence));
            rdf_.say_type("prov:Entity");
            rdf_.say("prov:wasQuotedFrom", document(evidence.document));
            rdf_.say_text("prov:value", evidence.text);
            rdf_.say_number("ent:begin", std::int64_t{evidence.span.begin});
            rdf_.say_number("ent:end", std::int64_t{evidence.span.end});
        }
    }

    /// Which documents and which of their sentences speak for the subject.
    void say_support(const std::vector<EvidenceIndex>& evidence)
    {
        std::set<std::uint32_t> done;
        for (const EvidenceIndex index : evidence) {
            const std::uint32_t source = graph_.evidence()[index].document;
            if (done.insert(source).second) {
                rdf_.say("prov:hadPrimarySource", document(source));
            }
        }
        for (const EvidenceIndex index : evidence) {
            rdf_.say("prov:wasDerivedFrom", quotation(graph_.evidence()[index]));
        }
    }

    void write_node(const Node& node)
    {
        rdf_.about(rdf_.name("id", node.id));
        say_classes(node);
        rdf_.say_text("schema:name", display_label(node));
        rdf_.say_text("skos:prefLabel", display_label(node));
        for (const std::string& alias : node.attributes.list(Attribute::aliases)) {
            if (alias != node.label) {
                rdf_.say_text("skos:altLabel", alias);
            }
        }
        say_times(node);
        say_rdf_attributes(rdf_, node.attributes);
        rdf_.say_number("ent:confidence", node.confidence);
        say_support(node.evidence);
    }

    void say_classes(const Node& node)
    {
        const std::string_view type = node.attributes.text(Attribute::type);
        const std::string_view country = node.attributes.text(Attribute::country);
        switch (node.kind) {
        case NodeKind::official:
            rdf_.say_type("foaf:Person");
            rdf_.say_type("schema:Person");
            if (const auto state = graph_.find(std::string("country:").append(country))) {
                rdf_.say("schema:nationality", id(*state));
            }
            break;
        case NodeKind::organization:
            rdf_.say_type("org:FormalOrganization");
            rdf_.say_type(schema_class(type));
            break;
        case NodeKind::country:
            rdf_.say_type("schema:Country");
            break;
        case NodeKind::place:
            rdf_.say_type("schema:Place");
            break;
        case NodeKind::meeting:
            rdf_.say_type("schema:Event");
            break;
        case NodeKind::agreement:
            rdf_.say_type("schema:Legislation");
            rdf_.say_text("schema:legislationType", type);
            break;
        case NodeKind::document:
            rdf_.say_type("schema:CreativeWork");
            break;
        }
    }

    void say_times(const Node& node)
    {
        const Date date = date_of(node);
        if (node.kind == NodeKind::meeting) {
            rdf_.say_date("schema:startDate", date.begin());
            rdf_.say_date("schema:endDate", date.end());
        } else if (node.kind == NodeKind::agreement) {
            rdf_.say_date("schema:legislationDate", date.begin());
            rdf_.say_text("schema:temporalCoverage", node.attributes.text(Attribute::period));
        }
    }

    void write_source(const Edge& edge, const std::string& claim)
    {
        const auto support = support_of(graph_, edge);
        rdf_.about(rdf_.name("g", claim));
        rdf_.say_type("prov:Entity");
        rdf_.say("prov:wasGeneratedBy", rdf_.name("id:run"));
        rdf_.say_number("ent:confidence", edge.confidence);
        if (!support.empty()) {
            rdf_.say_text("prov:value", graph_.evidence()[support.front()].text);
        }
        say_support(support);
        for (const std::string& meeting : edge.attributes.list(Attribute::meetings)) {
            rdf_.say("prov:wasDerivedFrom", rdf_.name("id", meeting));
        }
    }

    const KnowledgeGraph& graph_;
    RdfWriter rdf_;
};

void write_trig(const KnowledgeGraph& graph, std::ostream& out)
{
    RdfGraphWriter(graph, out, RdfNotation::trig).write();
}

void write_n_quads(const KnowledgeGraph& graph, std::ostream& out)
{
    RdfGraphWriter(graph, out, RdfNotation::n_quads).write();
}

} // namespace

extern const Format n_quads;
constinit const Format n_quads{
    .name = "nquads",
    .extension = ".nq",
    .summary = "RDF as N-Quads: what TriG has, a statement a line",
    .keeps = "the same",
    .loses = "looks",
    .write = write_n_quads,
    .traits = {.one_sentence = false, .whole_days = false, .carries_additions = false}};

extern const Format trig;
constinit const Format trig{
    .name = "trig",
    .extension = ".trig",
    .summary = "RDF as TriG: schema.org, W3C ORG, PROV-O; a named graph a fact",
    .keeps = "nodes, facts, dates, attributes, every sentence, all documents",
    .loses = "looks",
    .write = write_trig,
    .traits = {.one_sentence = false, .whole_days = false, .carries_additions = false}};

} // namespace entente
