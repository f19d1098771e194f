#include <entente/export/formats.hpp>

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {

// A new format is one line here and one in the array.
extern const Format binary;
extern const Format csv_edges;
extern const Format csv_nodes;
extern const Format cypher;
extern const Format cytoscape;
extern const Format dot;
extern const Format ftm;
extern const Format gexf;
extern const Format graphml;
extern const Format graphml_gephi;
extern const Format json;
extern const Format n_quads;
extern const Format neo4j_nodes;
extern const Format neo4j_relations;
extern const Format trig;
extern const Format yed;

namespace {

constexpr std::array all{
    &csv_edges, &csv_nodes, &cypher,        &cytoscape, &dot,         &binary,          &ftm,
    &gexf,      &graphml,   &graphml_gephi, &json,      &neo4j_nodes, &neo4j_relations, &n_quads,
    &trig,      &yed};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool ends_with_ignoring_case(std::string_view text, std::string_view ending)
{
    return text.size() >= ending.size() &&
           std::ranges::equal(text.substr(text.size() - ending.size()), ending, {}, lower, lower);
}

} // namespace

std::span<const Format* const> formats()
{
    return all;
}

const Format* find_format(std::string_view name)
{
    const auto found = std::ranges::find(all, name, &Format::name);
    return found == all.end() ? nullptr : *found;
}

const Format* find_format_of_path(std::string_view path)
{
    const Format* best = nullptr;
    for (const Format* format : all) {
        if (ends_with_ignoring_case(path, format->extension) &&
            (best == nullptr || format->extension.size() > best->extension.size())) {
            best = format;
        }
    }
    return best;
}

const Format* find_format_of_bytes(std::string_view bytes)
{
    const std::string_view text = trim_file(bytes);
    const auto found = std::ranges::find_if(all, [&](const Format* format) {
        return format->magic.empty() ? format->opening != 0 && text.starts_with(format->opening)
                                     : bytes.starts_with(format->magic);
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace entente
