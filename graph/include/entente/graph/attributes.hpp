#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace entente {

/// Every attribute that nodes and edges may carry beside id, kind, label, confidence and evidence.
/// The order here is the order in files. A new attribute is one line here and one in the table.
enum class Attribute : std::uint8_t {
    aliases,
    alias_counts,
    type,
    joined,
    kept_apart,
    iso,
    country,
    rank,
    honorific,
    form,
    date,
    period,
    status,
    cameo,
    during,
    disagreements,
    inferred,
    inferred_from,
    uri,
    title,
    source,
    former,
    tenure,
    valid,
    begin_known,
    end_known,
    ended_by,
    role,
    count,
    first,
    last,
    meetings,
    agreements
};

enum class AttributeType : std::uint8_t { boolean, integer, number, string, string_list };

struct AttributeSpec {
    Attribute attribute;
    std::string_view name;
    AttributeType type;
    std::string_view meaning; ///< one line for `entente list` and the docs
};

/// The table of all attributes, in file order.
[[nodiscard]] const std::vector<AttributeSpec>& attribute_table();
[[nodiscard]] const AttributeSpec& spec_of(Attribute attribute);
[[nodiscard]] std::optional<Attribute> find_attribute(std::string_view name);

using AttributeValue =
    std::variant<bool, std::int64_t, double, std::string, std::vector<std::string>>;

/// A small sorted map from attribute to value. Absent means unknown; empty strings and lists are
/// never stored.
class Attributes {
public:
    using Entry = std::pair<Attribute, AttributeValue>;

    /// Sets or replaces; an empty string or list removes.
    void set(Attribute attribute, AttributeValue value);
    void erase(Attribute attribute);

    [[nodiscard]] const AttributeValue* find(Attribute attribute) const;
    /// The string value, or empty when absent or of another type.
    [[nodiscard]] std::string_view text(Attribute attribute) const;
    [[nodiscard]] const std::vector<std::string>& list(Attribute attribute) const;
    [[nodiscard]] bool flag(Attribute attribute) const;

    [[nodiscard]] auto begin() const { return entries_.begin(); }
    [[nodiscard]] auto end() const { return entries_.end(); }
    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    auto operator<=>(const Attributes&) const = default;

private:
    std::vector<Entry> entries_;
};

} // namespace entente
