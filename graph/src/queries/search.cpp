#include "../words.hpp"
#include "names.hpp"
#include "sort_if_needed.hpp"
#include "word_filter.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/facts.hpp>
#include <entente/graph/search.hpp>

#include <algorithm>
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

/// Whether the words stand in the text one after the other, the last at least as a beginning.
bool has_phrase(const Words& wanted, const Words& text)
{
    const auto fits = [&](const std::string& own, const std::string& word) {
        return &word == &wanted.back() ? own.starts_with(word) : own == word;
    };
    return wanted.empty() ||
           std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), fits) != text.end();
}

/// Looks for words in texts of which most do not have them.
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

    [[nodiscard]] bool in_sentence(std::string_view text)
    {
        return filter_.may_have(text) && has_phrase(wanted_, words(text));
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
            return NameHit{node, field, std::string(form), std::nullopt};
        }
        field = SearchField::alias;
    }
    return std::nullopt;
}

void add_names(const KnowledgeGraph& graph, Finder& finder, std::vector<NameHit>& hits)
{
    Skim names;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        graph.skim_node(i, Attribute::aliases, names);
        if (auto hit = hit_by_name(i, names, finder)) {
            hits.push_back(std::move(*hit));
        }
    }
}

void add_titles(const KnowledgeGraph& graph, Finder& finder, std::vector<NameHit>& hits)
{
    Skim post;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        const EdgeOutline edge = graph.edge_outline(i);
        if (edge.kind != EdgeKind::holds_position) {
            continue;
        }
        graph.skim_edge(i, Attribute::title, post);
        const std::string_view title = post.texts.empty() ? std::string_view() : post.texts.front();
        if (finder.in_title(title)) {
            hits.push_back({edge.source, SearchField::title, std::string(title), i});
        }
    }
}

/// By kind, names before titles, then those with most edges, then by id and post.
void sort_hits(const KnowledgeGraph& graph, std::vector<NameHit>& hits)
{
    struct Key {
        std::tuple<NodeKind, bool, std::int64_t> numbers; ///< kind, is a title, edges below 0
        std::pair<std::string_view, std::optional<EdgeIndex>> names; ///< the node's id and the post
        std::size_t hit;
    };
    std::vector<Key> keys;
    keys.reserve(hits.size());
    Skim node;
    for (const NameHit& hit : hits) {
        const auto edges = graph.out_edges(hit.node).size() + graph.in_edges(hit.node).size();
        graph.skim_node(hit.node, Attribute::aliases, node);
        keys.push_back({{graph.kind_of(hit.node), hit.field == SearchField::title,
                         -static_cast<std::int64_t>(edges)},
                        {node.id, hit.post},
                        keys.size()});
    }
    // Hits come names first, then titles, each in order of nodes or edges, which most graphs have
    // by id: then only numbers are compared.
    sort_if_needed(keys, [](const Key& key) {
        const auto& [kind, is_title, edges] = key.numbers;
        return std::tuple(is_title, kind, key.names);
    });
    std::ranges::stable_sort(keys, {}, &Key::numbers);
    std::vector<NameHit> sorted;
    sorted.reserve(hits.size());
    for (const Key& key : keys) {
        sorted.push_back(std::move(hits[key.hit]));
    }
    hits = std::move(sorted);
}

} // namespace

std::vector<NameHit> search_names(const KnowledgeGraph& graph, std::string_view text)
{
    auto wanted = words(text);
    std::vector<NameHit> hits;
    if (!wanted.empty()) {
        Finder finder(std::move(wanted));
        add_names(graph, finder, hits);
        add_titles(graph, finder, hits);
        sort_hits(graph, hits);
    }
    return hits;
}

std::vector<SentenceHit> search_sentences(const KnowledgeGraph& graph, std::string_view text)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    auto wanted = words(text);
    std::vector<SentenceHit> hits;
    if (wanted.empty()) {
        return hits;
    }
    Finder finder(std::move(wanted));
    std::vector<std::size_t> hit_of(graph.evidence_count(), none);
    for (EvidenceIndex i = 0; i < graph.evidence_count(); ++i) {
        if (finder.in_sentence(graph.evidence_text(i))) {
            hit_of[i] = hits.size();
            hits.push_back({i, {}, {}});
        }
    }
    if (hits.empty()) {
        return hits;
    }
    Skim one;
    const auto add = [&](auto list, auto what) {
        for (const auto index : one.evidence) {
            if (hit_of[index] != none) {
                (hits[hit_of[index]].*list).push_back(what);
            }
        }
    };
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        graph.skim_node(i, Attribute::aliases, one);
        add(&SentenceHit::nodes, i);
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (graph.edge_outline(i).kind == EdgeKind::holds_position) {
            graph.skim_edge(i, Attribute::title, one);
            add(&SentenceHit::posts, i);
        }
    }
    std::ranges::stable_sort(hits, earlier, [&](const SentenceHit& hit) -> const Date& {
        return graph.document(graph.evidence(hit.evidence).document).date;
    });
    return hits;
}

} // namespace entente
