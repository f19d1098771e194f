#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What GraphML's readable columns lose, as JSON beside them, so that a file can be read back:
/// values that XML cannot carry, where each sentence stands, and the sentences after the first.
///
/// Many readers stop at a text of ten million bytes: long lists are cut into several, which stand
/// under keys of their own (`documents`, `documents_2`, ...).
class GraphmlExact {
public:
    /// Takes a list and its number, from 1.
    using TakeList = std::function<void(std::size_t, const std::string&)>;

    explicit GraphmlExact(const KnowledgeGraph& graph);

    /// The most lists that the documents, and the evidence of one node or one edge, are cut into.
    [[nodiscard]] std::size_t document_lists() const { return document_lists_; }
    [[nodiscard]] std::size_t node_lists() const { return node_lists_; }
    [[nodiscard]] std::size_t edge_lists() const { return edge_lists_; }

    /// Objects as in the JSON; evidence names a document by its place here, from 0.
    void write_documents(const TakeList& take);
    /// `[document, begin, end]` each, and the text where it does not stand in the file before;
    /// `first_stands` when the first one's does in a column.
    void write_evidence(const std::vector<EvidenceIndex>& evidence, bool first_stands,
                        const TakeList& take);

    /// Members of the JSON's record which no column has as they are.
    void add(std::string_view name, const AttributeValue& value);
    /// What people added, of which columns and looks tell only a part.
    void add(const Additions& additions);
    /// These as an object, or nothing; begins anew.
    [[nodiscard]] const std::string& take_members();

private:
    template <typename Append, typename Weigh>
    void write_list(std::size_t size, Append append, Weigh weigh, const TakeList& take);

    const KnowledgeGraph& graph_;
    std::vector<std::uint32_t> documents_; ///< in file order
    std::vector<std::uint32_t> numbers_;   ///< of each document, in that order
    std::vector<bool> written_;            ///< evidence whose text stands in the file
    std::size_t document_lists_ = 1;
    std::size_t node_lists_ = 1;
    std::size_t edge_lists_ = 1;
    std::string open_; ///< members, with a comma after each
    std::string members_;
    std::string list_;
    std::string item_;
    std::string clean_;
};

} // namespace entente
