#include "reading.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace entente {
namespace {

std::string hexadecimal(char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'0', 'x', digits[value >> 4U], digits[value & 15U]};
}

} // namespace

void add_loss(Batch& batch, std::string where, std::string message)
{
    batch.diagnostics.push_back(
        {Diagnostic::Severity::error, std::move(where), std::move(message)});
}

void add_document(Batch& batch, Document document, const std::string& where)
{
    // Spans count bytes in 32 bits.
    if (document.text.size() > std::numeric_limits<std::uint32_t>::max()) {
        add_loss(batch, where, "is larger than 4 GiB: split it into articles");
        return;
    }
    if (trim(std::string_view(document.text).substr(document.body_begin)).empty()) {
        add_loss(batch, where, "has no text after its header: nothing to read");
        return;
    }
    finish_document(document);
    batch.documents.push_back(std::move(document));
}

void set_publication_date(std::string_view value, const std::string& where, Document& document,
                          Batch& batch)
{
    value = trim(value);
    if (value.empty()) {
        return;
    }
    const auto date = Date::parse(value.substr(0, value.find_first_of("T ")));
    if (date && !date->is_interval() && date->has_year()) {
        document.info.date = *date;
        return;
    }
    batch.diagnostics.push_back(
        {Diagnostic::Severity::warning, where,
         "date \"" + std::string(value) + "\" is left out: write it as 2025-12-03"});
}

std::string find_utf8_fault(std::string_view bytes, std::string_view whole)
{
    const auto bad = find_invalid_utf8(bytes);
    if (!bad) {
        return {};
    }
    return "byte " + hexadecimal(bytes[*bad]) + " at offset " + std::to_string(*bad) + " of " +
           std::string(whole) + " is not valid UTF-8: convert it (iconv -f WINDOWS-1252 -t UTF-8)";
}

std::string_view take_line(std::string_view& rest)
{
    const auto end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

} // namespace entente
