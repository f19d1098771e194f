#include "canonical_order.hpp"
#include "diagram_parts.hpp"
#include "dot_text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace entente {
namespace {

constexpr double width_of_axis = 7; ///< inches
constexpr double row = 0.55;
constexpr double bar = 0.3;
constexpr double days_of_year = 365.25;

/// First and last day, both known.
using Days = std::pair<std::int32_t, std::int32_t>;

/// As far as it is known; open sides reach to the other one.
Days days_of(const Date& valid)
{
    constexpr auto lowest = std::numeric_limits<std::int32_t>::min();
    constexpr auto highest = std::numeric_limits<std::int32_t>::max();
    const auto first = valid.earliest_day();
    const auto last = valid.latest_day();
    return {first == lowest ? last : first, last == highest ? first : last};
}

class Axis {
public:
    explicit Axis(const std::vector<Holding>& holdings)
    {
        std::int32_t first = std::numeric_limits<std::int32_t>::max();
        std::int32_t last = std::numeric_limits<std::int32_t>::min();
        for (const Holding& holding : holdings) {
            if (holding.valid.has_year()) {
                const auto [begin, end] = days_of(holding.valid);
                first = std::min(first, begin);
                last = std::max(last, end);
            }
        }
        if (first <= last) {
            first_year_ = civil_from_days(first).year;
            last_year_ = civil_from_days(last).year + 1;
        }
    }

    [[nodiscard]] bool empty() const { return first_year_ == last_year_; }
    [[nodiscard]] int first_year() const { return first_year_; }
    [[nodiscard]] int last_year() const { return last_year_; }

    [[nodiscard]] double place(std::int32_t day) const
    {
        const auto begin = days_from_civil({static_cast<std::int16_t>(first_year_), 1, 1});
        const double years = std::max(1, last_year_ - first_year_);
        return (day - begin) / (years * days_of_year) * width_of_axis;
    }

    [[nodiscard]] double place_of_year(int year) const
    {
        return place(days_from_civil({static_cast<std::int16_t>(year), 1, 1}));
    }

    /// Years between two words on the axis, at most a dozen of them.
    [[nodiscard]] int step() const
    {
        for (const int step : {1, 2, 5, 10, 20}) {
            if ((last_year_ - first_year_) / step <= 12) {
                return step;
            }
        }
        return 50;
    }

private:
    int first_year_ = 0;
    int last_year_ = 0;
};

/// "from 2019 to at least 2021-04"
std::string time_text(const Edge& edge, const Date& valid)
{
    std::string text = period_text(valid.edtf());
    const bool until_seen = edge.attributes.text(Attribute::end_known) == "observed";
    if (text.empty()) {
        return "time not known";
    }
    return until_seen ? "seen " + text : text;
}

class PostsDrawing {
public:
    PostsDrawing(const KnowledgeGraph& graph, const PostChain& chain, std::size_t most)
        : graph_(graph), chain_(chain),
          shown_(chain.holdings.end() -
                     static_cast<std::ptrdiff_t>(std::min(most, chain.holdings.size())),
                 chain.holdings.end()),
          axis_(shown_)
    {
    }

    Diagram take()
    {
        double below = 0;
        const std::size_t earlier = chain_.holdings.size() - shown_.size();
        for (std::size_t i = earlier; i < chain_.holdings.size(); ++i) {
            add_holding(i, below);
            below -= row;
            for (const PostGap& gap : chain_.gaps) {
                if (gap.after == i && i + 1 < chain_.holdings.size()) {
                    add_gap(gap, below);
                    below -= row;
                }
            }
        }
        if (!axis_.empty()) {
            for (int year = axis_.first_year(); year <= axis_.last_year(); year += axis_.step()) {
                add_words(std::to_string(year), axis_.place_of_year(year), below);
            }
        }
        if (earlier > 0) {
            add_words("+" + std::to_string(earlier) + " earlier", 0, row);
        }
        return {.title = title(),
                .doubt = "at least from then or until then, as far as seen",
                .nodes = std::move(nodes_),
                .edges = std::move(edges_)};
    }

private:
    [[nodiscard]] std::string title() const
    {
        std::string text = capitalized(chain_.title);
        const Node& body = graph_.node(chain_.body);
        text += ", " + std::string(display_label(body));
        if (body.kind != NodeKind::country) {
            if (const auto land = graph_.find("country:" + chain_.country)) {
                text += ", " + label_in(graph_, *land);
            }
        }
        return text;
    }

