#include "pipeline.hpp"

#include "annotators/agreements.hpp"
#include "annotators/bodies.hpp"
#include "annotators/coreference.hpp"
#include "annotators/dates.hpp"
#include "annotators/furniture.hpp"
#include "annotators/gazetteer.hpp"
#include "annotators/home_country.hpp"
#include "annotators/meetings.hpp"
#include "annotators/offices.hpp"
#include "annotators/people.hpp"
#include "annotators/posts.hpp"
#include "annotators/told_posts.hpp"
#include "annotators/unnamed_posts.hpp"
#include "text/sentences.hpp"

#include <array>
#include <string_view>

namespace entente {
namespace {

/// A step of the pipeline. Each annotator's header says what it needs and gives.
struct Annotator {
    std::string_view name;
    void (*run)(Analysis& analysis);
};

/// In order: every annotator may use what those above it found.
constexpr std::array annotators{
    Annotator{"sentences", annotate_sentences},
    Annotator{"zones", annotate_zones},
    Annotator{"home country", annotate_home_country},
    Annotator{"dates", annotate_dates},
    Annotator{"gazetteer", annotate_gazetteer},
    Annotator{"bodies", annotate_bodies},
    Annotator{"posts", annotate_posts},
    Annotator{"people", annotate_people},
    Annotator{"offices", annotate_offices},
    Annotator{"coreference", annotate_coreference},
    Annotator{"told posts", annotate_told_posts},
    Annotator{"meetings", annotate_meetings},
    Annotator{"unnamed posts", annotate_unnamed_posts},
    Annotator{"agreements", annotate_agreements},
};

} // namespace

Analysis analyse(const Document& document, const Lexicon& lexicon)
{
    Analysis analysis;
    analysis.document = &document;
    analysis.lexicon = &lexicon;
    analysis.published = document.info.date;
    for (const Annotator& annotator : annotators) {
        annotator.run(analysis);
    }
    return analysis;
}

} // namespace entente
