#include <entente/core/kind_names.hpp>
#include <entente/core/kinds.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace entente {
namespace {

/// Every enumerator up to `last` has a name of its own that leads back to it.
template <typename Kind> void expect_names_round_trip(Kind last)
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto kind = static_cast<Kind>(i);
        EXPECT_EQ(find_kind<Kind>(name_of(kind)), kind);
        names.insert(name_of(kind));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(last) + 1);
    ASSERT_EQ(kind_names<Kind>().size(), names.size());
    EXPECT_EQ(kind_names<Kind>().back(), name_of(last));
    EXPECT_EQ(find_kind<Kind>("nothing of the sort"), std::nullopt);
    EXPECT_EQ(find_kind<Kind>("Official"), std::nullopt);
}

TEST(Kinds, NamesLeadBackToTheirKind)
{
    expect_names_round_trip(NodeKind::document);
    expect_names_round_trip(EdgeKind::co_signed);
    expect_names_round_trip(OrganizationType::other);
    expect_names_round_trip(MeetingType::gathering);
    expect_names_round_trip(MeetingStatus::cancelled);
    expect_names_round_trip(Role::attendee);
    expect_names_round_trip(AgreementType::contract);
    expect_names_round_trip(AgreementStatus::proposed);
}

TEST(Kinds, NamesAreThoseOfTheContract)
{
    EXPECT_EQ(name_of(EdgeKind::signed_by_actor), "signed");
    EXPECT_EQ(name_of(EdgeKind::participated_in), "participated_in");
    EXPECT_EQ(name_of(AgreementStatus::signed_), "signed");
    EXPECT_EQ(name_of(OrganizationType::armed_forces), "armed_forces");
    EXPECT_EQ(name_of(Role::none), "");
}

} // namespace
} // namespace entente
