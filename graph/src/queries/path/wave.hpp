#pragma once

#include "passages.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// One of two searches in time that meet: onward from a source, which finds earliest arrivals, or
/// back from a target, which finds latest departures. In which order it goes on is for its user.
class Wave {
public:
    enum class Direction : std::uint8_t { onward, back };

    /// A way to a node, as the last of a chain of these.
    struct Label {
        NodeIndex node = 0;
        std::int32_t day = 0;
        std::uint32_t parent = 0; ///< the label that it comes from; of the first its own place
    };

    Wave(const Passages& passages, Direction direction)
        : passages_(&passages), direction_(direction), marks_(passages.node_count())
    {
    }

    /// Forgets what was, and sets out.
    void begin(NodeIndex node, std::int32_t day, Reading reading);
    /// The node is not to be come to.
    void close(NodeIndex node) { marks_[node] = {search_, 0, closed}; }

    [[nodiscard]] const std::vector<Label>& labels() const { return labels_; }

    /// The best day of a node so far.
    [[nodiscard]] std::optional<std::int32_t> day_of(NodeIndex node) const
    {
        const Mark& mark = marks_[node];
        return mark.search == search_ && mark.label != closed ? std::optional(mark.day)
                                                              : std::nullopt;
    }

    /// Whether a better day is known of its node.
    [[nodiscard]] bool is_overtaken(std::uint32_t label) const
    {
        return marks_[labels_[label].node].label != label;
    }

    /// Appends labels for all that one passage more leads to, where `may_pass(from, to, day)` says
    /// so and it is better than what was known.
    template <typename MayPass> void extend(std::uint32_t label, MayPass&& may_pass)
    {
        const Label from = labels_[label];
        for (const Passage& passage : passages_->of(from.node)) {
            const auto day = direction_ == Direction::onward
                                 ? arrival(from.day, passage, reading_)
                                 : departure(from.day, passage, reading_);
            if (day && is_better(passage.to, *day) && may_pass(from.node, passage.to, *day)) {
                add(passage.to, *day, label);
            }
        }
    }

    /// The nodes from one to where the wave set out, both included.
    [[nodiscard]] std::vector<NodeIndex> way_from(NodeIndex node) const;

private:
    static constexpr auto closed = static_cast<std::uint32_t>(-1);

    /// What is known of a node.
    struct Mark {
        std::uint32_t search = 0; ///< the search in which the rest was set
        std::int32_t day = 0;
        std::uint32_t label = 0;
    };

    [[nodiscard]] bool is_better(NodeIndex node, std::int32_t day) const
    {
        const Mark& mark = marks_[node];
        return mark.search != search_ ||
               (mark.label != closed &&
                (direction_ == Direction::onward ? day < mark.day : day > mark.day));
    }

    void add(NodeIndex node, std::int32_t day, std::uint32_t parent);

    const Passages* passages_;
    Direction direction_;
    Reading reading_ = Reading::certain;
    std::vector<Mark> marks_;
    std::vector<Label> labels_;
    std::uint32_t search_ = 0;
};

} // namespace entente
