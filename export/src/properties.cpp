#include "properties.hpp"

#include "columns.hpp"
#include "date_range.hpp"
#include "wording.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <utility>

namespace entente {
namespace {

class Collector {
public:
    void add(std::string_view name, AttributeValue value)
    {
        properties_.push_back({std::string(name), std::move(value)});
    }

    void add(const Attributes& attributes)
    {
        for (const auto& [attribute, value] : attributes) {
            add(column_name(attribute), value);
        }
    }

    void add(const DateRange& range)
    {
        add_day("start", range.start);
        add_day("end", range.end);
        if (!range.precision.empty()) {
            add("date_precision", range.precision);
        }
    }

    void add(const KnowledgeGraph& graph, double confidence,
             const std::vector<EvidenceIndex>& evidence)
    {
        add("confidence", confidence);
        if (!evidence.empty()) {
            add("evidence", graph.evidence()[evidence.front()].text);
            add("evidence_count", static_cast<std::int64_t>(evidence.size()));
            add("sources", places_of(graph, evidence));
        }
    }

    /// With the type of its column, as readers want one.
    void add(const Additions& additions, const UserColumns& columns)
    {
        for (const auto& [name, value] : additions.columns) {
            const UserColumns::Column& column = columns.at(name);
            if (column.type == "string") {
                add(column.id, text_of(value));
            } else if (const auto* whole = std::get_if<std::int64_t>(&value);
                       whole != nullptr && column.type == "double") {
                add(column.id, static_cast<double>(*whole));
            } else {
                add(column.id, value);
            }
        }
    }

    std::vector<Property> take() { return std::move(properties_); }

private:
    void add_day(std::string_view name, const std::string& day)
    {
        if (!day.empty()) {
            properties_.push_back({std::string(name), day, true});
        }
    }

    std::vector<Property> properties_;
};

} // namespace

std::vector<Property> properties_of(const KnowledgeGraph& graph, const Node& node,
                                    const UserColumns& columns)
{
    Collector all;
    all.add("entity_type", std::string(name_of(node.kind)));
    all.add(node.attributes);
    all.add(range_of(node));
    all.add(graph, node.confidence, node.evidence);
    all.add(node.additions.get(), columns);
    return all.take();
}

std::vector<Property> properties_of(const KnowledgeGraph& graph, const Edge& edge,
                                    const UserColumns& columns)
{
    Collector all;
    all.add("relation", std::string(name_of(edge.kind)));
    all.add(edge.attributes);
    all.add(range_of(edge));
    if (is_symmetric(edge.kind)) {
        all.add("symmetric", true);
    }
    all.add("weight", weight_of(edge));
    all.add(graph, edge.confidence, support_of(graph, edge));
    all.add(edge.additions.get(), columns);
    return all.take();
}

std::string claim_id(const KnowledgeGraph& graph, const Edge& edge)
{
    std::string said = graph.node(edge.source).id;
    said.append("\n").append(name_of(edge.kind));
    said.append("\n").append(graph.node(edge.target).id);
    said.append("\n").append(std::to_string(edge.key));
    return "claim-" + sha256_hex(said).substr(0, 16);
}

std::vector<std::string> places_of(const KnowledgeGraph& graph,
                                   const std::vector<EvidenceIndex>& evidence)
{
    std::vector<std::string> places;
    for (const EvidenceIndex index : evidence) {
        const std::string_view place =
            place_of(graph.documents()[graph.evidence()[index].document]);
        if (std::ranges::find(places, place) == places.end()) {
            places.emplace_back(place);
        }
    }
    return places;
}

} // namespace entente
