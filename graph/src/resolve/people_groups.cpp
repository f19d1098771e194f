#include "people_groups.hpp"

#include "../words.hpp"
#include "sets.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace entente {
namespace {

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

/// Sightings in one post, which stand side by side, as one.
std::vector<PostFact> each_once(std::vector<PostFact> sorted)
{
    std::vector<PostFact> merged;
    for (auto& post : sorted) {
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

/// As they come: finish_group sorts them.
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
        group.posts.push_back(std::move(fact));
    }
}

/// The official was in a telling post on a known day, in the words beside the name.
CareerDays careers_of(const Report& report, ClaimRef ref)
{
    CareerDays careers;
    for (const auto& position : report.positions) {
        const Date& date = position.date.empty() ? report.document.date : position.date;
        if (position.official != ref.claim || position.tenure != Tenure::holds ||
            !date.has_year() || date.is_interval() || date.begin().day == 0) {
            continue;
        }
        const auto career = career_of(title_key(position.title));
        if (career != Career::other) {
            careers.push_back({career, date.earliest_day()});
        }
    }
    std::ranges::sort(careers);
    return careers;
}

bool has_career(const CareerDays& days, Career career)
{
    return std::ranges::find(days, career, &CareerDay::career) != days.end();
}

const OfficialClaim& claim_of(std::span<const Report> reports, ClaimRef ref)
{
    return reports[ref.report].officials[ref.claim];
}

void add_calling(PersonGroup& group, const NameWord& word)
{
    if (std::ranges::find(group.callings, word.text, &NameWord::text) == group.callings.end()) {
        group.callings.push_back(word);
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
            } else if (const auto* word = only_word(name)) {
                add_calling(group, *word);
            }
        }
    }
    add_posts(group, report, ref, organizations);
    std::ranges::copy(careers_of(report, ref), std::back_inserter(group.careers));
}

void finish_group(PersonGroup& group)
{
    sort_unique(group.reports);
    std::ranges::sort(group.others, {}, &PersonName::text);
    std::ranges::stable_sort(group.posts, {}, identity);
    group.posts = each_once(std::move(group.posts));
    std::ranges::sort(group.careers);
}

/// Which sides of the overrides a claim is on.
class SideReader {
public:
    explicit SideReader(std::span<const Override> overrides)
    {
        for (const auto& said : overrides) {
            names_.push_back({parse_override_name(said.a), parse_override_name(said.b)});
        }
    }

    [[nodiscard]] OverrideSides of(const Report& report, std::uint32_t official,
                                   NameReader& reader) const
    {
        OverrideSides sides;
        for (std::uint32_t i = 0; i < names_.size(); ++i) {
            for (const bool second : {false, true}) {
                if (is_named(second ? names_[i].second : names_[i].first, report, official,
                             reader)) {
                    sides.emplace_back(i, second);
                }
            }
        }
        return sides;
    }

private:
    static bool is_named(const OverrideName& name, const Report& report, std::uint32_t official,
                         NameReader& reader)
    {
        const auto& claim = report.officials[official];
        if (name.kind != NodeKind::official || !names_article(name, report.document) ||
            (!name.post.empty() && !holds(report, official, words(name.post)))) {
            return false;
        }
        const auto key = name_key(reader.read(name.name, claim.country));
        return names_form(name, claim.aliases, claim.country) ||
               std::ranges::any_of(claim.aliases, [&](const Alias& alias) {
                   const auto form = reader.read(alias.text, claim.country);
                   return !form.bare() && name_key(form) == key;
               });
    }

    /// Whether title or body of a post of the official has these words.
    static bool holds(const Report& report, std::uint32_t official,
                      const std::vector<std::string>& wanted)
    {
        return std::ranges::any_of(report.positions, [&](const PositionClaim& position) {
            if (position.official != official) {
                return false;
            }
            auto text = position.title;
            if (position.organization) {
                text += " " + report.organizations[*position.organization].label;
            }
            const auto held = words(text);
            return std::ranges::all_of(wanted, [&](const std::string& word) {
                return std::ranges::find(held, word) != held.end();
            });
        });
    }

