#include "reading.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace entente {
namespace {

struct HeaderLine {
    std::string key; ///< folded
    std::string_view value;
};

bool is_key_character(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

std::optional<HeaderLine> parse_header_line(std::string_view line)
{
    constexpr std::size_t longest_key = 20;
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > longest_key ||
        !std::ranges::all_of(line.substr(0, colon), is_key_character)) {
        return std::nullopt;
    }
    return HeaderLine{fold(line.substr(0, colon)), trim(line.substr(colon + 1))};
}

bool is_known_key(std::string_view key)
{
    constexpr std::array<std::string_view, 4> keys{"title", "date", "source", "url"};
    return std::ranges::find(keys, key) != keys.end();
}

void set_once(std::string& target, std::string_view value)
{
    if (target.empty()) {
        target = nfc(squeeze(value));
    }
}

void apply(const HeaderLine& line, const std::string& uri, Document& document, Batch& batch)
{
    if (line.key == "title") {
        set_once(document.info.title, line.value);
    } else if (line.key == "source") {
        set_once(document.info.source, line.value);
    } else if (line.key == "date" && document.info.date.empty()) {
        set_publication_date(line.value, uri, document, batch);
    }
}

/// The header counts only as a whole: its first line has a key that we know, all lines have keys,
/// and a blank line ends it. An article that begins with "Washington: ..." has none.
void read_header(const std::string& uri, Document& document, Batch& batch)
{
    const std::string_view text = document.text;
    std::string_view rest = text.substr(document.body_begin);
    std::vector<HeaderLine> header;
    for (;;) {
        if (rest.empty()) {
            return;
        }
        const std::string_view line = take_line(rest);
        if (trim(line).empty()) {
            break;
        }
        auto parsed = parse_header_line(line);
        if (!parsed || (header.empty() && !is_known_key(parsed->key))) {
            return;
        }
        header.push_back(std::move(*parsed));
    }
    if (header.empty()) {
        return;
    }
    for (const HeaderLine& line : header) {
        apply(line, uri, document, batch);
    }
    document.body_begin = static_cast<std::uint32_t>(text.size() - rest.size());
}

void read(std::string_view bytes, const std::string& uri, Batch& batch)
{
    if (std::string fault = find_utf8_fault(bytes, "the file"); !fault.empty()) {
        add_loss(batch, uri, std::move(fault));
        return;
    }
    Document document;
    document.info.uri = uri;
    document.text = bytes;
    document.body_begin = static_cast<std::uint32_t>(byte_order_mark(bytes));
    read_header(uri, document, batch);
    add_document(batch, std::move(document), uri);
}

constexpr std::array<std::string_view, 2> extensions{".txt", ".text"};

} // namespace

extern const DocumentFormat text_documents;
constinit const DocumentFormat text_documents{
    .name = "text",
    .extensions = extensions,
    .summary = "UTF-8 text, one article a file, with an optional header of title:, date:, source: "
               "and url: lines",
    .read = read};

} // namespace entente
