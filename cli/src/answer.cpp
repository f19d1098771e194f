#include "answer.hpp"

#include "fact_json.hpp"
#include "fact_text.hpp"
#include "graph_input.hpp"
#include "logging.hpp"
#include "names.hpp"
#include "terminal.hpp"

#include <entente/core/error.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace entente {

Question::Question(const Options& options) : options_(options), choice_(read_selection(options))
{
    const bool writes = !options.outputs.empty() || !options.format.empty();
    if (int{options.json} + int{options.csv} + int{writes} > 1) {
        throw UsageError("choose one of --json, --csv and -o, which writes a graph");
    }
    if (writes) {
        targets_ = plan_outputs(options);
    }
    node_kinds_ = std::exchange(choice_.selection.node_kinds, {});
    edge_kinds_ = std::exchange(choice_.selection.edge_kinds, {});
}

bool Question::load(std::span<const std::string> names, std::span<const NodeKind> kinds)
{
    KnowledgeGraph whole = load_graph(options_.operands.front());
    const Date at = Date::parse(options_.as_of).value_or(Date{});
    const auto nodes = find_all_or_explain(whole, names, kinds, at);
    std::optional<std::vector<std::string>> countries(std::in_place);
    if (!asked_countries_.empty()) {
        countries = find_countries(whole, asked_countries_);
    }
    if (!nodes || !countries) {
        return false;
    }
    countries_ = std::move(*countries);
    auto part = choose_part_about(std::move(whole), *nodes, std::move(choice_), form_);
    if (!part) {
        return false;
    }
    graph_ = std::move(part->graph);
    about_ = std::move(part->nodes);
    return true;
}

bool Question::wants(NodeKind kind) const
{
    return takes_all_kinds() || std::ranges::find(node_kinds_, kind) != node_kinds_.end();
}

bool Question::wants(EdgeKind kind) const
{
    return takes_all_kinds() || std::ranges::find(edge_kinds_, kind) != edge_kinds_.end();
}

int Question::give(const Answer& answer) const
{
    if (options_.json) {
        print(json_text(answer.json()));
    } else if (options_.csv) {
        print(answer.table().csv());
    } else if (answer.empty) {
        log_error(answer.nothing);
    } else if (targets_.empty()) {
        FactText text(graph_, terminal_width());
        answer.text(text);
        print(text.text());
    } else {
        write_graph(answer.part(), targets_);
    }
    return answer.empty ? 1 : 0;
}

} // namespace entente
