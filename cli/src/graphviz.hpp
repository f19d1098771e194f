#pragma once

#include <chrono>
#include <string>

namespace entente {

/// Has the program `dot` of Graphviz draw a picture: `dot` text in, the bytes of a file of `type`
/// ("svg", "png", "pdf") out. It runs on its own and is ended at the time limit. Throws IoError
/// when it is not installed, takes too long or fails, with what it said.
[[nodiscard]] std::string run_graphviz(const std::string& dot, const std::string& type,
                                       std::chrono::seconds limit);

} // namespace entente
