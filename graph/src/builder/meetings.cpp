#include "../words.hpp"
#include "disagreements.hpp"
#include "event_facts.hpp"
#include "ids.hpp"
#include "inferred.hpp"
#include "names_of.hpp"
#include "steps.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t names_in_label = 4;

const MeetingClaim& claim_of(const BuildContext& context, ClaimRef ref)
{
    return context.reports[ref.report].meetings[ref.claim];
}

std::vector<Attendance> attendance(const BuildContext& context, ClaimRef ref)
{
    const auto& resolution = context.resolution;
    return attendance_of(context.reports, resolution.actors, resolution.holders, ref);
}

/// What all claims of one meeting come to.
struct Event {
    Node node;
    MeetingType type = MeetingType::meeting;
    Date date;
    std::map<DraftNode, std::vector<Role>> participants; ///< with the roles that claims give them
    std::vector<DraftNode>
        order; ///< of the participants, as the first claim that names each has them
    std::vector<DraftNode> places; ///< cities before countries, then as first named
};

void add_unique(std::vector<DraftNode>& list, DraftNode node)
{
    if (std::ranges::find(list, node) == list.end()) {
        list.push_back(node);
    }
}

void add_actors(const BuildContext& context, const Draft& draft, ClaimRef ref, Event& event)
{
    const auto& actors = context.resolution.actors;
    for (const auto& one : attendance(context, ref)) {
        const auto node = draft.of(one.entity);
        add_unique(event.order, node);
        auto& roles = event.participants[node];
        if (one.role != Role::none) {
            roles.push_back(one.role);
        }
    }
    for (const auto& place : claim_of(context, ref).places) {
        if (place.kind == ActorKind::place || place.kind == ActorKind::country) {
            add_unique(event.places, draft.of(actors.of(ref.report, place)));
        }
    }
}

Event event_of(const BuildContext& context, const Draft& draft,
               const std::vector<ClaimRef>& members)
{
    Event event;
    std::vector<MeetingType> types;
    std::vector<Date> dates;
    std::vector<Dated<MeetingStatus>> states;
    Votes forms;
    Votes codes;
    for (const auto ref : members) {
        const auto& claim = claim_of(context, ref);
        types.push_back(claim.type);
        dates.push_back(claim.date);
        states.push_back({published(context.reports[ref.report]), claim.status});
        ++forms[claim.form];
        ++codes[claim.cameo];
        add_actors(context, draft, ref, event);
    }
    std::ranges::stable_sort(event.places, [&](DraftNode a, DraftNode b) {
        return draft.nodes[a].kind == NodeKind::place && draft.nodes[b].kind != NodeKind::place;
    });
    event.type = voted_value(types);
    event.date = agreed_date(dates, event.type == MeetingType::visit);
    event.node.kind = NodeKind::meeting;
    auto& attributes = event.node.attributes;
    attributes.set(Attribute::type, std::string(name_of(event.type)));
    attributes.set(Attribute::form, most_voted(forms));
    attributes.set(Attribute::date, event.date.edtf());
    attributes.set(Attribute::status, std::string(name_of(newest_value(states))));
    attributes.set(Attribute::cameo, most_voted(codes));
    attributes.set(Attribute::disagreements, disagreements_of(context, draft, members, event.node));
    return event;
}

/// "talks: To Lam, Aleksandr Volfovich (Hanoi, 2025-12-03)"
std::string label_of(const Draft& draft, const Event& event)
{
    const auto& form = event.node.attributes.text(Attribute::form);
    std::string label = form.empty() ? std::string(name_of(event.type)) : std::string(form);
    auto order = event.order;
    std::ranges::stable_sort(order, {}, [&](DraftNode node) { return draft.nodes[node].kind; });
    for (std::size_t i = 0; i < order.size() && i < names_in_label; ++i) {
        label += (i == 0 ? ": " : ", ") + draft.nodes[order[i]].label;
    }
    if (order.size() > names_in_label) {
        label += " and " + std::to_string(order.size() - names_in_label) + " more";
    }
    std::string where = event.places.empty() ? "" : draft.nodes[event.places.front()].label;
    const std::string when = event.date.edtf();
    where += !where.empty() && !when.empty() ? ", " : "";
    return where.empty() && when.empty() ? label : label + " (" + where + when + ")";
}

IdParts id_of(const BuildContext& context, const Draft& draft, const Event& event, ClaimRef first)
{
    std::set<std::string> participants;
    for (const auto& [node, roles] : event.participants) {
        participants.insert(draft.nodes[node].id);
    }
    std::string all(name_of(event.type));
    for (const auto& id : participants) {
        all += "|" + id;
    }
    for (const auto place : event.places) {
        all += "@" + draft.nodes[place].id;
    }
    const std::string date = date_in_id(event.date);
    return {"meeting:" + date + "-" + short_hash(all + "|" + date, 8),
            {},
            context.reports[first.report].document.id};
}

void add_edges(const BuildContext& context, Draft& draft, const Event& event, DraftNode meeting,
               const std::vector<ClaimRef>& members)
{
    const auto& actors = context.resolution.actors;
    InferredActors inferred(context, draft);
    for (const auto ref : members) {
        const auto& claim = claim_of(context, ref);
        Backing backing;
        backing.add(ref.report, claim.support, context.citations);
        for (const auto& one : attendance(context, ref)) {
            const auto node = draft.of(one.entity);
            draft.add_edge({node, meeting, EdgeKind::participated_in}, backing);
            if (one.post) {
                inferred.add_holder(node, *one.post);
            } else if (one.unnamed) {
                inferred.add_unnamed(node, context.reports[ref.report].unnamed_posts[*one.unnamed]);
            } else {
                inferred.add_named(node);
            }
        }
        for (const auto& place : claim.places) {
            if (place.kind == ActorKind::place || place.kind == ActorKind::country) {
                const auto node = draft.of(actors.of(ref.report, place));
                draft.add_edge({meeting, node, EdgeKind::held_in}, backing);
            }
        }
    }
    for (const auto& [node, roles] : event.participants) {
        draft.edges.at({node, meeting, EdgeKind::participated_in})
            .attributes.set(Attribute::role, std::string(name_of(voted_value(roles))));
    }
    inferred.mark(draft, meeting, EdgeKind::participated_in);
}

} // namespace

void add_meetings(const BuildContext& context, Draft& draft)
{
    const auto& meetings = context.resolution.meetings;
    std::vector<Event> events;
    std::vector<IdParts> ids;
    for (const auto& members : meetings.members) {
        events.push_back(event_of(context, draft, members));
        ids.push_back(id_of(context, draft, events.back(), members.front()));
    }
    const auto final_ids = unique_ids(ids);
    for (EntityIndex entity = 0; entity < events.size(); ++entity) {
        auto& event = events[entity];
        const auto& members = meetings.members[entity];
        Node node = event.node;
        node.id = final_ids[entity];
        node.label = label_of(draft, event);
        const auto meeting =
            draft.add_node(std::move(node), backing_of(context, members, &Report::meetings));
        draft.meetings.push_back(meeting);
        add_edges(context, draft, event, meeting, members);
    }
}

} // namespace entente
