#include "encounter_rule.hpp"

#include <algorithm>
#include <set>

namespace entente {
namespace {

/// A state may have sent several.
std::size_t count_actors(const std::vector<Guest>& guests)
{
    std::set<std::uint32_t> actors;
    for (const auto& guest : guests) {
        actors.insert(guest.actor);
    }
    return actors.size();
}

bool are_of_several_countries(const std::vector<Guest>& guests)
{
    return std::ranges::any_of(
        guests, [&](const Guest& guest) { return guest.country != guests.front().country; });
}

bool is_between(Role one, Role other, const Guest& a, const Guest& b)
{
    return a.role == name_of(one) && b.role == name_of(other);
}

} // namespace

EncounterRule::EncounterRule(const Node& meeting, const std::vector<Guest>& guests)
    : pairs_(Pairs::none), delegations_(are_of_several_countries(guests))
{
    const auto type = meeting.attributes.text(Attribute::type);
    if (meeting.attributes.text(Attribute::status) != name_of(MeetingStatus::held)) {
        return;
    }
    if (type == name_of(MeetingType::visit)) {
        pairs_ = Pairs::host_and_guest;
    } else if (type == name_of(MeetingType::meeting) ||
               (type == name_of(MeetingType::gathering) && count_actors(guests) == 2)) {
        pairs_ = Pairs::all;
    }
}

bool EncounterRule::met(const Guest& a, const Guest& b) const
{
    if (delegations_ && a.country == b.country) {
        return false;
    }
    switch (pairs_) {
    case Pairs::none:
        return false;
    case Pairs::host_and_guest:
        return is_between(Role::host, Role::guest, a, b) ||
               is_between(Role::guest, Role::host, a, b);
    case Pairs::all:
        return true;
    }
    return false;
}

} // namespace entente
