#include "name_words.hpp"

#include "grammar.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Terms whose words are part of a name only where a title or a given name announces it.
bool is_common_term(const PhraseMatch& match)
{
    return match.term == Term::body_head || match.term == Term::not_name;
}

/// Words that only English forms: "Stabilisation", "I've".
bool is_plain_english(std::string_view word)
{
    static constexpr auto endings = std::to_array<std::string_view>(
        {"ation",   "ations", "otion", "ection", "ections", "uction",   "ition", "itions",
         "sion",    "sions",  "ments", "ness",   "bility",  "bilities", "ology", "ologies",
         "ography", "ivity",  "'ve",   "'re",    "'ll",     "'m"});
    constexpr std::size_t shortest = 7;
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return word.ends_with(ending) && (word.size() >= shortest || ending.front() == '\'');
    });
}

/// "Ana Vula S.C."
bool is_dotted_honour(const Analysis& analysis, const Token& token)
{
    std::string letters(token.folded);
    return token.shape == Shape::upper && std::erase(letters, '.') > 0 &&
           analysis.lexicon->people_words.has(letters, PeopleWord::post_nominal);
}

} // namespace

bool is_common_word(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    if (tokens[at].span.size() != tokens[at].folded.size()) {
        return false; // a word with diacritics is none of English: "Tô Lâm"
    }
    return is_plain_english(tokens[at].folded) ||
           std::ranges::any_of(analysis.phrases_at(at), is_common_term);
}

bool is_participle(const Token& token)
{
    return token.shape == Shape::lower &&
           (token.is("led") || token.is("era") || token.is("style") || token.is("born") ||
            (token.folded.size() > 4 && token.folded.ends_with("ed")));
}

bool names_a_thing(const Analysis& analysis, std::uint32_t at, std::uint32_t limit)
{
    constexpr std::uint32_t most_between = 2; // "Indira Gandhi *International* Airport"
    const auto& tokens = analysis.tokens();
    const auto goes_on = [&](std::uint32_t next) {
        return next < limit && tokens[next].shape == Shape::capital &&
               tokens[next].line_breaks_before == 0;
    };
    if (goes_on(at) && analysis.phrase_at(at, Term::body_head) != nullptr) {
        return true;
    }
    for (std::uint32_t next = at; goes_on(next) && next <= at + most_between; ++next) {
        if (is_a(analysis, next, PeopleWord::thing)) {
            return true;
        }
        if (!is_common_word(analysis, next)) {
            return false;
        }
    }
    return false;
}

bool is_post_nominal(const Analysis& analysis, std::uint32_t at)
{
    const Token& token = analysis.tokens()[at];
    const auto word = std::string_view(analysis.document->text)
                          .substr(token.span.begin, token.span.size());
    const bool mixed = token.shape == Shape::capital && // "PhD"
                       std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
    return (token.shape == Shape::upper || token.shape == Shape::lower || mixed) &&
           !token.after_hyphen &&
           (is_a(analysis, at, PeopleWord::post_nominal) || is_dotted_honour(analysis, token));
}

std::uint32_t behind_letters(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    while (at < end) {
        const bool comma = tokens[at].is(",");
        const std::uint32_t letters = comma ? at + 1 : at;
        if (letters >= end || tokens[letters].line_breaks_before > 0 ||
            !is_post_nominal(analysis, letters) ||
            (comma && tokens[letters].shape == Shape::lower)) {
            break;
        }
        at = letters + 1;
    }
    return at;
}

bool is_shouted(const Analysis& analysis, TokenRange range)
{
    const auto& tokens = analysis.tokens();
    std::uint32_t words = 0;
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        if (tokens[at].shape != Shape::upper || tokens[at].folded.size() < 2) {
            return false;
        }
        ++words;
    }
    return words > 1;
}

bool is_title_case(const Analysis& analysis, TokenRange range)
{
    const auto& tokens = analysis.tokens();
    const Token& last = tokens[range.last - 1];
    if (last.is(".") || last.is("\"") || range.last - range.first < 4) {
        return false;
    }
    int words = 0;
    int capitals = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        if (tokens[i].is_word() && tokens[i].folded.size() > 3) {
            ++words;
            capitals += tokens[i].is_capitalised() ? 1 : 0;
        }
    }
    return words >= 3 && capitals * 10 >= words * 8;
}

} // namespace entente
