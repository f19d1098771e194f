#pragma once

#include <entente/core/document.hpp>
#include <entente/graph/additions.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Appends a JSON string with its quotes. Letters stand as UTF-8; bytes that are not UTF-8 become
/// U+FFFD.
void append_json_string(std::string& out, std::string_view text);

/// Appends `["a","b"]`.
void append_json_list(std::string& out, const std::vector<std::string>& items);

/// Appends what an attribute holds.
void append_json_value(std::string& out, const AttributeValue& value);

/// Appends `,"key":"text"`, or nothing when the text is empty.
void append_json_member(std::string& out, std::string_view key, std::string_view text);

/// Appends `,"display":{...},"columns":{...}`, of which either may be missing.
void append_json_additions(std::string& out, const Additions& additions);

/// Appends `{"id":...}` as the graph contract has it.
void append_json_document(std::string& out, const DocumentInfo& document);

} // namespace entente
