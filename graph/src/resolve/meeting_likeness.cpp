#include "meeting_likeness.hpp"

#include "sets.hpp"

namespace entente {
namespace {

bool only_countries(const std::set<Entity>& places)
{
    return std::ranges::all_of(
        places, [](const Entity& entity) { return entity.kind == ActorKind::country; });
}

/// Whoever names fewer of the people names no body that the other leaves out, but that of somebody
/// there: others may have been met in their own right.
bool adds_no_body(const MeetingView& a, const MeetingView& b)
{
    const MeetingView& fewer = a.people.size() < b.people.size() ? a : b;
    const MeetingView& more = &fewer == &a ? b : a;
    return std::ranges::all_of(fewer.others, [&](const Entity& other) {
        return other.kind == ActorKind::country || more.others.contains(other) ||
               more.senders.contains(other);
    });
}

Likeness likeness_of_participants(const MeetingView& a, const MeetingView& b)
{
    const bool all_people = a.people == b.people;
    if (all_people && a.people.size() >= 2) {
        return {same_people, "same people"};
    }
    if (all_people && !a.people.empty()) {
        const bool visit = a.claim->type == MeetingType::visit;
        const bool placed = visit && !a.places.empty() && !b.places.empty();
        if (placed || (a.sides == b.sides && a.others == b.others && !a.others.empty())) {
            return {0.75, "same person and others"};
        }
        return {};
    }
    if (all_people) {
        return a.others == b.others && a.others.size() >= 2
                   ? Likeness{0.7, "same bodies or countries"}
                   : Likeness{};
    }
    const bool one_sort = a.claim->type == b.claim->type && a.claim->type != MeetingType::gathering;
    if (one_sort && !a.people.empty() && !b.people.empty() && nested(a.people, b.people) &&
        a.sides == b.sides && a.sides.size() >= 2 && a.claim->date == b.claim->date &&
        adds_no_body(a, b)) {
        return {0.7, "one names fewer of the people, same sides and date"};
    }
    return {};
}

} // namespace

int family_of(MeetingType type)
{
    switch (type) {
    case MeetingType::meeting:
    case MeetingType::gathering:
        return 0;
    case MeetingType::visit:
        return 1;
    case MeetingType::call:
        return 2;
    }
    return 0;
}

bool places_agree(const MeetingView& a, const MeetingView& b)
{
    if (a.places.empty() || b.places.empty() || intersect(a.places, b.places)) {
        return true;
    }
    const bool coarse = only_countries(a.places) || only_countries(b.places);
    return coarse && intersect(a.lands, b.lands);
}

Likeness likeness(const MeetingView& a, const MeetingView& b)
{
    if (family_of(a.claim->type) != family_of(b.claim->type) || !places_agree(a, b)) {
        return {};
    }
    Likeness result = likeness_of_participants(a, b);
    if (result.score > 0) {
        result.score += a.claim->type == b.claim->type ? 0.04 : 0;
        result.score += a.claim->form == b.claim->form ? 0.02 : 0;
        result.score += intersect(a.places, b.places) ? 0.02 : 0;
    }
    return result;
}

} // namespace entente
