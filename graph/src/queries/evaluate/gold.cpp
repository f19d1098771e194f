#include <entente/core/error.hpp>
#include <entente/core/json_fault.hpp>
#include <entente/graph/gold.hpp>

#include <nlohmann/json.hpp>

#include <utility>

namespace entente {
namespace {

using Json = nlohmann::json;

/// An object of the file that knows its way from the root.
class Object {
public:
    Object(const Json& json, const std::string& where, std::string path)
        : json_(json), where_(where), path_(std::move(path))
    {
        if (!json.is_object()) {
            fail(path_, "an object is expected");
        }
    }

    /// Empty when absent or null.
    [[nodiscard]] std::string text(const char* key) const
    {
        const auto found = json_.find(key);
        if (found == json_.end() || found->is_null()) {
            return {};
        }
        return text_of(*found, path_of(key));
    }

    [[nodiscard]] std::string required_text(const char* key) const
    {
        std::string value = text(key);
        if (value.empty()) {
            fail(path_of(key), "a string is expected");
        }
        return value;
    }

    [[nodiscard]] bool flag(const char* key) const
    {
        const auto found = json_.find(key);
        if (found == json_.end() || found->is_null()) {
            return false;
        }
        if (!found->is_boolean()) {
            fail(path_of(key), "true or false is expected");
        }
        return found->get<bool>();
    }

    [[nodiscard]] std::vector<std::string> texts(const char* key) const
    {
        std::vector<std::string> all;
        each(key, [&](const Json& item, const std::string& path) {
            all.push_back(text_of(item, path));
        });
        return all;
    }

    [[nodiscard]] std::vector<std::string> required_texts(const char* key) const
    {
        auto all = texts(key);
        if (all.empty()) {
            fail(path_of(key), "a list of at least one string is expected");
        }
        return all;
    }

    /// One value for each object of a list.
    template <typename Value>
    [[nodiscard]] std::vector<Value> objects(const char* key, Value (*read)(const Object&)) const
    {
        std::vector<Value> all;
        each(key, [&](const Json& item, const std::string& path) {
            all.push_back(read(Object(item, where_, path)));
        });
        return all;
    }

private:
    [[noreturn]] void fail(const std::string& path, const std::string& message) const
    {
        throw DataError(where_, 0, (path.empty() ? "gold" : path) + ": " + message);
    }

    [[nodiscard]] std::string path_of(const char* key) const
    {
        return path_.empty() ? key : path_ + "." + key;
    }

    [[nodiscard]] std::string text_of(const Json& json, const std::string& path) const
    {
        if (!json.is_string()) {
            fail(path, "a string is expected");
        }
        return json.get<std::string>();
    }

    template <typename Use> void each(const char* key, Use use) const
    {
        const auto found = json_.find(key);
        if (found == json_.end() || found->is_null()) {
            return;
        }
        if (!found->is_array()) {
            fail(path_of(key), "a list is expected");
        }
        for (std::size_t i = 0; i < found->size(); ++i) {
            use((*found)[i], path_of(key) + "[" + std::to_string(i) + "]");
        }
    }

    const Json& json_;
    const std::string& where_;
    std::string path_;
};

GoldPosition read_position(const Object& object)
{
    return {object.required_texts("titles"), object.text("country"), object.flag("former"),
            object.flag("optional")};
}

GoldOfficial read_official(const Object& object)
{
    return {object.required_text("id"), object.required_texts("names"), object.text("country"),
            object.objects("positions", read_position), object.flag("optional")};
}

GoldOrganization read_organization(const Object& object)
{
    return {object.required_texts("names"), object.text("country"), object.flag("optional")};
}

GoldMeeting read_meeting(const Object& object)
{
    return {object.required_text("type"),
            object.texts("dates"),
            object.texts("places"),
            object.texts("participants"),
            object.texts("participants_optional"),
            object.required_text("status"),
            object.text("quote"),
            object.flag("optional")};
}

GoldAgreement read_agreement(const Object& object)
{
    return {object.required_texts("names"),
            object.required_text("type"),
            object.texts("dates"),
            object.text("period"),
            object.required_text("status"),
            object.texts("parties"),
            object.texts("parties_optional"),
            object.texts("signers"),
            object.text("quote"),
            object.flag("optional")};
}

std::set<std::string> read_set(const Object& object, const char* key)
{
    const auto all = object.texts(key);
    return {all.begin(), all.end()};
}

} // namespace

Gold read_gold(std::string_view json, const std::string& where)
{
    const Json parsed = parse_json<Json>(json, where, "the file");
    const Object object(parsed, where, "");
    Gold gold;
    gold.id = object.required_text("id");
    gold.countries = read_set(object, "countries");
    gold.countries_optional = read_set(object, "countries_optional");
    gold.organizations = object.objects("organizations", read_organization);
    gold.officials = object.objects("officials", read_official);
    gold.meetings = object.objects("meetings", read_meeting);
    gold.agreements = object.objects("agreements", read_agreement);
    return gold;
}

} // namespace entente
