#include "annotators/times.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

const TimesLexicon& lexicon()
{
    static const TimesLexicon words = TimesLexicon::embedded();
    return words;
}

Date date(std::string_view edtf)
{
    return Date::parse(edtf).value_or(Date());
}

std::vector<TimeExpression> times(std::string_view text, std::string_view published,
                                  TimeContext context = {})
{
    context.published = date(published);
    return find_times(text, 0, context, lexicon());
}

/// "expression=EDTF; ..." of all that is found.
std::string found(std::string_view text, std::string_view published, TimeContext context = {})
{
    std::string out;
    for (const TimeExpression& time : times(text, published, context)) {
        out += out.empty() ? "" : "; ";
        out += std::string(text.substr(time.span.begin, time.span.size())) + "=" + time.date.edtf();
    }
    return out;
}

struct Row {
    std::string_view text;
    std::string_view expected;
};

void expect_rows(std::string_view published, const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        EXPECT_EQ(found(row.text, published), row.expected) << row.text;
    }
}

/// Published on a Wednesday.
TEST(Times, NewspaperExpressions)
{
    expect_rows("2014-05-14",
                {
                    {"on Tuesday", "Tuesday=2014-05-13"},
                    {"last Tuesday", "last Tuesday=2014-05-13"},
                    {"Tuesday", "Tuesday=2014-05-13"},
                    {"earlier this week", "earlier this week=2014-05-12/2014-05-14"},
                    {"last month", "last month=2014-04"},
                    {"in March", "March=2014-03"},
                    {"on 5 May", "5 May=2014-05-05"},
                    {"May 5, 2014", "May 5, 2014=2014-05-05"},
                    {"yesterday", "yesterday=2014-05-13"},
                    {"two weeks ago", "two weeks ago=2014-04-28/2014-05-04"},
                    {"next Monday", "next Monday=2014-05-19"},
                    {"from 12 to 14 May 2014", "12 to 14 May 2014=2014-05-12/2014-05-14"},
                    {"12-14 May", "12-14 May=2014-05-12/2014-05-14"},
                    {"in 2013", "2013=2013"},
                    {"since 2009", "2009=2009/.."},
                    {"late April", "late April=2014-04"},
                    {"the day before yesterday", "the day before yesterday=2014-05-12"},
                    {"5th of May", "5th of May=2014-05-05"},
                    {"05/06/2014", "05/06/2014=2014"},
                    {"the first quarter of 2014", "first quarter of 2014=2014-01/2014-03"},
                });
}

TEST(Times, DatesInEveryOrder)
{
    expect_rows(
        "2025-12-10",
        {
            {"signed on December 3.", "December 3=2025-12-03"},
            {"signed on Dec. 3 there", "Dec. 3=2025-12-03"},
            {"signed on 3 Dec.", "3 Dec=2025-12-03"},
            {"the 13th of November 2023", "13th of November 2023=2023-11-13"},
            {"the fourth of July 2024", "fourth of July 2024=2024-07-04"},
            {"from 01 July 2024", "01 July 2024=2024-07-01"},
            {"on 2025-12-03 and 2025.12.04", "2025-12-03=2025-12-03; 2025.12.04=2025-12-04"},
            {"at 2025-12-03T10:00:00Z", "2025-12-03=2025-12-03"},
            {"on 22/10/2016 there", "22/10/2016=2016-10-22"},
            {"on 10/22/2016 there", "10/22/2016=2016-10-22"},
            {"on 03.12.2025 there", "03.12.2025=2025-12-03"},
            {"on 7/7/2024", "7/7/2024=2024-07-07"},
            {"on 3-Dec-2025", "3-Dec-2025=2025-12-03"},
            {"on October 03/2024", "October 03/2024=2024-10-03"},
            {"on Thursday, November 2, 2023, they", "Thursday, November 2, 2023=2023-11-02"},
            {"on Monday (01 Dec.) they", "Monday (01 Dec.)=2025-12-01"},
            {"in May 2025", "May 2025=2025-05"},
            {"in May of 2024", "May of 2024=2024-05"},
            {"on November 2 last year", "November 2 last year=2024-11-02"},
            {"in September last year", "September last year=2024-09"},
        });
}

