#include "formats/json_reader.hpp"

#include "formats/json_records.hpp"
#include "formats/json_values.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace entente {
namespace {

class GraphReader {
public:
    explicit GraphReader(const std::string& where) : where_(where) {}

    KnowledgeGraph read(const JsonRecordSource& source, std::vector<Diagnostic>* diagnostics)
    {
        source({.record = [this](JsonSection section, Json&& json,
                                 const JsonPath& path) { add(section, json, path); },
                .end = [this](JsonSection section) { end(section); },
                .unknown = [this](const std::string& path) { ++unknown_[path]; }});
        check_edge_keys();
        if (diagnostics != nullptr) {
            report_unknown(*diagnostics);
        }
        return std::move(graph_);
    }

private:
    void add(JsonSection section, Json& json, const JsonPath& path)
    {
        switch (section) {
        case JsonSection::documents:
            add_document(json, path);
            break;
        case JsonSection::nodes:
            if (have_documents_) {
                add_node(json, path);
            } else {
                waiting_nodes_.push_back(std::move(json));
            }
            break;
        case JsonSection::edges:
            if (have_documents_ && have_nodes_) {
                add_edge(json, path);
            } else {
                waiting_edges_.push_back(std::move(json));
            }
            break;
        }
    }

    void end(JsonSection section)
    {
        have_documents_ = have_documents_ || section == JsonSection::documents;
        have_nodes_ = have_nodes_ || section == JsonSection::nodes;
        const JsonPath root(where_);
        if (have_documents_) {
            const JsonPath nodes = root.member("nodes");
            for (std::size_t i = 0; i < waiting_nodes_.size(); ++i) {
                add_node(waiting_nodes_[i], nodes.item(i));
            }
            waiting_nodes_.clear();
        }
        if (have_documents_ && have_nodes_) {
            const JsonPath edges = root.member("edges");
            for (std::size_t i = 0; i < waiting_edges_.size(); ++i) {
                add_edge(waiting_edges_[i], edges.item(i));
            }
            waiting_edges_.clear();
        }
    }

    void add_document(const Json& json, const JsonPath& path)
    {
        DocumentInfo document;
        document.id = text_of(member_of(json, "id", path), path.member("id"));
        for (const auto& [key, value] : json.items()) {
            const JsonPath at = path.member(key);
            if (key == "uri") {
                document.uri = text_of(value, at);
            } else if (key == "title") {
                document.title = text_of(value, at);
            } else if (key == "source") {
                document.source = text_of(value, at);
            } else if (key == "date") {
                document.date = date_of(value, at);
            } else if (key == "sha256") {
                document.sha256 = text_of(value, at);
            } else if (key != "id") {
                ++unknown_["$.graph.documents[]." + key];
            }
        }
        const auto index = static_cast<std::uint32_t>(documents_.size());
        if (!documents_.try_emplace(document.id, index).second) {
            path.member("id").fail("the id \"" + document.id + "\" is taken");
        }
        graph_.add_document(std::move(document));
    }

    void add_node(const Json& json, const JsonPath& path)
    {
        Node node;
        node.id = text_of(member_of(json, "id", path), path.member("id"));
        node.kind = kind_of<NodeKind>(member_of(json, "kind", path), path.member("kind"));
        node.label = text_of(member_of(json, "label", path), path.member("label"));
        read_rest(json, path, {"id", "kind", "label"}, "$.nodes[].", node);
        if (graph_.find(node.id)) {
            path.member("id").fail("the id \"" + node.id + "\" is taken");
        }
        graph_.add_node(std::move(node));
    }

    void add_edge(const Json& json, const JsonPath& path)
    {
        Edge edge;
        edge.source = node_of(json, "source", path);
        edge.target = node_of(json, "target", path);
        edge.key = natural_of(member_of(json, "key", path), path.member("key"));
        edge.kind = kind_of<EdgeKind>(member_of(json, "kind", path), path.member("kind"));
        (void)member_of(json, "confidence", path);
        read_rest(json, path, {"source", "target", "key", "kind"}, "$.edges[].", edge);
        graph_.add_edge(std::move(edge));
    }

    NodeIndex node_of(const Json& json, const char* key, const JsonPath& path) const
    {
        const JsonPath at = path.member(key);
        const std::string& id = text_of(member_of(json, key, path), at);
        const auto node = graph_.find(id);
        if (!node) {
            at.fail("there is no node \"" + id + "\"");
        }
        return *node;
    }

