#include "disagreements.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace entente {
namespace {

/// The cities that a claim names.
std::set<DraftNode> cities_of(const BuildContext& context, const Draft& draft, ClaimRef ref)
{
    std::set<DraftNode> cities;
    for (const auto& place : context.reports[ref.report].meetings[ref.claim].places) {
        if (place.kind == ActorKind::place) {
            cities.insert(draft.of(context.resolution.actors.of(ref.report, place)));
        }
    }
    return cities;
}

/// Days of a stay may be compatible and yet not the same.
bool differs(const Date& date, const Date& agreed)
{
    const bool stays = date.is_interval() && agreed.is_interval() && date.has_year() &&
                       agreed.has_year() && date.begin().day != 0 && date.end().day != 0;
    const bool outside = stays && (date.earliest_day() < agreed.earliest_day() ||
                                   date.latest_day() > agreed.latest_day());
    return outside || !compatible(date, agreed);
}

/// The city that most claims name; of equals the one with the smallest id.
DraftNode usual_city(const Draft& draft, const std::map<DraftNode, std::size_t>& votes)
{
    return std::ranges::min_element(votes,
                                    [&](const auto& a, const auto& b) {
                                        return a.second != b.second ? a.second > b.second
                                                                    : draft.nodes[a.first].id <
                                                                          draft.nodes[b.first].id;
                                    })
        ->first;
}

} // namespace

std::vector<std::string> disagreements_of(const BuildContext& context, const Draft& draft,
                                          const std::vector<ClaimRef>& members, const Node& meeting)
{
    if (members.size() < 2) {
        return {};
    }
    const auto agreed = Date::parse(meeting.attributes.text(Attribute::date)).value_or(Date{});
    std::map<std::string, std::size_t> said;
    std::map<DraftNode, std::size_t> votes;
    for (const auto ref : members) {
        const auto& claim = context.reports[ref.report].meetings[ref.claim];
        if (differs(claim.date, agreed)) {
            ++said["date " + claim.date.edtf()];
        }
        if (name_of(claim.type) != meeting.attributes.text(Attribute::type)) {
            ++said["type " + std::string(name_of(claim.type))];
        }
        for (const auto city : cities_of(context, draft, ref)) {
            ++votes[city];
        }
    }
    if (votes.size() > 1) {
        const auto usual = usual_city(draft, votes);
        for (const auto ref : members) {
            const auto cities = cities_of(context, draft, ref);
            if (!cities.empty() && !cities.contains(usual)) {
                ++said["place " + draft.nodes[*cities.begin()].label];
            }
        }
    }
    std::vector<std::string> lines;
    for (const auto& [what, count] : said) {
        lines.push_back(what + ": " + std::to_string(count) + " of " +
                        std::to_string(members.size()) + " articles");
    }
    return lines;
}

} // namespace entente
