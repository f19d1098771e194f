#include "reading.hpp"

#include <entente/core/error.hpp>
#include <entente/core/report_json.hpp>
#include <entente/core/text.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace entente {
namespace {

using nlohmann::json;

/// The member as a string; empty when it is absent, null or of another type.
std::string text_member(const json& record, const char* key)
{
    const auto found = record.find(key);
    return found != record.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string first_of(const json& record, const char* key, const char* other_key)
{
    std::string value = text_member(record, key);
    return value.empty() ? text_member(record, other_key) : value;
}

void read_article(const json& record, const std::string& where, const std::string& own_uri,
                  Batch& batch)
{
    const auto text = record.find("text");
    if (text == record.end() || !text->is_string()) {
        add_loss(batch, where,
                 "record has no \"text\": an article has \"text\" and may have \"uri\", \"title\", "
                 "\"date\" and \"source\"");
        return;
    }
    Document document;
    document.info.uri = first_of(record, "uri", "url");
    if (document.info.uri.empty()) {
        document.info.uri = own_uri;
    }
    const std::string title = squeeze(text_member(record, "title"));
    document.info.title = nfc(title);
    document.info.source = nfc(squeeze(text_member(record, "source")));
    set_publication_date(text_member(record, "date"), where, document, batch);
    document.text = title.empty() ? std::string() : title + "\n\n";
    document.text += text->get_ref<const std::string&>();
    add_document(batch, std::move(document), where);
}

void read_record(std::string_view line, const std::string& where, const std::string& own_uri,
                 Batch& batch)
{
    if (std::string fault = find_utf8_fault(line, "the line"); !fault.empty()) {
        add_loss(batch, where, std::move(fault));
        return;
    }
    if (is_report_line(line)) {
        batch.reports.push_back(report_from_json(line, where));
        return;
    }
    const json record = json::parse(line, nullptr, false);
    if (record.is_discarded() || !record.is_object()) {
        add_loss(batch, where,
                 "is not a JSON object: JSON Lines have one whole record a line (jq -c . makes "
                 "them)");
        return;
    }
    read_article(record, where, own_uri, batch);
}

/// JSON that goes over several lines, or no JSON at all: naming every line of it would help nobody.
/// One bad record at the beginning of others is no such thing.
bool is_other_text(std::string_view bytes)
{
    constexpr int enough = 2;
    for (int lines = 0; lines < enough && !bytes.empty();) {
        const std::string_view line = trim(take_line(bytes));
        if (line.empty()) {
            continue;
        }
        if (find_invalid_utf8(line) || (line.starts_with('{') && json::accept(line))) {
            return false;
        }
        ++lines;
    }
    return true;
}

void read(std::string_view bytes, const std::string& uri, Batch& batch)
{
    bytes.remove_prefix(byte_order_mark(bytes));
    const bool first_alone = is_other_text(bytes);
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const std::string_view line = take_line(bytes);
        if (trim(line).empty()) {
            continue;
        }
        const std::string where = uri + ":" + std::to_string(number);
        try {
            read_record(line, where, uri + "#" + std::to_string(number), batch);
        } catch (const DataError& error) {
            std::string_view message = error.what();
            if (message.starts_with(where + ": ")) {
                message.remove_prefix(where.size() + 2);
            }
            add_loss(batch, where, std::string(message));
        }
        if (first_alone) {
            return;
        }
    }
}

constexpr std::array<std::string_view, 3> extensions{".jsonl", ".ndjson", ".json-lines"};

} // namespace

extern const DocumentFormat jsonl_documents;
constinit const DocumentFormat jsonl_documents{
    .name = "jsonl",
    .extensions = extensions,
    .summary = "JSON Lines: article records (uri, title, date, source, text) or reports of "
               "`entente extract`",
    .read = read};

} // namespace entente
