#include "../words.hpp"
#include "names.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/facts.hpp>
#include <entente/graph/search.hpp>

#include <algorithm>
#include <tuple>

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

std::optional<NameHit> hit_by_name(const KnowledgeGraph& graph, NodeIndex node, const Words& wanted)
{
    auto field = SearchField::label;
    for (auto& form : forms_of(graph.node(node))) {
        if (has_all(wanted, form)) {
            return NameHit{node, field, std::move(form), std::nullopt};
        }
        field = SearchField::alias;
    }
    return std::nullopt;
}

} // namespace

std::vector<NameHit> search_names(const KnowledgeGraph& graph, std::string_view text)
{
    const auto wanted = words(text);
    std::vector<NameHit> hits;
    if (wanted.empty()) {
        return hits;
    }
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (auto hit = hit_by_name(graph, i, wanted)) {
            hits.push_back(std::move(*hit));
        }
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (graph.edge_outline(i).kind != EdgeKind::holds_position) {
            continue;
        }
        const auto& post = graph.edge(i);
        const auto title = post.attributes.text(Attribute::title);
        if (has_all(wanted, title)) {
            hits.push_back({post.source, SearchField::title, std::string(title), i});
        }
    }
    std::ranges::sort(hits, [&](const NameHit& a, const NameHit& b) {
        const auto key = [&](const NameHit& hit) {
            const auto edges = graph.out_edges(hit.node).size() + graph.in_edges(hit.node).size();
            return std::tuple(graph.kind_of(hit.node), hit.field == SearchField::title,
                              -static_cast<std::int64_t>(edges),
                              std::string_view(graph.node(hit.node).id), hit.post);
        };
        return key(a) < key(b);
    });
    return hits;
}

std::vector<SentenceHit> search_sentences(const KnowledgeGraph& graph, std::string_view text)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    const auto wanted = words(text);
    std::vector<SentenceHit> hits;
    if (wanted.empty()) {
        return hits;
    }
    std::vector<std::size_t> hit_of(graph.evidence_count(), none);
    for (EvidenceIndex i = 0; i < graph.evidence_count(); ++i) {
        if (has_phrase(wanted, words(graph.evidence(i).text))) {
            hit_of[i] = hits.size();
            hits.push_back({i, {}, {}});
        }
    }
    const auto add = [&](const std::vector<EvidenceIndex>& evidence, auto list, auto what) {
        for (const auto index : evidence) {
            if (hit_of[index] != none) {
                (hits[hit_of[index]].*list).push_back(what);
            }
        }
    };
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        add(graph.node(i).evidence, &SentenceHit::nodes, i);
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (graph.edge_outline(i).kind == EdgeKind::holds_position) {
            add(graph.edge(i).evidence, &SentenceHit::posts, i);
        }
    }
    std::ranges::stable_sort(hits, earlier, [&](const SentenceHit& hit) -> const Date& {
        return graph.document(graph.evidence(hit.evidence).document).date;
    });
    return hits;
}

} // namespace entente
