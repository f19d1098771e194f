#pragma once

#include "binary/record.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Documents, evidence, nodes and edges as records.
namespace entente {

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
    std::size_t edges = 0;
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

/// What searches look through, without the rest. The views are of the record.
void skim_node_record(RecordReader reader, const RecordNames& names, const RecordCounts& counts,
                      Attribute attribute, Skim& into);
void skim_edge_record(RecordReader reader, const RecordNames& names, const RecordCounts& counts,
                      Attribute attribute, Skim& into);
[[nodiscard]] std::string_view skim_evidence(RecordReader reader);

} // namespace entente
