#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace entente {

struct Node;
struct Edge;
enum class Attribute : std::uint8_t;

/// What searches look through of a node or an edge: views of its texts, read without the rest and
/// without copies. Meant to be filled again and again, so that memory is asked for once.
struct Skim {
    std::string_view id;                     ///< of a node
    std::string_view label;                  ///< of a node
    std::vector<std::string_view> texts;     ///< of the attribute asked for: its text, or its list
    std::span<const std::uint32_t> evidence; ///< indices
    std::vector<std::uint32_t> read_evidence{}; ///< where they are when they had to be read
};

/// The views live as long as the node or edge. An attribute that is no text and no list of texts
/// gives no texts.
void skim(const Node& node, Attribute attribute, Skim& into);
void skim(const Edge& edge, Attribute attribute, Skim& into);

} // namespace entente
