#pragma once

#include "binary/little_endian.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Documents, evidence, nodes and edges as bytes, each with a checksum at its end.
namespace entente {

/// Puts one record together.
class RecordWriter {
public:
    void number(std::uint64_t value); ///< seven bits a byte, the lowest first
    void signed_number(std::int64_t value);
    void real(double value) { append_number_bytes(bytes_, value); }
    void text(std::string_view value);

    /// The record with its checksum; the writer is empty again.
    [[nodiscard]] std::string take();

private:
    std::string bytes_;
};

/// Takes one record apart. Throws DataError where it is not as it was written.
class RecordReader {
public:
    /// `what` ("node 17") and `where` are for messages and must live as long as the reader.
    RecordReader(std::string_view record, const std::string& where, const char* kind,
                 std::size_t index);

    [[nodiscard]] std::uint64_t number();
    /// One below `limit`.
    [[nodiscard]] std::uint32_t number_below(std::uint64_t limit);
    [[nodiscard]] std::int64_t signed_number();
    [[nodiscard]] double real();
    [[nodiscard]] std::string_view text();
    [[nodiscard]] unsigned char byte();
    /// For lists: no more than what is left of the record can hold.
    [[nodiscard]] std::size_t count();
    void end() const;
    [[noreturn]] void fail(const std::string& message) const;

private:
    std::string_view rest_;
    const std::string& where_;
    const char* kind_;
    std::size_t index_;
};

/// What numbers in a file mean for this version of the program.
struct RecordNames {
    std::vector<NodeKind> node_kinds{};
    std::vector<EdgeKind> edge_kinds{};
    std::vector<std::optional<Attribute>> attributes{}; ///< nothing: not known, to be left out
};

/// Numbers of other things of the file, as records refer to them.
struct RecordCounts {
    std::size_t documents = 0;
    std::size_t evidence = 0;
    std::size_t nodes = 0;
};

[[nodiscard]] std::string document_record(const DocumentInfo& document);
/// `document` is the place of its document in the file.
[[nodiscard]] std::string evidence_record(const Evidence& evidence, std::uint32_t document);
/// `label` is what stands in the file; `evidence` are places in the file.
[[nodiscard]] std::string node_record(const Node& node, std::string_view label,
                                      const std::vector<EvidenceIndex>& evidence);
/// All but what stands in columns: source, target, kind, confidence.
[[nodiscard]] std::string edge_record(const Edge& edge, const std::vector<EvidenceIndex>& evidence);

[[nodiscard]] DocumentInfo read_document(RecordReader reader);
[[nodiscard]] Evidence read_evidence(RecordReader reader, const RecordCounts& counts);
/// Kind is left to the caller, who has it in a column.
[[nodiscard]] Node read_node(RecordReader reader, const RecordNames& names,
                             const RecordCounts& counts);
/// Source, target, kind and confidence are left to the caller.
[[nodiscard]] Edge read_edge(RecordReader reader, const RecordNames& names,
                             const RecordCounts& counts);

} // namespace entente
