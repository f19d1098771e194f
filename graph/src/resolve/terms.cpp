#include "terms.hpp"

#include "term_ends.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <tuple>

namespace entente {
namespace {

/// News of an end spreads slowly: who is still called by the title so soon after has not returned.
constexpr std::int32_t days_of_grace = 180;
/// A beginning so long after the last observation is a return.
constexpr std::int32_t days_of_absence = 300;
/// So many days on which somebody else was seen in the post are no slip of one article.
constexpr std::ptrdiff_t days_that_tell = 2;
constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min();

/// When something was seen; of an interval that is open the end that it has.
struct Seen {
    std::uint32_t index = 0;
    Tenure tenure = Tenure::holds;
    bool interval = false;
    bool closed = false; ///< says when it ended
    std::int32_t from = 0;
    std::int32_t to = 0;
};

Seen seen(std::uint32_t index, const Observation& observation)
{
    const Date& date = observation.date;
    const Date begin(date.begin().empty() ? date.end() : date.begin());
    const Date end(date.end().empty() ? date.begin() : date.end());
    const bool ends = date.is_interval() && !date.end().empty();
    return {index,
            observation.tenure,
            date.is_interval(),
            ends || observation.tenure == Tenure::ends,
            begin.earliest_day(),
            end.latest_day()};
}

/// Walks through the observations in time and says where a new term begins.
class Walk {
public:
    explicit Walk(const std::vector<std::int32_t>& others) : others_(&others) {}

    [[nodiscard]] bool starts_term(const Seen& next) const
    {
        const bool over = next.tenure == Tenure::ends || next.tenure == Tenure::former;
        if (!any_ || (over && !next.interval)) {
            return false;
        }
        const bool begins = next.tenure == Tenure::begins;
        if (closed_ != never) {
            return next.from > closed_ && (begins || next.from - closed_ > days_of_grace);
        }
        if (former_ != never) {
            return next.from - former_ > days_of_grace;
        }
        if (begins && next.from - last_ > days_of_absence) {
            return true;
        }
        return next.from - last_ > days_of_grace && others_between(next.from) >= days_that_tell;
    }

    void start() { *this = Walk(*others_); }

    void take(const Seen& next)
    {
        if (next.tenure == Tenure::former && !next.interval) {
            former_ = former_ == never ? next.to : former_;
            last_ = any_ ? last_ : next.to;
        } else {
            former_ = never;
            last_ = any_ ? std::max(last_, next.to) : next.to;
        }
        if (next.closed) {
            closed_ = std::max(closed_, next.to);
        }
        any_ = true;
    }

private:
    [[nodiscard]] std::ptrdiff_t others_between(std::int32_t from) const
    {
        return std::ranges::lower_bound(*others_, from) - std::ranges::upper_bound(*others_, last_);
    }

    const std::vector<std::int32_t>* others_;
    bool any_ = false;
    std::int32_t last_ = 0;
    std::int32_t closed_ = never; ///< last stated end
    std::int32_t former_ = never; ///< first day on which it was called over, since last seen
};

} // namespace

std::vector<TermOfOffice> terms_of(const std::vector<Observation>& observations,
                                   const std::vector<std::int32_t>& others)
{
    std::vector<Seen> dated;
    std::vector<std::uint32_t> undated;
    for (std::uint32_t i = 0; i < observations.size(); ++i) {
        if (observations[i].date.has_year()) {
            dated.push_back(seen(i, observations[i]));
        } else {
            undated.push_back(i);
        }
    }
    std::ranges::sort(dated, {}, [](const Seen& one) {
        return std::tuple(one.from, one.to, one.tenure, one.index);
    });
    std::vector<TermOfOffice> terms(1);
    Walk walk(others);
    for (const auto& next : dated) {
        if (walk.starts_term(next)) {
            terms.emplace_back();
            walk.start();
        }
        walk.take(next);
        terms.back().observations.push_back(next.index);
    }
    terms.back().observations.insert(terms.back().observations.end(), undated.begin(),
                                     undated.end());
    for (auto& term : terms) {
        std::ranges::sort(term.observations);
        set_ends(term, observations, &term == &terms.back());
    }
    return terms;
}

} // namespace entente
