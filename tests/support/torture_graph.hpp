#pragma once

#include <entente/graph/knowledge_graph.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// A small graph of all that has ever broken a reader of graph files.
namespace entente {

/// Puts a graph together by ids; documents and evidence come by themselves.
class GraphSketch {
public:
    KnowledgeGraph graph;

    NodeIndex node(std::string id, NodeKind kind, std::string label, Attributes attributes = {})
    {
        return graph.add_node({.id = std::move(id),
                               .kind = kind,
                               .label = std::move(label),
                               .attributes = std::move(attributes),
                               .confidence = 0.9,
                               .evidence = {}});
    }

    EdgeIndex edge(NodeIndex source, NodeIndex target, EdgeKind kind, std::uint32_t key = 0,
                   Attributes attributes = {}, std::vector<EvidenceIndex> evidence = {})
    {
        return graph.add_edge({.source = source,
                               .target = target,
                               .kind = kind,
                               .key = key,
                               .attributes = std::move(attributes),
                               .confidence = 1.0 / 3.0,
                               .evidence = std::move(evidence)});
    }

    EvidenceIndex evidence(std::uint32_t document, std::uint32_t begin, std::string text)
    {
        const auto end = begin + static_cast<std::uint32_t>(text.size());
        return graph.add_evidence({document, {begin, end}, std::move(text)});
    }
};

inline Attributes attributes(std::vector<Attributes::Entry> entries)
{
    Attributes result;
    for (auto& [attribute, value] : entries) {
        result.set(attribute, std::move(value));
    }
    return result;
}

/// Texts that JSON or XML must escape, that look like something else, or that must not change.
inline std::vector<std::string> torture_texts()
{
    return {
        "Trần </script> & & <Б>",
        "\"q\" \\ '",
        "tab\tline\nend",
        "\U0001F91D\U0001F3FD \U0001F1FB\U0001F1F3",
        "\u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629 \u202Bmixed\u202C",
        "INF Treaty",
        "null",
        "]]> and ]]]]>> twice",
        "&amp; &lt;b&gt; &#x41;",
        "control\x01 \x0B\x1F characters",
        "=1+1",
        "\u0338begins with a mark",
        "\u2028separator\u2029",
        " spaces at both ends ",
        "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u5916\u4EA4\u90E8",
        "\x7F",
    };
}

inline KnowledgeGraph torture_graph()
{
    using enum Attribute;
    GraphSketch sketch;
    sketch.graph.add_document({.id = "d2",
                               .uri = "b & <c>/\"d\".txt#m",
                               .title = "Title\twith tab",
                               .source = "Gazette",
                               .date = *Date::parse("2024-03"),
                               .sha256 = std::string(64, 'b')});
    sketch.graph.add_document({.id = "d1", .uri = "a.txt", .sha256 = std::string(64, 'a')});
    const auto quoted = sketch.evidence(0, 0, "He said \"A & B\" <twice>.\nThen he left.");
    const auto plain = sketch.evidence(1, 7, "Tr\u00E2\u0300n, e\u0301migr\u00E9.");

    std::vector<NodeIndex> people;
    int number = 0;
    for (const std::string& text : torture_texts()) {
        people.push_back(
            sketch.node("official:t" + std::to_string(number++), NodeKind::official, text,
                        attributes({{aliases, std::vector{text, text + ", Jr"}}, {rank, text}})));
    }
    const auto viet_nam =
        sketch.node("country:VN", NodeKind::country, "Viet Nam", attributes({{iso, "VN"}}));
    const auto odd = sketch.node("odd id/\u00E9 \"x\"", NodeKind::organization, "Ministry",
                                 attributes({{type, "ministry"}, {inferred, false}}));
    const auto meeting =
        sketch.node("meeting:1", NodeKind::meeting, "Talks",
                    attributes({{type, "meeting"}, {date, "2024-02"}, {status, "held"}}));
    sketch.node("agreement:alone", NodeKind::agreement, "Isolated",
                attributes({{type, "treaty"}, {date, "XXXX-12-13"}, {period, "2026/.."}}));

    // Three parallel edges of which two are of one kind, and a loop.
    const auto post = [&](const char* interval, bool past) {
        return attributes({{title, "Minister \"of\" <X>"},
                           {former, past},
                           {valid, interval},
                           {ended_by, past ? "2021-05-06" : ""}});
    };
    sketch.edge(people[0], odd, EdgeKind::holds_position, 2, post("2021-04/..", false), {quoted});
    sketch.edge(people[0], odd, EdgeKind::holds_position, 0, post("2019/2021-04-07", true),
                {plain, quoted});
    sketch.edge(people[0], odd, EdgeKind::part_of, 1, {}, {plain});
    sketch.edge(odd, odd, EdgeKind::part_of);
    sketch.edge(people[1], people[0], EdgeKind::met, 0,
                attributes({{count, std::int64_t{1} << 31U},
                            {first, "2024-02"},
                            {last, "2024-03-05"},
                            {meetings, std::vector<std::string>{"meeting:1"}}}));
    sketch.edge(people[1], people[2], EdgeKind::met, 0,
                attributes({{count, std::int64_t{1} << 53U}}));
    for (const NodeIndex person : people) {
        sketch.edge(person, meeting, EdgeKind::participated_in, 0, attributes({{role, "host"}}),
                    {quoted});
    }
    sketch.edge(meeting, viet_nam, EdgeKind::held_in, 0, {}, {plain});
    return std::move(sketch.graph);
}

} // namespace entente
