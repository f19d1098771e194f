#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {

void complete_from_home(Analysis& analysis)
{
    const std::string only = only_country(analysis);
    const bool home_named =
        std::ranges::any_of(analysis.countries, [&](const NamedCountry& country) {
            return country.iso == analysis.home;
        });
    // an article of one country that is not its home is about that country's guests
    const std::string fallback =
        home_named ? analysis.home : (analysis.home.empty() ? only : std::string());
    each_held(analysis, [&](Person& person, HeldPost& held, Post& post) {
        const std::string country = is_head(post) && only != fallback ? std::string() : fallback;
        const bool told = post.type != TitleClass::official && post.type != TitleClass::generic &&
                          post.type != TitleClass::envoy && !post.body;
        if (post.country.empty() && !country.empty() && told && !is_international(analysis, post) &&
            !is_foreign_posting(post)) {
            post.inferred_country = true;
            held.confidence = std::min(held.confidence, home_confidence);
            settle(analysis, person, post, country);
        }
    });
    // what one mention tells of a person holds for the others
    each_held(analysis, [&](Person& person, HeldPost& held, Post& post) {
        if (post.country.empty() && !person.country.empty() && !post.former &&
            !is_international(analysis, post)) {
            held.confidence = std::min(held.confidence, inherited_confidence);
            settle(analysis, person, post, person.country);
        }
    });
}

} // namespace entente
