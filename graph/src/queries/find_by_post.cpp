#include "../resolve/titles.hpp"
#include "../words.hpp"
#include "names.hpp"

#include <entente/graph/find.hpp>
#include <entente/graph/posts.hpp>

#include <algorithm>
#include <iterator>
#include <limits>

namespace entente {
namespace {

/// The last day on which somebody was seen in the post; who still holds it is seen last of all.
std::int32_t last_seen(const KnowledgeGraph& graph, const Holding& holding)
{
    if (!holding.valid.has_year()) {
        return std::numeric_limits<std::int32_t>::min();
    }
    const bool open =
        holding.valid.end().empty() && !graph.edge(holding.edge).attributes.flag(Attribute::former);
    return open ? std::numeric_limits<std::int32_t>::max() : holding.valid.latest_day();
}

void add_holders(const KnowledgeGraph& graph, const PostChain& chain, const Date& at,
                 std::vector<NodeIndex>& officials)
{
    if (!at.empty()) {
        for (const std::size_t holding : holders_at(graph, chain, at).holdings) {
            officials.push_back(chain.holdings[holding].official);
        }
        return;
    }
    const auto last = std::ranges::max_element(
        chain.holdings, {}, [&](const Holding& holding) { return last_seen(graph, holding); });
    if (last != chain.holdings.end()) {
        officials.push_back(last->official);
    }
}

/// Whether what the text adds to the title is a whole name of the body or its country: with "United
/// States" not Mexico is meant, which has these words in one of its names.
bool is_named_whole(const KnowledgeGraph& graph, const PostChain& chain, const TitleKey& wanted)
{
    std::vector<std::string> added;
    std::ranges::set_difference(wanted.content, title_key(chain.title).content,
                                std::back_inserter(added));
    const auto is_name = [&](NodeIndex node) {
        return std::ranges::any_of(forms_of(graph.node(node)), [&](const std::string& form) {
            return content_words(form) == added;
        });
    };
    const auto land = graph.find("country:" + chain.country);
    return added.empty() || is_name(chain.body) || (land && is_name(*land));
}

void widen(Years& years, const Days& days)
{
    if (days.first != Days::always) {
        const int year = civil_from_days(days.first).year;
        years.first = years.first == 0 ? year : std::min(years.first, year);
        years.last = std::max(years.last, year);
    }
    if (days.last != Days::never) {
        const int year = civil_from_days(days.last).year;
        years.first = years.first == 0 ? year : std::min(years.first, year);
        years.last = std::max(years.last, year);
    }
}

} // namespace

std::vector<NodeIndex> find_by_post(const KnowledgeGraph& graph, std::string_view text,
                                    const Date& at)
{
    const TitleKey wanted = title_key(text);
    auto chains = find_posts(graph, text);
    const auto whole = [&](const PostChain& chain) { return is_named_whole(graph, chain, wanted); };
    if (std::ranges::any_of(chains, whole)) {
        std::erase_if(chains, [&](const PostChain& chain) { return !whole(chain); });
    }
    std::vector<NodeIndex> officials;
    for (const PostChain& chain : chains) {
        add_holders(graph, chain, at, officials);
    }
    std::ranges::sort(officials);
    officials.erase(std::unique(officials.begin(), officials.end()), officials.end());
    return officials;
}

Years years_of(const KnowledgeGraph& graph, NodeIndex node)
{
    Years years;
    for (const auto edges : {graph.out_edges(node), graph.in_edges(node)}) {
        for (const EdgeIndex index : edges) {
            const EdgeOutline edge = graph.edge_outline(index);
            widen(years, edge.days);
            widen(years, graph.outline(edge.source == node ? edge.target : edge.source).days);
        }
    }
    return years;
}

} // namespace entente
