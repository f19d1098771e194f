#pragma once

#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/path.hpp>

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

/// Pictures of parts of a graph, small enough to be read, as plain values; Graphviz draws them.
namespace entente {

struct DiagramNode {
    NodeKind kind = NodeKind::official;
    std::string name{};                 ///< in bold
    std::vector<std::string> details{}; ///< a line each, smaller: post, country, date
    std::string tooltip{};              ///< a sentence and its article
    std::string link{};                 ///< a web address, or empty
    bool centre = false;                ///< what was asked for
    bool doubtful = false;              ///< inferred, planned or cancelled: dashed
    std::size_t hidden = 0;             ///< above 0: stands for that many nodes left out here
};

struct DiagramEdge {
    std::size_t source = 0; ///< position in Diagram::nodes
    std::size_t target = 0;
    std::vector<std::string> label{}; ///< a line each
    std::string tooltip{};
    std::string link{};
    double weight = 1;
    bool directed = true;
    bool backward = false; ///< the arrow points from target to source
    bool doubtful = false;
};

struct Diagram {
    std::string title{};
    std::vector<DiagramNode> nodes{}; ///< empty: there is nothing to show
    std::vector<DiagramEdge> edges{};
};

/// The best connected `most` officials, bodies, countries, meetings and agreements.
[[nodiscard]] Diagram diagram_of(const KnowledgeGraph& graph, std::size_t most);

/// What is at most `hops` edges from a node: its posts, meetings and agreements, and who else was
/// there. Of more than `most` nodes the nearest and best connected are shown; the others are
/// counted at the nodes through which they are linked.
[[nodiscard]] Diagram diagram_around(const KnowledgeGraph& graph, NodeIndex centre,
                                     std::size_t hops, std::size_t most);

/// A path, by the first fact of each hop; nothing for one without hops.
[[nodiscard]] Diagram diagram_of_path(const KnowledgeGraph& graph, NodeIndex source,
                                      NodeIndex target, const Path& path);

/// States that met, by the meetings and agreements of their officials, bodies and themselves.
[[nodiscard]] Diagram diagram_of_countries(const KnowledgeGraph& graph, std::size_t most);

/// Every node and edge; large graphs are for other programs than Graphviz.
[[nodiscard]] Diagram diagram_of_all(const KnowledgeGraph& graph);

/// Streams it as Graphviz's DOT, with shapes and colours by kind and a legend; the engine that
/// suits its size is named in it, so that `dot -Tsvg` draws any.
void write_dot(const Diagram& diagram, std::ostream& out);

} // namespace entente
