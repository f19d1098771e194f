#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <map>
#include <string>
#include <string_view>

/// The columns that people added to nodes and edges in other programs, in the files we write.
namespace entente {

/// True for columns that entente writes itself, in any of its formats, by name or id.
[[nodiscard]] bool is_own_column(std::string_view name);

/// Those of all nodes, or of all edges.
class UserColumns {
public:
    struct Column {
        std::string id{};   ///< what every reader takes: ASCII, lower case, unlike ours; unique
        std::string type{}; ///< boolean, integer, double, liststring or string, for all its values
    };
    using Map = std::map<std::string, Column, std::less<>>;

    [[nodiscard]] static UserColumns of_nodes(const KnowledgeGraph& graph);
    [[nodiscard]] static UserColumns of_edges(const KnowledgeGraph& graph);

    [[nodiscard]] const Map& all() const { return columns_; } ///< by name
    [[nodiscard]] bool empty() const { return columns_.empty(); }
    [[nodiscard]] const Column& at(std::string_view name) const
    {
        return columns_.find(name)->second;
    }
    /// The column called so, or with an id that such a name would have; null when there is none.
    [[nodiscard]] const std::string* find_name(std::string_view name) const;

private:
    void note(const Additions& additions);
    void number();

    Map columns_;
    std::map<std::string, std::string, std::less<>> names_; ///< by id
};

/// The value as text, for a column whose values are not all of one type.
[[nodiscard]] std::string text_of(const AttributeValue& value);

/// `#a1b2c3` as `#A1B2C3`.
[[nodiscard]] std::string upper_case_colour(std::string_view colour);

} // namespace entente
