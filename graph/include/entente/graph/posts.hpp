#pragma once

#include <entente/core/date.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// One term of an official in a post: a `holds_position` edge.
struct Holding {
    EdgeIndex edge = 0;
    NodeIndex official = 0;
    Date valid; ///< or empty

    auto operator<=>(const Holding&) const = default;
};

/// A time in which nobody is known to have held the post.
struct PostGap {
    std::size_t after = 0; ///< the holding before it
    Date time;             ///< from the last day of one to the first day of the next

    auto operator<=>(const PostGap&) const = default;
};

/// Two who are said to have held the post at the same time.
struct PostConflict {
    std::size_t first = 0; ///< holdings
    std::size_t second = 0;

    auto operator<=>(const PostConflict&) const = default;
};

/// Who held a post, one after the other.
struct PostChain {
    NodeIndex body = 0; ///< the body or country of the first holding
    std::string title;  ///< of the most holdings
    std::string country;
    std::vector<Holding> holdings; ///< by begin, those without time last
    std::vector<PostGap> gaps;
    std::vector<PostConflict> conflicts;
};

/// The chains of a post, one for each country (a ministerial post) or each body (any other), by
/// number of holdings, most first, then by country and body. Titles are compared without case,
/// articles and the order of words: `foreign minister` is `Minister of Foreign Affairs`; `President
/// of Belarus` is `President` where the country is Belarus. `country` is an ISO code; empty means
/// any. Linear in the edges of the graph.
[[nodiscard]] std::vector<PostChain> find_posts(const KnowledgeGraph& graph, std::string_view title,
                                                std::string_view country = {});

/// Who held the post at a time.
struct HoldersAt {
    std::vector<std::size_t> holdings; ///< of the chain
    bool surmised = false; ///< nobody was seen in it then; this is who was seen last before
};

[[nodiscard]] HoldersAt holders_at(const KnowledgeGraph& graph, const PostChain& chain,
                                   const Date& time);

} // namespace entente
