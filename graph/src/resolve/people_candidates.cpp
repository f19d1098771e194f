#include "people_candidates.hpp"

#include "naming_customs.hpp"
#include "sets.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace entente {
namespace {

NameComparison best_comparison(const PersonGroup& a, const PersonGroup& b, NameReader& reader)
{
    NameComparison best = reader.compare(a.name, b.name);
    const auto consider = [&](const PersonName& x, const PersonName& y) {
        const auto names = reader.compare(x, y);
        if (std::pair(names.relation, names.score) > std::pair(best.relation, best.score)) {
            best = names;
        }
    };
    for (const auto& x : a.others) {
        consider(x, b.name);
    }
    for (const auto& y : b.others) {
        consider(a.name, y);
        for (const auto& x : a.others) {
            consider(x, y);
        }
    }
    return best;
}

std::vector<std::string> keys_of(const PersonGroup& group, NameReader& reader)
{
    std::vector<std::string> keys = reader.keys(group.name);
    for (const auto& other : group.others) {
        std::ranges::move(reader.keys(other), std::back_inserter(keys));
    }
    sort_unique(keys);
    return keys;
}

/// Groups that share a key, by country.
using Block = std::map<std::string_view, std::vector<GroupIndex>>;

/// Those of one country, and those of none with all.
void add_pairs(const Block& block, std::vector<std::pair<GroupIndex, GroupIndex>>& pairs)
{
    const auto stateless = block.find("");
    for (const auto& [country, groups] : block) {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (std::size_t j = i + 1; j < groups.size(); ++j) {
                pairs.emplace_back(groups[i], groups[j]);
            }
        }
        if (stateless != block.end() && !country.empty()) {
            for (const auto one : groups) {
                for (const auto other : stateless->second) {
                    pairs.emplace_back(std::min(one, other), std::max(one, other));
                }
            }
        }
    }
}

std::vector<std::pair<GroupIndex, GroupIndex>>
pairs_in_blocks(const std::vector<PersonGroup>& groups, NameReader& reader)
{
    std::map<std::string, Block> blocks;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        for (auto& key : keys_of(groups[i], reader)) {
            blocks[std::move(key)][groups[i].country].push_back(i);
        }
    }
    std::vector<std::pair<GroupIndex, GroupIndex>> pairs;
    for (const auto& [key, block] : blocks) {
        add_pairs(block, pairs);
    }
    sort_unique(pairs);
    return pairs;
}

} // namespace

std::vector<Candidate> find_candidates(const std::vector<PersonGroup>& groups, NameReader& reader)
{
    std::vector<Candidate> candidates;
    for (auto [a, b] : pairs_in_blocks(groups, reader)) {
        const auto names = best_comparison(groups[a], groups[b], reader);
        if (names.relation >= NameRelation::part) {
            if (groups[a].name.words.size() > groups[b].name.words.size()) {
                std::swap(a, b);
            }
            candidates.push_back({a, b, names});
        }
    }
    return candidates;
}

bool fits(const NameComparison& names, const std::string& country)
{
    return names.relation != NameRelation::different &&
           !(names.respelled && every_letter_counts(country));
}

} // namespace entente
