#include "actors.hpp"
#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

/// The token is of "(SAF)": a bracket or the acronym in it.
bool is_bracketed_acronym(const std::vector<Token>& tokens, std::uint32_t at)
{
    const std::uint32_t acronym = tokens[at].is("(") ? at + 1 : tokens[at].is(")") ? at - 1 : at;
    return acronym > 0 && acronym + 1 < tokens.size() && tokens[acronym - 1].is("(") &&
           tokens[acronym].shape == Shape::upper && tokens[acronym + 1].is(")");
}

/// A comma or a dash.
bool parts_clause(const Token& token)
{
    return token.is(",") || token.is("\xE2\x80\x93") || token.is("\xE2\x80\x94") ||
           (token.is("-") && token.space_before);
}

} // namespace

std::vector<const Mention*> AgreementActorFinder::mentions_in(TokenRange range) const
{
    std::vector<const Mention*> found;
    if (range.empty()) {
        return found;
    }
    const std::uint32_t sentence = analysis_.sentence_of[range.first];
    for (std::uint32_t i = first_mention_[sentence];
         i < analysis_.mentions.size() && analysis_.mentions[i].tokens.first < range.last; ++i) {
        const Mention& mention = analysis_.mentions[i];
        const bool inside = range.contains(mention.tokens);
        const bool covered = !found.empty() && found.back()->tokens.contains(mention.tokens);
        if (inside && !covered && mention.kind != MentionKind::place) {
            found.push_back(&mention);
        }
    }
    return found;
}

/// "The ministry said it had signed": the body that "it" stands for.
const Mention* AgreementActorFinder::body_of_it(std::uint32_t begin, std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = verb; i > begin && i + 4 > verb; --i) {
        if (!tokens[i - 1].is("it")) {
            continue;
        }
        const auto before = mentions_in({sentence_begin(analysis_, verb), i - 1});
        const auto found = std::ranges::find_if(before, [](const Mention* mention) {
            return mention->kind == MentionKind::organization ||
                   mention->kind == MentionKind::country;
        });
        return found == before.end() ? nullptr : *found;
    }
    return nullptr;
}

/// "flew to A to sign", "at a ceremony in A signed": a place, no doer.
bool AgreementActorFinder::is_under_preposition(const Mention& mention) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t first = mention.tokens.first;
    const std::uint32_t begin = sentence_begin(analysis_, first);
    const std::uint32_t back = first > begin && tokens[first - 1].is("the") ? 2 : 1;
    const bool origin = first > begin + back &&
                        (is_a(analysis_, tokens[first - back - 1], AgreementWord::noun_of_people) ||
                         ends_with_term(analysis_, first - back, Term::title_plural));
    return !origin && first >= begin + back && mention.kind == MentionKind::country &&
           is_a(analysis_, tokens[first - back], AgreementWord::place_preposition);
}

/// "A, on behalf of Kenya, and B": who signs is A.
bool AgreementActorFinder::is_represented(const Mention& mention) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, mention.tokens.first);
    std::uint32_t at = mention.tokens.first;
    while (at > begin && (tokens[at - 1].is("the") || tokens[at - 1].is("of") ||
                          tokens[at - 1].is("government"))) {
        --at;
    }
    return at > begin && tokens[at - 1].is("behalf");
}

/// "In the presence of President A, B and C signed", "Witnessed by A, ...".
bool AgreementActorFinder::is_witness(const Mention& mention) const
{
    constexpr std::uint32_t farthest = 6; // of titles
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, mention.tokens.first);
    for (std::uint32_t i = mention.tokens.first; i > begin && i + farthest > mention.tokens.first;
         --i) {
        const Token& token = tokens[i - 1];
        if (token.is("of") && i > begin + 1 && tokens[i - 2].is("presence")) {
            return true;
        }
        if (token.is("by")) {
            return i > begin + 1 && tokens[i - 2].is("witnessed");
        }
        if (token.shape == Shape::punctuation || is_finite_verb(token)) {
            return false;
        }
    }
    return false;
}

/// Nothing but "and", commas and the like parts them.
bool AgreementActorFinder::is_joined(const Mention& first, const Mention& second) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = first.tokens.last; i < second.tokens.first; ++i) {
        if (tokens[i].is("on") && tokens[i + 1].is("behalf")) {
            while (i + 1 < second.tokens.first && !tokens[i + 1].is(",")) {
                ++i; // "A, on behalf of Kenya, and B"
            }
            continue;
        }
        const Token& token = tokens[i];
        if (!(token.is("and") || token.is(",") || token.is("with") || token.is("the") ||
              token.is("his") || is_a(analysis_, token, AgreementWord::noun_of_people) ||
              token.is("her") || token.is("visiting") || token.is("&") ||
              is_a(analysis_, token, AgreementWord::joining) || is_bracketed_acronym(tokens, i))) {
            return false;
        }
    }
    return first.tokens.last <= second.tokens.first;
}

/// "the Gem Institute (GI) of A": the body is meant, not its country.
bool AgreementActorFinder::is_country_of(const Mention& country, const Mention& body) const
{
    if (country.kind != MentionKind::country || body.kind != MentionKind::organization ||
        body.tokens.last >= country.tokens.first) {
        return false;
    }
    const auto& tokens = analysis_.tokens();
    const std::uint32_t of = country.tokens.first - 1;
    const std::uint32_t behind = body.tokens.last + (tokens[body.tokens.last].is(")") ? 1 : 0);
    return tokens[of].is("of") && behind == of;
}

