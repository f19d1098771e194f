#pragma once

#include "formats/json_records.hpp"

#include <entente/core/date.hpp>
#include <entente/core/kinds.hpp>
#include <entente/graph/additions.hpp>

#include <cstdint>
#include <string>
#include <vector>

/// Values of JSON as what a graph has them for; each fails at `path` when they are of another form.
namespace entente {

/// Not empty.
[[nodiscard]] const std::string& text_of(const Json& json, const JsonPath& path);
[[nodiscard]] std::uint32_t natural_of(const Json& json, const JsonPath& path);
[[nodiscard]] double confidence_of(const Json& json, const JsonPath& path);
[[nodiscard]] Date date_of(const Json& json, const JsonPath& path);
/// At least one, none empty.
[[nodiscard]] std::vector<std::string> texts_of(const Json& json, const JsonPath& path);
[[nodiscard]] const Json& member_of(const Json& json, const char* key, const JsonPath& path);
[[nodiscard]] AttributeValue attribute_of(const AttributeSpec& spec, const Json& json,
                                          const JsonPath& path);
/// The members `display` and `columns` of nodes and edges.
[[nodiscard]] Display display_of(const Json& json, const JsonPath& path);
[[nodiscard]] std::vector<Additions::Column> columns_of(const Json& json, const JsonPath& path);

template <typename Kind> [[nodiscard]] Kind kind_of(const Json& json, const JsonPath& path)
{
    const std::string& text = text_of(json, path);
    const auto kind = find_kind<Kind>(text);
    if (!kind) {
        path.fail("\"" + text + "\" is not a known kind");
    }
    return *kind;
}

} // namespace entente
