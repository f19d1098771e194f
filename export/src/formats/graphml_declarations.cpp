#include "formats/graphml_declarations.hpp"

namespace entente {
namespace {

/// Gephi takes keys with the ids `label`, `x`, `y`, `size`, `color` and `weight` for its own
/// properties; all other ids have a prefix, so that none does by chance.
class Declarations {
public:
    Declarations(XmlWriter& xml, const GraphmlKeysOf& keys) : xml_(xml), keys_(keys) {}

    void of_graph()
    {
        declare("g_generator", "graph", "generator", "string");
        declare("g_schema", "graph", "schema", "string");
        declare("g_document_count", "graph", "document_count", "int");
        declare_lists("g_documents", "graph", "documents", keys_.exact.document_lists());
    }

    void of_nodes()
    {
        declare("label", "node", "label", "string");
        declare("n_entity_type", "node", "entity_type", "string");
        declare("n_entity_id", "node", "entity_id", "string");
        declare_attributes(keys_.node_columns, "node");
        declare_dates("n_", "node");
        declare_evidence("n_", "node", keys_.exact.node_lists());
        declare("x", "node", "x", "double");
        declare("y", "node", "y", "double");
        declare("size", "node", "size", "double");
        declare("color", "node", "color", "string");
        declare_user_columns("nu_", "node", keys_.node_user_columns);
    }

    void of_edges()
    {
        declare("e_label", "edge", "label", "string");
        declare("e_relation", "edge", "relation", "string");
        declare_attributes(keys_.edge_columns, "edge");
        declare_dates("e_", "edge");
        declare("weight", "edge", "weight", "double");
        declare("e_symmetric", "edge", "symmetric", "boolean");
        declare_evidence("e_", "edge", keys_.exact.edge_lists());
        if (keys_.edges_have_colours) {
            declare("e_color", "edge", "color", "string");
        }
        declare_user_columns("eu_", "edge", keys_.edge_user_columns);
    }

private:
    void declare(std::string_view id, std::string_view scope, std::string_view name,
                 std::string_view type)
    {
        xml_.new_line()
            .start("key")
            .attribute("id", id)
            .attribute("for", scope)
            .attribute("attr.name", name)
            .attribute("attr.type", type)
            .end();
    }

    void declare_attributes(const Columns& columns, std::string_view scope)
    {
        for (const AttributeSpec& spec : attribute_table()) {
            if (columns.used(spec.attribute)) {
                declare(columns.id(spec.attribute), scope, column_name(spec.attribute),
                        columns.type(spec.attribute));
            }
        }
    }

    void declare_dates(const std::string& prefix, std::string_view scope)
    {
        for (const char* name : {"start", "end", "date_precision"}) {
            declare(prefix + name, scope, name, "string");
        }
    }

    void declare_evidence(const std::string& prefix, std::string_view scope, std::size_t lists)
    {
        declare(prefix + "confidence", scope, "confidence", "double");
        declare(prefix + "evidence", scope, "evidence", "string");
        declare(prefix + "evidence_uri", scope, "evidence_uri", "string");
        declare(prefix + "evidence_count", scope, "evidence_count", "int");
        if (!keys_.for_gephi) {
            declare_lists(prefix + "evidence_spans", scope, "evidence_spans", lists);
            declare(prefix + "exact", scope, "exact", "string");
        }
    }

    void declare_lists(std::string_view id, std::string_view scope, std::string_view name,
                       std::size_t count)
    {
        for (std::size_t number = 1; number <= count; ++number) {
            declare(numbered(id, number), scope, numbered(name, number), "string");
        }
    }

    void declare_user_columns(const std::string& prefix, std::string_view scope,
                              const UserColumns& columns)
    {
        for (const auto& [name, column] : columns.all()) {
            const std::string_view type = column.type == "liststring" ? "string"
                                          : column.type == "integer"
                                              ? "long"
                                              : std::string_view(column.type);
            declare(prefix + column.id, scope, column.id, type);
        }
    }

    XmlWriter& xml_;
    const GraphmlKeysOf& keys_;
};

} // namespace

void declare_graphml_keys(XmlWriter& xml, const GraphmlKeysOf& keys)
{
    Declarations declarations(xml, keys);
    if (!keys.for_gephi) {
        declarations.of_graph();
    }
    declarations.of_nodes();
    declarations.of_edges();
}

std::string numbered(std::string_view name, std::size_t number)
{
    return std::string(name) + (number > 1 ? "_" + std::to_string(number) : "");
}

} // namespace entente
