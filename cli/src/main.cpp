#include "arguments.hpp"
#include "command.hpp"
#include "descriptor_stream.hpp"
#include "help.hpp"
#include "logging.hpp"
#include "output.hpp"

#include <entente/core/error.hpp>

#include <csignal>
#include <exception>
#include <new>

namespace entente {
namespace {

constexpr int status_failed = 1;
constexpr int status_usage = 2;

int run(int count, const char* const* arguments)
{
    const Call call = parse_arguments(count, arguments);
    if (call.options.help) {
        print(call.command != nullptr ? command_help(*call.command) : program_help());
        return 0;
    }
    if (call.version) {
        print(program_version() + "\n");
        return 0;
    }
    if (call.command == nullptr) {
        throw UsageError("what shall be done? `entente --help` lists the commands");
    }
    set_verbosity(call.options.verbosity);
    return call.command->run(call.options);
}

/// The one place where exceptions end: each becomes a line on standard error and a status.
int run_and_report(int count, const char* const* arguments)
{
    try {
        return run(count, arguments);
    } catch (const BrokenPipe&) {
        return 0;
    } catch (const UsageError& error) {
        log_error(error.what());
        return status_usage;
    } catch (const std::bad_alloc&) {
        log_error("out of memory: build from fewer articles at a time");
    } catch (const std::exception& error) {
        log_error(error.what());
    }
    return status_failed;
}

} // namespace
} // namespace entente

int main(int count, char** arguments)
{
    // A reader that goes away is told by the failing write, not by a signal.
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c)
    return entente::run_and_report(count, arguments);
}
