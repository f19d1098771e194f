#include "user_columns.hpp"

#include "columns.hpp"
#include "json_text.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <variant>

namespace entente {
namespace {

/// Beside the attributes. Readers of one format get what another writes: all are named here.
constexpr std::array<std::string_view, 35> own_columns{
    "label",          "nodelabel",      "edgelabel",   "Edge Label",
    "entity_type",    "entity_id",      "name",        "relation",
    "symmetric",      "claims",         "claim_id",    "weight",
    "Weight",         "Edge Weight",    "start",       "end",
    "date_precision", "confidence",     "evidence",    "evidence_uri",
    "evidence_count", "evidence_spans", "exact",       "sources",
    "timeset",        "Timeset",        "Interval",    "interval",
    "color",          "size",           "shared_name", "interaction",
    "subtype",        "outlet",         "description"};

/// What readers take for something else.
constexpr std::array<std::string_view, 12> reserved{"id", "kind", "source", "target", "type", "key",
                                                    "x",  "y",    "z",      "r",      "g",    "b"};

std::string id_for(std::string_view name)
{
    std::string id;
    for (const char c : fold(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        id += plain ? c : '_';
    }
    const bool usable = std::ranges::any_of(id, [](char c) { return c != '_'; });
    if (!usable) {
        return "user_" + sha256_hex(name).substr(0, 8);
    }
    return is_own_column(id) || std::ranges::find(reserved, id) != reserved.end() ||
                   id.front() == '_' || (id.front() >= '0' && id.front() <= '9')
               ? "user_" + id
               : id;
}

std::string_view type_of(const AttributeValue& value)
{
    constexpr std::array<std::string_view, 5> names{"boolean", "integer", "double", "string",
                                                    "liststring"};
    static_assert(std::variant_size_v<AttributeValue> == names.size());
    return names[value.index()];
}

/// The narrowest type that holds both.
std::string_view common_type(std::string_view a, std::string_view b)
{
    const auto is_number = [](std::string_view type) {
        return type == "integer" || type == "double";
    };
    if (a == b || a.empty()) {
        return b;
    }
    return is_number(a) && is_number(b) ? "double" : "string";
}

} // namespace

bool is_own_column(std::string_view name)
{
    for (const std::string_view prefix : {"n_", "e_"}) {
        if (name.starts_with(prefix) && is_own_column(name.substr(prefix.size()))) {
            return true;
        }
    }
    if (name.starts_with("evidence_spans_")) {
        return true;
    }
    const auto is_attribute = [&](const AttributeSpec& spec) {
        return column_name(spec.attribute) == name;
    };
    return std::ranges::find(own_columns, name) != own_columns.end() ||
           std::ranges::any_of(attribute_table(), is_attribute);
}

void UserColumns::note(const Additions& additions)
{
    for (const auto& [name, value] : additions.columns) {
        Column& column = columns_[name];
        column.type = common_type(column.type, type_of(value));
    }
}

void UserColumns::number()
{
    for (auto& [name, column] : columns_) {
        const std::string id = id_for(name);
        column.id = id;
        for (std::size_t number = 2; !names_.try_emplace(column.id, name).second; ++number) {
            column.id = id + "_" + std::to_string(number);
        }
    }
}

UserColumns UserColumns::of_nodes(const KnowledgeGraph& graph)
{
    UserColumns columns;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        columns.note(graph.node(i).additions.get());
    }
    columns.number();
    return columns;
}

UserColumns UserColumns::of_edges(const KnowledgeGraph& graph)
{
    UserColumns columns;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        columns.note(graph.edge(i).additions.get());
    }
    columns.number();
    return columns;
}

const std::string* UserColumns::find_name(std::string_view name) const
{
    const auto exact = columns_.find(name);
    if (exact != columns_.end()) {
        return &exact->first;
    }
    for (const std::string& id : {std::string(name), id_for(name)}) {
        const auto found = names_.find(id);
        if (found != names_.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

std::string text_of(const AttributeValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    std::string out;
    append_json_value(out, value);
    return out;
}

std::string upper_case_colour(std::string_view colour)
{
    std::string out(colour);
    std::ranges::transform(out, out.begin(), [](char c) {
        return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return out;
}

} // namespace entente
