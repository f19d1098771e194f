#include "../target.hpp"

#include <entente/core/report_json.hpp>
#include <entente/core/text.hpp>
#include <entente/extract/document_formats.hpp>
#include <entente/extract/extractor.hpp>

#include <array>
#include <string>

namespace entente::fuzz {
namespace {

const Extractor& extractor()
{
    static const Extractor one;
    return one;
}

bool is_support(const Support& support, const Report& report)
{
    for (const std::uint32_t sentence : support.sentences) {
        if (sentence >= report.sentences.size()) {
            return false;
        }
    }
    return support.confidence > 0 && support.confidence <= 1;
}

template <typename Claims> bool are_supported(const Claims& claims, const Report& report)
{
    for (const auto& claim : claims) {
        if (!is_support(claim.support, report)) {
            return false;
        }
    }
    return true;
}

void check_report(const Document& document, const Report& report)
{
    for (const Sentence& sentence : report.sentences) {
        require(sentence.span.begin < sentence.span.end &&
                    sentence.span.end <= document.text.size(),
                "a sentence stands outside the text");
        require(sentence.text == document.text.substr(sentence.span.begin, sentence.span.size()),
                "a sentence is no slice of the text");
        require(!find_invalid_utf8(sentence.text), "a sentence cuts a character");
    }
    require(are_supported(report.officials, report), "an official's support is wrong");
    require(are_supported(report.organizations, report), "an organization's support is wrong");
    require(are_supported(report.countries, report), "a country's support is wrong");
    require(are_supported(report.places, report), "a place's support is wrong");
    require(are_supported(report.positions, report), "a position's support is wrong");
    require(are_supported(report.meetings, report), "a meeting's support is wrong");
    require(are_supported(report.agreements, report), "an agreement's support is wrong");
    // Reading checks every index.
    require(report_from_json(to_json_line(report), "report") == report,
            "a report does not come back as it was");
}

void check_annotations(const Document& document)
{
    for (const Annotation& annotation : extractor().annotate(document)) {
        require(annotation.span.begin <= annotation.span.end &&
                    annotation.span.end <= document.text.size(),
                "an annotation stands outside the text");
    }
}

void run(std::string_view bytes)
{
    static constexpr std::array<std::string_view, 3> uris{"a.txt", "a.jsonl", "a"};
    for (const std::string_view uri : uris) {
        Batch batch;
        read_documents(bytes, std::string(uri), batch);
        for (const Document& document : batch.documents) {
            require(!find_invalid_utf8(document.text), "a document's text is no UTF-8");
            check_report(document, extractor().extract(document));
            check_annotations(document);
        }
    }
}

constexpr std::array<std::string_view, 28> words{
    "Minister",   " of ",         "Foreign ",     "President", "Vietnam",       "'s",       "’s",
    " and ",      ", ",           ".\n\n",        " met ",     " counterpart ", "Gen. ",    "U.S. ",
    "on Tuesday", "2024-02-30",   "12/13/14",     "(MFA)",     "signed a MoU",  "the two ", "his ",
    "Title: ",    "\"text\": \"", "\xE1\xBB\x87", "\xCC\x81",  "\xE2\x80\x94",  "Dec. 3",   "al-"};

} // namespace

extern const Target articles;
constinit const Target articles{"articles", run, words};

} // namespace entente::fuzz
