#include <entente/graph/names.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

// Pairs of names with the judgement of people, which are not ours to copy: read where they lie,
// skipped where they do not. $ENTENTE_SHARED says where; else beside the source folder.
namespace entente {
namespace {

/// The cells of a line of CSV; quotes may hold commas.
std::vector<std::string> cells_of(std::string_view line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return cells;
}

struct Figures {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    void add(bool match, bool found)
    {
        right += match && found ? 1 : 0;
        wrong += !match && found ? 1 : 0;
        missed += match && !found ? 1 : 0;
    }
    [[nodiscard]] double f1() const
    {
        const double all = 2.0 * right + wrong + missed;
        return all > 0 ? 2.0 * right / all : 0;
    }
};

std::string pairs_path()
{
    const char* shared = std::getenv("ENTENTE_SHARED"); // NOLINT(concurrency-mt-unsafe)
    const std::string folder =
        shared != nullptr ? shared : std::string(ENTENTE_SOURCE_DIR) + "/../shared";
    return folder + "/corpus/names/pairs.csv";
}

TEST(NameCorpus, PairsAreJudgedAsPeopleDo)
{
    std::ifstream in(pairs_path());
    if (!in) {
        GTEST_SKIP() << pairs_path() << " is not there";
    }
    const NameMatcher matcher;
    Figures persons;
    Figures all;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        const auto cells = cells_of(line);
        ASSERT_GE(cells.size(), 4U) << line;
        const bool person = cells[0] == "Person";
        const NameSchema schema = person                       ? NameSchema::person
                                  : cells[0] == "Organization" ? NameSchema::organization
                                                               : NameSchema::any;
        const bool match = cells[3] == "true";
        const bool found = matcher.score(cells[1], cells[2], schema) >= 0.5;
        all.add(match, found);
        if (person) {
            persons.add(match, found);
        }
    }
    RecordProperty("persons_f1", std::to_string(persons.f1()));
    RecordProperty("all_f1", std::to_string(all.f1()));
    EXPECT_GE(persons.f1(), 0.90);
    EXPECT_GE(all.f1(), 0.90);
}

} // namespace
} // namespace entente
