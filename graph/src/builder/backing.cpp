#include "backing.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace entente {
namespace {

constexpr double never_surer = 0.99;
constexpr double steps = 10'000;

/// To four decimals, as more would only be noise in files; never 0.
double rounded(double confidence)
{
    return std::max(1.0, std::round(confidence * steps)) / steps;
}

void mark(std::vector<bool>& cited, const Support& support)
{
    for (const auto sentence : support.sentences) {
        cited[sentence] = true;
    }
}

std::vector<bool> cited_sentences(const Report& report)
{
    std::vector<bool> cited(report.sentences.size());
    const auto mark_all = [&](const auto& claims) {
        for (const auto& claim : claims) {
            mark(cited, claim.support);
        }
    };
    mark_all(report.officials);
    mark_all(report.organizations);
    mark_all(report.countries);
    mark_all(report.places);
    mark_all(report.positions);
    mark_all(report.unnamed_posts);
    mark_all(report.meetings);
    mark_all(report.agreements);
    return cited;
}

} // namespace

Citations::Citations(std::span<const Report> reports, KnowledgeGraph& graph)
{
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        const auto& sentences = reports[r].sentences;
        const auto cited = cited_sentences(reports[r]);
        std::vector<std::uint32_t> order;
        for (std::uint32_t s = 0; s < sentences.size(); ++s) {
            if (cited[s]) {
                order.push_back(s);
            }
        }
        std::ranges::sort(order, {}, [&](std::uint32_t s) { return sentences[s]; });
        auto& own = index_.emplace_back(sentences.size());
        for (const auto s : order) {
            own[s] = graph.add_evidence({r, sentences[s].span, sentences[s].text});
        }
    }
}

void Backing::add(std::uint32_t report, const Support& support, const Citations& citations)
{
    auto& best = best_[report];
    best = std::max(best, support.confidence);
    for (const auto sentence : support.sentences) {
        evidence_.emplace(report, citations.of(report, sentence));
    }
}

void Backing::add(const Backing& other, std::size_t sentences)
{
    for (const auto& [report, confidence] : other.best_) {
        auto& best = best_[report];
        best = std::max(best, confidence);
    }
    const auto cited = std::min(sentences, other.evidence_.size());
    evidence_.insert(other.evidence_.begin(),
                     std::next(other.evidence_.begin(), static_cast<std::ptrdiff_t>(cited)));
}

double Backing::confidence() const
{
    double doubt = 1;
    double best = 0;
    for (const auto& [report, confidence] : best_) {
        doubt *= 1 - confidence;
        best = std::max(best, confidence);
    }
    return best_.empty() ? 1.0 : rounded(std::max(best, std::min(never_surer, 1 - doubt)));
}

std::vector<EvidenceIndex> Backing::evidence() const
{
    std::vector<EvidenceIndex> indices;
    for (const auto& [report, index] : evidence_) {
        indices.push_back(index);
    }
    return indices;
}

std::map<std::uint32_t, Backing> Backing::by_report() const
{
    std::map<std::uint32_t, Backing> parts;
    for (const auto& [report, confidence] : best_) {
        parts[report].best_[report] = confidence;
    }
    for (const auto& cited : evidence_) {
        parts[cited.first].evidence_.insert(cited);
    }
    return parts;
}

} // namespace entente
