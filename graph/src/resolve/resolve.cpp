#include "resolve.hpp"

#include "agreements.hpp"
#include "meetings.hpp"
#include "organizations.hpp"
#include "people.hpp"
#include "places.hpp"

namespace entente {

Resolution resolve(std::span<const Report> reports, std::span<const Override> overrides,
                   std::vector<Diagnostic>& diagnostics)
{
    Resolution resolution;
    auto& actors = resolution.actors;
    actors.countries = resolve_countries(reports);
    actors.places = resolve_places(reports);
    actors.organizations = resolve_organizations(reports);
    actors.officials = resolve_people(reports, actors.organizations, overrides, diagnostics);
    resolution.meetings = resolve_meetings(reports, actors);
    resolution.agreements = resolve_agreements(reports, actors);
    resolution.posts = resolve_posts(reports, actors);
    return resolution;
}

} // namespace entente
