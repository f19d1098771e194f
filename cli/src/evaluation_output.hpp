#pragma once

#include "options.hpp"

#include <entente/graph/evaluate.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente {

struct ArticleEvaluation {
    std::string id;
    Evaluation evaluation;
};

/// What `entente evaluate` found.
struct EvaluationResult {
    std::vector<ArticleEvaluation> articles;
    Evaluation total;
    std::optional<Identity> identity; ///< of one graph of several articles
};

/// Both show mistakes and calibration where the options ask for them.
[[nodiscard]] std::string evaluation_text(const EvaluationResult& result, const Options& options);
[[nodiscard]] std::string evaluation_json(const EvaluationResult& result, const Options& options);

} // namespace entente
