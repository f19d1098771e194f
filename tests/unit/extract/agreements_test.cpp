#include "pipeline.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

const Lexicon& lexicon()
{
    static const Lexicon words = Lexicon::load({});
    return words;
}

/// Agreements of a short article of 14 May 2024, a Tuesday.
class Agreements : public testing::Test {
protected:
    const std::vector<FoundAgreement>& read(std::string text, std::string title = {})
    {
        document_ = {};
        document_.text = title.empty() ? std::move(text) : title + "\n\n" + std::move(text);
        document_.info.title = std::move(title);
        document_.info.date = Date::parse("2024-05-14").value();
        analysis_ = analyse(document_, lexicon());
        return analysis_.agreements;
    }

    [[nodiscard]] std::vector<std::string> labels() const
    {
        std::vector<std::string> out;
        for (const AgreementClaim& claim : analysis_.agreements) {
            out.push_back(claim.label);
        }
        return out;
    }

    /// Codes of countries and labels of bodies, sorted.
    [[nodiscard]] std::vector<std::string> parties(const AgreementClaim& claim) const
    {
        std::vector<std::string> out;
        for (const Actor& actor : claim.parties) {
            out.push_back(actor.kind == ActorKind::country ? analysis_.countries[actor.index].iso
                                                           : analysis_.bodies[actor.index].label);
        }
        std::ranges::sort(out);
        return out;
    }

    [[nodiscard]] std::vector<std::string> signers(const AgreementClaim& claim) const
    {
        std::vector<std::string> out;
        for (const Actor& actor : claim.signers) {
            out.push_back(analysis_.people[actor.index].label);
        }
        std::ranges::sort(out);
        return out;
    }

    [[nodiscard]] static bool has_alias(const AgreementClaim& claim, std::string_view text)
    {
        return std::ranges::find(claim.aliases, text, &Alias::text) != claim.aliases.end();
    }

private:
    Document document_;
    Analysis analysis_;
};

using Strings = std::vector<std::string>;

TEST_F(Agreements, CountedMemorandaAreAnAgreementThoughDefinite)
{
    read("A new chapter begins with the nine memoranda of understanding signed between Norway and "
         "Kenya.");
    EXPECT_EQ(labels(), (Strings{"memoranda of understanding between Norway and Kenya"}));
    read("Ministers praised the memoranda of understanding.");
    EXPECT_EQ(labels(), Strings{});
}

TEST_F(Agreements, PeriodInBracketsMakesAPlan)
{
    const auto& found = read("Norway and Kenya reviewed the five-year action plan (2023-27).");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().period.edtf(), "2023/2027");
}

