#include "steps.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace entente {
namespace {

/// Where and when a meeting was, and who came.
struct Setting {
    std::optional<Date> date;
    std::set<DraftNode> guests;      ///< officials; of a meeting all that take part
    std::set<std::string> countries; ///< in which it was held
};

bool is_to_the_day(const Date& date)
{
    return date.has_year() && date.begin().day != 0 && date.end().day != 0;
}

std::map<DraftNode, Setting> settings_of(const Draft& draft)
{
    std::map<DraftNode, Setting> settings;
    for (const auto meeting : draft.meetings) {
        settings[meeting].date = Date::parse(draft.nodes[meeting].attributes.text(Attribute::date));
    }
    for (const auto& [identity, edge] : draft.edges) {
        const auto& source = draft.nodes[identity.source];
        if (identity.kind == EdgeKind::participated_in && source.kind == NodeKind::official) {
            const auto& visit = draft.nodes[identity.target].attributes;
            const bool visiting = visit.text(Attribute::type) != name_of(MeetingType::visit) ||
                                  edge.attributes.text(Attribute::role) == name_of(Role::guest);
            if (visiting) {
                settings[identity.target].guests.insert(identity.source);
            }
        } else if (identity.kind == EdgeKind::held_in) {
            const auto& place = draft.nodes[identity.target];
            const auto attribute =
                place.kind == NodeKind::country ? Attribute::iso : Attribute::country;
            const std::string country(place.attributes.text(attribute));
            if (!country.empty()) {
                settings[identity.source].countries.insert(country);
            }
        }
    }
    return settings;
}

bool lies_within(const Setting& meeting, const Setting& visit)
{
    return meeting.date->earliest_day() >= visit.date->earliest_day() &&
           meeting.date->latest_day() <= visit.date->latest_day() &&
           std::ranges::any_of(meeting.countries, [&](const std::string& country) {
               return visit.countries.contains(country);
           });
}

} // namespace

void link_visits(const BuildContext& /*context*/, Draft& draft)
{
    const auto settings = settings_of(draft);
    const auto type_of = [&](DraftNode node) {
        return draft.nodes[node].attributes.text(Attribute::type);
    };
    std::map<DraftNode, std::vector<DraftNode>> visits_of; // by guest
    for (const auto& [node, setting] : settings) {
        if (type_of(node) == name_of(MeetingType::visit) && setting.date &&
            is_to_the_day(*setting.date)) {
            for (const auto guest : setting.guests) {
                visits_of[guest].push_back(node);
            }
        }
    }
    for (const auto& [node, setting] : settings) {
        if (type_of(node) != name_of(MeetingType::meeting) || !setting.date ||
            !is_to_the_day(*setting.date)) {
            continue;
        }
        // The shortest visit that holds it.
        std::optional<std::tuple<std::int32_t, std::string>> best;
        for (const auto guest : setting.guests) {
            for (const auto visit : visits_of[guest]) {
                const auto& stay = settings.at(visit);
                if (lies_within(setting, stay)) {
                    const auto days = stay.date->latest_day() - stay.date->earliest_day();
                    const std::tuple candidate(days, draft.nodes[visit].id);
                    best = best ? std::min(*best, candidate) : candidate;
                }
            }
        }
        if (best) {
            draft.nodes[node].attributes.set(Attribute::during, std::get<1>(*best));
        }
    }
}

} // namespace entente
