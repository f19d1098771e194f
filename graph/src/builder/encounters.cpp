#include "steps.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace entente {
namespace {

struct Guest {
    DraftNode official = 0;
    std::string_view role;
    std::string_view country;
};

/// By meeting, the officials who took part.
std::map<DraftNode, std::vector<Guest>> officials_of_meetings(const Draft& draft)
{
    std::map<DraftNode, std::vector<Guest>> result;
    for (const auto& [identity, edge] : draft.edges) {
        const auto& source = draft.nodes[identity.source];
        if (identity.kind == EdgeKind::participated_in && source.kind == NodeKind::official) {
            result[identity.target].push_back({identity.source,
                                               edge.attributes.text(Attribute::role),
                                               source.attributes.text(Attribute::country)});
        }
    }
    return result;
}

bool are_of_several_countries(const std::vector<Guest>& guests)
{
    std::set<std::string_view> countries;
    for (const auto& guest : guests) {
        countries.insert(guest.country);
    }
    return countries.size() > 1;
}

/// Whether two who took part met each other there. Members of one delegation did not meet each
/// other; of a visit only the visitor and the host are known to have met; those who go to the same
/// summit need not meet.
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
           (type == name_of(MeetingType::gathering) && guests.size() == 2);
}

struct Encounters {
    std::set<std::string> meetings;
    std::vector<Date> dates;
    Backing backing;
};

/// Dates in order of time; those without a year are no help.
void set_dates(const std::vector<Date>& dates, Attributes& attributes)
{
    std::vector<Date> known;
    std::ranges::copy_if(dates, std::back_inserter(known),
                         [](const Date& date) { return date.begin().year != 0; });
    if (known.empty()) {
        return;
    }
    const auto first = std::ranges::min(
        known, {}, [](const Date& date) { return std::pair(date.earliest_day(), date); });
    const auto last = std::ranges::max(
        known, {}, [](const Date& date) { return std::pair(date.latest_day(), date); });
    attributes.set(Attribute::first, first.edtf());
    attributes.set(Attribute::last, last.edtf());
}

} // namespace

void add_encounters(const BuildContext& /*context*/, Draft& draft)
{
    std::map<std::pair<DraftNode, DraftNode>, Encounters> pairs;
    for (const auto& [meeting, guests] : officials_of_meetings(draft)) {
        const auto& node = draft.nodes[meeting];
        const auto date = Date::parse(node.attributes.text(Attribute::date));
        for (const auto& a : guests) {
            for (const auto& b : guests) {
                if (draft.nodes[a.official].id >= draft.nodes[b.official].id ||
                    !met(node, guests, a, b)) {
                    continue;
                }
                auto& pair = pairs[{a.official, b.official}];
                pair.meetings.insert(node.id);
                pair.backing.add(draft.backing[meeting]);
                if (date) {
                    pair.dates.push_back(*date);
                }
            }
        }
    }
    for (const auto& [officials, encounters] : pairs) {
        auto& edge =
            draft.add_edge({officials.first, officials.second, EdgeKind::met}, encounters.backing);
        const auto& meetings = encounters.meetings;
        edge.attributes.set(Attribute::count, static_cast<std::int64_t>(meetings.size()));
        edge.attributes.set(Attribute::meetings,
                            std::vector<std::string>(meetings.begin(), meetings.end()));
        set_dates(encounters.dates, edge.attributes);
    }
}

} // namespace entente
