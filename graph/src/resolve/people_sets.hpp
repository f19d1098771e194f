#pragma once

#include "people_candidates.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Holders of one post are told apart by time: a post seen longer ago may have another holder by
/// now.
inline constexpr std::int32_t days_of_a_tenure = 3 * 365;
inline constexpr std::int32_t days_at_the_same_time = 365;

/// What is known of a set of groups that are held for one person.
struct PersonFacts {
    std::string country;                ///< empty when no claim says one
    std::vector<std::uint32_t> reports; ///< ascending
    std::vector<GroupIndex> named;      ///< groups whose label is no bare name, ascending
    std::vector<PostFact> posts;        ///< by title and organization, each once
    CareerDays careers;
    OverrideSides sides; ///< that must not come together with their other side
};

/// Groups of claims on their way to persons. Nothing unites people of different countries, with
/// names that contradict each other, or two whom one report keeps apart.
class PersonSets {
public:
    /// The reader must live as long.
    PersonSets(std::vector<PersonGroup> groups, NameReader& reader);

    [[nodiscard]] const std::vector<PersonGroup>& groups() const { return groups_; }
    [[nodiscard]] const PersonFacts& facts(GroupIndex group) { return facts_[sets_.root(group)]; }

    /// `sure` when the names are the same: then some articles that keep the two apart may be in
    /// error.
    bool try_unite(GroupIndex a, GroupIndex b, double score, std::string_view reason,
                   bool sure = false);

    /// Unites two of one full name whom articles give to different countries, where one is in a
    /// post of the other at that time and is named by far fewer articles.
    void try_unite_across_countries(GroupIndex a, GroupIndex b);

    /// Unites a group with the only person among the others that it can be, or else with the only
    /// one of these who has its post. Says whether it did. `sure` as in try_unite.
    bool attach(GroupIndex group, const std::vector<GroupIndex>& others, double score,
                std::string_view reason, bool sure = false);

    /// From now on nothing unites groups on different sides of that override.
    void keep_apart(std::uint32_t override_number);

    /// Unites against all evidence but keep_apart; gives what speaks against it, or nothing.
    std::string_view force_unite(GroupIndex a, GroupIndex b);

    /// What keeps two groups from being one person; empty when they are.
    [[nodiscard]] std::string_view why_apart(GroupIndex a, GroupIndex b);

    [[nodiscard]] Clustering clustering(const std::vector<std::size_t>& counts);

private:
    void keep_usual_holder(GroupIndex group, std::vector<GroupIndex>& roots);
    /// What speaks against one person, or nothing.
    [[nodiscard]] std::string_view contradiction(const PersonFacts& a, const PersonFacts& b,
                                                 bool sure) const;
    [[nodiscard]] bool names_clash(const PersonFacts& a, const PersonFacts& b) const;
    [[nodiscard]] bool contradict(const PersonFacts& a, const PersonFacts& b, bool sure) const
    {
        return !contradiction(a, b, sure).empty();
    }
    void unite(GroupIndex a, GroupIndex b, double score, std::string_view reason);

    std::vector<PersonGroup> groups_;
    NameReader* reader_;
    DisjointSets sets_;
    std::vector<PersonFacts> facts_; ///< by root
    std::vector<Join> joins_;
};

} // namespace entente
