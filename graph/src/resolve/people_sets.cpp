#include "people_sets.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace entente {
namespace {

/// Where two names stand apart in one of so many common reports, that may be an article's own slip.
constexpr std::size_t reports_per_slip = 10;
/// The same for names that are the same but for spelling and short forms.
constexpr std::size_t reports_per_split = 3;

std::size_t count_shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::vector<std::uint32_t> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return shared.size();
}

/// Two of like names in a post that only one can hold at a time, or that says of what (`Trade
/// Representative`, no mere `Ambassador`).
bool share_telling_post(const PersonFacts& a, const PersonFacts& b)
{
    const auto telling = [](const PersonFacts& facts) {
        std::vector<PostFact> posts;
        std::ranges::copy_if(facts.posts, std::back_inserter(posts), [](const PostFact& post) {
            return post.last != 0 && (is_sole(post.title) || post.title.content.size() > 1);
        });
        return posts;
    };
    return posts_agree(telling(a), telling(b), days_at_the_same_time);
}

/// Whether articles keep two apart, so often that it is no accident. Few articles are always
/// believed, but for two spellings of one holder of a post.
bool kept_apart(const PersonFacts& a, const PersonFacts& b, bool sure)
{
    if (sure && share_telling_post(a, b)) {
        return false;
    }
    const auto shared = count_shared(a.reports, b.reports);
    const auto smaller = std::min(a.reports.size(), b.reports.size());
    const auto per_error = sure ? reports_per_split : reports_per_slip;
    return shared != 0 && (smaller < reports_per_slip || shared * per_error > smaller);
}

/// Whether an override keeps them apart.
bool opposed(const PersonFacts& a, const PersonFacts& b)
{
    return std::ranges::any_of(a.sides, [&](const auto& side) {
        return std::ranges::find(b.sides, std::pair(side.first, !side.second)) != b.sides.end();
    });
}

} // namespace

PersonSets::PersonSets(std::vector<PersonGroup> groups, NameReader& reader)
    : groups_(std::move(groups)), reader_(&reader), sets_(groups_.size())
{
    for (GroupIndex i = 0; i < groups_.size(); ++i) {
        const auto& group = groups_[i];
        PersonFacts facts{group.country, group.reports, {}, group.posts, group.careers, {}};
        if (!group.name.bare()) {
            facts.named.push_back(i);
        }
        facts_.push_back(std::move(facts));
        for (std::size_t c = 1; c < group.claims.size(); ++c) {
            joins_.push_back({group.claims.front(), group.claims[c], 1.0,
                              "same words in the name, same country"});
        }
    }
}

std::string_view PersonSets::contradiction(const PersonFacts& a, const PersonFacts& b,
                                           bool sure) const
{
    if (opposed(a, b)) {
        return by_override;
    }
    if (!a.country.empty() && !b.country.empty() && a.country != b.country) {
        return "different countries";
    }
    if (entente::kept_apart(a, b, sure)) {
        return "articles that name both";
    }
    if (careers_clash(a.careers, b.careers)) {
        return "posts that no one holds at one time";
    }
    return names_clash(a, b) ? "names that contradict each other" : "";
}

bool PersonSets::names_clash(const PersonFacts& a, const PersonFacts& b) const
{
    const auto& country = a.country.empty() ? b.country : a.country;
    const auto fit = [&](GroupIndex x, GroupIndex y) {
        return fits(reader_->compare(groups_[x].name, groups_[y].name), country);
    };
    // `Ana Lucia` and `Ana Costa` are one where some article has `Ana Lucia Costa`.
    const auto bridged = [&](GroupIndex x, GroupIndex y) {
        const auto holds_both = [&](GroupIndex full) {
            const auto most = std::max(groups_[x].name.full_words, groups_[y].name.full_words);
            return groups_[full].name.full_words > most && fit(x, full) && fit(y, full);
        };
        return std::ranges::any_of(a.named, holds_both) || std::ranges::any_of(b.named, holds_both);
    };
    return std::ranges::any_of(a.named, [&](GroupIndex x) {
        return std::ranges::any_of(b.named,
                                   [&](GroupIndex y) { return !fit(x, y) && !bridged(x, y); });
    });
}

void PersonSets::keep_apart(std::uint32_t override_number)
{
    for (GroupIndex i = 0; i < groups_.size(); ++i) {
        for (const auto& side : groups_[i].sides) {
            if (side.first == override_number) {
                facts_[sets_.root(i)].sides.push_back(side);
            }
        }
    }
}

std::string_view PersonSets::force_unite(GroupIndex a, GroupIndex b)
{
    if (sets_.root(a) == sets_.root(b)) {
        return {};
    }
    const auto against = contradiction(facts(a), facts(b), true);
    if (against != by_override) {
        unite(a, b, 1.0, by_override);
    }
    return against;
}

