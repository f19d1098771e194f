#include "canonical_order.hpp"
#include "merge/drawing.hpp"
#include "user_columns.hpp"
#include "wording.hpp"
#include "xml_ids.hpp"

#include <entente/core/error.hpp>
#include <entente/export/merge.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace entente {
namespace {

/// "3 nodes" or "1 node".
std::string counted(std::size_t count, const std::string& what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// Things that did not fit, of which the first are named.
class Misfits {
public:
    void add(std::string_view name)
    {
        constexpr std::size_t most = 3;
        if (++count_ <= most) {
            names_.append(names_.empty() ? "" : ", ").append(name);
        }
    }

    [[nodiscard]] std::size_t count() const { return count_; }
    /// "a, b, c ..."
    [[nodiscard]] std::string names() const { return names_ + (count_ > 3 ? " ..." : ""); }

private:
    std::size_t count_ = 0;
    std::string names_;
};

class Merger {
public:
    Merger(KnowledgeGraph& graph, const std::string& where) : graph_(graph), where_(where)
    {
        const XmlIds ids(graph);
        for (NodeIndex i = 0; i < graph.node_count(); ++i) {
            nodes_.try_emplace(std::string(ids.of(i)), i);
        }
        for (EdgeIndex i = 0; i < graph.edge_count(); ++i) {
            const Edge& edge = graph.edge(i);
            edges_[{edge.source, edge.target, edge.kind}].push_back(i);
        }
    }

    MergeReport merge(const Drawing& drawing)
    {
        merge_nodes(drawing.nodes);
        if (report_.nodes == 0) {
            throw DataError(where_, 0,
                            "none of its " + counted(drawing.nodes.size(), "node") +
                                " is in the graph: is it of another one?");
        }
        merge_edges(drawing.edges);
        for (const auto& [column, count] : drawing.not_finite) {
            tell(count, "column \"" + column + "\": " + counted(count, "value") +
                            " no finite number, left out");
        }
        report_.columns.assign(columns_.begin(), columns_.end());
        return std::move(report_);
    }

private:
    using Ends = std::tuple<NodeIndex, NodeIndex, EdgeKind>;

    void merge_nodes(const std::vector<DrawnNode>& drawn)
    {
        const UserColumns known = UserColumns::of_nodes(graph_);
        Misfits unknown;
        Misfits renamed;
        std::set<NodeIndex> seen;
        for (const DrawnNode& each : drawn) {
            const auto found = nodes_.find(each.id);
            if (found == nodes_.end()) {
                unknown.add(each.id);
                continue;
            }
            const Node& node = graph_.node(found->second);
            if (!each.label.empty() && each.label != short_label(node) &&
                each.label != display_label(node) && each.label != node.id) {
                renamed.add("\"" + std::string(display_label(node)) + "\" to \"" + each.label +
                            "\"");
            }
            seen.insert(found->second);
            if (!each.additions.empty()) {
                graph_.set_node_additions(found->second,
                                          joined(node.additions.get(), each.additions, known));
            }
        }
        report_.nodes = seen.size();
        tell(unknown.count(), counted(unknown.count(), "node") +
                                  " of it not in the graph, left out: " + unknown.names());
        const std::size_t missing = graph_.node_count() - seen.size();
        tell(missing, counted(missing, "node") + " of the graph not in it, unchanged");
        tell(renamed.count(),
             counted(renamed.count(), "label") +
                 " changed there, which the graph keeps as articles have them: " + renamed.names());
    }

    void merge_edges(const std::vector<DrawnEdge>& drawn)
    {
        const UserColumns known = UserColumns::of_edges(graph_);
        Misfits unknown;
        std::set<Ends> seen;
        for (const DrawnEdge& each : drawn) {
            const auto source = nodes_.find(each.source);
            const auto target = nodes_.find(each.target);
            const auto kind = find_kind<EdgeKind>(each.relation);
            const auto found = source == nodes_.end() || target == nodes_.end() || !kind
                                   ? edges_.end()
                                   : edges_.find({source->second, target->second, *kind});
            if (found == edges_.end()) {
                unknown.add(each.source + " " + each.relation + " " + each.target);
                continue;
            }
            if (seen.insert(found->first).second) {
                report_.edges += found->second.size();
            }
            if (each.additions.empty()) {
                continue;
            }
            for (const EdgeIndex edge : found->second) {
                graph_.set_edge_additions(
                    edge, joined(graph_.edge(edge).additions.get(), each.additions, known));
            }
        }
        tell(unknown.count(), counted(unknown.count(), "edge") +
                                  " of it not in the graph, left out: " + unknown.names());
        const std::size_t missing = graph_.edge_count() - report_.edges;
        tell(missing, counted(missing, "edge") + " of the graph not in it, unchanged");
    }

    /// What there was, with what the drawing has over it.
    Additions joined(Additions all, const Additions& drawn, const UserColumns& known)
    {
        for (const auto field : {&Display::x, &Display::y, &Display::z, &Display::size}) {
            if (drawn.display.*field) {
                all.display.*field = drawn.display.*field;
            }
        }
        if (!drawn.display.color.empty()) {
            all.display.color = drawn.display.color;
        }
        std::map<std::string, AttributeValue> columns(all.columns.begin(), all.columns.end());
        for (const auto& [name, value] : drawn.columns) {
            const std::string* own = known.find_name(name);
            const std::string& column = own != nullptr ? *own : name;
            columns.insert_or_assign(column, value);
            columns_.insert(column);
        }
        all.columns.assign(columns.begin(), columns.end());
        return all;
    }

    void tell(std::size_t count, std::string message)
    {
        if (count > 0) {
            report_.diagnostics.push_back(
                {Diagnostic::Severity::warning, where_, std::move(message)});
        }
    }

    KnowledgeGraph& graph_;
    const std::string& where_;
    std::unordered_map<std::string, NodeIndex> nodes_; ///< by id in XML
    std::map<Ends, std::vector<EdgeIndex>> edges_;
    std::set<std::string> columns_;
    MergeReport report_;
};

} // namespace

MergeReport merge_drawing(KnowledgeGraph& graph, std::istream& in, const std::string& where)
{
    const Drawing drawing = read_drawing(in, where);
    return Merger(graph, where).merge(drawing);
}

} // namespace entente
