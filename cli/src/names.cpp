#include "names.hpp"

#include "logging.hpp"
#include "words.hpp"

#include <entente/graph/find.hpp>

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t most_candidates = 20;
constexpr std::size_t most_suggestions = 3;

std::string candidate_line(const KnowledgeGraph& graph, NodeIndex index)
{
    const Node& node = graph.node(index);
    const std::string more = distinction(graph, index);
    const Years years = node.kind == NodeKind::official ? years_of(graph, index) : Years{};
    std::string time;
    if (years.first != 0) {
        time = ", " + std::to_string(years.first) +
               (years.last > years.first ? "-" + std::to_string(years.last) : "");
    }
    return "\n  " + node.label + (more.empty() ? "" : ", " + more) + time + "  [" + node.id + "]";
}

/// What a user who gives a bare name asks for first: people, then bodies, countries and places,
/// then events, whose labels repeat the names of those who took part.
int rank_of(NodeKind kind)
{
    switch (kind) {
    case NodeKind::official:
        return 0;
    case NodeKind::organization:
    case NodeKind::country:
    case NodeKind::place:
        return 1;
    case NodeKind::meeting:
    case NodeKind::agreement:
    case NodeKind::document:
        return 2;
    }
    return 2;
}

bool takes_officials(std::span<const NodeKind> kinds)
{
    return kinds.empty() || std::ranges::find(kinds, NodeKind::official) != kinds.end();
}

/// The only candidate is the one that is meant.
NameChoice one_of_candidates(NameChoice choice)
{
    if (choice.candidates.size() == 1) {
        choice.node = choice.candidates.front();
        choice.candidates.clear();
    } else {
        choice.ambiguous = true;
    }
    return choice;
}

} // namespace

NameChoice choose_node(const KnowledgeGraph& graph, const std::string& name,
                       std::span<const NodeKind> kinds, const Date& at)
{
    NameChoice choice;
    const auto found = find_nodes(graph, name, kinds);
    if (found.empty() && takes_officials(kinds)) {
        choice.candidates = find_by_post(graph, name, at);
        if (!choice.candidates.empty()) {
            return one_of_candidates(std::move(choice));
        }
        choice.candidates = at.empty() ? std::vector<NodeIndex>() : find_by_post(graph, name);
        choice.other_time = !choice.candidates.empty();
        if (choice.other_time) {
            return choice;
        }
    }
    if (found.empty()) {
        for (const NearName& near : nearest_names(graph, name, most_suggestions, kinds)) {
            choice.candidates.push_back(near.node);
        }
        return choice;
    }
    int first = 2;
    for (const FoundNode& match : found) {
        if (match.fit == found.front().fit) {
            first = std::min(first, rank_of(graph.node(match.node).kind));
        }
    }
    for (const FoundNode& match : found) {
        if (match.fit == found.front().fit && rank_of(graph.node(match.node).kind) == first) {
            choice.candidates.push_back(match.node);
        }
    }
    return one_of_candidates(std::move(choice));
}

std::optional<NodeIndex> find_or_explain(const KnowledgeGraph& graph, const std::string& name,
                                         std::span<const NodeKind> kinds, const Date& at)
{
    const NameChoice choice = choose_node(graph, name, kinds, at);
    if (!choice.node) {
        log_error(explain(graph, name, choice));
    }
    return choice.node;
}

std::optional<std::vector<NodeIndex>> find_all_or_explain(const KnowledgeGraph& graph,
                                                          std::span<const std::string> names,
                                                          std::span<const NodeKind> kinds,
                                                          const Date& at)
{
    std::vector<NodeIndex> nodes;
    for (const auto& name : names) {
        if (const auto node = find_or_explain(graph, name, kinds, at)) {
            nodes.push_back(*node);
        }
    }
    return nodes.size() == names.size() ? std::optional(std::move(nodes)) : std::nullopt;
}

std::string explain(const KnowledgeGraph& graph, const std::string& name, const NameChoice& choice)
{
    const std::size_t count = choice.candidates.size();
    std::string out;
    if (choice.other_time) {
        out = "nobody is known as \"" + name + "\" at that time; at another were:";
    } else if (choice.ambiguous) {
        out = "\"" + name + "\" may mean any of " + std::to_string(count) +
              "; say more of the name, or the id:";
    } else if (count == 0) {
        return "the graph has no \"" + name + "\", nor anything like it";
    } else {
        out = "the graph has no \"" + name + "\"; the nearest are:";
    }
    for (std::size_t i = 0; i < std::min(count, most_candidates); ++i) {
        out += candidate_line(graph, choice.candidates[i]);
    }
    if (count > most_candidates) {
        out += "\n  and " + std::to_string(count - most_candidates) + " more";
    }
    return out;
}

} // namespace entente
