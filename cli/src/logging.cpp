#include "logging.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace entente {
namespace {

/// Made at the first word that is said, so that a silent run pays nothing.
spdlog::logger& logger()
{
    static const std::shared_ptr<spdlog::logger> made = [] {
        auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        auto out = std::make_shared<spdlog::logger>("entente", std::move(sink));
        out->set_pattern("%n: %l: %v");
        out->set_level(spdlog::level::warn);
        return out;
    }();
    return *made;
}

} // namespace

void set_verbosity(int verbosity)
{
    if (verbosity != 0) {
        logger().set_level(verbosity > 0 ? spdlog::level::info : spdlog::level::err);
    }
}

void log_error(std::string_view message)
{
    logger().error(message);
}

void log_warning(std::string_view message)
{
    logger().warn(message);
}

void log_info(std::string_view message)
{
    logger().info(message);
}

std::string line_of(const Diagnostic& diagnostic)
{
    if (diagnostic.where.empty()) {
        return diagnostic.message;
    }
    const bool from_input = diagnostic.where == "-" || diagnostic.where.starts_with("-:");
    const std::string where =
        from_input ? "standard input" + diagnostic.where.substr(1) : diagnostic.where;
    return where + ": " + diagnostic.message;
}

bool log_diagnostics(const std::vector<Diagnostic>& diagnostics)
{
    bool lost = false;
    for (const Diagnostic& diagnostic : diagnostics) {
        switch (diagnostic.severity) {
        case Diagnostic::Severity::note:
            log_info(line_of(diagnostic));
            break;
        case Diagnostic::Severity::warning:
            log_warning(line_of(diagnostic));
            break;
        case Diagnostic::Severity::error:
            log_error(line_of(diagnostic));
            lost = true;
            break;
        }
    }
    return lost;
}

} // namespace entente
