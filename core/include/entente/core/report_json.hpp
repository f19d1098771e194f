#pragma once

#include <entente/core/report.hpp>

#include <string>
#include <string_view>

namespace entente {

/// One report as one line of JSON, without the line break. Empty values are left out, keys stand in
/// a fixed order: equal reports give equal bytes.
[[nodiscard]] std::string to_json_line(const Report& report);

/// Reads what `to_json_line` wrote. `where` (file:line) is named in the DataError that is thrown
/// for anything else.
[[nodiscard]] Report report_from_json(std::string_view line, const std::string& where);

/// True when a JSON line looks like a report and not like an article record.
[[nodiscard]] bool is_report_line(std::string_view line);

} // namespace entente
