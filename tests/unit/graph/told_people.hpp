#pragma once

#include "article.hpp"
#include "graph_view.hpp"

#include <entente/graph/build.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente {

using Strings = std::vector<std::string>;

/// One person in one article, with a post where given.
inline Report one(const std::string& article_name, const std::string& label,
                  const std::string& country, const std::string& title = {},
                  const Strings& forms = {}, const std::string& date = "2025-12-03")
{
    Article article(article_name, date);
    const auto person = article.official(label, country, forms);
    if (!title.empty()) {
        article.position(person, title, date).country = country;
    }
    return article;
}

/// The ids of the officials in the graph of these.
inline Strings people(std::vector<Report> reports)
{
    return ids_of(build_graph(std::move(reports)), NodeKind::official);
}

} // namespace entente
