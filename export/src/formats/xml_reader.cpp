#include "formats/xml_reader.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

#include <istream>
#include <utility>

namespace entente {
namespace {

std::string_view view_of(const xmlChar* text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

} // namespace

struct XmlReader::Parser {
    explicit Parser(std::istream& stream)
        : in(stream), reader(xmlReaderForIO(read, nullptr, this, nullptr, nullptr,
                                            XML_PARSE_NONET | XML_PARSE_NOERROR |
                                                XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES))
    {
        xmlResetLastError();
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { xmlFreeTextReader(reader); }

    static int read(void* context, char* to, int size)
    {
        auto& parser = *static_cast<Parser*>(context);
        parser.in.read(to, size);
        const auto got = static_cast<int>(parser.in.gcount());
        parser.bytes += got;
        return parser.in.bad() ? -1 : got;
    }

    std::istream& in;
    long bytes = 0; ///< taken from the stream
    xmlTextReaderPtr reader;
};

XmlReader::XmlReader(std::istream& in, const std::string& where)
    : where_(where), parser_(std::make_unique<Parser>(in))
{
    if (parser_->reader == nullptr) {
        fail_as_parser();
    }
}

XmlReader::~XmlReader() = default;

XmlReader::Piece XmlReader::next()
{
    if (std::exchange(empty_, false)) {
        return Piece::end;
    }
    const int state = xmlTextReaderRead(parser_->reader);
    if (state < 0) {
        fail_as_parser();
    }
    if (state == 0) {
        return Piece::nothing;
    }
    switch (xmlTextReaderNodeType(parser_->reader)) {
    case XML_READER_TYPE_ELEMENT:
        empty_ = xmlTextReaderIsEmptyElement(parser_->reader) == 1;
        return Piece::element;
    case XML_READER_TYPE_END_ELEMENT:
        return Piece::end;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
        return Piece::text;
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return Piece::space;
    case XML_READER_TYPE_DOCUMENT_TYPE:
    case XML_READER_TYPE_ENTITY_REFERENCE:
        fail("has a document type or entities of its own, which entente does not read; take them "
             "out");
    default:
        return Piece::other;
    }
}

bool XmlReader::enter()
{
    while (true) {
        switch (next()) {
        case Piece::element:
            return true;
        case Piece::end:
        case Piece::nothing:
            return false;
        case Piece::text:
            fail("text stands between elements");
        case Piece::space:
        case Piece::other:
            break;
        }
    }
}

void XmlReader::skip()
{
    for (std::size_t open = 1; open > 0;) {
        const Piece piece = next();
        if (piece == Piece::element) {
            ++open;
        } else if (piece == Piece::end || piece == Piece::nothing) {
            --open;
        }
    }
}

std::string XmlReader::text()
{
    std::string text;
    while (true) {
        switch (next()) {
        case Piece::end:
        case Piece::nothing:
            return text;
        case Piece::element:
            fail("<" + std::string(name()) + "> stands where text is expected");
        case Piece::text:
        case Piece::space:
            text += view_of(xmlTextReaderConstValue(parser_->reader));
            break;
        case Piece::other:
            break;
        }
    }
}

void XmlReader::finish()
{
    while (next() != Piece::nothing) {
    }
}

std::string_view XmlReader::name() const
{
    return view_of(xmlTextReaderConstLocalName(parser_->reader));
}

std::string_view XmlReader::name_space() const
{
    return view_of(xmlTextReaderConstNamespaceUri(parser_->reader));
}

std::string XmlReader::attribute(const char* name) const
{
    xmlChar* value =
        xmlTextReaderGetAttribute(parser_->reader, reinterpret_cast<const xmlChar*>(name));
    std::string text(view_of(value));
    xmlFree(value);
    return text;
}

std::size_t XmlReader::line() const
{
    // Nodes keep no larger line than this; the parser knows better, though it is a little ahead.
    constexpr long largest = 65535;
    const long line = xmlGetLineNo(xmlTextReaderCurrentNode(parser_->reader));
    return line > 0 && line < largest
               ? static_cast<std::size_t>(line)
               : static_cast<std::size_t>(xmlTextReaderGetParserLineNumber(parser_->reader));
}

void XmlReader::fail(const std::string& message) const
{
    throw DataError(where_, line(), message);
}

void XmlReader::fail_as_parser() const
{
    if (parser_->in.bad()) {
        throw IoError(where_ + ": cannot be read to its end");
    }
    if (parser_->bytes == 0) {
        throw DataError(where_, 0, "the file is empty: write it anew");
    }
    const xmlError* error = xmlGetLastError();
    const std::size_t line =
        error != nullptr && error->line > 0 ? static_cast<std::size_t>(error->line) : 1;
    // A mistake where nothing is left to read: some of the last bytes are looked at twice.
    constexpr long nearly = 16;
    const long consumed = xmlTextReaderByteConsumed(parser_->reader);
    if (parser_->in.eof() && consumed + nearly > parser_->bytes) {
        throw DataError(where_, line,
                        "the file ends too early: it was cut short or is still being written");
    }
    const std::string_view what =
        error != nullptr && error->message != nullptr ? trim(error->message) : "it cannot be read";
    throw DataError(where_, line,
                    "is not well-formed XML: " + one_line(what) + "; write the file anew");
}

} // namespace entente
