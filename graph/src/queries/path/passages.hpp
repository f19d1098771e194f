#pragma once

#include "ties.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace entente {

/// How dates that say less than a day are read.
enum class Reading : std::uint8_t {
    certain, ///< the order holds whatever the days were
    possible ///< the order may hold
};

/// One tie, as a journey in time uses it, in either direction.
struct Passage {
    NodeIndex to = 0;
    Days days;
    bool lasting = false;
};

/// The day on which a passage can be over when one comes to it on `day`: for one that lasts, the
/// first of its days from then on; else the day itself, which is somewhere in `days`. Nothing when
/// it is too late, or may be.
[[nodiscard]] std::optional<std::int32_t> arrival(std::int32_t day, const Passage& passage,
                                                  Reading reading);

/// The last day on which one may come to a passage to be over it on `day`; nothing when it is
/// later. `arrival(a, p) <= b` is `a <= departure(b, p)`.
[[nodiscard]] std::optional<std::int32_t> departure(std::int32_t day, const Passage& passage,
                                                    Reading reading);

/// All passages, each from both of its ends; those of a node are made when first asked for.
class Passages {
public:
    explicit Passages(const Ties& ties) : ties_(&ties), lists_(ties.node_count()) {}

    [[nodiscard]] std::size_t node_count() const { return lists_.size(); }
    /// By node; stays valid as long as this lives.
    [[nodiscard]] std::span<const Passage> of(NodeIndex node) const;

private:
    const Ties* ties_;
    mutable LazyLists<Passage> lists_;
};

} // namespace entente
