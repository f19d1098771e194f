#pragma once

#include <entente/export/diagram.hpp>

#include <string>

namespace entente {

/// A table of Graphviz's HTML: the title, the kinds that are there, and what is dashed.
[[nodiscard]] std::string legend_of(const Diagram& diagram);

} // namespace entente
