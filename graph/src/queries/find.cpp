#include "../words.hpp"
#include "names.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/find.hpp>

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace entente {
namespace {

std::vector<std::string> sorted_words(std::string_view text)
{
    auto found = words(text);
    std::ranges::sort(found);
    return found;
}

bool is_id(const Node& node, std::string_view text)
{
    return node.id == text ||
           (node.kind == NodeKind::country && node.attributes.text(Attribute::iso) == text);
}

/// How the text fits one node, at its best form.
std::optional<FoundNode> fit(NodeIndex index, const Node& node, std::string_view text,
                             const std::vector<std::string>& asked)
{
    if (is_id(node, text)) {
        return FoundNode{index, NameFit::id, node.label};
    }
    std::optional<FoundNode> best;
    for (auto& form : forms_of(node)) {
        const auto own = sorted_words(form);
        if (asked.empty() || !is_subset(asked, own)) {
            continue;
        }
        const auto how = own == asked ? NameFit::all_words : NameFit::some_words;
        if (!best || how < best->fit) {
            best = FoundNode{index, how, std::move(form)};
        }
    }
    return best;
}

/// Nodes that a text may name: those that an index gives, else all.
std::vector<NodeIndex> candidates(const KnowledgeGraph& graph, std::string_view text,
                                  const std::vector<std::string>& asked)
{
    auto nodes = graph.nodes_named(asked);
    if (!nodes) {
        nodes.emplace(graph.node_count());
        std::iota(nodes->begin(), nodes->end(), NodeIndex{0});
        return std::move(*nodes);
    }
    for (const std::string& id : {std::string(text), "country:" + std::string(text)}) {
        if (const auto node = graph.find(id)) {
            nodes->push_back(*node);
        }
    }
    std::ranges::sort(*nodes);
    nodes->erase(std::unique(nodes->begin(), nodes->end()), nodes->end());
    return std::move(*nodes);
}

/// Distance of the text to a node's nearest form.
std::optional<NearName> nearest(NodeIndex index, const Node& node, const std::string& folded,
                                std::size_t limit)
{
    std::optional<NearName> best;
    for (auto& form : forms_of(node)) {
        const auto bound = best ? best->distance : limit + 1;
        const auto distance = edit_distance(folded, fold(form), bound - 1);
        if (distance < bound) {
            best = NearName{index, std::move(form), static_cast<std::uint32_t>(distance)};
            if (distance == 0) {
                break;
            }
        }
    }
    return best;
}

} // namespace

std::vector<FoundNode> find_nodes(const KnowledgeGraph& graph, std::string_view text,
                                  std::span<const NodeKind> kinds)
{
    const auto name = trim(text);
    const auto asked = sorted_words(name);
    std::vector<FoundNode> found;
    for (const NodeIndex i : candidates(graph, name, asked)) {
        if (!is_among(graph.kind_of(i), kinds)) {
            continue;
        }
        if (auto match = fit(i, graph.node(i), name, asked)) {
            found.push_back(std::move(*match));
        }
    }
    const auto busy = [&](NodeIndex i) {
        return graph.out_edges(i).size() + graph.in_edges(i).size();
    };
    std::ranges::sort(found, [&](const FoundNode& a, const FoundNode& b) {
        if (a.fit != b.fit || busy(a.node) != busy(b.node)) {
            return a.fit != b.fit ? a.fit < b.fit : busy(a.node) > busy(b.node);
        }
        return graph.node(a.node).id < graph.node(b.node).id;
    });
    return found;
}

std::vector<NearName> nearest_names(const KnowledgeGraph& graph, std::string_view text,
                                    std::size_t count, std::span<const NodeKind> kinds)
{
    const auto folded = fold(trim(text));
    std::vector<NearName> near;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (is_among(graph.kind_of(i), kinds)) {
            if (auto name = nearest(i, graph.node(i), folded, folded.size() / 2)) {
                near.push_back(std::move(*name));
            }
        }
    }
    std::ranges::sort(near, [&](const NearName& a, const NearName& b) {
        return std::tie(a.distance, graph.node(a.node).id) <
               std::tie(b.distance, graph.node(b.node).id);
    });
    near.resize(std::min(near.size(), count));
    return near;
}

std::vector<IndexedWord> name_words(const KnowledgeGraph& graph)
{
    std::unordered_map<std::string, std::vector<NodeIndex>> index;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        for (const auto& form : forms_of(graph.node(i))) {
            for (auto& word : words(form)) {
                auto& nodes = index[std::move(word)];
                if (nodes.empty() || nodes.back() != i) {
                    nodes.push_back(i);
                }
            }
        }
    }
    std::vector<IndexedWord> all;
    all.reserve(index.size());
    for (auto& [word, nodes] : index) {
        all.push_back({word, std::move(nodes)});
    }
    std::ranges::sort(all, {}, &IndexedWord::word);
    return all;
}

} // namespace entente
