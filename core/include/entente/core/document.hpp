#pragma once

#include <entente/core/date.hpp>

#include <string>

namespace entente {

/// What is known of an article besides its text. Empty means unknown.
struct DocumentInfo {
    std::string id{};      ///< stable: made from the text's hash, the same on any machine
    std::string uri{};     ///< the path as given, `path#member`, or the record's own uri
    std::string title{};
    std::string source{};  ///< the outlet
    Date date{};           ///< publication
    std::string sha256{};  ///< of the text, 64 hexadecimal digits

    auto operator<=>(const DocumentInfo&) const = default;
};

/// One article. `text` is what evidence offsets point into: for a plain text file its bytes as
/// they are, header included; for every other format the title, a blank line and the body.
struct Document {
    DocumentInfo info{};
    std::string text{};           ///< valid UTF-8
    std::uint32_t body_begin = 0; ///< first byte after a metadata header

    auto operator<=>(const Document&) const = default;
};

} // namespace entente
