#pragma once

#include <entente/core/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// What to tell of JSON that cannot be parsed: where, and why in plain words, in one line.
/// `complaint` is the parser's, at byte `position`, of which the first is 1 (0: unknown); the text
/// has `size` bytes and is called `whole`: "the file", "the line".
[[nodiscard]] std::string json_fault(std::string_view complaint, std::size_t position,
                                     std::size_t size, std::string_view whole);

/// Parses with a JSON class of nlohmann's, which the caller includes. Throws DataError.
template <typename Json>
Json parse_json(std::string_view text, const std::string& where, std::string_view whole)
{
    try {
        return Json::parse(text);
    } catch (const typename Json::parse_error& error) {
        throw DataError(where, 0, json_fault(error.what(), error.byte, text.size(), whole));
    } catch (const typename Json::exception& error) { // a number that is too large
        throw DataError(where, 0, json_fault(error.what(), 0, text.size(), whole));
    }
}

} // namespace entente
