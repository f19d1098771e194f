#include "state_bodies.hpp"

#include "../words.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>

namespace entente {
namespace {

bool has_any(const std::vector<std::string>& words, std::initializer_list<std::string_view> wanted)
{
    return std::ranges::any_of(wanted, [&](std::string_view word) {
        return std::ranges::find(words, word) != words.end();
    });
}

/// `Chamber of Commerce`, `Business Council`.
bool is_of_trade(OrganizationType type, std::string_view label)
{
    return type == OrganizationType::council &&
           has_any(words(label), {"business", "commerce", "exporters", "industries", "industry"});
}

/// The envoys of other states in one's capital.
bool is_diplomatic_corps(std::string_view label)
{
    const auto name = words(label);
    return has_any(name, {"diplomatic"}) && has_any(name, {"corps"});
}

bool is_private(OrganizationType type, std::string_view label)
{
    return type == OrganizationType::company || type == OrganizationType::media ||
           is_of_trade(type, label) ||
           (type == OrganizationType::other && has_any(words(label), {"college", "university"}));
}

/// Whether bodies of the sort speak for their state.
bool is_sort_of_state(OrganizationType type)
{
    switch (type) {
    case OrganizationType::ministry:
    case OrganizationType::agency:
    case OrganizationType::council:
    case OrganizationType::committee:
    case OrganizationType::parliament:
    case OrganizationType::armed_forces:
    case OrganizationType::police:
    case OrganizationType::government:
    case OrganizationType::presidency:
    case OrganizationType::court:
    case OrganizationType::embassy:
        return true;
    case OrganizationType::party:
    case OrganizationType::bank:
    case OrganizationType::international:
    case OrganizationType::company:
    case OrganizationType::media:
    case OrganizationType::other:
        return false;
    }
    return false;
}

} // namespace

OrganizationType voted_type(std::span<const Report> reports, const std::vector<ClaimRef>& members)
{
    std::map<OrganizationType, std::size_t> votes;
    for (const auto ref : members) {
        ++votes[reports[ref.report].organizations[ref.claim].type];
    }
    const auto rank = [](const std::pair<const OrganizationType, std::size_t>& vote) {
        return std::pair(vote.first != OrganizationType::other, vote.second);
    };
    return std::ranges::max_element(votes, {}, rank)->first;
}

bool speaks_for_state(OrganizationType type, std::string_view label)
{
    return is_sort_of_state(type) && !is_of_trade(type, label) && !is_diplomatic_corps(label);
}

bool serves_state(const BuildContext& context, EntityIndex official)
{
    const auto& all = context.resolution.posts;
    const auto first = std::ranges::lower_bound(all, official, {}, &ResolvedPost::official);
    const auto last = std::ranges::upper_bound(all, official, {}, &ResolvedPost::official);
    const auto is_private_post = [&](const ResolvedPost& post) {
        if (!post.organization) {
            return false;
        }
        const auto& members = context.resolution.actors.organizations.members[*post.organization];
        const auto type = voted_type(context.reports, members);
        return std::ranges::any_of(members, [&](ClaimRef ref) {
            return is_private(type, context.reports[ref.report].organizations[ref.claim].label);
        });
    };
    return first == last || !std::all_of(first, last, is_private_post);
}

} // namespace entente
