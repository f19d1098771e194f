#include "annotation_names.hpp"

#include <entente/extract/annotate.hpp>

namespace entente {

std::string_view name_of(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::sentence:
        return "sentence";
    case AnnotationKind::mention:
        return "mention";
    case AnnotationKind::date:
        return "date";
    case AnnotationKind::post:
        return "post";
    case AnnotationKind::person:
        return "person";
    case AnnotationKind::meeting:
        return "meeting";
    case AnnotationKind::agreement:
        return "agreement";
    }
    return {};
}

std::string_view name_of(Zone zone)
{
    switch (zone) {
    case Zone::body:
        return "body";
    case Zone::headline:
        return "headline";
    case Zone::caption:
        return "caption";
    case Zone::furniture:
        return "furniture";
    }
    return {};
}

std::string_view name_of(MentionKind kind)
{
    switch (kind) {
    case MentionKind::person:
        return "person";
    case MentionKind::organization:
        return "organization";
    case MentionKind::country:
        return "country";
    case MentionKind::place:
        return "place";
    case MentionKind::post:
        return "post";
    case MentionKind::group:
        return "group";
    case MentionKind::company:
        return "company";
    }
    return {};
}

std::string_view name_of(MentionForm form)
{
    switch (form) {
    case MentionForm::name:
        return "name";
    case MentionForm::title:
        return "title";
    case MentionForm::pronoun:
        return "pronoun";
    case MentionForm::nominal:
        return "nominal";
    case MentionForm::adjective:
        return "adjective";
    case MentionForm::metonym:
        return "metonym";
    }
    return {};
}

} // namespace entente
