#pragma once

#include <entente/core/date.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// An id as FollowTheMoney allows it: letters, digits, points and hyphens, 200 at most. Different
/// ids stay different.
[[nodiscard]] std::string ftm_id(std::string_view id);

/// One entity of FollowTheMoney: an id, a schema, and properties that are lists of strings.
class FtmEntity {
public:
    /// `schema` and the names of properties must outlive it: string literals do.
    FtmEntity(std::string id, std::string_view schema) : id_(std::move(id)), schema_(schema) {}

    /// Each value once; nothing when it is empty.
    void add(std::string_view property, std::string_view value);
    /// As long a part of the date as is known.
    void add_date(std::string_view property, CalendarPoint point);
    /// `code` is ISO 3166-1 alpha-2 in capitals.
    void add_country(std::string_view property, std::string_view code);

    /// One line.
    void append_to(std::string& out) const;

private:
    std::string id_;
    std::string_view schema_;
    std::vector<std::pair<std::string_view, std::vector<std::string>>> properties_;
};

} // namespace entente
