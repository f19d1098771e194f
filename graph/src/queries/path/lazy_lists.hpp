#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace entente {

/// A list for each node, made when first asked for. Lists lie one after the other in large blocks
/// and stay where they are.
template <typename Item> class LazyLists {
public:
    explicit LazyLists(std::size_t node_count) : lists_(node_count) {}

    [[nodiscard]] std::size_t size() const { return lists_.size(); }

    /// `fill` appends the items to an empty vector.
    template <typename Fill> [[nodiscard]] std::span<const Item> get(std::size_t node, Fill&& fill)
    {
        auto& list = lists_[node];
        if (list.data() == nullptr) {
            items_.clear();
            fill(items_);
            list = keep(items_);
        }
        return list;
    }

private:
    static constexpr std::size_t smallest_block = 1U << 12U;
    static constexpr std::size_t largest_block = 1U << 20U;
    static constexpr Item none{}; ///< where empty lists lie, as they are known too

    std::span<const Item> keep(const std::vector<Item>& items)
    {
        if (items.empty()) {
            return {&none, 0};
        }
        if (items.size() > room_) {
            block_size_ = std::min(2 * block_size_, largest_block);
            room_ = std::max(block_size_, items.size());
            blocks_.push_back(std::make_unique_for_overwrite<Item[]>(room_));
            next_ = blocks_.back().get();
        }
        const std::span<const Item> kept{next_, items.size()};
        next_ = std::ranges::copy(items, next_).out;
        room_ -= items.size();
        return kept;
    }

    std::vector<std::span<const Item>> lists_;
    std::vector<Item> items_; ///< of the list that is being made
    std::vector<std::unique_ptr<Item[]>> blocks_;
    std::size_t block_size_ = smallest_block / 2;
    std::size_t room_ = 0; ///< in the last block
    Item* next_ = nullptr;
};

} // namespace entente
