#pragma once

#include "flags.hpp"
#include "options.hpp"

#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/selection.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The switches that choose a part of a graph: the same in every command that takes a graph.
namespace entente {

inline constexpr std::array selection_flags{
    Flag::kinds, Flag::since,          Flag::until,       Flag::country,  Flag::around,
    Flag::hops,  Flag::min_confidence, Flag::only_stated, Flag::evidence, Flag::projection};

/// The flags of a command, and after them those that choose a part of the graph.
template <std::size_t size>
[[nodiscard]] constexpr auto with_selection(const std::array<Flag, size>& own)
{
    std::array<Flag, size + selection_flags.size()> all{};
    std::ranges::copy(selection_flags, std::ranges::copy(own, all.begin()).out);
    return all;
}

/// What the switches say as far as it can be told without the graph; names are looked up later.
struct SelectionChoice {
    Selection selection;
    Projection projection = Projection::none;
    std::string country;             ///< names or codes, with commas between
    std::vector<std::string> around; ///< names or ids
};

/// Throws UsageError for a date, kind or word that is none. Call it before the graph is read.
[[nodiscard]] SelectionChoice read_selection(const Options& options);

enum class PartForm : std::uint8_t {
    copy, ///< with the documents and the evidence of the part alone
    view  ///< with those of the whole graph; takes less time
};

/// The part of the graph that the switches ask for; all of it without any. Nothing when a name is
/// unknown or ambiguous, or when nothing is left: that has been said then.
[[nodiscard]] std::optional<KnowledgeGraph>
choose_part(KnowledgeGraph graph, SelectionChoice choice, PartForm form = PartForm::copy);

/// A part of a graph, and nodes of the whole in it.
struct PartAbout {
    KnowledgeGraph graph;
    std::vector<NodeIndex> nodes; ///< those that were asked for, in their order
};

/// The same with nodes of the whole graph, as names mean what they mean there, whatever part is
/// chosen. Nothing when the part lacks one: that has been said then.
[[nodiscard]] std::optional<PartAbout> choose_part_about(KnowledgeGraph graph,
                                                         const std::vector<NodeIndex>& nodes,
                                                         SelectionChoice choice,
                                                         PartForm form = PartForm::copy);

/// The ISO codes of one country, or of several with commas between. Nothing when one is unknown or
/// ambiguous, which has been said.
[[nodiscard]] std::optional<std::vector<std::string>> find_countries(const KnowledgeGraph& graph,
                                                                     const std::string& names);

} // namespace entente
