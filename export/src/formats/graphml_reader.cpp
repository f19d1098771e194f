#include "formats/graphml_reader.hpp"

#include "canonical_order.hpp"
#include "formats/graphml_keys.hpp"
#include "formats/json_reader.hpp"
#include "formats/json_records.hpp"
#include "formats/xml_reader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

// GraphML becomes the records of the JSON: readable columns, completed by what GraphmlExact wrote
// beside them. What a record must be is checked where JSON's are.
namespace entente {
namespace {

/// A node or an edge while its columns are read.
struct Element {
    GraphmlScope scope = GraphmlScope::node;
    std::size_t line = 0;
    Json json = Json::object();
    std::string xml_id{};
    std::string evidence{}; ///< text of the first
    Json evidence_count = 0U;
    Json spans = Json::array();
    Json exact = Json::object();
    std::vector<std::string> others{}; ///< names of columns that are none of ours
};

class GraphmlReader {
public:
    GraphmlReader(std::istream& in, const std::string& where, const JsonRecordHandler& handler)
        : where_(where), handler_(handler), xml_(in, where)
    {
    }

    void read()
    {
        if (!xml_.enter() || xml_.name() != "graphml" ||
            xml_.name_space() != "http://graphml.graphdrawing.org/xmlns") {
            xml_.fail("is not GraphML: its first element is <" + std::string(xml_.name()) + ">");
        }
        bool have_graph = false;
        while (xml_.enter()) {
            if (xml_.name() == "key") {
                read_key();
            } else if (xml_.name() == "graph" && !std::exchange(have_graph, true)) {
                read_graph();
            } else {
                fail_at_element();
            }
        }
        if (!have_graph) {
            xml_.fail("there is no graph in it");
        }
        xml_.finish();
    }

private:
    void read_key()
    {
        auto key = graphml_key(xml_.attribute("for"), xml_.attribute("attr.name"));
        if (key) {
            keys_.insert_or_assign(xml_.attribute("id"), std::move(*key));
        }
        xml_.skip();
    }

    void read_graph()
    {
        bool have_nodes = false;
        bool have_edges = false;
        while (xml_.enter()) {
            if (xml_.name() == "data") {
                read_graph_data();
                continue;
            }
            if (!std::exchange(have_nodes, true)) {
                end_provenance();
            }
            if (xml_.name() == "edge") {
                if (!std::exchange(have_edges, true)) {
                    handler_.end(JsonSection::nodes);
                }
                read_edge();
            } else if (xml_.name() == "node" && !have_edges) {
                read_node();
            } else {
                fail_at_element();
            }
        }
        if (!have_nodes) {
            end_provenance();
        }
        if (!have_edges) {
            handler_.end(JsonSection::nodes);
        }
        handler_.end(JsonSection::edges);
    }

    void read_graph_data()
    {
        const std::size_t line = xml_.line();
        const GraphmlKey key = key_of(GraphmlScope::graph);
        std::string text = xml_.text();
        if (key.role == GraphmlRole::schema) {
            schema_ = std::move(text);
        } else if (key.role == GraphmlRole::document_count) {
            document_count_ = std::move(text);
        } else if (key.role == GraphmlRole::documents) {
            const JsonPath path(where_, line, key.name);
            for (Json& document : list_of(text, path)) {
                if (!document.is_object()) {
                    path.item(document_ids_.size()).fail("an object is expected");
                }
                Json id = document.value("id", Json());
                handler_.record(JsonSection::documents, std::move(document),
                                path.item(document_ids_.size()));
                document_ids_.push_back(std::move(id));
            }
        } else if (key.role == GraphmlRole::unknown) {
            handler_.unknown("the graph's data \"" + key.name + "\"");
        }
    }

    /// What stands before the nodes is complete.
    void end_provenance()
    {
        if (schema_.empty()) {
            xml_.fail("is not from entente: the graph has no data \"schema\"; entente reads back "
                      "what `entente convert GRAPH -o FILE.graphml` writes");
        }
        if (schema_ != graph_schema) {
            xml_.fail("the graph's schema is \"" + schema_ + "\"; this version reads \"" +
                      std::string(graph_schema) + "\"");
        }
        if (document_count_ != std::to_string(document_ids_.size())) {
            xml_.fail("lists " + std::to_string(document_ids_.size()) + " of " + document_count_ +
                      " documents: " + incomplete);
        }
        handler_.end(JsonSection::documents);
    }

