#include "evaluation_output.hpp"

#include <nlohmann/json.hpp>

namespace entente {
namespace {

using nlohmann::ordered_json;

std::string_view name_of(FindingKind kind)
{
    switch (kind) {
    case FindingKind::missed:
        return "missed";
    case FindingKind::wrong:
        return "wrong";
    case FindingKind::differs:
        return "differs";
    }
    return {};
}

ordered_json figures_json(const Evaluation& total)
{
    ordered_json out = ordered_json::object();
    for (std::size_t i = 0; i < measure_count; ++i) {
        const auto measure = static_cast<Measure>(i);
        const Tally& tally = total.of(measure);
        if (measure == Measure::evidence && tally == Tally{}) {
            continue; // not judged
        }
        out[std::string(entente::name_of(measure))] = {
            {"precision", tally.precision()}, {"recall", tally.recall()}, {"f1", tally.f1()},
            {"right", tally.right},           {"wrong", tally.wrong},     {"missed", tally.missed}};
    }
    return out;
}

ordered_json findings_json(const EvaluationResult& result)
{
    ordered_json out = ordered_json::array();
    for (const ArticleEvaluation& article : result.articles) {
        for (const Finding& finding : article.evaluation.findings) {
            ordered_json item = {{"article", article.id},
                                 {"is", name_of(finding.kind)},
                                 {"measure", entente::name_of(finding.measure)},
                                 {"text", finding.text}};
            if (!finding.sentence.empty()) {
                item["sentence"] = finding.sentence;
            }
            out.push_back(std::move(item));
        }
    }
    return out;
}

ordered_json identity_json(const Identity& identity, bool with_findings)
{
    ordered_json out = {
        {"precision", identity.precision}, {"recall", identity.recall}, {"f1", identity.f1()}};
    if (with_findings) {
        out["errors"] = identity.findings;
    }
    return out;
}

ordered_json calibration_json(const Evaluation& total)
{
    ordered_json out = ordered_json::array();
    for (const CalibrationBand& band : calibrate(total.facts)) {
        out.push_back({{"kind", entente::name_of(band.measure)},
                       {"from", band.from},
                       {"to", band.to},
                       {"facts", band.facts},
                       {"right", band.right}});
    }
    return out;
}

} // namespace

std::string evaluation_json(const EvaluationResult& result, const Options& options)
{
    ordered_json out = {{"articles", result.articles.size()},
                        {"figures", figures_json(result.total)},
                        {"mean_f1", result.total.headline()}};
    if (result.identity) {
        out["identity"] = identity_json(*result.identity, options.errors);
    }
    if (options.errors) {
        out["errors"] = findings_json(result);
    }
    if (options.calibration) {
        out["calibration"] = calibration_json(result.total);
    }
    return out.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace entente