TEST_F(Agreements, JointPressReleaseIsAStatement)
{
    const auto& found = read("Norway and Kenya issued a joint press release on Monday.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().type, AgreementType::statement);
    EXPECT_EQ(parties(found.front()), (Strings{"KE", "NO"}));
}

TEST_F(Agreements, SignedByTwoCountriesOnADay)
{
    const auto& found = read("Kenya and Rwanda signed an agreement on fisheries on Monday.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].label, "agreement on fisheries");
    EXPECT_EQ(found[0].type, AgreementType::agreement);
    EXPECT_EQ(found[0].status, AgreementStatus::signed_);
    EXPECT_EQ(found[0].date.edtf(), "2024-05-13");
    EXPECT_EQ(parties(found[0]), (Strings{"KE", "RW"}));
}

TEST_F(Agreements, PassiveWithBetween)
{
    const auto& found = read("A memorandum of understanding (MoU) on tourism was signed between "
                             "Kenya and Rwanda last week.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].type, AgreementType::memorandum);
    EXPECT_EQ(found[0].label, "memorandum of understanding on tourism");
    EXPECT_TRUE(has_alias(found[0], "MoU"));
    EXPECT_EQ(found[0].status, AgreementStatus::signed_);
    EXPECT_EQ(parties(found[0]), (Strings{"KE", "RW"}));
}

TEST_F(Agreements, MinistersSignForTheirCountries)
{
    const auto& found =
        read("Kenyan Foreign Minister Jane Doe and Rwandan Foreign Minister John Roe signed a "
             "protocol to establish a joint commission on Monday.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].label, "protocol to establish a joint commission");
    EXPECT_EQ(signers(found[0]), (Strings{"Jane Doe", "John Roe"}));
    EXPECT_EQ(parties(found[0]), (Strings{"KE", "RW"}));
}

TEST_F(Agreements, CountriesInsideTheNameAndYearBeforeIt)
{
    const auto& found = read("Critics spoke against the 1991 Kenya-Rwanda accord at a rally.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].label, "1991 Kenya-Rwanda accord");
    EXPECT_EQ(found[0].date.edtf(), "1991");
    EXPECT_EQ(found[0].status, AgreementStatus::in_force);
    EXPECT_EQ(parties(found[0]), (Strings{"KE", "RW"}));
}

TEST_F(Agreements, CountriesJoinedByADash)
{
    const auto& found = read("Lawmakers recalled the 2008 US - India nuclear accord.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].label, "2008 US - India nuclear accord");
    EXPECT_EQ(parties(found[0]), (Strings{"IN", "US"}));
}

TEST_F(Agreements, ApprovalOfASigningIsAPlan)
{
    const auto& found =
        read("Kenya's cabinet approved the signing of a memorandum of understanding with Rwanda.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].status, AgreementStatus::planned);
}

TEST_F(Agreements, PeriodIsNoDate)
{
    const auto& found =
        read("Kenya and Rwanda will go on to implement the 2025-2027 cooperation roadmap.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].period.edtf(), "2025/2027");
    EXPECT_TRUE(found[0].date.empty());
    EXPECT_EQ(found[0].type, AgreementType::plan);
    EXPECT_EQ(found[0].status, AgreementStatus::in_force);
}

TEST_F(Agreements, PeriodBehindTheNoun)
{
    const auto& found =
        read("Kenya and Rwanda signed a plan of action for the 2025-2027 period on Monday.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].period.edtf(), "2025/2027");
    EXPECT_EQ(found[0].date.edtf(), "2024-05-13");
}

TEST_F(Agreements, CountedPluralIsOneForEachSubject)
{
    read("Kenya and Rwanda signed two memoranda of understanding on fisheries and tourism.");
    EXPECT_EQ(labels(), (Strings{"memorandum of understanding on fisheries",
                                 "memorandum of understanding on tourism"}));

    read("Kenya and Rwanda signed agreements on extradition, legal assistance, and transfer of "
         "prisoners.");
    EXPECT_EQ(labels().size(), 3U);
}

TEST_F(Agreements, SubjectOfTwoWordsIsNotSplit)
{
    read("Kenya and Rwanda signed an agreement on trade and investment.");
    EXPECT_EQ(labels(), (Strings{"agreement on trade and investment"}));
}

TEST_F(Agreements, PlannedAndProposed)
{
    const auto& planned = read("Kenya and Rwanda will sign a free trade agreement on Thursday.");
    ASSERT_EQ(planned.size(), 1U);
    EXPECT_EQ(planned[0].status, AgreementStatus::planned);
    EXPECT_EQ(planned[0].date.edtf(), "2024-05-16");

    const auto& negotiated = read("Kenya and Rwanda are negotiating an extradition treaty.");
    ASSERT_EQ(negotiated.size(), 1U);
    EXPECT_EQ(negotiated[0].status, AgreementStatus::proposed);

    const auto& proposed =
        read("The proposed visa waiver agreement between Kenya and Rwanda drew praise.");
    ASSERT_EQ(proposed.size(), 1U);
    EXPECT_EQ(proposed[0].status, AgreementStatus::proposed);

    const auto& passive =
        read("A visa waiver agreement between Kenya and Rwanda is to be signed next month.");
    ASSERT_EQ(passive.size(), 1U);
    EXPECT_EQ(passive[0].status, AgreementStatus::planned);
}

TEST_F(Agreements, ParticipleBehindTheName)
{
    const auto& found =
        read("The two sides praised the memorandum of understanding on tourism between Kenya and "
             "Rwanda signed in March 2019 in Kigali.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].status, AgreementStatus::signed_);
    EXPECT_EQ(found[0].date.edtf(), "2019-03");
}

TEST_F(Agreements, PartnershipTakesTheDateOfItsElevation)
{
    const auto& found =
        read("Kenya and Rwanda elevated their ties to a strategic partnership in May 2022.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].type, AgreementType::partnership);
    EXPECT_EQ(found[0].date.edtf(), "2022-05");
    EXPECT_EQ(parties(found[0]), (Strings{"KE", "RW"}));
}

TEST_F(Agreements, SameInstrumentNamedAgainIsOne)
{
    const auto& found = read(
        "Kenya and Rwanda signed a protocol on joint border patrols on Monday. The newly signed "
        "protocol will be put to both parliaments. Under the protocol, patrols begin in June.",
        "Kenya, Rwanda sign protocol on border patrols");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].label, "protocol on joint border patrols");
    EXPECT_EQ(found[0].support.sentences.size(), 4U);
}

TEST_F(Agreements, DealPactAndAgreementAreOneWord)
{
    const auto& found = read(
        "Kenya and Rwanda signed a free trade agreement on Monday. The trade pact cuts tariffs. "
        "Farmers welcomed the deal.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(has_alias(found[0], "trade pact"));
}

TEST_F(Agreements, OtherPeriodsAndSubjectsStayApart)
{
    read("Kenya and Rwanda implement the 2021-2024 action plan. They also agreed on the 2025-2027 "
         "action plan.");
    EXPECT_EQ(labels().size(), 2U);

    read("Kenya and Rwanda signed a memorandum of understanding on fisheries. They also signed a "
         "memorandum of "
         "understanding on railways.");
    EXPECT_EQ(labels().size(), 2U);
}

TEST_F(Agreements, KnownTreatiesByNameAndAcronym)
{
    const auto& found = read(
        "Kenya is a party to the 1982 United Nations Convention on the Law of the Sea (UNCLOS).");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].type, AgreementType::convention);
    EXPECT_EQ(found[0].date.edtf(), "1982");
    EXPECT_TRUE(has_alias(found[0], "UNCLOS"));
    EXPECT_EQ(parties(found[0]), (Strings{"KE"}));
}

TEST_F(Agreements, NameThatTheTextEquates)
{
    const auto& found = read("Chile stays a party to the 1959 polar pact, better known as the "
                             "Antarctic Treaty.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(has_alias(found[0], "1959 polar pact"));
}

TEST_F(Agreements, JointStatement)
{
    const auto& found = read("Kenya and Rwanda called for peace in a joint statement.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].type, AgreementType::statement);
    EXPECT_EQ(parties(found[0]), (Strings{"KE", "RW"}));
}

TEST_F(Agreements, StatementCalledByItsPlace)
{
    const auto& found =
        read("Kenya and Rwanda stand by the Oslo communique. Communiques are dull reading.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].label, "Oslo communique");
}

TEST_F(Agreements, OwnersOfAPartnership)
{
    const auto& found =
        read("Kenya and Rwanda's strategic partnership has grown since the drought.");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(parties(found[0]), (Strings{"KE", "RW"}));
}

TEST_F(Agreements, VagueWordsAreNone)
{
    const std::vector<std::string> texts{
        "Kenya and Rwanda agreed to strengthen cooperation in trade.",
        "The two ministers were in agreement on all points.",
        "They praised the agreements reached between the leaders of Kenya and Rwanda.",
        "Officials who deal with Rwanda met in Nairobi on Monday.",
        "Kenya has strict health protocols at its airports.",
        "The minister plans to visit Rwanda.",
        "Kenya's close partnership with Rwanda was praised.",
        "The ruling parties of Kenya reached a coalition agreement.",
    };
    for (const std::string& text : texts) {
        read(text);
        EXPECT_EQ(labels(), Strings{}) << text;
    }
}

TEST_F(Agreements, FurnitureGivesNone)
{
    read("Kenyan Foreign Minister Jane Doe left Nairobi for talks in Kigali on Monday morning with "
         "a large delegation.\n\n"
         "Related stories\nKenya and Rwanda sign free trade agreement\nRwanda signs extradition "
         "treaty with Kenya\n");
    EXPECT_EQ(labels(), Strings{});
}

} // namespace
} // namespace entente
