#pragma once

#include "../../large_pages.hpp"

#include <algorithm>
#include <cstddef>
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
        if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < items.size()) {
            block_size_ = std::min(2 * block_size_, largest_block);
            blocks_.emplace_back().reserve(std::max(block_size_, items.size()));
        }
        auto& block = blocks_.back();
        const std::size_t begin = block.size();
        block.insert(block.end(), items.begin(), items.end());
        return std::span<const Item>(block).subspan(begin);
    }

    LargeVector<std::span<const Item>> lists_;
    std::vector<Item> items_;               ///< of the list that is being made
    std::vector<LargeVector<Item>> blocks_; ///< none grows beyond its room, so that lists stay
    std::size_t block_size_ = smallest_block / 2;
};

} // namespace entente