    /// What nodes and edges have in common: attributes, confidence, evidence, additions.
    template <typename Element>
    void read_rest(const Json& json, const JsonPath& path,
                   std::initializer_list<std::string_view> done, const char* unknown_path,
                   Element& element)
    {
        Additions additions;
        for (const auto& [key, value] : json.items()) {
            const JsonPath at = path.member(key);
            if (std::ranges::find(done, key) != done.end()) {
                continue;
            }
            if (key == "confidence") {
                element.confidence = confidence_of(value, at);
            } else if (key == "evidence") {
                read_evidence(value, at, element.evidence);
            } else if (key == "display") {
                additions.display = display_of(value, at);
            } else if (key == "columns") {
                additions.columns = columns_of(value, at);
            } else if (const auto attribute = find_attribute(key)) {
                element.attributes.set(*attribute, attribute_of(spec_of(*attribute), value, at));
            } else {
                ++unknown_[unknown_path + key];
            }
        }
        element.additions = std::move(additions);
    }

    void read_evidence(const Json& json, const JsonPath& path, std::vector<EvidenceIndex>& to)
    {
        if (!json.is_array()) {
            path.fail("a list is expected");
        }
        to.reserve(json.size());
        for (std::size_t i = 0; i < json.size(); ++i) {
            to.push_back(evidence_of(json[i], path.item(i)));
        }
    }

    EvidenceIndex evidence_of(const Json& json, const JsonPath& path)
    {
        if (!json.is_object()) {
            path.fail("an object is expected");
        }
        Evidence evidence;
        const JsonPath at = path.member("document");
        const std::string& id = text_of(member_of(json, "document", path), at);
        const auto document = documents_.find(id);
        if (document == documents_.end()) {
            at.fail("there is no document \"" + id + "\"");
        }
        evidence.document = document->second;
        evidence.span.begin = natural_of(member_of(json, "begin", path), path.member("begin"));
        evidence.span.end = natural_of(member_of(json, "end", path), path.member("end"));
        evidence.text = text_of(member_of(json, "text", path), path.member("text"));
        if (evidence.span.end < evidence.span.begin ||
            evidence.span.size() != evidence.text.size()) {
            path.fail("the text has " + std::to_string(evidence.text.size()) +
                      " bytes, which is not what lies between begin and end");
        }
        if (json.size() > 4) {
            note_unknown_evidence_keys(json);
        }
        // The graph keeps one evidence a place in a document, so two texts cannot both be right.
        const std::string text = evidence.text;
        const EvidenceIndex index = graph_.add_evidence(std::move(evidence));
        if (graph_.evidence()[index].text != text) {
            path.member("text").fail("differs from the text given for this place before");
        }
        return index;
    }

    void note_unknown_evidence_keys(const Json& json)
    {
        for (const auto& [key, value] : json.items()) {
            if (key != "document" && key != "begin" && key != "end" && key != "text") {
                ++unknown_["evidence[]." + key];
            }
        }
    }

    /// Parallel edges have keys of their own.
    void check_edge_keys() const
    {
        std::vector<std::tuple<NodeIndex, NodeIndex, std::uint32_t>> keys;
        keys.reserve(graph_.edge_count());
        for (EdgeIndex i = 0; i < graph_.edge_count(); ++i) {
            const Edge& edge = graph_.edge(i);
            keys.emplace_back(edge.source, edge.target, edge.key);
        }
        std::ranges::sort(keys);
        const auto twice = std::ranges::adjacent_find(keys);
        if (twice != keys.end()) {
            const auto& [source, target, key] = *twice;
            JsonPath(where_).member("edges").fail("two edges from \"" + graph_.node(source).id +
                                                  "\" to \"" + graph_.node(target).id +
                                                  "\" have the key " + std::to_string(key));
        }
    }

    void report_unknown(std::vector<Diagnostic>& diagnostics) const
    {
        for (const auto& [path, count] : unknown_) {
            std::string message = one_line(path) + " is not known and was left out";
            if (count > 1) {
                message += " (" + std::to_string(count) + " times)";
            }
            diagnostics.push_back({Diagnostic::Severity::warning, where_, std::move(message)});
        }
    }

    const std::string& where_;
    KnowledgeGraph graph_;
    std::unordered_map<std::string, std::uint32_t> documents_; ///< id -> index
    bool have_documents_ = false;
    bool have_nodes_ = false;
    // What waits for a list that it refers to: JSON does not say which list comes first.
    std::vector<Json> waiting_nodes_;
    std::vector<Json> waiting_edges_;
    std::map<std::string, std::size_t> unknown_; ///< path -> how often
};

} // namespace

KnowledgeGraph read_json_graph(std::istream& in, const std::string& where,
                               std::vector<Diagnostic>* diagnostics)
{
    return read_records(
        [&](const JsonRecordHandler& handler) { read_json_records(in, where, handler); }, where,
        diagnostics);
}

KnowledgeGraph read_records(const JsonRecordSource& source, const std::string& where,
                            std::vector<Diagnostic>* diagnostics)
{
    return GraphReader(where).read(source, diagnostics);
}

} // namespace entente
