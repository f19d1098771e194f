#include <entente/core/json_fault.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace entente {
namespace {

std::string fault_of(std::string_view text)
{
    try {
        static_cast<void>(parse_json<nlohmann::json>(text, "a.json", "the file"));
    } catch (const DataError& error) {
        return error.what();
    }
    return {};
}

TEST(JsonFault, a_cut_is_told_wherever_it_is)
{
    const std::string text = R"({"a": [true, "caf\u00e9 é", -1.5], "b": null})";
    for (std::size_t size = 0; size < text.size(); ++size) {
        EXPECT_EQ(fault_of(text.substr(0, size)),
                  "a.json: byte " + std::to_string(size + 1) +
                      ": the file ends too early: it was cut short or is still being written");
    }
}

TEST(JsonFault, other_mistakes_are_told_in_plain_words)
{
    EXPECT_EQ(
        fault_of("{\"a\": [1,}\n"),
        "a.json: byte 10: the file is no JSON: unexpected '}'; expected '[', '{', or a literal");
    EXPECT_EQ(fault_of("{\"a\": 1e999}"),
              "a.json: the file is no JSON: number overflow parsing '1e999'");
    EXPECT_EQ(fault_of("{\"a\": \"x\ny\"}").find("exception"), std::string::npos);
    EXPECT_EQ(fault_of("{\"a\": \"x\ny\"}").find("last read"), std::string::npos);
}

} // namespace
} // namespace entente
