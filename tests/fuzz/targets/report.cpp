#include "../target.hpp"

#include <entente/core/error.hpp>
#include <entente/core/report_json.hpp>
#include <entente/graph/build.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace entente::fuzz {
namespace {

std::optional<Report> read(std::string_view bytes)
{
    try {
        return report_from_json(bytes, "report");
    } catch (const DataError&) {
        return std::nullopt;
    }
}

void run(std::string_view bytes)
{
    (void)is_report_line(bytes);
    const auto report = read(bytes);
    if (!report) {
        return;
    }
    const auto again = read(to_json_line(*report));
    require(again.has_value(), "a report that was written cannot be read");
    require(*again == *report, "a report does not come back as it was");
    (void)build_graph({*report});
}

constexpr std::array<std::string_view, 20> words{"\"officials\": [",
                                                 "\"sentences\": [",
                                                 "\"support\"",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 "null",
                                                 "-1",
                                                 "4294967296",
                                                 "1e999",
                                                 "\"official\": 7",
                                                 "\"organization\": 9",
                                                 "\"part_of\": 0",
                                                 "\"confidence\": 0",
                                                 "\"date\": \"2024-02-30\"",
                                                 "\\u0000",
                                                 "\\ud800",
                                                 "true"};

} // namespace

extern const Target report;
constinit const Target report{"report", run, words};

} // namespace entente::fuzz
