#pragma once

#include "flags.hpp"
#include "options.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace entente {

/// One verb of the program. Each is defined in its own file under `cli/src/commands/` and named
/// once in `commands.cpp`; parsing, help and tests go through that table.
struct Command {
    std::string_view name;
    std::string_view operands; ///< as the usage line shows them: "FILE..."
    std::size_t fewest_operands = 0;
    std::size_t most_operands = 0;
    std::string_view summary; ///< one line
    std::string_view details; ///< what `--help` adds, in paragraphs
    std::span<const Flag> flags;
    /// Does it and gives the exit status: 0 done, 1 done with losses. Throws Error.
    int (*run)(const Options& options) = nullptr;
};

constexpr std::size_t any_number = static_cast<std::size_t>(-1);

/// All of them, in the order of `entente --help`.
[[nodiscard]] std::span<const Command* const> commands();
[[nodiscard]] const Command* find_command(std::string_view name);

} // namespace entente
