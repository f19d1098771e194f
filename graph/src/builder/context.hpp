#pragma once

#include "../resolve/resolve.hpp"
#include "backing.hpp"

#include <entente/core/report.hpp>

#include <span>
#include <string>

namespace entente {

/// What every step of the builder reads.
struct BuildContext {
    std::span<const Report> reports;
    const Resolution& resolution;
    const Citations& citations;
};

/// What speaks for an entity: the support of all its claims. `claims` is a member of Report.
template <typename Claim>
Backing backing_of(const BuildContext& context, const std::vector<ClaimRef>& members,
                   std::vector<Claim> Report::*claims)
{
    Backing backing;
    for (const auto ref : members) {
        backing.add(ref.report, (context.reports[ref.report].*claims)[ref.claim].support,
                    context.citations);
    }
    return backing;
}

/// The day of a document's publication, for choosing the newest word; the smallest int32 when
/// unknown.
[[nodiscard]] inline std::int32_t published(const Report& report)
{
    return report.document.date.earliest_day();
}

} // namespace entente
