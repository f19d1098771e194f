#include "bare_names.hpp"

#include "naming_customs.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

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
        for (const auto& word : groups[i].callings) {
            if (std::ranges::find(names, word.text) == names.end()) {
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
            const auto match = bare.country.empty() ? TitleMatch::exact : TitleMatch::short_form;
            return !silent && !posts_agree(bare.posts, posts, days_of_a_tenure, match);
        });
    }
    return meant;
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

} // namespace

void join_bare_names(PersonSets& people)
{
    const auto& groups = people.groups();
    const auto callings = find_callings(groups);
    std::map<std::pair<std::string, std::string>, std::vector<GroupIndex>> left;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        const auto* word = only_word(groups[i].name);
        if (!groups[i].name.bare() || word == nullptr) {
            continue;
        }
        const auto meant = meant_by(people, callings, groups[i], *word);
        if (!people.attach(i, meant, 0.6, "called so, same country and post", true)) {
            left[{word->text, groups[i].country}].push_back(i);
        }
    }
    for (const auto& [name, bare] : left) {
        join_bare_among_themselves(people, bare);
    }
}

} // namespace entente
