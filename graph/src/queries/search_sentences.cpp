#include "../words.hpp"
#include "word_filter.hpp"

#include <entente/graph/facts.hpp>
#include <entente/graph/search.hpp>
#include <entente/graph/search_index.hpp>

#include <algorithm>

namespace entente {
namespace {

using Words = std::vector<std::string>;

/// Whether the words stand in the text one after the other, the last at least as a beginning.
bool has_phrase(const Words& wanted, const Words& text)
{
    const auto fits = [&](const std::string& own, const std::string& word) {
        return &word == &wanted.back() ? own.starts_with(word) : own == word;
    };
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), fits) != text.end();
}

/// Sentences that have the phrase, without what they speak of.
std::vector<SentenceHit> find_phrase(const KnowledgeGraph& graph, const Words& wanted)
{
    WordFilter filter(wanted);
    std::vector<SentenceHit> hits;
    const auto look_at = [&](EvidenceIndex sentence) {
        const std::string_view text = graph.evidence_text(sentence);
        if (filter.may_have(text) && has_phrase(wanted, words(text))) {
            hits.push_back({sentence, {}, {}});
        }
    };
    if (const SearchIndex* index = graph.search_index()) {
        std::ranges::for_each(index->sentences_with(wanted), look_at);
        return hits;
    }
    for (EvidenceIndex i = 0; i < graph.evidence_count(); ++i) {
        look_at(i);
    }
    return hits;
}

/// What the sentences speak of, by looking at all that is in the graph.
void add_users(const KnowledgeGraph& graph, std::vector<SentenceHit>& hits)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> hit_of(graph.evidence_count(), none);
    for (std::size_t i = 0; i < hits.size(); ++i) {
        hit_of[hits[i].evidence] = i;
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
}

void add_users(const SearchIndex& index, std::vector<SentenceHit>& hits)
{
    for (SentenceHit& hit : hits) {
        EvidenceUsers users = index.users_of(hit.evidence);
        hit.nodes = std::move(users.nodes);
        hit.posts = std::move(users.posts);
    }
}

} // namespace

std::vector<SentenceHit> search_sentences(const KnowledgeGraph& graph, std::string_view text)
{
    const auto wanted = words(text);
    if (wanted.empty()) {
        return {};
    }
    auto hits = find_phrase(graph, wanted);
    if (const SearchIndex* index = graph.search_index()) {
        add_users(*index, hits);
    } else if (!hits.empty()) {
        add_users(graph, hits);
    }
    std::ranges::stable_sort(hits, earlier, [&](const SentenceHit& hit) -> const Date& {
        return graph.document(graph.evidence(hit.evidence).document).date;
    });
    return hits;
}

} // namespace entente
