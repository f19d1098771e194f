#include "article_input.hpp"
#include "command.hpp"
#include "logging.hpp"
#include "output.hpp"

#include <entente/core/error.hpp>

#include <array>

namespace entente {
namespace {

const Document* find_document(const Batch& batch, const std::string& name)
{
    for (const Document& document : batch.documents) {
        if (document.info.uri == name || document.info.id == name) {
            return &document;
        }
    }
    return nullptr;
}

const Document& choose(const Batch& batch, const std::string& path, const std::string& name)
{
    if (batch.documents.empty()) {
        throw IoError(path + " has no article in it");
    }
    if (name.empty() && batch.documents.size() == 1) {
        return batch.documents.front();
    }
    const std::string first = batch.documents.front().info.uri;
    if (name.empty()) {
        throw UsageError(path + " has " + std::to_string(batch.documents.size()) +
                         " articles: choose one with --document, the first is \"" + first + "\"");
    }
    const Document* found = find_document(batch, name);
    if (found == nullptr) {
        throw UsageError(path + " has no article \"" + name + "\"; the first is \"" + first + "\"");
    }
    return *found;
}

int run(const Options& options)
{
    const std::string& path = options.operands.front();
    Batch batch;
    read_articles(path, batch);
    const bool lost = log_diagnostics(batch.diagnostics);
    if (batch.documents.empty() && lost) {
        return 1; // Why is said already.
    }
    print(choose(batch, path, options.document).text);
    return lost ? 1 : 0;
}

constexpr std::array flags{Flag::document};

} // namespace

extern const Command text_command;
constinit const Command text_command{
    .name = "text",
    .operands = "FILE",
    .fewest_operands = 1,
    .most_operands = 1,
    .summary = "Print an article as entente reads it",
    .details = "This is the text that `begin` and `end` of evidence count bytes in: for a text "
               "file its bytes as they are, for a record of JSON Lines the title, a blank line and "
               "the body.",
    .flags = flags,
    .run = run};

} // namespace entente
