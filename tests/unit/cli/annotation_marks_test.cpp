#include "annotation_marks.hpp"

#include <gtest/gtest.h>

namespace entente {
namespace {

Annotation mention(Span span, std::string type, std::string value = "V")
{
    Annotation annotation;
    annotation.span = span;
    annotation.type = std::move(type);
    annotation.value = std::move(value);
    annotation.annotator = "people";
    annotation.rule = "name";
    return annotation;
}

Document document(std::string text)
{
    Document out;
    out.info.id = "doc-1";
    out.text = std::move(text);
    return out;
}

/// Without the titles, which would drown the nesting.
std::string marks(std::string text, const std::vector<Annotation>& annotations)
{
    std::string html = marked_text(document(std::move(text)), annotations);
    for (auto at = html.find(" title="); at != std::string::npos; at = html.find(" title=")) {
        html.erase(at, html.find('"', at + 8) + 1 - at);
    }
    return html;
}

TEST(AnnotationMarks, EscapeWhatHtmlWouldRead)
{
    EXPECT_EQ(html_escape("a<b>&\"c\""), "a&lt;b&gt;&amp;&quot;c&quot;");
    EXPECT_EQ(marks("<b>", {}), "&lt;b&gt;");
}

TEST(AnnotationMarks, NestWhatLiesInsideAnother)
{
    EXPECT_EQ(marks("King of Oz", {mention({0, 10}, "person"), mention({8, 10}, "country")}),
              "<mark class=\"person\">King of <mark class=\"country\">Oz</mark></mark>");
}

TEST(AnnotationMarks, CutWhatOverlaps)
{
    EXPECT_EQ(marks("abcdef", {mention({0, 4}, "person"), mention({2, 6}, "place")}),
              "<mark class=\"person\">ab<mark class=\"place\">cd</mark></mark>"
              "<mark class=\"place\">ef</mark>");
}

TEST(AnnotationMarks, KeepTheOrderOfThatWhichStandsSideBySide)
{
    EXPECT_EQ(marks("ab", {mention({0, 1}, "person"), mention({1, 2}, "place")}),
              "<mark class=\"person\">a</mark><mark class=\"place\">b</mark>");
}

TEST(AnnotationMarks, TellValueConfidenceAndRuleWhereTheMouseRests)
{
    Annotation one = mention({0, 2}, "person", "Ann \"A\" Roux");
    one.details.push_back({"form", "name", {}});
    one.confidence = 0.9;
    EXPECT_EQ(marked_text(document("AR"), {one}),
              "<mark class=\"person\" title=\"person: Ann &quot;A&quot; Roux\nform: name\n"
              "confidence: 0.9\nby people.name\">AR</mark>");
}

TEST(AnnotationMarks, DoubtShowsWithoutColour)
{
    Annotation one = mention({0, 2}, "person");
    one.confidence = 0.4;
    EXPECT_EQ(marks("AR", {one}), "<mark class=\"person doubtful\">AR</mark>");
}

TEST(AnnotationMarks, SentencesLinkToTheirEvents)
{
    Annotation sentence;
    sentence.kind = AnnotationKind::sentence;
    sentence.span = {0, 3};
    sentence.type = "body";
    Annotation event;
    event.kind = AnnotationKind::meeting;
    event.span = {0, 3};
    event.type = "visit";
    event.details.push_back({"sentence", "", Span{0, 3}});
    EXPECT_EQ(marks("Hm. Ah.", {sentence, event}),
              "<span class=\"body event\">Hm.</span>"
              "<a class=\"number\" href=\"#doc-1-event-1\">1</a> Ah.");
}

} // namespace
} // namespace entente
