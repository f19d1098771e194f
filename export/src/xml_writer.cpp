#include "xml_writer.hpp"

#include <entente/core/text.hpp>

#include <array>
#include <cstdint>

namespace entente {
namespace {

/// What may have to be done about a byte, as bits: one pass over a text tells what to do about it.
enum Care : std::uint8_t {
    none = 0,
    markup = 1,    ///< & < >
    quote = 2,     ///< what else attributes escape
    forbidden = 4, ///< control characters
    carriage = 8,  ///< CR
    high = 16      ///< part of a letter beyond ASCII
};

constexpr std::array<std::uint8_t, 256> cares = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) {
        table[c] = forbidden;
    }
    table['\t'] = quote;
    table['\n'] = quote;
    table['"'] = quote;
    table['\r'] = carriage;
    table['&'] = markup;
    table['<'] = markup;
    table['>'] = markup;
    for (std::size_t c = 0x80; c < 0x100; ++c) {
        table[c] = high;
    }
    return table;
}();

std::uint8_t care_of(char c)
{
    return cares[static_cast<unsigned char>(c)];
}

unsigned care_of(std::string_view text)
{
    unsigned care = none;
    for (const char c : text) {
        care |= care_of(c);
    }
    return care;
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
        const std::uint8_t care = care_of(text[i]);
        if (care == forbidden) {
            continue;
        }
        if (care == carriage) {
            if (i + 1 == text.size() || text[i + 1] != '\n') {
                text[to++] = '\n';
            }
            continue;
        }
        if (care == high && is_noncharacter(std::string_view(text).substr(i))) {
            i += 2;
            continue;
        }
        text[to++] = text[i];
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

void append_cdata(ByteBuffer& out, std::string_view text)
{
    out.append("<![CDATA[");
    for (auto end = text.find("]]>"); end != std::string_view::npos; end = text.find("]]>")) {
        out.append(text.substr(0, end + 2));
        out.append("]]><![CDATA[");
        text.remove_prefix(end + 2);
    }
    out.append(text);
    out.append("]]>");
}

/// Readers turn plain white space in attributes into spaces.
std::string_view escape_of(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    default:
        return {};
    }
}

void append_attribute_text(ByteBuffer& out, std::string_view text)
{
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((care_of(text[i]) & (markup | quote)) != 0) {
            out.append(text.substr(run, i - run));
            out.append(escape_of(text[i]));
            run = i + 1;
        }
    }
    out.append(text.substr(run));
}

/// The number of bytes of the letter that begins with these, if it is one of those that need no
/// closer look: valid UTF-8, always composed, never composing. Latin with diacritics, Cyrillic,
/// dashes and quotes, Chinese. Else 0.
std::size_t length_of_common_letter(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
    const unsigned first = byte(0);
    if ((first >= 0xC2 && first <= 0xCB) || first == 0xD0 || first == 0xD1) {
        return continues(1) ? 2 : 0;
    }
    const bool latin = first == 0xE1 && byte(1) >= 0xB8 && byte(1) <= 0xBB;
    const bool marks = first == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90;
    const bool chinese = first >= 0xE5 && first <= 0xE8;
    return (latin || marks || chinese) && continues(1) && continues(2) ? 3 : 0;
}

bool has_common_letters_only(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (care_of(text[i]) != high) {
            ++i;
            continue;
        }
        const std::size_t length = length_of_common_letter(text.substr(i));
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

/// True when a text with letters beyond ASCII can be written as it is.
bool is_clean(std::string_view text)
{
    // The noncharacters begin with these bytes, which few other letters do.
    return has_common_letters_only(text) || (text.find("\xEF\xBF") == std::string_view::npos &&
                                             !find_invalid_utf8(text) && is_nfc(text));
}

/// As clean_xml_text; adds what the result needs to `care`.
std::string_view clean(std::string_view text, std::string& storage, unsigned& care)
{
    care = care_of(text);
    if ((care & (forbidden | carriage | high)) == 0 ||
        ((care & (forbidden | carriage)) == 0 && is_clean(text))) {
        return text;
    }
    storage.assign(text);
    drop_forbidden(storage);
    if ((care & high) != 0) {
        replace_invalid_utf8(storage);
        // After dropping: what a forbidden character kept apart may compose.
        storage = nfc(storage);
    }
    care = care_of(storage);
    return storage;
}

} // namespace

std::string_view clean_xml_text(std::string_view text, std::string& storage)
{
    unsigned care = none;
    return clean(text, storage, care);
}

XmlWriter::XmlWriter(std::ostream& out) : buffer_(out)
{
    buffer_.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
}

XmlWriter& XmlWriter::start(std::string_view name)
{
    close_tag();
    buffer_.append('<');
    buffer_.append(name);
    open_.push_back(name);
    in_tag_ = true;
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value)
{
    buffer_.append(' ');
    buffer_.append(name);
    buffer_.append("=\"");
    attribute_text(value);
    buffer_.append('"');
    return *this;
}

XmlWriter& XmlWriter::attribute_text(std::string_view value)
{
    unsigned care = none;
    const std::string_view text = clean(value, clean_, care);
    if ((care & (markup | quote)) == 0) {
        buffer_.append(text);
    } else {
        append_attribute_text(buffer_, text);
    }
    return *this;
}

XmlWriter& XmlWriter::text(std::string_view value)
{
    close_tag();
    unsigned care = none;
    const std::string_view text = clean(value, clean_, care);
    kept_text_ = text.data() == value.data() || text == value;
    // U+0338 would compose with the '>' of the start tag when somebody normalizes the file.
    if ((care & markup) != 0 || text.starts_with("\u0338")) {
        append_cdata(buffer_, text);
    } else {
        buffer_.append(text);
    }
    return *this;
}

XmlWriter& XmlWriter::end()
{
    if (in_tag_) {
        buffer_.append("/>");
        in_tag_ = false;
    } else {
        buffer_.append("</");
        buffer_.append(open_.back());
        buffer_.append('>');
    }
    open_.pop_back();
    return *this;
}

XmlWriter& XmlWriter::end_on_new_line()
{
    close_tag();
    indent(open_.size() - 1);
    return end();
}

XmlWriter& XmlWriter::new_line()
{
    close_tag();
    indent(open_.size());
    return *this;
}

void XmlWriter::indent(std::size_t depth)
{
    buffer_.append('\n');
    for (std::size_t i = 0; i < depth; ++i) {
        buffer_.append("  ");
    }
}

void XmlWriter::finish()
{
    buffer_.append('\n');
    buffer_.finish();
}

} // namespace entente
