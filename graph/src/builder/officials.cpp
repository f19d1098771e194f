#include "../words.hpp"
#include "ids.hpp"
#include "names_of.hpp"
#include "state_bodies.hpp"
#include "steps.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace entente {
namespace {

const OfficialClaim& claim_of(const BuildContext& context, ClaimRef ref)
{
    return context.reports[ref.report].officials[ref.claim];
}

/// The value that the newest article gives (ranks rise); empty when none does.
std::string newest(const BuildContext& context, const std::vector<ClaimRef>& members,
                   std::string OfficialClaim::*value)
{
    std::string best;
    std::int32_t day = 0;
    for (const auto ref : members) {
        const auto& text = claim_of(context, ref).*value;
        const auto own = published(context.reports[ref.report]);
        if (!text.empty() && (best.empty() || std::tie(own, text) > std::tie(day, best))) {
            best = text;
            day = own;
        }
    }
    return best;
}

Node official_node(const BuildContext& context, const std::vector<ClaimRef>& members)
{
    Votes labels;
    std::vector<const std::vector<Alias>*> lists;
    Votes countries;
    for (const auto ref : members) {
        const auto& claim = claim_of(context, ref);
        ++labels[claim.label];
        lists.push_back(&claim.aliases);
        ++countries[claim.country];
    }
    Node node;
    node.kind = NodeKind::official;
    node.label = fullest_name(labels);
    std::vector<std::string> aliases;
    std::vector<std::string> counts;
    for (const auto& alias : merge_aliases(lists)) {
        aliases.push_back(alias.text);
        counts.push_back(std::to_string(alias.count));
    }
    node.attributes.set(Attribute::aliases, std::move(aliases));
    node.attributes.set(Attribute::alias_counts, std::move(counts));
    node.attributes.set(Attribute::country, most_voted(countries));
    node.attributes.set(Attribute::rank, newest(context, members, &OfficialClaim::rank));
    node.attributes.set(Attribute::honorific, newest(context, members, &OfficialClaim::honorific));
    return node;
}

/// Tells namesakes apart on any machine: country, the first post in byte order, the first article.
std::string stable_text(const BuildContext& context, const Node& node, EntityIndex entity)
{
    std::string first_title;
    for (const auto& post : context.resolution.posts) {
        if (post.official == entity && (first_title.empty() || post.title < first_title)) {
            first_title = post.title;
        }
    }
    const auto front = context.resolution.actors.officials.members[entity].front();
    const auto& document = context.reports[front.report].document;
    return std::string(node.attributes.text(Attribute::country)) + "|" + first_title + "|" +
           document.id + "|" + document.sha256;
}

std::string name_of(EndKnown known)
{
    switch (known) {
    case EndKnown::unknown:
        return {};
    case EndKnown::stated:
        return "stated";
    case EndKnown::observed:
        return "observed";
    case EndKnown::open:
        return "open";
    }
    return {};
}

void set_term(Attributes& attributes, const TermOfOffice& term)
{
    attributes.set(Attribute::valid, term.valid.edtf());
    attributes.set(Attribute::begin_known, name_of(term.begin_known));
    attributes.set(Attribute::end_known, name_of(term.end_known));
    attributes.set(Attribute::ended_by, term.ended_by.edtf());
    if (term.former) {
        attributes.set(Attribute::former, true);
    }
}

} // namespace

void add_officials(const BuildContext& context, Draft& draft)
{
    const auto& officials = context.resolution.actors.officials;
    std::vector<Node> nodes;
    std::vector<IdParts> ids;
    for (const auto& members : officials.members) {
        nodes.push_back(official_node(context, members));
        ids.push_back({"official:" + slug(nodes.back().label),
                       std::string(nodes.back().attributes.text(Attribute::country)),
                       {}});
    }
    std::map<std::pair<std::string, std::string>, std::size_t> namesakes;
    for (const auto& id : ids) {
        ++namesakes[{id.base, id.country}];
    }
    for (EntityIndex entity = 0; entity < nodes.size(); ++entity) {
        if (namesakes[{ids[entity].base, ids[entity].country}] > 1) {
            ids[entity].stable = stable_text(context, nodes[entity], entity);
        }
    }
    const auto final_ids = unique_ids(ids);
    for (EntityIndex entity = 0; entity < nodes.size(); ++entity) {
        nodes[entity].id = final_ids[entity];
        const auto backing = backing_of(context, officials.members[entity], &Report::officials);
        const auto official = draft.add_node(std::move(nodes[entity]), backing);
        draft.officials.push_back(official);
        if (!ids[entity].country.empty() && serves_state(context, entity)) {
            const auto country = context.resolution.actors.countries.of(ids[entity].country);
            draft.add_edge({official, draft.countries[country], EdgeKind::represents}, backing);
        }
    }
}

void add_posts(const BuildContext& context, Draft& draft)
{
    for (const auto& post : context.resolution.posts) {
        const auto official = draft.officials[post.official];
        auto& node = draft.nodes[official];
        std::string country = post.country;
        if (!post.organization && country.empty()) {
            country = std::string(node.attributes.text(Attribute::country));
        }
        if (!post.organization && country.empty()) {
            // Nothing for an edge to point at: the title is kept with the person.
            if (node.attributes.text(Attribute::title).empty()) {
                node.attributes.set(Attribute::title, post.title);
            }
            continue;
        }
        const auto target = post.organization
                                ? draft.organizations[*post.organization]
                                : draft.countries[context.resolution.actors.countries.of(country)];
        const auto facet = join(content_words(post.title), " ") + "|" + post.title + "|" +
                           std::to_string(post.number);
        auto& edge = draft.add_edge({official, target, EdgeKind::holds_position, facet},
                                    backing_of(context, post.claims, &Report::positions));
        edge.attributes.set(Attribute::title, post.title);
        set_term(edge.attributes, post.term);
        if (post.inferred) {
            edge.attributes.set(Attribute::inferred, true);
        }
        if (post.turn) {
            edge.attributes.set(Attribute::tenure,
                                std::string(*post.turn == Tenure::begins ? "begins" : "ends"));
        }
    }
}

} // namespace entente
