#include "../encounter_rule.hpp"
#include "../involvement.hpp"
#include "steps.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace entente {
namespace {

using GuestLists = std::map<DraftNode, std::vector<Guest>>; ///< by meeting
/// Of whom with whom, the meetings by their ids.
using Encounters = std::map<std::pair<DraftNode, DraftNode>, std::map<std::string, DraftNode>>;

GuestLists officials_of_meetings(const Draft& draft)
{
    GuestLists result;
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

/// States that took part themselves, or by officials and bodies that represent them.
GuestLists states_of_meetings(const Draft& draft)
{
    std::map<DraftNode, std::set<DraftNode>> states;
    for (const auto country : draft.countries) {
        states[country].insert(country);
    }
    for (const auto& [identity, edge] : draft.edges) {
        if (identity.kind == EdgeKind::represents) {
            states[identity.source].insert(identity.target);
        }
    }
    GuestLists result;
    for (const auto& [identity, edge] : draft.edges) {
        const auto of_actor = states.find(identity.source);
        if (identity.kind != EdgeKind::participated_in || of_actor == states.end()) {
            continue;
        }
        for (const auto state : of_actor->second) {
            result[identity.target].push_back(
                {state, edge.attributes.text(Attribute::role), country_of(draft.nodes[state])});
        }
    }
    return result;
}

Encounters encounters_at(const Draft& draft, const GuestLists& lists)
{
    Encounters encounters;
    for (const auto& [meeting, guests] : lists) {
        const auto& node = draft.nodes[meeting];
        const EncounterRule rule(node, guests);
        for (const auto& a : guests) {
            for (const auto& b : guests) {
                if (draft.nodes[a.actor].id < draft.nodes[b.actor].id && rule.met(a, b)) {
                    encounters[{a.actor, b.actor}].emplace(node.id, meeting);
                }
            }
        }
    }
    return encounters;
}

void add_edges(const Encounters& encounters, EdgeKind kind, Draft& draft)
{
    for (const auto& [actors, meetings] : encounters) {
        std::vector<std::string> ids;
        std::vector<Date> dates;
        Backing backing;
        for (const auto& [id, meeting] : meetings) {
            backing.add(draft.backing[meeting], sentences_cited(kind, ids.size()));
            ids.push_back(id);
            dates.push_back(date_in(draft.nodes[meeting].attributes, Attribute::date));
        }
        auto& attributes = draft.add_edge({actors.first, actors.second, kind}, backing).attributes;
        attributes.set(Attribute::count, static_cast<std::int64_t>(ids.size()));
        attributes.set(Attribute::meetings, std::move(ids));
        set_first_and_last(dates, attributes);
    }
}

} // namespace

void add_encounters(const BuildContext& /*context*/, Draft& draft)
{
    add_edges(encounters_at(draft, officials_of_meetings(draft)), EdgeKind::met, draft);
    add_edges(encounters_at(draft, states_of_meetings(draft)), EdgeKind::states_met, draft);
}

} // namespace entente
