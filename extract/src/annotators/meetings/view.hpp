#pragma once

#include "analysis.hpp"

#include <vector>

namespace entente {

/// Which mention, date and quotation each token of an article is in.
class ArticleView {
public:
    explicit ArticleView(Analysis& analysis);

    [[nodiscard]] Analysis& analysis() const { return *analysis_; }
    [[nodiscard]] const Token& token(std::uint32_t at) const { return analysis_->text.tokens[at]; }
    /// As it is looked up; empty behind the text, where what a rule looks for is not.
    [[nodiscard]] std::string_view word(std::uint32_t at) const
    {
        return at < analysis_->text.tokens.size() ? std::string_view(token(at).folded)
                                                  : std::string_view();
    }
    /// The outermost mention that covers the token, or null.
    [[nodiscard]] const Mention* mention_at(std::uint32_t at) const;
    /// The outermost mention whose last token is before `at`, or null.
    [[nodiscard]] const Mention* mention_before(std::uint32_t at) const;
    [[nodiscard]] const TimeMention* time_at(std::uint32_t at) const;
    /// In the quotation of a few words: a title, a nickname, a phrase.
    [[nodiscard]] bool is_quoted(std::uint32_t at) const { return quoted_[at]; }
    /// In a longer one: a statement.
    [[nodiscard]] bool is_said(std::uint32_t at) const { return said_[at]; }
    [[nodiscard]] bool is_punctuation(std::uint32_t at) const
    {
        return token(at).shape == Shape::punctuation;
    }
    [[nodiscard]] bool in_headline(std::uint32_t at) const { return headline_[at]; }
    /// An 's, or the bare apostrophe behind a plural.
    [[nodiscard]] bool is_possessive(std::uint32_t at) const;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(quoted_.size()); }

private:
    Analysis* analysis_;
    std::vector<std::int32_t> mention_;
    std::vector<std::int32_t> time_;
    std::vector<bool> quoted_;
    std::vector<bool> said_;
    std::vector<bool> headline_;
};

/// "has met A *five times*": none of those meetings is the one that the article is about.
[[nodiscard]] bool is_repeated(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// Past the date at `at`, or past a day's name that could not be dated ("on Tuesday afternoon");
/// else `at`.
[[nodiscard]] std::uint32_t past_time(const ArticleView& view, std::uint32_t at, std::uint32_t end);

/// One past the time that a preposition opens at `at` ("in May", "from 3 to 5 May", "at the end of
/// April"), else `at`.
[[nodiscard]] std::uint32_t past_time_phrase(const ArticleView& view, std::uint32_t at,
                                             std::uint32_t end);

} // namespace entente
