#include "people_groups.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace entente {
namespace {

template <typename T> void sort_unique(std::vector<T>& values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

auto identity(const PostFact& post)
{
    return std::tie(post.title, post.organization);
}

bool is_timed(const PostFact& post)
{
    return post.first != 0 || post.last != 0;
}

/// 0 where the times meet, or one is unknown.
std::int32_t days_between(const PostFact& a, const PostFact& b)
{
    return is_timed(a) && is_timed(b) ? std::max({0, b.first - a.last, a.first - b.last}) : 0;
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
        const bool then = position.tenure != Tenure::former;
        const Date& date = position.date.has_year() ? position.date : report.document.date;
        if (then && date.begin().year != 0 && date.end().year != 0) {
            fact.first = date.earliest_day();
            fact.last = date.latest_day();
        }
        group.posts = merge_posts(group.posts, {fact});
    }
}

void add_claim(PersonGroup& group, const Report& report, ClaimRef ref,
               const Clustering& organizations, NameReader& reader)
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
            auto name = reader.read(alias.text, claim.country);
            if (!name.bare()) {
                group.others.push_back(std::move(name));
            }
        }
    }
    add_posts(group, report, ref, organizations);
}

} // namespace

std::vector<PersonGroup> group_people(std::span<const Report> reports,
                                      const Clustering& organizations, NameReader& reader)
{
    // Bare names have their claim in the key: equal ones need more than the name to be one person.
    using Key = std::tuple<std::string, std::string, ClaimRef>;
    std::map<Key, PersonGroup> groups;
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        for (std::uint32_t c = 0; c < reports[r].officials.size(); ++c) {
            const auto& claim = reports[r].officials[c];
            auto name = reader.read(claim.label, claim.country);
            const ClaimRef own = name.bare() ? ClaimRef{r, c} : ClaimRef{};
            auto& group = groups[{name_key(name), claim.country, own}];
            if (group.claims.empty()) {
                group.name = std::move(name);
                group.country = claim.country;
            }
            add_claim(group, reports[r], {r, c}, organizations, reader);
        }
    }
    std::vector<PersonGroup> result;
    for (auto& [key, group] : groups) {
        sort_unique(group.reports);
        std::ranges::sort(group.others, {}, &PersonName::text);
        result.push_back(std::move(group));
    }
    return result;
}

std::vector<PostFact> merge_posts(const std::vector<PostFact>& a, const std::vector<PostFact>& b)
{
    std::vector<PostFact> all;
    std::ranges::merge(a, b, std::back_inserter(all), {}, identity, identity);
    std::vector<PostFact> merged;
    for (auto& post : all) {
        if (merged.empty() || identity(merged.back()) != identity(post)) {
            merged.push_back(std::move(post));
            continue;
        }
        auto& known = merged.back();
        known.count += post.count;
        if (is_timed(post)) {
            known.first = is_timed(known) ? std::min(known.first, post.first) : post.first;
            known.last = is_timed(known) ? std::max(known.last, post.last) : post.last;
        }
    }
    return merged;
}

std::size_t count_in_post(const std::vector<PostFact>& a, const std::vector<PostFact>& b,
                          std::int32_t most_days_between)
{
    std::size_t most = 0;
    for (const auto& x : a) {
        for (const auto& y : b) {
            const bool same_body = x.organization && x.organization == y.organization;
            const bool other_body = x.organization && y.organization && !same_body;
            const bool same_title =
                !x.title.empty() &&
                (x.title == y.title || (same_body && similar_titles(x.title, y.title)));
            if (same_title && !other_body && days_between(x, y) <= most_days_between) {
                most = std::max(most, y.count);
            }
        }
    }
    return most;
}

bool posts_agree(const std::vector<PostFact>& a, const std::vector<PostFact>& b,
                 std::int32_t most_days_between)
{
    return count_in_post(a, b, most_days_between) != 0;
}

} // namespace entente
