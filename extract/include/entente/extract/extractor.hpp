#pragma once

#include <entente/core/diagnostic.hpp>
#include <entente/core/document.hpp>
#include <entente/core/report.hpp>
#include <entente/extract/annotate.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// Reads articles into reports. Holds the loaded lexicon; immutable after construction, so one
/// extractor serves any number of threads.
class Extractor {
public:
    /// Loads the lexicon that is compiled in and, when given, the files of `lexicon_folder` on top.
    /// Throws DataError{file, line} for a broken lexicon file and a folder without any, IoError for a file that cannot
    /// be read. Takes some tens of milliseconds.
    explicit Extractor(const std::optional<std::filesystem::path>& lexicon_folder = std::nullopt);
    Extractor(Extractor&&) noexcept;
    Extractor& operator=(Extractor&&) noexcept;
    ~Extractor();

    /// What the article states. Linear in the text; depends on nothing but the document and the lexicon.
    [[nodiscard]] Report extract(const Document& document) const;

    /// What every step of extraction found in the article, by position in the text, longer first: to see why
    /// something came out. Takes no longer than `extract`.
    [[nodiscard]] std::vector<Annotation> annotate(const Document& document) const;

    /// Words that only say of which country a body or post is ("vietnam", "vietnamese", "republic"):
    /// folded, sorted, each once.
    [[nodiscard]] std::vector<std::string> country_words() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace entente
