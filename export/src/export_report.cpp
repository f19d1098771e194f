#include "canonical_order.hpp"
#include "date_range.hpp"
#include "folded_edges.hpp"

#include <entente/export/formats.hpp>

#include <algorithm>
#include <variant>

namespace entente {
namespace {

bool has_infinity(const Attributes& attributes)
{
    const auto has = [](const std::string& text) { return text.find("INF") != std::string::npos; };
    return std::ranges::any_of(attributes, [&](const Attributes::Entry& entry) {
        const auto* text = std::get_if<std::string>(&entry.second);
        const auto* list = std::get_if<std::vector<std::string>>(&entry.second);
        return (text != nullptr && has(*text)) ||
               (list != nullptr && std::ranges::any_of(*list, has));
    });
}

class Counter {
public:
    Counter(const KnowledgeGraph& graph, const FormTraits& traits) : graph_(graph), traits_(traits)
    {
    }

    ExportReport count()
    {
        for (NodeIndex i = 0; traits_.nodes && i < graph_.node_count(); ++i) {
            const Node& node = graph_.node(i);
            ++report_.nodes;
            add(node, range_of(node));
            report_.marked += traits_.marks_infinity && node.label.find("INF") != std::string::npos;
        }
        for (EdgeIndex i = 0; traits_.edges && i < graph_.edge_count(); ++i) {
            ++report_.edges;
            add(graph_.edge(i), range_of(graph_.edge(i)));
        }
        if (traits_.edges && traits_.folds_edges) {
            const std::size_t facts = report_.edges;
            report_.edges = fold_edges(graph_, canonical_nodes(graph_)).all.size();
            report_.merged = facts - report_.edges;
        }
        return report_;
    }

private:
    /// What nodes and edges have in common.
    template <typename Element> void add(const Element& element, const DateRange& range)
    {
        const bool coarse = !range.precision.empty() && range.precision != "day";
        report_.widened += traits_.whole_days && coarse;
        report_.marked += traits_.marks_infinity && has_infinity(element.attributes);
        if (traits_.one_sentence && element.evidence.size() > 1) {
            report_.sentences += element.evidence.size() - 1;
        }
        report_.additions += !traits_.carries_additions && element.additions;
    }

    const KnowledgeGraph& graph_;
    const FormTraits& traits_;
    ExportReport report_;
};

} // namespace

ExportReport report_of(const KnowledgeGraph& graph, const Format& format)
{
    return Counter(graph, format.traits).count();
}

std::string text_of(const ExportReport& report)
{
    std::string text;
    const auto add = [&](std::size_t count, std::string_view one, std::string_view many,
                         std::string_view what) {
        if (count > 0) {
            text.append(text.empty() ? "" : "; ").append(std::to_string(count)).append(" ");
            text.append(count == 1 ? one : many).append(what);
        }
    };
    add(report.nodes, "node", "nodes", "");
    add(report.edges, "edge", "edges", "");
    add(report.merged, "fact", "facts", " merged into edges of others");
    add(report.widened, "date", "dates", " of a month or year as whole days");
    add(report.marked, "text", "texts", " with INF marked");
    add(report.sentences, "further sentence", "further sentences", " left out");
    add(report.additions, "element", "elements", " without what people added");
    return text.empty() ? "nothing" : text;
}

} // namespace entente
