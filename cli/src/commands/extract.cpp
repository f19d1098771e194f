#include "command.hpp"
#include "logging.hpp"
#include "output.hpp"
#include "reading.hpp"

#include <entente/core/report_json.hpp>

#include <array>
#include <ostream>

namespace entente {
namespace {

int run(const Options& options)
{
    const std::string path = plan_single_output(options);
    const ReportBatch reading = read_reports(options);
    const bool lost = log_diagnostics(reading.diagnostics);
    if (lost && reading.reports.empty()) {
        return 1;
    }
    write_output(path, [&](std::ostream& out) {
        for (const Report& report : reading.reports) {
            out << to_json_line(report) << '\n';
        }
    });
    log_info(std::to_string(reading.reports.size()) + " reports");
    return lost ? 1 : 0;
}

constexpr std::array flags{Flag::own_output, Flag::overwrite, Flag::strict,     Flag::lexicon,
                           Flag::threads,    Flag::progress,  Flag::no_progress};

} // namespace

extern const Command extract_command;
constinit const Command extract_command{
    .name = "extract",
    .operands = "FILE...",
    .fewest_operands = 1,
    .most_operands = any_number,
    .summary = "Write what each article states, one report a line",
    .details =
        "The reports are JSON Lines in the order of the articles. `entente build` takes them in "
        "place of the articles and makes the same graph, so that extraction can be spread over "
        "machines and done once.\n"
        "\n"
        "  entente extract monday/ -o monday.jsonl\n"
        "  entente build monday.jsonl tuesday.jsonl -o week.json",
    .flags = flags,
    .run = run};

} // namespace entente
