#include "binary/things.hpp"

#include "binary/record_parts.hpp"

#include <array>
#include <utility>

namespace entente {
namespace {

struct WriteValue {
    RecordWriter& out;

    void operator()(bool value) const { tag(value ? Tag::yes : Tag::no); }
    void operator()(std::int64_t value) const
    {
        tag(Tag::integer);
        out.signed_number(value);
    }
    void operator()(double value) const
    {
        tag(Tag::real);
        out.real(value);
    }
    void operator()(const std::string& value) const
    {
        tag(Tag::text);
        out.text(value);
    }
    void operator()(const std::vector<std::string>& value) const
    {
        tag(Tag::texts);
        out.number(value.size());
        for (const std::string& text : value) {
            out.text(text);
        }
    }
    void tag(Tag value) const { out.number(static_cast<std::uint64_t>(value)); }
};

AttributeValue read_value(RecordReader& reader)
{
    switch (static_cast<Tag>(reader.byte())) {
    case Tag::no:
        return false;
    case Tag::yes:
        return true;
    case Tag::integer:
        return reader.signed_number();
    case Tag::real:
        return reader.real();
    case Tag::text:
        return std::string(reader.text());
    case Tag::texts: {
        std::vector<std::string> texts(reader.count());
        for (std::string& text : texts) {
            text = reader.text();
        }
        return texts;
    }
    }
    reader.fail("a value of unknown type");
}

bool is_of_type(const AttributeValue& value, AttributeType type)
{
    switch (type) {
    case AttributeType::boolean:
        return std::holds_alternative<bool>(value);
    case AttributeType::integer:
        return std::holds_alternative<std::int64_t>(value);
    case AttributeType::number:
        return std::holds_alternative<double>(value);
    case AttributeType::string:
        return std::holds_alternative<std::string>(value);
    case AttributeType::string_list:
        return std::holds_alternative<std::vector<std::string>>(value);
    }
    return false;
}

void write_attributes(RecordWriter& out, const Attributes& attributes)
{
    out.number(attributes.size());
    for (const auto& entry : attributes) {
        out.number(static_cast<std::uint64_t>(entry.first));
        std::visit(WriteValue{out}, entry.second);
    }
}

Attributes read_attributes(RecordReader& reader, const RecordNames& names)
{
    Attributes attributes;
    for (std::size_t count = reader.count(); count > 0; --count) {
        const auto attribute = names.attributes[reader.number_below(names.attributes.size())];
        AttributeValue value = read_value(reader);
        if (!attribute) {
            continue;
        }
        if (!is_of_type(value, spec_of(*attribute).type)) {
            reader.fail("\"" + std::string(spec_of(*attribute).name) + "\" is of another type");
        }
        attributes.set(*attribute, std::move(value));
    }
    return attributes;
}

void write_evidence_list(RecordWriter& out, const std::vector<EvidenceIndex>& evidence)
{
    out.number(evidence.size());
    for (const EvidenceIndex index : evidence) {
        out.number(index);
    }
}

/// Where looks stand in a record, in the order of the bits that say which there are.
constexpr std::array display_numbers{&Display::x, &Display::y, &Display::z, &Display::size};
constexpr std::uint64_t display_has_color = 1U << display_numbers.size();

/// Nothing at all for the elements without any, which are most.
void write_additions(RecordWriter& out, const OptionalAdditions& optional)
{
    if (!optional) {
        return;
    }
    const Additions& additions = optional.get();
    std::uint64_t there = additions.display.color.empty() ? 0 : display_has_color;
    for (std::size_t i = 0; i < display_numbers.size(); ++i) {
        there |= std::uint64_t{(additions.display.*display_numbers[i]).has_value()} << i;
    }
    out.number(there);
    for (const auto number : display_numbers) {
        if (const auto value = additions.display.*number) {
            out.real(*value);
        }
    }
    if (!additions.display.color.empty()) {
        out.text(additions.display.color);
    }
    out.number(additions.columns.size());
    for (const auto& [name, value] : additions.columns) {
        out.text(name);
        std::visit(WriteValue{out}, value);
    }
}

Additions read_additions(RecordReader& reader)
{
    Additions additions;
    if (reader.at_end()) {
        return additions;
    }
    const std::uint64_t there = reader.number_below(display_has_color << 1U);
    for (std::size_t i = 0; i < display_numbers.size(); ++i) {
        if ((there >> i & 1U) != 0) {
            additions.display.*display_numbers[i] = reader.real();
        }
    }
    if ((there & display_has_color) != 0) {
        additions.display.color = reader.text();
        if (!is_display_color(additions.display.color)) {
            reader.fail("\"" + additions.display.color + "\" is not a colour");
        }
    }
    for (std::size_t count = reader.count(); count > 0; --count) {
        std::string name(reader.text());
        if (!additions.columns.empty() && name <= additions.columns.back().first) {
            reader.fail("columns out of order");
        }
        AttributeValue value = read_value(reader);
        additions.columns.emplace_back(std::move(name), std::move(value));
    }
    return additions;
}

double read_confidence(RecordReader& reader)
{
    const double confidence = reader.real();
    if (!(confidence > 0.0 && confidence <= 1.0)) {
        reader.fail("the confidence is not above 0 and at most 1");
    }
    return confidence;
}

} // namespace

std::string document_record(const DocumentInfo& document)
{
    RecordWriter out;
    for (const auto* text :
         {&document.id, &document.uri, &document.title, &document.source, &document.sha256}) {
        out.text(*text);
    }
    out.text(document.date.edtf());
    return out.take();
}

std::string evidence_record(const Evidence& evidence, std::uint32_t document)
{
    RecordWriter out;
    out.number(document);
    out.number(evidence.span.begin);
    out.text(evidence.text);
    return out.take();
}

std::string node_record(const Node& node, std::string_view label,
                        const std::vector<EvidenceIndex>& evidence)
{
    RecordWriter out;
    out.text(node.id);
    out.text(label);
    out.real(node.confidence);
    write_attributes(out, node.attributes);
    write_evidence_list(out, evidence);
    write_additions(out, node.additions);
    return out.take();
}

std::string edge_record(const Edge& edge, const std::vector<EvidenceIndex>& evidence)
{
    RecordWriter out;
    out.number(edge.key);
    write_attributes(out, edge.attributes);
    write_evidence_list(out, evidence);
    write_additions(out, edge.additions);
    return out.take();
}

DocumentInfo read_document(RecordReader reader)
{
    DocumentInfo document;
    for (auto* text :
         {&document.id, &document.uri, &document.title, &document.source, &document.sha256}) {
        *text = reader.text();
    }
    const auto date = Date::parse(reader.text());
    document.date = date.value_or(Date{});
    reader.end();
    return document;
}

Evidence read_evidence(RecordReader reader, const RecordCounts& counts)
{
    Evidence evidence;
    evidence.document = reader.number_below(counts.documents);
    evidence.span.begin = reader.number_below(std::uint64_t{1} << 32U);
    evidence.text = reader.text();
    const std::uint64_t end = std::uint64_t{evidence.span.begin} + evidence.text.size();
    if (end >> 32U != 0) {
        reader.fail("ends beyond any document");
    }
    evidence.span.end = static_cast<std::uint32_t>(end);
    reader.end();
    return evidence;
}

Node read_node(RecordReader reader, const RecordNames& names, const RecordCounts& counts)
{
    Node node;
    node.id = reader.text();
    node.label = reader.text();
    node.confidence = read_confidence(reader);
    node.attributes = read_attributes(reader, names);
    read_evidence_list(reader, counts, node.evidence);
    node.additions = read_additions(reader);
    reader.end();
    return node;
}

Edge read_edge(RecordReader reader, const RecordNames& names, const RecordCounts& counts)
{
    Edge edge;
    edge.key = reader.number_below(std::uint64_t{1} << 32U);
    edge.attributes = read_attributes(reader, names);
    read_evidence_list(reader, counts, edge.evidence);
    edge.additions = read_additions(reader);
    reader.end();
    return edge;
}

} // namespace entente
