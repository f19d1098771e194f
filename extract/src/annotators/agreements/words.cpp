#include "words.hpp"

#include <array>
#include <charconv>
#include <utility>

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

bool ends_clause(const Analysis& analysis, const Token& token)
{
    return token.is(";") || token.is(":") || token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D") ||
           token.is("\"") ||
           (!token.is_capitalised() && is_a(analysis, token, AgreementWord::clause_end));
}

bool is_plural(const Analysis& analysis, const Token& noun)
{
    return noun.folded.ends_with('s') || is_a(analysis, noun, AgreementWord::latin_plural);
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

std::optional<AgreementVerb> find_agreement_verb(const Analysis& analysis, const Token& token)
{
    if (!token.is_word()) {
        return std::nullopt;
    }
    const auto& verbs = analysis.lexicon->agreement_verbs;
    if (const auto verb = verbs.find(token.folded); verb != verbs.end()) {
        return verb->second;
    }
    static constexpr std::array<std::pair<AgreementWord, Deed>, 5> nouns{{
        {AgreementWord::noun_of_signing, Deed::sign},
        {AgreementWord::noun_of_binding, Deed::bind},
        {AgreementWord::noun_of_negotiating, Deed::negotiate},
        {AgreementWord::noun_of_keeping, Deed::keep},
        {AgreementWord::noun_of_establishing, Deed::establish},
    }};
    for (const auto& [type, deed] : nouns) {
        if (is_a(analysis, token, type)) {
            return AgreementVerb{deed, VerbForm::noun};
        }
    }
    return std::nullopt;
}

std::uint32_t number_of(const Analysis& analysis, const Token& token)
{
    if (token.is("dozen")) {
        return 12;
    }
    if (token.is("both")) {
        return 2;
    }
    const TimeEntry number = analysis.lexicon->times.find(token.folded, token.is_capitalised());
    if (number.kind == TimeWordKind::number) {
        return static_cast<std::uint32_t>(number.value);
    }
    std::uint32_t value = 0;
    const char* end = token.folded.data() + token.folded.size();
    const auto [stop, error] = std::from_chars(token.folded.data(), end, value);
    return error == std::errc() && stop == end && value < 1000 ? value : 0;
}

bool is_time_word(const Analysis& analysis, const Token& token)
{
    const TimeWordKind kind =
        analysis.lexicon->times.find(token.folded, token.is_capitalised()).kind;
    return kind == TimeWordKind::month || kind == TimeWordKind::weak_month ||
           kind == TimeWordKind::weekday;
}

bool is_quote(const Token& token)
{
    return token.is("\"") || token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D");
}

bool is_year(const Token& token)
{
    return token.shape == Shape::number && token.folded.size() == 4 &&
           (token.folded.starts_with("19") || token.folded.starts_with("20"));
}

} // namespace entente::agreement_words
