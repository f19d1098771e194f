#include "annotators/grammar.hpp"
#include "name_parts.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace entente {
namespace {

using namespace agreement_words;

constexpr std::uint32_t most_modifiers = 9;

std::int16_t year_of(const Token& token)
{
    std::int16_t year = 0;
    std::from_chars(token.folded.data(), token.folded.data() + token.folded.size(), year);
    return year;
}

Date year_date(const Token& token)
{
    return Date(CalendarPoint{.year = year_of(token), .month = 0, .day = 0});
}

class ModifierReader {
public:
    ModifierReader(const Analysis& analysis, const TokenMarks& marks, AgreementName& name)
        : analysis_(analysis), marks_(marks), tokens_(analysis.tokens()), name_(name),
          begin_(sentence_begin(analysis, name.noun))
    {
    }

    void read()
    {
        if (name_.proper) {
            read_proper();
            return;
        }
        std::uint32_t first = name_.phrase.first;
        while (first > begin_ && name_.phrase.first - first < most_modifiers) {
            if (is_modifier(first - 1)) {
                --first;
            } else if (joins_modifiers(first)) {
                first -= 2;
            } else {
                break;
            }
        }
        name_.begin = first;
        read_years(first);
        while (first < name_.phrase.first && is_plain_modifier(analysis_, tokens_[first]) &&
               !in_compound(analysis_, first) && !is_titled(first)) {
            hint_of(tokens_[first]);
            ++first;
        }
        while (first < name_.phrase.first && (tokens_[first].is("and") || tokens_[first].is("'s") ||
                                              tokens_[first].shape == Shape::punctuation)) {
            ++first;
        }
        name_.core = {first, name_.phrase.last};
        determiners();
    }

private:
    const Analysis& analysis_;
    const TokenMarks& marks_;
    const std::vector<Token>& tokens_;
    AgreementName& name_;
    std::uint32_t begin_;

    void read_proper()
    {
        const std::uint32_t first = name_.phrase.first;
        const bool dated = first > begin_ && is_year(tokens_[first - 1]);
        name_.core = {dated ? first - 1 : first, name_.phrase.last};
        name_.begin = name_.core.first;
        read_years(name_.begin);
        determiners();
    }

    [[nodiscard]] bool is_modifier(std::uint32_t i) const
    {
        const Token& token = tokens_[i];
        if (joins_countries(i) || joins_places(i)) {
            return true;
        }
        if (token.shape == Shape::punctuation || token.is("'s") ||
            tokens_[i + 1].line_breaks_before > 1) {
            return false;
        }
        if (token.shape == Shape::number) {
            const Token& next = tokens_[i + 1];
            const bool measure = next.after_hyphen && next.shape == Shape::lower; // "3-year"
            return is_year(token) || measure || (token.after_hyphen && token.folded.size() == 2);
        }
        if (marks_.person[i]) {
            return false;
        }
        if (in_compound(analysis_, i)) {
            return true;
        }
        const bool infinitive =
            i > begin_ && tokens_[i - 1].is("to") && token.shape == Shape::lower;
        return (!is_left_stop(analysis_, token) || is_inside_title(i)) &&
               !is_verbal(analysis_, token) && !infinitive;
    }

    /// A capital amid a sentence, before another one: "a *Specific* Cooperation Agreement".
    [[nodiscard]] bool is_titled(std::uint32_t i) const
    {
        return i > begin_ && tokens_[i].shape == Shape::capital &&
               tokens_[i + 1].is_capitalised() &&
               analysis_.sentences[name_.sentence].zone == Zone::body;
    }

    /// "the Trade *Upgrade* Protocol": a word that would end a name, but with a capital amid
    /// others.
    [[nodiscard]] bool is_inside_title(std::uint32_t i) const
    {
        constexpr std::size_t shortest = 5; // "The", "With"
        return is_titled(i) && tokens_[i - 1].is_capitalised() &&
               tokens_[i].folded.size() >= shortest && !is_be_form(tokens_[i].folded) &&
               is_a(analysis_, tokens_[i], AgreementWord::purpose_verb);
    }

    /// The dash of "Kenya - Rwanda trade agreement".
    [[nodiscard]] bool joins_countries(std::uint32_t i) const
    {
        const Token& token = tokens_[i];
        const bool dash = token.is("-") || token.is("\xE2\x80\x93") || token.is("\xE2\x80\x94");
        return dash && i > begin_ && analysis_.phrase_at(i + 1, Term::country_name) != nullptr &&
               phrase_before(analysis_, i, Term::country_name) != nullptr;
    }

    /// The stroke of "Oslo/Good Harbour Agreement".
    [[nodiscard]] bool joins_places(std::uint32_t i) const
    {
        return tokens_[i].is("/") && i > begin_ && tokens_[i - 1].is_capitalised() &&
               !tokens_[i].space_before && !tokens_[i + 1].space_before &&
               tokens_[i + 1].is_capitalised();
    }

