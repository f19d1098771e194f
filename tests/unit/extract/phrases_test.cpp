#include "lexicon/phrases.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

class PhrasesTest : public testing::Test {
protected:
    void add(std::string_view phrase) { phrases_.add(phrase, Term::title, rows_++); }

    /// All that is found, in order: "words (row)".
    [[nodiscard]] std::string found(std::string_view text, bool headline = false) const
    {
        TokenizedText tokenized = tokenize(text);
        for (Token& token : tokenized.tokens) {
            token.word = phrases_.word(token.folded);
        }
        std::string out;
        const std::vector<bool> headlines(tokenized.tokens.size(), headline);
        for (const PhraseMatch& match : phrases_.find(tokenized.tokens, headlines)) {
            const std::size_t begin = tokenized.tokens[match.first].span.begin;
            const std::size_t end = tokenized.tokens[match.last - 1].span.end;
            out += out.empty() ? "" : "; ";
            out += std::string(text.substr(begin, end - begin)) + " " + std::to_string(match.row);
        }
        return out;
    }

    Phrases phrases_;
    std::uint32_t rows_ = 0;
};

TEST_F(PhrasesTest, FindsWordsInRunningText)
{
    add("prime minister");
    EXPECT_EQ(found("the prime minister came"), "prime minister 0");
    EXPECT_EQ(found("the prime suspect"), "");
    EXPECT_EQ(found("ministers"), "");
}

TEST_F(PhrasesTest, GivesTheLongestFirst)
{
    add("minister");
    add("minister of state");
    EXPECT_EQ(found("a minister of state"), "minister of state 1; minister 0");
}

TEST_F(PhrasesTest, TakesSpacesHyphensAndLineBreaksForTheSame)
{
    add("vice president");
    EXPECT_EQ(found("vice-president"), "vice-president 0");
    EXPECT_EQ(found("vice\npresident"), "vice\npresident 0");
}

TEST_F(PhrasesTest, IgnoresAccents)
{
    add("Côte d'Ivoire");
    EXPECT_EQ(found("in Cote d’Ivoire"), "Cote d’Ivoire 0");
}

TEST_F(PhrasesTest, SmallLettersTakeBothCases)
{
    add("governor");
    EXPECT_EQ(found("Governor"), "Governor 0");
    EXPECT_EQ(found("GOVERNOR"), "GOVERNOR 0");
}

TEST_F(PhrasesTest, ACapitalDemandsACapital)
{
    add("Polish");
    EXPECT_EQ(found("Polish guests"), "Polish 0");
    EXPECT_EQ(found("polish it"), "");
}

TEST_F(PhrasesTest, CapitalsDemandCapitals)
{
    add("US");
    EXPECT_EQ(found("the US said"), "US 0");
    EXPECT_EQ(found("told us so"), "");
    EXPECT_EQ(found("Us"), "");
}

TEST_F(PhrasesTest, AShortWordOfCapitalsIsAnAcronymButInAHeadline)
{
    add("who");
    EXPECT_EQ(found("the WHO said"), "");
    EXPECT_EQ(found("WHO CAME", true), "WHO 0");
}

TEST_F(PhrasesTest, KnowsWhatItContains)
{
    add("prime minister");
    EXPECT_TRUE(phrases_.contains("Prime Minister"));
    EXPECT_FALSE(phrases_.contains("prime"));
    EXPECT_FALSE(phrases_.contains("prime minister of"));
    EXPECT_EQ(phrases_.word("unheard"), 0U);
}

TEST_F(PhrasesTest, AnEmptyPhraseMatchesNothing)
{
    add("");
    EXPECT_EQ(found("a b"), "");
}

} // namespace
} // namespace entente
