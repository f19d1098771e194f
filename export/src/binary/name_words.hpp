#pragma once

#include "binary/tables.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The index of the words of names in a file.
class NameWords {
public:
    NameWords(const BinarySections& file, std::size_t node_count);

    /// Nodes that have all of the words, ascending. There must be a word.
    [[nodiscard]] std::vector<NodeIndex> nodes_named(std::span<const std::string> words) const;
    /// Nodes in which each of them begins a word, ascending.
    [[nodiscard]] std::vector<NodeIndex> nodes_with(std::span<const std::string> beginnings) const;

private:
    [[nodiscard]] std::string_view word(std::size_t index) const;
    /// The first word that is not before the wanted one.
    [[nodiscard]] std::size_t lower_bound(std::string_view wanted) const;
    [[nodiscard]] std::span<const NodeIndex> nodes_of(std::string_view wanted) const;
    [[nodiscard]] std::vector<bool> begun_with(std::string_view beginning) const;

    std::string_view words_;
    NumberList<std::uint64_t> ends_;
    ListTable nodes_;
    std::size_t node_count_;
};

} // namespace entente
