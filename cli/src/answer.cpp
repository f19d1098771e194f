#include "answer.hpp"

#include "fact_json.hpp"
#include "fact_text.hpp"
#include "logging.hpp"
#include "terminal.hpp"

#include <entente/core/error.hpp>

#include <nlohmann/json.hpp>

namespace entente {

std::vector<OutputTarget> plan_answer(const Options& options)
{
    const bool writes = !options.outputs.empty() || !options.format.empty();
    if (int{options.json} + int{options.csv} + int{writes} > 1) {
        throw UsageError("choose one of --json, --csv and -o, which writes a graph");
    }
    return writes ? plan_outputs(options) : std::vector<OutputTarget>();
}

int give_answer(const KnowledgeGraph& graph, const Options& options,
                const std::vector<OutputTarget>& /*targets*/, const Answer& answer)
{
    if (options.json) {
        print(json_text(answer.json()));
    } else if (options.csv) {
        print(answer.table().csv());
    } else if (answer.empty) {
        log_error(answer.nothing);
    } else {
        FactText text(graph, terminal_width());
        answer.text(text);
        print(text.text());
    }
    return answer.empty ? 1 : 0;
}

} // namespace entente
