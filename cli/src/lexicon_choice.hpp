#pragma once

#include "options.hpp"

#include <entente/extract/extractor.hpp>

namespace entente {

/// An extractor with the words that `--lexicon` adds. A lexicon that does not load is a wrong call,
/// as nothing can be read with it: throws UsageError.
[[nodiscard]] Extractor load_extractor(const Options& options);

} // namespace entente
