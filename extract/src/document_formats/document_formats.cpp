#include "reading.hpp"

#include <entente/core/text.hpp>

#include <array>

namespace entente {

extern const DocumentFormat text_documents;
extern const DocumentFormat jsonl_documents;

namespace {

constexpr std::array all{&text_documents, &jsonl_documents};

/// Reports and records begin with a brace; articles practically never do.
const DocumentFormat& guess_format(std::string_view bytes)
{
    return trim_file(bytes).starts_with('{') ? jsonl_documents : text_documents;
}

bool is_utf16(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

/// What is wrong with the bytes, whatever the format; empty when nothing is.
std::string find_fault(std::string_view bytes)
{
    if (trim_file(bytes).empty()) {
        return "is empty: nothing to read";
    }
    if (is_utf16(bytes)) {
        return "is UTF-16: convert it (iconv -f UTF-16 -t UTF-8)";
    }
    if (const auto zero = bytes.find('\0'); zero != std::string_view::npos) {
        return "has a zero byte at offset " + std::to_string(zero) +
               ": a binary file, not an article; convert it to text first";
    }
    return {};
}

} // namespace

std::span<const DocumentFormat* const> document_formats()
{
    return all;
}

const DocumentFormat* find_document_format_of_path(std::string_view path)
{
    const std::string folded = fold(path);
    for (const DocumentFormat* format : all) {
        for (const std::string_view extension : format->extensions) {
            if (folded.ends_with(extension)) {
                return format;
            }
        }
    }
    return nullptr;
}

void read_documents(std::string_view bytes, const std::string& uri, Batch& batch)
{
    if (std::string fault = find_fault(bytes); !fault.empty()) {
        add_loss(batch, uri, std::move(fault));
        return;
    }
    const DocumentFormat* format = find_document_format_of_path(uri);
    (format != nullptr ? *format : guess_format(bytes)).read(bytes, uri, batch);
}

void finish_document(Document& document)
{
    constexpr std::size_t digits = 16;
    document.info.sha256 = sha256_hex(document.text);
    document.info.id = "doc-" + document.info.sha256.substr(0, digits);
}

} // namespace entente
