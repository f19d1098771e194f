#include "lexicon_choice.hpp"

#include <entente/core/error.hpp>

#include <filesystem>

namespace entente {

Extractor load_extractor(const Options& options)
{
    if (options.lexicon.empty()) {
        return Extractor();
    }
    if (!std::filesystem::is_directory(options.lexicon)) {
        throw IoError("there is no lexicon folder " + options.lexicon);
    }
    return Extractor(options.lexicon);
}

} // namespace entente
