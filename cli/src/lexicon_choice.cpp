#include "lexicon_choice.hpp"

#include <entente/core/error.hpp>

#include <filesystem>

namespace entente {

Extractor load_extractor(const Options& options)
{
    if (options.lexicon && !std::filesystem::is_directory(*options.lexicon)) {
        throw UsageError("there is no lexicon folder " + options.lexicon->string());
    }
    try {
        return Extractor(options.lexicon);
    } catch (const DataError& error) {
        throw UsageError(error.what());
    }
}

} // namespace entente
