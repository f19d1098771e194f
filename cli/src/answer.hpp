#pragma once

#include "options.hpp"
#include "output.hpp"
#include "table.hpp"

#include <entente/graph/answer_part.hpp>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>
#include <vector>

namespace entente {

class FactText;

/// What a question to a graph came to, in each of the forms in which it may be asked for. Only the
/// one that is wanted gets made.
struct Answer {
    bool empty = false;
    std::string nothing; ///< said when it is empty
    std::function<void(FactText&)> text;
    std::function<nlohmann::ordered_json()> json;
    std::function<Table()> table;
    std::function<AnswerPart()> part; ///< written to `-o` as a graph of its own
};

/// Checks how the answer is wanted before any work: `-o` as `plan_outputs` does, and one form only.
/// Gives no targets when it is to be printed. Throws UsageError or IoError.
[[nodiscard]] std::vector<OutputTarget> plan_answer(const Options& options);

/// Prints or writes the answer. The exit status: 0, or 1 when it is empty.
[[nodiscard]] int give_answer(const KnowledgeGraph& graph, const Options& options,
                              const std::vector<OutputTarget>& targets, const Answer& answer);

} // namespace entente
