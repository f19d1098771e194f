#include "../words.hpp"
#include "event_facts.hpp"
#include "ids.hpp"
#include "inferred.hpp"
#include "names_of.hpp"
#include "steps.hpp"

#include <set>
#include <utility>

namespace entente {
namespace {

const AgreementClaim& claim_of(const BuildContext& context, ClaimRef ref)
{
    return context.reports[ref.report].agreements[ref.claim];
}

Node agreement_node(const BuildContext& context, const std::vector<ClaimRef>& members)
{
    std::vector<AgreementType> types;
    std::vector<Date> dates;
    std::vector<Date> periods;
    std::vector<Dated<AgreementStatus>> states;
    Votes labels;
    std::vector<const std::vector<Alias>*> lists;
    for (const auto ref : members) {
        const auto& claim = claim_of(context, ref);
        types.push_back(claim.type);
        dates.push_back(claim.date);
        periods.push_back(claim.period);
        states.push_back({published(context.reports[ref.report]), claim.status});
        ++labels[claim.label];
        lists.push_back(&claim.aliases);
    }
    Node node;
    node.kind = NodeKind::agreement;
    node.label = most_voted(labels);
    std::vector<std::string> aliases;
    for (auto& alias : merge_aliases(lists)) {
        aliases.push_back(std::move(alias.text));
    }
    node.attributes.set(Attribute::aliases, std::move(aliases));
    node.attributes.set(Attribute::type, std::string(name_of(voted_value(types))));
    node.attributes.set(Attribute::date, agreed_date(dates, false).edtf());
    node.attributes.set(Attribute::period, agreed_date(periods, true).edtf());
    node.attributes.set(Attribute::status, std::string(name_of(newest_value(states))));
    return node;
}

/// "the River Pact" -> "river-pact"
std::string slug_of_name(const std::string& name)
{
    auto all = words(name);
    if (all.size() > 1 && (all.front() == "the" || all.front() == "a" || all.front() == "an")) {
        all.erase(all.begin());
    }
    return slug(join(all, " "));
}

/// Namesakes (there are many memoranda) are told apart by date and sides, then by the first
/// article.
IdParts id_of(const BuildContext& context, const Draft& draft, const Node& node,
              const std::vector<ClaimRef>& members)
{
    std::set<std::string> sides;
    for (const auto ref : members) {
        const auto& claim = claim_of(context, ref);
        for (const auto& list : {claim.parties, claim.signers}) {
            for (const auto& actor : list) {
                sides.insert(
                    draft.nodes[draft.of(context.resolution.actors.of(ref.report, actor))].id);
            }
        }
    }
    std::string stable(node.attributes.text(Attribute::type));
    stable += "|" + std::string(node.attributes.text(Attribute::date));
    for (const auto& side : sides) {
        stable += "|" + side;
    }
    return {"agreement:" + slug_of_name(node.label), {}, stable};
}

void add_edges(const BuildContext& context, Draft& draft, DraftNode agreement, ClaimRef ref,
               InferredActors& inferred)
{
    const auto& claim = claim_of(context, ref);
    const auto& actors = context.resolution.actors;
    Backing backing;
    backing.add(ref.report, claim.support, context.citations);
    for (const auto& party : claim.parties) {
        // The contract's parties are countries and bodies.
        if (party.kind == ActorKind::country || party.kind == ActorKind::organization) {
            draft.add_edge({draft.of(actors.of(ref.report, party)), agreement, EdgeKind::party_to},
                           backing);
        }
    }
    for (const auto& signer : claim.signers) {
        if (signer.kind != ActorKind::place) {
            const auto node = draft.of(actors.of(ref.report, signer));
            draft.add_edge({node, agreement, EdgeKind::signed_by_actor}, backing);
            inferred.add_named(node);
        }
    }
    for (const auto post : claim.signing_posts) {
        if (const auto& holder = context.resolution.holders[ref.report][post]) {
            const auto signer = draft.officials[holder->official];
            draft.add_edge({signer, agreement, EdgeKind::signed_by_actor}, backing);
            inferred.add_holder(signer, holder->post);
        }
    }
    if (claim.concluded_at) {
        const auto meeting =
            draft.meetings[context.resolution.meetings.of({ref.report, *claim.concluded_at})];
        draft.add_edge({agreement, meeting, EdgeKind::concluded_at}, backing);
    }
}

} // namespace

void add_agreements(const BuildContext& context, Draft& draft)
{
    const auto& agreements = context.resolution.agreements;
    std::vector<Node> nodes;
    std::vector<IdParts> ids;
    for (const auto& members : agreements.members) {
        nodes.push_back(agreement_node(context, members));
        ids.push_back(id_of(context, draft, nodes.back(), members));
    }
    const auto final_ids = unique_ids(ids);
    for (EntityIndex entity = 0; entity < nodes.size(); ++entity) {
        nodes[entity].id = final_ids[entity];
        const auto& members = agreements.members[entity];
        const auto agreement = draft.add_node(std::move(nodes[entity]),
                                              backing_of(context, members, &Report::agreements));
        draft.agreements.push_back(agreement);
        InferredActors inferred(context, draft);
        for (const auto ref : members) {
            add_edges(context, draft, agreement, ref, inferred);
        }
        inferred.mark(draft, agreement, EdgeKind::signed_by_actor);
    }
}

} // namespace entente
