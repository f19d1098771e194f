#pragma once

#include <entente/core/span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class AnnotationKind : std::uint8_t {
    sentence, ///< `type` is its zone: body, headline, caption, furniture
    mention, ///< words that name an actor; `type` person, organization, country, place, post, group
    date,    ///< `value` is EDTF
    post,    ///< a title of office; `type` is its class: minister, diplomat ...
    person,  ///< everyone that mentions speak of; `type` official or other
    meeting, ///< `type` as in the graph
    agreement ///< `type` as in the graph
};

[[nodiscard]] std::string_view name_of(AnnotationKind kind);

/// A name and a value that belong to an annotation: `country` VN, `role host` Anne Roux, or just a
/// further stretch of text (`sentence`).
struct AnnotationDetail {
    std::string name{};
    std::string value{};
    std::optional<Span> span{};

    auto operator<=>(const AnnotationDetail&) const = default;
};

/// One thing that the annotators found in an article: where, what it means, how sure, and which
/// rule made it.
struct Annotation {
    AnnotationKind kind = AnnotationKind::mention;
    Span span{};         ///< of a person its first mention, of an event its first sentence
    std::string type{};  ///< see AnnotationKind
    std::string value{}; ///< normalised: the label, the date, the title
    std::vector<AnnotationDetail> details{}; ///< in an order fixed for each kind
    std::optional<double> confidence{};
    std::string annotator{}; ///< the step of extraction: "people"
    std::string rule{};      ///< within that step: "title_name"; empty when it has but one

    auto operator<=>(const Annotation&) const = default;
};

} // namespace entente
