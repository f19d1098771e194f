#include <entente/graph/evaluate.hpp>

#include <array>

namespace entente {
namespace {

constexpr std::array<double, 7> edges{0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};

CalibrationBand band_of(std::span<const JudgedFact> facts, Measure measure, double from, double to)
{
    CalibrationBand band{measure, from, to, 0, 0};
    for (const JudgedFact& fact : facts) {
        if (fact.measure == measure && fact.confidence >= from &&
            (fact.confidence < to || to >= 1.0)) {
            ++band.facts;
            band.right += fact.right ? 1U : 0U;
        }
    }
    return band;
}

} // namespace

std::vector<CalibrationBand> calibrate(std::span<const JudgedFact> facts)
{
    std::vector<CalibrationBand> bands;
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
            const auto band =
                band_of(facts, static_cast<Measure>(kind), edges.at(i), edges.at(i + 1));
            if (i > 0 || band.facts > 0) {
                bands.push_back(band);
            }
        }
    }
    return bands;
}

} // namespace entente
