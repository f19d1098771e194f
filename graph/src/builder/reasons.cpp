#include "steps.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace entente {
namespace {

constexpr std::size_t most_near = 5;
constexpr double percent = 100;

/// Whole percents, so that nothing depends on the last digits of a score.
int percents(double score)
{
    return static_cast<int>(std::lround(score * percent));
}

/// "0.94"
std::string written(int score)
{
    const std::string digits = std::to_string(static_cast<int>(percent) + score);
    return std::string(score >= static_cast<int>(percent) ? "1." : "0.") + digits.substr(1);
}

/// Score, reason and the two names; how often.
using JoinCounts = std::map<std::tuple<int, std::string, std::string, std::string>, std::size_t>;

template <typename Claim>
const std::string& label_of(const BuildContext& context, ClaimRef ref,
                            std::vector<Claim> Report::*claims)
{
    return (context.reports[ref.report].*claims)[ref.claim].label;
}

std::vector<std::string> join_lines(const JoinCounts& counts)
{
    std::vector<std::string> lines;
    for (const auto& [join, count] : counts) {
        const auto& [score, reason, a, b] = join;
        lines.push_back(written(-score) + " " + reason + ": " + a +
                        (a == b ? std::string() : " = " + b) +
                        (count == 1 ? std::string() : " (" + std::to_string(count) + " times)"));
    }
    return lines;
}

template <typename Claim>
void add_joins(const BuildContext& context, const Clustering& clustering,
               std::vector<Claim> Report::*claims, const std::vector<DraftNode>& nodes,
               Draft& draft)
{
    std::map<EntityIndex, JoinCounts> by_entity;
    for (const auto& join : clustering.joins) {
        auto a = label_of(context, join.a, claims);
        auto b = label_of(context, join.b, claims);
        if (b < a) {
            std::swap(a, b);
        }
        ++by_entity[clustering.of(join.a)]
                   [{-percents(join.score), std::string(join.reason), std::move(a), std::move(b)}];
    }
    for (const auto& [entity, counts] : by_entity) {
        draft.nodes[nodes[entity]].attributes.set(Attribute::joined, join_lines(counts));
    }
}

void add_near(const Clustering& clustering, const std::vector<DraftNode>& nodes, Draft& draft)
{
    std::map<EntityIndex, std::set<std::tuple<int, std::string, std::string>>> near;
    for (const auto& apart : clustering.apart) {
        const auto a = clustering.of(apart.a);
        const auto b = clustering.of(apart.b);
        for (const auto& [one, other] : std::array{std::pair(a, b), std::pair(b, a)}) {
            near[one].insert(
                {-percents(apart.score), draft.nodes[nodes[other]].id, std::string(apart.reason)});
        }
    }
    for (const auto& [entity, others] : near) {
        std::vector<std::string> lines;
        std::set<std::string> told;
        for (const auto& [score, id, reason] : others) {
            if (lines.size() < most_near && told.insert(id).second) {
                lines.push_back(id + " " + written(-score) + " " + reason);
            }
        }
        draft.nodes[nodes[entity]].attributes.set(Attribute::kept_apart, std::move(lines));
    }
}

} // namespace

void add_reasons(const BuildContext& context, Draft& draft)
{
    const auto& actors = context.resolution.actors;
    add_joins(context, actors.officials, &Report::officials, draft.officials, draft);
    add_joins(context, actors.organizations, &Report::organizations, draft.organizations, draft);
    add_joins(context, actors.places, &Report::places, draft.places, draft);
    add_joins(context, context.resolution.agreements, &Report::agreements, draft.agreements, draft);
    add_near(actors.officials, draft.officials, draft);
}

} // namespace entente
