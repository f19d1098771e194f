#include "sentences.hpp"

#include "text/wrapped_lines.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

bool is_closing(const Token& token)
{
    return token.is(")") || token.is("]") || token.is("\"") || token.is("\xE2\x80\x9D") || token.is("'") ||
           token.is("\xC2\xBB");
}

bool is_final(const Token& token)
{
    return token.is(".") || token.is("!") || token.is("?") || token.is("...") || token.is("\xE2\x80\xA6");
}

/// Marks the tokens of lines in which every word is in capitals, and that are no mere acronym.
std::vector<bool> headline_tokens(const std::vector<Token>& tokens)
{
    std::vector<bool> marks(tokens.size(), false);
    std::size_t begin = 0;
    while (begin < tokens.size()) {
        std::size_t end = begin + 1;
        while (end < tokens.size() && tokens[end].line_breaks_before == 0) {
            ++end;
        }
        std::size_t words = 0;
        std::size_t capitals = 0;
        for (std::size_t i = begin; i < end; ++i) {
            if (tokens[i].is_word() && tokens[i].shape != Shape::initial && !tokens[i].is("s")) {
                ++words;
                capitals += tokens[i].shape == Shape::upper ? 1U : 0U;
            }
        }
        if (words >= 4 && capitals * 10 >= words * 9) {
            std::fill(marks.begin() + static_cast<std::ptrdiff_t>(begin),
                      marks.begin() + static_cast<std::ptrdiff_t>(end), true);
        }
        begin = end;
    }
    return marks;
}

