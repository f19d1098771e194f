#include "../resolve/titles.hpp"
#include "../words.hpp"

#include <entente/graph/posts.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace entente {
namespace {

constexpr auto never = std::numeric_limits<std::int32_t>::max();

/// Words of the names of a body or country, sorted.
std::vector<std::string> words_of(const Node& node)
{
    std::vector<std::string> all = content_words(node.label);
    for (const auto& alias : node.attributes.list(Attribute::aliases)) {
        const auto more = content_words(alias);
        all.insert(all.end(), more.begin(), more.end());
    }
    std::ranges::sort(all);
    return all;
}

/// The title as it stands, or with words that the body or the country adds to it; of one that
/// `TitleFilter` has let through.
bool is_title(const KnowledgeGraph& graph, const TitleKey& wanted, const Edge& edge)
{
    const auto key = title_key(edge.attributes.text(Attribute::title));
    if (key.content == wanted.content) {
        return true;
    }
    std::vector<std::string> added;
    std::ranges::set_difference(wanted.content, key.content, std::back_inserter(added));
    const auto& body = graph.node(edge.target);
    if (is_subset(added, words_of(body))) {
        return true;
    }
    const auto land =
        graph.find("country:" + std::string(body.attributes.text(Attribute::country)));
    return land && is_subset(added, words_of(graph.node(*land)));
}

/// Whether a title, as it stands in many posts, may be the one that is asked for: cheaply, as most
/// are not.
class TitleFilter {
public:
    explicit TitleFilter(const TitleKey& wanted) : wanted_(&wanted) {}

    [[nodiscard]] bool may_be(std::string_view title)
    {
        const auto [place, added] = titles_.try_emplace(title, false);
        if (added) {
            const TitleKey key = title_key(title);
            place->second = !key.empty() && key.qualifiers == wanted_->qualifiers &&
                            is_subset(key.content, wanted_->content);
        }
        return place->second;
    }

private:
    const TitleKey* wanted_;
    std::unordered_map<std::string_view, bool> titles_;
};

std::string country_of(const KnowledgeGraph& graph, const Edge& edge)
{
    const auto& body = graph.node(edge.target);
    const auto own =
        body.attributes.text(body.kind == NodeKind::country ? Attribute::iso : Attribute::country);
    return std::string(own.empty() ? graph.node(edge.source).attributes.text(Attribute::country)
                                   : own);
}

/// First day of a holding; of one that is only known to be over that day.
std::pair<std::int32_t, std::int32_t> time_of(const KnowledgeGraph& graph, const Holding& holding)
{
    const auto& valid = holding.valid;
    if (valid.has_year()) {
        return {valid.begin().empty() ? valid.latest_day() : valid.earliest_day(),
                valid.latest_day()};
    }
    const auto ended = Date::parse(graph.edge(holding.edge).attributes.text(Attribute::ended_by));
    return {never, ended ? ended->latest_day() : never};
}

/// The time in which somebody held it for certain: a year may mean any day in it.
std::pair<std::int32_t, std::int32_t> certain_time(const Date& valid)
{
    const auto begin = valid.begin().empty() ? std::numeric_limits<std::int32_t>::min()
                                             : Date(valid.begin()).latest_day();
    const auto end = valid.end().empty() ? never : Date(valid.end()).earliest_day();
    return {begin, end};
}

/// Handing over takes a day that belongs to both.
bool overlap(const Date& a, const Date& b)
{
    const auto [a_begin, a_end] = certain_time(a);
    const auto [b_begin, b_end] = certain_time(b);
    const auto begin = std::max(a_begin, b_begin);
    const auto end = std::min(a_end, b_end);
    const bool within =
        begin == end && std::min(a_begin, b_begin) < begin && end < std::max(a_end, b_end);
    return begin < end || within;
}

void find_conflicts(PostChain& chain)
{
    const auto& all = chain.holdings;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (all[i].official != all[j].official && all[i].valid.has_year() &&
                all[j].valid.has_year() && overlap(all[i].valid, all[j].valid)) {
                chain.conflicts.push_back({i, j});
            }
        }
    }
}

