#include "analysis_lines.hpp"
#include "case_file.hpp"
#include "pipeline.hpp"
#include "report_lines.hpp"

#include <entente/core/error.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

/// Runs the case files of a folder, each a test of its topic (the folder that it stands in).
namespace entente::testing_support {
namespace {

namespace fs = std::filesystem;

const Lexicon& lexicon()
{
    static const Lexicon words = Lexicon::load({});
    return words;
}

std::vector<std::string> actual_lines(const Case& one, const std::vector<std::string>& shown)
{
    const Analysis analysis = analyse(one.document, lexicon());
    const Report report = assemble(analysis);
    std::vector<std::string> lines;
    for (const std::string& kind : shown) {
        const bool inner = kind == "sentences" || kind == "references";
        for (std::string& line : inner ? lines_of(analysis, kind) : lines_of(report, kind)) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

/// Every line, those that are only expected with "-", those that only came out with "+".
std::string difference(const std::vector<std::string>& expected,
                       const std::vector<std::string>& actual)
{
    std::string out;
    for (const std::string& line : expected) {
        out += (std::ranges::count(actual, line) != 0 ? "  " : "- ") + line + "\n";
    }
    for (const std::string& line : actual) {
        out += std::ranges::count(expected, line) != 0 ? "" : "+ " + line + "\n";
    }
    return out;
}

bool is_set(const char* variable)
{
    return std::getenv(variable) != nullptr; // NOLINT(concurrency-mt-unsafe)
}

/// Compares every case of a file; ENTENTE_BLESS=1 writes what comes out into it.
class CaseFileTest : public testing::Test {
public:
    explicit CaseFileTest(fs::path path) : path_(std::move(path)) {}

    void TestBody() override
    {
        CaseFile file = read_cases(path_);
        if (is_set("ENTENTE_BLESS")) {
            for (Case& one : file.cases) {
                one.lines = actual_lines(one, file.shown);
            }
            write_cases(file, path_);
            return;
        }
        for (const Case& one : file.cases) {
            compare(one, file.shown);
        }
    }

private:
    fs::path path_;

    void compare(const Case& one, const std::vector<std::string>& shown) const
    {
        const auto actual = actual_lines(one, shown);
        if (actual != one.lines) {
            ADD_FAILURE_AT(path_.c_str(), static_cast<int>(one.line))
                << one.name << "\n"
                << one.text << "---\n"
                << difference(one.lines, actual)
                << "(ENTENTE_BLESS=1 writes what comes out into the file)";
        }
    }
};

/// What is not right yet is no failure; a case that has become right wants to be moved to `home`,
/// which ENTENTE_BLESS=1 does. ENTENTE_PENDING=1 shows what is wrong.
class PendingFileTest : public testing::Test {
public:
    PendingFileTest(fs::path path, fs::path home) : path_(std::move(path)), home_(std::move(home))
    {
    }

    void TestBody() override
    {
        CaseFile file = read_cases(path_);
        std::vector<Case> passing;
        std::erase_if(file.cases, [&](Case& one) {
            const bool passes = shows_or_passes(one, file.shown);
            if (passes) {
                passing.push_back(std::move(one));
            }
            return passes;
        });
        if (is_set("ENTENTE_BLESS") && !passing.empty()) {
            move_home(file, passing);
        }
        GTEST_SKIP() << file.cases.size() << " pending, " << passing.size() << " right by now"
                     << (passing.empty() ? "" : " (ENTENTE_BLESS=1 moves them)");
    }

private:
    fs::path path_;
    fs::path home_;

    static bool shows_or_passes(const Case& one, const std::vector<std::string>& shown)
    {
        const auto actual = actual_lines(one, shown);
        if (actual != one.lines && is_set("ENTENTE_PENDING")) {
            std::cout << "=== " << one.name << "\n"
                      << one.text << "---\n"
                      << difference(one.lines, actual) << "\n";
        }
        return actual == one.lines;
    }

    void move_home(const CaseFile& rest, const std::vector<Case>& passing) const
    {
        CaseFile home = fs::exists(home_) ? read_cases(home_) : CaseFile{rest.head, rest.shown, {}};
        if (home.shown != rest.shown) {
            throw DataError(home_.string(), 0, "`show:` is another than in " + path_.string());
        }
        home.cases.insert(home.cases.end(), passing.begin(), passing.end());
        write_cases(home, home_);
        if (rest.cases.empty()) {
            fs::remove(path_);
        } else {
            write_cases(rest, path_);
        }
    }
};

std::vector<fs::path> find_case_files(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".case") {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

void register_tests(const fs::path& folder)
{
    for (const fs::path& path : find_case_files(folder)) {
        const fs::path relative = fs::relative(path, folder);
        const bool pending = *relative.begin() == "pending";
        std::string topic = relative.parent_path().string();
        std::ranges::replace(topic, '/', '_');
        testing::RegisterTest(topic.c_str(), path.stem().c_str(), nullptr, nullptr, path.c_str(), 1,
                              [=]() -> testing::Test* {
                                  if (pending) {
                                      return new PendingFileTest(
                                          path, folder / fs::relative(relative, "pending"));
                                  }
                                  return new CaseFileTest(path);
                              });
    }
}

} // namespace
} // namespace entente::testing_support

int main(int count, char** arguments)
{
    testing::InitGoogleTest(&count, arguments);
    entente::testing_support::register_tests(count > 1 ? arguments[1]
                                                       : ENTENTE_SOURCE_DIR "/tests/cases");
    return RUN_ALL_TESTS();
}
