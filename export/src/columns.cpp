#include "columns.hpp"

#include <algorithm>
#include <limits>
#include <variant>

namespace entente {
namespace {

/// The largest whole number up to which readers that keep doubles hold all exactly.
constexpr std::int64_t exact_in_double = std::int64_t{1} << 53U;

} // namespace

std::string_view column_name(Attribute attribute)
{
    if (attribute == Attribute::type) {
        return "subtype";
    }
    if (attribute == Attribute::source) {
        return "outlet";
    }
    return spec_of(attribute).name;
}

Columns::Columns(std::string_view prefix) : columns_(attribute_table().size())
{
    for (const AttributeSpec& spec : attribute_table()) {
        columns_[static_cast<std::size_t>(spec.attribute)].id.append(prefix).append(
            column_name(spec.attribute));
    }
}

void Columns::note(const Attributes& attributes)
{
    for (const auto& [attribute, value] : attributes) {
        Column& column = columns_[static_cast<std::size_t>(attribute)];
        column.used = true;
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            has_integers_ = true;
            column.least = std::min(column.least, *number);
            column.most = std::max(column.most, *number);
        }
    }
}

std::string_view Columns::type(Attribute attribute) const
{
    const Column& column = at(attribute);
    switch (spec_of(attribute).type) {
    case AttributeType::boolean:
        return "boolean";
    case AttributeType::integer:
        if (column.least >= std::numeric_limits<std::int32_t>::min() &&
            column.most <= std::numeric_limits<std::int32_t>::max()) {
            return "int";
        }
        return column.least >= -exact_in_double && column.most <= exact_in_double ? "long"
                                                                                  : "string";
    case AttributeType::number:
        return "double";
    case AttributeType::string:
    case AttributeType::string_list:
        return "string";
    }
    return "string";
}

} // namespace entente
