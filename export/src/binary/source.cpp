#include "binary/source.hpp"

#include "binary/name_words.hpp"
#include "binary/search_index.hpp"
#include "binary/sections.hpp"
#include "binary/tables.hpp"
#include "binary/things.hpp"
#include "canonical_order.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/find.hpp>

#include <algorithm>
#include <utility>

namespace entente {
namespace {

/// What the names in the frame mean to this program.
struct Frame {
    RecordNames names;
    std::uint64_t words_version = 0;
};

template <typename Kind> std::vector<Kind> read_kinds(RecordReader& reader)
{
    std::vector<Kind> kinds;
    for (std::size_t count = reader.count(); count > 0; --count) {
        const std::string name(reader.text());
        const auto kind = find_kind<Kind>(name);
        if (!kind) {
            reader.fail("this program does not know the kind \"" + one_line(name) +
                        "\": a newer one made the file");
        }
        kinds.push_back(*kind);
    }
    return kinds;
}

Frame read_frame(const BinarySections& file, std::vector<Diagnostic>* diagnostics)
{
    RecordReader reader(file.bytes(BinarySection::frame), file.where(), "frame", 0);
    Frame frame;
    (void)reader.text(); // the program that made it
    const std::string schema(reader.text());
    if (schema != graph_schema) {
        reader.fail("the schema is \"" + one_line(schema) + "\"; this version reads \"" +
                    std::string(graph_schema) + "\"");
    }
    frame.names.node_kinds = read_kinds<NodeKind>(reader);
    frame.names.edge_kinds = read_kinds<EdgeKind>(reader);
    for (std::size_t count = reader.count(); count > 0; --count) {
        const std::string name(reader.text());
        frame.names.attributes.push_back(find_attribute(name));
        if (!frame.names.attributes.back() && diagnostics != nullptr) {
            diagnostics->push_back(
                {Diagnostic::Severity::warning, file.where(),
                 "the attribute " + one_line(name) + " is not known and was left out"});
        }
    }
    frame.words_version = reader.number();
    reader.end();
    return frame;
}

class BinaryGraph : public GraphSource {
public:
    BinaryGraph(SharedBytes bytes, const BinarySections& file, Frame frame)
        : bytes_(std::move(bytes)), where_(file.where()), frame_(std::move(frame)),
          documents_(file, BinarySection::documents, BinarySection::document_ends, "document"),
          evidence_(file, BinarySection::evidence, BinarySection::evidence_ends, "evidence"),
          nodes_(file, BinarySection::nodes, BinarySection::node_ends, "node"),
          edges_(file, BinarySection::edges, BinarySection::edge_ends, "edge"),
          counts_{documents_.size(), evidence_.size(), nodes_.size(), edges_.size()},
          node_kinds_(file.column<std::uint8_t>(BinarySection::node_kinds, nodes_.size())),
          standings_(file.column<std::uint8_t>(BinarySection::node_standings, nodes_.size())),
          node_first_(file.column<std::int32_t>(BinarySection::node_first_days, nodes_.size())),
          node_last_(file.column<std::int32_t>(BinarySection::node_last_days, nodes_.size())),
          sources_(file.column<std::uint32_t>(BinarySection::edge_sources, edges_.size())),
          targets_(file.column<std::uint32_t>(BinarySection::edge_targets, edges_.size())),
          edge_kinds_(file.column<std::uint8_t>(BinarySection::edge_kinds, edges_.size())),
          former_(file.column<std::uint8_t>(BinarySection::edge_former, edges_.size())),
          confidences_(file.column<double>(BinarySection::edge_confidences, edges_.size())),
          edge_first_(file.column<std::int32_t>(BinarySection::edge_first_days, edges_.size())),
          edge_last_(file.column<std::int32_t>(BinarySection::edge_last_days, edges_.size())),
          out_(file, BinarySection::out_edges, BinarySection::out_ends, edges_.size()),
          in_(file, BinarySection::in_edges, BinarySection::in_ends, edges_.size()),
          words_(file, nodes_.size())
    {
        check(file);
        if (has_words() && BinarySearchIndex::is_in(file)) {
            index_.emplace(file, words_, counts_);
        }
    }

    [[nodiscard]] std::size_t document_count() const override { return documents_.size(); }
    [[nodiscard]] std::size_t evidence_count() const override { return evidence_.size(); }
    [[nodiscard]] std::size_t node_count() const override { return nodes_.size(); }
    [[nodiscard]] std::size_t edge_count() const override { return edges_.size(); }

    [[nodiscard]] DocumentInfo document(std::uint32_t index) const override
    {
        return read_document(documents_.reader(index, where_));
    }

    [[nodiscard]] Evidence evidence(EvidenceIndex index) const override
    {
        return read_evidence(evidence_.reader(index, where_), counts_);
    }

    [[nodiscard]] Node node(NodeIndex index) const override
    {
        Node node = read_node(nodes_.reader(index, where_), frame_.names, counts_);
        node.kind = frame_.names.node_kinds[node_kinds_[index]];
        return node;
    }

    [[nodiscard]] Edge edge(EdgeIndex index) const override
    {
        Edge edge = read_edge(edges_.reader(index, where_), frame_.names, counts_);
        edge.source = sources_[index];
        edge.target = targets_[index];
        edge.kind = frame_.names.edge_kinds[edge_kinds_[index]];
        edge.confidence = confidences_[index];
        return edge;
    }

