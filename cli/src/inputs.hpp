#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/export/formats.hpp>

#include <string>
#include <vector>

namespace entente {

/// The files that operands stand for, in their order. A folder stands for all files in and below it
/// whose extension we know, hidden ones left out, sorted by name. A file counts whatever its
/// extension; `-` is standard input. What cannot be found becomes a diagnostic.
[[nodiscard]] std::vector<std::string> find_inputs(const std::vector<std::string>& operands,
                                                   std::vector<Diagnostic>& diagnostics);

/// All bytes of a file, or of standard input (`-`). Throws IoError.
[[nodiscard]] std::string read_bytes(const std::string& path);

/// The same, but a regular file stays where it is and is mapped into memory.
[[nodiscard]] SharedBytes map_bytes(const std::string& path);

} // namespace entente
