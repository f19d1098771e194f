#pragma once

#include "report_json_names.hpp"

#include <entente/core/date.hpp>
#include <entente/core/error.hpp>
#include <entente/core/kinds.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace entente::report_json {

using Json = nlohmann::json;

/// A JSON value that knows its way from the root, so that an error can name it. The way is a chain
/// of parents on the stack and becomes text only when something is wrong.
class Value {
public:
    Value(const Json& json, const std::string& where) : json_(json), where_(where) {}
    Value(const Json& json, const Value& parent, std::string_view key)
        : json_(json), where_(parent.where_), parent_(&parent), key_(key)
    {
    }
    Value(const Json& json, const Value& parent, std::size_t position)
        : json_(json), where_(parent.where_), parent_(&parent), position_(position)
    {
    }

    [[noreturn]] void fail(const std::string& message) const
    {
        throw DataError(where_, 0, path() + ": " + message);
    }

    /// Fails unless the value is an object with no other keys than these.
    void expect_object(std::initializer_list<std::string_view> keys) const
    {
        if (!json_.is_object()) {
            fail("an object is expected");
        }
        for (const auto& [key, value] : json_.items()) {
            if (std::ranges::find(keys, key) == keys.end()) {
                Value(value, *this, key).fail("unknown key");
            }
        }
    }

    [[nodiscard]] bool has(const char* key) const { return json_.contains(key); }

    /// Calls `read` with the member, when there is one.
    template <typename Read> void with(const char* key, Read read) const
    {
        if (const auto found = json_.find(key); found != json_.end()) {
            read(Value(*found, *this, key));
        }
    }

    template <typename Read> void require(const char* key, Read read) const
    {
        if (!has(key)) {
            fail(std::string("key \"") + key + "\" is missing");
        }
        with(key, read);
    }

    template <typename Read> void each(Read read) const
    {
        if (!json_.is_array() || json_.empty()) {
            fail("a list of at least one item is expected");
        }
        for (std::size_t i = 0; i < json_.size(); ++i) {
            read(Value(json_[i], *this, i));
        }
    }

    /// Number of items of a list member; 0 when absent.
    [[nodiscard]] std::size_t count(const char* key) const
    {
        const auto found = json_.find(key);
        return found != json_.end() && found->is_array() ? found->size() : 0;
    }

    [[nodiscard]] const std::string& text() const
    {
        const auto* text = json_.get_ptr<const std::string*>();
        if (text == nullptr || text->empty()) {
            fail("a string that is not empty is expected");
        }
        return *text;
    }

    [[nodiscard]] std::uint32_t natural() const
    {
        if (!json_.is_number_unsigned() ||
            json_.get<std::uint64_t>() > std::numeric_limits<std::uint32_t>::max()) {
            fail("a whole number from 0 to 4294967295 is expected");
        }
        return json_.get<std::uint32_t>();
    }

    /// A number below `size`, which is the number of `things` in the report.
    [[nodiscard]] std::uint32_t index(std::size_t size, std::string_view things) const
    {
        const std::uint32_t value = natural();
        if (value >= size) {
            fail("index " + std::to_string(value) + " is out of range: the report has " +
                 std::to_string(size) + " " + std::string(things));
        }
        return value;
    }

    [[nodiscard]] double confidence() const
    {
        const double value = json_.is_number() ? json_.get<double>() : 0.0;
        if (!(value > 0.0 && value <= 1.0)) {
            fail("a confidence above 0 and at most 1 is expected");
        }
        return value;
    }

    [[nodiscard]] bool flag() const
    {
        if (!json_.is_boolean()) {
            fail("true or false is expected");
        }
        return json_.get<bool>();
    }

    [[nodiscard]] Date date() const
    {
        const auto date = Date::parse(text());
        if (!date) {
            fail("\"" + text() + "\" is not a date (2025-12-03, 2025-12, 2025, XXXX-12-03, A/B)");
        }
        return *date;
    }

    template <typename Kind> [[nodiscard]] Kind kind() const
    {
        return known(find_kind<Kind>(text()));
    }

    template <typename Kind, std::size_t size>
    [[nodiscard]] Kind kind(const std::array<std::string_view, size>& names) const
    {
        return known(find_in<Kind>(names, text()));
    }

private:
    template <typename Kind> [[nodiscard]] Kind known(const std::optional<Kind>& found) const
    {
        if (!found) {
            fail("\"" + text() + "\" is not a known value");
        }
        return *found;
    }

    [[nodiscard]] std::string path() const
    {
        if (parent_ == nullptr) {
            return "$";
        }
        std::string out = parent_->path();
        if (key_.empty()) {
            out.append("[").append(std::to_string(position_)).append("]");
        } else {
            out.append(".").append(key_);
        }
        return out;
    }

    const Json& json_;
    const std::string& where_;
    const Value* parent_ = nullptr;
    std::string_view key_;
    std::size_t position_ = 0;
};

} // namespace entente::report_json
