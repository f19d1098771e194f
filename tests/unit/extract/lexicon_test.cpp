#include "lexicon/lexicon.hpp"
#include "temporary_folder.hpp"

#include <entente/core/error.hpp>
#include <entente/extract/document_formats.hpp>
#include <entente/extract/extractor.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace entente {
namespace {

using testing::TemporaryFolder;

Report report_of(const Extractor& extractor, std::string text)
{
    Document document;
    document.text = std::move(text);
    finish_document(document);
    return extractor.extract(document);
}

TEST(LexiconFolder, AddsRows)
{
    const TemporaryFolder folder;
    (void)folder.write("titles.tsv", "title\tclass\ttakes\tentails\tplural\n"
                                     "lord wanderer\tminister\tcountry\t\tlords wanderer\n");
    const std::string text = "Lord Wanderer Kari Hansen of Norway spoke.";
    EXPECT_TRUE(report_of(Extractor(), text).positions.empty());
    const Report report = report_of(Extractor(folder.path("")), text);
    ASSERT_EQ(report.positions.size(), 1U);
    EXPECT_EQ(report.positions[0].title, "Lord Wanderer");
    EXPECT_EQ(report.positions[0].country, "NO");
}

TEST(LexiconFolder, OverridesTheRowOfTheSameFirstCell)
{
    const TemporaryFolder folder;
    (void)folder.write("en/countries.tsv",
                       "iso\tname\tnames\tadjectives\tpeople\tprefixes\tcapitals\tseats\n"
                       "VN\tViet Nam\tVietnam\tVietnamese\t\t\tHanoi\n");
    const Lexicon lexicon = Lexicon::load(folder.path(""));
    const auto row = lexicon.find_country("VN");
    ASSERT_TRUE(row);
    EXPECT_EQ(lexicon.countries[*row].name, "Viet Nam");
    EXPECT_EQ(std::ranges::count(lexicon.countries, "VN", &CountryEntry::iso), 1);
}

TEST(LexiconFolder, MayBeCalledLikeTheOneOfTheProgram)
{
    const TemporaryFolder folder;
    (void)folder.write("lexicon/en/ranks.tsv", "rank\tabbreviations\nGeneral\tGrl.\n");
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path(""));
    const Lexicon lexicon = Lexicon::load("lexicon");
    std::filesystem::current_path(before);
    EXPECT_EQ(std::ranges::count(lexicon.ranks, "General"), 1);
}

TEST(LexiconFolder, NeedsAFileThatIsRead)
{
    const TemporaryFolder folder;
    EXPECT_THROW((void)Lexicon::load(folder.path("")), DataError);
    (void)folder.write("title.tsv", "title\n");
    EXPECT_THROW((void)Lexicon::load(folder.path("")), DataError);
}

TEST(LexiconFolder, NamesAFileThatCannotBeRead)
{
    const TemporaryFolder folder;
    (void)folder.write("titles.tsv/inside.txt", "a folder in place of a file");
    try {
        (void)Lexicon::load(folder.path(""));
        FAIL();
    } catch (const IoError& error) {
        EXPECT_NE(std::string(error.what()).find(folder.path("titles.tsv")), std::string::npos)
            << error.what();
    }
}

TEST(LexiconFolder, NeedsTheCellsThatARowMeansNothingWithout)
{
    for (const auto& [name, text] : std::vector<std::pair<std::string, std::string>>{
             {"agreements.tsv", "noun\ttype\tstrength\tparties\n|\ttreaty\tstrong\n"},
             {"body_heads.tsv", "head\ttype\tposition\n|\tministry\tfirst\n"},
             {"meetings.tsv", "trigger\tpos\ttype\tform\tsubject\tobject\tcameo\tjourney\n|\tverb\tvisit\n"},
             {"countries.tsv",
              "iso\tname\tnames\tadjectives\tpeople\tprefixes\tcapitals\tseats\nQQ\n"}}) {
        const TemporaryFolder folder;
        (void)folder.write(name, text);
        try {
            (void)Lexicon::load(folder.path(""));
            FAIL() << name;
        } catch (const DataError& error) {
            EXPECT_TRUE(error.file().ends_with(name)) << error.file();
            EXPECT_EQ(error.line(), 2U);
            EXPECT_NE(std::string(error.what()).find("is empty"), std::string::npos);
        }
    }
}

