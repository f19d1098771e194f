#include "command.hpp"

#include <array>

namespace entente {

extern const Command build_command;
extern const Command extract_command;
extern const Command annotate_command;
extern const Command show_command;
extern const Command path_command;
extern const Command timeline_command;
extern const Command between_command;
extern const Command common_command;
extern const Command rank_command;
extern const Command search_command;
extern const Command posts_command;
extern const Command names_command;
extern const Command draw_command;
extern const Command convert_command;
extern const Command text_command;
extern const Command evaluate_command;
extern const Command check_command;
extern const Command list_command;
extern const Command version_command;

namespace {

constexpr std::array all{&build_command, &extract_command,  &annotate_command, &show_command,
                         &path_command,  &timeline_command, &between_command,  &common_command,
                         &rank_command,  &search_command,   &posts_command,    &names_command,
                         &draw_command,  &convert_command,  &text_command,     &evaluate_command,
                         &check_command, &list_command,     &version_command};

} // namespace

std::span<const Command* const> commands()
{
    return all;
}

const Command* find_command(std::string_view name)
{
    for (const Command* command : all) {
        if (command->name == name) {
            return command;
        }
    }
    return nullptr;
}

} // namespace entente
