#include "json_text.hpp"

#include "escapes.hpp"
#include "output_buffer.hpp"

#include <entente/core/text.hpp>

#include <variant>

namespace entente {
namespace {

void append_escape(std::string& out, unsigned char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (const auto escape = short_escape(static_cast<char>(c)); !escape.empty()) {
        out += escape;
        return;
    }
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    default:
        out += "\\u00";
        out += digits[c >> 4U];
        out += digits[c & 15U];
    }
}

bool is_escaped(unsigned char c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

constexpr std::size_t block_size = 16;

/// Whether one of the bytes is escaped. All are looked at, as compilers can do that at once.
bool has_escaped(std::string_view block)
{
    bool found = false;
    for (std::size_t i = 0; i < block_size; ++i) {
        found |= is_escaped(static_cast<unsigned char>(block[i]));
    }
    return found;
}

void append_escaped(std::string& out, std::string_view text)
{
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        while (text.size() - i > block_size && !has_escaped(text.substr(i, block_size))) {
            i += block_size;
        }
        const auto c = static_cast<unsigned char>(text[i]);
        if (is_escaped(c)) {
            out.append(text, run, i - run);
            append_escape(out, c);
            run = i + 1;
        }
    }
    out.append(text, run);
}

struct AppendValue {
    std::string& out;

    void operator()(bool value) const { out += value ? "true" : "false"; }
    void operator()(std::int64_t value) const { append_number(out, value); }
    void operator()(double value) const { append_number(out, value); }
    void operator()(const std::string& value) const { append_json_string(out, value); }
    void operator()(const std::vector<std::string>& value) const { append_json_list(out, value); }
};

} // namespace

void append_json_string(std::string& out, std::string_view text)
{
    out += '"';
    while (const auto bad = find_invalid_utf8(text)) {
        append_escaped(out, text.substr(0, *bad));
        out += "\uFFFD";
        text.remove_prefix(*bad + 1);
    }
    append_escaped(out, text);
    out += '"';
}

void append_json_list(std::string& out, const std::vector<std::string>& items)
{
    out += '[';
    for (const std::string& item : items) {
        append_json_string(out, item);
        out += ',';
    }
    if (!items.empty()) {
        out.pop_back();
    }
    out += ']';
}

void append_json_value(std::string& out, const AttributeValue& value)
{
    std::visit(AppendValue{out}, value);
}

void append_json_member(std::string& out, std::string_view key, std::string_view text)
{
    if (!text.empty()) {
        out += ',';
        append_json_string(out, key);
        out += ':';
        append_json_string(out, text);
    }
}

namespace {

void append_json_display(std::string& out, const Display& display)
{
    out += ",\"display\":{";
    const auto number = [&](std::string_view name, const std::optional<double>& value) {
        if (value) {
            append_json_string(out, name);
            out += ':';
            append_number(out, *value);
            out += ',';
        }
    };
    number("x", display.x);
    number("y", display.y);
    number("z", display.z);
    number("size", display.size);
    if (!display.color.empty()) {
        out += "\"color\":";
        append_json_string(out, display.color);
        out += ',';
    }
    out.back() = '}';
}

} // namespace

void append_json_additions(std::string& out, const Additions& additions)
{
    if (additions.display != Display()) {
        append_json_display(out, additions.display);
    }
    if (additions.columns.empty()) {
        return;
    }
    out += ",\"columns\":{";
    for (const auto& [name, value] : additions.columns) {
        append_json_string(out, name);
        out += ':';
        append_json_value(out, value);
        out += ',';
    }
    out.back() = '}';
}

void append_json_document(std::string& out, const DocumentInfo& document)
{
    out += "{\"id\":";
    append_json_string(out, document.id);
    append_json_member(out, "uri", document.uri);
    append_json_member(out, "title", document.title);
    append_json_member(out, "date", document.date.edtf());
    append_json_member(out, "source", document.source);
    append_json_member(out, "sha256", document.sha256);
    out += '}';
}

} // namespace entente
