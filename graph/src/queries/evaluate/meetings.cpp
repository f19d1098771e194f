#include "comparison.hpp"

#include <algorithm>
#include <iterator>

namespace entente::judging {
namespace {

struct OurMeeting {
    std::string_view type;
    std::string_view date;
    std::string_view status;
    Actors actors;
    WordSet places; ///< plain names
};

struct WantedMeeting {
    const GoldMeeting* meeting = nullptr;
    Actors needed;
    Actors tolerated; ///< optional ones, and the countries of those needed
    WordSet places;
};

/// Actors that are countries, others by the country that they act for; those without are left out.
Actors as_countries(const Comparison& comparison, const Actors& actors)
{
    Actors countries = comparison.countries_of(actors);
    std::ranges::copy_if(actors, std::inserter(countries, countries.end()),
                         [&](const std::string& actor) {
                             return actor.starts_with('@') && !comparison.country_of(actor);
                         });
    return countries;
}

double likeness_of_actors(const Comparison& comparison, const OurMeeting& ours,
                          const WantedMeeting& wanted)
{
    Actors ours_needed;
    std::ranges::set_difference(ours.actors, wanted.tolerated,
                                std::inserter(ours_needed, ours_needed.end()));
    const double alike = overlap(ours_needed, wanted.needed);
    if (alike > 0.0 || ours.actors.empty() || wanted.needed.empty()) {
        return alike;
    }
    // Countries in place of their officials: weaker, but the same event.
    Actors all = wanted.needed;
    all.insert(wanted.tolerated.begin(), wanted.tolerated.end());
    return 0.5 * overlap(as_countries(comparison, ours.actors), as_countries(comparison, all));
}

double likeness_of_dates(std::string_view ours, const std::vector<std::string>& accepted)
{
    constexpr std::size_t length_of_day = 10;
    if (ours.empty() || accepted.empty()) {
        return 0.0;
    }
    if (accepts(accepted, ours)) {
        return 0.3;
    }
    const bool both_to_the_day =
        ours.size() >= length_of_day && accepted.front().size() >= length_of_day;
    return both_to_the_day ? -0.5 : -0.2;
}

double likeness(const Comparison& comparison, const OurMeeting& ours, const WantedMeeting& wanted)
{
    const double actors = likeness_of_actors(comparison, ours, wanted);
    if (actors <= 0.0) {
        return 0.0;
    }
    const GoldMeeting& meeting = *wanted.meeting;
    double type = ours.type == meeting.type ? 0.2 : 0.0;
    if (ours.type != meeting.type && (ours.type == "visit" || meeting.type == "visit")) {
        type = -0.15;
    }
    const double place = intersects(ours.places, wanted.places) ? 0.1 : 0.0;
    return actors + likeness_of_dates(ours.date, meeting.dates) + type + place;
}

WordSet places_of(const KnowledgeGraph& graph, NodeIndex node)
{
    WordSet places;
    for (const EdgeIndex edge : graph.out_edges(node)) {
        if (graph.edge(edge).kind == EdgeKind::held_in) {
            for (const std::string_view name : names_of(graph.node(graph.edge(edge).target))) {
                places.insert(plain(name));
            }
        }
    }
    return places;
}

OurMeeting our_meeting(const Comparison& comparison, NodeIndex node)
{
    const Attributes& attributes = comparison.graph().node(node).attributes;
    const auto status = attributes.text(Attribute::status);
    return {attributes.text(Attribute::type), attributes.text(Attribute::date),
            status.empty() ? std::string_view("held") : status,
            comparison.actors_of(node, EdgeKind::participated_in),
            places_of(comparison.graph(), node)};
}

WantedMeeting wanted_meeting(const Comparison& comparison, const GoldMeeting& meeting)
{
    WantedMeeting wanted{&meeting,
                         comparison.gold_actors(meeting.participants),
                         comparison.gold_actors(meeting.participants_optional),
                         {}};
    wanted.tolerated.merge(comparison.countries_of(wanted.needed));
    for (const std::string& place : meeting.places) {
        wanted.places.insert(plain(place));
    }
    return wanted;
}

GoldName named(const GoldMeeting& meeting)
{
    return {meeting.type + " of " + listed(meeting.participants), meeting.quote};
}

void judge_details(const OurMeeting& ours, const WantedMeeting& wanted, Evaluation& result)
{
    const GoldMeeting& meeting = *wanted.meeting;
    settle_actors(result, Measure::participants, ours.actors, wanted.needed, wanted.tolerated);
    if (!all_expected(ours.actors, wanted.needed, wanted.tolerated)) {
        differ(result, Measure::participants, listed(ours.actors), meeting.participants,
               named(meeting));
    }
    if (!meeting.dates.empty()) {
        const bool right = !ours.date.empty() && accepts(meeting.dates, ours.date);
        judge_detail(
            result,
            {Measure::meeting_date, right, !ours.date.empty(), dated(ours.date), meeting.dates},
            named(meeting));
    }
    if (!meeting.places.empty()) {
        judge_detail(result,
                     {Measure::meeting_place, intersects(ours.places, wanted.places),
                      !ours.places.empty(), ours.places.empty() ? "no place" : listed(ours.places),
                      meeting.places},
                     named(meeting));
    }
    judge_detail(result,
                 {.measure = Measure::meeting_type_status,
                  .right = ours.type == meeting.type && ours.status == meeting.status,
                  .ours = std::string(ours.status) + " " + std::string(ours.type),
                  .accepted = {meeting.status + " " + meeting.type}},
                 named(meeting));
}

} // namespace

void judge_meetings(const Comparison& comparison, Evaluation& result)
{
    const auto nodes = comparison.nodes_of(NodeKind::meeting);
    std::vector<OurMeeting> meetings;
    std::vector<OurItem> ours;
    for (const NodeIndex node : nodes) {
        meetings.push_back(our_meeting(comparison, node));
        const OurMeeting& one = meetings.back();
        ours.push_back(comparison.item(node, std::string(one.type) + ", " + dated(one.date) +
                                                 ", of " + listed(one.actors)));
    }
    std::vector<WantedMeeting> wanted;
    std::vector<GoldItem> gold;
    for (const GoldMeeting& meeting : comparison.gold().meetings) {
        wanted.push_back(wanted_meeting(comparison, meeting));
        gold.push_back({meeting.type + ", " +
                            dated(meeting.dates.empty() ? std::string() : meeting.dates.front()) +
                            ", of " + listed(meeting.participants),
                        meeting.quote, meeting.optional});
    }
    const auto pairs = match(ours.size(), gold.size(), 0.5, [&](std::size_t i, std::size_t j) {
        return likeness(comparison, meetings[i], wanted[j]);
    });
    settle(result, Measure::meetings, ours, gold, pairs);
    for (const Pair& pair : pairs) {
        if (!gold[pair.gold].optional) {
            judge_details(meetings[pair.ours], wanted[pair.gold], result);
        }
    }
}

} // namespace entente::judging