TEST(Times, Ranges)
{
    expect_rows("2025-12-10",
                {
                    {"December 6-9 this year", "December 6-9 this year=2025-12-06/2025-12-09"},
                    {"from December 1–4", "December 1–4=2025-12-01/2025-12-04"},
                    {"from 12 to 14 November", "12 to 14 November=2025-11-12/2025-11-14"},
                    {"12 - 14 November 2024", "12 - 14 November 2024=2024-11-12/2024-11-14"},
                    {"May 30 to June 2", "May 30 to June 2=2025-05-30/2025-06-02"},
                    {"from 30 June to 3 July 2025", "30 June to 3 July 2025=2025-06-30/2025-07-03"},
                    {"between 3 and 5 March 2024", "3 and 5 March 2024=2024-03-03/2024-03-05"},
                    {"5, 6 and 7 May 2024", "5, 6 and 7 May 2024=2024-05-05/2024-05-07"},
                    {"on May 5 and 6, 2024", "May 5 and 6, 2024=2024-05-05/2024-05-06"},
                    {"28 December 2024 to 3 January 2025",
                     "28 December 2024 to 3 January 2025=2024-12-28/2025-01-03"},
                    {"from January to March 2024", "January to March 2024=2024-01/2024-03"},
                    {"the 2024-2026 period", "2024-2026=2024/2026"},
                    {"a plan for 2026–2028", "2026–2028=2026/2028"},
                    {"between 2015 and 2020", "2015 and 2020=2015/2020"},
                    {"in 2023/24", "2023/24=2023/2024"},
                    {"from Monday to Wednesday", "Monday to Wednesday=2025-12-08/2025-12-10"},
                });
}

TEST(Times, PartsOfMonthsAndYears)
{
    expect_rows(
        "2025-12-03",
        {
            {"in early 2024", "early 2024=2024"},
            {"mid-June", "mid-June=2025-06"},
            {"at the end of October", "end of October=2025-10"},
            {"since the beginning of the year", "beginning of the year=2025/.."},
            {"at the end of last month", "end of last month=2025-11"},
            {"the first nine months of 2025", "first nine months of 2025=2025-01/2025-09"},
            {"the second half of 2024", "second half of 2024=2024-07/2024-12"},
            {"third quarter of last year", "third quarter of last year=2024-07/2024-09"},
            {"in Q3 2025", "Q3 2025=2025-07/2025-09"},
            {"the second week of May 2024", "second week of May 2024=2024-05-08/2024-05-14"},
            {"in FY2023/24", "FY2023/24=2023/2024"},
            {"fiscal year 2024", "fiscal year 2024=2024"},
            {"in the early 1990s", "early 1990s=1990/1999"},
            {"in the summer of 2023", "summer of 2023=2023"},
            {"last summer", "last summer=2025"},
        });
}

TEST(Times, ADayTornByALineEndIsNoDay)
{
    EXPECT_EQ(found("on Jan 1\n2, as they met", "2024-01-20"), "");
    EXPECT_EQ(found("on Jan 12\nthey met", "2024-01-20"), "Jan 12=2024-01-12");
    EXPECT_EQ(found("on Jan 1\n2024 they met", "2024-01-20"), "Jan 1\n2024=2024-01-01");
}

TEST(Times, RelativeToPublication)
{
    expect_rows("2025-12-03", {
                                  {"today", "today=2025-12-03"},
                                  {"tomorrow (04)", "tomorrow (04)=2025-12-04"},
                                  {"last evening (02)", "last evening (02)=2025-12-02"},
                                  {"last evening (03)", "last evening (03)=2025-12-03"},
                                  {"last night", "last night=2025-12-02"},
                                  {"this morning", "this morning=2025-12-03"},
                                  {"three days ago", "three days ago=2025-11-30"},
                                  {"two months ago", "two months ago=2025-10"},
                                  {"a year ago", "a year ago=2024"},
                                  {"last week", "last week=2025-11-24/2025-11-30"},
                                  {"this week", "this week=2025-12-01/2025-12-07"},
                                  {"later this week", "later this week=2025-12-03/2025-12-07"},
                                  {"next month", "next month=2026-01"},
                                  {"earlier this month", "earlier this month=2025-12"},
                                  {"later this year", "later this year=2025"},
                                  {"early next year", "early next year=2026"},
                                  {"over the weekend", "weekend=2025-11-29/2025-11-30"},
                                  {"last May", "last May=2025-05"},
                                  {"last December", "last December=2024-12"},
                                  {"this December", "this December=2025-12"},
                                  {"next May", "next May=2026-05"},
                                  {"on the 2nd.", "2nd=2025-12-02"},
                              });
}

