#include "canonical_order.hpp"
#include "diagram_parts.hpp"
#include "wording.hpp"

#include <entente/core/text.hpp>
#include <entente/graph/queries.hpp>

#include <algorithm>

namespace entente {
namespace {

std::string spaced(std::string_view name)
{
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string country_name(const KnowledgeGraph& graph, std::string_view iso)
{
    const auto country = iso.empty() ? std::nullopt : graph.find("country:" + std::string(iso));
    return country ? std::string(display_label(graph.node(*country))) : std::string(iso);
}

void add_line(std::vector<std::string>& lines, std::string line)
{
    if (!line.empty()) {
        lines.push_back(std::move(line));
    }
}

std::string newest_title(const KnowledgeGraph& graph, NodeIndex official)
{
    const Profile profile = profile_of(graph, official);
    return profile.posts.empty() || profile.posts.front().former ? "" : profile.posts.front().title;
}

std::string place_name(const KnowledgeGraph& graph, NodeIndex meeting)
{
    for (const EdgeIndex index : graph.out_edges(meeting)) {
        const Edge& edge = graph.edge(index);
        if (edge.kind == EdgeKind::held_in) {
            return std::string(display_label(graph.node(edge.target)));
        }
    }
    return {};
}

void describe(const KnowledgeGraph& graph, NodeIndex index, DiagramNode& out)
{
    const Node& node = graph.node(index);
    const Attributes& attributes = node.attributes;
    out.name = display_label(node);
    switch (node.kind) {
    case NodeKind::official:
        add_line(out.details, capitalized(newest_title(graph, index)));
        add_line(out.details, country_name(graph, attributes.text(Attribute::country)));
        return;
    case NodeKind::organization:
        add_line(out.details, country_name(graph, attributes.text(Attribute::country)));
        return;
    case NodeKind::meeting: {
        const std::string_view form = attributes.text(Attribute::form);
        out.name = capitalized(spaced(form.empty() ? attributes.text(Attribute::type) : form));
        if (out.name.empty()) {
            out.name = "Meeting";
        }
        add_line(out.details, place_name(graph, index));
        break;
    }
    case NodeKind::agreement:
        out.name = capitalized(out.name);
        break;
    case NodeKind::country:
    case NodeKind::place:
    case NodeKind::document:
        return;
    }
    add_line(out.details, period_text(attributes.text(Attribute::date)));
    if (is_doubtful(node)) {
        add_line(out.details, std::string(attributes.text(Attribute::status)));
    }
}

std::vector<std::string> label_of(const Edge& edge)
{
    const Attributes& attributes = edge.attributes;
    std::vector<std::string> lines;
    switch (edge.kind) {
    case EdgeKind::holds_position:
        add_line(lines, capitalized(std::string(attributes.text(Attribute::title))));
        add_line(lines, period_text(attributes.text(Attribute::valid)));
        if (attributes.flag(Attribute::former)) {
            lines.emplace_back("former");
        }
        return lines;
    case EdgeKind::participated_in:
        return {spaced(attributes.text(Attribute::role))};
    case EdgeKind::party_to: // what else would a state and an agreement have to do
        return {};
    case EdgeKind::met:
    case EdgeKind::states_met:
    case EdgeKind::co_signed: {
        const std::string what = edge.kind == EdgeKind::co_signed ? "signed together" : "met";
        const auto count = static_cast<std::int64_t>(weight_of(edge));
        lines.push_back(count == 1 ? what : what + " " + std::to_string(count) + " times");
        const std::string first(attributes.text(Attribute::first));
        const std::string last(attributes.text(Attribute::last));
        add_line(lines, first == last ? first : first + " to " + last);
        return lines;
    }
    case EdgeKind::represents:
    case EdgeKind::part_of:
    case EdgeKind::held_in:
    case EdgeKind::located_in:
    case EdgeKind::signed_by_actor:
    case EdgeKind::concluded_at:
    case EdgeKind::mentioned_in:
        break;
    }
    return {spaced(name_of(edge.kind))};
}

} // namespace

std::string capitalized(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string period_text(std::string_view edtf)
{
    const auto slash = edtf.find('/');
    if (slash == std::string_view::npos) {
        constexpr std::string_view no_year = "XXXX-";
        return edtf.starts_with(no_year)
                   ? std::string(edtf.substr(no_year.size())) + ", year unknown"
                   : std::string(edtf);
    }
    const std::string first(edtf.substr(0, slash));
    const std::string last(edtf.substr(slash + 1));
    if (first == "..") {
        return "until " + period_text(last);
    }
    if (last == "..") {
        return "from " + period_text(first);
    }
    if (first.starts_with("XXXX-") && last.starts_with("XXXX-")) {
        return first.substr(5) + " to " + period_text(last);
    }
    return first + " to " + last;
}

bool is_doubtful(const Node& node)
{
    const std::string_view status = node.attributes.text(Attribute::status);
    return node.attributes.flag(Attribute::inferred) || status == "planned" ||
           status == "proposed" || status == "cancelled";
}

std::string quote(const KnowledgeGraph& graph, const std::vector<EvidenceIndex>& evidence)
{
    if (evidence.empty()) {
        return {};
    }
    const Evidence& first = graph.evidence()[evidence.front()];
    const DocumentInfo& document = graph.documents()[first.document];
    std::string text = squeeze(first.text) + " -- " + std::string(place_of(document));
    const std::string date = document.date.edtf();
    return date.empty() ? text : text + ", " + date;
}

std::string web_link(const KnowledgeGraph& graph, const std::vector<EvidenceIndex>& evidence)
{
    for (const EvidenceIndex index : evidence) {
        const std::string& uri = graph.documents()[graph.evidence()[index].document].uri;
        if (uri.starts_with("https://") || uri.starts_with("http://")) {
            return uri;
        }
    }
    return {};
}

DiagramMaker::DiagramMaker(const KnowledgeGraph& graph, std::string title)
    : graph_(graph), place_(graph.node_count(), absent)
{
    diagram_.title = std::move(title);
}

std::size_t DiagramMaker::node(NodeIndex index, bool centre)
{
    if (!has(index)) {
        const Node& node = graph_.node(index);
        DiagramNode out{.kind = node.kind};
        describe(graph_, index, out);
        out.tooltip = quote(graph_, node.evidence);
        out.link = web_link(graph_, node.evidence);
        out.centre = centre;
        out.doubtful = is_doubtful(node);
        place_[index] = diagram_.nodes.size();
        diagram_.nodes.push_back(std::move(out));
    }
    return place_[index];
}

void DiagramMaker::edge(EdgeIndex index, bool forward)
{
    const Edge& edge = graph_.edge(index);
    const auto support = support_of(graph_, edge);
    diagram_.edges.push_back({.source = node(forward ? edge.source : edge.target),
                              .target = node(forward ? edge.target : edge.source),
                              .label = label_of(edge),
                              .tooltip = quote(graph_, support),
                              .link = web_link(graph_, support),
                              .weight = weight_of(edge),
                              .directed = !is_symmetric(edge.kind),
                              .backward = !forward,
                              .doubtful = edge.attributes.flag(Attribute::inferred) ||
                                          is_doubtful(graph_.node(edge.source)) ||
                                          is_doubtful(graph_.node(edge.target))});
}

void DiagramMaker::hidden(NodeIndex beside, std::size_t count)
{
    const std::size_t more = hidden_apart(count);
    diagram_.edges.push_back({.source = place_[beside], .target = more, .directed = false});
}

void DiagramMaker::hidden_within(NodeIndex index, std::size_t count)
{
    if (count > 0) {
        diagram_.nodes[place_[index]].details.push_back("+" + std::to_string(count) + " more");
    }
}

std::size_t DiagramMaker::hidden_apart(std::size_t count)
{
    DiagramNode more;
    more.name = "+" + std::to_string(count) + " more";
    more.hidden = count;
    diagram_.nodes.push_back(std::move(more));
    return diagram_.nodes.size() - 1;
}

} // namespace entente
