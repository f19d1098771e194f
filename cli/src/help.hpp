#pragma once

#include <string>

namespace entente {

struct Command;

/// What `entente --help` prints: the commands, and how a run ends.
[[nodiscard]] std::string program_help();

/// What `entente COMMAND --help` prints.
[[nodiscard]] std::string command_help(const Command& command);

/// "entente 0.1.0"
[[nodiscard]] std::string program_version();

} // namespace entente
