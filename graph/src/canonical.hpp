#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/core/report.hpp>

#include <vector>

namespace entente {

/// The reports as a set: sorted by document, each text once (of equal texts the one with the
/// smallest uri), and only those whose indices lead somewhere. What is left out is told in
/// `diagnostics`, where given.
[[nodiscard]] std::vector<Report> canonical_reports(std::vector<Report> reports,
                                                    std::vector<Diagnostic>* diagnostics);

} // namespace entente
