#include "actors.hpp"

namespace entente {

Entity ActorResolution::of(std::uint32_t report, Actor actor) const
{
    const ClaimRef ref{report, actor.index};
    switch (actor.kind) {
    case ActorKind::official:
        return {actor.kind, officials.of(ref)};
    case ActorKind::organization:
        return {actor.kind, organizations.of(ref)};
    case ActorKind::country:
        return {actor.kind, countries.claims.of(ref)};
    case ActorKind::place:
        return {actor.kind, places.of(ref)};
    }
    return {};
}

std::string country_of(const Report& report, Actor actor)
{
    switch (actor.kind) {
    case ActorKind::official:
        return report.officials[actor.index].country;
    case ActorKind::organization:
        return report.organizations[actor.index].country;
    case ActorKind::country:
        return report.countries[actor.index].iso;
    case ActorKind::place:
        return report.places[actor.index].country;
    }
    return {};
}

} // namespace entente
