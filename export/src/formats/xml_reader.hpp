#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace entente {

/// Reads XML piece by piece: libxml2's xmlTextReader without the network, document types and
/// entities. What is not well-formed is a DataError that names the line; a stream that fails is an
/// IoError.
class XmlReader {
public:
    /// Both must outlive the reader.
    XmlReader(std::istream& in, const std::string& where);
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;
    ~XmlReader();

    /// Enters the next element within the open one (at first: the root); false when there is none
    /// left, and the open one is closed. Only white space may stand between elements.
    [[nodiscard]] bool enter();
    /// Reads on to the end of the open element and drops what is in it.
    void skip();
    /// The text of the open element, up to its end; it must have no elements in it.
    [[nodiscard]] std::string text();
    /// Checks that nothing follows the root.
    void finish();

    // Of the element entered last.
    [[nodiscard]] std::string_view name() const; ///< without its prefix
    [[nodiscard]] std::string_view name_space() const;
    [[nodiscard]] std::string attribute(const char* name) const; ///< empty when it is not there
    [[nodiscard]] std::size_t line() const;

    [[noreturn]] void fail(const std::string& message) const;

private:
    struct Parser;

    enum class Piece : unsigned char { element, end, text, space, other, nothing };
    [[nodiscard]] Piece next();
    [[noreturn]] void fail_as_parser() const;

    const std::string& where_;
    std::unique_ptr<Parser> parser_;
    bool empty_ = false; ///< the element entered last is `<a/>`, of which no end is told
};

} // namespace entente
