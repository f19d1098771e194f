#pragma once

#include "options.hpp"

namespace entente {

struct Command;

/// What a call asks for.
struct Call {
    const Command* command = nullptr; ///< null: the program itself (`--help`, `--version`)
    Options options;
    bool version = false;
};

/// Reads the arguments of `main`. Throws UsageError for a wrong call.
[[nodiscard]] Call parse_arguments(int count, const char* const* arguments);

} // namespace entente
