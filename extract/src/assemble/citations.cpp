#include "assembler.hpp"

#include <algorithm>

/// The sentences that claims cite.
namespace entente {
namespace {

template <typename Use> void each_support(Report& report, Use use)
{
    const auto each = [&](auto& claims) {
        for (auto& claim : claims) {
            use(claim.support);
        }
    };
    each(report.officials);
    each(report.organizations);
    each(report.countries);
    each(report.places);
    each(report.positions);
    each(report.unnamed_posts);
    each(report.meetings);
    each(report.agreements);
}

} // namespace

/// Gathers the sentences that claims cite, in text order, and renumbers the citations.
void Assembler::cite()
{
    std::set<std::uint32_t> cited;
    each_support(report_, [&](Support& support) {
        cited.insert(support.sentences.begin(), support.sentences.end());
    });
    Remap numbers;
    for (const std::uint32_t sentence : cited) {
        numbers[sentence] = static_cast<std::uint32_t>(report_.sentences.size());
        const Span span = analysis_.sentences[sentence].span;
        report_.sentences.push_back(
            {span, analysis_.document->text.substr(span.begin, span.size())});
    }
    each_support(report_, [&](Support& support) {
        for (std::uint32_t& sentence : support.sentences) {
            sentence = numbers.at(sentence);
        }
        std::ranges::sort(support.sentences);
        std::vector<std::uint32_t>& sentences = support.sentences;
        sentences.erase(std::unique(sentences.begin(), sentences.end()), sentences.end());
    });
}

} // namespace entente
