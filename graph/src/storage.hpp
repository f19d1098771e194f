#pragma once

#include "large_pages.hpp"
#include "lazy_graph.hpp"

#include <entente/graph/knowledge_graph.hpp>

#include <boost/graph/adjacency_list.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The wall: Boost.Graph is known to the files of graph/src that include this header, to no other.
namespace entente {

struct NodeRecord {
    Node node;
    std::vector<EdgeIndex> out; ///< in order of adding, so that callers get plain spans
    std::vector<EdgeIndex> in;
};

struct EdgeRecord {
    Edge edge;
    EdgeIndex index = 0; ///< lets a filtered view say which edge it walks over
};

using BoostGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, NodeRecord, EdgeRecord>;

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

struct EvidenceKey {
    std::uint32_t document = 0;
    Span span;
    bool operator==(const EvidenceKey&) const = default;
};

struct EvidenceHash {
    std::size_t operator()(const EvidenceKey& key) const
    {
        const std::uint64_t place = (std::uint64_t{key.span.begin} << 32U) | key.span.end;
        return std::hash<std::uint64_t>{}(place * 0x9E3779B97F4A7C15U + key.document);
    }
};

struct KnowledgeGraph::Storage {
    using EdgeDescriptor = boost::graph_traits<BoostGraph>::edge_descriptor;

    Storage() = default;
    Storage(const Storage& other);
    Storage(Storage&&) = delete;
    Storage& operator=(const Storage&) = delete;
    Storage& operator=(Storage&&) = delete;
    ~Storage() = default;

    /// Where there is one, all else is empty.
    std::unique_ptr<LazyGraph> lazy;

    BoostGraph graph;
    std::vector<EdgeDescriptor> edges; ///< by EdgeIndex; descriptors point into `graph`
    /// What searches ask for again and again, in no order: apart from the records, so that it is
    /// near, and kept, as it costs dates to read.
    LargeVector<NodeOutline> node_outlines;
    LargeVector<EdgeOutline> edge_outlines;
    std::vector<DocumentInfo> documents;
    std::vector<Evidence> evidence;
    std::unordered_map<std::string, NodeIndex, StringHash, std::equal_to<>> ids;
    std::unordered_map<EvidenceKey, EvidenceIndex, EvidenceHash> evidence_index;
};

} // namespace entente
