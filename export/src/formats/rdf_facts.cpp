#include "formats/rdf_facts.hpp"

#include "columns.hpp"
#include "date_range.hpp"

#include <entente/core/text.hpp>

#include <array>
#include <variant>

namespace entente {
namespace {

constexpr std::array prefixes{
    RdfPrefix{"ent", "https://example.org/entente/vocab#"},
    RdfPrefix{"id", "https://example.org/entente/id/"},
    RdfPrefix{"doc", "https://example.org/entente/doc/"},
    RdfPrefix{"g", "https://example.org/entente/graph/"},
    RdfPrefix{"org", "http://www.w3.org/ns/org#"},
    RdfPrefix{"prov", "http://www.w3.org/ns/prov#"},
    RdfPrefix{"foaf", "http://xmlns.com/foaf/0.1/"},
    RdfPrefix{"schema", "https://schema.org/"},
    RdfPrefix{"skos", "http://www.w3.org/2004/02/skos/core#"},
    RdfPrefix{"dct", "http://purl.org/dc/terms/"},
    RdfPrefix{"time", "http://www.w3.org/2006/time#"},
    RdfPrefix{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    RdfPrefix{"xsd", "http://www.w3.org/2001/XMLSchema#"},
};

/// The property that says a fact in one triple, and whether that begins at the edge's target.
struct Direct {
    std::string_view property;
    bool backwards = false;
};

Direct direct_of(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::holds_position:
        return {"org:memberOf"};
    case EdgeKind::represents:
        return {"ent:represents"};
    case EdgeKind::part_of:
        return {"org:unitOf"};
    case EdgeKind::participated_in:
        return {"schema:attendee", true};
    case EdgeKind::held_in:
        return {"schema:location"};
    case EdgeKind::located_in:
        return {"schema:containedInPlace"};
    case EdgeKind::signed_by_actor:
        return {"ent:signed"};
    case EdgeKind::party_to:
        return {"ent:party_to"};
    case EdgeKind::concluded_at:
        return {"ent:concluded_at"};
    case EdgeKind::met:
        return {"ent:met"};
    case EdgeKind::states_met:
        return {"ent:states_met"};
    case EdgeKind::mentioned_in:
        return {"ent:mentioned_in"};
    case EdgeKind::co_signed:
        return {"ent:co_signed"};
    }
    return {"ent:related"};
}

RdfTerm id(const RdfWriter& rdf, const KnowledgeGraph& graph, NodeIndex node)
{
    return rdf.name("id", graph.node(node).id);
}

struct SayAttribute {
    RdfWriter& rdf;
    const std::string& predicate;

    void operator()(bool value) const
    {
        rdf.say(predicate, rdf.typed(value ? "true" : "false", "xsd:boolean"));
    }
    void operator()(std::int64_t value) const { rdf.say_number(predicate, value); }
    void operator()(double value) const { rdf.say_number(predicate, value); }
    void operator()(const std::string& value) const { rdf.say_text(predicate, value); }
    void operator()(const std::vector<std::string>& value) const
    {
        for (const std::string& item : value) {
            rdf.say_text(predicate, item);
        }
    }
};

/// One side of the interval in which a post was held.
void write_instant(RdfWriter& rdf, const RdfTerm& instant, CalendarPoint point)
{
    std::string type(rdf_date_type(point));
    if (type == "date") {
        type = "Date";
    }
    rdf.about(instant);
    rdf.say_type("time:Instant");
    rdf.say_date("time:inXSD" + type, point);
}

void write_interval(RdfWriter& rdf, const std::string& claim, const Date& date)
{
    const RdfTerm begin = rdf.name("id", claim + "-begin");
    const RdfTerm end = rdf.name("id", claim + "-end");
    const bool begins = date.begin().year != 0;
    const bool ends = date.end().year != 0;
    rdf.about(rdf.name("id", claim + "-time"));
    rdf.say_type("time:ProperInterval");
    if (begins) {
        rdf.say("time:hasBeginning", begin);
    }
    if (ends) {
        rdf.say("time:hasEnd", end);
    }
    if (begins) {
        write_instant(rdf, begin, date.begin());
    }
    if (ends) {
        write_instant(rdf, end, date.end());
    }
}

/// Goes on about the fact, then about the post's title and the time in which it was held.
void write_membership(RdfWriter& rdf, const KnowledgeGraph& graph, const Edge& edge,
                      const std::string& claim, const Date& date)
{
    const std::string title(edge.attributes.text(Attribute::title));
    const RdfTerm role = rdf.name(
        "id", "role-" + sha256_hex(graph.node(edge.target).id + "\n" + title).substr(0, 16));
    rdf.say_type("org:Membership");
    rdf.say("org:member", id(rdf, graph, edge.source));
    rdf.say("org:organization", id(rdf, graph, edge.target));
    if (!title.empty()) {
        rdf.say("org:role", role);
    }
    if (date.has_year()) {
        rdf.say("org:memberDuring", rdf.name("id", claim + "-time"));
    }
    if (!title.empty()) {
        rdf.about(role);
        rdf.say_type("org:Role");
        rdf.say_text("skos:prefLabel", title);
    }
    if (date.has_year()) {
        write_interval(rdf, claim, date);
    }
}

} // namespace

std::span<const RdfPrefix> rdf_prefixes()
{
    return prefixes;
}

void say_rdf_attributes(RdfWriter& rdf, const Attributes& attributes)
{
    for (const auto& [attribute, value] : attributes) {
        const std::string predicate = std::string("ent:").append(column_name(attribute));
        std::visit(SayAttribute{rdf, predicate}, value);
    }
}

void write_rdf_fact(RdfWriter& rdf, const KnowledgeGraph& graph, const Edge& edge,
                    const std::string& claim)
{
    const Direct direct = direct_of(edge.kind);
    const RdfTerm subject = id(rdf, graph, direct.backwards ? edge.target : edge.source);
    const RdfTerm object = id(rdf, graph, direct.backwards ? edge.source : edge.target);
    rdf.about(subject);
    rdf.say(direct.property, object);
    if (edge.kind == EdgeKind::participated_in && edge.attributes.text(Attribute::role) == "host") {
        rdf.say("schema:organizer", object);
    }
    rdf.about(rdf.name("id", claim));
    rdf.say_type("ent:Relation");
    rdf.say_type("rdf:Statement");
    rdf.say("rdf:subject", subject);
    rdf.say("rdf:predicate", rdf.name(direct.property));
    rdf.say("rdf:object", object);
    rdf.say_text("ent:relation", name_of(edge.kind));
    say_rdf_attributes(rdf, edge.attributes);
    const Date date = date_of(edge);
    rdf.say_date("schema:startDate", date.begin());
    rdf.say_date("schema:endDate", date.end());
    if (edge.kind == EdgeKind::holds_position) {
        write_membership(rdf, graph, edge, claim, date);
    }
}

} // namespace entente
