#include "xml_writer.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace entente {
namespace {

/// What `<a>text</a>` looks like.
std::string element(std::string_view text)
{
    std::ostringstream out;
    XmlWriter writer(out);
    writer.start("a").text(text).end().finish();
    const std::string xml = out.str();
    const auto begin = xml.find("<a>");
    return xml.substr(begin, xml.size() - begin - 1);
}

std::string attribute(std::string_view text)
{
    std::ostringstream out;
    XmlWriter writer(out);
    writer.start("a").attribute("k", text).end().finish();
    const std::string xml = out.str();
    const auto begin = xml.find("<a ");
    return xml.substr(begin, xml.size() - begin - 1);
}

TEST(XmlWriter, WritesPlainTextAsItIs)
{
    EXPECT_EQ(element("plain \"text\" 'too'"), "<a>plain \"text\" 'too'</a>");
    EXPECT_EQ(element("Trần"), "<a>Trần</a>");
    EXPECT_EQ(element("a\tb\nc"), "<a>a\tb\nc</a>");
}

TEST(XmlWriter, PutsMarkupIntoCdata)
{
    EXPECT_EQ(element("a & b"), "<a><![CDATA[a & b]]></a>");
    EXPECT_EQ(element("<b>"), "<a><![CDATA[<b>]]></a>");
    EXPECT_EQ(element("a]]>b"), "<a><![CDATA[a]]]]><![CDATA[>b]]></a>");
    EXPECT_EQ(element("]]>]]>"), "<a><![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]></a>");
}

TEST(XmlWriter, DropsWhatXmlForbids)
{
    EXPECT_EQ(element(std::string("a\0b\x01\x1F\x0B"
                                  "c",
                                  7)),
              "<a>abc</a>");
    EXPECT_EQ(element("a\uFFFE\uFFFFb\uFFFD"), "<a>ab\uFFFD</a>");
    EXPECT_EQ(element("a\x7F"), "<a>a\x7F</a>");
}

TEST(XmlWriter, MakesLineEndsLf)
{
    EXPECT_EQ(element("a\r\nb\rc\r"), "<a>a\nb\nc\n</a>");
}

TEST(XmlWriter, NormalizesText)
{
    EXPECT_EQ(element("e\u0301"), "<a>\u00E9</a>");
    EXPECT_EQ(element(std::string("e\x01") + "\u0301"), "<a>\u00E9</a>");
    EXPECT_EQ(element("\u0338x"), "<a><![CDATA[\u0338x]]></a>");
}

TEST(XmlWriter, ReplacesBytesThatAreNotUtf8)
{
    EXPECT_EQ(element("a\xFFz"), "<a>a\uFFFDz</a>");
    EXPECT_EQ(element("a\xC3"), "<a>a\uFFFD</a>");
}

TEST(XmlWriter, EscapesAttributes)
{
    EXPECT_EQ(attribute("\"a\" & <b>\t\r\n'"),
              "<a k=\"&quot;a&quot; &amp; &lt;b&gt;&#9;&#10;'\"/>");
}

TEST(XmlWriter, IndentsAndClosesEmptyElements)
{
    std::ostringstream out;
    XmlWriter writer(out);
    writer.new_line().start("r").new_line().start("e").end().end_on_new_line().finish();
    EXPECT_EQ(out.str(), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r>\n  <e/>\n</r>\n");
}

TEST(OutputBuffer, WritesTheShortestNumbersThatReadBack)
{
    const auto print = [](double value) {
        std::string out;
        append_number(out, value);
        return out;
    };
    EXPECT_EQ(print(1), "1.0");
    EXPECT_EQ(print(0.1), "0.1");
    EXPECT_EQ(print(1.0 / 3.0), "0.3333333333333333");
    EXPECT_EQ(print(-2.5), "-2.5");
    EXPECT_EQ(print(1e300), "1e+300");
}

} // namespace
} // namespace entente
