#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Questions to a graph. Each is a pure function that gives plain values; printing is the caller's.
namespace entente {

struct NodeKindCount {
    NodeKind kind = NodeKind::official;
    std::size_t count = 0;

    auto operator<=>(const NodeKindCount&) const = default;
};

struct EdgeKindCount {
    EdgeKind kind = EdgeKind::holds_position;
    std::size_t count = 0;

    auto operator<=>(const EdgeKindCount&) const = default;
};

struct ConnectedOfficial {
    NodeIndex node = 0;
    std::size_t meetings = 0;   ///< that the official took part in
    std::size_t agreements = 0; ///< that the official signed

    auto operator<=>(const ConnectedOfficial&) const = default;
};

/// The span of time that a set of dates covers; both empty when none is dated.
struct Period {
    Date first;
    Date last;

    auto operator<=>(const Period&) const = default;
};

struct Summary {
    std::size_t documents = 0;
    std::size_t evidence = 0;
    std::vector<NodeKindCount> nodes; ///< every kind of the contract, in its order, zeros included
    std::vector<EdgeKindCount> edges; ///< likewise
    std::vector<ConnectedOfficial>
        most_connected; ///< by meetings + agreements, most first, then id
    Period published;   ///< of the documents
    Period events;      ///< of meetings and agreements

    auto operator<=>(const Summary&) const = default;
};

/// What the graph holds. `top` bounds `most_connected`; officials without meeting or agreement are
/// not in it. Linear in nodes and edges.
[[nodiscard]] Summary summarize(const KnowledgeGraph& graph, std::size_t top = 10);

/// A form of a name, and how often it was seen (0 when that is not known).
struct NameForm {
    std::string text;
    std::uint64_t count = 0;

    auto operator<=>(const NameForm&) const = default;
};

/// A post, seen from the official who holds it or from the body or country it is in.
struct ProfilePost {
    EdgeIndex edge = 0;
    NodeIndex other =
        0; ///< the body or country for an official, the official for a body or country
    std::string title;
    std::string valid; ///< EDTF, or empty
    bool former = false;
    std::vector<EvidenceIndex> evidence;

    auto operator<=>(const ProfilePost&) const = default;
};

/// A meeting or agreement that a node has part in.
struct Involvement {
    NodeIndex event = 0;
    std::vector<EdgeIndex> edges; ///< all between the node and the event
    std::string date;             ///< EDTF, or empty
    std::string role;             ///< host, guest, ...; empty when not known
    std::vector<EvidenceIndex> evidence;

    auto operator<=>(const Involvement&) const = default;
};

/// Any other edge of the node.
struct Relation {
    EdgeIndex edge = 0;
    NodeIndex other = 0;
    bool outgoing = true;
    std::vector<EvidenceIndex> evidence;

    auto operator<=>(const Relation&) const = default;
};

struct Profile {
    NodeIndex node = 0;
    std::vector<NameForm> names; ///< label first, then aliases in their order
    /// Current before former, newest first; those with twenty times fewer sentences than another
    /// last, be it of the same holder or, for a body or country, of another.
    std::vector<ProfilePost> posts;
    std::vector<Involvement> meetings;   ///< by date, undated last, then id
    std::vector<Involvement> agreements; ///< by date, undated last, then id
    std::vector<Relation> relations;     ///< by kind, direction, the other's id
    std::vector<EvidenceIndex> evidence; ///< of the node itself

    auto operator<=>(const Profile&) const = default;
};

/// Everything the graph says of one node. Throws std::out_of_range for an index that is not there.
/// For a meeting or agreement, those who took part are in `relations`.
[[nodiscard]] Profile profile_of(const KnowledgeGraph& graph, NodeIndex node);

} // namespace entente
