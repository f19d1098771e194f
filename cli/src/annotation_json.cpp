#include "annotation_json.hpp"

#include "fact_json.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace entente {
namespace {

using nlohmann::ordered_json;

std::string_view words_at(const Document& document, Span span)
{
    return std::string_view(document.text).substr(span.begin, span.size());
}

void set_span(ordered_json& object, const Document& document, Span span)
{
    object["begin"] = span.begin;
    object["end"] = span.end;
    object["text"] = words_at(document, span);
}

ordered_json detail_json(const Document& document, const AnnotationDetail& detail)
{
    ordered_json object = {{"name", detail.name}};
    set_text(object, "value", detail.value);
    if (detail.span) {
        set_span(object, document, *detail.span);
    }
    return object;
}

} // namespace

std::string annotation_line(const Document& document, const Annotation& annotation)
{
    ordered_json object = {{"document", document.info.id}, {"kind", name_of(annotation.kind)}};
    set_span(object, document, annotation.span);
    set_text(object, "type", annotation.type);
    set_text(object, "value", annotation.value);
    if (!annotation.details.empty()) {
        ordered_json& details = object["details"] = ordered_json::array();
        for (const AnnotationDetail& detail : annotation.details) {
            details.push_back(detail_json(document, detail));
        }
    }
    if (annotation.confidence) {
        object["confidence"] = *annotation.confidence;
    }
    set_text(object, "annotator", annotation.annotator);
    set_text(object, "rule", annotation.rule);
    return object.dump();
}

} // namespace entente
