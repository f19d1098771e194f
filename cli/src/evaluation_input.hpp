#pragma once

#include "options.hpp"

#include <entente/core/diagnostic.hpp>
#include <entente/graph/gold.hpp>
#include <entente/graph/knowledge_graph.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente {

/// A gold file and the article beside it: `ID.gold.json` and `ID.txt`.
struct GoldFile {
    std::string path;
    std::string article; ///< path of the article, whether or not it is there
    Gold gold;
    std::optional<std::string> text; ///< of the article, where it is there
};

/// Gold files, in the order of the operands; a folder stands for all in and below it, by name. What
/// cannot be read becomes a diagnostic, and so do slips in the files.
[[nodiscard]] std::vector<GoldFile> read_golds(std::span<const std::string> operands,
                                               std::vector<Diagnostic>& diagnostics);

/// One graph for each gold file, of its article alone; nothing where there is none, with a
/// diagnostic.
using ArticleGraphs = std::vector<std::optional<KnowledgeGraph>>;

/// Builds them of the articles beside the gold files.
[[nodiscard]] ArticleGraphs build_article_graphs(const Options& options,
                                                 const std::vector<GoldFile>& golds,
                                                 std::vector<Diagnostic>& diagnostics);
/// Reads ID.json of a folder for each.
[[nodiscard]] ArticleGraphs read_article_graphs(const std::string& folder,
                                                const std::vector<GoldFile>& golds,
                                                std::vector<Diagnostic>& diagnostics);
/// What one graph says of each article. A graph of one article stands for that of the only gold
/// file.
[[nodiscard]] ArticleGraphs cut_article_graphs(const KnowledgeGraph& graph,
                                               const std::vector<GoldFile>& golds,
                                               std::vector<Diagnostic>& diagnostics);

} // namespace entente
