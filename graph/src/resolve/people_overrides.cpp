#include "people_overrides.hpp"

#include "../words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace entente {
namespace {

constexpr std::string_view id_prefix = "official:";

bool is_named(const PersonGroup& group, const std::string& text)
{
    if (text.starts_with(id_prefix)) {
        const std::string id = std::string(id_prefix) + slug(group.name.text);
        return text == id || text.starts_with(id + "." + fold(group.country));
    }
    const auto key = name_key(parse_name(text, group.country));
    return key == name_key(group.name) || std::ranges::any_of(group.others, [&](const auto& name) {
               return key == name_key(name);
           });
}

std::vector<GroupIndex> named(const std::vector<PersonGroup>& groups, const std::string& text)
{
    std::vector<GroupIndex> found;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        if (is_named(groups[i], text)) {
            found.push_back(i);
        }
    }
    return found;
}

Diagnostic warning(const Override& said, const std::string& message)
{
    return {Diagnostic::Severity::warning, said.where,
            "\"" + said.a + "\" and \"" + said.b + "\": " + message};
}

bool contains(const std::vector<GroupIndex>& groups, GroupIndex group)
{
    return std::ranges::binary_search(groups, group);
}

} // namespace

PeopleOverrides::PeopleOverrides(std::span<const Override> overrides,
                                 const std::vector<PersonGroup>& groups,
                                 std::vector<Diagnostic>& diagnostics)
{
    for (const auto& said : overrides) {
        Rule rule{&said, named(groups, said.a), named(groups, said.b)};
        for (const auto* side : {&rule.a, &rule.b}) {
            if (side->empty()) {
                diagnostics.push_back(
                    {Diagnostic::Severity::warning, said.where,
                     "no article names \"" + (side == &rule.a ? said.a : said.b) + "\""});
            }
        }
        const bool shared =
            std::ranges::any_of(rule.a, [&](GroupIndex group) { return contains(rule.b, group); });
        if (said.kind == OverrideKind::different_from && shared) {
            diagnostics.push_back(
                warning(said, "are one name of one country; names cannot tell them apart"));
        } else if (!rule.a.empty() && !rule.b.empty()) {
            rules_.push_back(std::move(rule));
        }
    }
}

void PeopleOverrides::keep_apart(PersonSets& people) const
{
    for (const auto& rule : rules_) {
        if (rule.said->kind == OverrideKind::different_from) {
            people.keep_apart(rule.a, rule.b);
        }
    }
}

void PeopleOverrides::unite(PersonSets& people, std::span<const Candidate> candidates,
                            std::vector<Diagnostic>& diagnostics) const
{
    for (const auto& rule : rules_) {
        if (rule.said->kind == OverrideKind::different_from) {
            const bool alike = std::ranges::any_of(candidates, [&](const Candidate& pair) {
                const bool across =
                    (contains(rule.a, pair.shorter) && contains(rule.b, pair.longer)) ||
                    (contains(rule.b, pair.shorter) && contains(rule.a, pair.longer));
                return across && pair.names.relation >= NameRelation::variant &&
                       people.why_apart(pair.shorter, pair.longer) == by_override;
            });
            if (alike) {
                diagnostics.push_back(
                    warning(*rule.said, "are kept apart, though the evidence says one person"));
            }
            continue;
        }
        std::string_view against;
        for (const auto* side : {&rule.a, &rule.b}) {
            for (const auto group : *side) {
                const auto reason = people.force_unite(rule.a.front(), group);
                against = against.empty() ? reason : against;
            }
        }
        if (against == by_override) {
            diagnostics.push_back(warning(*rule.said, "are kept apart by another line"));
        } else if (!against.empty()) {
            diagnostics.push_back(
                warning(*rule.said, "are united, though there is evidence against it: " +
                                        std::string(against)));
        }
    }
}

} // namespace entente
