#include "formats/graphml_keys.hpp"

#include "columns.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace entente {
namespace {

struct NamedRole {
    std::string_view name;
    GraphmlRole role;
};

constexpr std::array<NamedRole, 3> graph_roles{{
    {"generator", GraphmlRole::derived},
    {"schema", GraphmlRole::schema},
    {"document_count", GraphmlRole::document_count},
}};

constexpr std::array<NamedRole, 15> node_roles{{
    {"label", GraphmlRole::label},
    {"entity_type", GraphmlRole::kind},
    {"entity_id", GraphmlRole::id},
    {"start", GraphmlRole::derived},
    {"end", GraphmlRole::derived},
    {"date_precision", GraphmlRole::derived},
    {"confidence", GraphmlRole::confidence},
    {"evidence", GraphmlRole::evidence},
    {"evidence_uri", GraphmlRole::derived},
    {"evidence_count", GraphmlRole::evidence_count},
    {"exact", GraphmlRole::exact},
    {"x", GraphmlRole::derived},
    {"y", GraphmlRole::derived},
    {"size", GraphmlRole::derived},
    {"color", GraphmlRole::derived},
}};

constexpr std::array<NamedRole, 13> edge_roles{{
    {"label", GraphmlRole::derived},
    {"relation", GraphmlRole::kind},
    {"start", GraphmlRole::derived},
    {"end", GraphmlRole::derived},
    {"date_precision", GraphmlRole::derived},
    {"weight", GraphmlRole::derived},
    {"color", GraphmlRole::derived},
    {"symmetric", GraphmlRole::derived},
    {"confidence", GraphmlRole::confidence},
    {"evidence", GraphmlRole::evidence},
    {"evidence_uri", GraphmlRole::derived},
    {"evidence_count", GraphmlRole::evidence_count},
    {"exact", GraphmlRole::exact},
}};

template <std::size_t size>
GraphmlRole find(const std::array<NamedRole, size>& roles, std::string_view name)
{
    const auto found = std::ranges::find(roles, name, &NamedRole::name);
    return found == roles.end() ? GraphmlRole::unknown : found->role;
}

/// `documents`, `documents_2`, ...
bool is_numbered(std::string_view name, std::string_view base)
{
    if (!name.starts_with(base)) {
        return false;
    }
    name.remove_prefix(base.size());
    return name.empty() || (name.size() > 1 && name.front() == '_' &&
                            name.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

} // namespace

std::optional<GraphmlKey> graphml_key(std::string_view scope, std::string name)
{
    GraphmlKey key;
    if (scope == "graph") {
        key.role =
            is_numbered(name, "documents") ? GraphmlRole::documents : find(graph_roles, name);
    } else if (scope == "node" || scope == "edge") {
        key.scope = scope == "node" ? GraphmlScope::node : GraphmlScope::edge;
        key.role = is_numbered(name, "evidence_spans") ? GraphmlRole::evidence_spans
                   : scope == "node"                   ? find(node_roles, name)
                                                       : find(edge_roles, name);
    } else {
        return std::nullopt;
    }
    if (key.role == GraphmlRole::unknown && key.scope != GraphmlScope::graph) {
        for (const AttributeSpec& spec : attribute_table()) {
            if (column_name(spec.attribute) == name) {
                key.role = GraphmlRole::attribute;
                key.attribute = spec.attribute;
            }
        }
    }
    key.name = std::move(name);
    return key;
}

} // namespace entente
