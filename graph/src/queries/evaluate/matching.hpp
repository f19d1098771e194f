#pragma once

#include <entente/graph/evaluate.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace entente::judging {

/// An item of the graph and the item of the gold that it stands for, by index.
struct Pair {
    std::size_t ours = 0;
    std::size_t gold = 0;
};

/// How alike item `ours` of the graph and item `gold` of the gold are.
using Score = std::function<double(std::size_t ours, std::size_t gold)>;

/// One-to-one: the most alike first, of equals the first in the gold, then in the graph; none below
/// the threshold.
[[nodiscard]] std::vector<Pair> match(std::size_t ours, std::size_t gold, double threshold,
                                      const Score& score);

struct OurItem {
    std::string text{};
    std::string sentence{};
    double confidence = 1.0;
    bool forgiven = false; ///< no mistake even when the gold has nothing like it
};

struct GoldItem {
    std::string text{};
    std::string sentence{};
    bool optional = false;
};

/// Counts what was matched, what is missing and what is too much.
void settle(Evaluation& result, Measure measure, const std::vector<OurItem>& ours,
            const std::vector<GoldItem>& gold, const std::vector<Pair>& pairs);

} // namespace entente::judging
