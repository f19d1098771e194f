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
    std::vector<std::uint32_t> unsorted(first_.back());
    auto next = first_;
    for (const auto& [a, b] : pairs) {
        if (a != b) {
            unsorted[next[a]++] = b;
            unsorted[next[b]++] = a;
        }
    }
    // Each node in turn is told to its neighbours: that sorts theirs, in linear time.
    std::vector<std::uint32_t> sorted(unsorted.size());
    next = first_;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        for (const std::uint32_t neighbour :
             std::span(unsorted).subspan(first_[i], first_[i + 1] - first_[i])) {
            sorted[next[neighbour]++] = i;
        }
    }
    neighbours_.reserve(sorted.size());
    for (std::size_t i = 0; i < nodes; ++i) {
        const auto theirs = std::span(sorted).subspan(first_[i], first_[i + 1] - first_[i]);
        first_[i] = static_cast<std::uint32_t>(neighbours_.size());
        for (const std::uint32_t node : theirs) {
            if (neighbours_.size() > first_[i] && neighbours_.back().node == node) {
                neighbours_.back().weight += 1;
            } else {
                neighbours_.push_back({node, 1});
            }
        }
    }
    first_[nodes] = static_cast<std::uint32_t>(neighbours_.size());
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
