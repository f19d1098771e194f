#include "careers.hpp"

#include "classed_words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace entente {
namespace {

constexpr std::int32_t half_a_year = 182;
constexpr std::int32_t fortnight = 14;
/// So many sightings in one sort of post for each in another may mean that the other is a slip.
constexpr std::ptrdiff_t sightings_per_slip = 10;

/// Within so many days of each other two sorts of posts exclude each other; 0: they never do.
std::int32_t days_of_exclusion(Career a, Career b)
{
    if (a == b || a == Career::other || b == Career::other) {
        return 0;
    }
    const auto [low, high] = std::minmax(a, b);
    if (low == Career::cleric || low == Career::judge) {
        return half_a_year;
    }
    const bool soft =
        (low == Career::diplomat && (high == Career::minister || high == Career::mayor)) ||
        (low == Career::mayor && high == Career::spokesperson);
    return soft ? fortnight : 0;
}

std::ptrdiff_t count_of(const CareerDays& days, Career career)
{
    return std::ranges::count(days, career, &CareerDay::career);
}

bool is_slip(std::ptrdiff_t one, std::ptrdiff_t other)
{
    return std::max(one, other) >= sightings_per_slip * std::min(one, other);
}

bool seen_together(const CareerDays& a, Career x, const CareerDays& b, Career y)
{
    const std::int32_t most = days_of_exclusion(x, y);
    return most != 0 && std::ranges::any_of(a, [&](const CareerDay& one) {
               const auto next = std::ranges::lower_bound(b, CareerDay{y, one.day - most});
               return one.career == x && next != b.end() && next->career == y &&
                      next->day <= one.day + most;
           });
}

constexpr std::array all{Career::cleric,   Career::judge, Career::diplomat,    Career::legislator,
                         Career::minister, Career::mayor, Career::spokesperson};

} // namespace

Career career_of(const TitleKey& title)
{
    const unsigned classes = classes_of(title);
    const auto is = [&](TitleWord type) { return (classes & bit_of(type)) != 0; };
    if (is(TitleWord::cleric)) {
        return Career::cleric;
    }
    // "Minister of Justice and Prosecutor General", "Head of Courts of the Ministry of Justice"
    const bool minister = is_minister(title) || is(TitleWord::ministry);
    if (is(TitleWord::judge) && !minister) {
        return Career::judge;
    }
    if (is(TitleWord::diplomat)) {
        return Career::diplomat;
    }
    if (is(TitleWord::spokesperson)) {
        return Career::spokesperson;
    }
    if (is_minister(title)) {
        return Career::minister;
    }
    if (is(TitleWord::local)) {
        return Career::mayor;
    }
    return is(TitleWord::legislator) ? Career::legislator : Career::other;
}

CareerDays merge_careers(const CareerDays& a, const CareerDays& b)
{
    CareerDays merged;
    std::ranges::merge(a, b, std::back_inserter(merged));
    return merged;
}

bool careers_clash(const CareerDays& a, const CareerDays& b)
{
    if (a.empty() || b.empty()) {
        return false;
    }
    const auto clash = [&](Career x, Career y) {
        if (!seen_together(a, x, b, y)) {
            return false;
        }
        return days_of_exclusion(x, y) > fortnight ||
               !is_slip(count_of(a, x) + count_of(b, x), count_of(a, y) + count_of(b, y));
    };
    return std::ranges::any_of(all, [&](Career x) {
        return std::ranges::any_of(all, [&](Career y) { return clash(x, y); });
    });
}

CareerClash find_clash(const std::vector<CareerDays>& claims)
{
    CareerDays together;
    std::map<std::pair<Career, Career>, bool> linked;
    for (const auto& own : claims) {
        together.insert(together.end(), own.begin(), own.end());
        for (const auto& x : own) {
            for (const auto& y : own) {
                linked[{x.career, y.career}] = true;
            }
        }
    }
    std::ranges::sort(together);
    for (const auto x : all) {
        for (const auto y : all) {
            if (x < y && !linked.contains({x, y}) && seen_together(together, x, together, y) &&
                (days_of_exclusion(x, y) > fortnight ||
                 !is_slip(count_of(together, x), count_of(together, y)))) {
                return {x, y};
            }
        }
    }
    return {};
}

} // namespace entente
