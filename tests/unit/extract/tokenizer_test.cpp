#include "text/tokens.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace entente {
namespace {

char letter_of(Shape shape)
{
    switch (shape) {
    case Shape::lower:
        return 'l';
    case Shape::capital:
        return 'C';
    case Shape::upper:
        return 'U';
    case Shape::initial:
        return 'I';
    case Shape::number:
        return 'n';
    case Shape::punctuation:
        return 'p';
    }
    return '?';
}

/// The tokens as the text has them, with their shapes: "Mr/C ./p".
std::string tokens(std::string_view text)
{
    std::string out;
    const TokenizedText tokenized = tokenize(text);
    for (const Token& token : tokenized.tokens) {
        out += out.empty() ? "" : " ";
        out += text.substr(token.span.begin, token.span.size());
        out += '/';
        out += letter_of(token.shape);
    }
    return out;
}

std::string folded(std::string_view text)
{
    std::string out;
    const TokenizedText tokenized = tokenize(text);
    for (const Token& token : tokenized.tokens) {
        out.append(out.empty() ? "" : " ").append(token.folded);
    }
    return out;
}

TEST(Tokenizer, CutsWordsNumbersAndMarks)
{
    EXPECT_EQ(tokens("They met 12 men, twice."), "They/C met/l 12/n men/l ,/p twice/l ./p");
    EXPECT_EQ(tokens(""), "");
    EXPECT_EQ(tokens(" \n\t "), "");
}

TEST(Tokenizer, TellsShapes)
{
    EXPECT_EQ(tokens("un UN Un U K."), "un/l UN/U Un/C U/I K./I");
    EXPECT_EQ(tokens("Émile ÉMILE émile Đức"), "Émile/C ÉMILE/U émile/l Đức/C");
    EXPECT_EQ(tokens("MoU iPhone G7"), "MoU/C iPhone/l G7/I");
}

TEST(Tokenizer, KeepsDottedAcronymsWhole)
{
    EXPECT_EQ(tokens("the U.S. and H.E. Mr"), "the/l U.S./U and/l H.E./U Mr/C");
    EXPECT_EQ(tokens("U.L.M. Jauhar"), "U.L.M./U Jauhar/C");
    EXPECT_EQ(tokens("e.g. this"), "e.g./l this/l");
    EXPECT_EQ(tokens("He is a. This"), "He/C is/l a/l ./p This/C");
}

TEST(Tokenizer, CutsAtHyphensAndRemembersThem)
{
    EXPECT_EQ(tokens("Franco-German"), "Franco/C German/C");
    const TokenizedText text = tokenize("al-Sudani Tae - yul");
    ASSERT_EQ(text.tokens.size(), 5U);
    EXPECT_FALSE(text.tokens[0].after_hyphen);
    EXPECT_TRUE(text.tokens[1].after_hyphen);
    EXPECT_EQ(text.tokens[3].shape, Shape::punctuation);
    EXPECT_FALSE(text.tokens[4].after_hyphen);
}

TEST(Tokenizer, CutsContractedVerbsAndReadsThemAsVerbs)
{
    EXPECT_EQ(tokens("he'll"), "he/l 'll/l");
    EXPECT_EQ(folded("he'll"), "he will");
    EXPECT_EQ(folded("We\xE2\x80\x99ve met"), "we have met");
    EXPECT_EQ(folded("I'd go"), "i 'd go");
}

TEST(Tokenizer, KeepsApostrophesInsideNamesAndNegations)
{
    EXPECT_EQ(tokens("M'Mbala won't go to Ba'da"), "M'Mbala/C won't/l go/l to/l Ba'da/C");
}

TEST(Tokenizer, CutsThePossessive)
{
    EXPECT_EQ(tokens("Norway's"), "Norway/C 's/l");
    EXPECT_EQ(tokens("Norway’s"), "Norway/C ’s/l");
    EXPECT_EQ(tokens("U.S.'s"), "U.S./U 's/l");
    EXPECT_EQ(tokens("Ministers' talks"), "Ministers/C '/p talks/l");
}

TEST(Tokenizer, KeepsApostrophesInsideWords)
{
    EXPECT_EQ(tokens("Mata'afa O'Leary d'Affaires"), "Mata'afa/C O'Leary/C d'Affaires/l");
    EXPECT_EQ(folded("Mata’afa"), folded("Mata'afa"));
}

TEST(Tokenizer, KeepsNumbersWhole)
{
    EXPECT_EQ(tokens("3.5 1,200 12:30 1st"), "3.5/n 1,200/n 12:30/n 1st/n");
    EXPECT_EQ(tokens("In 2024."), "In/C 2024/n ./p");
}

TEST(Tokenizer, FoldsCaseAndAccents)
{
    EXPECT_EQ(folded("Lương ÇELIK"), "luong celik");
}

TEST(Tokenizer, CountsLineBreaksUpToABlankLine)
{
    const TokenizedText text = tokenize("a\nb\n\n\nc d");
    ASSERT_EQ(text.tokens.size(), 4U);
    EXPECT_EQ(text.tokens[0].line_breaks_before, 0);
    EXPECT_EQ(text.tokens[1].line_breaks_before, 1);
    EXPECT_EQ(text.tokens[2].line_breaks_before, 2);
    EXPECT_EQ(text.tokens[3].line_breaks_before, 0);
    EXPECT_TRUE(text.tokens[3].space_before);
}

TEST(Tokenizer, BeginsWhereItIsTold)
{
    const TokenizedText text = tokenize("Header\nBody", 7);
    ASSERT_EQ(text.tokens.size(), 1U);
    EXPECT_EQ(text.tokens[0].span, (Span{7, 11}));
}

TEST(Tokenizer, PassesOverTheSignsOfMarkdown)
{
    EXPECT_EQ(tokens("**Anne Berg** met _him_."), "Anne/C Berg/C met/l him/l ./p");
    EXPECT_EQ(tokens("## Talks on fish\nOn fish"), "Talks/C on/l fish/l On/C fish/l");
    EXPECT_EQ(tokens("the [minister](https://a.example/b) left"), "the/l minister/l left/l");
}

TEST(Tokenizer, KeepsSignsThatAreNoMarkdown)
{
    EXPECT_EQ(tokens("* fish"), "*/p fish/l");
    EXPECT_EQ(tokens("room # 5"), "room/l #/p 5/n");
    EXPECT_EQ(tokens("[sic] (there)"), "[/p sic/l ]/p (/p there/l )/p");
    EXPECT_EQ(tokens("[open"), "[/p open/l");
}

TEST(Tokenizer, JoinsDotsOfAnEllipsis)
{
    EXPECT_EQ(tokens("well ... no"), "well/l .../p no/l");
}

} // namespace
} // namespace entente
