#pragma once

#include "article.hpp"

#include <entente/graph/build.hpp>

#include <string>
#include <vector>

namespace entente {

/// What one article tells of a meeting.
struct Told {
    std::string date;
    std::string place = "Midtown";
    std::string form = "talks";
    MeetingType type = MeetingType::meeting;
    MeetingStatus status = MeetingStatus::held;
    std::string published = "2025-12-04";
    std::string other = "Ben Sur";
};

/// An article in which Ada Holm and somebody meet.
inline Report article_of(const std::string& name, const Told& told)
{
    Article article(name, told.published);
    const auto ada = article.official("Ada Holm", "NO");
    const auto ben = article.official(told.other, "SO");
    std::vector<Actor> places;
    if (!told.place.empty()) {
        places.push_back(article.place(told.place, "NO"));
    }
    article
        .meeting({{ada, Role::host}, {ben, Role::guest}}, told.date, places, told.form, told.type)
        .status = told.status;
    return article;
}

/// The meetings of a graph of articles, one for each.
inline std::vector<Node> meetings(const std::vector<Told>& all)
{
    std::vector<Report> reports;
    for (std::size_t i = 0; i < all.size(); ++i) {
        reports.push_back(article_of(numbered("a", i), all[i]));
    }
    const auto graph = build_graph(reports);
    std::vector<Node> nodes;
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        if (graph.node(i).kind == NodeKind::meeting) {
            nodes.push_back(graph.node(i));
        }
    }
    return nodes;
}

} // namespace entente
