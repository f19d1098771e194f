#include "people.hpp"

#include "naming_customs.hpp"
#include "people_candidates.hpp"
#include "people_groups.hpp"
#include "people_overrides.hpp"
#include "people_sets.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace entente {
namespace {

using Candidates = std::vector<Candidate>;

/// So much alike that a common country is enough.
constexpr double surely_alike = 0.9;

bool same_country(const PersonSets& people, const Candidate& pair)
{
    return people.groups()[pair.shorter].country == people.groups()[pair.longer].country;
}

void join_same_names(PersonSets& people, Candidates candidates)
{
    std::ranges::sort(candidates, [](const Candidate& x, const Candidate& y) {
        return std::tuple(y.names.relation, y.names.score, x.shorter, x.longer) <
               std::tuple(x.names.relation, x.names.score, y.shorter, y.longer);
    });
    for (const auto& pair : candidates) {
        if (same_country(people, pair) && pair.names.relation >= NameRelation::variant) {
            people.try_unite(pair.shorter, pair.longer, pair.names.score, "same name, same country",
                             true);
        }
    }
}

/// Names that only sound alike: those of one post, or of sounds that leave little doubt.
void join_alike(PersonSets& people, const Candidates& candidates)
{
    for (const auto& pair : candidates) {
        if (pair.names.relation != NameRelation::alike || !same_country(people, pair)) {
            continue;
        }
        const auto& posts = people.facts(pair.shorter).posts;
        const auto& others = people.facts(pair.longer).posts;
        if (posts_agree(posts, others, days_of_a_tenure)) {
            people.try_unite(pair.shorter, pair.longer, pair.names.score,
                             "name sounds alike, same country and post");
        } else if (pair.names.score >= surely_alike) {
            people.try_unite(pair.shorter, pair.longer, 0.9 * pair.names.score,
                             "name sounds alike, same country");
        }
    }
}

/// `wanderer` says which group of a candidate is to be attached to the other one, if any. The
/// fullest names go first, so that each finds what the longer ones became.
template <typename Wanderer>
void attach_each(PersonSets& people, const Candidates& candidates, const Wanderer& wanderer,
                 double score, std::string_view reason)
{
    std::map<GroupIndex, std::vector<GroupIndex>> hosts;
    for (const auto& pair : candidates) {
        if (const std::optional<GroupIndex> group = wanderer(pair)) {
            hosts[*group].push_back(*group == pair.shorter ? pair.longer : pair.shorter);
        }
    }
    std::vector<GroupIndex> order;
    for (const auto& [group, others] : hosts) {
        order.push_back(group);
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](GroupIndex group) {
        return people.groups()[group].name.full_words;
    });
    for (const auto group : order) {
        people.attach(group, hosts[group], score, reason);
    }
}

bool is_part(const Candidate& pair)
{
    return pair.names.relation == NameRelation::part && pair.names.head_fits;
}

void join_parts(PersonSets& people, const Candidates& candidates)
{
    const auto shorter = [&](const Candidate& pair) {
        return is_part(pair) && same_country(people, pair) ? std::optional(pair.shorter)
                                                           : std::nullopt;
    };
    attach_each(people, candidates, shorter, 0.8, "part of the name, same country");
}

void join_unknown_countries(PersonSets& people, const Candidates& candidates)
{
    const auto stateless = [&](const Candidate& pair) -> std::optional<GroupIndex> {
        if (same_country(people, pair)) {
            return std::nullopt;
        }
        return people.groups()[pair.shorter].country.empty() ? pair.shorter : pair.longer;
    };
    const auto same = [&](const Candidate& pair) {
        return pair.names.relation >= NameRelation::variant ? stateless(pair) : std::nullopt;
    };
    attach_each(people, candidates, same, 0.8, "same name, one country unknown");
    const auto part = [&](const Candidate& pair) {
        return is_part(pair) ? stateless(pair) : std::nullopt;
    };
    attach_each(people, candidates, part, 0.6, "part of the name, one country unknown");
}

/// A person called by a single word.
struct Called {
    GroupIndex group = 0;
    NameWord word;
};

/// Persons by the skeleton of a word that they may be called by, and country.
using Callings = std::map<std::pair<std::string, std::string>, std::vector<Called>>;

/// The family name: the last word; the first one too where it may stand there.
std::vector<std::string> family_names(const PersonGroup& group)
{
    auto names = calling_names(group.name);
    const bool first_too = family_name_first(group.country) ||
                           (!names.empty() && looks_like_patronymic(names.front()));
    if (!first_too && names.size() > 1) {
        names.resize(1);
    }
    return names;
}

Callings find_callings(const std::vector<PersonGroup>& groups)
{
    Callings callings;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        if (groups[i].name.bare()) {
            continue;
        }
        const auto names = family_names(groups[i]);
        for (const auto& word : groups[i].name.words) {
            if (std::ranges::find(names, word.text) != names.end()) {
                callings[{word.skeleton, groups[i].country}].push_back({i, word});
            }
        }
    }
    return callings;
}

