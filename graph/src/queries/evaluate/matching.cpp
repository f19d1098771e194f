#include "matching.hpp"

#include <algorithm>

namespace entente::judging {
namespace {

struct Cell {
    double score = 0;
    std::size_t gold = 0;
    std::size_t ours = 0;
};

bool comes_before(const Cell& a, const Cell& b)
{
    if (a.score != b.score) {
        return a.score > b.score;
    }
    return a.gold != b.gold ? a.gold < b.gold : a.ours < b.ours;
}

} // namespace

std::vector<Pair> match(std::size_t ours, std::size_t gold, double threshold, const Score& score)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < ours; ++i) {
        for (std::size_t j = 0; j < gold; ++j) {
            if (const double value = score(i, j); value >= threshold) {
                cells.push_back({value, j, i});
            }
        }
    }
    std::ranges::sort(cells, comes_before);
    std::vector<bool> ours_used(ours);
    std::vector<bool> gold_used(gold);
    std::vector<Pair> pairs;
    for (const Cell& cell : cells) {
        if (!ours_used[cell.ours] && !gold_used[cell.gold]) {
            ours_used[cell.ours] = true;
            gold_used[cell.gold] = true;
            pairs.push_back({cell.ours, cell.gold});
        }
    }
    return pairs;
}

void settle(Evaluation& result, Measure measure, const std::vector<OurItem>& ours,
            const std::vector<GoldItem>& gold, const std::vector<Pair>& pairs)
{
    std::vector<bool> matched(ours.size());
    std::vector<bool> met(gold.size());
    Tally& tally = result.of(measure);
    for (const Pair& pair : pairs) {
        matched[pair.ours] = true;
        met[pair.gold] = true;
        if (!gold[pair.gold].optional) {
            ++tally.right;
            result.facts.push_back({measure, ours[pair.ours].confidence, true});
        }
    }
    for (std::size_t j = 0; j < gold.size(); ++j) {
        if (!met[j] && !gold[j].optional) {
            ++tally.missed;
            result.findings.push_back(
                {FindingKind::missed, measure, gold[j].text, gold[j].sentence});
        }
    }
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (!matched[i] && !ours[i].forgiven) {
            ++tally.wrong;
            result.facts.push_back({measure, ours[i].confidence, false});
            result.findings.push_back(
                {FindingKind::wrong, measure, ours[i].text, ours[i].sentence});
        }
    }
}

} // namespace entente::judging
