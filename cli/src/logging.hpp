#pragma once

#include <entente/core/diagnostic.hpp>

#include <string_view>
#include <vector>

/// What the program says on standard error; the libraries say nothing.
namespace entente {

/// -1 errors only, 0 warnings too, 1 also what was done. Call once, before anything is said.
void set_verbosity(int verbosity);

void log_error(std::string_view message);
void log_warning(std::string_view message);
void log_info(std::string_view message);

/// Says each of them; true when one is an error: something was lost.
bool log_diagnostics(const std::vector<Diagnostic>& diagnostics);

/// "WHERE: MESSAGE", with standard input by its name.
[[nodiscard]] std::string line_of(const Diagnostic& diagnostic);

} // namespace entente
