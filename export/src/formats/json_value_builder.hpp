#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente {

/// Members in file order; small objects are searched faster so than in a tree.
using Json = nlohmann::ordered_json;

/// Builds one JSON value out of the parser's events.
class ValueBuilder {
public:
    [[nodiscard]] bool active() const { return !open_.empty(); }
    [[nodiscard]] Json take() { return std::exchange(root_, Json()); }

    void begin(Json container)
    {
        if (auto* object = container.get_ptr<Json::object_t*>()) {
            object->reserve(12); // its keys are const: growing would copy each
        }
        Json* place = open_.empty() ? &(root_ = std::move(container)) : add(std::move(container));
        open_.push_back(place);
    }

    void end() { open_.pop_back(); }

    /// False when the object has the key already.
    [[nodiscard]] bool key(std::string&& key)
    {
        if (open_.back()->contains(key)) {
            return false;
        }
        key_ = std::move(key);
        return true;
    }

    /// The new value stays where it is while it is open: only the innermost container grows.
    Json* add(Json&& value)
    {
        Json& parent = *open_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        auto& object = parent.get_ref<Json::object_t&>();
        object.emplace_back(std::move(key_), std::move(value)); // key() has looked for it
        return &object.back().second;
    }

private:
    Json root_;
    std::vector<Json*> open_;
    std::string key_;
};

} // namespace entente
