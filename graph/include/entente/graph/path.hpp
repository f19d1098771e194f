#pragma once

#include <entente/graph/kind_set.hpp>
#include <entente/graph/knowledge_graph.hpp>
#include <entente/graph/outline.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// How two nodes are connected.
///
/// A path goes from actor to actor (an official, a body); what two actors had part in together, a
/// meeting or an agreement, is no stop on the way but one of the facts that tie them. A hop carries
/// all facts between its two ends, so two paths always differ in whom they pass.
namespace entente {

/// What paths may go by.
struct PathRules {
    /// Actors that may be passed, and the events that may tie two actors. The ends of a path may be
    /// of any kind. Countries, places and documents connect everyone and are left out.
    KindSet<NodeKind> nodes{NodeKind::official, NodeKind::organization, NodeKind::meeting,
                            NodeKind::agreement};
    /// `states_met` sums up what officials did and is no way, whether it is among these or not.
    KindSet<EdgeKind> edges = KindSet<EdgeKind>::all();
    std::vector<NodeIndex> avoid{}; ///< nodes that are not there for this question
    /// An event of more actors than this ties none of them: they need not know of each other.
    std::size_t crowd = 50;
    /// Only what was true or known on this day: posts that had begun and are not known to have
    /// ended, events of up to then; without a date what an article of up to then tells.
    std::optional<std::int32_t> as_of{};

    auto operator<=>(const PathRules&) const = default;
};

/// What makes one path better than another.
enum class PathOrder : std::uint8_t {
    /// Fewest hops; of equally many, least doubt: the sum of 1 - confidence of each hop's best
    /// fact.
    hops,
    /// Least sum over hops of 1 / sqrt(strength), where strength is the sum over the hop's facts of
    /// confidence, shared out by Newman's rule: an event of n actors counts 1 / (n - 1). Planned
    /// events count half. (Newman, Phys. Rev. E 64, 016132, 2001; the root, which weighs hops
    /// against strength, is alpha = 1/2 of Opsahl, Agneessens and Skvoretz, Social Networks 32,
    /// 2010.)
    strength,
    /// Least sum over hops of 1 + the years by which the hop's newest fact is older than the newest
    /// fact of the graph. What is not dated counts as old as the oldest.
    recency
};

struct PathQuery {
    NodeIndex source = 0;
    NodeIndex target = 0;
    std::size_t count = 1; ///< how many paths, at most
    PathOrder order = PathOrder::hops;
    std::optional<std::size_t> most_hops{};
    /// Each hop no earlier than the one before it. The earliest arrival counts, then the fewest
    /// hops; `order` does not count.
    bool in_time = false;
    std::optional<std::int32_t> not_before{}; ///< with in_time: the first day of departure

    auto operator<=>(const PathQuery&) const = default;
};

/// One edge, and the direction in which it is walked.
struct Step {
    EdgeIndex edge = 0;
    bool forward = true;
    NodeIndex from = 0;
    NodeIndex to = 0;

    auto operator<=>(const Step&) const = default;
};

/// What ties the two ends of a hop.
struct PathFact {
    /// One edge; or one to an event and one from it; or three, where an agreement was concluded at
    /// a meeting and each had part in one of the two.
    std::vector<Step> steps;
    std::optional<NodeIndex> event; ///< the first event on the way
    Days days;                      ///< when it was, or may have been
    double confidence = 1.0;        ///< product of the edges'
    bool planned = false;           ///< an event that had not yet been held
    bool lasting = false;           ///< holds on every day of `days`; else it was on one of them

    auto operator<=>(const PathFact&) const = default;
};

struct Hop {
    NodeIndex from = 0;
    NodeIndex to = 0;
    /// The best first: by `recency` the newest, in time the one that is first to be had, else the
    /// surest; never empty.
    std::vector<PathFact> facts;
    Days time{};         ///< in time: when the hop is made, at the earliest and at the latest
    bool certain = true; ///< in time: it is surely no earlier than the hop before

    auto operator<=>(const Hop&) const = default;
};

struct Path {
    std::vector<Hop> hops;   ///< empty when source and target are one
    double cost = 0;         ///< the sum that `PathOrder` speaks of; in time the number of hops
    double confidence = 1.0; ///< product of the hops' first facts

    auto operator<=>(const Path&) const = default;
};

/// Finds paths, any number of them in one graph by the same rules.
///
/// A question looks at that part of the graph which its searches come to, and what is found out of
/// it is kept for the next. The graph must live longer than the finder and not change. For one
/// thread at a time.
class PathFinder {
public:
    PathFinder(const KnowledgeGraph& graph, const PathRules& rules);
    PathFinder(PathFinder&&) noexcept;
    PathFinder& operator=(PathFinder&&) noexcept;
    ~PathFinder();

    /// Looks at all of the graph, so that no question has to: linear in edges and in the pairs of
    /// actors that events tie. Worth its time where many questions follow.
    void prepare();

    /// The best paths, best first; none when there is none. No node stands twice in a path, and no
    /// two paths pass the same nodes. In time, those that surely keep the order come before those
    /// that may. Throws std::out_of_range for an index that is not there.
    [[nodiscard]] std::vector<Path> find(const PathQuery& query) const;

    /// All that can be reached from a node, nearest first, the node itself at the begin.
    [[nodiscard]] std::vector<NodeIndex> reach(NodeIndex node) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// The same for a single question.
[[nodiscard]] std::vector<Path> find_paths(const KnowledgeGraph& graph, const PathQuery& query,
                                           const PathRules& rules = {});

/// The edges of a path, one after the other: of each hop those of its first fact.
[[nodiscard]] std::vector<Step> steps_of(const Path& path);

} // namespace entente
