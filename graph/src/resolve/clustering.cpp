#include "clustering.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <utility>

namespace entente {

DisjointSets::DisjointSets(std::size_t size) : parent_(size)
{
    std::iota(parent_.begin(), parent_.end(), 0U);
}

std::uint32_t DisjointSets::root(std::uint32_t item)
{
    while (parent_[item] != item) {
        parent_[item] = parent_[parent_[item]];
        item = parent_[item];
    }
    return item;
}

std::uint32_t DisjointSets::unite(std::uint32_t a, std::uint32_t b)
{
    a = root(a);
    b = root(b);
    if (a > b) {
        std::swap(a, b);
    }
    parent_[b] = a;
    return a;
}

Clustering make_clustering(const std::vector<ClaimRef>& claims,
                           const std::vector<std::uint32_t>& set_of,
                           const std::vector<std::size_t>& counts)
{
    std::map<std::uint32_t, std::vector<ClaimRef>> sets;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        sets[set_of[i]].push_back(claims[i]);
    }
    Clustering clustering;
    for (auto& [set, members] : sets) {
        std::ranges::sort(members);
        clustering.members.push_back(std::move(members));
    }
    std::ranges::sort(clustering.members);
    for (const auto count : counts) {
        clustering.entity_of.emplace_back(count);
    }
    for (EntityIndex entity = 0; entity < clustering.members.size(); ++entity) {
        for (const auto ref : clustering.members[entity]) {
            clustering.entity_of[ref.report][ref.claim] = entity;
        }
    }
    return clustering;
}

bool share_report(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (*i == *j) {
            return true;
        }
        (*i < *j ? i : j)++;
    }
    return false;
}

std::vector<std::uint32_t> merge_sorted(const std::vector<std::uint32_t>& a,
                                        const std::vector<std::uint32_t>& b)
{
    std::vector<std::uint32_t> merged;
    merged.reserve(a.size() + b.size());
    std::ranges::set_union(a, b, std::back_inserter(merged));
    return merged;
}

} // namespace entente
