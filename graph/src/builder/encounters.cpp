#include "../encounter_rule.hpp"
#include "../involvement.hpp"
#include "steps.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace entente {
namespace {

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

struct Encounters {
    std::set<std::string> meetings;
    std::vector<Date> dates;
    Backing backing;
};

} // namespace

void add_encounters(const BuildContext& /*context*/, Draft& draft)
{
    std::map<std::pair<DraftNode, DraftNode>, Encounters> pairs;
    for (const auto& [meeting, guests] : officials_of_meetings(draft)) {
        const auto& node = draft.nodes[meeting];
        const auto date = Date::parse(node.attributes.text(Attribute::date));
        for (const auto& a : guests) {
            for (const auto& b : guests) {
                if (draft.nodes[a.actor].id >= draft.nodes[b.actor].id ||
                    !met(node, guests, a, b)) {
                    continue;
                }
                auto& pair = pairs[{a.actor, b.actor}];
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
        set_first_and_last(encounters.dates, edge.attributes);
    }
}

} // namespace entente
