#include "path_hints.hpp"

#include "path_words.hpp"

#include <utility>
#include <vector>

namespace entente {
namespace {

constexpr std::size_t most_named = 3;

/// One thing that the user may ask for otherwise.
struct Attempt {
    std::string switches;
    PathRequest request;
};

std::string counted(std::size_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

/// "A reaches 12 officials and 3 bodies, nearest: B, C, D"
std::string describe_reach(const KnowledgeGraph& graph, const PathFinder& finder, NodeIndex node)
{
    std::size_t officials = 0;
    std::size_t others = 0;
    std::string nearest;
    for (const NodeIndex reached : finder.reach(node)) {
        if (reached == node) {
            continue;
        }
        if (graph.kind_of(reached) != NodeKind::official) {
            ++others;
        } else if (officials++ < most_named) {
            nearest += (nearest.empty() ? "; nearest: " : ", ") + graph.node(reached).label;
        }
    }
    const std::string& label = graph.node(node).label;
    if (officials + others == 0) {
        return "\n  " + label + " reaches nobody";
    }
    return "\n  " + label + " reaches " + counted(officials, "official", "officials") +
           (others == 0 ? "" : " and " + counted(others, "body", "bodies")) + nearest;
}

/// The way by default, and one more.
Attempt by_way_of(const Options& options, const PathRequest& request, const std::string& kind)
{
    std::vector<std::string> names = options.via;
    if (names.empty()) {
        names = {"meeting", "agreement", "organization"};
    }
    names.push_back(kind);
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ",") + name;
    }
    Attempt attempt{"with --via " + list, request};
    const PathRules wider = rules_of_ways(names);
    attempt.request.rules.nodes.insert(wider.nodes);
    attempt.request.rules.edges.insert(wider.edges);
    return attempt;
}

std::vector<Attempt> attempts(const Options& options, const PathRequest& request)
{
    std::vector<Attempt> all;
    const auto without = [&](bool given, const char* flag, auto change) {
        if (given) {
            all.push_back({std::string("without ") + flag, request});
            change(all.back().request);
        }
    };
    without(options.in_time, "--in-time", [](PathRequest& r) { r.query.in_time = false; });
    without(options.most_hops.has_value(), "--max-hops",
            [](PathRequest& r) { r.query.most_hops.reset(); });
    without(!options.as_of.empty(), "--as-of", [](PathRequest& r) { r.rules.as_of.reset(); });
    without(!options.avoid.empty(), "--avoid", [&](PathRequest& r) {
        r.rules.avoid.clear();
        r.rules.nodes.insert(rules_of_ways(options.via).nodes);
    });
    without(!options.via.empty(), "--via", [](PathRequest& r) {
        r.rules.nodes = PathRules{}.nodes;
        r.rules.edges = PathRules{}.edges;
    });
    for (const char* kind : {"country", "place", "document"}) {
        all.push_back(by_way_of(options, request, kind));
    }
    all.push_back({"with a greater --crowd", request});
    all.back().request.rules.crowd = static_cast<std::size_t>(-1);
    return all;
}

} // namespace

std::string explain_no_path(const KnowledgeGraph& graph, const Options& options,
                            const PathRequest& request)
{
    const NodeIndex source = request.query.source;
    const NodeIndex target = request.query.target;
    const PathFinder finder(graph, request.rules);
    std::string out = "nothing connects " + graph.node(source).label + " and " +
                      graph.node(target).label + " in this way";
    out += describe_reach(graph, finder, source);
    out += describe_reach(graph, finder, target);
    bool found = false;
    for (Attempt& attempt : attempts(options, request)) {
        attempt.request.query.count = 1;
        const auto paths = find_paths(graph, attempt.request.query, attempt.request.rules);
        if (!paths.empty()) {
            out += "\n  " + attempt.switches + " there is a path of " +
                   count_of_hops(paths.front().hops.size());
            found = true;
        }
    }
    if (!options.since.empty() || !options.until.empty() || options.min_confidence > 0 ||
        options.only_stated) {
        return out + "\n  there may be one in more of the graph: without --since, --until, "
                     "--min-confidence, --only-stated";
    }
    return found ? out : out + "\n  no other switch would find a path";
}

} // namespace entente
