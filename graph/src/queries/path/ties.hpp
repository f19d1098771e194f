#pragma once

#include "../../involvement.hpp"
#include "lazy_lists.hpp"

#include <entente/graph/path.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente {

/// An actor of an event, and the surest edge between the two.
struct Member {
    NodeIndex actor = 0;
    EdgeIndex edge = 0;
    double confidence = 1.0;

    auto operator<=>(const Member&) const = default;
};

/// One thing that ties an actor to another.
struct Tie {
    NodeIndex to = 0;
    std::array<EdgeIndex, 3> edges{}; ///< from the one to the other
    std::size_t edge_count = 1;
    std::optional<NodeIndex> event; ///< the first on the way
    std::size_t actors = 2;         ///< who had part in it
    double confidence = 1.0;
    bool planned = false;
    bool lasting = false; ///< holds on every day of `days`; else it was on one of them
    Days days;
};

/// The ties between actors that the rules allow: edges, and events that both had part in.
///
/// Actors are the nodes that may be passed, and those in `ends`. The ties from A to B are those
/// from B to A. Nothing but the kinds of `ends` is read of the graph before it is asked for, and
/// what is found out about a node is kept: for one thread at a time. Throws std::out_of_range where
/// a node to avoid or an end is not in the graph.
class Ties {
public:
    Ties(const KnowledgeGraph& graph, const PathRules& rules, std::span<const NodeIndex> ends);

    [[nodiscard]] std::size_t node_count() const { return roles_.size(); }
    [[nodiscard]] bool is_actor(NodeIndex node) const { return role_of(node) >= Role::actor; }
    [[nodiscard]] EdgeOutline edge(EdgeIndex index) const { return graph_->edge_outline(index); }

    /// Calls `visit` with every tie of an actor.
    template <typename Visit> void visit(NodeIndex actor, Visit&& visit) const
    {
        visit_edges(actor, [&](EdgeIndex index, const EdgeOutline& edge, NodeIndex other) {
            if (is_actor(other)) {
                if (edge.kind != EdgeKind::met || !met_is_derived()) {
                    visit(tie_of_edge(index, edge, other));
                }
            } else if (is_event(graph_->kind_of(other))) {
                // Of several edges to the event the surest one stands for them all.
                const Member* here = find_member(other, actor);
                if (here != nullptr && here->edge == index) {
                    visit_event(*here, other, visit);
                }
            }
        });
    }

private:
    /// From `actor` on they are actors: an event only where a path may begin or end there.
    enum class Role : std::uint8_t { unknown, absent, event, actor, event_as_actor };

    /// Edges at a node that the rules allow, each with its other end.
    template <typename Visit> void visit_edges(NodeIndex node, Visit&& visit) const
    {
        for (const auto edges : {graph_->out_edges(node), graph_->in_edges(node)}) {
            for (const EdgeIndex index : edges) {
                const EdgeOutline edge = graph_->edge_outline(index);
                const NodeIndex other = edge.source == node ? edge.target : edge.source;
                if (rules_.edges.contains(edge.kind) && other != node &&
                    role_of(other) != Role::absent && (!rules_.as_of || was_so(index, edge))) {
                    visit(index, edge, other);
                }
            }
        }
    }

    template <typename Visit>
    void visit_event(const Member& here, NodeIndex event, Visit&& visit) const
    {
        const auto members = members_of(event);
        if (members.size() <= rules_.crowd) {
            for (const Member& there : members) {
                if (there.actor != here.actor) {
                    visit(tie_of_event(event, here, there, members.size()));
                }
            }
        }
        visit_edges(event, [&](EdgeIndex index, const EdgeOutline& edge, NodeIndex other) {
            if (edge.kind == EdgeKind::concluded_at && !is_actor(other)) {
                visit_conclusion(here, event, index, other, visit);
            }
        });
    }

    /// Who signed ties to who met where it was signed, unless they share one of the two.
    template <typename Visit>
    void visit_conclusion(const Member& here, NodeIndex event, EdgeIndex conclusion,
                          NodeIndex other, Visit&& visit) const
    {
        const auto members = members_of(other);
        const std::size_t actors = members.size() + members_of(event).size();
        if (actors > rules_.crowd || find_member(other, here.actor) != nullptr) {
            return;
        }
        for (const Member& there : members) {
            if (find_member(event, there.actor) == nullptr) {
                visit(tie_of_conclusion(event, here, conclusion, there, actors));
            }
        }
    }

    [[nodiscard]] Role role_of(NodeIndex node) const
    {
        if (roles_[node] == Role::unknown) {
            roles_[node] = find_role(node);
        }
        return roles_[node];
    }

    [[nodiscard]] Role find_role(NodeIndex node) const;
    [[nodiscard]] bool met_is_derived() const;
    /// All actors of an event, by actor.
    [[nodiscard]] std::span<const Member> members_of(NodeIndex event) const;
    [[nodiscard]] const Member* find_member(NodeIndex event, NodeIndex actor) const;
    /// Whether the edge was true or known on the day that is asked about.
    [[nodiscard]] bool was_so(EdgeIndex index, const EdgeOutline& edge) const;
    [[nodiscard]] bool was_known(std::span<const EvidenceIndex> evidence) const;
    [[nodiscard]] Tie tie_of_edge(EdgeIndex index, const EdgeOutline& edge, NodeIndex other) const;
    [[nodiscard]] Tie tie_of_event(NodeIndex event, const Member& here, const Member& there,
                                   std::size_t actors) const;
    [[nodiscard]] Tie tie_of_conclusion(NodeIndex event, const Member& here, EdgeIndex conclusion,
                                        const Member& there, std::size_t actors) const;

    const KnowledgeGraph* graph_;
    PathRules rules_;
    mutable std::vector<Role> roles_;
    mutable LazyLists<Member> members_;
    /// Whether the meetings that `met` speaks of are there themselves.
    mutable std::optional<bool> met_is_derived_;
};

} // namespace entente
