#include "meeting_view.hpp"

namespace entente {

DatePrecision precision_of(const Date& date)
{
    if (date.empty() || !date.has_year()) {
        return DatePrecision::none;
    }
    const bool days = date.begin().day != 0 && date.end().day != 0;
    const bool month = date.begin().month != 0 && date.end().month != 0;
    return days ? DatePrecision::day : month ? DatePrecision::coarse : DatePrecision::none;
}

MeetingView view_of(std::span<const Report> reports, const ActorResolution& actors,
                    const Holders& holders, ClaimRef ref)
{
    const auto& report = reports[ref.report];
    MeetingView view;
    view.ref = ref;
    view.claim = &report.meetings[ref.claim];
    if (precision_of(report.document.date) == DatePrecision::day) {
        view.published = report.document.date.earliest_day();
    }
    for (const auto& one : attendance_of(reports, actors, holders, ref)) {
        (one.entity.kind == ActorKind::official ? view.people : view.others).insert(one.entity);
    }
    for (const auto& participant : view.claim->participants) {
        view.sides.insert(country_of(report, participant.actor));
    }
    for (const auto& post : report.positions) {
        const Actor official{ActorKind::official, post.official};
        if (post.organization && view.people.contains(actors.of(ref.report, official))) {
            view.senders.insert(
                actors.of(ref.report, {ActorKind::organization, *post.organization}));
        }
    }
    for (const auto& place : view.claim->places) {
        view.places.insert(actors.of(ref.report, place));
        view.lands.insert(country_of(report, place));
    }
    view.sides.erase(std::string());
    view.lands.erase(std::string());
    return view;
}

} // namespace entente
