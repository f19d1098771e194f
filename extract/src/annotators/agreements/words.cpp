#include "words.hpp"

#include "annotators/grammar.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace entente::agreement_words {

bool is_a(const Analysis& analysis, const Token& token, AgreementWord type)
{
    return is_a(analysis, token.folded, type);
}

bool is_a(const Analysis& analysis, std::string_view folded, AgreementWord type)
{
    return analysis.lexicon->agreement_words.has(folded, type);
}

bool is_left_stop(const Analysis& analysis, const Token& token)
{
    const bool united_states = token.is("us") && token.shape == Shape::upper;
    return !united_states && is_a(analysis, token, AgreementWord::left_stop);
}

bool is_indefinite(const Token& token)
{
    return token.is("a") || token.is("an") || token.is("another") || token.is("any");
}

bool is_plain_modifier(const Analysis& analysis, const Token& token)
{
    return token.shape != Shape::upper && is_a(analysis, token, AgreementWord::plain_modifier);
}

bool is_verbal(const Analysis& analysis, const Token& token)
{
    if (token.shape != Shape::lower || token.folded.size() < 5) {
        return false;
    }
    const bool ending = token.folded.ends_with("ed") || token.folded.ends_with("ing") ||
                        token.folded.ends_with("ly");
    return ending && !is_a(analysis, token, AgreementWord::noun_like_verb);
}

std::uint32_t number_of(const Token& token)
{
    static constexpr auto names =
        std::to_array<std::string_view>({"zero", "one", "two", "three", "four", "five", "six",
                                         "seven", "eight", "nine", "ten", "eleven", "twelve"});
    if (token.is("dozen")) {
        return 12;
    }
    if (token.is("both")) {
        return 2;
    }
    const auto found = std::ranges::find(names, token.folded);
    if (found != names.end()) {
        return static_cast<std::uint32_t>(found - names.begin());
    }
    std::uint32_t value = 0;
    const char* end = token.folded.data() + token.folded.size();
    const auto [stop, error] = std::from_chars(token.folded.data(), end, value);
    return error == std::errc() && stop == end && value < 1000 ? value : 0;
}

bool is_time_word(const Token& token)
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
         "february", "march", "april", "june", "july", "august", "september", "october", "november",
         "december"});
    return token.is_capitalised() && one_of(token, words);
}

bool is_year(const Token& token)
{
    return token.shape == Shape::number && token.folded.size() == 4 &&
           (token.folded.starts_with("19") || token.folded.starts_with("20"));
}

} // namespace entente::agreement_words
