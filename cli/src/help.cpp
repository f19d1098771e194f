#include "help.hpp"

#include "command.hpp"
#include "terminal.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t help_width = 79;

/// "  left   right, wrapped under itself"
void append_row(std::string& out, std::string_view left, std::size_t column, std::string_view right)
{
    const std::string indent(column, ' ');
    std::string text = wrap(right, help_width - column, indent);
    std::string head = "  " + std::string(left);
    head.resize(std::max(head.size() + 1, column), ' ');
    if (head.size() > column) {
        out += "  " + std::string(left) + "\n" + indent + text + "\n";
    } else {
        out += head + text + "\n";
    }
}

std::string flag_head(const FlagSpec& spec)
{
    std::string head;
    for (const char c : spec.names) {
        head += c;
        if (c == ',') {
            head += ' ';
        }
    }
    if (!head.starts_with("--")) {
        return head + (spec.operand.empty() ? "" : " " + std::string(spec.operand));
    }
    return "    " + head + (spec.operand.empty() ? "" : " " + std::string(spec.operand));
}

void append_flags(std::string& out, std::span<const Flag> flags)
{
    constexpr std::size_t column = 24;
    for (const Flag flag : flags) {
        const FlagSpec& spec = spec_of(flag);
        append_row(out, flag_head(spec), column, spec.help);
    }
}

/// Paragraphs are wrapped one by one; lines that begin with a space stay as they are.
void append_paragraphs(std::string& out, std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        out += line.starts_with(' ') ? std::string(line) : wrap(line, help_width, "");
        out += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

std::string program_help()
{
    constexpr std::size_t column = 12;
    std::string out =
        "usage: entente COMMAND [OPTIONS] ...\n\n"
        "Reads diplomatic news into a graph of officials, organizations, countries,\n"
        "meetings and agreements, each with its date and the sentence that says so.\n\n"
        "commands:\n";
    for (const Command* command : commands()) {
        append_row(out, command->name, column, command->summary);
    }
    out += "\n`entente COMMAND --help` tells more. -V or --version names the version.\n\n"
           "exit status: 0 done; 1 done with losses, or not done; 2 a wrong call\n";
    return out;
}

std::string command_help(const Command& command)
{
    std::string out = "usage: entente " + std::string(command.name) + " [OPTIONS] " +
                      std::string(command.operands);
    while (out.ends_with(' ')) {
        out.pop_back();
    }
    out += "\n\n";
    append_paragraphs(out, command.summary);
    if (!command.details.empty()) {
        out += '\n';
        append_paragraphs(out, command.details);
    }
    out += "\noptions:\n";
    append_flags(out, command.flags);
    append_flags(out, common_flags());
    return out;
}

std::string program_version()
{
    return "entente " ENTENTE_VERSION;
}

} // namespace entente
