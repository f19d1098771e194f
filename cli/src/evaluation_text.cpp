#include "evaluation_output.hpp"
#include "terminal.hpp"

#include <array>
#include <charconv>
#include <string_view>

namespace entente {
namespace {

constexpr std::size_t name_width = 23;
constexpr std::size_t share_width = 9;
constexpr std::size_t count_width = 8;

std::string right_aligned(std::string_view text, std::size_t width)
{
    const std::size_t used = display_width(text);
    return std::string(used < width ? width - used : 0, ' ') + std::string(text);
}

/// Three digits after the point.
std::string share_text(double share)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), share,
                                   std::chars_format::fixed, 3);
    return {digits.data(), end.ptr};
}

std::string shares_row(std::string_view name, double precision, double recall, double f1)
{
    return padded(name, name_width) + right_aligned(share_text(precision), share_width) +
           right_aligned(share_text(recall), share_width) +
           right_aligned(share_text(f1), share_width);
}

std::string tally_row(Measure measure, const Tally& tally)
{
    return shares_row(name_of(measure), tally.precision(), tally.recall(), tally.f1()) +
           right_aligned(std::to_string(tally.right), count_width) +
           right_aligned(std::to_string(tally.wrong), count_width) +
           right_aligned(std::to_string(tally.missed), count_width) + "\n";
}

/// Evidence is judged only where the article's text is at hand.
bool was_judged(Measure measure, const Tally& tally)
{
    return measure != Measure::evidence || tally != Tally{};
}

std::string figures_text(const EvaluationResult& result)
{
    const std::size_t articles = result.articles.size();
    std::string out = std::to_string(articles) + (articles == 1 ? " article\n" : " articles\n");
    out += std::string(name_width, ' ');
    for (const std::string_view heading : {"precision", "recall", "F1"}) {
        out += right_aligned(heading, share_width);
    }
    for (const std::string_view heading : {"right", "wrong", "missed"}) {
        out += right_aligned(heading, count_width);
    }
    out += "\n";
    for (std::size_t i = 0; i < measure_count; ++i) {
        const auto measure = static_cast<Measure>(i);
        if (i == kind_count) {
            out += padded("mean of these", name_width + 2 * share_width) +
                   right_aligned(share_text(result.total.headline()), share_width) + "\n\n";
        }
        if (was_judged(measure, result.total.of(measure))) {
            out += tally_row(measure, result.total.of(measure));
        }
    }
    if (result.identity) {
        const Identity& identity = *result.identity;
        out +=
            shares_row("identity (B-cubed)", identity.precision, identity.recall, identity.f1()) +
            "\n";
    }
    return out;
}

char sign_of(FindingKind kind)
{
    switch (kind) {
    case FindingKind::missed:
        return '-';
    case FindingKind::wrong:
        return '+';
    case FindingKind::differs:
        return '~';
    }
    return ' ';
}

std::string findings_text(const EvaluationResult& result)
{
    const std::size_t room = terminal_width() > 40 ? terminal_width() - 6 : 74;
    std::string out;
    for (const ArticleEvaluation& article : result.articles) {
        if (article.evaluation.findings.empty()) {
            continue;
        }
        out += article.id + "\n";
        for (const Finding& finding : article.evaluation.findings) {
            out += std::string("  ") + sign_of(finding.kind) + " " +
                   std::string(name_of(finding.measure)) + ": " + finding.text + "\n";
            if (!finding.sentence.empty()) {
                out += "      " + wrap("\"" + finding.sentence + "\"", room, std::string(6, ' ')) +
                       "\n";
            }
        }
    }
    if (result.identity && !result.identity->findings.empty()) {
        out += "identity\n";
        for (const std::string& finding : result.identity->findings) {
            out += "  ~ " + finding + "\n";
        }
    }
    return out.empty() ? out : out + "\n";
}

/// "0.9"
std::string edge_text(double edge)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), edge);
    return {digits.data(), end.ptr};
}

std::string calibration_text(const Evaluation& total)
{
    std::string out = "\nright of all facts, by confidence\n";
    for (const CalibrationBand& band : calibrate(total.facts)) {
        const std::string confidence = edge_text(band.from) + "-" + edge_text(band.to);
        out += padded(name_of(band.measure), name_width) + padded(confidence, share_width);
        out += right_aligned(std::to_string(band.right), count_width) + " of" +
               right_aligned(std::to_string(band.facts), count_width - 2);
        if (band.facts > 0) {
            const double share = static_cast<double>(band.right) / static_cast<double>(band.facts);
            out += right_aligned(share_text(share), share_width);
        }
        out += "\n";
    }
    return out;
}

} // namespace

std::string evaluation_text(const EvaluationResult& result, const Options& options)
{
    std::string out = options.errors ? findings_text(result) : std::string();
    out += figures_text(result);
    if (options.calibration) {
        out += calibration_text(result.total);
    }
    return out;
}

} // namespace entente
