#include "xml_writer.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

namespace entente {
namespace {

enum class Class : std::uint8_t { plain, markup, forbidden, return_, high };

/// What to do with a byte. Linear and branch-free for the usual text.
constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) {
        table[c] = Class::forbidden;
    }
    table['\t'] = Class::plain;
    table['\n'] = Class::plain;
    table['\r'] = Class::return_;
    table['&'] = Class::markup;
    table['<'] = Class::markup;
    table['>'] = Class::markup;
    for (std::size_t c = 0x80; c < 0x100; ++c) {
        table[c] = Class::high;
    }
    return table;
}();

Class class_of(char c)
{
    return classes[static_cast<unsigned char>(c)];
}

bool any_of_class(std::string_view text, Class wanted)
{
    return std::ranges::any_of(text, [&](char c) { return class_of(c) == wanted; });
}

/// U+FFFE and U+FFFF: valid UTF-8 that XML forbids.
bool is_noncharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

void drop_forbidden(std::string& text)
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        switch (class_of(text[i])) {
        case Class::forbidden:
            break;
        case Class::return_:
            if (i + 1 == text.size() || text[i + 1] != '\n') {
                text[to++] = '\n';
            }
            break;
        case Class::high:
            if (is_noncharacter(std::string_view(text).substr(i))) {
                i += 2;
                break;
            }
            [[fallthrough]];
        case Class::plain:
        case Class::markup:
            text[to++] = text[i];
        }
    }
    text.resize(to);
}

void replace_invalid_utf8(std::string& text)
{
    std::size_t from = 0;
    while (const auto bad = find_invalid_utf8(std::string_view(text).substr(from))) {
        constexpr std::string_view replacement = "\uFFFD";
        text.replace(from + *bad, 1, replacement);
        from += *bad + replacement.size();
    }
}

void append_cdata(std::string& out, std::string_view text)
{
    out += "<![CDATA[";
    for (auto end = text.find("]]>"); end != std::string_view::npos; end = text.find("]]>")) {
        out.append(text.substr(0, end + 2)).append("]]><![CDATA[");
        text.remove_prefix(end + 2);
    }
    out.append(text).append("]]>");
}

void append_attribute_text(std::string& out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\t': // readers turn plain white space in attributes into spaces
            out += "&#9;";
            break;
        case '\n':
            out += "&#10;";
            break;
        default:
            out += c;
        }
    }
}

} // namespace

std::string_view clean_xml_text(std::string_view text, std::string& storage)
{
    const bool high = any_of_class(text, Class::high);
    if (!high && std::ranges::none_of(text, [](char c) {
            return class_of(c) == Class::forbidden || class_of(c) == Class::return_;
        })) {
        return text;
    }
    storage.assign(text);
    drop_forbidden(storage);
    if (high) {
        replace_invalid_utf8(storage);
        // After dropping: what a forbidden character kept apart may compose.
        storage = nfc(storage);
    }
    return storage;
}

XmlWriter::XmlWriter(std::ostream& out) : buffer_(out)
{
    buffer_.text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
}

XmlWriter& XmlWriter::start(std::string_view name)
{
    close_tag();
    buffer_.text.append("<").append(name);
    open_.push_back(name);
    in_tag_ = true;
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value)
{
    buffer_.text.append(" ").append(name).append("=\"");
    append_attribute_text(buffer_.text, clean_xml_text(value, clean_));
    buffer_.text += '"';
    return *this;
}

XmlWriter& XmlWriter::text(std::string_view value)
{
    close_tag();
    const std::string_view clean = clean_xml_text(value, clean_);
    // U+0338 would compose with the '>' of the start tag when somebody normalizes the file.
    if (any_of_class(clean, Class::markup) || clean.starts_with("\u0338")) {
        append_cdata(buffer_.text, clean);
    } else {
        buffer_.text += clean;
    }
    buffer_.spill();
    return *this;
}

XmlWriter& XmlWriter::end()
{
    if (in_tag_) {
        buffer_.text += "/>";
        in_tag_ = false;
    } else {
        buffer_.text.append("</").append(open_.back()).append(">");
    }
    open_.pop_back();
    buffer_.spill();
    return *this;
}

XmlWriter& XmlWriter::end_on_new_line()
{
    close_tag();
    buffer_.text += '\n';
    buffer_.text.append(2 * (open_.size() - 1), ' ');
    return end();
}

XmlWriter& XmlWriter::new_line()
{
    close_tag();
    buffer_.text += '\n';
    buffer_.text.append(2 * open_.size(), ' ');
    return *this;
}

void XmlWriter::finish()
{
    buffer_.text += '\n';
    buffer_.finish();
}

void XmlWriter::close_tag()
{
    if (in_tag_) {
        buffer_.text += '>';
        in_tag_ = false;
    }
}

} // namespace entente
