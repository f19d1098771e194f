#include "command.hpp"
#include "output.hpp"
#include "terminal.hpp"

#include <entente/core/error.hpp>
#include <entente/export/formats.hpp>
#include <entente/extract/document_formats.hpp>
#include <entente/graph/attributes.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

using nlohmann::ordered_json;

/// One thing that entente knows, ready for both kinds of output.
struct Row {
    std::string name;
    std::string kind; ///< extensions of a format, type of an attribute
    std::string summary;
    std::string keeps{}; ///< of a format: what of a graph is in the file
    std::string loses{}; ///< and what is not
};

std::vector<Row> format_rows()
{
    std::vector<Row> rows;
    for (const Format* format : formats()) {
        rows.push_back({std::string(format->name),
                        std::string(format->extension) +
                            (format->read != nullptr ? " (read and written)" : " (written)"),
                        std::string(format->summary), std::string(format->keeps),
                        std::string(format->loses)});
    }
    return rows;
}

std::vector<Row> document_rows()
{
    std::vector<Row> rows;
    for (const DocumentFormat* format : document_formats()) {
        std::string extensions;
        for (const std::string_view extension : format->extensions) {
            extensions += (extensions.empty() ? "" : " ") + std::string(extension);
        }
        rows.push_back(
            {std::string(format->name), std::move(extensions), std::string(format->summary)});
    }
    return rows;
}

std::string_view name_of(AttributeType type)
{
    switch (type) {
    case AttributeType::boolean:
        return "true or false";
    case AttributeType::integer:
        return "integer";
    case AttributeType::number:
        return "number";
    case AttributeType::string:
        return "string";
    case AttributeType::string_list:
        return "list of strings";
    }
    return {};
}

std::vector<Row> attribute_rows()
{
    std::vector<Row> rows;
    for (const AttributeSpec& spec : attribute_table()) {
        rows.push_back(
            {std::string(spec.name), std::string(name_of(spec.type)), std::string(spec.meaning)});
    }
    return rows;
}

struct Section {
    std::string_view name;
    std::string_view title;
    std::vector<Row> (*rows)() = nullptr;
};

constexpr std::array sections{
    Section{"formats", "Graphs are written as", format_rows},
    Section{"documents", "Articles are read from", document_rows},
    Section{"attributes", "Nodes and edges may carry", attribute_rows},
};

std::string table_text(const Section& section)
{
    const auto rows = section.rows();
    std::size_t name_width = 0;
    std::size_t kind_width = 0;
    for (const Row& row : rows) {
        name_width = std::max(name_width, display_width(row.name));
        kind_width = std::max(kind_width, display_width(row.kind));
    }
    const std::size_t column = 2 + name_width + 2 + kind_width + 2;
    const std::size_t room = std::max(terminal_width(), column + 20) - column;
    std::string out = std::string(section.title) + "\n";
    for (const Row& row : rows) {
        out += "  " + padded(row.name, name_width + 2) + padded(row.kind, kind_width + 2) +
               wrap(row.summary, room, std::string(column, ' ')) + "\n";
        for (const auto& [what, text] : {std::pair("keeps ", &row.keeps), {"loses ", &row.loses}}) {
            const std::string below(4, ' ');
            out += text->empty()
                       ? ""
                       : below + wrap(what + *text, terminal_width() - 4, below + "  ") + "\n";
        }
    }
    return out;
}

ordered_json table_json(const Section& section)
{
    ordered_json out = ordered_json::array();
    for (const Row& row : section.rows()) {
        ordered_json item{{"name", row.name}, {"type", row.kind}, {"summary", row.summary}};
        for (const auto& [key, text] : {std::pair("keeps", &row.keeps), {"loses", &row.loses}}) {
            if (!text->empty()) {
                item[key] = *text;
            }
        }
        out.push_back(std::move(item));
    }
    return out;
}

std::vector<const Section*> chosen_sections(const std::vector<std::string>& operands)
{
    std::vector<const Section*> chosen;
    std::string names;
    for (const Section& section : sections) {
        if (operands.empty() || operands.front() == section.name) {
            chosen.push_back(&section);
        }
        names += " " + std::string(section.name);
    }
    if (chosen.empty()) {
        throw UsageError("there is no list of \"" + operands.front() + "\"; there are" + names);
    }
    return chosen;
}

int run(const Options& options)
{
    std::string text;
    ordered_json json = ordered_json::object();
    for (const Section* section : chosen_sections(options.operands)) {
        text += (text.empty() ? "" : "\n") + table_text(*section);
        json[std::string(section->name)] = table_json(*section);
    }
    print(options.json ? json.dump(2) + "\n" : text);
    return 0;
}

constexpr std::array flags{Flag::json};

} // namespace

extern const Command list_command;
constinit const Command list_command{.name = "list",
                                     .operands = "[formats|documents|attributes]",
                                     .fewest_operands = 0,
                                     .most_operands = 1,
                                     .summary = "List formats, and what nodes and edges carry",
                                     .details = "",
                                     .flags = flags,
                                     .run = run};

} // namespace entente
