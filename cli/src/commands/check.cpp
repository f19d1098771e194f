#include "command.hpp"
#include "inputs.hpp"
#include "logging.hpp"
#include "output.hpp"

#include <entente/core/error.hpp>
#include <entente/extract/check_lexicon.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <vector>

namespace entente {
namespace {

namespace fs = std::filesystem;

bool is_folder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

void add_tables(const fs::path& folder, std::vector<fs::path>& paths)
{
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() == ".tsv") {
            paths.push_back(it->path());
        }
    }
    if (error) {
        throw IoError("cannot list " + folder.string() + ": " + error.message());
    }
}

/// The lexicon files in the folder and in its folder `en`: those that `--lexicon` would read.
std::vector<LexiconFile> read_folder(const fs::path& folder)
{
    std::vector<fs::path> paths;
    for (const fs::path& part : {folder, folder / "en"}) {
        if (is_folder(part)) {
            add_tables(part, paths);
        }
    }
    std::ranges::sort(paths);
    std::vector<LexiconFile> files;
    for (const fs::path& path : paths) {
        files.push_back({path.generic_string(), read_bytes(path.string())});
    }
    return files;
}

int run(const Options& options)
{
    const fs::path folder = options.operands.front();
    if (!is_folder(folder)) {
        throw IoError("there is no folder " + folder.string());
    }
    const auto files = read_folder(folder);
    if (files.empty()) {
        throw IoError(folder.string() + " has no lexicon files (*.tsv), nor has its folder en");
    }
    std::string text;
    const auto faults = check_lexicon(files);
    for (const Diagnostic& fault : faults) {
        text += line_of(fault) + "\n";
    }
    print(text);
    log_info(std::to_string(files.size()) + " files, " + std::to_string(faults.size()) + " faults");
    return faults.empty() ? 0 : 1;
}

} // namespace

extern const Command check_command;
constinit const Command check_command{
    .name = "check",
    .operands = "DIR",
    .fewest_operands = 1,
    .most_operands = 1,
    .summary = "Check the lexicon files of a folder",
    .details =
        "Prints a line `FILE:LINE: MESSAGE` for everything that is wrong with the lexicon files in "
        "DIR, and in DIR/en: columns and kinds that there are not, cells that lack or are too "
        "many, "
        "stray spaces, the same form twice, forms that no text can match. Says nothing and gives 0 "
        "when all is well, else 1.\n"
        "\n"
        "  entente check words && entente build --lexicon words news/ -o graph.json",
    .flags = {},
    .run = run};

} // namespace entente
