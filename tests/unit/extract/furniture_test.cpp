#include "annotators/furniture.hpp"
#include "annotators/home_country.hpp"
#include "text/sentences.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace entente {
namespace {

const Lexicon& lexicon()
{
    static const Lexicon words = Lexicon::load({});
    return words;
}

class Furniture : public testing::Test {
protected:
    void read(std::string text, std::string title = {}, std::string source = {})
    {
        document_ = {};
        document_.text = std::move(text);
        document_.info.title = std::move(title);
        document_.info.source = std::move(source);
        analysis_ = {};
        analysis_.document = &document_;
        analysis_.lexicon = &lexicon();
        annotate_sentences(analysis_);
        annotate_zones(analysis_);
        annotate_home_country(analysis_);
    }

    /// Zone of the sentence in which the words stand.
    [[nodiscard]] Zone zone_of(std::string_view words) const
    {
        const auto at = document_.text.find(words);
        EXPECT_NE(at, std::string::npos) << words;
        for (const TextSentence& sentence : analysis_.sentences) {
            if (sentence.span.begin <= at && at < sentence.span.end) {
                return sentence.zone;
            }
        }
        ADD_FAILURE() << "no sentence holds: " << words;
        return Zone::body;
    }

    [[nodiscard]] std::string dateline() const
    {
        const auto range = find_dateline(analysis_);
        return range ? analysis_.words(*range) : std::string();
    }

