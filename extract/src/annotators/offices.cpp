#include "offices.hpp"

#include "annotators/home_page.hpp"
#include "annotators/offices/own_country.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace entente {
namespace {

bool is_public(const Analysis& analysis, const HeldPost& held)
{
    const Post& post = analysis.posts[held.post];
    const bool has_body = post.body.has_value();
    if (has_body) {
        const OrganizationType type = analysis.bodies[*post.body].type;
        if (type == OrganizationType::company || type == OrganizationType::media) {
            return false;
        }
    }
    if (post.type == TitleClass::generic || post.type == TitleClass::official) {
        return has_body || (!post.country.empty() && !post.inferred_country);
    }
    return true;
}

/// Most words, then not in capitals, then most letters, then most often, then by the alphabet.
std::string fullest(const NameForms& names)
{
    const auto rank = [](const auto& form) {
        const bool small =
            std::ranges::any_of(form.first, [](char c) { return c >= 'a' && c <= 'z'; });
        return std::tuple(std::ranges::count(form.first, ' '), small, form.first.size(),
                          form.second);
    };
    const auto best = std::ranges::max_element(
        names, [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return best == names.end() ? std::string() : best->first;
}

/// "Minister of Trade, Amb. A": the rank that a diplomat keeps, beside an office, is none.
void drop_ranks(const Analysis& analysis, Person& person)
{
    const auto is_rank = [&](const HeldPost& held) {
        const Post& post = analysis.posts[held.post];
        const std::string_view title = analysis.lexicon->titles[post.entry].title;
        return (title == "Amb." || title == "ambassador") && !post.body &&
               title_words(post.title) == title_words(title) &&
               post.tokens.last - post.tokens.first <= 2 && !held.former;
    };
    const bool office = std::ranges::any_of(person.posts, [&](const HeldPost& held) {
        return !is_rank(held) && !held.former &&
               !is_international(analysis, analysis.posts[held.post]) &&
               analysis.lexicon->titles[analysis.posts[held.post].entry].title != "ambassador";
    });
    if (office) {
        std::erase_if(person.posts, is_rank);
    }
}

void decide(const Analysis& analysis, Person& person)
{
    drop_ranks(analysis, person);
    person.label = fullest(person.names);
    const bool known = !person.leaders.empty() && person.label.find(' ') != std::string::npos;
    person.official =
        known || person.delegate || std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            return is_public(analysis, held);
        });
    if (person.country.empty()) {
        for (const HeldPost& held : person.posts) {
            if (!analysis.posts[held.post].country.empty()) {
                person.country = analysis.posts[held.post].country;
                break;
            }
        }
    }
}

/// Where neither source nor page tell the home, or the article never names it: whose own news it
/// is.
void infer_home(Analysis& analysis)
{
    if (!analysis.home.empty() && is_home_told(analysis)) {
        return;
    }
    if (std::string page = country_of_page(analysis); is_named(analysis, page)) {
        analysis.home = std::move(page); // the office that heads it, whoever passes it on
        return;
    }
    if (std::string own = own_country(analysis); !own.empty() || analysis.home.empty()) {
        analysis.home = std::move(own);
        analysis.home_inferred = true;
    }
}

} // namespace

std::vector<std::string> title_words(std::string_view title)
{
    static constexpr std::array<std::string_view, 8> skipped{"of", "the", "for", "and",
                                                             "to", "in",  "a",   "on"};
    std::vector<std::string> words;
    const TokenizedText text = tokenize(title);
    for (const Token& token : text.tokens) {
        if (token.is_word() && std::ranges::find(skipped, token.folded) == skipped.end()) {
            words.emplace_back(token.folded);
        }
    }
    std::ranges::sort(words);
    return words;
}

void annotate_offices(Analysis& analysis)
{
    complete_from_bodies(analysis);
    complete_from_leaders(analysis);
    complete_from_givers(analysis);
    complete_from_sides(analysis);
    complete_from_descriptions(analysis);
    infer_home(analysis);
    complete_from_hosts(analysis);
    complete_from_company(analysis);
    settle_delegation_leaders(analysis);
    complete_counterparts(analysis);
    complete_from_postings(analysis);
    complete_from_opposites(analysis);
    complete_from_home(analysis);
    complete_bodies(analysis);
    for (Person& person : analysis.people) {
        decide(analysis, person);
    }
}

} // namespace entente