    /// With a width set, they begin at the left of it.
    DiagramNode& add_words(const std::string& words, double x, double y)
    {
        DiagramNode node;
        node.name = words;
        node.bare = true;
        node.place = DiagramPlace{x, y};
        nodes_.push_back(std::move(node));
        return nodes_.back();
    }

    static bool is_seen(const Edge& edge, Attribute side)
    {
        return edge.attributes.text(side) == "observed";
    }

    /// Words that begin right of a bar.
    void add_words_behind(const std::string& words, double end, double y)
    {
        constexpr double widest_letter = 0.1;
        const double width = static_cast<double>(letters_in(words)) * widest_letter;
        add_words(words, end + width / 2 + 0.1, y).place->width = width;
    }

    void add_gap(const PostGap& gap, double y)
    {
        const auto [first, last] = days_of(gap.time);
        const double begin = axis_.place(first);
        const double end = axis_.place(last);
        DiagramNode bar_node{.kind = NodeKind::official};
        bar_node.tooltip = "nobody is known to have held the post";
        bar_node.place = DiagramPlace{(begin + end) / 2, y, end - begin, bar / 2};
        bar_node.bar = true;
        bar_node.gap = true;
        nodes_.push_back(std::move(bar_node));
        add_words_behind("nobody known, " + period_text(gap.time.edtf()), end, y);
    }

    /// "Anne Roux" for those who are said to have held it at the same time.
    [[nodiscard]] std::string rivals_of(std::size_t place) const
    {
        std::string names;
        for (const PostConflict& conflict : chain_.conflicts) {
            if (conflict.first == place || conflict.second == place) {
                const std::size_t other =
                    conflict.first == place ? conflict.second : conflict.first;
                names +=
                    (names.empty() ? "" : ", ") + label_in(graph_, chain_.holdings[other].official);
            }
        }
        return names;
    }

    /// A bar with the name and the time behind it.
    void add_holding(std::size_t place, double y)
    {
        constexpr double thinnest = 0.12;
        const Holding& holding = chain_.holdings[place];
        const std::string rivals = rivals_of(place);
        const Edge& edge = graph_.edge(holding.edge);
        const bool dated = holding.valid.has_year();
        const auto [first, last] = days_of(holding.valid);
        const double begin = dated ? axis_.place(first) : 0;
        const double end = std::max(begin + thinnest, dated ? axis_.place(last + 1) : 0);
        DiagramNode bar_node{.kind = NodeKind::official};
        bar_node.tooltip = quote(graph_, edge.evidence);
        bar_node.link = web_link(graph_, edge.evidence);
        bar_node.doubtful = !dated || edge.attributes.flag(Attribute::inferred) ||
                            is_seen(edge, Attribute::begin_known) ||
                            is_seen(edge, Attribute::end_known);
        bar_node.place = DiagramPlace{(begin + end) / 2, y, end - begin, bar};
        bar_node.bar = true;
        bar_node.conflict = !rivals.empty();
        nodes_.push_back(std::move(bar_node));
        add_words_behind(label_in(graph_, holding.official) + ", " +
                             time_text(edge, holding.valid) +
                             (rivals.empty() ? "" : "; at the same time as " + rivals),
                         end, y);
    }

    const KnowledgeGraph& graph_;
    const PostChain& chain_;
    std::vector<Holding> shown_;
    Axis axis_;
    std::vector<DiagramNode> nodes_;
    std::vector<DiagramEdge> edges_;
};

} // namespace

Diagram diagram_of_posts(const KnowledgeGraph& graph, const PostChain& chain, std::size_t most)
{
    return PostsDrawing(graph, chain, std::max<std::size_t>(most, 1)).take();
}

} // namespace entente
