#include "people_overrides.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace entente {
namespace {

std::vector<GroupIndex> on_side(const std::vector<PersonGroup>& groups, std::uint32_t number,
                                bool second)
{
    std::vector<GroupIndex> found;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
        if (std::ranges::find(groups[i].sides, std::pair(number, second)) !=
            groups[i].sides.end()) {
            found.push_back(i);
        }
    }
    return found;
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
    for (std::uint32_t number = 0; number < overrides.size(); ++number) {
        const auto& said = overrides[number];
        if (parse_override_name(said.a).kind != NodeKind::official ||
            parse_override_name(said.b).kind != NodeKind::official) {
            continue;
        }
        Rule rule{&said, number, on_side(groups, number, false), on_side(groups, number, true)};
        for (const auto* side : {&rule.a, &rule.b}) {
            if (side->empty()) {
                diagnostics.push_back(no_such_name(said, side == &rule.a ? said.a : said.b));
            }
        }
        const bool shared =
            std::ranges::any_of(rule.a, [&](GroupIndex group) { return contains(rule.b, group); });
        if (said.kind == OverrideKind::different_from && shared) {
            diagnostics.push_back(override_warning(
                said, "are both said of one mention; a post in brackets or an article behind @ "
                      "tells them apart"));
        } else if (!rule.a.empty() && !rule.b.empty()) {
            rules_.push_back(std::move(rule));
        }
    }
}

void PeopleOverrides::keep_apart(PersonSets& people) const
{
    for (const auto& rule : rules_) {
        if (rule.said->kind == OverrideKind::different_from) {
            people.keep_apart(rule.number);
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
                diagnostics.push_back(override_warning(
                    *rule.said, "are kept apart, though the evidence says one person"));
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
            diagnostics.push_back(override_warning(*rule.said, "are kept apart by another line"));
        } else if (!against.empty()) {
            diagnostics.push_back(
                override_warning(*rule.said, "are united, though there is evidence against it: " +
                                                 std::string(against)));
        }
    }
}

} // namespace entente