    [[nodiscard]] NodeOutline outline(NodeIndex index) const override
    {
        return {frame_.names.node_kinds[node_kinds_[index]],
                static_cast<Standing>(standings_[index]),
                {node_first_[index], node_last_[index]}};
    }

    [[nodiscard]] EdgeOutline edge_outline(EdgeIndex index) const override
    {
        return {
            sources_[index],     targets_[index],     frame_.names.edge_kinds[edge_kinds_[index]],
            former_[index] != 0, confidences_[index], {edge_first_[index], edge_last_[index]}};
    }

    void skim_node(NodeIndex index, Attribute attribute, Skim& into) const override
    {
        skim_node_record(nodes_.reader(index, where_), frame_.names, counts_, attribute, into);
    }

    void skim_edge(EdgeIndex index, Attribute attribute, Skim& into) const override
    {
        skim_edge_record(edges_.reader(index, where_), frame_.names, counts_, attribute, into);
    }

    [[nodiscard]] std::string_view evidence_text(EvidenceIndex index) const override
    {
        return skim_evidence(evidence_.reader(index, where_));
    }

    [[nodiscard]] std::span<const EdgeIndex> out_edges(NodeIndex index) const override
    {
        return out_[index];
    }

    [[nodiscard]] std::span<const EdgeIndex> in_edges(NodeIndex index) const override
    {
        return in_[index];
    }

    /// Nodes stand by kind, and of one kind by id.
    [[nodiscard]] std::optional<NodeIndex> find(std::string_view id) const override
    {
        const auto kinds = node_kinds_.all();
        for (auto begin = kinds.begin(); begin != kinds.end();) {
            const auto end = std::upper_bound(begin, kinds.end(), *begin);
            const auto first = static_cast<NodeIndex>(begin - kinds.begin());
            const auto last = static_cast<NodeIndex>(end - kinds.begin());
            if (const auto found = find_among(first, last, id)) {
                return found;
            }
            begin = end;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::vector<NodeIndex>>
    nodes_named(std::span<const std::string> words) const override
    {
        return words.empty() || !has_words() ? std::nullopt
                                             : std::optional(words_.nodes_named(words));
    }

    [[nodiscard]] const SearchIndex* search_index() const override
    {
        return index_ ? &*index_ : nullptr;
    }

private:
    void check(const BinarySections& file) const
    {
        const auto below = [](auto list, std::size_t limit) {
            return std::ranges::all_of(list, [&](auto one) { return one < limit; });
        };
        const bool ranges = below(node_kinds_.all(), frame_.names.node_kinds.size()) &&
                            below(edge_kinds_.all(), frame_.names.edge_kinds.size()) &&
                            below(standings_.all(), 3) && below(sources_.all(), nodes_.size()) &&
                            below(targets_.all(), nodes_.size());
        const bool confident = std::ranges::all_of(
            confidences_.all(), [](double one) { return one > 0.0 && one <= 1.0; });
        if (!ranges || !confident || !std::ranges::is_sorted(node_kinds_.all()) ||
            out_.size() != nodes_.size() || in_.size() != nodes_.size()) {
            file.fail("its sections contradict each other");
        }
    }

    [[nodiscard]] std::string_view id_of(NodeIndex index) const
    {
        return nodes_.reader(index, where_).text();
    }

    [[nodiscard]] std::optional<NodeIndex> find_among(NodeIndex first, NodeIndex last,
                                                      std::string_view id) const
    {
        const NodeIndex end = last;
        while (first < last) {
            const NodeIndex middle = first + (last - first) / 2;
            if (id_of(middle) < id) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first < end && id_of(first) == id ? std::optional(first) : std::nullopt;
    }

    /// Whether words are folded as this program folds them.
    [[nodiscard]] bool has_words() const { return frame_.words_version == name_words_version; }

    SharedBytes bytes_;
    std::string where_;
    Frame frame_;
    RecordTable documents_;
    RecordTable evidence_;
    RecordTable nodes_;
    RecordTable edges_;
    RecordCounts counts_;
    NumberList<std::uint8_t> node_kinds_;
    NumberList<std::uint8_t> standings_;
    NumberList<std::int32_t> node_first_;
    NumberList<std::int32_t> node_last_;
    NumberList<std::uint32_t> sources_;
    NumberList<std::uint32_t> targets_;
    NumberList<std::uint8_t> edge_kinds_;
    NumberList<std::uint8_t> former_;
    NumberList<double> confidences_;
    NumberList<std::int32_t> edge_first_;
    NumberList<std::int32_t> edge_last_;
    ListTable out_;
    ListTable in_;
    NameWords words_;
    std::optional<BinarySearchIndex> index_;
};

} // namespace

std::shared_ptr<const GraphSource> open_binary_graph(SharedBytes bytes, const std::string& where,
                                                     std::vector<Diagnostic>* diagnostics)
{
    const BinarySections file(bytes.view, where);
    Frame frame = read_frame(file, diagnostics);
    return std::make_shared<BinaryGraph>(std::move(bytes), file, std::move(frame));
}

} // namespace entente
