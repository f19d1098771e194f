#include "people.hpp"

#include "naming_customs.hpp"
#include "people_groups.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace entente {
namespace {

using GroupIndex = std::uint32_t;

/// Two groups whose names fit each other, shorter name first.
struct Candidate {
    GroupIndex shorter = 0;
    GroupIndex longer = 0;
    NameComparison names;
};

/// What is known of a set of groups, kept at the set's root.
struct Facts {
    std::string country;
    std::vector<std::uint32_t> reports;
    std::vector<GroupIndex> named; ///< groups whose label is no bare name
    std::vector<PostFact> posts;
};

/// Out of this many common reports, one may be an article's own slip.
constexpr std::size_t reports_per_slip = 10;

std::size_t count_shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::vector<std::uint32_t> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return shared.size();
}

/// Names under the customs of a country, where spelling may count letter by letter.
bool fits(const NameComparison& names, const std::string& country)
{
    return names.relation != NameRelation::different &&
           !(names.respelled && every_letter_counts(country));
}

NameComparison best_comparison(const PersonGroup& a, const PersonGroup& b)
{
    NameComparison best = compare_names(a.name, b.name);
    const auto consider = [&](const PersonName& x, const PersonName& y) {
        const auto names = compare_names(x, y);
        if (std::pair(names.relation, names.score) > std::pair(best.relation, best.score)) {
            best = names;
        }
    };
    for (const auto& x : a.others) {
        consider(x, b.name);
    }
    for (const auto& y : b.others) {
        consider(a.name, y);
        for (const auto& x : a.others) {
            consider(x, y);
        }
    }
    return best;
}