    /// "trade and investment" of "a trade and investment agreement".
    [[nodiscard]] bool joins_modifiers(std::uint32_t first) const
    {
        if (first < begin_ + 3 || !tokens_[first - 1].is("and") || !is_modifier(first - 2)) {
            return false;
        }
        if (first == name_.phrase.first && name_.noun == name_.phrase.first) {
            return false; // "talks and an agreement", "MoUs and agreements"
        }
        const Token& one = tokens_[first - 2];
        const Token& other = tokens_[first];
        if (one.is_capitalised() != other.is_capitalised()) {
            return false;
        }
        for (std::uint32_t back = 3; back <= most_modifiers && first >= begin_ + back; ++back) {
            const Token& token = tokens_[first - back];
            if (is_a(analysis_, token, AgreementWord::definite) || is_indefinite(token.folded) ||
                is_plain_modifier(analysis_, token) || token.is("'s")) {
                return true;
            }
            if (!is_modifier(first - back)) {
                return false;
            }
        }
        return false;
    }

    void read_years(std::uint32_t first)
    {
        for (std::uint32_t i = first; i < name_.phrase.first; ++i) {
            if (!is_year(tokens_[i])) {
                continue;
            }
            if (i + 1 < name_.phrase.first && tokens_[i + 1].after_hyphen &&
                tokens_[i + 1].shape == Shape::number) {
                name_.period = years_at(analysis_, i);
                ++i;
            } else {
                name_.year = year_date(tokens_[i]);
            }
        }
    }

    void hint_of(const Token& token)
    {
        static constexpr std::array<std::pair<AgreementWord, AgreementStatus>, 4> hints{{
            {AgreementWord::modifier_of_planned, AgreementStatus::planned},
            {AgreementWord::modifier_of_proposed, AgreementStatus::proposed},
            {AgreementWord::modifier_of_standing, AgreementStatus::in_force},
            {AgreementWord::modifier_of_signed, AgreementStatus::signed_},
        }};
        for (const auto& [type, status] : hints) {
            if (is_a(analysis_, token, type)) {
                name_.hint = status;
            }
        }
    }

    /// Articles, counts and participles before the name.
    void determiners()
    {
        std::uint32_t i = name_.begin;
        constexpr std::uint32_t farthest = 5;
        for (std::uint32_t steps = 0; i > begin_ && steps < farthest; ++steps) {
            const Token& token = tokens_[i - 1];
            if (const std::uint32_t number = number_of(analysis_, token);
                number > 0 && name_.plural) {
                name_.count = std::max(name_.count, number);
                name_.definite = name_.definite || token.is("both");
            } else if (is_a(analysis_, token, AgreementWord::definite)) {
                name_.definite = true;
                name_.begin = i - 1;
                return;
            } else if (is_indefinite(token.folded)) {
                name_.begin = i - 1;
                return;
            } else if (is_verbal(analysis_, token) && before_is_determiner(i - 1)) {
                hint_of(token);
            } else if (token.is("'s") || token.is("'")) {
                name_.definite = true;
                return;
            } else if (token.is("of")
                           ? !counts(i - 1)
                           : !(token.is("several") || token.is("many") || token.is("other") ||
                               token.is("separate") || is_plain_modifier(analysis_, token))) {
                return;
            }
            --i;
            name_.begin = i;
        }
    }

    /// The "of" of "a total of nine agreements", but not of "the signing of nine agreements".
    [[nodiscard]] bool counts(std::uint32_t of) const
    {
        return name_.plural && name_.count > 0 &&
               !(of > begin_ && find_agreement_verb(analysis_, tokens_[of - 1]));
    }

    [[nodiscard]] bool before_is_determiner(std::uint32_t i) const
    {
        for (std::uint32_t back = 1; back <= 2 && i >= begin_ + back; ++back) {
            const Token& token = tokens_[i - back];
            if (is_a(analysis_, token, AgreementWord::definite) || is_indefinite(token.folded) ||
                number_of(analysis_, token) > 0) {
                return true;
            }
            if (!is_verbal(analysis_, token) && !is_plain_modifier(analysis_, token)) {
                return false;
            }
        }
        return false;
    }
};

} // namespace

bool in_compound(const Analysis& analysis, std::uint32_t token)
{
    const auto& tokens = analysis.tokens();
    return tokens[token].after_hyphen ||
           (token + 1 < tokens.size() && tokens[token + 1].after_hyphen);
}

Date years_at(const Analysis& analysis, std::uint32_t token)
{
    const auto& tokens = analysis.tokens();
    const bool pair = token + 1 < tokens.size() && is_year(tokens[token]) &&
                      tokens[token + 1].after_hyphen && tokens[token + 1].shape == Shape::number;
    const bool from_to = !pair && token + 2 < tokens.size() && is_year(tokens[token]) &&
                         tokens[token + 1].is("to") && is_year(tokens[token + 2]);
    if (!pair && !from_to) {
        return {};
    }
    const std::int16_t first = year_of(tokens[token]);
    std::int16_t last = year_of(tokens[token + (pair ? 1 : 2)]);
    if (last < 100) {
        last = static_cast<std::int16_t>(first / 100 * 100 + last);
    }
    if (last <= first || last > first + 100) {
        return {};
    }
    return {CalendarPoint{.year = first, .month = 0, .day = 0},
            CalendarPoint{.year = last, .month = 0, .day = 0}};
}

void read_modifiers(const Analysis& analysis, const TokenMarks& marks, AgreementName& name)
{
    ModifierReader(analysis, marks, name).read();
}

} // namespace entente
