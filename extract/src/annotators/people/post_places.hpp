#pragma once

#include "annotators/people/name_context.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace entente {

/// Where the article's posts begin and end, and which of them a name has taken already. A post
/// belongs to one name.
class PostPlaces {
public:
    explicit PostPlaces(const Analysis& analysis);

    [[nodiscard]] std::optional<std::uint32_t> find_starting(std::uint32_t token) const;
    [[nodiscard]] std::optional<std::uint32_t> find_ending(std::uint32_t token) const;
    [[nodiscard]] bool is_taken(std::uint32_t post) const
    {
        return post < taken_.size() && taken_[post];
    }

    /// Gives the post to the name.
    void take(NameContext& name, std::uint32_t post);
    /// Marks a post that was added later (a copy of a plural one) or shared out.
    void close(std::uint32_t post);
    /// The post was taken by mistake.
    void reopen(std::uint32_t post) { taken_[post] = false; }

private:
    using Table = std::vector<std::pair<std::uint32_t, std::uint32_t>>; ///< (token, post), sorted

    Table starts_;
    Table ends_;
    std::vector<bool> taken_;
};

} // namespace entente
