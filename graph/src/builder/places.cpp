#include "../words.hpp"
#include "ids.hpp"
#include "names_of.hpp"
#include "steps.hpp"

#include <utility>

namespace entente {
namespace {

template <typename Claim>
std::vector<std::string> alias_texts(const BuildContext& context,
                                     const std::vector<ClaimRef>& members,
                                     std::vector<Claim> Report::*claims)
{
    std::vector<const std::vector<Alias>*> lists;
    for (const auto ref : members) {
        lists.push_back(&(context.reports[ref.report].*claims)[ref.claim].aliases);
    }
    std::vector<std::string> texts;
    for (auto& alias : merge_aliases(lists)) {
        texts.push_back(std::move(alias.text));
    }
    return texts;
}

template <typename Claim>
std::string voted_label(const BuildContext& context, const std::vector<ClaimRef>& members,
                        std::vector<Claim> Report::*claims)
{
    Votes votes;
    for (const auto ref : members) {
        ++votes[(context.reports[ref.report].*claims)[ref.claim].label];
    }
    return most_voted(votes);
}

/// The claims that say in which country the place lies; only their articles speak for it.
std::vector<ClaimRef> with_country(const BuildContext& context, std::vector<ClaimRef> members)
{
    std::erase_if(members, [&](ClaimRef ref) {
        return context.reports[ref.report].places[ref.claim].country.empty();
    });
    return members;
}

} // namespace

void add_countries(const BuildContext& context, Draft& draft)
{
    const auto& countries = context.resolution.actors.countries;
    for (EntityIndex entity = 0; entity < countries.iso.size(); ++entity) {
        const auto& members = countries.claims.members[entity];
        const auto& iso = countries.iso[entity];
        Node node;
        node.kind = NodeKind::country;
        node.id = "country:" + iso;
        node.label = voted_label(context, members, &Report::countries);
        if (node.label.empty()) {
            node.label = iso;
        }
        node.attributes.set(Attribute::iso, iso);
        node.attributes.set(Attribute::aliases, alias_texts(context, members, &Report::countries));
        draft.countries.push_back(
            draft.add_node(std::move(node), backing_of(context, members, &Report::countries)));
    }
}

void add_places(const BuildContext& context, Draft& draft)
{
    const auto& places = context.resolution.actors.places;
    const auto& countries = context.resolution.actors.countries;
    std::vector<Node> nodes;
    std::vector<IdParts> ids;
    for (const auto& members : places.members) {
        Node node;
        node.kind = NodeKind::place;
        node.label = voted_label(context, members, &Report::places);
        node.attributes.set(Attribute::aliases, alias_texts(context, members, &Report::places));
        std::string country;
        for (const auto ref : members) {
            // Members agree in the country but for those that do not know it.
            country = std::max(country, context.reports[ref.report].places[ref.claim].country);
        }
        node.attributes.set(Attribute::country, country);
        ids.push_back({"place:" + slug(node.label), country, country + " " + node.label});
        nodes.push_back(std::move(node));
    }
    const auto final_ids = unique_ids(ids);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].id = final_ids[i];
        const auto backing = backing_of(context, places.members[i], &Report::places);
        const auto place = draft.add_node(std::move(nodes[i]), backing);
        draft.places.push_back(place);
        if (!ids[i].country.empty()) {
            const auto country = draft.countries[countries.of(ids[i].country)];
            const auto claims = with_country(context, places.members[i]);
            draft.add_edge({place, country, EdgeKind::located_in},
                           backing_of(context, claims, &Report::places));
        }
    }
}

} // namespace entente
