#include "formats/json_records.hpp"

#include "canonical_order.hpp"
#include "formats/stream_bytes.hpp"

#include <entente/core/error.hpp>
#include <entente/core/json_fault.hpp>

#include <istream>
#include <set>
#include <utility>
#include <vector>

namespace entente {

namespace {

class FrameReader : public nlohmann::json_sax<Json> {
public:
    FrameReader(const StreamBytes& bytes, const std::string& where,
                const JsonRecordHandler& handler)
        : bytes_(bytes), root_(where), handler_(handler)
    {
    }

    bool null() override { return value(Json()); }
    bool boolean(bool flag) override { return value(Json(flag)); }
    bool number_integer(number_integer_t number) override { return value(Json(number)); }
    bool number_unsigned(number_unsigned_t number) override { return value(Json(number)); }
    bool number_float(number_float_t number, const string_t& /*text*/) override
    {
        return value(Json(number));
    }
    bool string(string_t& text) override { return value(Json(std::move(text))); }
    bool binary(binary_t& /*bytes*/) override { return false; } // no such thing in JSON text

    bool start_object(std::size_t /*size*/) override
    {
        if (builder_.active()) {
            builder_.begin(Json::object());
            return true;
        }
        switch (place_) {
        case Place::before:
            place_ = Place::top;
            break;
        case Place::top:
            if (key_ == "graph") {
                place_ = Place::graph;
            } else {
                skip(Json::object());
            }
            break;
        case Place::graph:
            skip(Json::object());
            break;
        case Place::list:
            builder_.begin(Json::object());
            break;
        }
        return true;
    }

    bool end_object() override
    {
        if (builder_.active()) {
            end_container();
        } else if (place_ == Place::graph) {
            require(graph_keys_, {"schema", "documents"}, root_.member("graph"));
            place_ = Place::top;
        } else {
            require(top_keys_, {"directed", "multigraph", "graph", "nodes", "edges"}, root_);
        }
        return true;
    }

    bool start_array(std::size_t /*size*/) override
    {
        if (builder_.active()) {
            builder_.begin(Json::array());
            return true;
        }
        switch (place_) {
        case Place::before:
            root_.fail("an object is expected");
        case Place::top:
            if (key_ == "nodes" || key_ == "edges") {
                open_list(key_ == "nodes" ? JsonSection::nodes : JsonSection::edges);
            } else {
                skip(Json::array());
            }
            break;
        case Place::graph:
            if (key_ == "documents") {
                open_list(JsonSection::documents);
            } else {
                skip(Json::array());
            }
            break;
        case Place::list:
            fail_at_item("an object is expected");
        }
        return true;
    }

    bool end_array() override
    {
        if (builder_.active()) {
            end_container();
        } else {
            handler_.end(section_);
            place_ = section_ == JsonSection::documents ? Place::graph : Place::top;
        }
        return true;
    }

    bool key(string_t& text) override
    {
        if (builder_.active()) {
            if (!builder_.key(std::move(text))) {
                fail_at_item("the key \"" + text + "\" stands twice");
            }
            return true;
        }
        // NetworkX before 3.6 writes the edges under this name.
        key_ = place_ == Place::top && text == "links" ? "edges" : std::move(text);
        auto& keys = place_ == Place::graph ? graph_keys_ : top_keys_;
        if (!keys.insert(key_).second) {
            fail_at_key("stands twice");
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& error) override
    {
        throw DataError(root_.file(), 0,
                        json_fault(error.what(), position, bytes_.count(), "the file"));
    }

private:
    enum class Place : std::uint8_t { before, top, graph, list };

    bool value(Json&& json)
    {
        if (builder_.active()) {
            builder_.add(std::move(json));
            return true;
        }
        switch (place_) {
        case Place::before:
            root_.fail("an object is expected");
        case Place::top:
            check_top_value(json);
            break;
        case Place::graph:
            check_graph_value(json);
            break;
        case Place::list:
            fail_at_item("an object is expected");
        }
        return true;
    }

    void check_top_value(const Json& json)
    {
        if (key_ == "directed" || key_ == "multigraph") {
            if (json != true) {
                fail_at_key("true is expected");
            }
        } else {
            skip(json);
        }
    }

    void check_graph_value(const Json& json)
    {
        if (key_ == "schema") {
            if (!json.is_string() || json.get_ref<const std::string&>() != graph_schema) {
                fail_at_key("is " + json.dump() + "; this version reads \"" +
                            std::string(graph_schema) + "\"");
            }
        } else if (key_ != "generator") {
            skip(json);
        }
    }

    /// Reports a member that is not of the contract; a container is built, and dropped at its end.
    void skip(Json json)
    {
        const std::set<std::string_view> known{"directed", "multigraph", "graph",
                                               "nodes",    "edges",      "documents"};
        if (known.contains(key_)) {
            const bool list = key_ == "nodes" || key_ == "edges" || key_ == "documents";
            fail_at_key(list              ? "a list is expected"
                        : key_ == "graph" ? "an object is expected"
                                          : "true is expected");
        }
        handler_.unknown((place_ == Place::graph ? "$.graph." : "$.") + key_);
        if (json.is_structured()) {
            builder_.begin(std::move(json));
        }
    }

    void end_container()
    {
        builder_.end();
        if (builder_.active()) {
            return;
        }
        Json json = builder_.take();
        if (place_ == Place::list) {
            const JsonPath list = list_path();
            handler_.record(section_, std::move(json), list.item(count_));
            ++count_;
        }
    }

    void open_list(JsonSection section)
    {
        section_ = section;
        place_ = Place::list;
        count_ = 0;
    }

    [[nodiscard]] JsonPath list_path() const
    {
        switch (section_) {
        case JsonSection::documents:
            return root_.member("graph.documents");
        case JsonSection::nodes:
            return root_.member("nodes");
        case JsonSection::edges:
            return root_.member("edges");
        }
        return root_;
    }

    [[noreturn]] void fail_at_item(const std::string& message) const
    {
        if (place_ != Place::list) {
            fail_at_key(message);
        }
        const JsonPath list = list_path();
        list.item(count_).fail(message);
    }

    [[noreturn]] void fail_at_key(const std::string& message) const
    {
        const JsonPath graph = root_.member("graph");
        (place_ == Place::graph ? graph : root_).member(key_).fail(message);
    }

    static void require(const std::set<std::string>& found,
                        std::initializer_list<const char*> wanted, const JsonPath& path)
    {
        for (const char* key : wanted) {
            if (!found.contains(key)) {
                path.fail(std::string("key \"") + key + "\" is missing");
            }
        }
    }

    const StreamBytes& bytes_;
    JsonPath root_;
    const JsonRecordHandler& handler_;
    ValueBuilder builder_;
    Place place_ = Place::before;
    JsonSection section_ = JsonSection::documents;
    std::size_t count_ = 0; ///< records of the open list that are complete
    std::string key_;       ///< the last one outside records
    std::set<std::string> top_keys_;
    std::set<std::string> graph_keys_;
};

} // namespace

void read_json_records(std::istream& in, const std::string& where, const JsonRecordHandler& handler)
{
    StreamBytes bytes(in);
    FrameReader reader(bytes, where, handler);
    try {
        Json::sax_parse(ByteIterator{&bytes}, ByteIterator{}, &reader);
    } catch (const DataError&) {
        if (in.bad()) { // what looked like the end of the file was none
            throw IoError(where + ": cannot be read to its end");
        }
        throw;
    }
}

} // namespace entente
