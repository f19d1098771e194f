#pragma once

#include "columns.hpp"
#include "formats/graphml_exact.hpp"
#include "user_columns.hpp"
#include "xml_writer.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// What the keys of a file depend on, beside those that every file has.
struct GraphmlKeysOf {
    const Columns& node_columns;
    const Columns& edge_columns;
    const UserColumns& node_user_columns;
    const UserColumns& edge_user_columns;
    const GraphmlExact& exact;
    bool edges_have_colours = false;
    bool for_gephi = false;
};

/// Writes the keys that the data of nodes and edges, and of the graph unless it is for Gephi, stand
/// under.
void declare_graphml_keys(XmlWriter& xml, const GraphmlKeysOf& keys);

/// "documents", "documents_2": the name of one list of several, from 1.
[[nodiscard]] std::string numbered(std::string_view name, std::size_t number);

} // namespace entente
