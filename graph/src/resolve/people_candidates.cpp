#include "people_candidates.hpp"

#include "naming_customs.hpp"

#include <algorithm>
#include <map>
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
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<std::pair<GroupIndex, GroupIndex>>
pairs_in_blocks(const std::vector<PersonGroup>& groups, NameReader& reader)
{
    std::map<std::string, std::vector<GroupIndex>> blocks;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        for (auto& key : keys_of(groups[i], reader)) {
            blocks[std::move(key)].push_back(i);
        }
    }
    std::vector<std::pair<GroupIndex, GroupIndex>> pairs;
    for (const auto& [key, block] : blocks) {
        for (std::size_t i = 0; i < block.size(); ++i) {
            for (std::size_t j = i + 1; j < block.size(); ++j) {
                pairs.emplace_back(block[i], block[j]);
            }
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

bool may_be_one_country(const PersonGroup& a, const PersonGroup& b)
{
    return a.country == b.country || a.country.empty() || b.country.empty();
}

} // namespace

std::vector<Candidate> find_candidates(const std::vector<PersonGroup>& groups, NameReader& reader)
{
    std::vector<Candidate> candidates;
    for (auto [a, b] : pairs_in_blocks(groups, reader)) {
        if (!may_be_one_country(groups[a], groups[b])) {
            continue;
        }
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