TEST(LexiconFolder, IsReadFromItsLanguageFolderToo)
{
    const TemporaryFolder folder;
    (void)folder.write("en/occupations.tsv", "occupation\tplural\nrain tester\train testers\n");
    EXPECT_TRUE(Lexicon::load(folder.path("")).phrases.contains("rain testers"));
}

TEST(LexiconFolder, GivesWordsOtherClasses)
{
    const auto has = [](const Lexicon& lexicon, std::string_view word, AgreementWord type) {
        return lexicon.agreement_words.has(word, type);
    };
    const Lexicon own = Lexicon::load({});
    EXPECT_TRUE(has(own, "about", AgreementWord::left_stop));
    EXPECT_TRUE(has(own, "about", AgreementWord::topic_preposition));
    EXPECT_FALSE(has(own, "about", AgreementWord::definite));
    EXPECT_FALSE(has(own, "anent", AgreementWord::topic_preposition));

    const TemporaryFolder folder;
    (void)folder.write("agreement_words.tsv", "word\tclasses\n"
                                              "about\ttopic_preposition\n"
                                              "Anent\ttopic_preposition\n"
                                              "the\n");
    const Lexicon changed = Lexicon::load(folder.path(""));
    EXPECT_FALSE(has(changed, "about", AgreementWord::left_stop));
    EXPECT_TRUE(has(changed, "about", AgreementWord::topic_preposition));
    EXPECT_TRUE(has(changed, "anent", AgreementWord::topic_preposition));
    EXPECT_FALSE(has(changed, "the", AgreementWord::definite));
    EXPECT_TRUE(has(changed, "this", AgreementWord::definite));
}

TEST(LexiconFolder, TeachesAVerbOfAgreements)
{
    const TemporaryFolder folder;
    (void)folder.write("agreement_verbs.tsv", "verb\tthird\tpast\tgerund\tdeed\n"
                                              "subscribe\tsubscribes\tsubscribed|"
                                              "subscribd\tsubscribing\tsign\n");
    const std::string text = "Norway and Peru subscribed a fisheries protocol on 3 May 2024.";
    EXPECT_TRUE(report_of(Extractor(), text).agreements.empty());
    const Report report = report_of(Extractor(folder.path("")), text);
    ASSERT_EQ(report.agreements.size(), 1U);
    EXPECT_EQ(report.agreements[0].status, AgreementStatus::signed_);
    EXPECT_EQ(report.agreements[0].parties.size(), 2U);
}

TEST(LexiconFolder, RefusesAClassThatNoGrammarAsksFor)
{
    const TemporaryFolder folder;
    (void)folder.write("agreement_words.tsv", "word\tclasses\nanent\tproposition\n");
    EXPECT_THROW((void)Lexicon::load(folder.path("")), DataError);
}

TEST(LexiconFolder, NamesFileAndLineOfABrokenRow)
{
    const TemporaryFolder folder;
    (void)folder.write("titles.tsv", "title\tclass\ttakes\tentails\tplural\nwazir\tvizier\n");
    try {
        const Extractor extractor(folder.path(""));
        FAIL() << "must not load";
    } catch (const DataError& error) {
        EXPECT_EQ(error.line(), 2U);
        EXPECT_TRUE(error.file().ends_with("titles.tsv")) << error.file();
    }
}

TEST(LexiconFolder, MayHoldOtherFiles)
{
    const TemporaryFolder folder;
    (void)folder.write("README.md", "Our words.\n");
    (void)folder.write("ranks.tsv", "rank\tabbreviations\n");
    EXPECT_NO_THROW((void)Lexicon::load(folder.path("")));
}

TEST(Lexicon, KnowsAllCountriesOfTheWorldByOneCodeEach)
{
    const Lexicon lexicon = Lexicon::load({});
    EXPECT_GE(lexicon.countries.size(), 249U);
    std::vector<std::string> codes;
    for (const CountryEntry& country : lexicon.countries) {
        codes.push_back(country.iso);
        EXPECT_FALSE(country.name.empty()) << country.iso;
    }
    std::ranges::sort(codes);
    EXPECT_EQ(std::ranges::adjacent_find(codes), codes.end());
    EXPECT_FALSE(lexicon.find_country("QX"));
}

} // namespace
} // namespace entente
