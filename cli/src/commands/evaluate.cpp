#include "command.hpp"
#include "evaluation_input.hpp"
#include "evaluation_output.hpp"
#include "graph_input.hpp"
#include "lexicon_choice.hpp"
#include "logging.hpp"
#include "output.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <array>
#include <filesystem>
#include <system_error>

namespace entente {
namespace {

CountryWordSet country_words(const Options& options)
{
    const auto words = load_extractor(options).country_words();
    return {words.begin(), words.end()};
}

std::vector<Gold> golds_of(const std::vector<GoldFile>& files)
{
    std::vector<Gold> golds;
    for (const GoldFile& file : files) {
        golds.push_back(file.gold);
    }
    return golds;
}

/// Offsets mean nothing in any other text than the one that the graph was made of.
bool is_text_of(const KnowledgeGraph& graph, const std::string& text)
{
    return graph.documents().empty() || graph.documents().front().sha256.empty() ||
           graph.documents().front().sha256 == sha256_hex(text);
}

Evaluation judge(const GoldFile& file, const std::optional<KnowledgeGraph>& graph,
                 const CountryWordSet& words, std::vector<Diagnostic>& diagnostics)
{
    if (!graph) {
        return evaluate(KnowledgeGraph(), file.gold, words);
    }
    if (file.text && !is_text_of(*graph, *file.text)) {
        diagnostics.push_back({Diagnostic::Severity::warning, file.article,
                               "is not the text that the graph was made of: its evidence is not "
                               "checked"});
        return evaluate(*graph, file.gold, words);
    }
    return evaluate(*graph, file.gold, words, file.text);
}

class Evaluator {
public:
    explicit Evaluator(const Options& options) : options_(options) {}

    int run()
    {
        const std::span<const std::string> operands = options_.operands;
        const auto files = read_golds(operands.subspan(options_.build ? 0 : 1), diagnostics_);
        if (files.empty()) {
            log_diagnostics(diagnostics_);
            return 1;
        }
        const ArticleGraphs graphs = graphs_for(files);
        const CountryWordSet words = country_words(options_);
        for (std::size_t i = 0; i < files.size(); ++i) {
            result_.articles.push_back(
                {files[i].gold.id, judge(files[i], graphs[i], words, diagnostics_)});
            result_.total.add(result_.articles.back().evaluation);
        }
        const bool lost = log_diagnostics(diagnostics_);
        print(options_.json ? evaluation_json(result_, options_)
                            : evaluation_text(result_, options_));
        return lost ? 1 : 0;
    }

private:
    ArticleGraphs graphs_for(const std::vector<GoldFile>& files)
    {
        if (options_.build) {
            return build_article_graphs(options_, files, diagnostics_);
        }
        const std::string& path = options_.operands.front();
        if (std::error_code ignored; std::filesystem::is_directory(path, ignored)) {
            return read_article_graphs(path, files, diagnostics_);
        }
        const KnowledgeGraph graph = load_graph(path);
        if (files.size() > 1) {
            result_.identity = evaluate_identity(graph, golds_of(files));
        }
        return cut_article_graphs(graph, files, diagnostics_);
    }

    const Options& options_;
    std::vector<Diagnostic> diagnostics_;
    EvaluationResult result_;
};

int run(const Options& options)
{
    if (options.operands.size() < (options.build ? 1U : 2U)) {
        throw UsageError("something is missing: entente evaluate GRAPH GOLD..., or entente "
                         "evaluate --build GOLD...");
    }
    return Evaluator(options).run();
}

constexpr std::array flags{Flag::build,   Flag::errors,  Flag::calibration, Flag::json,
                           Flag::lexicon, Flag::threads, Flag::progress,    Flag::no_progress};

} // namespace

extern const Command evaluate_command;
constinit const Command evaluate_command{
    .name = "evaluate",
    .operands = "GRAPH GOLD...",
    .fewest_operands = 0,
    .most_operands = any_number,
    .summary = "Measure a graph by what readers found in the articles",
    .details =
        "GOLD is a file ID.gold.json, or a folder with such files at any depth; docs/evaluating.md "
        "says how to write them. GRAPH is the graph of the one article, a graph of many articles, "
        "whose part for each article is judged, or a folder with ID.json for each. With --build "
        "there is no GRAPH: each article, which is ID.txt beside ID.gold.json, is built alone.\n"
        "\n"
        "Gives precision, recall and F1 of each kind of fact, then of their details. Optional "
        "items count neither way. An article without a graph counts as one with an empty graph; "
        "the exit status is then 1.\n"
        "\n"
        "  entente evaluate --build samples --errors",
    .flags = flags,
    .run = run};

} // namespace entente
