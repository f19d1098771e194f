#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace entente {

/// A multigraph of officials and bodies with dated edges of several kinds, the same at every run:
/// one node in five is a body; of the edges seven in ten are `met` between officials, three in ten
/// `holds_position`. Some nodes have many more edges than others, as people do.
inline KnowledgeGraph made_graph(std::uint32_t nodes, std::uint32_t edges)
{
    std::mt19937 random(1); // its sequence is the same everywhere; distributions' are not
    const auto below = [&](std::uint32_t bound) {
        return static_cast<std::uint32_t>(random() % bound);
    };
    const auto day = [&] {
        const CalendarPoint point = civil_from_days(static_cast<std::int32_t>(12000 + below(8000)));
        return Date(point).edtf();
    };
    KnowledgeGraph graph;
    DocumentInfo document;
    document.id = "made";
    document.uri = "made.txt";
    document.date = *Date::parse("2024-10-05");
    document.sha256 = std::string(64, '0');
    graph.add_document(document);
    const std::uint32_t officials = nodes - nodes / 5;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        Node node;
        node.kind = i < officials ? NodeKind::official : NodeKind::organization;
        node.id = std::string(name_of(node.kind)) + ":" + std::to_string(10000000 + i);
        node.label = (i < officials ? "Official " : "Body ") + std::to_string(i);
        node.attributes.set(Attribute::country,
                            std::string(1, static_cast<char>('A' + i % 26)) + "A");
        graph.add_node(std::move(node));
    }
    struct Ends {
        NodeIndex source;
        NodeIndex target;
        bool post;
    };
    std::vector<Ends> ends;
    for (std::uint32_t i = 0; i < edges; ++i) {
        const bool post = below(10) < 3;
        // The smaller of two is more often small: a few have most.
        const NodeIndex source = std::min(below(officials), below(officials));
        NodeIndex target = post ? officials + below(nodes - officials) : below(officials);
        target += target == source ? 1U : 0U;
        ends.push_back(post ? Ends{source, target, post}
                            : Ends{std::min(source, target), std::max(source, target), post});
    }
    std::ranges::sort(ends, {}, [](const Ends& e) { return std::pair(e.source, e.target); });
    std::uint32_t key = 0;
    for (std::uint32_t i = 0; i < edges; ++i) {
        Edge edge;
        edge.source = ends[i].source;
        edge.target = ends[i].target;
        const bool parallel =
            i > 0 && ends[i - 1].source == ends[i].source && ends[i - 1].target == ends[i].target;
        key = parallel ? key + 1 : 0;
        edge.key = key;
        edge.kind = ends[i].post ? EdgeKind::holds_position : EdgeKind::met;
        edge.confidence = static_cast<double>(50 + below(51)) / 100;
        const std::string date = day();
        if (ends[i].post) {
            edge.attributes.set(Attribute::title, "Minister of Works");
            edge.attributes.set(Attribute::valid, date + "/" + std::to_string(2025 + below(5)));
        } else {
            edge.attributes.set(Attribute::first, date);
            edge.attributes.set(Attribute::last, date);
        }
        const std::string text = "On that day number " + std::to_string(i) +
                                 " the two of them were seen together, which the papers reported.";
        const std::uint32_t begin = i * 200;
        edge.evidence = {graph.add_evidence(
            {0, {begin, begin + static_cast<std::uint32_t>(text.size())}, text})};
        graph.add_edge(std::move(edge));
    }
    return graph;
}

} // namespace entente
