#include "formats/gexf_values.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <charconv>
#include <variant>

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

namespace {

constexpr std::string_view joiner = "\u2060";

} // namespace

std::string gephi_text(std::string text)
{
    for (auto at = text.find("INF"); at != std::string::npos; at = text.find("INF", at + 1)) {
        text.insert(at + 1, joiner);
    }
    if (text.size() == 4 && fold(text) == "null") {
        text.insert(1, joiner);
    }
    return text;
}

std::string without_joiners(std::string text)
{
    for (auto at = text.find(joiner); at != std::string::npos; at = text.find(joiner, at)) {
        text.erase(at, joiner.size());
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

void GexfValues::value(std::string_view column, const std::string& text)
{
    const bool surely_something = !text.empty() && text.front() > ' ' && text.front() < '~';
    if (!surely_something && trim(clean_xml_text(text, clean_)).empty()) {
        return;
    }
    begin_value(column);
    if (text.size() != 4 && text.find("INF") == std::string::npos) {
        xml_.attribute_text(text);
    } else {
        xml_.attribute_text(gephi_text(text));
    }
    xml_.as_is("\"/>");
}

void GexfValues::value(std::string_view column, const std::vector<std::string>& items)
{
    value(column, gexf_list(items));
}

void GexfValues::value(std::string_view column, bool flag)
{
    plain_value(column, flag ? "true" : "false");
}
void GexfValues::value(std::string_view column, double number)
{
    plain_value(column, number_text(number));
}
void GexfValues::value(std::string_view column, std::int64_t number)
{
    number_.clear();
    append_number(number_, number);
    plain_value(column, number_);
}

void GexfValues::values(const Columns& columns, const Attributes& attributes)
{
    for (const auto& item : attributes) { // a structured binding cannot be captured by Clang 14
        std::visit([&](const auto& it) { value(columns.id(item.first), it); }, item.second);
    }
}

void GexfValues::values(const UserColumns& columns, const Additions& additions)
{
    for (const auto& [name, content] : additions.columns) {
        const UserColumns::Column& column = columns.at(name);
        if (column.type == "string") {
            value(column.id, text_of(content));
        } else {
            std::visit([&](const auto& it) { value(column.id, it); }, content);
        }
    }
}

void GexfValues::spells(const Spells& spells)
{
    if (spells.empty()) {
        return;
    }
    xml_.as_is("<spells>");
    for (const Spell& spell : spells) {
        xml_.as_is("<spell");
        if (!spell.open_at_start()) {
            xml_.plain_attribute("start", day_text(spell.first));
        }
        if (!spell.open_at_end()) {
            xml_.plain_attribute("end", day_text(spell.last));
        }
        xml_.as_is("/>");
    }
    xml_.as_is("</spells>");
}

void GexfValues::colour(std::string_view colour)
{
    const auto part = [&](std::size_t at) {
        int value = 0;
        std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
        return std::to_string(value);
    };
    xml_.as_is("<viz:color")
        .plain_attribute("r", part(1))
        .plain_attribute("g", part(3))
        .plain_attribute("b", part(5))
        .as_is("/>");
}

void GexfValues::look(const Look& look)
{
    colour(look.colour);
    xml_.as_is("<viz:position").plain_attribute("x", number_text(look.position.x));
    xml_.plain_attribute("y", number_text(look.position.y))
        .plain_attribute("z", "0.0")
        .as_is("/><viz:size")
        .plain_attribute("value", number_text(look.size))
        .as_is("/>");
}

std::string_view GexfValues::number_text(double number)
{
    number_.clear();
    append_number(number_, number);
    return number_;
}

} // namespace entente