std::vector<Candidate> find_candidates(const std::vector<PersonGroup>& groups)
{
    std::map<std::string, std::vector<GroupIndex>> blocks;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        std::vector<std::string> keys = blocking_keys(groups[i].name);
        for (const auto& other : groups[i].others) {
            std::ranges::move(blocking_keys(other), std::back_inserter(keys));
        }
        std::ranges::sort(keys);
        keys.erase(std::ranges::unique(keys).begin(), keys.end());
        for (auto& key : keys) {
            blocks[std::move(key)].push_back(i);
        }
    }
    std::vector<std::pair<GroupIndex, GroupIndex>> pairs;
    for (const auto& [key, block] : blocks) {
        for (std::size_t i = 0; i < block.size(); ++i) {
            for (std::size_t j = i + 1; j < block.size(); ++j) {
                pairs.emplace_back(block[i], block[j]);
            }
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    std::vector<Candidate> candidates;
    for (auto [a, b] : pairs) {
        const auto names = best_comparison(groups[a], groups[b]);
        if (names.relation >= NameRelation::part) {
            if (groups[a].name.words.size() > groups[b].name.words.size()) {
                std::swap(a, b);
            }
            candidates.push_back({a, b, names});
        }
    }
    return candidates;
}

class People {
public:
    explicit People(std::vector<PersonGroup> groups)
        : groups_(std::move(groups)), sets_(groups_.size()), candidates_(find_candidates(groups_))
    {
        for (GroupIndex i = 0; i < groups_.size(); ++i) {
            const auto& group = groups_[i];
            Facts facts{group.country, group.reports, {}, group.posts};
            if (!group.name.bare()) {
                facts.named.push_back(i);
            }
            facts_.push_back(std::move(facts));
        }
    }

    void join_same_names()
    {
        auto ordered = candidates_;
        std::ranges::sort(ordered, [](const Candidate& x, const Candidate& y) {
            return std::tuple(y.names.relation, y.names.score, x.shorter, x.longer) <
                   std::tuple(x.names.relation, x.names.score, y.shorter, y.longer);
        });
        for (const auto& pair : ordered) {
            const bool same_country = groups_[pair.shorter].country == groups_[pair.longer].country;
            if (same_country && pair.names.relation >= NameRelation::variant) {
                try_unite(pair.shorter, pair.longer, pair.names.score, "same name, same country");
            }
        }
    }

    /// The fullest of the shorter names first, so that each finds what the longer ones became.
    void join_parts()
    {
        attach_each(
            [&](const Candidate& pair) {
                return groups_[pair.shorter].country == groups_[pair.longer].country &&
                               pair.names.relation == NameRelation::part && pair.names.head_fits
                           ? std::optional(pair.shorter)
                           : std::nullopt;
            },
            0.8, "part of the name, same country");
    }

    void join_unknown_countries()
    {
        const auto stateless = [&](const Candidate& pair) -> std::optional<GroupIndex> {
            const bool a = groups_[pair.shorter].country.empty();
            const bool b = groups_[pair.longer].country.empty();
            return a == b ? std::nullopt : std::optional(a ? pair.shorter : pair.longer);
        };
        attach_each(
            [&](const Candidate& pair) {
                return pair.names.relation >= NameRelation::variant ? stateless(pair)
                                                                    : std::nullopt;
            },
            0.8, "same name, one country unknown");
        attach_each(
            [&](const Candidate& pair) {
                return pair.names.relation == NameRelation::part && pair.names.head_fits
                           ? stateless(pair)
                           : std::nullopt;
            },
            0.6, "part of the name, one country unknown");
    }

    void join_bare_names();

    [[nodiscard]] Clustering clustering(const std::vector<std::size_t>& counts)
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
        result.joins = std::move(joins_);
        return result;
    }

private:
    /// Groups that go by a single word, under that word's skeleton and the country.
    using Callings =
        std::map<std::pair<std::string, std::string>, std::vector<std::pair<GroupIndex, NameWord>>>;

    [[nodiscard]] const Facts& facts(GroupIndex group) { return facts_[sets_.root(group)]; }

    bool contradict(const Facts& a, const Facts& b)
    {
        if (!a.country.empty() && !b.country.empty() && a.country != b.country) {
            return true;
        }
        const auto smaller = std::min(a.reports.size(), b.reports.size());
        if (count_shared(a.reports, b.reports) * reports_per_slip > smaller) {
            return true;
        }
        const auto& country = a.country.empty() ? b.country : a.country;
        return std::ranges::any_of(a.named, [&](GroupIndex x) {
            return std::ranges::any_of(b.named, [&](GroupIndex y) {
                return !fits(compare_names(groups_[x].name, groups_[y].name), country);
            });
        });
    }

    bool try_unite(GroupIndex a, GroupIndex b, double score, std::string_view reason)
    {
        const auto x = sets_.root(a);
        const auto y = sets_.root(b);
        if (x == y || contradict(facts_[x], facts_[y])) {
            return false;
        }
        Facts merged{facts_[x].country.empty() ? facts_[y].country : facts_[x].country,
                     merge_sorted(facts_[x].reports, facts_[y].reports),
                     merge_sorted(facts_[x].named, facts_[y].named),
                     {}};
        std::ranges::set_union(facts_[x].posts, facts_[y].posts, std::back_inserter(merged.posts));
        facts_[y] = {};
        facts_[x] = {};
        facts_[sets_.unite(x, y)] = std::move(merged);
        joins_.push_back({groups_[a].claims.front(), groups_[b].claims.front(), score, reason});
        return true;
    }

    /// Joins a group to the only set that it can be of, or else to the only one of these with its
    /// post.
    bool attach(GroupIndex group, const std::vector<GroupIndex>& others, double score,
                std::string_view reason)
    {
        std::vector<GroupIndex> roots;
        for (const auto other : others) {
            const auto root = sets_.root(other);
            if (root != sets_.root(group) && std::ranges::find(roots, root) == roots.end() &&
                !contradict(facts(group), facts_[root])) {
                roots.push_back(root);
            }
        }
        if (roots.size() > 1) {
            std::erase_if(roots, [&](GroupIndex root) {
                return !posts_agree(facts(group).posts, facts_[root].posts);
            });
        }
        return roots.size() == 1 && try_unite(group, roots.front(), score, reason);
    }

    /// `wanderer` says which group of a candidate is to be attached to the other one, if any.
    template <typename Wanderer>
    void attach_each(const Wanderer& wanderer, double score, std::string_view reason)
    {
        std::map<GroupIndex, std::vector<GroupIndex>> hosts;
        for (const auto& pair : candidates_) {
            if (const auto group = wanderer(pair)) {
                hosts[*group].push_back(*group == pair.shorter ? pair.longer : pair.shorter);
            }
        }
        std::vector<GroupIndex> order;
        for (const auto& [group, others] : hosts) {
            order.push_back(group);
        }
        std::ranges::stable_sort(order, std::ranges::greater{},
                                 [&](GroupIndex group) { return groups_[group].name.full_words; });
        for (const auto group : order) {
            attach(group, hosts[group], score, reason);
        }
    }

    [[nodiscard]] Callings callings() const;
    [[nodiscard]] std::vector<GroupIndex> called(const Callings& callings, const PersonGroup& bare,
                                                 const NameWord& word);

    std::vector<PersonGroup> groups_;
    DisjointSets sets_;
    std::vector<Candidate> candidates_;
    std::vector<Facts> facts_;
    std::vector<Join> joins_;
};

