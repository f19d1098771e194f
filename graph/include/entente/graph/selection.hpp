#pragma once

#include <entente/core/date.hpp>
#include <entente/core/diagnostic.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Parts of a graph as graphs of their own, and views in which some kinds are folded into edges
/// between others. Ids, labels and attributes stay as they were; documents are those that what is
/// kept has its evidence from.
namespace entente {

enum class EvidenceKept : std::uint8_t { none, first, all };

/// Which part of a graph is wanted. A default-constructed one is the whole graph.
///
/// - A *fact* is a meeting, an agreement, a `holds_position` or a `met`. With `since` or `until`
///   only facts whose time may overlap that of the selection stay: what is said to the month or
///   year may be any day of it, an interval any day in it, and an open side has no end. An
///   agreement counts by its date and by its period. A fact without a year (none, or `XXXX-05-09`)
///   is left out, as nothing says that it belongs there; `select` tells how many there were.
/// - With `countries` an event stays that somebody or something of one of them took part in,
///   signed, is party to, or that was held there, with all who took part; other facts stay when one
///   end is of such a country.
/// - A `met` (or `states_met`) keeps only those of its meetings that stay, counted and dated anew.
/// - People, bodies, countries and places stay when a fact that stays has to do with them, or when
///   they are those that such a one represents, is part of or lies in. Without `since` and `until`
///   also the officials and bodies of `countries`, and, where nothing but `min_confidence` and
///   `only_stated` is asked for, all that do not lose their last edge.
struct Selection {
    std::vector<NodeKind> node_kinds{}; ///< with `edge_kinds` both empty: all kinds
    /// Only these; without `node_kinds` only with the nodes at their ends.
    std::vector<EdgeKind> edge_kinds{};
    Date since{};                         ///< its first day; empty: no bound
    Date until{};                         ///< its last day; empty: no bound
    std::vector<std::string> countries{}; ///< ISO codes; empty: all
    /// Ids of nodes; empty: all. Else what is at most `hops` edges from one of them. Beyond a
    /// country, place or document nothing is near, unless it is one of these itself; a `met` is a
    /// step only where its meetings are not in the graph.
    std::vector<std::string> around{};
    std::size_t hops = 2;
    double min_confidence = 0; ///< of nodes and edges
    /// Without what is `inferred` and what no sentence names. A `met` counts as stated by its
    /// meetings; a graph without any evidence is taken at its word.
    bool only_stated = false;
    EvidenceKept evidence = EvidenceKept::all;

    auto operator<=>(const Selection&) const = default;
};

/// The part that is wanted. Kinds are looked at last: what is two steps away is so by way of
/// meetings, even when only officials are kept. What was left out for want of a date is told as a
/// note in `diagnostics`, where given. Throws std::out_of_range for an id in `around` that is not
/// in the graph. Linear in nodes, edges and evidence.
[[nodiscard]] KnowledgeGraph select(const KnowledgeGraph& graph, const Selection& selection,
                                    std::vector<Diagnostic>* diagnostics = nullptr);

/// The same part, but nodes and edges are read from the graph when they are asked for, which takes
/// a small part of the time. Its documents and its evidence are all those
/// of the graph, whatever `selection.evidence` says.
[[nodiscard]] KnowledgeGraph view(KnowledgeGraph graph, const Selection& selection,
                                  std::vector<Diagnostic>* diagnostics = nullptr);

/// These nodes and edges, and the nodes at the edges' ends, each once, in the graph's order; with
/// their evidence. Edges between the nodes that are not named are left out. Throws
/// std::out_of_range for an index that is not there. Linear in the graph's nodes and edges.
[[nodiscard]] KnowledgeGraph subgraph(const KnowledgeGraph& graph, std::span<const NodeIndex> nodes,
                                      std::span<const EdgeIndex> edges);

/// Views in which meetings, agreements and terms are folded into edges. Each edge stands for all of
/// its kind between the same two and carries `count`, `first` and `last` where they are dated, the
/// ids of what it folds in `meetings` or `agreements`, the highest confidence, and all evidence.
enum class Projection : std::uint8_t {
    none,
    /// Officials: `met`, and `co_signed` where both signed the same agreement.
    officials,
    /// States, for themselves and by their officials and bodies: `met` and `co_signed`. Of a visit
    /// the country visited is part. What is planned or proposed is folded apart, with `status`
    /// planned; what was cancelled is left out.
    countries,
    /// Officials and bodies, edges only from the former to the latter: `holds_position`, and `met`
    /// and `co_signed` where the body itself took part or signed.
    official_body
};

/// "officials", "countries", "official-body"; empty for none.
[[nodiscard]] std::string_view name_of(Projection projection);
[[nodiscard]] std::optional<Projection> find_projection(std::string_view name);

/// The view; nodes without an edge in it are left out. Undirected edges go from the smaller id to
/// the larger. `none` gives the graph itself. Linear in nodes and edges, and quadratic in the
/// number of those who took part in one event.
[[nodiscard]] KnowledgeGraph project(const KnowledgeGraph& graph, Projection projection);

} // namespace entente
