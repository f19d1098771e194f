#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What a sentence is evidence of.
struct EvidenceUsers {
    std::vector<NodeIndex> nodes; ///< ascending
    std::vector<EdgeIndex> posts; ///< likewise: edges `holds_position`
};

/// What a source knows beforehand of its texts, so that a search need not read them all. Words are
/// those of `SearchWords`. What is given for words are candidates: all that have them, and maybe
/// others. What turns out to be broken is a DataError.
class SearchIndex {
public:
    SearchIndex() = default;
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;
    virtual ~SearchIndex() = default;

    /// Nodes in whose names each of the words begins a word, ascending.
    [[nodiscard]] virtual std::vector<NodeIndex>
    nodes_with(std::span<const std::string> beginnings) const = 0;
    /// Sentences that have all of the words, the last at least as a beginning, ascending.
    [[nodiscard]] virtual std::vector<EvidenceIndex>
    sentences_with(std::span<const std::string> words) const = 0;
    [[nodiscard]] virtual EvidenceUsers users_of(EvidenceIndex evidence) const = 0;
    /// The titles that posts have, each once. The texts live as long as the source.
    [[nodiscard]] virtual std::size_t title_count() const = 0;
    [[nodiscard]] virtual std::string_view title(std::size_t index) const = 0;
    /// The posts that have it, ascending.
    [[nodiscard]] virtual std::vector<EdgeIndex> posts_titled(std::size_t index) const = 0;
};

/// Cuts many texts into words, as searches compare them.
class SearchWords {
public:
    SearchWords();
    SearchWords(const SearchWords&) = delete;
    SearchWords& operator=(const SearchWords&) = delete;
    ~SearchWords();

    /// They live until it is asked again.
    [[nodiscard]] const std::vector<std::string_view>& of(std::string_view text);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace entente
