#include "merge/drawing.hpp"

#include "formats/gexf_values.hpp"
#include "user_columns.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace entente {
namespace {

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

std::optional<std::int64_t> whole_number(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

/// Gephi's lists: `[one, "two, three"]`, with `\` before quotes and itself.
std::vector<std::string> items_of(std::string_view text)
{
    std::vector<std::string> items;
    text = text.substr(1, text.size() - 2);
    std::string item;
    bool quoted = false;
    bool any = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            item += text[++i];
        } else if (c == '"') {
            quoted = !quoted;
            any = true;
        } else if (c == ',' && !quoted) {
            items.push_back(std::exchange(item, {}));
            any = false;
        } else if (c != ' ' || quoted || !item.empty()) {
            item += c;
        }
    }
    if (any || !item.empty()) {
        items.push_back(std::move(item));
    }
    std::erase(items, "");
    return items;
}

bool is_number(std::string_view type)
{
    return is_one_of(type, {"double", "float", "bigdecimal"});
}

AttributeValue value_of(std::string_view type, std::string_view text)
{
    if (is_one_of(type, {"boolean", "bool"}) && is_one_of(text, {"true", "false"})) {
        return text == "true";
    }
    if (is_one_of(type, {"integer", "int", "long", "short", "byte", "biginteger"})) {
        if (const auto number = whole_number(text)) {
            return *number;
        }
    }
    if (is_number(type)) {
        if (const auto number = drawn_number(text)) {
            return *number;
        }
    }
    const std::string plain = without_joiners(std::string(text));
    if (type.starts_with("list") && plain.starts_with('[') && plain.ends_with(']')) {
        return items_of(plain);
    }
    return plain;
}

bool is_not_finite(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !std::isfinite(number);
}

/// The field of the look that a column is, for Gephi and for us.
std::optional<double>* number_of(Display& display, std::string_view name)
{
    if (is_one_of(name, {"x", "xpos"})) {
        return &display.x;
    }
    if (is_one_of(name, {"y", "ypos"})) {
        return &display.y;
    }
    if (is_one_of(name, {"z", "zpos"})) {
        return &display.z;
    }
    return name == "size" ? &display.size : nullptr;
}

bool is_colour(std::string_view text)
{
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

} // namespace

std::optional<double> drawn_number(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number)
               ? std::optional(number)
               : std::nullopt;
}

void set_colour_part(std::string& color, std::size_t part, std::string_view text)
{
    const auto number = drawn_number(text);
    if (!number || *number < 0 || *number > 255) {
        return;
    }
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned>(*number);
    if (color.empty()) {
        color = "#000000";
    }
    color[1 + 2 * part] = digits[value >> 4U];
    color[2 + 2 * part] = digits[value & 15U];
}

void add_value(const DrawnColumn& column, std::string_view text, Additions& to, Drawing& drawing)
{
    constexpr std::array<std::string_view, 3> parts{"r", "g", "b"};
    if (auto* field = number_of(to.display, column.name)) {
        *field = drawn_number(text);
    } else if (const auto part = std::ranges::find(parts, column.name); part != parts.end()) {
        set_colour_part(to.display.color, static_cast<std::size_t>(part - parts.begin()), text);
    } else if (column.name == "color") {
        if (is_colour(text)) {
            to.display.color = upper_case_colour(text);
        }
    } else if (!trim(text).empty() && !is_own_column(column.name) && !is_own_column(column.id)) {
        if (is_number(column.type) && is_not_finite(text)) {
            ++drawing.not_finite[column.name];
            return;
        }
        AttributeValue value = value_of(column.type, text);
        const auto* list = std::get_if<std::vector<std::string>>(&value);
        if (list == nullptr || !list->empty()) {
            to.columns.emplace_back(column.name, std::move(value));
        }
    }
}

Drawing read_drawing(std::istream& in, const std::string& where)
{
    XmlReader xml(in, where);
    Drawing drawing;
    const bool any = xml.enter();
    if (any && xml.name() == "gexf") {
        read_gexf_drawing(xml, drawing);
    } else if (any && xml.name() == "graphml") {
        read_graphml_drawing(xml, drawing);
    } else {
        xml.fail("is neither GEXF nor GraphML: its first element is <" + std::string(xml.name()) +
                 ">");
    }
    xml.finish();
    return drawing;
}

} // namespace entente
