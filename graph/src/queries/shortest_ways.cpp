#include "shortest_ways.hpp"

#include "../large_pages.hpp"
#include "lanes.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

namespace entente {
namespace {

/// Searches from up to eight sources at a time, breadth first, and back: U. Brandes, A Faster
/// Algorithm for Betweenness Centrality (2001); M. Then et al., The More the Merrier: Efficient
/// Multi-Source Graph Traversal (2014); S. Beamer et al., Direction-Optimizing Breadth-First Search
/// (2012). In a large graph each neighbour is far away in memory, and most are looked at by several
/// searches in the same step: they share the way there.
class Searches {
public:
    explicit Searches(const Neighbours& neighbours)
        : neighbours_(&neighbours), rows_(neighbours.size()), seen_(neighbours.size()),
          level_lanes_(neighbours.size())
    {
    }

    void add_shares(std::span<const std::uint32_t> sources, std::vector<double>& scores)
    {
        set_out(sources);
        while (levels_[levels_.size() - 2] < levels_.back()) {
            go_on();
        }
        for (std::size_t level = levels_.size() - 3; level > 0; --level) {
            come_back(level, scores);
        }
        mark_level(1, Mark::unset);
    }

private:
    enum class Mark : std::uint8_t { unset, set };

    /// A vertex of a level, and the searches that have it there.
    struct Visit {
        std::uint32_t vertex = 0;
        Lanes lanes = 0;
    };

    /// What leads from one level to the next.
    struct Step {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        Lanes lanes = 0;
    };

    void set_out(std::span<const std::uint32_t> sources)
    {
        std::ranges::fill(rows_, Row{});
        std::ranges::fill(seen_, Lanes{0});
        visits_.clear();
        searching_ = static_cast<Lanes>((1U << sources.size()) - 1);
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const auto lane = static_cast<Lanes>(1U << i);
            visits_.push_back({sources[i], lane});
            seen_[sources[i]] = lane;
            rows_[sources[i]].lanes[i] = 1;
        }
        levels_ = {0, visits_.size()};
    }

    /// Goes through steps in their order while memory fetches the rows that the next ones lead to.
    class Walk {
    public:
        Walk(std::span<const Step> steps, const LargeVector<Row>& rows)
            : rows_(rows.data()), next_(steps.begin()), fetched_(next_), end_(steps.end())
        {
            constexpr std::size_t ahead =
                24; // as many as the processor fetches at a time, and some
            for (std::size_t i = 0; i < ahead; ++i) {
                fetch();
            }
        }

        [[nodiscard]] bool at_end() const { return next_ == end_; }
        [[nodiscard]] const Step& next() const { return *next_; }

        void go_on()
        {
            ++next_;
            fetch();
        }

    private:
        void fetch()
        {
            if (fetched_ != end_) {
                __builtin_prefetch(rows_ + fetched_->to);
                ++fetched_;
            }
        }

        const Row* rows_;
        std::span<const Step>::iterator next_;
        std::span<const Step>::iterator fetched_;
        std::span<const Step>::iterator end_;
    };

    /// Some of the steps from visits of a level, beginning with `first`, which is moved on to the
    /// first one that is left. `lanes_to(vertex)` tells which searches may step there.
    template <typename LanesTo>
    Walk steps_from(std::size_t& first, std::size_t last, LanesTo lanes_to)
    {
        constexpr std::size_t enough = 1024;
        std::size_t count = 0;
        for (; first < last && count < enough; ++first) {
            const Visit visit = visits_[first];
            const auto near = neighbours_->of(visit.vertex);
            if (steps_.size() < count + near.size()) {
                steps_.resize(count + near.size() + enough);
            }
            for (const auto vertex : near) {
                const auto lanes = static_cast<Lanes>(visit.lanes & lanes_to(vertex));
                steps_[count] = {visit.vertex, vertex, lanes};
                count += lanes != 0 ? 1U : 0U;
            }
        }
        return Walk(std::span(steps_).first(count), rows_);
    }

    /// The next level. The rows of its vertices tell how many shortest ways lead there. From a
    /// large level it takes less to ask all who are not seen for neighbours there, as a row that is
    /// far away is then read, and none is written.
    void go_on()
    {
        constexpr std::size_t many = 8; // in so many of all
        const std::size_t level = levels_.size() - 2;
        if (levels_[level + 1] - levels_[level] < rows_.size() / many) {
            push_from(level);
        } else {
            pull_from(level);
        }
        levels_.push_back(visits_.size());
    }

    void push_from(std::size_t level)
    {
        const std::size_t end = levels_[level + 1];
        const auto unseen = [&](std::uint32_t vertex) { return ~seen_[vertex]; };
        for (std::size_t first = levels_[level]; first < end;) {
            for (Walk walk = steps_from(first, end, unseen); !walk.at_end(); walk.go_on()) {
                const Step& step = walk.next();
                auto& lanes = level_lanes_[step.to];
                if (lanes == 0) {
                    visits_.push_back({step.to, 0});
                }
                lanes |= step.lanes;
                add(rows_[step.to], rows_[step.from], step.lanes);
            }
        }
        sort_visits(end);
        for (Visit& visit : std::span(visits_).subspan(end)) {
            visit.lanes = level_lanes_[visit.vertex];
            seen_[visit.vertex] |= visit.lanes;
            level_lanes_[visit.vertex] = 0;
        }
    }

