#include "comparison.hpp"

#include <entente/graph/evaluate.hpp>

#include <algorithm>
#include <iterator>

namespace entente {
namespace {

constexpr std::array<std::string_view, measure_count> names{
    "officials",         "positions",      "organizations",         "countries",
    "meetings",          "agreements",     "official_country",      "participants",
    "meeting_date",      "meeting_place",  "meeting_type_status",   "agreement_parties",
    "agreement_signers", "agreement_date", "agreement_type_status", "evidence"};

double share(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

double harmonic_mean(double a, double b)
{
    return a + b > 0.0 ? 2.0 * a * b / (a + b) : 0.0;
}

} // namespace

std::string_view name_of(Measure measure)
{
    return names.at(static_cast<std::size_t>(measure));
}

double Tally::precision() const
{
    if (right + wrong == 0) {
        return missed == 0 ? 1.0 : 0.0;
    }
    return share(right, right + wrong);
}

double Tally::recall() const
{
    return right + missed == 0 ? 1.0 : share(right, right + missed);
}

double Tally::f1() const
{
    return harmonic_mean(precision(), recall());
}

double Identity::f1() const
{
    return harmonic_mean(precision, recall);
}

double Evaluation::headline() const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < kind_count; ++i) {
        sum += tallies.at(i).f1();
    }
    return sum / static_cast<double>(kind_count);
}

void Evaluation::add(const Evaluation& other)
{
    for (std::size_t i = 0; i < measure_count; ++i) {
        tallies.at(i).right += other.tallies.at(i).right;
        tallies.at(i).wrong += other.tallies.at(i).wrong;
        tallies.at(i).missed += other.tallies.at(i).missed;
    }
    std::ranges::copy(other.findings, std::back_inserter(findings));
    std::ranges::copy(other.facts, std::back_inserter(facts));
}

Evaluation evaluate(const KnowledgeGraph& graph, const Gold& gold,
                    const CountryWordSet& country_words,
                    const std::optional<std::string_view>& text)
{
    Evaluation result;
    judging::Comparison comparison(graph, gold, country_words);
    judging::judge_countries(comparison, result);
    judging::judge_officials(comparison, result);
    judging::judge_organizations(comparison, result);
    judging::judge_positions(comparison, result);
    judging::judge_meetings(comparison, result);
    judging::judge_agreements(comparison, result);
    if (text) {
        judging::judge_evidence(graph, *text, result);
    }
    return result;
}

} // namespace entente
