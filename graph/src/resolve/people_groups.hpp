#pragma once

#include "careers.hpp"
#include "clustering.hpp"
#include "name_reader.hpp"
#include "override_names.hpp"
#include "titles.hpp"

#include <entente/core/report.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The material of resolve_people: claims that plainly agree, put together, with what speaks for
/// and against joining them to others.
namespace entente {

/// A post that somebody was seen in, how often, and the first and last day of that; 0 and 0 when
/// not known.
struct PostFact {
    TitleKey title;
    std::optional<EntityIndex> organization;
    std::int32_t first = 0;
    std::int32_t last = 0;
    std::size_t count = 1;
};

struct PersonGroup {
    std::vector<ClaimRef> claims;       ///< ascending
    std::vector<std::uint32_t> reports; ///< ascending, unique
    PersonName name;                    ///< of the label
    std::vector<PersonName> others;     ///< aliases that are no bare names
    std::vector<NameWord> callings;     ///< single words that articles call the person by
    std::string country;
    std::vector<PostFact> posts; ///< sorted, unique
    CareerDays careers;
    OverrideSides sides;    ///< that all its claims are on
    bool unsettled = false; ///< may be any of several namesakes of one country
};

/// One group for each name (in any order of words) and country; bare names stay one claim a group.
/// Namesakes whose posts no one person holds are groups of their own, and so is each claim that may
/// be any of these; claims on different sides of an override are never in one. Sorted by name key,
/// country and first claim.
[[nodiscard]] std::vector<PersonGroup> group_people(std::span<const Report> reports,
                                                    const Clustering& organizations,
                                                    std::span<const Override> overrides,
                                                    NameReader& reader);

/// Both sorted, each post once; so is the result, with the times of both.
[[nodiscard]] std::vector<PostFact> merge_posts(const std::vector<PostFact>& a,
                                                const std::vector<PostFact>& b);

/// How exactly the titles of two posts must agree to be one post.
enum class TitleMatch : std::uint8_t {
    exact,      ///< one may be short for the other only within one body
    short_form, ///< `Secretary` may be the Secretary of State wherever it stands
    any_body    ///< likewise, and bodies may differ: those of another country, by an article's slip
};

/// How often `b` was seen in a post that `a` was seen in too, with at most so many days between the
/// times (any number, where a post is held for life); 0 when they have none in common. Unknown
/// times are no hindrance.
[[nodiscard]] std::size_t count_in_post(const std::vector<PostFact>& a,
                                        const std::vector<PostFact>& b,
                                        std::int32_t most_days_between,
                                        TitleMatch match = TitleMatch::exact);

/// Whether they have a post in common, likewise.
[[nodiscard]] bool posts_agree(const std::vector<PostFact>& a, const std::vector<PostFact>& b,
                               std::int32_t most_days_between,
                               TitleMatch match = TitleMatch::exact);

} // namespace entente
