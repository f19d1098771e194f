#include "annotators/offices/two_sides.hpp"

#include "annotators/grammar.hpp"
#include "annotators/offices/destinations.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Behind a word that says what is spoken of: "on trade with Kenya", "that Kenya must leave".
bool is_topic(const Analysis& analysis, const Mention& country)
{
    static constexpr auto openers = std::to_array<std::string_view>(
        {"about", "against", "amid", "concerning", "of", "over", "regarding", "that", "to",
         "toward", "towards", "with"});
    const auto& tokens = analysis.tokens();
    const std::uint32_t first = country.tokens.first;
    for (std::uint32_t at = sentence_begin(analysis, first); at < first; ++at) {
        const bool day = at + 1 < first && tokens[at + 1].is_capitalised(); // "on Monday"
        if (one_of(tokens[at], openers) || (tokens[at].is("on") && !day) ||
            tokens[at].folded.starts_with("discuss")) {
            return true;
        }
    }
    return ends_with_word(analysis, first, {"in"}); // "the crisis in Kenya"
}

/// "Norway and Kenya", "Kenya-Norway".
bool stands_beside(const Analysis& analysis, const Mention& country, std::string_view other)
{
    constexpr std::uint32_t longest = 2;
    const auto& tokens = analysis.tokens();
    return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        if (mention.kind != MentionKind::country ||
            analysis.countries[mention.entity].iso != other ||
            mention.sentence != country.sentence) {
            return false;
        }
        const bool before = mention.tokens.first < country.tokens.first;
        const std::uint32_t begin = before ? mention.tokens.last : country.tokens.last;
        const std::uint32_t end = before ? country.tokens.first : mention.tokens.first;
        return begin <= end && end - begin <= longest &&
               std::all_of(tokens.begin() + begin, tokens.begin() + end, [](const Token& token) {
                   return token.is("and") || token.is("the") || token.is("-") ||
                          token.is("\xE2\x80\x93");
               });
    });
}

bool takes_part(const Analysis& analysis, const Mention& country, std::string_view other)
{
    if (stands_beside(analysis, country, other)) {
        return true;
    }
    const std::uint32_t next = country.tokens.last;
    if (country.form == MentionForm::adjective || country.possessive) {
        return next < analysis.tokens().size() &&
               (is_a(analysis, next, PeopleWord::side) ||
                is_a(analysis, next, EventWord::side_noun));
    }
    return !is_topic(analysis, country);
}

} // namespace

std::vector<std::string> countries_by_name(const Analysis& analysis)
{
    std::vector<std::string> named;
    for (const NamedCountry& country : analysis.countries) {
        if (!country.names.empty()) {
            named.push_back(country.iso);
        }
    }
    return named;
}

bool is_told_as_side(const Analysis& analysis, std::string_view iso, std::string_view other)
{
    const bool has_people = std::ranges::any_of(
        analysis.people, [&](const Person& person) { return person.country == iso; });
    return has_people ||
           std::ranges::any_of(find_destinations(analysis),
                               [&](const Destination& goal) { return goal.country == iso; }) ||
           std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
               if (mention.kind == MentionKind::place && !mention.nested) { // "met A in Nairobi"
                   return analysis.places[mention.entity].country == iso &&
                          analysis.phrase_at(mention.tokens.first, Term::capital) != nullptr &&
                          ends_with_word(analysis, mention.tokens.first, {"in"});
               }
               return mention.kind == MentionKind::country &&
                      analysis.countries[mention.entity].iso == iso &&
                      takes_part(analysis, mention, other);
           });
}

} // namespace entente
