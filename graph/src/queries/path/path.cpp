#include "cheapest.hpp"
#include "facts.hpp"
#include "journey.hpp"
#include "links.hpp"
#include "loopless.hpp"

#include <entente/graph/path.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace entente {
namespace {

bool is_known(const std::vector<Route>& routes, const Route& route)
{
    return std::ranges::find(routes, route.nodes, &Route::nodes) != routes.end();
}

double cost_of(const PathQuery& query, const Route& route)
{
    return query.in_time ? static_cast<double>(route.nodes.size() - 1)
                         : static_cast<double>(route.cost) / static_cast<double>(LinkCost::unit);
}

void add_confidence(Path& path)
{
    for (const Hop& hop : path.hops) {
        path.confidence *= hop.facts.front().confidence;
    }
}

/// All that questions by the same rules share. What one question finds out of the graph, and the
/// memory of its searches, serve the next.
class Searches {
public:
    Searches(const KnowledgeGraph& graph, const PathRules& rules, std::span<const NodeIndex> ends)
        : ties_(graph, rules, ends), links_(ties_), passages_(ties_)
    {
    }

    Searches(const Searches&) = delete;
    Searches& operator=(const Searches&) = delete;
    ~Searches() = default;

    [[nodiscard]] std::size_t node_count() const { return ties_.node_count(); }
    [[nodiscard]] bool is_actor(NodeIndex node) const { return ties_.is_actor(node); }

    void prepare()
    {
        for (NodeIndex node = 0; node < node_count(); ++node) {
            (void)links_.of(node);
            (void)passages_.of(node);
        }
    }

    [[nodiscard]] std::vector<Path> find(const PathQuery& query)
    {
        std::vector<Path> paths;
        if (query.source == query.target) {
            paths.resize(query.count == 0 ? 0 : 1);
            return paths;
        }
        paths = query.in_time ? first_journeys(query) : cheapest_paths(query);
        std::ranges::for_each(paths, add_confidence);
        return paths;
    }

    [[nodiscard]] std::vector<NodeIndex> reach(NodeIndex node) const
    {
        std::vector<NodeIndex> order{node};
        std::vector<bool> seen(node_count());
        seen[node] = true;
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (const Link& link : links_.of(order[i])) {
                if (!seen[link.to]) {
                    seen[link.to] = true;
                    order.push_back(link.to);
                }
            }
        }
        return order;
    }

private:
    [[nodiscard]] Path path_of(const PathQuery& query, const Route& route) const
    {
        Path path;
        path.cost = cost_of(query, route);
        for (std::size_t i = 0; i + 1 < route.nodes.size(); ++i) {
            const NodeIndex from = route.nodes[i];
            const NodeIndex to = route.nodes[i + 1];
            path.hops.push_back({from, to, facts_between(ties_, from, to, query.order)});
        }
        return path;
    }

    [[nodiscard]] std::vector<Path> cheapest_paths(const PathQuery& query)
    {
        if (!cheapest_) {
            cheapest_.emplace(links_);
        }
        const LinkCost cost(links_, query.order);
        cheapest_->begin(cost, query);
        std::vector<Path> paths;
        for (const Route& route : best_routes(query.source, query.count, std::ref(*cheapest_))) {
            paths.push_back(path_of(query, route));
        }
        return paths;
    }

    /// Journeys whose order is certain first; where they are too few, those whose order may hold.
    [[nodiscard]] std::vector<Path> first_journeys(const PathQuery& query)
    {
        if (!journeys_) {
            journeys_.emplace(passages_);
        }
        const std::int32_t start = query.not_before.value_or(Days::always);
        std::vector<Route> known;
        std::vector<Path> paths;
        for (const Reading reading : {Reading::certain, Reading::possible}) {
            if (paths.size() >= query.count) {
                break;
            }
            journeys_->begin(reading, start, query.target, query.most_hops);
            for (const Route& route :
                 best_routes(query.source, query.count, std::ref(*journeys_))) {
                if (paths.size() < query.count && !is_known(known, route)) {
                    known.push_back(route);
                    paths.push_back(path_of(query, route));
                    put_in_time(paths.back(), reading, start);
                }
            }
        }
        return paths;
    }

    Ties ties_;
    ActorLinks links_;
    Passages passages_;
    std::optional<CheapestDeviations> cheapest_{};
    std::optional<FirstJourneys> journeys_{};
};

/// The nodes that are actors only because a path begins or ends there.
std::vector<NodeIndex> odd_ends(const Searches& searches, std::span<const NodeIndex> ends)
{
    std::vector<NodeIndex> odd;
    for (const NodeIndex node : ends) {
        if (node >= searches.node_count()) {
            throw std::out_of_range("no node of that index");
        }
        if (!searches.is_actor(node)) {
            odd.push_back(node);
        }
    }
    return odd;
}

} // namespace

struct PathFinder::Parts {
    Parts(const KnowledgeGraph& of, const PathRules& by)
        : graph(&of), rules(by), searches(of, by, {})
    {
    }

    /// Calls `use` with the searches in which these nodes are actors.
    template <typename Use> auto with(std::span<const NodeIndex> ends, Use use)
    {
        const auto odd = odd_ends(searches, ends);
        if (odd.empty()) {
            return use(searches);
        }
        Searches others(*graph, rules, odd);
        return use(others);
    }

    const KnowledgeGraph* graph;
    PathRules rules;
    Searches searches;
};

PathFinder::PathFinder(const KnowledgeGraph& graph, const PathRules& rules)
    : parts_(std::make_unique<Parts>(graph, rules))
{
}

PathFinder::PathFinder(PathFinder&&) noexcept = default;
PathFinder& PathFinder::operator=(PathFinder&&) noexcept = default;
PathFinder::~PathFinder() = default;

void PathFinder::prepare()
{
    parts_->searches.prepare();
}

std::vector<Path> PathFinder::find(const PathQuery& query) const
{
    return parts_->with(std::array{query.source, query.target},
                        [&](Searches& searches) { return searches.find(query); });
}

std::vector<NodeIndex> PathFinder::reach(NodeIndex node) const
{
    return parts_->with(std::array{node},
                        [&](const Searches& searches) { return searches.reach(node); });
}

std::vector<Path> find_paths(const KnowledgeGraph& graph, const PathQuery& query,
                             const PathRules& rules)
{
    return PathFinder(graph, rules).find(query);
}

std::vector<Step> steps_of(const Path& path)
{
    std::vector<Step> steps;
    for (const Hop& hop : path.hops) {
        const auto& first = hop.facts.front().steps;
        steps.insert(steps.end(), first.begin(), first.end());
    }
    return steps;
}

} // namespace entente
