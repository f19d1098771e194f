#include "binary/writer.hpp"

#include "binary/index_writer.hpp"
#include "binary/section_writer.hpp"
#include "binary/things.hpp"
#include "canonical_order.hpp"

#include <entente/core/kind_names.hpp>
#include <entente/graph/find.hpp>

#include <algorithm>
#include <limits>
#include <ostream>
#include <tuple>
#include <vector>

namespace entente {
namespace {

constexpr auto unused = std::numeric_limits<std::uint32_t>::max();

/// Where each thing of the graph stands in the file.
struct Places {
    std::vector<std::uint32_t> documents; ///< in file order
    std::vector<NodeIndex> nodes;
    std::vector<EdgeIndex> edges;
    std::vector<EvidenceIndex> evidence;
    std::vector<std::uint32_t> place_of_document;
    std::vector<std::uint32_t> place_of_node;
    std::vector<std::uint32_t> place_of_evidence;
};

std::vector<std::uint32_t> inverse(const std::vector<std::uint32_t>& order, std::size_t size)
{
    std::vector<std::uint32_t> places(size, unused);
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        places[order[i]] = i;
    }
    return places;
}

/// Evidence that something refers to, by document and place in it.
std::vector<EvidenceIndex> used_evidence(const KnowledgeGraph& graph, const Places& places)
{
    std::vector<bool> used(graph.evidence().size());
    const auto mark = [&](const std::vector<EvidenceIndex>& evidence) {
        for (const EvidenceIndex index : evidence) {
            used[index] = true;
        }
    };
    for (NodeIndex i = 0; i < graph.node_count(); ++i) {
        mark(graph.node(i).evidence);
    }
    for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
        mark(graph.edge(i).evidence);
    }
    std::vector<EvidenceIndex> order;
    for (EvidenceIndex i = 0; i < used.size(); ++i) {
        if (used[i]) {
            order.push_back(i);
        }
    }
    std::ranges::sort(order, {}, [&](EvidenceIndex index) {
        const Evidence& evidence = graph.evidence()[index];
        return std::tuple(places.place_of_document[evidence.document], evidence.span);
    });
    return order;
}

Places places_of(const KnowledgeGraph& graph)
{
    Places places;
    places.documents = canonical_documents(graph);
    places.place_of_document = inverse(places.documents, graph.documents().size());
    places.nodes = canonical_nodes(graph);
    places.place_of_node = inverse(places.nodes, graph.node_count());
    places.edges = canonical_edges(graph, places.nodes);
    places.evidence = used_evidence(graph, places);
    places.place_of_evidence = inverse(places.evidence, graph.evidence().size());
    return places;
}

class GraphWriter {
public:
    GraphWriter(const KnowledgeGraph& graph, std::ostream& out)
        : graph_(graph), places_(places_of(graph)), out_(out)
    {
    }

    void write()
    {
        using enum BinarySection;
        out_.write(frame, frame_record());
        out_.write_records(documents, document_ends, places_.documents.size(),
                           [&](std::uint32_t i) {
                               return document_record(graph_.documents()[places_.documents[i]]);
                           });
        write_node_columns();
        write_edge_columns();
        write_adjacency(out_ends, out_edges, &EdgeOutline::source);
        write_adjacency(in_ends, in_edges, &EdgeOutline::target);
        write_words();
        out_.write_records(nodes, node_ends, places_.nodes.size(), [&](std::uint32_t i) {
            const Node& node = graph_.node(places_.nodes[i]);
            const auto evidence = places_of_evidence(node.evidence);
            index_.add_node(i, evidence);
            return node_record(node, display_label(node), evidence);
        });
        out_.write_records(edges, edge_ends, places_.edges.size(), [&](std::uint32_t i) {
            const Edge& edge = graph_.edge(places_.edges[i]);
            const auto evidence = places_of_evidence(edge.evidence);
            if (edge.kind == EdgeKind::holds_position) {
                index_.add_post(i, edge.attributes.text(Attribute::title), evidence);
            }
            return edge_record(edge, evidence);
        });
        out_.write_records(evidence, evidence_ends, places_.evidence.size(), [&](std::uint32_t i) {
            const Evidence& one = graph_.evidence()[places_.evidence[i]];
            index_.add_sentence(i, one.text);
            return evidence_record(one, places_.place_of_document[one.document]);
        });
        index_.write(out_);
        out_.finish();
    }

private:
    [[nodiscard]] static std::string frame_record()
    {
        RecordWriter record;
        record.text(generator);
        record.text(graph_schema);
        for (const auto names : {kind_names<NodeKind>(), kind_names<EdgeKind>()}) {
            record.number(names.size());
            for (const std::string_view name : names) {
                record.text(name);
            }
        }
        record.number(attribute_table().size());
        for (const AttributeSpec& spec : attribute_table()) {
            record.text(spec.name);
        }
        record.number(name_words_version);
        return record.take();
    }