/// Those whom a bare name may mean: all who are called so in that country (in any, where none is
/// known); those spelled alike where there are none. When there is only one, not if known for other
/// posts only.
std::vector<GroupIndex> meant_by(PersonSets& people, const Callings& callings,
                                 const PersonGroup& bare, const NameWord& word)
{
    std::vector<GroupIndex> exact;
    std::vector<GroupIndex> near;
    for (auto place = callings.lower_bound({word.skeleton, bare.country});
         place != callings.end() && place->first.first == word.skeleton &&
         (bare.country.empty() || place->first.second == bare.country);
         ++place) {
        for (const auto& called : place->second) {
            if (called.word.text == word.text) {
                exact.push_back(called.group);
            } else if (!every_letter_counts(place->first.second) &&
                       word_similarity(called.word, word) >= same_skeleton) {
                near.push_back(called.group);
            }
        }
    }
    auto meant = exact.empty() ? near : exact;
    const bool one_person = std::ranges::all_of(meant, [&](GroupIndex group) {
        return &people.facts(group) == &people.facts(meant.front());
    });
    if (one_person) {
        std::erase_if(meant, [&](GroupIndex group) {
            const auto& posts = people.facts(group).posts;
            const bool silent = !bare.country.empty() && (bare.posts.empty() || posts.empty());
            return !silent && !posts_agree(bare.posts, posts, days_of_a_tenure);
        });
    }
    return meant;
}

const NameWord& only_word(const PersonName& name)
{
    const auto full = std::ranges::find_if(
        name.words, [](const NameWord& word) { return !word.particle && !word.initial; });
    return full == name.words.end() ? name.words.front() : *full;
}

/// Bare names that mean nobody with a fuller name: those of one post are one person.
void join_bare_among_themselves(PersonSets& people, const std::vector<GroupIndex>& bare)
{
    std::vector<GroupIndex> firsts;
    for (const auto group : bare) {
        const bool joined = std::ranges::any_of(firsts, [&](GroupIndex first) {
            return posts_agree(people.facts(group).posts, people.facts(first).posts,
                               days_of_a_tenure) &&
                   people.try_unite(first, group, 0.5, "same single name, same country and post");
        });
        if (!joined) {
            firsts.push_back(group);
        }
    }
}

void join_bare_names(PersonSets& people)
{
    const auto& groups = people.groups();
    const auto callings = find_callings(groups);
    std::map<std::pair<std::string, std::string>, std::vector<GroupIndex>> left;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        if (!groups[i].name.bare() || groups[i].name.words.empty()) {
            continue;
        }
        const auto& word = only_word(groups[i].name);
        const auto meant = meant_by(people, callings, groups[i], word);
        if (!people.attach(i, meant, 0.6, "called so, same country and post")) {
            left[{word.text, groups[i].country}].push_back(i);
        }
    }
    for (const auto& [name, bare] : left) {
        join_bare_among_themselves(people, bare);
    }
}

/// Those whose names are alike and who are two persons all the same.
std::vector<Apart> near_misses(PersonSets& people, const Candidates& candidates)
{
    const auto& groups = people.groups();
    std::vector<Apart> apart;
    const auto add = [&](GroupIndex a, GroupIndex b, double score) {
        const auto reason = people.why_apart(a, b);
        if (!reason.empty()) {
            apart.push_back({groups[a].claims.front(), groups[b].claims.front(), score, reason});
        }
    };
    for (const auto& pair : candidates) {
        add(pair.shorter, pair.longer, pair.names.score);
    }
    // Namesakes of different countries are no candidates; groups are sorted by name.
    for (GroupIndex i = 1; i < groups.size(); ++i) {
        const auto& one = groups[i - 1];
        const auto& other = groups[i];
        if (!one.name.bare() && name_key(one.name) == name_key(other.name) &&
            one.country != other.country && !one.country.empty()) {
            add(i - 1, i, 1.0);
        }
    }
    return apart;
}

} // namespace

Clustering resolve_people(std::span<const Report> reports, const Clustering& organizations,
                          std::span<const Override> overrides, std::vector<Diagnostic>& diagnostics)
{
    std::vector<std::size_t> counts;
    for (const auto& report : reports) {
        counts.push_back(report.officials.size());
    }
    NameReader reader;
    PersonSets people(group_people(reports, organizations, reader), reader);
    const auto candidates = find_candidates(people.groups(), reader);
    const PeopleOverrides said(overrides, people.groups(), diagnostics);
    said.keep_apart(people);
    join_same_names(people, candidates);
    join_alike(people, candidates);
    join_parts(people, candidates);
    join_unknown_countries(people, candidates);
    join_bare_names(people);
    said.unite(people, candidates, diagnostics);
    auto result = people.clustering(counts);
    result.apart = near_misses(people, candidates);
    return result;
}

} // namespace entente
