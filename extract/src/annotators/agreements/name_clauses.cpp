#include "name_parts.hpp"
#include "words.hpp"

#include "annotators/grammar.hpp"

namespace entente {
namespace {

using namespace agreement_words;

constexpr std::uint32_t longest_clause = 16;

bool is_auxiliary(const Analysis& analysis, const Token& token)
{
    return is_a(analysis, token, AgreementWord::auxiliary) ||
           is_a(analysis, token, AgreementWord::modal);
}

/// "that lowers", "which will open"; but not "that tariffs should fall", and not "that was signed",
/// which tells of the name itself. The token is the one behind "that".
bool begins_with_verb(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    std::uint32_t verb = at;
    while (verb < end && is_auxiliary(analysis, tokens[verb])) {
        ++verb;
    }
    if (verb >= end || find_agreement_verb(analysis, tokens[verb]) ||
        tokens[verb].shape != Shape::lower) {
        return false;
    }
    if (verb > at) { // "is harmful", "would help" tell what is thought of it
        return !tokens[at].is("to") && !is_be_form(tokens[at].folded) &&
               !is_a(analysis, tokens[at], AgreementWord::supposition);
    }
    const bool noun = verb + 1 < end && (is_auxiliary(analysis, tokens[verb + 1]) ||
                                         is_finite_verb(tokens[verb + 1]));
    const std::string_view word = tokens[verb].folded;
    const bool third = word.size() > 3 && word.ends_with('s') &&
                       (is_a(analysis, word.substr(0, word.size() - 1),
                             AgreementWord::purpose_verb) ||
                        is_a(analysis, tokens[verb], AgreementWord::right_stop));
    return (is_finite_verb(tokens[verb]) || third) && !noun;
}

/// One past the clause that begins at `at`.
std::uint32_t clause_end_from(const Analysis& analysis, const TokenMarks& marks, std::uint32_t at,
                              std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    std::uint32_t i = at;
    for (; i < end && i < at + longest_clause; ++i) {
        const Token& token = tokens[i];
        const bool led = i + 1 < end && marks.time_end[i + 1] != 0 &&
                         (token.is("on") || token.is("in") || token.is("by"));
        const bool parts = token.shape == Shape::punctuation && !token.is("'") && !token.is("$") &&
                           !(token.is("-") && !token.space_before);
        if (parts || led || marks.time_end[i] != 0 || token.is("and") || token.is("but") ||
            is_a(analysis, token, AgreementWord::clause_link) ||
            is_a(analysis, token, AgreementWord::noun_of_margin)) {
            break;
        }
    }
    while (i > at && (is_left_stop(analysis, tokens[i - 1]) || tokens[i - 1].is("in"))) {
        --i;
    }
    return i;
}

/// "an agreement *in Oslo* that will": one past words of time and place that a relative clause
/// follows.
std::uint32_t behind_place(const Analysis& analysis, const TokenMarks& marks, std::uint32_t at,
                           std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    std::uint32_t next = at;
    for (int parts = 0; parts < 2 && next + 1 < end; ++parts) {
        const bool led = tokens[next].is("in") || tokens[next].is("on") || tokens[next].is("at");
        const std::uint32_t first = next + (led && marks.time_end[next] == 0 ? 1U : 0U);
        if (marks.time_end[first] != 0) {
            next = marks.time_end[first];
        } else if (led && marks.place[first] && marks.actor_end[first] > first) {
            next = marks.actor_end[first];
        } else {
            break;
        }
    }
    return next < end && (tokens[next].is("that") || tokens[next].is("which")) ? next : at;
}

} // namespace

void read_content(const Analysis& analysis, const TokenMarks& marks, AgreementName& name)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = sentence_end(analysis, name.noun);
    const std::uint32_t at = behind_place(analysis, marks, name.end, end);
    const bool nameless = !name.proper && !name.strong && !name.definite && !name.plural &&
                          name.core.first == name.noun && name.end == name.noun + 1;
    if (!nameless || at + 2 >= end || name.type != AgreementType::agreement) {
        return;
    }
    const bool relative = tokens[at].is("that") || tokens[at].is("which");
    const bool under =
        (tokens[at].is("under") || tokens[at].is("in")) && tokens[at + 1].is("which");
    const Token& next = tokens[at + 1];
    const bool gerund = tokens[at].shape == Shape::lower && tokens[at].folded.ends_with("ing") &&
                        is_verbal(analysis, tokens[at]) && !is_left_stop(analysis, tokens[at]) &&
                        (is_a(analysis, next, AgreementWord::definite) ||
                         is_indefinite(next.folded)); // "opening the border"
    const bool tells =
        relative ? begins_with_verb(analysis, at + 1, end)
                 : under || gerund || is_a(analysis, tokens[at], AgreementWord::content);
    if (!tells) {
        return;
    }
    const std::uint32_t after = clause_end_from(analysis, marks, at + (under ? 2 : 1), end);
    if (after > at + 2) {
        name.topics.push_back({at, after});
        name.end = after;
        name.described = true;
    }
}

bool is_signed_by_subject(const Analysis& analysis, const std::vector<std::uint32_t>& actor_end,
                          std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 16;
    const auto& tokens = analysis.tokens();
    const auto is_pronoun = [](const Token& token) {
        return token.is("it") || token.is("they") || token.is("we") || token.is("he") ||
               token.is("she");
    };
    bool subject = false;
    for (std::uint32_t i = at; i < end && i < at + longest;) {
        const Token& token = tokens[i];
        if (actor_end[i] > i) {
            subject = true;
            i = actor_end[i];
            continue;
        }
        if (const auto verb = find_agreement_verb(analysis, token);
            subject && verb && verb->form == VerbForm::past) {
            return (verb->deed == Deed::sign || verb->deed == Deed::reach) &&
                   !is_be_form(tokens[i - 1].folded);
        }
        const bool people = is_a(analysis, i, PeopleWord::group) ||
                            is_a(analysis, token, AgreementWord::noun_of_people);
        subject = subject || is_pronoun(token) || (people && i > at);
        const bool goes_on = people || is_pronoun(token) || token.is("the") || token.is("both") ||
                             token.is("two") || is_have_form(token.folded) ||
                             (subject && (token.is("and") || token.is("also")));
        if (!goes_on) {
            return false;
        }
        ++i;
    }
    return false;
}

} // namespace entente