    [[nodiscard]] std::vector<EvidenceIndex>
    places_of_evidence(const std::vector<EvidenceIndex>& evidence) const
    {
        std::vector<EvidenceIndex> places;
        places.reserve(evidence.size());
        for (const EvidenceIndex index : evidence) {
            places.push_back(places_.place_of_evidence[index]);
        }
        return places;
    }

    /// One number a node, by what `get` makes of its outline.
    template <typename Number, typename Get> void write_node_column(BinarySection section, Get get)
    {
        std::vector<Number> column;
        column.reserve(places_.nodes.size());
        for (const NodeIndex index : places_.nodes) {
            column.push_back(get(graph_.outline(index)));
        }
        out_.write(section, column);
    }

    template <typename Number, typename Get> void write_edge_column(BinarySection section, Get get)
    {
        std::vector<Number> column;
        column.reserve(places_.edges.size());
        for (const EdgeIndex index : places_.edges) {
            column.push_back(get(graph_.edge_outline(index)));
        }
        out_.write(section, column);
    }

    void write_node_columns()
    {
        using enum BinarySection;
        using Outline = NodeOutline;
        write_node_column<std::uint8_t>(
            node_kinds, [](const Outline& o) { return static_cast<std::uint8_t>(o.kind); });
        write_node_column<std::uint8_t>(
            node_standings, [](const Outline& o) { return static_cast<std::uint8_t>(o.standing); });
        write_node_column<std::int32_t>(node_first_days,
                                        [](const Outline& o) { return o.days.first; });
        write_node_column<std::int32_t>(node_last_days,
                                        [](const Outline& o) { return o.days.last; });
    }

    void write_edge_columns()
    {
        using enum BinarySection;
        using Outline = EdgeOutline;
        const auto place = [this](NodeIndex node) { return places_.place_of_node[node]; };
        write_edge_column<std::uint32_t>(edge_sources,
                                         [&](const Outline& o) { return place(o.source); });
        write_edge_column<std::uint32_t>(edge_targets,
                                         [&](const Outline& o) { return place(o.target); });
        write_edge_column<std::uint8_t>(
            edge_kinds, [](const Outline& o) { return static_cast<std::uint8_t>(o.kind); });
        write_edge_column<std::uint8_t>(edge_former,
                                        [](const Outline& o) { return std::uint8_t{o.former}; });
        write_edge_column<double>(edge_confidences, [](const Outline& o) { return o.confidence; });
        write_edge_column<std::int32_t>(edge_first_days,
                                        [](const Outline& o) { return o.days.first; });
        write_edge_column<std::int32_t>(edge_last_days,
                                        [](const Outline& o) { return o.days.last; });
    }

    /// The edges at each node, in file order.
    void write_adjacency(BinarySection ends, BinarySection list,
                         std::uint32_t EdgeOutline::*end_of_edge)
    {
        std::vector<std::uint32_t> at; ///< node of each edge
        std::vector<std::uint32_t> end_of(places_.nodes.size(), 0);
        for (const EdgeIndex index : places_.edges) {
            at.push_back(places_.place_of_node[graph_.edge_outline(index).*end_of_edge]);
            ++end_of[at.back()];
        }
        std::uint32_t sum = 0;
        std::vector<std::uint32_t> next;
        for (std::uint32_t& end : end_of) {
            next.push_back(sum);
            sum += end;
            end = sum;
        }
        std::vector<std::uint32_t> edges(places_.edges.size());
        for (std::uint32_t i = 0; i < at.size(); ++i) {
            edges[next[at[i]]++] = i;
        }
        out_.write(ends, end_of);
        out_.write(list, edges);
    }

    void write_words()
    {
        std::string text;
        std::vector<std::uint64_t> text_ends;
        std::vector<std::uint32_t> named;
        std::vector<std::uint32_t> named_ends;
        for (const IndexedWord& word : name_words(graph_)) {
            text += word.word;
            text_ends.push_back(text.size());
            const auto begin = static_cast<std::ptrdiff_t>(named.size());
            for (const NodeIndex node : word.nodes) {
                named.push_back(places_.place_of_node[node]);
            }
            std::sort(named.begin() + begin, named.end());
            named_ends.push_back(static_cast<std::uint32_t>(named.size()));
        }
        out_.write(BinarySection::words, text);
        out_.write(BinarySection::word_ends, text_ends);
        out_.write(BinarySection::word_nodes, named);
        out_.write(BinarySection::word_node_ends, named_ends);
    }

    const KnowledgeGraph& graph_;
    Places places_;
    SectionWriter out_;
    IndexWriter index_;
};

} // namespace

void write_binary_graph(const KnowledgeGraph& graph, std::ostream& out)
{
    GraphWriter(graph, out).write();
}

} // namespace entente
