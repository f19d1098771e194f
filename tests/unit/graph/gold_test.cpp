#include <entente/core/error.hpp>
#include <entente/graph/gold.hpp>

#include <gtest/gtest.h>

#include <string>

namespace entente {
namespace {

std::string error_of(const std::string& json)
{
    try {
        (void)read_gold(json, "a.gold.json");
    } catch (const DataError& error) {
        return error.what();
    }
    return "no error";
}

TEST(ReadGold, ReadsWhatIsThereAndTakesNullForUnknown)
{
    const Gold gold = read_gold(R"({
        "id": "a", "date": null, "countries": ["NO"],
        "officials": [{"id": "ada", "names": ["Ada Holm"], "country": null,
                       "positions": [{"titles": ["Mayor"], "former": true}]}],
        "meetings": [{"type": "call", "status": "held", "participants": ["ada", "@NO"]}],
        "remarks": 7})",
                                "a.gold.json");
    EXPECT_EQ(gold.id, "a");
    EXPECT_TRUE(gold.countries.contains("NO"));
    ASSERT_EQ(gold.officials.size(), 1U);
    EXPECT_EQ(gold.officials[0].country, "");
    EXPECT_TRUE(gold.officials[0].positions.at(0).former);
    EXPECT_EQ(gold.meetings.at(0).participants, (std::vector<std::string>{"ada", "@NO"}));
    EXPECT_TRUE(gold.agreements.empty());
    EXPECT_TRUE(check_gold(gold, "a.gold.json").empty());
}

TEST(ReadGold, NamesThePlaceOfAMistake)
{
    EXPECT_NE(error_of("{").find("the file ends too early"), std::string::npos);
    EXPECT_NE(error_of("[]").find("gold: an object is expected"), std::string::npos);
    EXPECT_NE(error_of("{}").find("id: a string is expected"), std::string::npos);
    EXPECT_NE(error_of(R"({"id": "a", "officials": [{"id": "b", "names": []}]})")
                  .find("officials[0].names: a list of at least one string is expected"),
              std::string::npos);
    EXPECT_NE(error_of(R"({"id": "a", "countries": [1]})").find("countries[0]: a string"),
              std::string::npos);
}

TEST(CheckGold, WarnsOfSlips)
{
    Gold gold;
    gold.officials = {{"ada", {"Ada Holm"}, "NO", {}}};
    gold.meetings = {{"lunch", {"1 March"}, {}, {"ada", "adda"}, {}, "held"}};
    const auto slips = check_gold(gold, "a.gold.json");
    ASSERT_EQ(slips.size(), 3U);
    EXPECT_EQ(slips[0].where, "a.gold.json");
    EXPECT_NE(slips[0].message.find("meetings[0].participants: no official has the id \"adda\""),
              std::string::npos);
    EXPECT_NE(slips[1].message.find("\"1 March\" is not a date"), std::string::npos);
    EXPECT_NE(slips[2].message.find("meetings[0].type: \"lunch\""), std::string::npos);
}

} // namespace
} // namespace entente
