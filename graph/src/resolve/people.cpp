#include "people.hpp"

#include "bare_names.hpp"
#include "people_candidates.hpp"
#include "people_groups.hpp"
#include "people_overrides.hpp"
#include "people_sets.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

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
        const bool settled =
            !people.groups()[pair.shorter].unsettled && !people.groups()[pair.longer].unsettled;
        if (settled && same_country(people, pair) && pair.names.relation >= NameRelation::variant) {
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

/// Of namesakes who are two persons, which one is meant.
void join_unsettled(PersonSets& people, const Candidates& candidates)
{
    const auto unsettled = [&](const Candidate& pair) -> std::optional<GroupIndex> {
        const bool shorter = people.groups()[pair.shorter].unsettled;
        const bool longer = people.groups()[pair.longer].unsettled;
        if (!same_country(people, pair) || pair.names.relation < NameRelation::variant ||
            shorter == longer) {
            return std::nullopt;
        }
        return shorter ? pair.shorter : pair.longer;
    };
    attach_each(people, candidates, unsettled, 0.7, "same name, the namesake of that post");
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

/// Articles that give somebody another country than most: groups are sorted by name.
void join_slips_of_country(PersonSets& people)
{
    const auto& groups = people.groups();
    for (GroupIndex begin = 0, end = 0; begin < groups.size(); begin = end) {
        const auto key = name_key(groups[begin].name);
        for (end = begin + 1; end < groups.size() && name_key(groups[end].name) == key;) {
            ++end;
        }
        for (GroupIndex a = begin; a < end && !groups[begin].name.bare(); ++a) {
            for (GroupIndex b = a + 1; b < end; ++b) {
                if (!groups[a].unsettled && !groups[b].unsettled) {
                    people.try_unite_across_countries(a, b);
                }
            }
        }
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
    PersonSets people(group_people(reports, organizations, overrides, reader), reader);
    const auto candidates = find_candidates(people.groups(), reader);
    const PeopleOverrides said(overrides, people.groups(), diagnostics);
    said.keep_apart(people);
    join_same_names(people, candidates);
    join_unsettled(people, candidates);
    join_alike(people, candidates);
    join_parts(people, candidates);
    join_unknown_countries(people, candidates);
    join_bare_names(people);
    join_slips_of_country(people);
    said.unite(people, candidates, diagnostics);
    auto result = people.clustering(counts);
    result.apart = near_misses(people, candidates);
    return result;
}

} // namespace entente
