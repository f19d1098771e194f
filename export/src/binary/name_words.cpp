#include "binary/name_words.hpp"

#include "binary/marks.hpp"

#include <algorithm>
#include <iterator>

namespace entente {

NameWords::NameWords(const BinarySections& file, std::size_t node_count)
    : words_(file.bytes(BinarySection::words)),
      ends_(file.numbers<std::uint64_t>(BinarySection::word_ends)),
      nodes_(file, BinarySection::word_nodes, BinarySection::word_node_ends, node_count),
      node_count_(node_count)
{
    const auto ends = ends_.all();
    if (!std::ranges::is_sorted(ends) || (ends.empty() ? 0 : ends.back()) != words_.size() ||
        nodes_.size() != ends_.size()) {
        file.fail("its sections contradict each other");
    }
}

std::vector<NodeIndex> NameWords::nodes_named(std::span<const std::string> words) const
{
    std::vector<NodeIndex> nodes;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto named = nodes_of(words[i]);
        std::vector<NodeIndex> both;
        std::ranges::set_intersection(i == 0 ? named : std::span<const NodeIndex>(nodes), named,
                                      std::back_inserter(both));
        nodes = std::move(both);
    }
    return nodes;
}

std::vector<NodeIndex> NameWords::nodes_with(std::span<const std::string> beginnings) const
{
    return marked_by_all(beginnings, node_count_,
                         [&](std::size_t i) { return begun_with(beginnings[i]); });
}

std::string_view NameWords::word(std::size_t index) const
{
    const std::uint64_t begin = index == 0 ? 0 : ends_[index - 1];
    return words_.substr(begin, ends_[index] - begin);
}

std::size_t NameWords::lower_bound(std::string_view wanted) const
{
    std::size_t first = 0;
    std::size_t last = ends_.size();
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        if (word(middle) < wanted) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return first;
}

std::span<const NodeIndex> NameWords::nodes_of(std::string_view wanted) const
{
    const std::size_t place = lower_bound(wanted);
    return place < ends_.size() && word(place) == wanted ? nodes_[place]
                                                         : std::span<const NodeIndex>();
}

std::vector<bool> NameWords::begun_with(std::string_view beginning) const
{
    std::vector<bool> nodes(node_count_);
    for (std::size_t i = lower_bound(beginning); i < ends_.size() && word(i).starts_with(beginning);
         ++i) {
        for (const NodeIndex node : nodes_[i]) {
            nodes[node] = true;
        }
    }
    return nodes;
}

} // namespace entente
