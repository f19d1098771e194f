#pragma once

#include <entente/graph/attributes.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The name of an attribute in tables and XML. `type` and `source` mean something else to their
/// readers.
[[nodiscard]] std::string_view column_name(Attribute attribute);

/// The columns that the attributes of all nodes, or of all edges, need.
class Columns {
public:
    /// `prefix` begins the column's id and tells nodes from edges.
    explicit Columns(std::string_view prefix);

    /// To be called with the attributes of every node, or every edge.
    void note(const Attributes& attributes);

    /// True when a value noted is a whole number.
    [[nodiscard]] bool has_integers() const { return has_integers_; }
    [[nodiscard]] bool used(Attribute attribute) const { return at(attribute).used; }
    [[nodiscard]] const std::string& id(Attribute attribute) const { return at(attribute).id; }
    /// The type in GraphML: the narrowest that readers agree on and that holds all values noted.
    [[nodiscard]] std::string_view type(Attribute attribute) const;

private:
    struct Column {
        std::string id{};
        bool used = false;
        std::int64_t least = 0;
        std::int64_t most = 0;
    };

    [[nodiscard]] const Column& at(Attribute attribute) const
    {
        return columns_[static_cast<std::size_t>(attribute)];
    }

    std::vector<Column> columns_; ///< by attribute
    bool has_integers_ = false;
};

} // namespace entente
