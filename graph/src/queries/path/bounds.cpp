#include "bounds.hpp"

#include <algorithm>
#include <functional>

namespace entente {

void Bounds::begin(NodeIndex target, const LinkCost& cost)
{
    cost_ = &cost;
    ++search_;
    queue_.clear();
    beyond_ = 0;
    improve(target, 0);
}

void Bounds::improve(NodeIndex node, std::uint64_t cost)
{
    Mark& mark = marks_[node];
    if (mark.search == search_ && mark.cost <= cost) {
        return;
    }
    mark = {cost, search_, false};
    queue_.emplace_back(cost, node);
    std::ranges::push_heap(queue_, std::greater<>());
}

void Bounds::grow(std::size_t links, NodeIndex until)
{
    std::size_t looked = 0;
    while (!queue_.empty() && looked < links) {
        const auto [cost, node] = queue_.front();
        std::ranges::pop_heap(queue_, std::greater<>());
        queue_.pop_back();
        Mark& mark = marks_[node];
        if (mark.final) {
            continue;
        }
        mark.final = true;
        const auto all = links_->of(node);
        for (const Link& link : all) {
            improve(link.to, cost + (*cost_)(link));
        }
        looked += all.size();
        if (node == until) {
            break;
        }
    }
    beyond_ = queue_.empty() ? unreached : queue_.front().first;
}

} // namespace entente
