#include <entente/graph/attributes.hpp>

#include <gtest/gtest.h>

#include <set>

namespace entente {
namespace {

TEST(AttributeTable, HasEveryAttributeAtItsOwnPlaceAndNoNameTwice)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < attribute_table().size(); ++i) {
        const auto& spec = attribute_table()[i];
        EXPECT_EQ(static_cast<std::size_t>(spec.attribute), i) << spec.name;
        EXPECT_TRUE(names.insert(spec.name).second) << spec.name;
        EXPECT_FALSE(spec.meaning.empty()) << spec.name;
        EXPECT_EQ(find_attribute(spec.name), spec.attribute);
        EXPECT_EQ(spec_of(spec.attribute).name, spec.name);
    }
    EXPECT_EQ(attribute_table().size(), static_cast<std::size_t>(Attribute::agreements) + 1);
    EXPECT_FALSE(find_attribute("colour"));
}

TEST(Attributes, KeepTheirOrderWhateverTheOrderOfSetting)
{
    Attributes one;
    one.set(Attribute::status, std::string("held"));
    one.set(Attribute::aliases, std::vector<std::string>{"A"});
    one.set(Attribute::former, true);
    Attributes other;
    other.set(Attribute::former, true);
    other.set(Attribute::status, std::string("planned"));
    other.set(Attribute::aliases, std::vector<std::string>{"A"});
    EXPECT_NE(one, other);
    other.set(Attribute::status, std::string("held"));
    EXPECT_EQ(one, other);
    EXPECT_EQ(one.begin()->first, Attribute::aliases);
}

TEST(Attributes, StoreNoEmptyValue)
{
    Attributes attributes;
    attributes.set(Attribute::form, std::string());
    attributes.set(Attribute::aliases, std::vector<std::string>{});
    EXPECT_EQ(attributes.size(), 0U);
    attributes.set(Attribute::form, std::string("talks"));
    attributes.set(Attribute::form, std::string());
    EXPECT_EQ(attributes.find(Attribute::form), nullptr);
}

TEST(Attributes, GiveNeutralValuesForWhatIsAbsentOrOfAnotherType)
{
    Attributes attributes;
    attributes.set(Attribute::count, std::int64_t{3});
    EXPECT_EQ(attributes.text(Attribute::count), "");
    EXPECT_TRUE(attributes.list(Attribute::count).empty());
    EXPECT_FALSE(attributes.flag(Attribute::former));
    attributes.erase(Attribute::count);
    EXPECT_EQ(attributes.size(), 0U);
}

} // namespace
} // namespace entente