TEST(Times, VerbsDecideOnWhichSideADateLies)
{
    expect_rows("2025-12-03",
                {
                    {"He met her on Wednesday.", "Wednesday=2025-12-03"},
                    {"He will meet her on Monday.", "Monday=2025-12-08"},
                    {"On Friday, the envoy will travel.", "Friday=2025-12-05"},
                    {"talks set to begin on Monday", "Monday=2025-12-08"},
                    {"He was to meet her on Thursday", "Thursday=2025-12-04"},
                    {"He said on Tuesday she would leave on Friday",
                     "Tuesday=2025-12-02; Friday=2025-12-05"},
                    {"The talks are due on January 12.", "January 12=2026-01-12"},
                    {"The summit will be held in March.", "March=2026-03"},
                    {"The summit was held in March.", "March=2025-03"},
                    {"They agreed to meet in March.", "March=2026-03"},
                    {"put on hold until February", "February=2026-02"},
                    {"They met. He arrived on Monday. He will stay.", "Monday=2025-12-01"},
                });
    EXPECT_EQ(found("The two met on December 20.", "2025-01-05"), "December 20=2024-12-20");
    EXPECT_EQ(found("on Thursday, January 2", "2025-12-30"), "Thursday, January 2=2025-01-02");
    EXPECT_EQ(found("on Friday, January 2", "2025-12-30"), "Friday, January 2=2026-01-02");
    TimeContext context;
    context.tense = Tense::future;
    EXPECT_EQ(found("on Monday", "2025-12-03", context), "Monday=2025-12-08");
}

TEST(Times, SundayStandsBetweenTwoWeeks)
{
    EXPECT_EQ(found("He met her last week.", "2013-02-03"), "last week=2013-01-28/2013-02-03");
    EXPECT_EQ(found("He will meet her this week.", "2013-02-03"),
              "this week=2013-02-04/2013-02-10");
    EXPECT_EQ(found("He met her this week.", "2013-02-03"), "this week=2013-01-28/2013-02-03");
}

TEST(Times, CountsFromADayToldBefore)
{
    EXPECT_EQ(found("They met on May 5. A day earlier she had come; the following day she left.",
                    "2025-12-03"),
              "May 5=2025-05-05; A day earlier=2025-05-04; following day=2025-05-05");
    EXPECT_EQ(found("They met on May 5 and signed it the same day.", "2025-12-03"),
              "May 5=2025-05-05; same day=2025-05-05");
    EXPECT_EQ(found("They left the following day.", "2025-12-03"), "");
    TimeContext context;
    context.previous = date("2025-05-05");
    EXPECT_EQ(found("They left two days later.", "2025-12-03", context),
              "two days later=2025-05-07");
}

TEST(Times, WithoutPublicationDate)
{
    EXPECT_EQ(found("on December 13", ""), "December 13=XXXX-12-13");
    EXPECT_EQ(found("December 6-9 this year", ""), "December 6-9 this year=XXXX-12-06/XXXX-12-09");
    EXPECT_EQ(found("last May", ""), "last May=XXXX-05");
    EXPECT_EQ(found("on Tuesday, yesterday and last week", ""), "");
    TimeContext context;
    context.reference = date("2023");
    EXPECT_EQ(found("on December 13", "", context), "December 13=2023-12-13");
    EXPECT_EQ(found("yesterday", "XXXX-12-01"), "yesterday=XXXX-11-30");
    EXPECT_EQ(found("last year and last month", "2024"), "last year=2023");
}

TEST(Times, OutletDecidesTheOrderOfNumbers)
{
    TimeContext context;
    context.order = NumericOrder::day_first;
    EXPECT_EQ(found("on 05/06/2014", "2014-07-01", context), "05/06/2014=2014-06-05");
    context.order = NumericOrder::month_first;
    EXPECT_EQ(found("on 05/06/2014", "2014-07-01", context), "05/06/2014=2014-05-06");
}

TEST(Times, RelationToTheEvent)
{
    const auto relation = [](std::string_view text) {
        return times(text, "2025-12-03").at(0).relation;
    };
    EXPECT_EQ(relation("in office since 2009"), TimeRelation::since);
    EXPECT_EQ(relation("on a visit from 1 July"), TimeRelation::from);
    EXPECT_EQ(relation("stays until Friday"), TimeRelation::until);
    EXPECT_EQ(relation("by the end of 2026"), TimeRelation::until);
    EXPECT_EQ(relation("before mid-March"), TimeRelation::before);
    EXPECT_EQ(relation("after the May 2024 vote"), TimeRelation::after);
    EXPECT_EQ(relation("on Friday"), TimeRelation::at);
}

