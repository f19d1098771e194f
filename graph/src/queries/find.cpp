#include "../words.hpp"
#include "names.hpp"
#include "spelling.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/find.hpp>

#include <algorithm>
#include <numeric>
#include <optional>
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

/// A form of a node's name, and how near it is to what was asked for.
struct Near {
    std::size_t distance = 0;
    std::string_view id;
    std::string_view form;
    NodeIndex node = 0;

    auto operator<=>(const Near&) const = default;
};

/// A node's nearest form, where there is one within the limit.
std::optional<Near> nearest(NodeIndex index, const Skim& names, const Spelling& asked,
                            std::size_t limit)
{
    std::optional<Near> best;
    for (const std::string_view form : forms_of(names)) {
        const auto bound = best ? best->distance : limit + 1;
        if (bound == 0) {
            break;
        }
        const auto distance = asked.distance(fold(form), bound - 1);
        if (distance < bound) {
            best = Near{distance, names.id, form, index};
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
    const Spelling asked(fold(trim(text)));
    std::size_t limit = asked.text().size() / 2;
    std::vector<Near> heap; // the farthest on top
    Skim names;
    for (NodeIndex i = 0; i < graph.node_count() && count > 0; ++i) {
        if (!is_among(graph.kind_of(i), kinds)) {
            continue;
        }
        graph.skim_node(i, Attribute::aliases, names);
        if (const auto near = nearest(i, names, asked, limit)) {
            heap.push_back(*near);
            std::ranges::push_heap(heap);
        }
        if (heap.size() > count) {
            std::ranges::pop_heap(heap);
            heap.pop_back();
            limit = heap.front().distance;
        }
    }
    std::ranges::sort_heap(heap);
    std::vector<NearName> found;
    for (const Near& near : heap) {
        found.push_back(
            {near.node, std::string(near.form), static_cast<std::uint32_t>(near.distance)});
    }
    return found;
}

std::vector<IndexedWord> name_words(const KnowledgeGraph& graph)
{
    std::unordered_map<std::string, std::vector<NodeIndex>> index;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        const Node& node = graph.node(i);
        auto forms = forms_of(node);
        if (node.label.empty()) { // what is written and read again has its id for a label
            forms.push_back(node.id);
        }
        for (const auto& form : forms) {
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
