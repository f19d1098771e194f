#include "text/sentences.hpp"

#include <entente/extract/document_formats.hpp>

#include <gtest/gtest.h>

#include <string>

namespace entente {
namespace {

const Lexicon& lexicon()
{
    static const Lexicon words = Lexicon::load({});
    return words;
}

class Sentences : public testing::Test {
protected:
    void read(std::string bytes)
    {
        Batch batch;
        read_documents(bytes, "a.txt", batch);
        document_ = batch.documents.at(0);
        analysis_ = {};
        analysis_.document = &document_;
        analysis_.lexicon = &lexicon();
        annotate_sentences(analysis_);
    }

    [[nodiscard]] std::string sentence(std::size_t number) const
    {
        const Span span = analysis_.sentences.at(number).span;
        return document_.text.substr(span.begin, span.size());
    }

    Document document_;
    Analysis analysis_;
};

TEST_F(Sentences, AreExactSlicesOfTheText)
{
    read("One  came.  Two\tleft.\n");
    ASSERT_EQ(analysis_.sentences.size(), 2U);
    EXPECT_EQ(sentence(0), "One  came.");
    EXPECT_EQ(sentence(1), "Two\tleft.");
}

TEST_F(Sentences, HoldEveryTokenOnce)
{
    read("Gen. Ellery came. \"Why?\" he asked.\n\nNobody knew.\n");
    std::uint32_t next = 0;
    for (const TextSentence& one : analysis_.sentences) {
        EXPECT_EQ(one.tokens.first, next);
        EXPECT_FALSE(one.tokens.empty());
        next = one.tokens.last;
    }
    EXPECT_EQ(next, analysis_.tokens().size());
    ASSERT_EQ(analysis_.sentence_of.size(), analysis_.tokens().size());
    EXPECT_EQ(analysis_.sentence_of.back(), analysis_.sentences.size() - 1);
}

TEST_F(Sentences, CountParagraphs)
{
    read("One came. Two left.\n\nThree stayed.\n");
    ASSERT_EQ(analysis_.sentences.size(), 3U);
    EXPECT_EQ(analysis_.sentences[0].paragraph, analysis_.sentences[1].paragraph);
    EXPECT_NE(analysis_.sentences[1].paragraph, analysis_.sentences[2].paragraph);
}

TEST_F(Sentences, LeaveTheHeaderOutButItsTitle)
{
    read("Title: Envoy in Oslo\nDate: 2024-05-15\n\nThe envoy came.\n");
    ASSERT_EQ(analysis_.sentences.size(), 2U);
    EXPECT_EQ(sentence(0), "Envoy in Oslo");
    EXPECT_EQ(analysis_.sentences[0].zone, Zone::headline);
    EXPECT_EQ(sentence(1), "The envoy came.");
}

TEST_F(Sentences, GoOnOverLinesThatAreWrapped)
{
    read("In the afternoon the envoy of the northern league sat down with President\n"
         "Alda Brenn of Norland and two of her ministers at the winter palace, where\n"
         "they went through the list of open matters. On the next day he will call on\n"
         "Speaker Odo Falk.\n"
         "He leaves on Friday.\n");
    ASSERT_EQ(analysis_.sentences.size(), 3U);
    EXPECT_EQ(sentence(1), "On the next day he will call on\nSpeaker Odo Falk.");
    EXPECT_EQ(analysis_.sentences[0].paragraph, analysis_.sentences[1].paragraph);
    EXPECT_EQ(sentence(2), "He leaves on Friday.");
}

TEST_F(Sentences, OfAWrappedTextEndWhereALineIsShort)
{
    read("Talks on fish\n"
         "In the afternoon the envoy of the northern league sat down with President\n"
         "Alda Brenn of Norland and two of her ministers at the winter palace, where\n"
         "they went through the list of open matters and heard Deputy Speaker Iva\n"
         "Lund\n"
         "Photo by the palace\n");
    ASSERT_EQ(analysis_.sentences.size(), 3U);
    EXPECT_EQ(sentence(0), "Talks on fish");
    EXPECT_EQ(sentence(2), "Photo by the palace");
}

TEST_F(Sentences, EndWithTheLineInAListOfLinesOfManyLengths)
{
    read("Present at the table of the northern league were:\n"
         "Alda Brenn, President of the Republic of Norland and host of the day\n"
         "Odo Falk, Speaker\n"
         "Iva Lund, Deputy Speaker of the Assembly\n"
         "Envoys of the league\n");
    EXPECT_EQ(analysis_.sentences.size(), 5U);
}

TEST_F(Sentences, OfAnArticleWithoutAnyWordAreHarmless)
{
    read("Date: 2024-05-15\n\n ...\n");
    EXPECT_LE(analysis_.sentences.size(), 1U);
}

} // namespace
} // namespace entente
