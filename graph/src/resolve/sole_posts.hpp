#pragma once

#include "clustering.hpp"
#include "titles.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace entente {

/// Who was seen on which days in the posts that only one can hold at a time.
///
/// A sighting is *remembered* when somebody else held the post at that time: seen in it before
/// and after, within a year of it, and far more often. An article of 2017
/// that names Prime Minister Churchill remembers him.
class SolePosts {
public:
    using Key = std::tuple<std::optional<EntityIndex>, std::string, TitleKey>;

    void add(const Key& post, EntityIndex official, std::int32_t day)
    {
        days_[post][official].push_back(day);
    }

    /// To be called when all are added, before anything is asked. Near linear in the sightings of a
    /// post times its holders.
    void settle();

    [[nodiscard]] bool is_remembered(const Key& post, EntityIndex official, std::int32_t day) const
    {
        const auto found = remembered_.find(post);
        return found != remembered_.end() && found->second.contains({official, day});
    }

    /// Days on which others were seen in it and not merely remembered, between the first and the
    /// last day of this one; ascending.
    [[nodiscard]] std::vector<std::int32_t> days_of_others(const Key& post,
                                                           EntityIndex official) const;

private:
    using Days = std::map<EntityIndex, std::vector<std::int32_t>>; ///< ascending, each once

    std::map<Key, Days> days_;
    std::map<Key, std::set<std::pair<EntityIndex, std::int32_t>>> remembered_;
    /// Of all that are not remembered; sorted.
    std::map<Key, std::vector<std::pair<std::int32_t, EntityIndex>>> sightings_;
};

} // namespace entente
