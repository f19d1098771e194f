#pragma once

#include "torture_graph.hpp"

#include <entente/graph/selection.hpp>

#include <string>

/// A small diplomatic year for selections and projections.
namespace entente {

/// Anna and Bert of AA, Cora of BB and Dora of CC, two bodies of AA and BB; talks of Anna with Cora
/// in May and June 2024, a plan to meet Dora in 2025, a treaty of 2020 for 2021 to 2024, and an
/// undated memorandum.
class Year {
public:
    KnowledgeGraph graph;

    Year()
    {
        for (const std::string iso : {"AA", "BB", "CC"}) {
            graph.add_document({.id = "doc-" + iso, .uri = iso + ".txt", .title = ""});
            node(NodeKind::country, "country:" + iso, attributes({{Attribute::iso, iso}}));
        }
        person("anna", "AA");
        person("bert", "AA");
        person("cora", "BB");
        person("dora", "CC");
        node(NodeKind::organization, "organization:aa-ministry", of("AA"));
        node(NodeKind::organization, "organization:bb-ministry", of("BB"));
        node(NodeKind::place, "place:aa-town", of("AA"));
        node(NodeKind::place, "place:bb-town", of("BB"));
        event(NodeKind::meeting, "meeting:may", "2024-05", "held");
        event(NodeKind::meeting, "meeting:june", "2024-06-11", "held");
        event(NodeKind::meeting, "meeting:plan", "2025-02-01", "planned");
        event(NodeKind::agreement, "agreement:treaty", "2020-03-01", "in_force");
        event(NodeKind::agreement, "agreement:memorandum", "", "signed");
        for (const std::string place : {"aa-town", "bb-town"}) {
            edge("place:" + place, EdgeKind::located_in,
                 place == "aa-town" ? "country:AA" : "country:BB");
        }
        for (const std::string name : {"anna", "bert"}) {
            edge("official:" + name, EdgeKind::represents, "country:AA");
        }
        edge("official:cora", EdgeKind::represents, "country:BB");
        edge("official:dora", EdgeKind::represents, "country:CC");
        edge("organization:aa-ministry", EdgeKind::part_of, "country:AA");
        for (const std::string meeting : {"meeting:may", "meeting:june"}) {
            edge("official:anna", EdgeKind::participated_in, meeting);
            edge("official:cora", EdgeKind::participated_in, meeting);
        }
        edge("organization:bb-ministry", EdgeKind::participated_in, "meeting:june");
        edge("official:anna", EdgeKind::participated_in, "meeting:plan");
        edge("official:dora", EdgeKind::participated_in, "meeting:plan");
        edge("meeting:june", EdgeKind::held_in, "place:bb-town");
        edge("country:AA", EdgeKind::party_to, "agreement:treaty");
        edge("country:BB", EdgeKind::party_to, "agreement:treaty");
        edge("official:anna", EdgeKind::signed_by_actor, "agreement:memorandum");
        edge("official:cora", EdgeKind::signed_by_actor, "agreement:memorandum");
        edge("agreement:memorandum", EdgeKind::concluded_at, "meeting:june");
        edge("official:anna", EdgeKind::holds_position, "organization:aa-ministry",
             attributes({{Attribute::title, std::string("minister")},
                         {Attribute::valid, std::string("2019/2021")}}));
        edge("official:anna", EdgeKind::holds_position, "organization:aa-ministry",
             attributes({{Attribute::title, std::string("chief minister")},
                         {Attribute::valid, std::string("2023/..")}}),
             1);
        edge("official:bert", EdgeKind::holds_position, "organization:aa-ministry",
             attributes({{Attribute::title, std::string("deputy")}, {Attribute::inferred, true}}));
        edge("official:anna", EdgeKind::met, "official:cora",
             attributes(
                 {{Attribute::count, std::int64_t{2}},
                  {Attribute::first, std::string("2024-05")},
                  {Attribute::last, std::string("2024-06-11")},
                  {Attribute::meetings, std::vector<std::string>{"meeting:june", "meeting:may"}}}));
    }

private:
    static Attributes of(const std::string& iso) { return attributes({{Attribute::country, iso}}); }

    /// Sentences that follow each other, in the document of the country named or the first.
    EvidenceIndex sentence(std::uint32_t document)
    {
        const std::uint32_t begin = next_;
        next_ += 10;
        return graph.add_evidence({document, {begin, begin + 9}, "Sentence."});
    }

    void node(NodeKind kind, const std::string& id, Attributes more)
    {
        const std::uint32_t document = id.ends_with("BB") || id == "meeting:june" ? 1 : 0;
        graph.add_node({.id = id,
                        .kind = kind,
                        .label = id.substr(id.find(':') + 1),
                        .attributes = std::move(more),
                        .confidence = id == "official:dora" ? 0.5 : 0.9,
                        .evidence = {sentence(document < graph.documents().size() ? document : 0),
                                     sentence(0)}});
    }

    void person(const std::string& name, const std::string& iso)
    {
        node(NodeKind::official, "official:" + name, of(iso));
    }

    void event(NodeKind kind, const std::string& id, const std::string& date,
               const std::string& status)
    {
        node(kind, id,
             attributes(
                 {{Attribute::type, std::string("meeting")},
                  {Attribute::date, date},
                  {Attribute::period, std::string(id == "agreement:treaty" ? "2021/2024" : "")},
                  {Attribute::status, status}}));
    }

    void edge(const std::string& source, EdgeKind kind, const std::string& target,
              Attributes more = {}, std::uint32_t key = 0)
    {
        graph.add_edge({.source = graph.find(source).value(),
                        .target = graph.find(target).value(),
                        .kind = kind,
                        .key = key,
                        .attributes = std::move(more),
                        .confidence = 0.9,
                        .evidence = {sentence(0)}});
    }

    std::uint32_t next_ = 0;
};

} // namespace entente