    [[nodiscard]] const std::string& home() const { return analysis_.home; }

private:
    Document document_;
    Analysis analysis_;
};

constexpr std::string_view prose =
    "The two ministers spoke at length about trade and transport in the capital.\n\n"
    "They said that work on the new railway would begin before the end of the year.\n";

TEST_F(Furniture, ProseIsBody)
{
    read(std::string(prose));
    EXPECT_EQ(zone_of("two ministers"), Zone::body);
    EXPECT_EQ(zone_of("They said"), Zone::body);
}

TEST_F(Furniture, RepeatedTitleIsHeadline)
{
    read("Ministers agree on railway\n\nMinisters agree on railway\n\n" + std::string(prose),
         "Ministers agree on railway");
    EXPECT_EQ(zone_of("Ministers agree"), Zone::headline);
    EXPECT_EQ(zone_of("two ministers"), Zone::body);
}

TEST_F(Furniture, FirstLineWithoutFullStopIsHeadlineWhenThereIsNoTitle)
{
    read("Ministers agree on railway in the north\n\n" + std::string(prose));
    EXPECT_EQ(zone_of("Ministers agree"), Zone::headline);
}

TEST_F(Furniture, CreditsMakeCaptions)
{
    read("Minister Jane Roe (R) greets her guest John Doe. (Photo: XYZ)\n\n" + std::string(prose) +
         "\nFILE PHOTO: The palace is seen in the morning.\n\nMore talks are to follow in the "
         "spring.\n");
    EXPECT_EQ(zone_of("Minister Jane Roe"), Zone::caption);
    EXPECT_EQ(zone_of("The palace is seen"), Zone::caption);
    EXPECT_EQ(zone_of("More talks"), Zone::body);
}

TEST_F(Furniture, SideAndMissingVerbMakeCaptions)
{
    read(std::string(prose) + "\nPresident Roe, left, walks with President Doe.\n\n" +
         "Minister Jane Roe and her guests.\n\nMinister Roe left for Oslo, and talks went on.\n");
    EXPECT_EQ(zone_of("walks with"), Zone::caption);
    EXPECT_EQ(zone_of("Minister Jane Roe and her guests"), Zone::caption);
    EXPECT_EQ(zone_of("Minister Roe left for Oslo"), Zone::body);
}

TEST_F(Furniture, LineGivenTwiceIsCaption)
{
    read("President Roe waves from the steps of the palace in Oslo on Friday.\n\n"
         "President Roe waves from the steps of the palace in Oslo on Friday.\n\n" +
         std::string(prose));
    EXPECT_EQ(zone_of("President Roe waves"), Zone::caption);
}

TEST_F(Furniture, Bylines)
{
    read("By Jane Doe, diplomatic correspondent\n\n" + std::string(prose) +
         "Talks will go on in May. (Reporting by John Roe; editing by Ann Poe)\n");
    EXPECT_EQ(zone_of("By Jane Doe"), Zone::furniture);
    EXPECT_EQ(zone_of("Reporting by"), Zone::furniture);
    EXPECT_EQ(zone_of("Talks will go on"), Zone::body);

    read("By Friday the two sides had settled the last open questions of the treaty.\n");
    EXPECT_EQ(zone_of("By Friday"), Zone::body);
}

TEST_F(Furniture, SharingAndSubscription)
{
    read(std::string(prose) +
         "\nShare this article\n\nSign up for our daily newsletter\n\nCopyright 2024 Some "
         "Paper. All rights reserved.\n\nComment (0)\n");
    EXPECT_EQ(zone_of("Share this"), Zone::furniture);
    EXPECT_EQ(zone_of("Sign up"), Zone::furniture);
    EXPECT_EQ(zone_of("Copyright"), Zone::furniture);
    EXPECT_EQ(zone_of("Comment (0)"), Zone::furniture);
    EXPECT_EQ(zone_of("two ministers"), Zone::body);
}

TEST_F(Furniture, LinksUnderHeadingInsideTheArticle)
{
    read(std::string(prose) + "Related stories\nMinister Roe visits Oslo\n\n" +
         "The railway is to join the two capitals and to carry goods from the northern ports.\n");
    EXPECT_EQ(zone_of("Minister Roe visits Oslo"), Zone::furniture);
    EXPECT_EQ(zone_of("The railway is to join"), Zone::body);
}

TEST_F(Furniture, ArticleEndsWhereOnlyLinksFollow)
{
    read(std::string(prose) + "Most Popular\nMinister Roe visits Oslo\nSigned: a pact on fish.\n"
                              "President Doe receives envoys\nWeather\n");
    EXPECT_EQ(zone_of("Signed: a pact"), Zone::furniture);
    EXPECT_EQ(zone_of("President Doe receives"), Zone::furniture);
}

TEST_F(Furniture, ListThatASentenceOpensIsBody)
{
    read(std::string(prose) + "The two sides signed these papers:\n1. Agreement on fisheries\n"
                              "2. Protocol on visas\n3. Plan of culture\n");
    EXPECT_EQ(zone_of("Agreement on fisheries"), Zone::body);
    EXPECT_EQ(zone_of("Plan of culture"), Zone::body);
}

TEST_F(Furniture, Datelines)
{
    const auto dateline_of = [this](std::string text) {
        read(std::move(text));
        return dateline();
    };
    EXPECT_EQ(dateline_of("HANOI (XYZ) - The minister spoke on Tuesday."), "HANOI (XYZ) -");
    EXPECT_EQ(dateline_of("Minsk (XYZ) \xE2\x80\x93 The minister spoke."),
              "Minsk (XYZ) \xE2\x80\x93");
    EXPECT_EQ(dateline_of("WASHINGTON, May 14 (Agency) - The envoy spoke."),
              "WASHINGTON, May 14 (Agency) -");
    EXPECT_EQ(dateline_of("CAIRO, Egypt \xE2\x80\x94 The envoy spoke."),
              "CAIRO, Egypt \xE2\x80\x94");
    EXPECT_EQ(dateline_of("MOSCOW, December 26. /XYZ/. The envoy spoke."),
              "MOSCOW, December 26. /XYZ/.");
    EXPECT_EQ(dateline_of("WASHINGTON Plans for a visit were made."), "WASHINGTON");
    EXPECT_EQ(dateline_of("The minister - a former judge - spoke on Tuesday."), "");
    EXPECT_EQ(dateline_of("Berlin and Paris signed a pact on Tuesday."), "");
}

TEST_F(Furniture, HomeCountry)
{
    const auto home_of = [this](std::string source, std::string text = std::string(prose)) {
        read(std::move(text), {}, std::move(source));
        return home();
    };
    EXPECT_EQ(home_of("Some Gazette (LK)"), "LK");
    EXPECT_EQ(home_of("www.gazette.com.sg"), "SG");
    EXPECT_EQ(home_of("https://news.example.vn/page"), "VN");
    EXPECT_EQ(home_of("example.co.uk"), "GB");
    EXPECT_EQ(home_of("startup.io"), "");
    EXPECT_EQ(home_of("Nairobi Courier"), "KE");
    EXPECT_EQ(home_of("", "HANOI (XYZ) - The minister spoke on Tuesday."), "VN");
    EXPECT_EQ(home_of(""), "");
}

} // namespace
} // namespace entente
