#include "layout/links.hpp"

#include <algorithm>

namespace entente {

Links::Links(std::size_t nodes, std::span<const Pair> pairs) : first_(nodes + 1)
{
    for (const auto& [a, b] : pairs) {
        if (a != b) {
            ++first_[a + 1];
            ++first_[b + 1];
        }
    }
    for (std::size_t i = 0; i < nodes; ++i) {
        first_[i + 1] += first_[i];
    }
    neighbours_.resize(first_.back());
    auto next = first_;
    for (const auto& [a, b] : pairs) {
        if (a != b) {
            neighbours_[next[a]++].node = b;
            neighbours_[next[b]++].node = a;
        }
    }
    std::uint32_t to = 0;
    for (std::size_t i = 0; i < nodes; ++i) {
        const auto begin = neighbours_.begin() + first_[i];
        const auto end = neighbours_.begin() + first_[i + 1];
        std::sort(begin, end, [](Neighbour a, Neighbour b) { return a.node < b.node; });
        first_[i] = to;
        for (auto at = begin; at != end; ++at) {
            if (to > first_[i] && neighbours_[to - 1].node == at->node) {
                neighbours_[to - 1].weight += 1;
            } else {
                neighbours_[to++] = {at->node, 1};
            }
        }
    }
    first_[nodes] = to;
    neighbours_.resize(to);
}

Links Links::among(std::span<const std::uint32_t> part, std::vector<std::uint32_t>& number) const
{
    std::size_t ends = 0;
    for (std::uint32_t i = 0; i < part.size(); ++i) {
        number[part[i]] = i;
        ends += of(part[i]).size();
    }
    Links links;
    links.first_.reserve(part.size() + 1);
    links.neighbours_.reserve(ends);
    links.first_.push_back(0);
    for (const std::uint32_t node : part) {
        for (const Neighbour& neighbour : of(node)) {
            links.neighbours_.push_back({number[neighbour.node], 1});
        }
        links.first_.push_back(static_cast<std::uint32_t>(links.neighbours_.size()));
    }
    return links;
}

std::vector<std::vector<std::uint32_t>> connected_parts(const Links& links)
{
    std::vector<std::vector<std::uint32_t>> parts;
    std::vector<bool> seen(links.size());
    for (std::uint32_t start = 0; start < links.size(); ++start) {
        if (seen[start]) {
            continue;
        }
        seen[start] = true;
        std::vector<std::uint32_t> part{start};
        for (std::size_t next = 0; next < part.size(); ++next) {
            for (const auto& neighbour : links.of(part[next])) {
                if (!seen[neighbour.node]) {
                    seen[neighbour.node] = true;
                    part.push_back(neighbour.node);
                }
            }
        }
        std::ranges::sort(part);
        parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(parts,
                             [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return parts;
}

} // namespace entente
