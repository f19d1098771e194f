#include "evaluation_input.hpp"

#include "graph_input.hpp"
#include "inputs.hpp"
#include "reading.hpp"

#include <entente/core/error.hpp>
#include <entente/graph/build.hpp>
#include <entente/graph/evaluate.hpp>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <system_error>
#include <utility>

namespace entente {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view gold_ending = ".gold.json";

void add_error(std::vector<Diagnostic>& diagnostics, const std::string& where,
               const std::string& message)
{
    diagnostics.push_back({Diagnostic::Severity::error, where, message});
}

/// Gold files in and below a folder, sorted by their paths.
std::vector<std::string> golds_in(const std::string& folder, std::vector<Diagnostic>& diagnostics)
{
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        if (it->path().filename().string().ends_with(gold_ending)) {
            paths.push_back(it->path().string());
        }
    }
    if (error) {
        add_error(diagnostics, folder, "cannot be listed: " + error.message());
    } else if (paths.empty()) {
        add_error(diagnostics, folder, "has no gold files in it (*.gold.json)");
    }
    std::ranges::sort(paths);
    return paths;
}

std::string article_beside(const std::string& gold)
{
    const std::string stem =
        gold.ends_with(gold_ending) ? gold.substr(0, gold.size() - gold_ending.size()) : gold;
    return stem + ".txt";
}

void read_gold_file(const std::string& path, std::vector<GoldFile>& golds,
                    std::vector<Diagnostic>& diagnostics)
{
    try {
        GoldFile file{path, article_beside(path), read_gold(read_bytes(path), path), std::nullopt};
        std::ranges::move(check_gold(file.gold, path), std::back_inserter(diagnostics));
        if (std::error_code ignored; fs::exists(file.article, ignored)) {
            file.text = read_bytes(file.article);
        }
        golds.push_back(std::move(file));
    } catch (const IoError& error) {
        add_error(diagnostics, {}, error.what());
    } catch (const DataError& error) {
        add_error(diagnostics, {}, error.what());
    }
}

} // namespace

std::vector<GoldFile> read_golds(std::span<const std::string> operands,
                                 std::vector<Diagnostic>& diagnostics)
{
    std::vector<GoldFile> golds;
    for (const std::string& operand : operands) {
        std::error_code ignored;
        if (!fs::is_directory(operand, ignored)) {
            read_gold_file(operand, golds, diagnostics);
            continue;
        }
        for (const std::string& path : golds_in(operand, diagnostics)) {
            read_gold_file(path, golds, diagnostics);
        }
    }
    return golds;
}

ArticleGraphs build_article_graphs(const Options& options, const std::vector<GoldFile>& golds,
                                   std::vector<Diagnostic>& diagnostics)
{
    Options reading_options = options;
    reading_options.operands.clear();
    std::ranges::transform(golds, std::back_inserter(reading_options.operands), &GoldFile::article);
    ReportBatch reading = read_reports(reading_options);
    std::ranges::move(reading.diagnostics, std::back_inserter(diagnostics));
    std::map<std::string, Report> by_path;
    for (Report& report : reading.reports) {
        std::string uri = report.document.uri;
        by_path.emplace(std::move(uri), std::move(report));
    }
    ArticleGraphs graphs;
    for (const GoldFile& file : golds) {
        const auto report = by_path.find(file.article);
        graphs.emplace_back();
        if (report != by_path.end()) {
            graphs.back() = build_graph({report->second}, {}, &diagnostics);
        }
    }
    return graphs;
}

ArticleGraphs read_article_graphs(const std::string& folder, const std::vector<GoldFile>& golds,
                                  std::vector<Diagnostic>& diagnostics)
{
    ArticleGraphs graphs;
    for (const GoldFile& file : golds) {
        graphs.emplace_back();
        try {
            graphs.back() = load_graph((fs::path(folder) / (file.gold.id + ".json")).string());
        } catch (const IoError& error) {
            add_error(diagnostics, {}, error.what());
        } catch (const DataError& error) {
            add_error(diagnostics, {}, error.what());
        }
    }
    return graphs;
}

ArticleGraphs cut_article_graphs(const KnowledgeGraph& graph, const std::vector<GoldFile>& golds,
                                 std::vector<Diagnostic>& diagnostics)
{
    ArticleGraphs graphs;
    if (golds.size() == 1 && graph.documents().size() <= 1) {
        graphs.emplace_back(graph);
        return graphs;
    }
    for (const GoldFile& file : golds) {
        graphs.emplace_back();
        if (const auto document = find_article(graph, file.gold.id)) {
            graphs.back() = article_part(graph, *document);
        } else {
            add_error(diagnostics, file.path,
                      "the graph has no article that is called " + file.gold.id);
        }
    }
    return graphs;
}

} // namespace entente
