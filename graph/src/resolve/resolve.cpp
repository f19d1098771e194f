#include "resolve.hpp"

#include "agreements.hpp"
#include "claim_overrides.hpp"
#include "meetings.hpp"
#include "organizations.hpp"
#include "people.hpp"
#include "places.hpp"

#include <utility>

namespace entente {

Resolution resolve(std::span<const Report> reports, std::span<const Override> overrides,
                   std::vector<Diagnostic>& diagnostics)
{
    for (const auto& said : overrides) {
        if (parse_override_name(said.a).kind != parse_override_name(said.b).kind) {
            diagnostics.push_back(override_warning(said, "are of two kinds"));
        }
    }
    Resolution resolution(reports);
    auto& actors = resolution.actors;
    const auto overruled = [&](Clustering clustering, NodeKind kind) {
        return override_claims(std::move(clustering), kind, reports, overrides, diagnostics);
    };
    actors.countries = resolve_countries(reports);
    actors.places = overruled(resolve_places(reports), NodeKind::place);
    actors.organizations =
        overruled(resolve_organizations(reports, resolution.country_words), NodeKind::organization);
    actors.officials = resolve_people(reports, actors.organizations, overrides, diagnostics);
    resolution.posts = resolve_posts(reports, actors);
    resolution.holders = resolve_holders(reports, resolution.posts);
    resolution.meetings = resolve_meetings(reports, actors, resolution.holders);
    resolution.agreements = overruled(resolve_agreements(reports, actors, resolution.country_words),
                                      NodeKind::agreement);
    return resolution;
}

} // namespace entente
