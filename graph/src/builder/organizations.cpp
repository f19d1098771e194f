#include "../words.hpp"
#include "ids.hpp"
#include "names_of.hpp"
#include "state_bodies.hpp"
#include "steps.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <utility>

namespace entente {
namespace {

/// What all claims of one body come to.
struct Body {
    Node node;
    std::string country;
    OrganizationType type = OrganizationType::other;
    std::string smallest_document;
};

const OrganizationClaim& claim_of(const BuildContext& context, ClaimRef ref)
{
    return context.reports[ref.report].organizations[ref.claim];
}

Body body_of(const BuildContext& context, const std::vector<ClaimRef>& members)
{
    Body body;
    Votes labels;
    Votes inferred_labels;
    std::vector<const std::vector<Alias>*> lists;
    for (const auto ref : members) {
        const auto& claim = claim_of(context, ref);
        ++(claim.inferred ? inferred_labels : labels)[claim.label];
        lists.push_back(&claim.aliases);
        body.country = std::max(body.country, claim.country);
    }
    body.type = voted_type(context.reports, members);
    body.smallest_document = context.reports[members.front().report].document.sha256;
    body.node.kind = NodeKind::organization;
    body.node.label = most_voted(labels.empty() ? inferred_labels : labels);
    std::vector<std::string> aliases;
    std::vector<std::string> counts;
    for (const auto& alias : merge_aliases(lists)) {
        aliases.push_back(alias.text);
        counts.push_back(std::to_string(alias.count));
    }
    auto& attributes = body.node.attributes;
    attributes.set(Attribute::aliases, std::move(aliases));
    attributes.set(Attribute::alias_counts, std::move(counts));
    attributes.set(Attribute::type, std::string(name_of(body.type)));
    attributes.set(Attribute::country, body.country);
    if (labels.empty()) {
        attributes.set(Attribute::inferred, true);
    }
    return body;
}

/// Parents as stated; returns whether there was one.
bool add_parents(const BuildContext& context, Draft& draft, EntityIndex entity)
{
    const auto& organizations = context.resolution.actors.organizations;
    bool stated = false;
    for (const auto ref : organizations.members[entity]) {
        const auto& claim = claim_of(context, ref);
        if (!claim.part_of) {
            continue;
        }
        const auto parent = organizations.of({ref.report, *claim.part_of});
        if (parent == entity) {
            continue; // two forms of one name
        }
        Backing backing;
        backing.add(ref.report, claim.support, context.citations);
        draft.add_edge(
            {draft.organizations[entity], draft.organizations[parent], EdgeKind::part_of}, backing);
        stated = true;
    }
    return stated;
}

} // namespace

void add_organizations(const BuildContext& context, Draft& draft)
{
    const auto& organizations = context.resolution.actors.organizations;
    const auto& country_words = context.resolution.country_words;
    std::vector<Body> bodies;
    std::vector<IdParts> ids;
    for (const auto& members : organizations.members) {
        bodies.push_back(body_of(context, members));
        const auto& body = bodies.back();
        const std::string name = country_words.readable(body.node.label, body.country);
        const std::string prefix = body.country.empty() ? "" : fold(body.country) + "-";
        ids.push_back({"organization:" + prefix + slug(name),
                       {},
                       std::string(name_of(body.type)) + " " + body.node.label + " " +
                           body.smallest_document});
    }
    const auto final_ids = unique_ids(ids);
    std::vector<Backing> backings;
    for (EntityIndex entity = 0; entity < bodies.size(); ++entity) {
        bodies[entity].node.id = final_ids[entity];
        backings.push_back(
            backing_of(context, organizations.members[entity], &Report::organizations));
        draft.organizations.push_back(
            draft.add_node(std::move(bodies[entity].node), backings.back()));
    }
    for (EntityIndex entity = 0; entity < bodies.size(); ++entity) {
        const bool has_parent = add_parents(context, draft, entity);
        const auto& body = bodies[entity];
        if (body.country.empty()) {
            continue;
        }
        const auto country = draft.countries[context.resolution.actors.countries.of(body.country)];
        if (speaks_for_state(body.type, draft.nodes[draft.organizations[entity]].label)) {
            draft.add_edge({draft.organizations[entity], country, EdgeKind::represents},
                           backings[entity]);
        } else if (!has_parent) {
            draft.add_edge({draft.organizations[entity], country, EdgeKind::part_of},
                           backings[entity]);
        }
    }
}

} // namespace entente
