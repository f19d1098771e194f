// The one file that includes CLI11: it costs ten seconds to compile.
#include "arguments.hpp"

#include "command.hpp"

#include <entente/core/error.hpp>

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <string>

namespace entente {
namespace {

CLI::Option* add_switch(CLI::App& app, const std::string& names, bool& target)
{
    return app.add_flag(names, target);
}

/// Ties one flag to the member of the options that it fills.
void bind(CLI::App& app, Flag flag, Call& call)
{
    Options& options = call.options;
    const std::string names(spec_of(flag).names);
    switch (flag) {
    case Flag::output:
        app.add_option(names, options.outputs)->allow_extra_args(false);
        return;
    case Flag::format:
        app.add_option(names, options.format);
        return;
    case Flag::gephi_kind:
        add_switch(app, names, options.gephi_kind);
        return;
    case Flag::merge:
        app.add_option(names, options.merge);
        return;
    case Flag::overwrite:
        add_switch(app, names, options.overwrite);
        return;
    case Flag::strict:
        add_switch(app, names, options.strict);
        return;
    case Flag::lexicon:
        app.add_option_function<std::string>(
            names, [&options](const std::string& folder) { options.lexicon = folder; });
        return;
    case Flag::threads:
        app.add_option(names, options.threads)->check(CLI::Range(1U, 1024U));
        return;
    case Flag::documents:
        add_switch(app, names, options.with_documents);
        return;
    case Flag::document:
        app.add_option(names, options.document);
        return;
    case Flag::country:
        app.add_option(names, options.country);
        return;
    case Flag::at:
        app.add_option(names, options.at);
        return;
    case Flag::why:
        add_switch(app, names, options.why);
        return;
    case Flag::same:
        app.add_option(names, options.same);
        return;
    case Flag::json:
        add_switch(app, names, options.json);
        return;
    case Flag::csv:
        add_switch(app, names, options.csv);
        return;
    case Flag::sentence:
        app.add_option(names, options.sentence);
        return;
    case Flag::html:
        add_switch(app, names, options.html);
        return;
    case Flag::batch:
        add_switch(app, names, options.batch);
        return;
    case Flag::schema:
        app.add_option(names, options.schema);
        return;
    case Flag::build:
        add_switch(app, names, options.build);
        return;
    case Flag::errors:
        add_switch(app, names, options.errors);
        return;
    case Flag::calibration:
        add_switch(app, names, options.calibration);
        return;
    case Flag::around:
        app.add_option(names, options.around)->allow_extra_args(false);
        return;
    case Flag::hops:
        app.add_option(names, options.hops)->check(CLI::Range(1U, 100U));
        return;
    case Flag::path:
        app.add_option(names, options.path)->expected(2);
        return;
    case Flag::countries:
        add_switch(app, names, options.countries);
        return;
    case Flag::between:
        app.add_option(names, options.between)->expected(2);
        return;
    case Flag::posts:
        app.add_option(names, options.posts);
        return;
    case Flag::agreement:
        app.add_option(names, options.agreement);
        return;
    case Flag::most:
        app.add_option(names, options.most)->check(CLI::Range(1U, 3000U));
        return;
    case Flag::count:
        app.add_option(names, options.count)->check(CLI::Range(1U, 1000U));
        return;
    case Flag::order:
    case Flag::rank_order:
        app.add_option(names, options.order);
        return;
    case Flag::via:
        app.add_option(names, options.via)->delimiter(',')->allow_extra_args(false);
        return;
    case Flag::avoid:
        app.add_option(names, options.avoid)->allow_extra_args(false);
        return;
    case Flag::most_hops:
        app.add_option(names, options.most_hops)->check(CLI::Range(1U, 1000U));
        return;
    case Flag::crowd:
        app.add_option(names, options.crowd)->check(CLI::Range(2U, 100000U));
        return;
    case Flag::in_time:
        add_switch(app, names, options.in_time);
        return;
    case Flag::as_of:
        app.add_option(names, options.as_of);
        return;
    case Flag::kinds:
        app.add_option(names, options.kinds)->delimiter(',')->allow_extra_args(false);
        return;
    case Flag::since:
        app.add_option(names, options.since);
        return;
    case Flag::until:
        app.add_option(names, options.until);
        return;
    case Flag::min_confidence:
        app.add_option(names, options.min_confidence)->check(CLI::Range(0.0, 1.0));
        return;
    case Flag::only_stated:
        add_switch(app, names, options.only_stated);
        return;
    case Flag::evidence:
        app.add_option(names, options.evidence);
        return;
    case Flag::projection:
        app.add_option(names, options.projection);
        return;
    case Flag::progress:
        app.add_flag_callback(names, [&options] { options.progress = true; });
        return;
    case Flag::no_progress:
        app.add_flag_callback(names, [&options] { options.progress = false; });
        return;
    case Flag::verbose:
        app.add_flag_callback(names, [&options] { options.verbosity = 1; });
        return;
    case Flag::quiet:
        app.add_flag_callback(names, [&options] { options.verbosity = -1; });
        return;
    case Flag::help:
        add_switch(app, names, call.help);
        return;
    }
}

/// One parser a call, of the one command that was asked for: an operand may then be called like
/// another command. Help is ours (help.cpp), so that it comes from the same tables as all else.
void parse_command(int count, const char* const* arguments, Call& call)
{
    CLI::App app;
    app.set_help_flag();
    for (const Flag flag : call.command->flags) {
        bind(app, flag, call);
    }
    for (const Flag flag : common_flags()) {
        bind(app, flag, call);
    }
    app.add_option("operands", call.options.operands);
    app.parse(count, arguments);
}

void parse_program(int count, const char* const* arguments, Call& call)
{
    CLI::App app;
    app.set_help_flag();
    bind(app, Flag::help, call);
    add_switch(app, "-V,--version", call.version);
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
    if (!options.lexicon && folder != nullptr && *folder != '\0') {
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
    if (is_command && !call.help) {
        check_operands(call);
    }
    use_environment(call.options);
    return call;
}

} // namespace entente