class SentenceCutter {
public:
    explicit SentenceCutter(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        std::uint32_t begin = 0;
        for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
            if (i > begin && breaks_before(i)) {
                add(begin, i);
                begin = i;
            }
        }
        if (begin < tokens_.size()) {
            add(begin, static_cast<std::uint32_t>(tokens_.size()));
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::uint32_t paragraph_ = 0;

    void add(std::uint32_t first, std::uint32_t last)
    {
        if (!analysis_.sentences.empty() && tokens_[first].line_breaks_before > 0) {
            ++paragraph_;
        }
        TextSentence sentence;
        sentence.tokens = {first, last};
        sentence.span = analysis_.span_of(sentence.tokens);
        sentence.paragraph = paragraph_;
        analysis_.sentence_of.resize(last, static_cast<std::uint32_t>(analysis_.sentences.size()));
        analysis_.sentences.push_back(sentence);
    }

    [[nodiscard]] bool breaks_before(std::uint32_t at) const
    {
        const Token& next = tokens_[at];
        if (next.line_breaks_before >= 2) {
            return true;
        }
        const Token& previous = tokens_[at - 1];
        if (next.line_breaks_before == 1) { // a wrapped line goes on in small letters
            return next.shape != Shape::lower || is_final(previous) || previous.is(":") || previous.is(";");
        }
        if (is_closing(next) && !next.space_before) { // behind a space a straight quote opens
            return false;
        }
        std::uint32_t end = at - 1;
        while (end > 0 && is_closing(tokens_[end]) && !tokens_[end].space_before) {
            --end;
        }
        if (!is_final(tokens_[end])) {
            return ends_in_dotted(previous, next);
        }
        if (!next.space_before) { // "Minsk.The" is two sentences, "nhandan.vn" is one word
            return tokens_[end].is(".") && next.shape == Shape::capital && end > 0 &&
                   tokens_[end - 1].shape == Shape::lower;
        }
        if (next.shape == Shape::lower || next.is(",") || next.is(";")) {
            return false;
        }
        return !tokens_[end].is(".") || !is_abbreviation(end, next);
    }

    /// "... in the U.S. The minister ...": the acronym's full stop ends the sentence before a common opener.
    [[nodiscard]] bool ends_in_dotted(const Token& previous, const Token& next) const
    {
        return previous.shape == Shape::upper && previous.folded.ends_with('.') && next.shape == Shape::capital &&
               next.space_before && analysis_.phrases_at(index_of(next)).size() > 0 &&
               (next.is("the") || next.is("he") || next.is("she") || next.is("it") || next.is("in") ||
                next.is("they") || next.is("a") || next.is("this") || next.is("but"));
    }

    [[nodiscard]] std::uint32_t index_of(const Token& token) const
    {
        return static_cast<std::uint32_t>(&token - tokens_.data());
    }

    [[nodiscard]] bool is_abbreviation(std::uint32_t stop, const Token& next) const
    {
        for (std::uint32_t back = 1; back <= 3 && back <= stop; ++back) {
            for (const PhraseMatch& match : analysis_.phrases_at(stop - back)) {
                if (match.last != stop + 1) {
                    continue;
                }
                if (match.term == Term::rank || match.term == Term::honorific) {
                    return true;
                }
                if (match.term == Term::abbreviation) {
                    const auto kind = analysis_.lexicon->abbreviations[match.row];
                    return kind == AbbreviationKind::before_name || kind == AbbreviationKind::name ||
                           (kind == AbbreviationKind::general && next.shape != Shape::punctuation);
                }
            }
        }
        return false;
    }
};

void count_phrases(Analysis& analysis)
{
    analysis.phrases_from.assign(analysis.tokens().size() + 1, 0);
    for (const PhraseMatch& match : analysis.phrases) {
        ++analysis.phrases_from[match.first + 1];
    }
    for (std::size_t i = 1; i < analysis.phrases_from.size(); ++i) {
        analysis.phrases_from[i] += analysis.phrases_from[i - 1];
    }
}

void index_phrases(Analysis& analysis)
{
    auto& tokens = analysis.text.tokens;
    for (Token& token : tokens) {
        token.word = analysis.lexicon->phrases.word(token.folded);
    }
    analysis.phrases = analysis.lexicon->phrases.find(tokens, headline_tokens(tokens));
    count_phrases(analysis);
}

/// "... of defence" at the end of a headline and "Chief of ..." below it are no "defence chief".
void drop_phrases_across_sentences(Analysis& analysis)
{
    std::erase_if(analysis.phrases, [&](const PhraseMatch& match) {
        return analysis.sentence_of[match.first] != analysis.sentence_of[match.last - 1];
    });
    count_phrases(analysis);
}

/// Where the title stands inside the metadata header when the body does not repeat it.
std::optional<Span> header_title(const Document& document)
{
    const std::string_view text = document.text;
    const std::string& title = document.info.title;
    const auto at = title.empty() ? std::string_view::npos : text.substr(0, document.body_begin).find(title);
    if (at == std::string_view::npos || squeeze(text.substr(document.body_begin)).starts_with(squeeze(title))) {
        return std::nullopt;
    }
    return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + title.size())};
}

} // namespace

void annotate_sentences(Analysis& analysis)
{
    const Document& document = *analysis.document;
    analysis.text = tokenize(document.text, document.body_begin);
    join_wrapped_lines(document.text, analysis.text.tokens);
    if (const auto title = header_title(document)) {
        TokenizedText head = tokenize(std::string_view(document.text).substr(0, title->end), title->begin);
        auto& tokens = analysis.text.tokens;
        if (!tokens.empty()) {
            tokens.front().line_breaks_before = 2;
        }
        tokens.insert(tokens.begin(), head.tokens.begin(), head.tokens.end());
        for (std::size_t i = 0; i < head.tokens.size(); ++i) {
            tokens[i].folded = analysis.text.arena.keep(head.tokens[i].folded);
        }
    }
    index_phrases(analysis);
    SentenceCutter(analysis).run();
    drop_phrases_across_sentences(analysis);
    if (header_title(document) && !analysis.sentences.empty()) {
        analysis.sentences.front().zone = Zone::headline;
    }
}

} // namespace entente
