#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {

void complete_from_home(Analysis& analysis)
{
    const bool home_named =
        std::ranges::any_of(analysis.countries, [&](const NamedCountry& country) {
            return country.iso == analysis.home;
        });
    const std::string fallback = home_named ? analysis.home : only_country(analysis);
    if (fallback.empty()) {
        return;
    }
    each_held(analysis, [&](Person& person, HeldPost& held, Post& post) {
        const std::string country = is_head(post) ? only_country(analysis) : fallback;
        const bool told = post.type != TitleClass::official && post.type != TitleClass::generic &&
                          post.type != TitleClass::envoy && !post.body;
        if (post.country.empty() && !country.empty() && told && !is_international(analysis, post) &&
            !is_foreign_posting(post)) {
            post.inferred_country = true;
            held.confidence = std::min(held.confidence, home_confidence);
            settle(analysis, person, post, country);
        }
    });
}

} // namespace entente
