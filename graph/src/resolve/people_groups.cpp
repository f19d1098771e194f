#include "people_groups.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace entente {
namespace {

template <typename T> void sort_unique(std::vector<T>& values)
{
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
}

void add_posts(PersonGroup& group, const Report& report, ClaimRef ref,
               const Clustering& organizations)
{
    for (const auto& position : report.positions) {
        if (position.official != ref.claim) {
            continue;
        }
        PostFact fact;
        fact.title = title_key(position.title);
        if (position.organization) {
            fact.organization = organizations.of({ref.report, *position.organization});
        }
        group.posts.push_back(std::move(fact));
    }
}

void add_claim(PersonGroup& group, const Report& report, ClaimRef ref,
               const Clustering& organizations)
{
    const auto& claim = report.officials[ref.claim];
    group.claims.push_back(ref);
    group.reports.push_back(ref.report);
    for (const auto& alias : claim.aliases) {
        const bool known = alias.text == claim.label ||
                           std::ranges::any_of(group.others, [&](const PersonName& other) {
                               return other.text == alias.text;
                           });
        if (!known) {
            auto name = parse_name(alias.text);
            if (!name.bare()) {
                group.others.push_back(std::move(name));
            }
        }
    }
    add_posts(group, report, ref, organizations);
}

} // namespace

std::vector<PersonGroup> group_people(std::span<const Report> reports,
                                      const Clustering& organizations)
{
    // Bare names have their claim in the key: equal ones need more than the name to be one person.
    using Key = std::tuple<std::string, std::string, ClaimRef>;
    std::map<Key, PersonGroup> groups;
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        for (std::uint32_t c = 0; c < reports[r].officials.size(); ++c) {
            const auto& claim = reports[r].officials[c];
            auto name = parse_name(claim.label);
            const ClaimRef own = name.bare() ? ClaimRef{r, c} : ClaimRef{};
            auto& group = groups[{name_key(name), claim.country, own}];
            if (group.claims.empty()) {
                group.name = std::move(name);
                group.country = claim.country;
            }
            add_claim(group, reports[r], {r, c}, organizations);
        }
    }
    std::vector<PersonGroup> result;
    for (auto& [key, group] : groups) {
        sort_unique(group.reports);
        sort_unique(group.posts);
        std::ranges::sort(group.others, {}, &PersonName::text);
        result.push_back(std::move(group));
    }
    return result;
}

bool posts_agree(const std::vector<PostFact>& a, const std::vector<PostFact>& b)
{
    return std::ranges::any_of(a, [&](const PostFact& x) {
        return std::ranges::any_of(b, [&](const PostFact& y) {
            const bool same_body = x.organization && x.organization == y.organization;
            const bool other_body = x.organization && y.organization && !same_body;
            return !other_body && !x.title.empty() &&
                   (x.title == y.title || (same_body && similar_titles(x.title, y.title)));
        });
    });
}

} // namespace entente
