#include "furniture_lines.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Words that no line ends in: the next line goes on.
constexpr auto open_words = std::to_array<std::string_view>(
    {"a",  "an", "and", "are", "as", "at",   "be",  "between", "by",   "for", "from", "has", "have",
     "in", "is", "of",  "on",  "or", "that", "the", "their",   "this", "to",  "was",  "with"});

constexpr std::uint32_t longest_link = 18;
constexpr std::uint32_t longest_label = 2; ///< "Your name:"
constexpr std::size_t longest_folded = 320;

bool is_closing(const Token& token)
{
    return token.is(")") || token.is("]") || token.is("\"") || token.is("\xE2\x80\x9D") ||
           token.is("'") || token.is("\xE2\x80\x99");
}

bool goes_on(const Token& previous, const Token& next)
{
    if (next.line_breaks_before > 1) {
        return false;
    }
    if (std::ranges::binary_search(open_words, previous.folded) && previous.shape == Shape::lower) {
        return true;
    }
    const bool ended = previous.is(".") || previous.is(":") || previous.is(";") ||
                       previous.is("!") || previous.is("?") || is_closing(previous);
    return !ended && (next.shape == Shape::lower || next.is(",") || next.is(".") || next.is(";"));
}

std::string fold_line(std::string_view text)
{
    std::size_t size = std::min(text.size(), longest_folded);
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80) {
        --size; // not inside a character
    }
    return fold(squeeze(text.substr(0, size)));
}

} // namespace

bool TextLine::is_link() const
{
    return !full_stop && !item && words <= longest_link && (!opens_list || words <= longest_label);
}

bool TextLine::is_prose() const
{
    return (full_stop && words > 7) || (words > longest_link && small * 2 > words);
}

TextLine describe_line(const Analysis& analysis, TokenRange range)
{
    const auto& tokens = analysis.tokens();
    const Span span = analysis.span_of(range);
    TextLine line;
    line.tokens = range;
    line.title = span.end <= analysis.document->body_begin;
    line.paragraph = range.first == 0 || tokens[range.first].line_breaks_before > 1;
    line.complete = span.size() <= longest_folded;
    line.folded =
        fold_line(std::string_view(analysis.document->text).substr(span.begin, span.size()));
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        line.words += tokens[i].is_word() || tokens[i].shape == Shape::number ? 1U : 0U;
        line.small += tokens[i].shape == Shape::lower && !tokens[i].is("s") ? 1U : 0U;
    }
    std::uint32_t end = range.last - 1;
    while (end > range.first && is_closing(tokens[end])) {
        --end;
    }
    const Token& last = tokens[end];
    line.full_stop = last.is(".") || last.is("!") || last.is("?") || last.is("...") ||
                     last.is(";") || last.is("./") || last.is(",");
    line.opens_list = last.is(":");
    const Token& first = tokens[range.first];
    const bool numbered = range.last - range.first > 2 &&
                          (tokens[range.first + 1].is(")") || tokens[range.first + 1].is(".")) &&
                          (first.shape == Shape::number || first.span.size() == 1);
    line.item = numbered || first.is("-") || first.is("*") || first.is("\xE2\x80\xA2") ||
                first.is("\xE2\x80\x93") || first.is("\xC2\xB7");
    return line;
}

std::vector<TextLine> cut_lines(const Analysis& analysis)
{
    const auto& tokens = analysis.tokens();
    std::vector<TextLine> lines;
    std::uint32_t begin = 0;
    for (std::uint32_t i = 1; i <= tokens.size(); ++i) {
        const bool ends = i == tokens.size() ||
                          (tokens[i].line_breaks_before > 0 && !goes_on(tokens[i - 1], tokens[i]));
        if (ends) {
            lines.push_back(describe_line(analysis, {begin, i}));
            begin = i;
        }
    }
    return lines;
}

} // namespace entente