    void read_node()
    {
        Element node = begin(GraphmlScope::node);
        node.json["id"] = node.xml_id;
        read_columns(node);
        complete(node);
        if (!ids_.try_emplace(node.xml_id, node.json["id"]).second) {
            path_of(node).member("id").fail("the id \"" + node.xml_id + "\" is taken");
        }
        hand_over(JsonSection::nodes, node);
    }

    void read_edge()
    {
        Element edge = begin(GraphmlScope::edge);
        for (const char* side : {"source", "target"}) {
            const std::string id = xml_.attribute(side);
            const auto node = ids_.find(id);
            edge.json[side] = node == ids_.end() ? Json(id) : node->second;
        }
        edge.json["key"] = next_key(edge.json);
        read_columns(edge);
        complete(edge);
        last_key_ = edge.json["key"];
        hand_over(JsonSection::edges, edge);
    }

    Element begin(GraphmlScope scope)
    {
        Element element;
        element.scope = scope;
        element.line = xml_.line();
        element.xml_id = xml_.attribute("id");
        return element;
    }

    void read_columns(Element& element)
    {
        std::set<std::string> seen;
        while (xml_.enter()) {
            if (xml_.name() != "data") {
                fail_at_element();
            }
            const GraphmlKey& key = key_of(element.scope);
            if (!seen.insert(key.name).second) {
                path_of(element).member(key.name).fail("stands twice");
            }
            read_column(element, key, xml_.text());
        }
    }

    void read_column(Element& element, const GraphmlKey& key, std::string text)
    {
        const JsonPath root = path_of(element);
        const JsonPath path = root.member(key.name);
        switch (key.role) {
        case GraphmlRole::attribute: {
            const AttributeSpec& spec = spec_of(*key.attribute);
            element.json[std::string(spec.name)] = value_of(spec.type, std::move(text));
            break;
        }
        case GraphmlRole::label:
            element.json["label"] = std::move(text);
            break;
        case GraphmlRole::kind:
            element.json["kind"] = std::move(text);
            break;
        case GraphmlRole::id:
            element.json["id"] = std::move(text);
            break;
        case GraphmlRole::confidence:
            element.json["confidence"] = value_of(AttributeType::number, std::move(text));
            break;
        case GraphmlRole::evidence:
            element.evidence = std::move(text);
            break;
        case GraphmlRole::evidence_count:
            element.evidence_count = value_of(AttributeType::integer, std::move(text));
            break;
        case GraphmlRole::evidence_spans:
            for (Json& span : list_of(text, path)) {
                element.spans.push_back(std::move(span));
            }
            break;
        case GraphmlRole::exact:
            element.exact = Json::parse(text, nullptr, false);
            if (!element.exact.is_object()) {
                path.fail("a JSON object is expected");
            }
            break;
        case GraphmlRole::derived:
            break;
        case GraphmlRole::schema:
        case GraphmlRole::document_count:
        case GraphmlRole::documents:
        case GraphmlRole::unknown:
            element.others.push_back(key.name);
            break;
        }
    }

    /// What is no JSON stays a text, of which the record's reader says that it is of no such type.
    static Json value_of(AttributeType type, std::string text)
    {
        if (type != AttributeType::string) {
            Json value = Json::parse(text, nullptr, false);
            if (!value.is_discarded()) {
                return value;
            }
        }
        return text;
    }

    static Json list_of(const std::string& text, const JsonPath& path)
    {
        Json list = Json::parse(text, nullptr, false);
        if (!list.is_array()) {
            path.fail("a JSON list is expected");
        }
        return list;
    }