    std::vector<std::pair<OverrideName, OverrideName>> names_;
};

/// Claims of one name and country by person, so far as their posts tell, and whether it is open
/// whose claims they are.
std::vector<std::pair<std::vector<ClaimRef>, bool>>
part_namesakes(std::span<const Report> reports, const std::vector<ClaimRef>& claims)
{
    if (claims.size() == 1) {
        return {{claims, false}};
    }
    std::vector<CareerDays> careers;
    for (const auto ref : claims) {
        careers.push_back(careers_of(reports[ref.report], ref));
    }
    const auto clash = find_clash(careers);
    if (clash.a == clash.b) {
        return {{claims, false}};
    }
    std::vector<std::pair<std::vector<ClaimRef>, bool>> parts(2);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (has_career(careers[i], clash.a)) {
            parts[0].first.push_back(claims[i]);
        } else if (has_career(careers[i], clash.b)) {
            parts[1].first.push_back(claims[i]);
        } else {
            parts.push_back({{claims[i]}, true});
        }
    }
    return parts;
}

} // namespace

std::vector<PersonGroup> group_people(std::span<const Report> reports,
                                      const Clustering& organizations,
                                      std::span<const Override> overrides, NameReader& reader)
{
    // Bare names have their claim in the key: equal ones need more than the name to be one person.
    using Key = std::tuple<std::string, std::string, ClaimRef, OverrideSides>;
    std::map<Key, std::vector<ClaimRef>> named;
    const SideReader sides(overrides);
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        for (std::uint32_t c = 0; c < reports[r].officials.size(); ++c) {
            const auto& claim = reports[r].officials[c];
            const auto name = reader.read(claim.label, claim.country);
            const ClaimRef own = name.bare() ? ClaimRef{r, c} : ClaimRef{};
            named[{name_key(name), claim.country, own, sides.of(reports[r], c, reader)}].push_back(
                {r, c});
        }
    }
    std::vector<PersonGroup> result;
    for (const auto& [key, claims] : named) {
        for (const auto& [members, unsettled] : part_namesakes(reports, claims)) {
            PersonGroup group;
            group.country = std::get<1>(key);
            group.name = reader.read(claim_of(reports, members.front()).label, group.country);
            group.sides = std::get<3>(key);
            group.unsettled = unsettled;
            for (const auto ref : members) {
                add_claim(group, reports[ref.report], ref, organizations, reader);
            }
            finish_group(group);
            result.push_back(std::move(group));
        }
    }
    return result;
}

std::vector<PostFact> merge_posts(const std::vector<PostFact>& a, const std::vector<PostFact>& b)
{
    std::vector<PostFact> all;
    std::ranges::merge(a, b, std::back_inserter(all), {}, identity, identity);
    return each_once(std::move(all));
}

std::size_t count_in_post(const std::vector<PostFact>& a, const std::vector<PostFact>& b,
                          std::int32_t most_days_between, TitleMatch match)
{
    std::size_t most = 0;
    for (const auto& x : a) {
        for (const auto& y : b) {
            const bool same_body = x.organization && x.organization == y.organization;
            const bool other_body =
                x.organization && y.organization && !same_body && match != TitleMatch::any_body;
            const bool may_be_short = same_body || match != TitleMatch::exact;
            const bool same_title =
                !x.title.empty() &&
                (x.title == y.title || (may_be_short && similar_titles(x.title, y.title)));
            const bool in_time = is_for_life(x.title) || days_between(x, y) <= most_days_between;
            if (same_title && !other_body && in_time) {
                most = std::max(most, y.count);
            }
        }
    }
    return most;
}

bool posts_agree(const std::vector<PostFact>& a, const std::vector<PostFact>& b,
                 std::int32_t most_days_between, TitleMatch match)
{
    return count_in_post(a, b, most_days_between, match) != 0;
}

} // namespace entente
