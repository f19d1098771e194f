#include "reading.hpp"

#include "article_input.hpp"
#include "inputs.hpp"
#include "lexicon_choice.hpp"
#include "logging.hpp"
#include "progress.hpp"

#include <entente/core/error.hpp>

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <optional>
#include <utility>

namespace entente {
namespace {

bool has_error(const std::vector<Diagnostic>& diagnostics)
{
    return std::ranges::any_of(diagnostics, [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::error;
    });
}

class Reader {
public:
    explicit Reader(const Options& options)
        : extractor_(load_extractor(options)), progress_(options.progress), strict_(options.strict)
    {
    }

    ReportBatch read(const std::vector<std::string>& files)
    {
        std::vector<ReportBatch> parts(files.size());
        first_failure_ = files.size();
        tbb::parallel_for(std::size_t{0}, files.size(), [&](std::size_t i) {
            // Files before the first failure are still read, so that it is the first indeed.
            if (!strict_ || i < first_failure_) {
                parts[i] = read_file(files[i]);
                note_failure(i, parts[i]);
            }
        });
        return join(parts);
    }

private:
    ReportBatch read_file(const std::string& path)
    {
        Batch batch;
        read_articles(path, batch);
        ReportBatch reading{std::move(batch.reports), std::move(batch.diagnostics)};
        extract(batch.documents, reading);
        return reading;
    }

    void extract(const std::vector<Document>& documents, ReportBatch& reading)
    {
        std::vector<ReportBatch> parts(documents.size());
        tbb::parallel_for(std::size_t{0}, documents.size(), [&](std::size_t i) {
            parts[i] = extract_one(documents[i]);
            progress_.tick();
        });
        for (ReportBatch& part : parts) {
            append(reading, part);
        }
    }

    [[nodiscard]] ReportBatch extract_one(const Document& document) const
    {
        ReportBatch reading;
        try {
            reading.reports.push_back(extractor_.extract(document));
            reading.diagnostics = reading.reports.front().diagnostics;
        } catch (const Error& error) {
            reading.diagnostics.push_back(
                {Diagnostic::Severity::error, document.info.uri, error.what()});
        }
        return reading;
    }

    void note_failure(std::size_t file, const ReportBatch& reading)
    {
        if (!has_error(reading.diagnostics)) {
            return;
        }
        std::size_t first = first_failure_;
        while (file < first && !first_failure_.compare_exchange_weak(first, file)) {
        }
    }

    static void append(ReportBatch& to, ReportBatch& from)
    {
        std::ranges::move(from.reports, std::back_inserter(to.reports));
        std::ranges::move(from.diagnostics, std::back_inserter(to.diagnostics));
    }

    static ReportBatch join(std::vector<ReportBatch>& parts)
    {
        ReportBatch whole;
        for (ReportBatch& part : parts) {
            append(whole, part);
        }
        return whole;
    }

    Extractor extractor_;
    Progress progress_;
    std::atomic<std::size_t> first_failure_ = 0;
    bool strict_ = false;
};

void stop_at_error(const std::vector<Diagnostic>& diagnostics)
{
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::error) {
            throw IoError(line_of(diagnostic));
        }
    }
}

} // namespace

ReportBatch read_reports(const Options& options)
{
    std::optional<tbb::global_control> limit;
    if (options.threads) {
        limit.emplace(tbb::global_control::max_allowed_parallelism, *options.threads);
    }
    ReportBatch whole;
    const auto files = find_inputs(options.operands, whole.diagnostics);
    if (options.strict) {
        stop_at_error(whole.diagnostics);
    }
    ReportBatch read = Reader(options).read(files);
    if (options.strict) {
        stop_at_error(read.diagnostics);
    }
    std::ranges::move(read.diagnostics, std::back_inserter(whole.diagnostics));
    whole.reports = std::move(read.reports);
    return whole;
}

} // namespace entente
