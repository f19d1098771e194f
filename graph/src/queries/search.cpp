#include "../words.hpp"
#include "names.hpp"
#include "sort_if_needed.hpp"
#include "word_filter.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/search.hpp>
#include <entente/graph/search_index.hpp>

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace entente {
namespace {

using Words = std::vector<std::string>;

bool begins_a_word(const std::string& wanted, const Words& words)
{
    return std::ranges::any_of(words,
                               [&](const std::string& word) { return word.starts_with(wanted); });
}

bool has_all(const Words& wanted, std::string_view text)
{
    const auto own = words(text);
    return std::ranges::all_of(wanted,
                               [&](const std::string& word) { return begins_a_word(word, own); });
}

/// Looks for words in names and titles, of which most do not have them.
class Finder {
public:
    explicit Finder(Words wanted) : wanted_(std::move(wanted)), filter_(wanted_) {}

    [[nodiscard]] bool in_name(std::string_view text)
    {
        return filter_.may_have(text) && has_all(wanted_, text);
    }

    /// Titles are few, and many posts have the same.
    [[nodiscard]] bool in_title(std::string_view title)
    {
        if (!filter_.may_have(title)) {
            return false;
        }
        const auto [place, added] = titles_.try_emplace(title, false);
        if (added) {
            place->second = has_all(wanted_, title);
        }
        return place->second;
    }

private:
    Words wanted_;
    WordFilter filter_;
    std::unordered_map<std::string_view, bool> titles_;
};

std::optional<NameHit> hit_by_name(NodeIndex node, const Skim& names, Finder& finder)
{
    auto field = SearchField::label;
    for (const std::string_view form : forms_of(names)) {
        if (finder.in_name(form)) {
            return NameHit{node, field, form, std::nullopt};
        }
        field = SearchField::alias;
    }
    return std::nullopt;
}

void add_names(const KnowledgeGraph& graph, const Words& wanted, Finder& finder,
               std::vector<NameHit>& hits)
{
    Skim names;
    const auto look_at = [&](NodeIndex node) {
        graph.skim_node(node, Attribute::aliases, names);
        if (const auto hit = hit_by_name(node, names, finder)) {
            hits.push_back(*hit);
        }
    };
    if (const SearchIndex* index = graph.search_index()) {
        std::ranges::for_each(index->nodes_with(wanted), look_at);
        return;
    }
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        look_at(i);
    }
}

NameHit hit_by_title(const KnowledgeGraph& graph, std::string_view title, EdgeIndex post)
{
    return {graph.edge_outline(post).source, SearchField::title, title, post};
}

void add_indexed_titles(const KnowledgeGraph& graph, const SearchIndex& index, Finder& finder,
                        std::vector<NameHit>& hits)
{
    const std::size_t before = hits.size();
    for (std::size_t i = 0; i < index.title_count(); ++i) {
        const std::string_view title = index.title(i);
        if (finder.in_name(title)) {
            for (const EdgeIndex post : index.posts_titled(i)) {
                hits.push_back(hit_by_title(graph, title, post));
            }
        }
    }
    auto titles =
        std::ranges::subrange(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end());
    sort_if_needed(titles, &NameHit::post);
}

void add_titles(const KnowledgeGraph& graph, Finder& finder, std::vector<NameHit>& hits)
{
    if (const SearchIndex* index = graph.search_index()) {
        add_indexed_titles(graph, *index, finder, hits);
        return;
    }
    Skim post;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (graph.edge_outline(i).kind != EdgeKind::holds_position) {
            continue;
        }
        graph.skim_edge(i, Attribute::title, post);
        const std::string_view title = post.texts.empty() ? std::string_view() : post.texts.front();
        if (finder.in_title(title)) {
            hits.push_back(hit_by_title(graph, title, i));
        }
    }
}

/// What hits are sorted by: small, as there may be many.
struct HitKey {
    std::uint64_t numbers = 0; ///< kind, whether it is a title, and edges, most first
    std::string_view id;
    std::uint32_t hit = 0;
};

std::uint64_t numbers_of(const KnowledgeGraph& graph, const NameHit& hit)
{
    const auto edges = graph.out_edges(hit.node).size() + graph.in_edges(hit.node).size();
    const auto kind = static_cast<std::uint64_t>(graph.kind_of(hit.node));
    const std::uint64_t is_title = hit.field == SearchField::title ? 1 : 0;
    return (kind << 33U | is_title << 32U) + std::numeric_limits<std::uint32_t>::max() - edges;
}

std::vector<HitKey> keys_of(const KnowledgeGraph& graph, const std::vector<NameHit>& hits)
{
    std::vector<HitKey> keys;
    keys.reserve(hits.size());
    Skim node;
    for (std::uint32_t i = 0; i < hits.size(); ++i) {
        if (i == 0 || hits[i - 1].node != hits[i].node) {
            graph.skim_node(hits[i].node, Attribute::aliases, node);
        }
        keys.push_back({numbers_of(graph, hits[i]), node.id, i});
    }
    return keys;
}

/// By kind, names before titles, then those with most edges, then by id and post.
void sort_hits(const KnowledgeGraph& graph, std::vector<NameHit>& hits)
{
    auto keys = keys_of(graph, hits);
    // Hits come names first, then titles, each in order of nodes or edges, which most graphs have
    // by id: then only numbers are compared.
    sort_if_needed(keys, [&](const HitKey& key) {
        const NameHit& hit = hits[key.hit];
        return std::tuple(hit.field == SearchField::title, graph.kind_of(hit.node), key.id,
                          hit.post);
    });
    std::ranges::stable_sort(keys, {}, &HitKey::numbers);
    std::vector<NameHit> sorted;
    sorted.reserve(hits.size());
    for (const HitKey& key : keys) {
        sorted.push_back(hits[key.hit]);
    }
    hits = std::move(sorted);
}

} // namespace

std::vector<NameHit> search_names(const KnowledgeGraph& graph, std::string_view text)
{
    const auto wanted = words(text);
    std::vector<NameHit> hits;
    if (!wanted.empty()) {
        Finder finder(wanted);
        add_names(graph, wanted, finder, hits);
        add_titles(graph, finder, hits);
        sort_hits(graph, hits);
    }
    return hits;
}

} // namespace entente
