#include "name_endings.hpp"

#include "grammar.hpp"

#include <algorithm>
#include <set>

namespace entente {

bool is_generation(std::string_view word)
{
    return word == "jr" || word == "sr";
}

bool is_numeral(const Token& token)
{
    constexpr std::string_view digits = "ivx";
    return token.shape == Shape::upper && !token.after_hyphen && token.folded.size() > 1 &&
           token.folded.find_first_not_of(digits) == std::string_view::npos;
}

bool is_family_he(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    return at > 0 && tokens[at].is("he") && tokens[at].shape == Shape::capital &&
           tokens[at].line_breaks_before == 0 && tokens[at - 1].shape == Shape::capital &&
           analysis.sentence_of[at - 1] == analysis.sentence_of[at] &&
           (at + 1 >= tokens.size() || !tokens[at + 1].is_capitalised());
}

bool joins_name(const Analysis& analysis, std::uint32_t at)
{
    constexpr std::size_t longest = 2;
    const auto& tokens = analysis.tokens();
    if (at == 0 || at + 1 >= tokens.size() || tokens[at].space_before ||
        tokens[at - 1].folded.size() > longest || tokens[at + 1].line_breaks_before > 0) {
        return false;
    }
    const bool article = tokens[at].is("-") && (tokens[at - 1].is("al") || tokens[at - 1].is("el"));
    const bool initials = tokens[at].is(".") && !tokens[at + 1].space_before &&
                          tokens[at - 1].shape == Shape::capital;
    return article || initials;
}

bool is_day_behind_name(const Analysis& analysis, const TimeMention& time)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t at = time.tokens.first;
    const bool day = time.rule.ends_with("weekday") && time.tokens.last == at + 1;
    return day && at >= 2 && at + 1 < tokens.size() && tokens[at + 1].shape == Shape::lower &&
           is_plain_name_word(analysis, at - 1) && is_plain_name_word(analysis, at - 2);
}

std::vector<bool> find_title_letters(const Analysis& analysis)
{
    const auto& tokens = analysis.tokens();
    std::set<std::string_view> letters;
    for (const Post& post : analysis.posts) {
        for (std::uint32_t at = post.tokens.first + 1;
             at <= post.tokens.last && at + 2 < tokens.size(); ++at) {
            if (tokens[at].is("(") && tokens[at + 2].is(")") &&
                tokens[at + 1].shape == Shape::upper) {
                letters.insert(tokens[at + 1].folded);
            }
        }
    }
    std::vector<bool> found(tokens.size(), false);
    for (std::uint32_t at = 0; at < tokens.size() && !letters.empty(); ++at) {
        found[at] = tokens[at].shape == Shape::upper && letters.contains(tokens[at].folded);
    }
    return found;
}

} // namespace entente
