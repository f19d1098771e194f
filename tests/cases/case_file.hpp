#pragma once

#include <entente/core/document.hpp>

#include <filesystem>
#include <string>
#include <vector>

/// Files of cases: a snippet and what is to come out of it. tests/README.md specifies the form.
namespace entente::testing_support {

struct Case {
    std::string head; ///< the `===` line and the `@` lines, as they stand
    std::string name; ///< what the case shows
    Document document;
    std::string text;               ///< as it stands in the file
    std::vector<std::string> lines; ///< expected
    std::size_t line = 0;           ///< of its head in the file
};

struct CaseFile {
    std::string head;               ///< comments and `show:` line, as they stand
    std::vector<std::string> shown; ///< what the expected lines speak of
    std::vector<Case> cases;
};

/// Throws DataError{file, line} for a file that is not of the form.
[[nodiscard]] CaseFile read_cases(const std::filesystem::path& path);

void write_cases(const CaseFile& file, const std::filesystem::path& path);

} // namespace entente::testing_support
