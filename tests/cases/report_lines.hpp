#pragma once

#include <entente/core/report.hpp>

#include <string>
#include <vector>

namespace entente::testing_support {

/// The report's claims of one kind ("officials", "posts", "organizations", "countries", "places",
/// "meetings", "agreements"), one line each, sorted: without confidence and sentences, so that a
/// case tells what is found and stays when other things improve.
/// tests/README.md shows the lines. Throws UsageError for a kind that there is not.
[[nodiscard]] std::vector<std::string> lines_of(const Report& report, const std::string& kind);

} // namespace entente::testing_support
