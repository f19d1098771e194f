#include "annotators/names.hpp"
#include "annotators/offices.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace entente {
namespace {

using Words = std::vector<std::string>;

TEST(MatchNames, TheSameWordsInAnyOrderAreEqual)
{
    EXPECT_EQ(match_names(Words{"viktor", "orban"}, Words{"orban", "viktor"}), NameMatch::equal);
}

TEST(MatchNames, SomeOfTheWordsAreAPart)
{
    EXPECT_EQ(match_names(Words{"quang"}, Words{"luong", "tam", "quang"}), NameMatch::part);
    EXPECT_EQ(match_names(Words{"lopez", "obrador"}, Words{"andres", "manuel", "lopez", "obrador"}),
              NameMatch::part);
}

TEST(MatchNames, OtherWordsAreNone)
{
    EXPECT_EQ(match_names(Words{"anne", "roux"}, Words{"karl", "voss"}), NameMatch::none);
    EXPECT_EQ(match_names(Words{"anne", "roux"}, Words{"karl", "roux"}), NameMatch::none);
}

TEST(MatchNames, AMisspelledWordBesideAnEqualOneIsNear)
{
    EXPECT_EQ(match_names(Words{"ivan", "valulchik"}, Words{"ivan", "vakulchik"}), NameMatch::near);
    EXPECT_EQ(match_names(Words{"ivan", "valulchik"}, Words{"ivan", "sokolov"}), NameMatch::none);
}

TEST(MatchNames, ShortWordsAreNeverNear)
{
    EXPECT_EQ(match_names(Words{"lan"}, Words{"lam"}), NameMatch::none);
    EXPECT_EQ(match_names(Words{"son"}, Words{"sun"}), NameMatch::none);
}

TEST(TitleWords, AreFoldedContentWordsInOrder)
{
    EXPECT_EQ(title_words("Secretary of the Security Council"),
              (Words{"council", "secretary", "security"}));
    EXPECT_EQ(title_words("Minister for Foreign Affairs"),
              title_words("Minister of Foreign Affairs"));
}

} // namespace
} // namespace entente
