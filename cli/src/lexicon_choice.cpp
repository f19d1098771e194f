#include "lexicon_choice.hpp"

#include <entente/core/error.hpp>

#include <filesystem>
#include <system_error>

namespace entente {

Extractor load_extractor(const Options& options)
{
    if (options.lexicon.empty()) {
        return Extractor();
    }
    if (std::error_code ignored; !std::filesystem::is_directory(options.lexicon, ignored)) {
        throw IoError("there is no lexicon folder " + options.lexicon);
    }
    return Extractor(options.lexicon);
}

} // namespace entente