    void complete(Element& element)
    {
        for (const auto& [name, value] : element.exact.items()) {
            element.json[name] = value;
        }
        // Columns that people added stand among the exact members too.
        for (const std::string& name : element.others) {
            if (!element.exact.contains("columns")) {
                handler_.unknown(
                    std::string(element.scope == GraphmlScope::node ? "the nodes'" : "the edges'") +
                    " data \"" + name + "\"");
            }
        }
        const JsonPath path = path_of(element);
        if (element.evidence_count != element.spans.size()) {
            path.fail("has the places of " + std::to_string(element.spans.size()) + " of " +
                      element.evidence_count.dump() + " sentences: " + incomplete);
        }
        if (!element.spans.empty()) {
            Json evidence = Json::array();
            const JsonPath spans = path.member("evidence_spans");
            for (std::size_t i = 0; i < element.spans.size(); ++i) {
                const std::string* first = i == 0 ? &element.evidence : nullptr;
                evidence.push_back(evidence_of(element.spans[i], first, spans.item(i)));
            }
            element.json["evidence"] = std::move(evidence);
        }
    }

    /// `[document, begin, end]`, with its text where that is neither `first` nor given before.
    Json evidence_of(const Json& span, const std::string* first, const JsonPath& path)
    {
        const auto is_natural = [](const Json& item) { return item.is_number_unsigned(); };
        if (!span.is_array() || (span.size() != 3 && span.size() != 4) ||
            !std::all_of(span.begin(), span.begin() + 3, is_natural) ||
            (span.size() == 4 && !span[3].is_string())) {
            path.fail("[document, begin, end] is expected, or [document, begin, end, text]");
        }
        const std::array place{span[0].get<std::uint64_t>(), span[1].get<std::uint64_t>(),
                               span[2].get<std::uint64_t>()};
        if (place[0] >= document_ids_.size()) {
            path.fail("there is no document " + std::to_string(place[0]));
        }
        std::string& text = texts_[place];
        if (span.size() == 4) {
            text = span[3].get<std::string>();
        } else if (first != nullptr) {
            text = *first;
        } else if (text.empty()) {
            path.fail("the text is not told here and nowhere before");
        }
        return {{"document", document_ids_[place[0]]},
                {"begin", span[1]},
                {"end", span[2]},
                {"text", text}};
    }

    /// Parallel edges are numbered from 0 unless they say otherwise.
    Json next_key(const Json& edge)
    {
        const bool parallel = edge["source"] == last_source_ && edge["target"] == last_target_;
        last_source_ = edge["source"];
        last_target_ = edge["target"];
        return parallel && last_key_.is_number_unsigned() ? last_key_.get<std::uint64_t>() + 1 : 0U;
    }

    void hand_over(JsonSection section, Element& element)
    {
        handler_.record(section, std::move(element.json), path_of(element));
    }

    [[nodiscard]] JsonPath path_of(const Element& element) const
    {
        return {where_, element.line, element.scope == GraphmlScope::node ? "node" : "edge"};
    }

    [[nodiscard]] const GraphmlKey& key_of(GraphmlScope scope) const
    {
        const std::string id = xml_.attribute("key");
        const auto key = keys_.find(id);
        if (key == keys_.end() || key->second.scope != scope) {
            xml_.fail("no <key> declares the data \"" + id + "\"");
        }
        return key->second;
    }

    [[noreturn]] void fail_at_element() const
    {
        xml_.fail("<" + std::string(xml_.name()) +
                  "> stands where entente writes none; it reads back its own GraphML only");
    }

    static constexpr const char* incomplete =
        "the file is of an older entente or was changed; write it anew from the JSON";

    const std::string& where_;
    const JsonRecordHandler& handler_;
    XmlReader xml_;
    std::unordered_map<std::string, GraphmlKey> keys_; ///< by id
    std::string schema_;
    std::string document_count_ = "0";
    std::vector<Json> document_ids_;
    std::unordered_map<std::string, Json> ids_;                 ///< of nodes, by that in the XML
    std::map<std::array<std::uint64_t, 3>, std::string> texts_; ///< of evidence, by its place
    Json last_source_;
    Json last_target_;
    Json last_key_;
};

} // namespace

KnowledgeGraph read_graphml(std::istream& in, const std::string& where,
                            std::vector<Diagnostic>* diagnostics)
{
    return read_records(
        [&](const JsonRecordHandler& handler) { GraphmlReader(in, where, handler).read(); }, where,
        diagnostics);
}

} // namespace entente
