#include "formats/json_values.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace entente {
namespace {

bool is_date(Attribute attribute)
{
    constexpr std::array dates{Attribute::date, Attribute::period, Attribute::valid,
                               Attribute::first, Attribute::last};
    return std::ranges::find(dates, attribute) != dates.end();
}

std::int64_t whole_number_of(const Json& json, const JsonPath& path)
{
    if (!json.is_number_integer() ||
        (json.is_number_unsigned() &&
         json.get<std::uint64_t>() >
             static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))) {
        path.fail("a whole number is expected");
    }
    return json.get<std::int64_t>();
}

double number_of(const Json& json, const JsonPath& path)
{
    if (!json.is_number()) {
        path.fail("a number is expected");
    }
    return json.get<double>();
}

const Json& object_of(const Json& json, const JsonPath& path)
{
    if (!json.is_object()) {
        path.fail("an object is expected");
    }
    return json;
}

std::string colour_of(const Json& json, const JsonPath& path)
{
    const std::string& text = text_of(json, path);
    if (!is_display_color(text)) {
        path.fail("\"" + text + "\" is not a colour (#0072B2)");
    }
    return text;
}

AttributeValue column_value_of(const Json& json, const JsonPath& path)
{
    if (json.is_boolean()) {
        return json.get<bool>();
    }
    if (json.is_number_integer()) {
        return whole_number_of(json, path);
    }
    if (json.is_number()) {
        return number_of(json, path);
    }
    if (json.is_array()) {
        return texts_of(json, path);
    }
    return text_of(json, path);
}

} // namespace

const std::string& text_of(const Json& json, const JsonPath& path)
{
    const auto* text = json.get_ptr<const std::string*>();
    if (text == nullptr || text->empty()) {
        path.fail("a string that is not empty is expected");
    }
    return *text;
}

std::uint32_t natural_of(const Json& json, const JsonPath& path)
{
    if (!json.is_number_unsigned() ||
        json.get<std::uint64_t>() > std::numeric_limits<std::uint32_t>::max()) {
        path.fail("a whole number from 0 to 4294967295 is expected");
    }
    return json.get<std::uint32_t>();
}

double confidence_of(const Json& json, const JsonPath& path)
{
    const double value = json.is_number() ? json.get<double>() : 0.0;
    if (!(value > 0.0 && value <= 1.0)) {
        path.fail("a number above 0 and at most 1 is expected");
    }
    return value;
}

Date date_of(const Json& json, const JsonPath& path)
{
    const std::string& text = text_of(json, path);
    const auto date = Date::parse(text);
    if (!date) {
        path.fail("\"" + text + "\" is not a date (2025-12-03, 2025-12, 2025, XXXX-12-03, A/B)");
    }
    return *date;
}

const Json& member_of(const Json& json, const char* key, const JsonPath& path)
{
    const auto found = json.find(key);
    if (found == json.end()) {
        path.fail(std::string("key \"") + key + "\" is missing");
    }
    return *found;
}

std::vector<std::string> texts_of(const Json& json, const JsonPath& path)
{
    if (!json.is_array() || json.empty()) {
        path.fail("a list of at least one string is expected");
    }
    std::vector<std::string> texts;
    texts.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        texts.push_back(text_of(json[i], path.item(i)));
    }
    return texts;
}

AttributeValue attribute_of(const AttributeSpec& spec, const Json& json, const JsonPath& path)
{
    switch (spec.type) {
    case AttributeType::boolean:
        if (!json.is_boolean()) {
            path.fail("true or false is expected");
        }
        return json.get<bool>();
    case AttributeType::integer:
        return whole_number_of(json, path);
    case AttributeType::number:
        return number_of(json, path);
    case AttributeType::string:
        if (is_date(spec.attribute)) {
            (void)date_of(json, path);
        }
        return text_of(json, path);
    case AttributeType::string_list:
        return texts_of(json, path);
    }
    path.fail("an attribute of unknown type"); // not reached
}

Display display_of(const Json& json, const JsonPath& path)
{
    Display display;
    for (const auto& [key, value] : object_of(json, path).items()) {
        const JsonPath at = path.member(key);
        if (key == "x") {
            display.x = number_of(value, at);
        } else if (key == "y") {
            display.y = number_of(value, at);
        } else if (key == "z") {
            display.z = number_of(value, at);
        } else if (key == "size") {
            display.size = number_of(value, at);
        } else if (key == "color") {
            display.color = colour_of(value, at);
        } else {
            at.fail("x, y, z, size and color are known here");
        }
    }
    return display;
}

std::vector<Additions::Column> columns_of(const Json& json, const JsonPath& path)
{
    std::vector<Additions::Column> columns;
    for (const auto& [name, value] : object_of(json, path).items()) {
        columns.emplace_back(name, column_value_of(value, path.member(name)));
    }
    std::ranges::sort(columns, {}, &Additions::Column::first);
    return columns;
}

} // namespace entente
