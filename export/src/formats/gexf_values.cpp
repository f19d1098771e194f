#include "formats/gexf_values.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {

std::string day_text(std::int32_t day)
{
    return Date(civil_from_days(day)).edtf();
}

std::string_view gexf_type(const Columns& columns, Attribute attribute)
{
    if (spec_of(attribute).type == AttributeType::string_list) {
        return "liststring";
    }
    const std::string_view type = columns.type(attribute);
    return type == "int" ? "integer" : type;
}

std::string gephi_text(std::string text)
{
    constexpr std::string_view joiner = "\u2060";
    for (auto at = text.find("INF"); at != std::string::npos; at = text.find("INF", at + 1)) {
        text.insert(at + 1, joiner);
    }
    if (text.size() == 4 && fold(text) == "null") {
        text.insert(1, joiner);
    }
    return text;
}

std::string gexf_list(const std::vector<std::string>& items)
{
    std::string out = "[";
    for (const std::string& item : items) {
        out += out.size() > 1 ? ", \"" : "\"";
        for (const char c : gephi_text(squeeze(item))) {
            if (c == '"' || c == '\\') {
                out += '\\';
            }
            out += c;
        }
        out += '"';
    }
    return out + "]";
}

std::optional<std::int32_t> newest_document(const KnowledgeGraph& graph)
{
    std::optional<std::int32_t> newest;
    for (const DocumentInfo& document : graph.documents()) {
        if (document.date.begin().year != 0 && document.date.end().year != 0) {
            newest =
                std::max(newest.value_or(document.date.latest_day()), document.date.latest_day());
        }
    }
    return newest;
}

} // namespace entente
