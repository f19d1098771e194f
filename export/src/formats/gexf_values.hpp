#pragma once

#include "appearance.hpp"
#include "columns.hpp"
#include "spells.hpp"
#include "user_columns.hpp"
#include "xml_writer.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How GEXF, and Gephi when it reads it, wants values.
namespace entente {

/// `YYYY-MM-DD`.
[[nodiscard]] std::string day_text(std::int32_t day);

[[nodiscard]] std::string_view gexf_type(const Columns& columns, Attribute attribute);

/// Gephi makes "Infinity" of INF anywhere in an attribute, and takes the word null for nothing: a
/// word joiner, which is not seen, stands after the first letter of both.
[[nodiscard]] std::string gephi_text(std::string text);

/// The text without the joiners of `gephi_text`.
[[nodiscard]] std::string without_joiners(std::string text);

/// What nodes and edges have in them, each in one go: there are millions of these.
class GexfValues {
public:
    explicit GexfValues(XmlWriter& xml) : xml_(xml) {}

    /// Nothing for text of which nothing is left.
    void value(std::string_view column, const std::string& text);
    void value(std::string_view column, const std::vector<std::string>& items);
    void value(std::string_view column, bool flag);
    void value(std::string_view column, double number);
    void value(std::string_view column, std::int64_t number);
    /// What is ours and needs no care.
    void plain_value(std::string_view column, std::string_view text)
    {
        begin_value(column).as_is(text).as_is("\"/>");
    }
    void values(const Columns& columns, const Attributes& attributes);
    void values(const UserColumns& columns, const Additions& additions);

    void spells(const Spells& spells);
    void look(const Look& look);
    /// `#RRGGBB`
    void colour(std::string_view colour);

    /// Good until the next number.
    [[nodiscard]] std::string_view number_text(double number);

private:
    XmlWriter& begin_value(std::string_view column)
    {
        return xml_.as_is("<attvalue for=\"").as_is(column).as_is("\" value=\"");
    }

    XmlWriter& xml_;
    std::string clean_;
    std::string number_;
};

/// `["a", "b"]`: Gephi knows no escapes but of quotes and backslashes, so there are no line breaks.
[[nodiscard]] std::string gexf_list(const std::vector<std::string>& items);

/// The day after which nothing was published: what "last modified" means for a file that shall be
/// the same on any day.
[[nodiscard]] std::optional<std::int32_t> newest_document(const KnowledgeGraph& graph);

} // namespace entente