TEST(Times, GrainAndRelativeTellWhatTheWordsGave)
{
    const auto week = times("two weeks ago", "2025-12-03").at(0);
    EXPECT_EQ(week.grain, TimeGrain::week);
    EXPECT_TRUE(week.relative);
    const auto month = times("in May 2025", "2025-12-03").at(0);
    EXPECT_EQ(month.grain, TimeGrain::month);
    EXPECT_FALSE(month.relative);
    EXPECT_EQ(times("the first half of 2024", "2025-12-03").at(0).grain, TimeGrain::half);
}

TEST(Times, SpansAreMovedByTheOffset)
{
    const auto result = find_times("met on Friday", 100, date("2025-12-03"), lexicon());
    ASSERT_EQ(result.size(), 1U);
    EXPECT_EQ(result[0].span, (Span{107, 113}));
}

TEST(Times, OtherWordsAndNumbersAreNoDates)
{
    for (const std::string_view text : {
             "The ministers may meet again.",
             "Thousands march on the capital.",
             "A march in March Street.",
             "Prime Minister Theresa May spoke.",
             "Mrs May said so.",
             "the August Revolution",
             "the October War",
             "The Second Secretary spoke a second time.",
             "The sun sat low.",
             "He told The Sun.",
             "Resolution 2254 passed.",
             "paid $2015 and €2,024",
             "some 2000 soldiers",
             "about 1950 people",
             "call +84 2013 4567 or 555-2014",
             "flight MH2014 and room 2015",
             "won 3-2 and 12-14",
             "at 12:10, 3 p.m. and 2030 GMT",
             "the 20-year-old and the two-day visit",
             "in the coming days and the next few weeks",
             "over the past two years, in the last three months",
             "the 19th century, the 50th anniversary",
             "Black Friday and every Monday",
             "the September 11 attacks",
             "version 1.2.3 and 10.12",
             "page 31/12 of 40%",
             "A/RES/2015",
             "several years ago",
             "He is first.",
         }) {
        EXPECT_EQ(found(text, "2025-12-03"), "") << text;
    }
}

TEST(Times, NumbersOfThingsAfterAMonthAreNoDays)
{
    EXPECT_EQ(found("In May 20 countries signed.", "2025-12-03"), "May=2025-05");
    EXPECT_EQ(found("In June 2024 people voted.", "2025-12-03"), "June 2024=2024-06");
    EXPECT_EQ(found("In October 5 million voted.", "2025-12-03"), "October=2025-10");
    EXPECT_EQ(found("Resolution 2254 (2015)", "2025-12-03"), "2015=2015");
    EXPECT_EQ(found("on February 30", "2025-12-03"), "February=2025-02");
}

TEST(Times, NothingInNothing)
{
    EXPECT_TRUE(times("", "2025-12-03").empty());
    EXPECT_TRUE(times("May", "2025-12-03").empty());
    EXPECT_TRUE(times("-(12/", "2025-12-03").empty());
}