    void pull_from(std::size_t level)
    {
        mark_level(level, Mark::set);
        std::size_t end = visits_.size();
        for (std::uint32_t vertex = 0; vertex < rows_.size(); ++vertex) {
            const auto unseen = static_cast<Lanes>(searching_ & ~seen_[vertex]);
            if (unseen != 0) {
                visits_.push_back({vertex, unseen});
            }
        }
        add_up(end, visits_.size(), [&](const Visit& visit, const Row& sum, Lanes lanes) {
            if (lanes != 0) {
                add(rows_[visit.vertex], sum, lanes);
                seen_[visit.vertex] |= lanes;
                visits_[end++] = {visit.vertex, lanes};
            }
        });
        visits_.resize(end);
        mark_level(level, Mark::unset);
    }

    /// For each of these visits, what its neighbours in the marked level have, and which searches
    /// have any there.
    template <typename Use> void add_up(std::size_t first, std::size_t last, Use use)
    {
        const auto marked = [&](std::uint32_t vertex) { return level_lanes_[vertex]; };
        while (first < last) {
            std::size_t done = first;
            Walk walk = steps_from(first, last, marked);
            for (; done < first; ++done) {
                const Visit visit = visits_[done];
                Row sum;
                Lanes lanes = 0;
                for (; !walk.at_end() && walk.next().from == visit.vertex; walk.go_on()) {
                    add(sum, rows_[walk.next().to], walk.next().lanes);
                    lanes |= walk.next().lanes;
                }
                use(visit, sum, lanes);
            }
        }
    }

    /// By vertex, so that memory is gone through in one direction.
    void sort_visits(std::size_t begin)
    {
        constexpr std::size_t few = 32; // of all; sorting these takes less than looking at all
        if (visits_.size() - begin < rows_.size() / few) {
            std::ranges::sort(visits_.begin() + static_cast<std::ptrdiff_t>(begin), visits_.end(),
                              {}, &Visit::vertex);
            return;
        }
        for (std::uint32_t vertex = 0; vertex < rows_.size(); ++vertex) {
            if (level_lanes_[vertex] != 0) {
                visits_[begin++].vertex = vertex;
            }
        }
    }

    void mark_level(std::size_t level, Mark mark)
    {
        for (std::size_t i = levels_[level]; i < levels_[level + 1]; ++i) {
            level_lanes_[visits_[i].vertex] = mark == Mark::set ? visits_[i].lanes : Lanes{0};
        }
    }

    /// A level, when the next one has been done and is marked. A row then no longer holds the
    /// number of ways to its vertex but what each of them adds to the vertices that it leads past.
    void come_back(std::size_t level, std::vector<double>& scores)
    {
        add_up(levels_[level], levels_[level + 1], [&](const Visit& visit, const Row& sum, Lanes) {
            scores[visit.vertex] += share(visit, sum);
        });
        mark_level(level + 1, Mark::unset);
        mark_level(level, Mark::set);
    }

    /// Of the ways that lead past a vertex; `sum` is what those that go on from it add. Where the
    /// ways to it were too many to be counted there are no fewer to those behind it: none counts.
    double share(const Visit& visit, const Row& sum)
    {
        double share = 0;
        for (std::size_t i = 0; i < lane_count; ++i) {
            if ((visit.lanes >> i & 1U) != 0) {
                double& row = rows_[visit.vertex].lanes[i];
                const bool counted = row <= std::numeric_limits<double>::max();
                const double own = counted ? row * sum.lanes[i] : 0;
                share += own;
                row = counted ? (1 + own) / row : 0;
            }
        }
        return share;
    }

    const Neighbours* neighbours_;
    LargeVector<Row> rows_;
    std::vector<Lanes> seen_;
    std::vector<Lanes> level_lanes_;  ///< of the visits of one level, which is marked
    std::vector<Visit> visits_;       ///< level by level
    std::vector<std::size_t> levels_; ///< where each begins; the last ends where they end
    std::vector<Step> steps_;
    Lanes searching_ = 0;
};

/// Those with most neighbours first, else in their order: they are come to most often.
std::vector<std::uint32_t> busiest_first(const Neighbours& neighbours)
{
    const auto size = static_cast<std::uint32_t>(neighbours.size());
    const auto below = [&](std::uint32_t vertex) { return size - neighbours.of(vertex).size(); };
    std::vector<std::uint32_t> begins(std::size_t{size} + 2);
    for (std::uint32_t vertex = 0; vertex < size; ++vertex) {
        ++begins[below(vertex) + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> order(size);
    for (std::uint32_t vertex = 0; vertex < size; ++vertex) {
        order[begins[below(vertex)]++] = vertex;
    }
    return order;
}

} // namespace

std::vector<double> shares_of_ways(const Neighbours& neighbours,
                                   std::span<const std::uint32_t> sources)
{
    // Numbered so, the rows that are asked for most lie together and stay in the nearer caches.
    const auto order = busiest_first(neighbours);
    std::vector<std::uint32_t> numbers(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        numbers[order[i]] = i;
    }
    const Neighbours renumbered(neighbours, order);
    std::vector<double> own(neighbours.size());
    Searches searches(renumbered);
    std::vector<std::uint32_t> some;
    while (!sources.empty()) {
        some.clear();
        for (const auto source : sources.first(std::min(lane_count, sources.size()))) {
            some.push_back(numbers[source]);
        }
        searches.add_shares(some, own);
        sources = sources.subspan(some.size());
    }
    std::vector<double> scores(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        scores[order[i]] = own[i];
    }
    return scores;
}

} // namespace entente
