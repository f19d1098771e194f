#include "event_facts.hpp"

#include <algorithm>
#include <tuple>

namespace entente {
namespace {

bool is_stay(const Date& date)
{
    return date.is_interval() && date.begin().day != 0 && date.end().day != 0;
}

/// How much a date says: days over months over years, a known year over an unknown one, a point
/// over an interval.
int detail(const Date& date)
{
    const auto of_point = [](CalendarPoint point) {
        return (point.year != 0 ? 2 : 0) + (point.month != 0 ? 1 : 0) + (point.day != 0 ? 1 : 0);
    };
    return 2 * std::min(of_point(date.begin()), of_point(date.end())) -
           (date.is_interval() ? 1 : 0);
}

} // namespace

Date agreed_date(const std::vector<Date>& dates, bool whole_stay)
{
    std::map<Date, std::size_t> votes;
    for (const auto& date : dates) {
        if (!date.empty()) {
            ++votes[date];
        }
    }
    const auto rank = [&](const std::pair<const Date, std::size_t>& vote) {
        return std::tuple(whole_stay && is_stay(vote.first), detail(vote.first), vote.second);
    };
    const auto best = std::ranges::max_element(votes, {}, rank);
    return best == votes.end() ? Date{} : best->first;
}

} // namespace entente
