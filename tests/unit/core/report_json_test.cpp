#include <entente/core/error.hpp>
#include <entente/core/report_json.hpp>

#include <gtest/gtest.h>

#include <string>

namespace entente {
namespace {

/// A report with every member set, and text that JSON has to escape.
Report full_report()
{
    Report report;
    report.document = {.id = "d1",
                       .uri = "news/a \"b\".txt#2",
                       .title = "Tab\there & there",
                       .source = "Gazette",
                       .date = *Date::parse("2024-03-07"),
                       .sha256 = std::string(64, 'a')};
    report.sentences = {{{0, 3}, "a\nb"}, {{10, 15}, "Đỗ"}};
    report.sentences[1].span.end = 10 + static_cast<std::uint32_t>(report.sentences[1].text.size());
    report.officials.push_back({.label = "Anne Roux",
                                .aliases = {{"Anne Roux", 2}, {"Roux", 5}},
                                .country = "FR",
                                .rank = "General",
                                .honorific = "Dame",
                                .support = {{0, 1}, 0.1}});
    report.officials.push_back({.label = "Karl Voss"});
    report.organizations.push_back({.label = "Ministry of X",
                                    .aliases = {{"Ministry of X", 1}},
                                    .type = OrganizationType::armed_forces,
                                    .country = "FR",
                                    .part_of = 1,
                                    .inferred = true,
                                    .support = {{1}, 1.0 / 3.0}});
    report.organizations.push_back({.label = "Government"});
    report.countries.push_back({.iso = "FR", .label = "France", .aliases = {}, .support = {}});
    report.places.push_back({.label = "Lyon", .aliases = {{"Lyon", 1}}, .country = "FR"});
    report.positions.push_back({.official = 1,
                                .title = "Minister of X",
                                .organization = 0,
                                .country = "FR",
                                .tenure = Tenure::ends,
                                .date = *Date::parse("XXXX-03"),
                                .inferred = true,
                                .support = {{0}, 0.5}});
    report.meetings.push_back(
        {.type = MeetingType::call,
         .form = "phone call",
         .date = *Date::parse("2024-03-01/.."),
         .status = MeetingStatus::proposed,
         .cameo = "041",
         .participants = {{{ActorKind::official, 1}, Role::host}, {{ActorKind::country, 0}}},
         .places = {{ActorKind::place, 0}},
         .support = {{0}, 0.9}});
    report.agreements.push_back({.type = AgreementType::protocol,
                                 .label = "Protocol",
                                 .aliases = {{"Protocol", 1}},
                                 .date = *Date::parse("2024"),
                                 .period = *Date::parse("2024/2026"),
                                 .status = AgreementStatus::in_force,
                                 .parties = {{ActorKind::organization, 1}},
                                 .signers = {{ActorKind::official, 0}},
                                 .concluded_at = 0,
                                 .support = {{1}, 0.7}});
    report.diagnostics.push_back({Diagnostic::Severity::note, "a.txt:3", "odd"});
    return report;
}

/// The message of the DataError that reading the line gives.
std::string error_of(const std::string& line)
{
    try {
        (void)report_from_json(line, "in.jsonl:7");
    } catch (const DataError& error) {
        return error.what();
    }
    return "no error";
}

/// A report line with one piece replaced.
std::string changed(const std::string& from, const std::string& to)
{
    std::string line = to_json_line(full_report());
    const auto at = line.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? line : line.replace(at, from.size(), to);
}

TEST(ReportJson, RoundTripsEveryMember)
{
    const Report report = full_report();
    const std::string line = to_json_line(report);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_EQ(report_from_json(line, "x"), report);
    EXPECT_EQ(to_json_line(report_from_json(line, "x")), line);
}

TEST(ReportJson, LeavesEmptyValuesOut)
{
    Report report;
    report.document.id = "d";
    EXPECT_EQ(to_json_line(report), R"({"schema":"entente-report/1","document":{"id":"d"}})");
    EXPECT_EQ(report_from_json(to_json_line(report), "x"), report);
}

TEST(ReportJson, KeepsZeroIndicesApartFromAbsentOnes)
{
    Report report;
    report.officials.push_back({.label = "A"});
    report.organizations.push_back({.label = "B"});
    report.positions.push_back({.official = 0, .title = "T", .organization = 0});
    report.positions.push_back({.official = 0, .title = "T"});
    const Report read = report_from_json(to_json_line(report), "x");
    EXPECT_EQ(read.positions[0].organization, 0U);
    EXPECT_EQ(read.positions[1].organization, std::nullopt);
}

TEST(ReportJson, RefusesToWriteTextThatIsNotUtf8)
{
    Report report;
    report.document = {.id = "d", .uri = "bad.txt", .title = "\xFF"};
    EXPECT_THROW((void)to_json_line(report), DataError);
}

TEST(ReportJson, NamesFileAndPathOfWhatIsWrong)
{
    EXPECT_EQ(error_of(changed("\"tenure\":\"ends\"", "\"tenure\":\"over\"")),
              "in.jsonl:7: $.positions[0].tenure: \"over\" is not a known value");
    EXPECT_EQ(error_of(changed("\"date\":\"XXXX-03\"", "\"date\":\"2024-02-30\"")),
              "in.jsonl:7: $.positions[0].date: \"2024-02-30\" is not a date "
              "(2025-12-03, 2025-12, 2025, XXXX-12-03, A/B)");
    EXPECT_EQ(error_of(changed("\"official\":1", "\"official\":2")),
              "in.jsonl:7: $.positions[0].official: index 2 is out of range: "
              "the report has 2 officials");
    EXPECT_EQ(error_of(changed("\"label\":\"Karl Voss\",", "")),
              "in.jsonl:7: $.officials[1]: key \"label\" is missing");
    EXPECT_EQ(error_of(changed("\"rank\":", "\"grade\":")),
              "in.jsonl:7: $.officials[0].grade: unknown key");
}

TEST(ReportJson, RefusesIndicesOutOfRangeEverywhere)
{
    const auto out_of_range = [](const std::string& from, const std::string& to) {
        return error_of(changed(from, to)).find("is out of range") != std::string::npos;
    };
    EXPECT_TRUE(out_of_range("\"part_of\":1", "\"part_of\":2"));
    EXPECT_TRUE(out_of_range("\"organization\":0", "\"organization\":2"));
    EXPECT_TRUE(out_of_range("\"concluded_at\":0", "\"concluded_at\":1"));
    EXPECT_TRUE(
        out_of_range("\"kind\":\"country\",\"index\":0", "\"kind\":\"country\",\"index\":1"));
    EXPECT_TRUE(out_of_range("\"kind\":\"place\",\"index\":0", "\"kind\":\"place\",\"index\":1"));
    EXPECT_TRUE(out_of_range("\"sentences\":[0,1]", "\"sentences\":[0,2]"));
}

TEST(ReportJson, RefusesWrongTypesAndNumbers)
{
    EXPECT_NE(error_of(changed("\"sentences\":[0,1]", "\"sentences\":[1,0]")), "no error");
    EXPECT_NE(error_of(changed("\"sentences\":[0,1]", "\"sentences\":[0,0]")), "no error");
    EXPECT_NE(error_of(changed("\"sentences\":[0,1]", "\"sentences\":3")), "no error");
    EXPECT_NE(error_of(changed("\"official\":1", "\"official\":-1")), "no error");
    EXPECT_NE(error_of(changed("\"official\":1", "\"official\":1.5")), "no error");
    EXPECT_NE(error_of(changed("\"official\":1", "\"official\":4294967297")), "no error");
    EXPECT_NE(error_of(changed("\"inferred\":true", "\"inferred\":1")), "no error");
    EXPECT_NE(error_of(changed("\"label\":\"Anne Roux\"", "\"label\":\"\"")), "no error");
    EXPECT_NE(error_of(changed("\"label\":\"Anne Roux\"", "\"label\":null")), "no error");
}

TEST(ReportJson, RefusesConfidenceOutsideItsRange)
{
    for (const char* value : {"0", "0.0", "-0.5", "1.001", "\"1\"", "null", "true"}) {
        EXPECT_NE(error_of(changed("\"confidence\":0.9", std::string("\"confidence\":") + value))
                      .find("$.meetings[0].confidence"),
                  std::string::npos)
            << value;
    }
}

TEST(ReportJson, RefusesSpansThatDoNotFitTheirText)
{
    const std::string inverted =
        error_of(changed("\"begin\":0,\"end\":3", "\"begin\":3,\"end\":0"));
    EXPECT_NE(inverted.find("$.sentences[0]"), std::string::npos);
    EXPECT_NE(error_of(changed("\"begin\":0,\"end\":3", "\"begin\":0,\"end\":4")), "no error");
}

TEST(ReportJson, RefusesWhatIsNoReport)
{
    EXPECT_NE(error_of("").find("in.jsonl:7"), std::string::npos);
    EXPECT_NE(error_of("[]"), "no error");
    EXPECT_NE(error_of("{}"), "no error");
    EXPECT_NE(error_of(R"({"schema":"entente-report/2","document":{}})"), "no error");
    EXPECT_NE(error_of(R"({"schema":"entente-report/1"})"), "no error");
    EXPECT_NE(error_of(changed("Gazette", "Gaz\xFFtte")), "no error");
    EXPECT_NE(error_of(to_json_line(full_report()) + "{}"), "no error");
    EXPECT_NE(error_of(std::string(100000, '[')), "no error");
}

TEST(ReportJson, RefusesEveryTruncation)
{
    const std::string line = to_json_line(full_report());
    for (std::size_t length = 0; length < line.size(); ++length) {
        EXPECT_THROW((void)report_from_json(line.substr(0, length), "x"), DataError) << length;
    }
}

TEST(ReportJson, TellsReportsFromArticleRecords)
{
    EXPECT_TRUE(is_report_line(to_json_line(full_report())));
    EXPECT_TRUE(is_report_line(R"( { "schema" : "entente-report/9" } )"));
    EXPECT_FALSE(is_report_line(R"({"title":"t","schema":"entente-report/1"})"));
    EXPECT_FALSE(is_report_line(R"({"schema":"entente/1"})"));
    EXPECT_FALSE(is_report_line(""));
    EXPECT_FALSE(is_report_line("{"));
}

} // namespace
} // namespace entente
