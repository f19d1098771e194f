#include "annotation_html.hpp"

#include "annotation_marks.hpp"

#include <array>
#include <charconv>

namespace entente {
namespace {

constexpr std::string_view page_head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>entente annotate</title>
<style>
body { font: 16px/1.9 Georgia, serif; max-width: 52em; margin: 1em auto; padding: 0 1em; color: #111; background: #fff; }
h1 { font-size: 1.2em; } h2 { font-size: 1em; }
.source, table, .legend { font: 13px/1.5 sans-serif; }
.text { white-space: pre-wrap; }
.legend { position: sticky; top: 0; background: #fff; border-bottom: 1px solid #ccc; padding: .4em 0; }
mark { background: none; color: inherit; padding: 0 .1em; border-bottom: 3px solid; border-radius: 2px; cursor: help; }
mark.person { border-color: #0072B2; background: #0072B224; }
mark.organization { border-color: #009E73; background: #009E7324; }
mark.country { border-color: #56B4E9; background: #56B4E933; }
mark.place { border-color: #F0E442; background: #F0E44255; }
mark.post { border-color: #E69F00; border-bottom-style: dashed; background: #E69F001c; }
mark.date { border-color: #CC79A7; background: #CC79A733; }
mark.group { border-color: #000000; border-bottom-style: dotted; background: #0000000f; }
mark.doubtful { border-bottom-style: dotted; }
.headline { font-weight: bold; } .caption { font-style: italic; } .furniture { color: #888; }
.event { box-shadow: inset 0 -2px #D55E00; }
a.number { font: 11px sans-serif; vertical-align: super; color: #fff; background: #D55E00; border-radius: 3px; padding: 0 .3em; text-decoration: none; }
table { border-collapse: collapse; margin: 1em 0; } td, th { border: 1px solid #ccc; padding: .2em .5em; vertical-align: top; text-align: left; }
tr:target { background: #D55E0022; }
article + article { border-top: 3px double #888; margin-top: 2em; }
</style>
</head>
<body>
)";

struct LegendEntry {
    std::string_view style;
    std::string_view words;
};

constexpr std::array legend{
    LegendEntry{"person", "person"},   LegendEntry{"organization", "organization"},
    LegendEntry{"country", "country"}, LegendEntry{"place", "place"},
    LegendEntry{"post", "post"},       LegendEntry{"date", "date"},
    LegendEntry{"group", "group"},
};

std::string number_text(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string cell(std::string_view text)
{
    return "<td>" + html_escape(text) + "</td>";
}

std::string details_cell(const Annotation& annotation)
{
    std::string out = "<td>";
    for (const AnnotationDetail& detail : annotation.details) {
        if (!detail.value.empty()) {
            out += (out.size() > 4 ? "<br>" : "") + html_escape(detail.name) + ": " +
                   html_escape(detail.value);
        }
    }
    return out + "</td>";
}

std::string row(const Annotation& annotation, const std::string& attributes)
{
    const std::string rule = annotation.annotator + (annotation.rule.empty() ? "" : ".");
    return "<tr" + attributes + ">" + cell(annotation.type) + cell(annotation.value) +
           details_cell(annotation) +
           cell(annotation.confidence ? number_text(*annotation.confidence) : "") +
           cell(rule + annotation.rule) + "</tr>\n";
}

std::string table(std::string_view caption, const std::string& rows)
{
    if (rows.empty()) {
        return {};
    }
    return "<h2>" + std::string(caption) +
           "</h2>\n<table><tr><th>type</th><th>value</th><th>details</th><th>confidence</th>"
           "<th>rule</th></tr>\n" +
           rows + "</table>\n";
}

std::string tables(const Document& document, const std::vector<Annotation>& annotations)
{
    std::string events;
    std::string people;
    std::size_t number = 0;
    for (const Annotation& annotation : annotations) {
        if (is_event(annotation)) {
            events += row(annotation, " id=\"" + event_anchor(document, ++number) + "\"");
        } else if (annotation.kind == AnnotationKind::person) {
            people += row(annotation, "");
        }
    }
    return table("Events", events) + table("People", people);
}

} // namespace

std::string_view annotation_page_head()
{
    static const std::string head = [] {
        std::string out(page_head);
        out += "<p class=\"legend\">";
        for (const LegendEntry& entry : legend) {
            out += "<mark class=\"" + std::string(entry.style) + "\">" + std::string(entry.words) +
                   "</mark> ";
        }
        return out + "<span class=\"event\">sentence of an event</span> <a class=\"number\">1</a> "
                     "&mdash; rest the mouse on a mark to see its value, confidence and rule</p>\n";
    }();
    return head;
}

std::string annotation_article(const Document& document, const std::vector<Annotation>& annotations)
{
    const DocumentInfo& info = document.info;
    std::string source = info.uri;
    for (const std::string& part : {info.source, info.date.edtf()}) {
        source += part.empty() ? "" : " · " + part;
    }
    return "<article>\n<h1>" + html_escape(info.title.empty() ? info.id : info.title) +
           "</h1>\n<p class=\"source\">" + html_escape(source) + "</p>\n<div class=\"text\">" +
           marked_text(document, annotations) + "</div>\n" + tables(document, annotations) +
           "</article>\n";
}

std::string_view annotation_page_tail()
{
    return "</body>\n</html>\n";
}

} // namespace entente
