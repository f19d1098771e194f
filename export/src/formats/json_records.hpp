#pragma once

#include "formats/json_path.hpp"
#include "formats/json_value_builder.hpp"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace entente {

/// The lists of a graph file.
enum class JsonSection : std::uint8_t { documents, nodes, edges };

/// What a graph file is made of, in file order.
struct JsonRecordHandler {
    /// An item of a list; always an object.
    std::function<void(JsonSection, Json&&, const JsonPath&)> record;
    /// The end of a list.
    std::function<void(JsonSection)> end;
    /// A member beside those of the contract, with its path; its value is skipped.
    std::function<void(const std::string&)> unknown;
};

/// Reads a graph file and checks its frame (the top level, `graph` and the schema) while one record
/// at a time is in memory. Throws DataError for whatever is not of that form, IoError when the
/// stream fails.
void read_json_records(std::istream& in, const std::string& where,
                       const JsonRecordHandler& handler);

} // namespace entente
