#include "annotation_html.hpp"
#include "annotation_json.hpp"
#include "article_input.hpp"
#include "command.hpp"
#include "inputs.hpp"
#include "lexicon_choice.hpp"
#include "logging.hpp"
#include "output.hpp"

#include <entente/core/error.hpp>

#include <algorithm>
#include <array>
#include <ostream>

namespace entente {
namespace {

Batch read_all(const Options& options)
{
    Batch batch;
    for (const std::string& path : find_inputs(options.operands, batch.diagnostics)) {
        read_articles(path, batch);
    }
    for (const Report& report : batch.reports) {
        batch.diagnostics.push_back({Diagnostic::Severity::error, report.document.uri,
                                     "is a report: only the article itself can be annotated"});
    }
    return batch;
}

/// The documents that `--document` leaves.
std::vector<const Document*> choose(const Batch& batch, const std::string& name)
{
    std::vector<const Document*> chosen;
    for (const Document& document : batch.documents) {
        if (name.empty() || document.info.uri == name || document.info.id == name) {
            chosen.push_back(&document);
        }
    }
    if (chosen.empty() && !name.empty()) {
        throw UsageError("there is no article \"" + name + "\" in what was given");
    }
    return chosen;
}

void write_lines(std::ostream& out, const Extractor& extractor,
                 const std::vector<const Document*>& documents)
{
    for (const Document* document : documents) {
        for (const Annotation& annotation : extractor.annotate(*document)) {
            out << annotation_line(*document, annotation) << '\n';
        }
    }
}

void write_page(std::ostream& out, const Extractor& extractor,
                const std::vector<const Document*>& documents)
{
    out << annotation_page_head();
    for (const Document* document : documents) {
        out << annotation_article(*document, extractor.annotate(*document));
    }
    out << annotation_page_tail();
}

int run(const Options& options)
{
    const std::string path = plan_single_output(options);
    const Batch batch = read_all(options);
    const bool lost = log_diagnostics(batch.diagnostics);
    const auto documents = choose(batch, options.document);
    if (lost && documents.empty()) {
        return 1; // Why is said already.
    }
    const Extractor extractor = load_extractor(options);
    write_output(path, [&](std::ostream& out) {
        (options.html ? write_page : write_lines)(out, extractor, documents);
    });
    return lost ? 1 : 0;
}

constexpr std::array flags{Flag::html, Flag::own_output, Flag::overwrite, Flag::document,
                           Flag::lexicon};

} // namespace

extern const Command annotate_command;
constinit const Command annotate_command{
    .name = "annotate",
    .operands = "FILE...",
    .fewest_operands = 1,
    .most_operands = any_number,
    .summary = "Show what each step of extraction finds, and where",
    .details =
        "Writes JSON Lines: every sentence with its part of the article, mention, date, post, "
        "person and event, each with its bytes in the text, what it means, how sure it is, and the "
        "rule that made it. With --html one page for the browser with all of it in colour: the "
        "quickest way to see why something came out.\n"
        "\n"
        "  entente annotate article.txt --html -o article.html\n"
        "  entente annotate article.txt | jq 'select(.kind == \"date\").value'",
    .flags = flags,
    .run = run};

} // namespace entente
