#include "path_request.hpp"

#include "names.hpp"
#include "option_values.hpp"

#include <entente/core/error.hpp>

#include <algorithm>

namespace entente {
namespace {

PathOrder order_of(const std::string& name)
{
    if (name.empty() || name == "hops") {
        return PathOrder::hops;
    }
    if (name == "strength") {
        return PathOrder::strength;
    }
    if (name == "recency") {
        return PathOrder::recency;
    }
    throw UsageError("--by takes hops, strength or recency, not \"" + name + "\"");
}

} // namespace

const std::vector<PathWay>& path_ways()
{
    using enum EdgeKind;
    static const std::vector<PathWay> ways{
        {"meeting", {NodeKind::meeting}, {participated_in, concluded_at, met, held_in}},
        {"agreement", {NodeKind::agreement}, {signed_by_actor, party_to, concluded_at, co_signed}},
        {"organization",
         {NodeKind::organization},
         {holds_position, part_of, participated_in, signed_by_actor, party_to}},
        {"post", {NodeKind::organization}, {holds_position}},
        {"country",
         {NodeKind::country},
         {holds_position, represents, part_of, participated_in, signed_by_actor, party_to}},
        {"place", {NodeKind::place}, {held_in, located_in}},
        {"document", {NodeKind::document}, {mentioned_in}},
    };
    return ways;
}

PathRules rules_of_ways(const std::vector<std::string>& names)
{
    PathRules rules;
    if (names.empty()) {
        return rules;
    }
    rules.nodes = {NodeKind::official};
    rules.edges = {};
    for (const std::string& name : names) {
        const auto way = std::ranges::find(path_ways(), name, &PathWay::name);
        if (way == path_ways().end()) {
            std::string known;
            for (const PathWay& one : path_ways()) {
                known += (known.empty() ? "" : ", ") + std::string(one.name);
            }
            throw UsageError("--via: there is no \"" + name + "\"; there are " + known);
        }
        rules.nodes.insert(way->nodes);
        rules.edges.insert(way->edges);
    }
    return rules;
}

PathRequest read_path_request(const Options& options)
{
    PathRequest request;
    request.rules = rules_of_ways(options.via);
    request.rules.crowd = options.crowd.value_or(request.rules.crowd);
    if (!options.as_of.empty()) {
        request.rules.as_of = read_day(options.as_of, "--as-of").latest_day();
    }
    request.query.count = options.count.value_or(1);
    request.query.order = order_of(options.order);
    request.query.most_hops = options.most_hops;
    request.query.in_time = options.in_time;
    if (options.in_time && !options.order.empty()) {
        throw UsageError("--in-time has an order of its own, the earliest arrival: without --by");
    }
    return request;
}

bool add_avoided(const KnowledgeGraph& graph, const Options& options, PathRules& rules)
{
    bool clear = true;
    for (const std::string& name : options.avoid) {
        if (const auto kind = find_kind<NodeKind>(name)) {
            rules.nodes.erase(*kind);
        } else if (const auto node = find_or_explain(graph, name)) {
            rules.avoid.push_back(*node);
        } else {
            clear = false;
        }
    }
    return clear;
}

} // namespace entente
