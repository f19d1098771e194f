#pragma once

#include "context.hpp"
#include "draft.hpp"

/// The steps of the builder, in the order in which they are taken.
namespace entente {

void add_countries(const BuildContext& context, Draft& draft);
void add_places(const BuildContext& context, Draft& draft);
void add_organizations(const BuildContext& context, Draft& draft);
void add_officials(const BuildContext& context, Draft& draft);
void add_posts(const BuildContext& context, Draft& draft);
void add_meetings(const BuildContext& context, Draft& draft);
void add_agreements(const BuildContext& context, Draft& draft);

/// Who met whom, and which states did, out of the meetings that are in the draft.
void add_encounters(const BuildContext& context, Draft& draft);

/// Of which visit a meeting was part.
void link_visits(const BuildContext& context, Draft& draft);

/// Why the claims of each node are one, and who was kept apart.
void add_reasons(const BuildContext& context, Draft& draft);

/// A node for each document, and an edge from everything that has evidence in it.
void add_documents(const BuildContext& context, Draft& draft);

} // namespace entente
