#include "xml_writer.hpp"

#include <entente/export/markup.hpp>

namespace entente {
namespace {

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
    return c == '\t' ? "&#9;" : c == '\n' ? "&#10;" : markup_reference(c);
}

void append_attribute_text(ByteBuffer& out, std::string_view text)
{
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((xml_care_of(text[i]) & (markup | quote)) != 0) {
            out.append(text.substr(run, i - run));
            out.append(escape_of(text[i]));
            run = i + 1;
        }
    }
    out.append(text.substr(run));
}

} // namespace

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
    const std::string_view text = clean_xml_text(value, clean_, care);
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
    const std::string_view text = clean_xml_text(value, clean_, care);
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
