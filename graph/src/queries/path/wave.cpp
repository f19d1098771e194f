#include "wave.hpp"

namespace entente {

void Wave::begin(NodeIndex node, std::int32_t day, Reading reading)
{
    ++search_;
    reading_ = reading;
    labels_.clear();
    add(node, day, 0);
}

void Wave::add(NodeIndex node, std::int32_t day, std::uint32_t parent)
{
    const auto place = static_cast<std::uint32_t>(labels_.size());
    marks_[node] = {search_, day, place};
    labels_.push_back({node, day, parent});
}

std::vector<NodeIndex> Wave::way_from(NodeIndex node) const
{
    std::uint32_t label = marks_[node].label;
    std::vector<NodeIndex> way{node};
    while (label != 0) {
        label = labels_[label].parent;
        way.push_back(labels_[label].node);
    }
    return way;
}

} // namespace entente
