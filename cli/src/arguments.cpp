// The one file that includes CLI11: it costs ten seconds to compile.
#include "arguments.hpp"

#include "command.hpp"
#include "option_values.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

namespace entente {
namespace {

/// For CLI11: what is wrong with a text; empty when nothing is.
std::string fault_of_text(const std::string& text)
{
    return trim(text).empty() ? "its value is empty" : "";
}

std::string fault_of_share(const std::string& text)
{
    double value = -1;
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    const bool good = result.ec == std::errc{} && result.ptr == end && value >= 0 && value <= 1;
    return good ? "" : "\"" + text + "\" is no number from 0 to 1";
}

/// Ties one flag to the member of the options that it fills.
struct Binder {
    CLI::App& app;
    std::string names;
    Options& options;

    template <typename Value> void operator()(const Setting<Value>& setting) const
    {
        app.add_flag_callback(
            names, [&to = options.*setting.member, value = setting.value] { to = value; });
    }
    void operator()(const Text& text) const
    {
        app.add_option(names, options.*text.member)->check(fault_of_text);
    }
    void operator()(const Texts& texts) const
    {
        auto* option = app.add_option(names, options.*texts.member)->check(fault_of_text);
        if (texts.form == Texts::Form::pair) {
            option->expected(2);
        } else {
            option->allow_extra_args(false);
        }
    }
    void operator()(const Count& count) const
    {
        app.add_option(names, options.*count.member)->check(CLI::Range(count.least, count.most));
    }
    void operator()(const Share& share) const
    {
        app.add_option(names, options.*share.member)->check(fault_of_share);
    }
};

void bind(CLI::App& app, Flag flag, Options& options)
{
    const FlagSpec& spec = spec_of(flag);
    std::visit(Binder{app, std::string(spec.names), options}, spec.target);
}

/// Cuts at commas what was given as one word; CLI11 would go on to the next after a last comma.
void cut_lists(std::span<const Flag> flags, Options& options)
{
    for (const Flag flag : flags) {
        const auto* texts = std::get_if<Texts>(&spec_of(flag).target);
        if (texts == nullptr || texts->form != Texts::Form::list) {
            continue;
        }
        std::vector<std::string>& values = options.*texts->member;
        for (const std::string& value : std::exchange(values, {})) {
            const auto parts = split_list(value);
            if (parts.empty()) {
                throw UsageError(std::string(spec_of(flag).names) + ": \"" + value +
                                 "\" names none");
            }
            values.insert(values.end(), parts.begin(), parts.end());
        }
    }
}

/// One parser a call, of the one command that was asked for: an operand may then be called like
/// another command. Help is ours (help.cpp), so that it comes from the same tables as all else.
void parse_command(int count, const char* const* arguments, Call& call)
{
    CLI::App app;
    app.set_help_flag();
    for (const Flag flag : call.command->flags) {
        bind(app, flag, call.options);
    }
    for (const Flag flag : common_flags()) {
        bind(app, flag, call.options);
    }
    app.add_option("operands", call.options.operands);
    app.parse(count, arguments);
    cut_lists(call.command->flags, call.options);
}

void parse_program(int count, const char* const* arguments, Call& call)
{
    CLI::App app;
    app.set_help_flag();
    bind(app, Flag::help, call.options);
    app.add_flag("-V,--version", call.version);
    app.parse(count, arguments);
}

/// A call for help may lack operands; any other may not.
void check_operands(const Call& call)
{
    const Command& command = *call.command;
    const std::size_t count = call.options.operands.size();
    const std::string usage =
        "entente " + std::string(command.name) + " " + std::string(command.operands);
    if (count < command.fewest_operands) {
        throw UsageError("something is missing: " + usage);
    }
    if (count > command.most_operands) {
        throw UsageError("\"" + call.options.operands.back() + "\" is too much: " + usage);
    }
    if (std::ranges::any_of(call.options.operands,
                            [](const auto& text) { return trim(text).empty(); })) {
        throw UsageError("an operand is empty: " + usage);
    }
}

/// It ends once and for all. Operands are files where any number is taken, else the first is one.
void check_standard_input(const Call& call)
{
    const Options& options = call.options;
    const std::size_t files = call.command->most_operands == any_number
                                  ? options.operands.size()
                                  : std::min<std::size_t>(1, options.operands.size());
    const auto times = std::ranges::count(std::span(options.operands).first(files), "-") +
                       (options.merge == "-" ? 1 : 0) + (options.same == "-" ? 1 : 0);
    if (times > 1) {
        throw UsageError("- is given " + std::to_string(times) +
                         " times, but standard input can be read only once");
    }
}

[[noreturn]] void throw_unknown_command(const std::string& word)
{
    std::string message = "there is no command \"" + word + "\"; there are";
    for (const Command* command : commands()) {
        message += " " + std::string(command->name);
    }
    throw UsageError(message);
}

void use_environment(Options& options)
{
    // Read once, before any thread starts.
    const char* folder = std::getenv("ENTENTE_LEXICON"); // NOLINT(concurrency-mt-unsafe)
    if (options.lexicon.empty() && folder != nullptr && *folder != '\0') {
        options.lexicon = folder;
    }
}

} // namespace

Call parse_arguments(int count, const char* const* arguments)
{
    Call call;
    const std::string word = count > 1 ? arguments[1] : "";
    const bool is_command = !word.empty() && !word.starts_with('-');
    if (is_command) {
        call.command = find_command(word);
        if (call.command == nullptr) {
            throw_unknown_command(word);
        }
    }
    try {
        if (is_command) {
            parse_command(count - 1, arguments + 1, call);
        } else {
            parse_program(count, arguments, call);
        }
    } catch (const CLI::ParseError& error) {
        throw UsageError(error.what());
    }
    if (is_command && !call.options.help) {
        check_operands(call);
        check_standard_input(call);
    }
    use_environment(call.options);
    return call;
}

} // namespace entente