std::string_view PersonSets::why_apart(GroupIndex a, GroupIndex b)
{
    if (sets_.root(a) == sets_.root(b)) {
        return {};
    }
    const auto against = contradiction(facts(a), facts(b), false);
    return against.empty() ? "several whom the name may mean, or no post in common" : against;
}

bool PersonSets::try_unite(GroupIndex a, GroupIndex b, double score, std::string_view reason,
                           bool sure)
{
    const auto x = sets_.root(a);
    const auto y = sets_.root(b);
    if (x == y || contradict(facts_[x], facts_[y], sure)) {
        return false;
    }
    unite(a, b, score, reason);
    return true;
}

void PersonSets::try_unite_across_countries(GroupIndex a, GroupIndex b)
{
    const auto& one = facts(a);
    const auto& other = facts(b);
    const auto [fewer, more] = std::minmax({one.reports.size(), other.reports.size()});
    if (sets_.root(a) != sets_.root(b) && more >= reports_per_split * fewer &&
        posts_agree(one.posts, other.posts, days_at_the_same_time, TitleMatch::any_body) &&
        !opposed(one, other) && !careers_clash(one.careers, other.careers) &&
        !names_clash(one, other)) {
        unite(a, b, 0.6, "same name and post, one article's slip of country");
    }
}

void PersonSets::unite(GroupIndex a, GroupIndex b, double score, std::string_view reason)
{
    const auto x = sets_.root(a);
    const auto y = sets_.root(b);
    const PersonFacts one = std::exchange(facts_[x], {});
    const PersonFacts other = std::exchange(facts_[y], {});
    PersonFacts& merged = facts_[sets_.unite(x, y)];
    const bool first = other.country.empty() ||
                       (!one.country.empty() && one.reports.size() >= other.reports.size());
    merged.country = first ? one.country : other.country;
    merged.reports = merge_sorted(one.reports, other.reports);
    merged.named = merge_sorted(one.named, other.named);
    merged.posts = merge_posts(one.posts, other.posts);
    merged.careers = merge_careers(one.careers, other.careers);
    merged.sides = one.sides;
    merged.sides.insert(merged.sides.end(), other.sides.begin(), other.sides.end());
    joins_.push_back({groups_[a].claims.front(), groups_[b].claims.front(), score, reason});
}

bool PersonSets::attach(GroupIndex group, const std::vector<GroupIndex>& others, double score,
                        std::string_view reason, bool sure)
{
    // Those who are ruled out, perhaps by an article's own slip, still make the name ambiguous.
    std::vector<GroupIndex> all;
    std::vector<GroupIndex> roots;
    for (const auto other : others) {
        const auto root = sets_.root(other);
        if (root == sets_.root(group) || std::ranges::find(all, root) != all.end()) {
            continue;
        }
        all.push_back(root);
        if (!contradict(facts(group), facts_[root], sure)) {
            roots.push_back(root);
        }
    }
    const auto keep_holders = [&](std::int32_t most_days) {
        std::erase_if(roots, [&](GroupIndex root) {
            return !posts_agree(facts(group).posts, facts_[root].posts, most_days);
        });
    };
    if (all.size() > 1) {
        keep_holders(days_of_a_tenure);
    }
    if (roots.size() > 1) {
        keep_holders(days_at_the_same_time);
    }
    if (roots.size() > 1) {
        keep_usual_holder(group, roots);
    }
    return roots.size() == 1 && try_unite(group, roots.front(), score, reason, sure);
}

/// Of those who were seen in the post, keeps the one who was so far more often than any other.
void PersonSets::keep_usual_holder(GroupIndex group, std::vector<GroupIndex>& roots)
{
    const auto times_seen = [&](GroupIndex root) {
        return count_in_post(facts(group).posts, facts_[root].posts, days_at_the_same_time);
    };
    std::ranges::stable_sort(roots, std::ranges::greater{}, times_seen);
    if (times_seen(roots[0]) >= reports_per_slip * times_seen(roots[1])) {
        roots.resize(1);
    }
}

Clustering PersonSets::clustering(const std::vector<std::size_t>& counts)
{
    std::vector<ClaimRef> claims;
    std::vector<std::uint32_t> set_of;
    for (GroupIndex i = 0; i < groups_.size(); ++i) {
        for (const auto ref : groups_[i].claims) {
            claims.push_back(ref);
            set_of.push_back(sets_.root(i));
        }
    }
    auto result = make_clustering(claims, set_of, counts);
    result.joins = joins_;
    return result;
}

} // namespace entente
