#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The layout of an `.entente` file, which docs/formats-binary.md describes.
namespace entente {

/// As in PNG: a byte that no text has, and line ends that a transfer as text would spoil.
inline constexpr std::string_view binary_magic{"\x89"
                                               "ENT\r\n\x1a\n",
                                               8};
inline constexpr std::string_view binary_end{"entente\n", 8};
inline constexpr std::uint32_t binary_version = 1;

inline constexpr std::size_t binary_alignment = 64; ///< of sections
inline constexpr std::size_t binary_entry = 32;     ///< bytes of a directory entry
inline constexpr std::size_t binary_footer = 40;

/// What a section holds. The numbers are those in files: they may be added to, never changed.
enum class BinarySection : std::uint32_t {
    frame = 1,     ///< a record: generator, schema, names of node kinds, edge kinds and attributes
    documents = 2, ///< records
    document_ends = 3, ///< where each record ends
    evidence = 4,
    evidence_ends = 5,
    nodes = 6,
    node_ends = 7,
    edges = 8,
    edge_ends = 9,
    node_kinds = 10, ///< columns: a number for each node or edge
    node_standings = 11,
    node_first_days = 12,
    node_last_days = 13,
    edge_sources = 14,
    edge_targets = 15,
    edge_kinds = 16,
    edge_former = 17,
    edge_confidences = 18,
    edge_first_days = 19,
    edge_last_days = 20,
    out_ends = 21, ///< where the edges that leave each node end in `out_edges`
    out_edges = 22,
    in_ends = 23,
    in_edges = 24,
    words = 25, ///< the words of names, one after the other, sorted
    word_ends = 26,
    word_nodes = 27, ///< nodes of each word, ascending
    word_node_ends = 28,
    sentence_words = 29, ///< records: words of sentences, sorted, and in which blocks they stand
    sentence_word_ends = 30,
    evidence_users = 31, ///< records: what each sentence of a block is evidence of
    evidence_user_ends = 32,
    titles = 33, ///< records: a title, and the posts that have it
    title_ends = 34,
};

/// Sentences of which words are told together: an index of single ones would be twice as large.
inline constexpr std::uint32_t sentences_a_block = 16;

/// Records have checksums of their own, so that one can be read without the others.
constexpr bool has_records(BinarySection section)
{
    using enum BinarySection;
    return section == documents || section == evidence || section == nodes || section == edges ||
           section == sentence_words || section == evidence_users || section == titles;
}

} // namespace entente
