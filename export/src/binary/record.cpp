#include "binary/record.hpp"

#include "binary/checksum.hpp"

#include <entente/core/error.hpp>

#include <utility>

namespace entente {
namespace {

enum class Tag : unsigned char { no, yes, integer, real, text, texts };

constexpr std::size_t sum_size = 4;

std::uint32_t sum_of(std::string_view bytes)
{
    return static_cast<std::uint32_t>(checksum(bytes));
}

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

std::vector<EvidenceIndex> read_evidence_list(RecordReader& reader, const RecordCounts& counts)
{
    std::vector<EvidenceIndex> evidence(reader.count());
    for (EvidenceIndex& index : evidence) {
        index = reader.number_below(counts.evidence);
    }
    return evidence;
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

void RecordWriter::number(std::uint64_t value)
{
    for (; value >= 0x80U; value >>= 7U) {
        bytes_ += static_cast<char>((value & 0x7FU) | 0x80U);
    }
    bytes_ += static_cast<char>(value);
}

void RecordWriter::signed_number(std::int64_t value)
{
    const auto twice = static_cast<std::uint64_t>(value) << 1U;
    number(value < 0 ? ~twice : twice);
}

void RecordWriter::text(std::string_view value)
{
    number(value.size());
    bytes_ += value;
}

std::string RecordWriter::take()
{
    append_number_bytes(bytes_, sum_of(bytes_));
    return std::exchange(bytes_, {});
}

RecordReader::RecordReader(std::string_view record, const std::string& where, const char* kind,
                           std::size_t index)
    : rest_(record), where_(where), kind_(kind), index_(index)
{
    if (record.size() < sum_size) {
        fail("is cut short");
    }
    rest_.remove_suffix(sum_size);
    if (read_number<std::uint32_t>(rest_.data() + rest_.size()) != sum_of(rest_)) {
        fail("its checksum is wrong: the file was damaged");
    }
}

std::uint64_t RecordReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const unsigned char next = byte();
        value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
        if (next < 0x80U) {
            return value;
        }
    }
    fail("a number is too long");
}

std::uint32_t RecordReader::number_below(std::uint64_t limit)
{
    const std::uint64_t value = number();
    if (value >= limit) {
        fail("a reference leads nowhere");
    }
    return static_cast<std::uint32_t>(value);
}

std::int64_t RecordReader::signed_number()
{
    const std::uint64_t twice = number();
    const auto half = static_cast<std::int64_t>(twice >> 1U);
    return (twice & 1U) != 0 ? ~half : half;
}

double RecordReader::real()
{
    if (rest_.size() < sizeof(double)) {
        fail("is cut short");
    }
    const auto value = read_number<double>(rest_.data());
    rest_.remove_prefix(sizeof(double));
    return value;
}

std::string_view RecordReader::text()
{
    const std::size_t size = count();
    const std::string_view text = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return text;
}

unsigned char RecordReader::byte()
{
    if (rest_.empty()) {
        fail("is cut short");
    }
    const auto value = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return value;
}

std::size_t RecordReader::count()
{
    const std::uint64_t value = number();
    if (value > rest_.size()) {
        fail("is cut short");
    }
    return static_cast<std::size_t>(value);
}

void RecordReader::end() const
{
    if (!rest_.empty()) {
        fail("has more in it than it should");
    }
}

void RecordReader::fail(const std::string& message) const
{
    throw DataError(where_, 0, std::string(kind_) + " " + std::to_string(index_) + ": " + message);
}

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
    return out.take();
}

std::string edge_record(const Edge& edge, const std::vector<EvidenceIndex>& evidence)
{
    RecordWriter out;
    out.number(edge.key);
    write_attributes(out, edge.attributes);
    write_evidence_list(out, evidence);
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
    node.evidence = read_evidence_list(reader, counts);
    reader.end();
    return node;
}

Edge read_edge(RecordReader reader, const RecordNames& names, const RecordCounts& counts)
{
    Edge edge;
    edge.key = reader.number_below(std::uint64_t{1} << 32U);
    edge.attributes = read_attributes(reader, names);
    edge.evidence = read_evidence_list(reader, counts);
    reader.end();
    return edge;
}

} // namespace entente