/// "A and B, who met on Monday, signed": the subject of "signed" ends before its relative clause.
std::uint32_t AgreementActorFinder::before_relative(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, verb);
    std::uint32_t close = verb;
    while (close > begin && is_a(analysis_, tokens[close - 1], AgreementWord::auxiliary)) {
        --close;
    }
    if (close <= begin || !parts_clause(tokens[close - 1])) {
        return verb;
    }
    for (std::uint32_t i = close - 1; i > begin + 1; --i) {
        if (parts_clause(tokens[i - 1]) &&
            (tokens[i].is("who") || tokens[i].is("which") || tokens[i].is("whose") ||
             (tokens[i].is("of") && tokens[i + 1].is("which")))) {
            return i - 1;
        }
    }
    return verb;
}

/// The mentions just before the verb that are joined by "and" and commas.
std::vector<const Mention*> AgreementActorFinder::subject_before(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    std::uint32_t begin = sentence_begin(analysis_, verb);
    verb = before_relative(verb);
    for (std::uint32_t i = verb; i > begin; --i) {
        if (ends_clause(analysis_, tokens[i - 1])) {
            begin = i;
            break;
        }
    }
    if (const Mention* body = body_of_it(begin, verb)) {
        return {body};
    }
    if (const Mention* group = group_before(verb)) {
        return {group};
    }
    const auto all = mentions_in({begin, verb});
    std::vector<const Mention*> subject;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const Mention& mention = **it;
        const auto before = std::next(it);
        const bool owned = before != all.rend() && is_country_of(mention, **before);
        if (subject.empty() && !owned && (mention.possessive || is_under_preposition(mention))) {
            continue;
        }
        if (is_witness(mention)) {
            break;
        }
        if (is_represented(mention)) {
            continue;
        }
        if (!subject.empty() &&
            (!is_joined(mention, *subject.back()) || (!owned && is_under_preposition(mention)))) {
            break;
        }
        it = owned ? before : it;
        subject.push_back(*it);
    }
    std::ranges::reverse(subject);
    return subject;
}

bool AgreementActorFinder::holds_clause(TokenRange range) const
{
    const auto& tokens = analysis_.tokens();
    return std::any_of(tokens.begin() + range.first, tokens.begin() + range.last,
                       [&](const Token& token) { return ends_clause(analysis_, token); });
}

/// "which she signed with B".
std::vector<const Mention*> AgreementActorFinder::partners_behind(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, verb);
    if (verb + 2 >= end || !tokens[verb + 1].is("with")) {
        return {};
    }
    std::uint32_t last = verb + 2;
    while (last < end && !tokens[last].is(",") && !ends_clause(analysis_, tokens[last]) &&
           !(tokens[last].shape == Shape::lower &&
             is_a(analysis_, tokens[last], AgreementWord::right_stop))) {
        ++last;
    }
    if (const Mention* first = find_mention_at(analysis_, verb + 2, MentionKind::person)) {
        last = std::max(last, first->tokens.last); // "with A, then minister of B"
    }
    return mentions_in({verb + 2, std::min(last + 1, end)});
}

/// "A and B met, signing a plan", "A ended the visit by signing a plan": whoever does the main verb
/// signs too.
std::vector<const Mention*> AgreementActorFinder::subject_of_gerund(const Governor& governor) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    if (governor.token < begin + 2) {
        return {};
    }
    const auto owner = std::ranges::find_if(analysis_.mentions, [&](const Mention& mention) {
        return mention.possessive && mention.tokens.last + 1 == governor.token;
    });
    if (owner != analysis_.mentions.end()) {
        return {&*owner}; // "praised A's signing of"
    }
    const Token& before = tokens[governor.token - 1];
    if (!before.is("by") && !before.is(",")) {
        const auto subject = subject_before(governor.token); // "concern about A and B signing"
        const bool adjacent = !subject.empty() && subject.back()->tokens.last == governor.token;
        return adjacent ? subject : std::vector<const Mention*>();
    }
    for (std::uint32_t i = governor.token - 1; i > begin; --i) {
        if (is_finite_verb(tokens[i])) {
            return subject_before(i);
        }
    }
    return {};
}

/// "..., while B signed for India", "and B signed the document on behalf of India".
std::vector<const Mention*> AgreementActorFinder::cosigners(const Governor& governor) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, governor.token);
    for (std::uint32_t i = governor.token + 1; i + 1 < end; ++i) {
        const auto verb = find_agreement_verb(analysis_, tokens[i]);
        if (!verb || verb->deed != Deed::sign || verb->form != VerbForm::past) {
            continue;
        }
        const Token& next = tokens[i + 1];
        const bool again = next.is("for") || next.is("on") || next.is("it") || next.is(".") ||
                           (next.is("the") && i + 2 < end &&
                            (tokens[i + 2].is("document") || tokens[i + 2].is("documents")));
        if (again) {
            auto subject = subject_before(i);
            std::erase_if(subject, [&](const Mention* mention) {
                return mention->tokens.first < governor.token ||
                       mention->kind == MentionKind::group;
            });
            return subject;
        }
    }
    return {};
}

} // namespace entente