TEST(PublicationDate, OfDateLinesAndDatelines)
{
    const std::vector<Row> rows{
        {"A headline\n\nThứ Bảy, 22/10/2016, 12:10\n\nText.", "2016-10-22"},
        {" date 2025-12-03 HÀ NỘI — The minister held talks on Wednesday.", "2025-12-03"},
        {"A headline\n(Colombo/October 03/2024)\nThe minister met her.", "2024-10-03"},
        {"HANOI, Dec. 3 (Agency) -- The minister met her.", "XXXX-12-03"},
        {"MINSK /Region/, December 26. /AGENCY/. The minister", "XXXX-12-26"},
        {"Singapore, 1 December 2023 – The minister will go.", "2023-12-01"},
        {"Published: 12 May 2024", "2024-05-12"},
        {"By A Reporter\nUpdated: May 13, 2024\nPublished: May 12, 2024", "2024-05-12"},
        {"Wednesday, May 14, 2014", "2014-05-14"},
        {"6 Aug 2019 Posted in Press releases", "2019-08-06"},
        {"02.06.202512:48", "2025-06-02"},
        {"Ngày 3 tháng 12 năm 2025", "2025-12-03"},
        {"Madrid, 3 de diciembre de 2025", "2025-12-03"},
        {"Le 3 décembre 2025 à 12h10", "2025-12-03"},
        {"Berlin, 3. Dezember 2025", "2025-12-03"},
        {"3 декабря 2025 г., 12:00", "2025-12-03"},
        {"٣ ديسمبر ٢٠٢٥", "2025-12-03"},
        {"2025年12月3日", "2025-12-03"},
        {"05/06/2014", "2014"},
        {"OSLO – 14 March 2024: The minister met her.", "2024-03-14"},
        {"14 March 2024; New York: The minister met her.", "2024-03-14"},
        {"14 March 2024, Dhaka: The minister met her.", "2024-03-14"},
        {"Oslo, March 14, 2024, NTA -- The minister met her.", "2024-03-14"},
        {"Oslo, Ramadan 4, 1445, March 14, 2024, NTA -- The minister met her.", "2024-03-14"},
        {"OSLO, Thursday 14 March 2024 (NTA) -- The minister met her.", "2024-03-14"},
        {"Santiago, 14 March 2024.- The minister met her.", "2024-03-14"},
        {"Ministry of Foreign Affairs of Norway, posted 14 March 2024 18:12", "2024-03-14"},
        {"14. 3. 2024", "2024-03-14"},
        {"14 – 03 – 2024", "2024-03-14"},
        {"2024. 3. 14.", "2024-03-14"},
        {"14-Mar-24", "2024-03-14"},
        {"Published: 03 - 04 - 2024", "2024"},
        {"Published: 3 - 14 - 2024", "2024-03-14"},
        {"OTTAWA, May 14-16 (NTA) -- The minister met her.", "none"},
        {"Posted: May 14-16, 2024", "none"},
        {"14 May-16 June", "none"},
        {"1402/12/24 - 14 March 2024", "2024-03-14"},
        {"1 March 2024\n\nThe minister will host her.\n\nDate: 4 March 2024\nTime: 10:00",
         "2024-03-01"},
    };
    for (const Row& row : rows) {
        const auto result = find_publication_date(row.text, lexicon());
        EXPECT_EQ(result ? result->edtf() : "none", row.expected) << row.text;
    }
    EXPECT_EQ(find_publication_date("05/06/2014", lexicon(), NumericOrder::day_first),
              date("2014-06-05"));
    EXPECT_EQ(find_publication_date("05 - 06 - 2014", lexicon(), NumericOrder::day_first),
              date("2014-06-05"));
}

TEST(PublicationDate, DatesInsideTheStoryAreNone)
{
    for (const std::string_view text : {
             "On September 30 – October 2, the minister travelled.",
             "The minister, left, speaks during a visit, Tuesday, Jan. 21, 2020, in the capital.",
             "The agreement was signed on 3 December 2025 by both sides.",
             "No date at all",
             "On 14 March 2024, Norway and Kenya: partners at sea, signed it in the end.",
             "A statement that the Ministry of Foreign Affairs of Norway posted 14 March 2024 said "
             "so",
             "",
         }) {
        EXPECT_FALSE(find_publication_date(text, lexicon()).has_value()) << text;
    }
}

TEST(TimesLexicon, WordsAreFoundAsTheLexiconWritesThem)
{
    EXPECT_EQ(lexicon().find("May", true).kind, TimeWordKind::weak_month);
    EXPECT_EQ(lexicon().find("may", false).kind, TimeWordKind::none);
    EXPECT_EQ(lexicon().find("yesterday", false).value, -1);
    EXPECT_EQ(lexicon().find("nonsense", false).kind, TimeWordKind::none);
}

TEST(TimesLexicon, RowsCanBeAddedAndBrokenOnesAreNamed)
{
    TimesLexicon words = TimesLexicon::embedded();
    words.add("word\tkind\tvalue\nSnowmonth\tmonth\t1\n", "mine.tsv");
    EXPECT_EQ(find_times("in Snowmonth 2024", 0, Date(), words).at(0).date, date("2024-01"));
    try {
        words.add("word\tkind\tvalue\n# note\nx\tnonsense\t1\n", "mine.tsv");
        FAIL() << "a broken kind was taken";
    } catch (const DataError& error) {
        EXPECT_EQ(error.line(), 3U);
    }
}

} // namespace
} // namespace entente
