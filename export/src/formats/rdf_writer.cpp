#include "formats/rdf_writer.hpp"

#include "escapes.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::string_view hex = "0123456789ABCDEF";

bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ':';
}

/// The characters of `kept` and plain ones stay, each other byte becomes %XX.
std::string percent_encoded(std::string_view text, std::string_view kept)
{
    std::string out;
    for (const char c : text) {
        if (is_plain(c) || kept.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', hex[byte >> 4U], hex[byte & 15U]};
        }
    }
    return out;
}

} // namespace

std::string_view rdf_date_type(CalendarPoint point)
{
    return point.year == 0    ? ""
           : point.month == 0 ? "gYear"
           : point.day == 0   ? "gYearMonth"
                              : "date";
}

RdfWriter::RdfWriter(std::ostream& out, RdfNotation notation, std::span<const RdfPrefix> prefixes)
    : buffer_(out), notation_(notation), prefixes_(prefixes)
{
    if (notation_ == RdfNotation::trig) {
        for (const RdfPrefix& prefix : prefixes_) {
            buffer_.text.append("@prefix ").append(prefix.name).append(": <");
            buffer_.text.append(prefix.iri).append("> .\n");
        }
    }
}

RdfTerm RdfWriter::name(std::string_view prefix, std::string_view local) const
{
    const std::string encoded = percent_encoded(local, ".");
    if (notation_ == RdfNotation::trig && std::ranges::all_of(encoded, is_plain)) {
        return std::string(prefix).append(":").append(encoded);
    }
    const auto found = std::ranges::find(prefixes_, prefix, &RdfPrefix::name);
    return std::string("<").append(found->iri).append(encoded).append(">");
}

RdfTerm RdfWriter::name(std::string_view prefixed) const
{
    const auto colon = prefixed.find(':');
    return name(prefixed.substr(0, colon), prefixed.substr(colon + 1));
}

RdfTerm RdfWriter::address(std::string_view iri) const
{
    return "<" + percent_encoded(iri, "./?#@!$&'()*+,;=~%") + ">";
}

RdfTerm RdfWriter::text(std::string_view value) const
{
    std::string out = "\"";
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (const auto escape = short_escape(c); !escape.empty()) {
            out += escape;
        } else if (c == '"') {
            out += "\\\"";
        } else if (byte < 0x20 || byte == 0x7F) {
            out.append("\\u00") += {hex[byte >> 4U], hex[byte & 15U]};
        } else {
            out += c;
        }
    }
    return out += '"';
}

RdfTerm RdfWriter::typed(std::string_view value, std::string_view type) const
{
    return text(value) + "^^" + name(type);
}

void RdfWriter::begin_graph(const RdfTerm& graph)
{
    end_subject();
    graph_ = graph;
    if (notation_ == RdfNotation::trig) {
        buffer_.text.append(graph).append(" {\n");
    }
}

void RdfWriter::end_graph()
{
    end_subject();
    graph_.clear();
    if (notation_ == RdfNotation::trig) {
        buffer_.text += "}\n";
    }
}

void RdfWriter::about(const RdfTerm& subject)
{
    end_subject();
    subject_ = subject;
}

void RdfWriter::say(std::string_view predicate, const RdfTerm& object)
{
    std::string& out = buffer_.text;
    if (notation_ == RdfNotation::n_quads) {
        out.append(subject_).append(" ").append(name(predicate)).append(" ").append(object);
        out.append(graph_.empty() ? "" : " ").append(graph_).append(" .\n");
    } else if (said_) {
        out.append(" ;\n    ").append(predicate).append(" ").append(object);
    } else {
        out.append(subject_).append(" ").append(predicate).append(" ").append(object);
    }
    said_ = true;
    buffer_.spill();
}

void RdfWriter::say_text(std::string_view predicate, std::string_view value)
{
    if (!value.empty()) {
        say(predicate, text(value));
    }
}

void RdfWriter::say_date(std::string_view predicate, CalendarPoint point)
{
    if (const std::string_view type = rdf_date_type(point); !type.empty()) {
        say(predicate, typed(Date(point).edtf(), std::string("xsd:").append(type)));
    }
}

void RdfWriter::say_number(std::string_view predicate, double value)
{
    std::string digits;
    append_number(digits, value);
    const bool power = digits.find('e') != std::string::npos;
    say(predicate, typed(digits, power ? "xsd:double" : "xsd:decimal"));
}

void RdfWriter::say_number(std::string_view predicate, std::int64_t value)
{
    say(predicate, typed(std::to_string(value), "xsd:integer"));
}

void RdfWriter::end_subject()
{
    if (said_ && notation_ == RdfNotation::trig) {
        buffer_.text += " .\n";
    }
    said_ = false;
}

void RdfWriter::finish()
{
    end_subject();
    buffer_.finish();
}

} // namespace entente
