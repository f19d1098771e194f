#include "annotators/home_country.hpp"
#include "annotators/offices.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The article's home has such an office: no king is the American one.
bool has_office(const Analysis& analysis, const Post& post)
{
    const auto own = title_words(post.title);
    return std::ranges::any_of(analysis.lexicon->leaders, [&](const LeaderEntry& leader) {
        return leader.iso == analysis.home && title_words(leader.office) == own;
    });
}

/// Somebody else heads the home country in this article.
bool has_head(const Analysis& analysis, const Person& person)
{
    return std::ranges::any_of(analysis.people, [&](const Person& other) {
        return &other != &person && other.country == analysis.home &&
               std::ranges::any_of(other.posts, [&](const HeldPost& held) {
                   return is_head(analysis.posts[held.post]) && !held.former;
               });
    });
}

/// How often the article names the country.
std::uint32_t times_named(const Analysis& analysis, std::string_view iso)
{
    std::uint32_t times = 0;
    for (const NamedCountry& country : analysis.countries) {
        for (const auto& [name, count] : country.names) {
            times += country.iso == iso ? count : 0;
        }
    }
    return times;
}

/// Somebody of the home country is told of who is none of its known leaders: its delegation is
/// here.
bool has_own_people(const Analysis& analysis)
{
    return std::ranges::any_of(analysis.people, [&](const Person& person) {
        return person.country == analysis.home && person.leaders.empty() && !person.posts.empty();
    });
}

/// "TEHRAN — ..." by the press of another country, which the article names less: officials without
/// a country are those of where it was written.
bool is_written_abroad(const Analysis& analysis, const std::string& dateline)
{
    return !analysis.home.empty() && !dateline.empty() && dateline != analysis.home &&
           !has_own_people(analysis) &&
           times_named(analysis, dateline) > times_named(analysis, analysis.home);
}

} // namespace

void complete_from_home(Analysis& analysis)
{
    const std::string only = only_country(analysis);
    const bool home_named = is_named(analysis, analysis.home);
    const bool nameless = analysis.countries.empty(); // told at home, of home
    // an article of one country that is not its home is about that country's guests
    const std::string dateline = dateline_country(analysis);
    const bool abroad = is_written_abroad(analysis, dateline);
    const std::string fallback = analysis.home.empty()    ? only
                                 : home_named || nameless ? analysis.home
                                                          : std::string();
    each_held(analysis, [&](Person& person, HeldPost& held, Post& post) {
        const bool foreign_head = is_head(post) && only != fallback && !nameless &&
                                  !(home_named && person.leaders.empty() &&
                                    has_office(analysis, post) && !has_head(analysis, person));
        const bool local = abroad && post.type != TitleClass::legislator && !is_head(post);
        const std::string country = foreign_head ? std::string() : local ? dateline : fallback;
        const bool vague = analysis.lexicon->titles[post.entry].title == "secretary" &&
                           post.entailed_body.empty() &&
                           !analysis.tokens()[post.tokens.last - 1].is_capitalised();
        const bool told = !vague && post.type != TitleClass::official &&
                          post.type != TitleClass::generic && post.type != TitleClass::envoy &&
                          (post.type != TitleClass::religious || home_named) && !post.body;
        if (post.country.empty() && !country.empty() && told && !is_international(analysis, post) &&
            !is_foreign_posting(post)) {
            settle_inferred(analysis, person, held, country, home_confidence);
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
