#include "formats/ftm_entity.hpp"

#include <gtest/gtest.h>

#include <string>

namespace entente {
namespace {

TEST(Ftm, IdsHaveTheCharactersThatItAllows)
{
    EXPECT_EQ(ftm_id("official:to-lam"), "official-to-lam");
    EXPECT_EQ(ftm_id("country:VN"), "country-VN");
    EXPECT_EQ(ftm_id("claim-0123456789abcdef"), "claim-0123456789abcdef");
    EXPECT_NE(ftm_id("official:a_b"), ftm_id("official:a-b"));
    EXPECT_NE(ftm_id("official:é"), ftm_id("official:e"));
    EXPECT_LE(ftm_id("organization:" + std::string(500, 'x')).size(), 200U);
    EXPECT_EQ(ftm_id("odd id/é").find_first_of(" /_:"), std::string::npos);
}

TEST(Ftm, EntitiesAreLinesOfListsOfStrings)
{
    FtmEntity entity("official-a", "Person");
    entity.add("name", "B \"b\"");
    entity.add("name", "A\x01");
    entity.add("name", "A");
    entity.add("alias", " ");
    entity.add_date("birthDate", {2019, 5, 0});
    entity.add_date("deathDate", {0, 5, 2});
    entity.add_country("nationality", "VN");
    std::string out;
    entity.append_to(out);
    EXPECT_EQ(out, "{\"id\":\"official-a\",\"schema\":\"Person\",\"properties\":{"
                   "\"name\":[\"A\",\"B \\\"b\\\"\"],\"birthDate\":[\"2019-05\"],"
                   "\"nationality\":[\"vn\"]}}\n");
}

} // namespace
} // namespace entente
