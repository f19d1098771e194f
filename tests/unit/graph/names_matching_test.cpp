#include <entente/graph/names.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace entente {
namespace {

const NameMatcher& matcher()
{
    static const NameMatcher made;
    return made;
}

double person(std::string_view a, std::string_view b)
{
    return matcher().score(a, b, NameSchema::person);
}

double organization(std::string_view a, std::string_view b)
{
    return matcher().score(a, b, NameSchema::organization);
}

void expect_one_person(std::string_view a, std::string_view b)
{
    EXPECT_GE(person(a, b), 0.5) << a << " / " << b;
    EXPECT_DOUBLE_EQ(person(a, b), person(b, a)) << a << " / " << b;
}

void expect_two_persons(std::string_view a, std::string_view b)
{
    EXPECT_LT(person(a, b), 0.5) << a << " / " << b;
    EXPECT_DOUBLE_EQ(person(a, b), person(b, a)) << a << " / " << b;
}

void expect_one_body(std::string_view a, std::string_view b)
{
    EXPECT_GE(organization(a, b), 0.5) << a << " / " << b;
    EXPECT_DOUBLE_EQ(organization(a, b), organization(b, a)) << a << " / " << b;
}

void expect_two_bodies(std::string_view a, std::string_view b)
{
    EXPECT_LT(organization(a, b), 0.5) << a << " / " << b;
    EXPECT_DOUBLE_EQ(organization(a, b), organization(b, a)) << a << " / " << b;
}

TEST(NameMatcher, EqualNamesScoreOne)
{
    EXPECT_DOUBLE_EQ(person("Petra Holm", "Petra Holm"), 1);
    EXPECT_DOUBLE_EQ(organization("Ministry of Ports", "Ministry of Ports"), 1);
}

TEST(NameMatcher, SpellingsOfOneNameFit)
{
    expect_one_person("Sergei Vasiliev", "Sergej Wassiljew");
    expect_one_person("Olena Zelenska", "Olena Selenska");
    expect_one_person("Mohammed al-Tamimi", "Muhamad Tamimi");
    expect_one_person("Oleksandr Bondar", "Aleksandr Bondar");
    expect_one_person("Ivan Grigoryevich Orlov", "Ivan Grigorievich Orlov");
    expect_one_person("Abdul Rahman Nasser", "Abdurrahman Naser");
    expect_one_person("Jörg Schröder", "Joerg Schroeder");
}

TEST(NameMatcher, ScriptsFit)
{
    expect_one_person("Oksana Marchenko", "Оксана Марченко");
    expect_one_person("Li Keqiang", "李克强");
    expect_one_person("Li Keqiang", "Ли Кэцян");
    expect_one_person("Giorgos Papadakis", "Γιώργος Παπαδάκης");
    expect_one_person("Kim Min-jae", "김민재");
    expect_one_person("Salim Karimi", "سلیم کریمی");
    expect_one_person("David Barak", "דוד ברק");
    expect_one_person("Nino Gelashvili", "ნინო გელაშვილი");
    expect_two_persons("Oksana Marchenko", "Оксана Шевчук");
}

TEST(NameMatcher, EachChineseOrKoreanCharacterCounts)
{
    expect_two_persons("李克强", "李克勤");
    expect_two_persons("김민재", "김민지");
    expect_one_person("張國華", "张国华");
}

TEST(NameMatcher, EachSyllableOfAChineseOrVietnameseNameCounts)
{
    expect_two_persons("Zhao Jun", "Zhao Jan");
    expect_two_persons("Ta Lam", "Ta Lan");
    expect_two_persons("Trinh Manh Cuong", "Trinh Minh Cuong");
    expect_one_person("Tạ Lâm", "Ta Lam");
    expect_one_person("Deng Xiaoping", "Teng Hsiao-p'ing");
}

TEST(NameMatcher, TitlesThatAreNamesStay)
{
    expect_one_person("Don Hartley", "Donald Hartley");
    expect_two_persons("Hon Sokha", "Lim Sokha");
    expect_one_person("Hon. Petra Holm", "Petra Holm");
}

TEST(NameMatcher, MenAndWomenAreTwoPersons)
{
    expect_two_persons("Mario Rossini", "Maria Rossini");
    expect_two_persons("Daniel Weber", "Daniela Weber");
}

TEST(NameMatcher, OrderIsFreeWhereCustomAllows)
{
    expect_one_person("Holm, Petra", "Petra Holm");
    expect_one_person("Chen Lihua", "Lihua Chen");
    expect_one_person("ORLOV Ivan", "Ivan Orlov");
    expect_two_persons("Martin Thomas", "Thomas Martin");
    expect_two_persons("Yusuf bin Khalid", "Khalid bin Yusuf");
}

TEST(NameMatcher, PartsMayBeLeftOut)
{
    expect_one_person("Ivan Petrovich Orlov", "Ivan Orlov");
    expect_one_person("I. Orlov", "Ivan Orlov");
    expect_one_person("J.-P. Morel", "Jean-Paul Morel");
    expect_one_person("Maria del Carmen Ruiz", "Maria Carmen Ruiz");
    expect_one_person("H.E. Dr. Karim Aziz", "Karim Aziz");
    expect_two_persons("K. Orlov", "Ivan Orlov");
}

TEST(NameMatcher, OneWordOfALongerNameIsTooLittle)
{
    expect_two_persons("Orlov", "Ivan Orlov");
    expect_one_person("Hannibal", "Hanibal");
}

TEST(NameMatcher, ContradictionsWin)
{
    expect_two_persons("Ivan Petrovich Orlov", "Ivan Sergeyevich Orlov");
    expect_two_persons("Ivan Orlov", "Pavel Orlov");
    expect_two_persons("Hassan Omar al-Basri", "Hassan Omar al-Mosuli");
    expect_two_persons("Daniel Weber", "Donald Weber");
    expect_two_persons("Peter Holm Jr.", "Peter Holm Sr.");
}

TEST(NameMatcher, MisspellingsFit)
{
    expect_one_person("Ivan Orlvo", "Ivan Orlov");
    expect_one_person("Katrina Lindstorm", "Katrina Lindstrom");
    expect_one_person("PetraHolmgren", "Petra Holmgren");
    expect_one_person("Petra Holm gren", "Petra Holmgren");
    expect_one_person("P3tra Ho1mgren", "Petra Holmgren");
}

TEST(NameMatcher, ShortFormsFitTheirNames)
{
    expect_one_person("Bill Hartley", "William Hartley");
    expect_one_person("Sasha Orlov", "Aleksandr Orlov");
    expect_one_person("Pepe Ruiz", "José Ruiz");
}

TEST(NameMatcher, LegalFormsAndSmallWordsCountLittle)
{
    expect_one_body("Northwind Trading LLC", "Northwind Trading GmbH");
    expect_one_body("OOO Severstroy", "Severstroy Ltd");
    expect_one_body("The Bank of Ports", "Bank of Ports");
    expect_one_body("Northwind Limited Liability Company", "Northwind LLC");
    expect_two_bodies("Northwind Trading LLC", "Southgate Trading LLC");
}

TEST(NameMatcher, BodiesFitAcrossWordsForOneThing)
{
    expect_one_body("Ministry of Defence of Norway", "Norwegian Ministry of Defense");
    expect_one_body("Department of Ports", "Ministry of Ports");
    expect_one_body("U.S. Department of Energy", "United States Department of Energy");
    expect_one_body("Министерство обороны", "Ministry of Defence");
    expect_two_bodies("Ministry of Defence of Norway", "Ministry of Defence of Sweden");
    expect_two_bodies("Ministry of Justice", "Ministry of Finance");
}

TEST(NameMatcher, AcronymsAndNumbersOfBodies)
{
    expect_one_body("NPA", "Northern Ports Authority");
    expect_one_body("OSCE", "Organization for Security and Co-operation in Europe");
    expect_one_body("Twenty-Third Brigade", "23 Brigade");
    expect_two_bodies("Brigade 23", "Brigade 24");
}

TEST(NameMatcher, ExplanationIsWhatTheScoreIsMadeOf)
{
    const auto result = matcher().explain("Ivan P. Orlov", "Orlow, Ivan", NameSchema::person);
    double product = 1;
    for (const PartMatch& part : result.parts) {
        product *= part.factor;
    }
    EXPECT_DOUBLE_EQ(result.score, product);
    const auto family = std::ranges::find(result.parts, NameRole::family, &PartMatch::role);
    ASSERT_NE(family, result.parts.end());
    EXPECT_EQ(family->left, "Orlov");
    EXPECT_EQ(family->right, "Orlow");
    EXPECT_EQ(family->reason, MatchReason::sound);
    const auto initial = std::ranges::find(result.parts, NameRole::initial, &PartMatch::role);
    ASSERT_NE(initial, result.parts.end());
    EXPECT_EQ(initial->left, "P");
    EXPECT_EQ(initial->reason, MatchReason::missing);
}

TEST(NameMatcher, PreparedNamesScoreTheSame)
{
    const auto a = matcher().prepare("Ivan Orlov", NameSchema::person);
    const auto b = matcher().prepare("Orlow, Ivan", NameSchema::person);
    EXPECT_DOUBLE_EQ(matcher().score(a, b), person("Ivan Orlov", "Orlow, Ivan"));
    EXPECT_DOUBLE_EQ(matcher().score(a, PreparedName()), 0);
}

TEST(NameMatcher, OddInputIsNoTrouble)
{
    for (const std::string_view odd :
         {"", " ", "-", "...", ",", "\xFF\xFE", "M", "bin", "&", "7"}) {
        EXPECT_LT(person(odd, "Ivan Orlov"), 0.5) << odd;
        EXPECT_LT(organization(odd, "Ministry of Ports"), 0.5) << odd;
        EXPECT_LE(person(odd, odd), 1) << odd;
    }
    std::string many;
    for (int i = 0; i < 500; ++i) {
        many += "Orlov ";
    }
    EXPECT_LE(person(many, many), 1);
    EXPECT_LE(person(std::string(5000, 'a'), std::string(5000, 'b')), 0.5);
}

TEST(NameMatcher, ThreadsShareOneMatcher)
{
    const NameMatcher fresh;
    std::vector<double> scores(4);
    {
        std::vector<std::jthread> threads;
        for (double& score : scores) {
            threads.emplace_back(
                [&] { score = fresh.score("バラク・オバマ", "Barack Obama", NameSchema::person); });
        }
    }
    for (const double score : scores) {
        EXPECT_DOUBLE_EQ(score, scores[0]);
    }
    EXPECT_GE(scores[0], 0.5);
}

} // namespace
} // namespace entente