const NameWord& only_word(const PersonName& name)
{
    const auto full = std::ranges::find_if(
        name.words, [](const NameWord& word) { return !word.particle && !word.initial; });
    return full == name.words.end() ? name.words.front() : *full;
}

People::Callings People::callings() const
{
    Callings result;
    for (GroupIndex i = 0; i < groups_.size(); ++i) {
        const auto& group = groups_[i];
        if (group.name.bare()) {
            continue;
        }
        auto names = calling_names(group.name);
        const bool last_only = !family_name_first(group.country) &&
                               !looks_like_patronymic(names.empty() ? "" : names.front());
        if (last_only && names.size() > 1) {
            names.pop_back();
        }
        for (const auto& word : group.name.words) {
            if (std::ranges::find(names, word.text) != names.end()) {
                result[{word.skeleton, group.country}].emplace_back(i, word);
            }
        }
    }
    return result;
}

/// Those whom a bare name may mean: called so, of that country, and not known for other posts only.
std::vector<GroupIndex> People::called(const Callings& callings, const PersonGroup& bare,
                                       const NameWord& word)
{
    std::vector<GroupIndex> found;
    const auto place = callings.find({word.skeleton, bare.country});
    if (place == callings.end()) {
        return found;
    }
    for (const auto& [group, calling] : place->second) {
        const bool exact = calling.text == word.text;
        const bool near =
            !every_letter_counts(bare.country) && word_similarity(calling, word) >= 0.9;
        const auto& posts = facts(group).posts;
        const bool agree = posts_agree(bare.posts, posts);
        const bool silent = !bare.country.empty() && (bare.posts.empty() || posts.empty());
        if ((exact || near) && (agree || silent)) {
            found.push_back(group);
        }
    }
    return found;
}

void People::join_bare_names()
{
    const auto all = callings();
    std::map<std::pair<std::string, std::string>, std::vector<GroupIndex>> left;
    for (GroupIndex i = 0; i < groups_.size(); ++i) {
        if (!groups_[i].name.bare() || groups_[i].name.words.empty()) {
            continue;
        }
        const auto& word = only_word(groups_[i].name);
        if (!attach(i, called(all, groups_[i], word), 0.6, "called so, same country and post")) {
            left[{word.text, groups_[i].country}].push_back(i);
        }
    }
    for (const auto& [key, bare] : left) {
        std::vector<GroupIndex> firsts;
        for (const auto group : bare) {
            const auto same = std::ranges::find_if(firsts, [&](GroupIndex first) {
                return posts_agree(facts(group).posts, facts(first).posts) &&
                       try_unite(first, group, 0.5, "same single name, same country and post");
            });
            if (same == firsts.end()) {
                firsts.push_back(group);
            }
        }
    }
}

} // namespace

Clustering resolve_people(std::span<const Report> reports, const Clustering& organizations)
{
    std::vector<std::size_t> counts;
    for (const auto& report : reports) {
        counts.push_back(report.officials.size());
    }
    People people(group_people(reports, organizations));
    people.join_same_names();
    people.join_parts();
    people.join_unknown_countries();
    people.join_bare_names();
    return people.clustering(counts);
}

} // namespace entente