void find_gaps(PostChain& chain)
{
    const auto& all = chain.holdings;
    std::size_t last = 0;
    for (std::size_t i = 1; i < all.size() && all[i].valid.has_year(); ++i) {
        const auto end = all[last].valid.latest_day();
        const auto begin = all[i].valid.earliest_day();
        if (end != never && begin > end && begin - end > 1) {
            chain.gaps.push_back({i - 1, Date(all[last].valid.end(), all[i].valid.begin())});
        }
        last = all[i].valid.latest_day() >= end ? i : last;
    }
}

/// The title that most have, of equally many the fullest.
std::string usual_title(const KnowledgeGraph& graph, const std::vector<Holding>& holdings)
{
    std::map<std::string, std::size_t> votes;
    for (const auto& holding : holdings) {
        ++votes[std::string(graph.edge(holding.edge).attributes.text(Attribute::title))];
    }
    return std::ranges::max_element(
               votes, {},
               [](const auto& vote) { return std::pair(vote.second, vote.first.size()); })
        ->first;
}

} // namespace

std::vector<PostChain> find_posts(const KnowledgeGraph& graph, std::string_view title,
                                  std::string_view country)
{
    const auto wanted = title_key(title);
    // Ministers are told apart by their country, whatever their ministry is called.
    const bool minister =
        wanted.content.size() > 1 && std::ranges::binary_search(wanted.content, "minister");
    std::map<std::pair<std::string, std::string>, PostChain> chains;
    TitleFilter filter(wanted);
    Skim post;
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        if (graph.edge_outline(i).kind != EdgeKind::holds_position) {
            continue;
        }
        graph.skim_edge(i, Attribute::title, post);
        if (post.texts.empty() || !filter.may_be(post.texts.front())) {
            continue;
        }
        const auto& edge = graph.edge(i);
        const auto land = country_of(graph, edge);
        if ((!country.empty() && land != country) || !is_title(graph, wanted, edge)) {
            continue;
        }
        const bool by_country = minister && !land.empty();
        auto& chain = chains[{land, by_country ? std::string() : graph.node(edge.target).id}];
        if (chain.holdings.empty()) {
            chain.body = edge.target;
            chain.country = land;
        }
        chain.holdings.push_back(
            {i, edge.source, Date::parse(edge.attributes.text(Attribute::valid)).value_or(Date{})});
    }
    std::vector<PostChain> found;
    for (auto& [key, chain] : chains) {
        std::ranges::sort(chain.holdings, {}, [&](const Holding& holding) {
            return std::tuple(time_of(graph, holding),
                              std::string_view(graph.node(holding.official).id), holding.edge);
        });
        chain.title = usual_title(graph, chain.holdings);
        find_gaps(chain);
        find_conflicts(chain);
        found.push_back(std::move(chain));
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const PostChain& chain) { return chain.holdings.size(); });
    return found;
}

HoldersAt holders_at(const KnowledgeGraph& graph, const PostChain& chain, const Date& time)
{
    HoldersAt result;
    std::size_t last = chain.holdings.size();
    for (std::size_t i = 0; i < chain.holdings.size(); ++i) {
        const auto& valid = chain.holdings[i].valid;
        if (!valid.has_year()) {
            continue;
        }
        if (valid.earliest_day() <= time.latest_day() &&
            time.earliest_day() <= valid.latest_day()) {
            result.holdings.push_back(i);
        }
        const bool later = last == chain.holdings.size() ||
                           valid.latest_day() >= chain.holdings[last].valid.latest_day();
        if (valid.latest_day() < time.earliest_day() && later) {
            last = i;
        }
    }
    if (result.holdings.empty() && last < chain.holdings.size()) {
        const auto& attributes = graph.edge(chain.holdings[last].edge).attributes;
        const auto ended = Date::parse(attributes.text(Attribute::ended_by));
        const bool over = attributes.text(Attribute::end_known) == "stated" ||
                          (ended && ended->latest_day() <= time.earliest_day());
        if (!over) {
            result.holdings.push_back(last);
            result.surmised = true;
        }
    }
    return result;
}

} // namespace entente
