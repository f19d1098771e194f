#include "passages.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Whether one may use it on any of its days; else on one, and all its days are to be kept free.
bool may_choose(const Passage& passage, Reading reading)
{
    return reading == Reading::possible || passage.lasting;
}

} // namespace

std::optional<std::int32_t> arrival(std::int32_t day, const Passage& passage, Reading reading)
{
    const Days& days = passage.days;
    if (may_choose(passage, reading)) {
        return day <= days.last ? std::optional(std::max(day, days.first)) : std::nullopt;
    }
    return days.known() && day <= days.first ? std::optional(days.last) : std::nullopt;
}

std::optional<std::int32_t> departure(std::int32_t day, const Passage& passage, Reading reading)
{
    const Days& days = passage.days;
    if (may_choose(passage, reading)) {
        return days.first <= day ? std::optional(std::min(day, days.last)) : std::nullopt;
    }
    return days.known() && days.last <= day ? std::optional(days.first) : std::nullopt;
}

std::span<const Passage> Passages::of(NodeIndex node) const
{
    return lists_.get(node, [&](std::vector<Passage>& passages) {
        if (ties_->is_actor(node)) {
            ties_->visit(node, [&](const Tie& tie) {
                passages.push_back({tie.to, tie.days, tie.lasting});
            });
        }
    });
}

} // namespace entente
