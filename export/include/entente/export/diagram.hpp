#pragma once

#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/path.hpp>
#include <entente/graph/posts.hpp>

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

/// Pictures of parts of a graph, small enough to be read, as plain values; Graphviz draws them.
namespace entente {

/// The middle of a node, and its size; 0: as large as its words. Inches, y upwards.
struct DiagramPlace {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

struct DiagramNode {
    NodeKind kind = NodeKind::official;
    std::string name{};                  ///< in bold
    std::vector<std::string> details{};  ///< a line each, smaller: post, country, date
    std::string tooltip{};               ///< a sentence and its article
    std::string link{};                  ///< a web address, or empty
    bool centre = false;                 ///< what was asked for
    bool doubtful = false;               ///< inferred, planned or cancelled: dashed
    std::size_t hidden = 0;              ///< above 0: stands for that many nodes left out here
    std::size_t column = 0;              ///< above 0: nodes of a column stand above each other
    bool in_sequence = false;            ///< below the one before it in its column
    bool bare = false;                   ///< words alone, without a shape
    bool bar = false;                    ///< a box without words
    bool gap = false;                    ///< a bar of nothing: an empty outline
    bool conflict = false;               ///< disagrees with another one
    std::optional<DiagramPlace> place{}; ///< all nodes have one, or none
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
    std::string doubt = "planned, cancelled or inferred"; ///< what is dashed
    std::vector<DiagramNode> nodes{};                     ///< empty: there is nothing to show
    std::vector<DiagramEdge> edges{};
};

/// The best connected `most` officials, bodies, countries, meetings and agreements. Each says how
/// many more it is linked with, and those that are linked with none of them are counted by
/// themselves.
[[nodiscard]] Diagram diagram_of(const KnowledgeGraph& graph, std::size_t most);

/// What is at most `hops` edges from a node: its posts, meetings and agreements, and who else was
/// there. Of more than `most` nodes the nearest and best connected are shown; the others are
/// counted at the nodes through which they are linked.
[[nodiscard]] Diagram diagram_around(const KnowledgeGraph& graph, NodeIndex centre,
                                     std::size_t hops, std::size_t most);

/// A path, by the first fact of each hop; nothing for one without hops.
[[nodiscard]] Diagram diagram_of_path(const KnowledgeGraph& graph, NodeIndex source,
                                      NodeIndex target, const Path& path);

/// States that met, by the meetings and agreements of their officials, bodies and themselves. What
/// is left out is counted as in `diagram_of`.
[[nodiscard]] Diagram diagram_of_countries(const KnowledgeGraph& graph, std::size_t most);

/// What two countries had to do with each other: meetings and agreements in the order of time,
/// newest last, between those who had part in them for the one and for the other. Of more than
/// `most` nodes the planned and proposed events, then those with fewest sources, then the actors
/// with fewest events are left out.
[[nodiscard]] Diagram diagram_between(const KnowledgeGraph& graph, NodeIndex a, NodeIndex b,
                                      std::size_t most);

/// The holders of a post on an axis of time, at most `most`, the latest; with the times in which
/// nobody is known to have held it, and who is said to have held it at the same time as another.
[[nodiscard]] Diagram diagram_of_posts(const KnowledgeGraph& graph, const PostChain& chain,
                                       std::size_t most);

/// An agreement with its parties, those who signed, and the meeting where it was concluded with
/// who took part.
[[nodiscard]] Diagram diagram_of_agreement(const KnowledgeGraph& graph, NodeIndex agreement,
                                           std::size_t most);

/// Every node and edge; large graphs are for other programs than Graphviz.
[[nodiscard]] Diagram diagram_of_all(const KnowledgeGraph& graph);

/// Streams it as Graphviz's DOT, with shapes and colours by kind and a legend; the engine that
/// suits its size is named in it, so that `dot -Tsvg` draws any.
void write_dot(const Diagram& diagram, std::ostream& out);

} // namespace entente
