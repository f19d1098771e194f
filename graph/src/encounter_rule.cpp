#include "encounter_rule.hpp"

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
    std::set<std::string_view> countries;
    for (const auto& guest : guests) {
        countries.insert(guest.country);
    }
    return countries.size() > 1;
}

} // namespace

bool met(const Node& meeting, const std::vector<Guest>& guests, const Guest& a, const Guest& b)
{
    const auto type = meeting.attributes.text(Attribute::type);
    const bool delegation = a.country == b.country && are_of_several_countries(guests);
    if (meeting.attributes.text(Attribute::status) != name_of(MeetingStatus::held) || delegation) {
        return false;
    }
    if (type == name_of(MeetingType::visit)) {
        return (a.role == name_of(Role::host) && b.role == name_of(Role::guest)) ||
               (a.role == name_of(Role::guest) && b.role == name_of(Role::host));
    }
    return type == name_of(MeetingType::meeting) ||
           (type == name_of(MeetingType::gathering) && count_actors(guests) == 2);
}

} // namespace entente
