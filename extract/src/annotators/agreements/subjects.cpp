#include "actors.hpp"
#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

bool ends_clause(const Analysis& analysis, const Token& token)
{
    return token.is(";") || token.is(":") || token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D") ||
           token.is("\"") ||
           (!token.is_capitalised() && is_a(analysis, token, AgreementWord::clause_end));
}

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

/// Where those end who are named from `first`, just behind "by" or "between".
std::uint32_t end_of_agents(const Analysis& analysis, std::uint32_t first, std::uint32_t end)
{
    const auto begin = analysis.tokens().begin();
    const auto last = std::find_if(begin + first, begin + end, [&](const Token& token) {
        return ends_clause(analysis, token) ||
               is_a(analysis, token, AgreementWord::noun_of_margin) ||
               (token.shape == Shape::lower && is_a(analysis, token, AgreementWord::right_stop));
    });
    return static_cast<std::uint32_t>(last - begin);
}

/// Two, or a word for both of them: one alone makes no joint statement.
std::vector<const Mention*> several(std::vector<const Mention*> mentions)
{
    constexpr std::size_t most = 5;
    const bool states = mentions.size() > 2 && mentions.size() <= most &&
                        std::ranges::all_of(mentions, [](const Mention* mention) {
                            return mention->kind == MentionKind::country;
                        });
    const bool both = mentions.size() == 2 || states ||
                      (mentions.size() == 1 && mentions.front()->kind == MentionKind::group);
    return both ? mentions : std::vector<const Mention*>();
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

/// Nothing but "and", commas and the like parts them.
bool AgreementActorFinder::is_joined(const Mention& first, const Mention& second) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = first.tokens.last; i < second.tokens.first; ++i) {
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

/// "A and B called for peace in a joint statement", "..., they said in a joint statement".
std::vector<const Mention*> AgreementActorFinder::speakers(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    if (name.begin > begin + 2 && tokens[name.begin - 1].is("in") &&
        is_a(analysis_, tokens[name.begin - 2], AgreementWord::speech)) {
        return several(subject_before(name.begin - 2));
    }
    for (std::uint32_t i = name.begin; i > begin; --i) {
        if (is_finite_verb(tokens[i - 1])) {
            auto subject = subject_before(i - 1); // "he said A and B are close to concluding"
            if (subject.size() > 1) {
                return subject;
            }
        }
    }
    return {};
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

/// "In a joint statement, A and B condemned it".
std::vector<const Mention*> AgreementActorFinder::speakers_behind(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    const bool opens =
        name.begin <= begin + 2 || (tokens[begin].is("in") && !holds_clause({begin, name.begin}));
    if (name.begin <= begin + 1 && name.end + 2 < end &&
        is_a(analysis_, tokens[name.end], AgreementWord::speech)) {
        return several(mentions_before_verb(name.end + 1, end));
    }
    constexpr std::uint32_t longest_time = 9; // "In a joint statement on Friday, ..."
    std::uint32_t comma = name.end;
    while (comma < end && comma < name.end + longest_time && !tokens[comma].is(",") &&
           !ends_clause(analysis_, tokens[comma])) {
        ++comma;
    }
    if (!opens || comma >= end || !tokens[comma].is(",")) {
        return {};
    }
    return several(mentions_before_verb(comma + 1, end));
}

/// The subject of a clause that begins at `first`.
std::vector<const Mention*> AgreementActorFinder::mentions_before_verb(std::uint32_t first,
                                                                       std::uint32_t end) const
{
    const auto& tokens = analysis_.tokens();
    first += first < end && tokens[first].is("that") ? 1U : 0U;
    for (std::uint32_t i = first; i < end && (!ends_clause(analysis_, tokens[i]) ||
                                              is_a(analysis_, tokens[i], AgreementWord::speech));
         ++i) {
        if (is_finite_verb(tokens[i])) {
            return mentions_in({first, i});
        }
    }
    return {};
}

/// "signed by A and B", "signed between A and B", behind the verb.
std::vector<const Mention*> AgreementActorFinder::agents_behind(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, verb);
    const bool mediated = is_a(analysis_, tokens[verb], AgreementWord::mediating);
    constexpr std::uint32_t farthest = 14;
    for (std::uint32_t i = verb + 1; i < end && i < verb + farthest; ++i) {
        if (ends_clause(analysis_, tokens[i])) {
            break;
        }
        const bool by = tokens[i].is("by") && !mediated;
        if (!by && is_a(analysis_, tokens[i - 1], AgreementWord::noun_of_talks)) {
            break; // "signed after talks between A and B": who talked, not who signed
        }
        if (!by && !tokens[i].is("between") && !tokens[i].is("among")) {
            continue;
        }
        const std::uint32_t last = end_of_agents(analysis_, i + 1, end);
        auto agents = mentions_in({i + 1, last});
        if (by) {
            for (const Mention* other : other_agents(i + 1, end)) {
                agents.push_back(other);
            }
        }
        return agents;
    }
    return {};
}

/// "signed on behalf of Japan by A | and on behalf of Malawi by B", "and from the Omani side by C":
/// whoever signs for another side.
std::vector<const Mention*> AgreementActorFinder::other_agents(std::uint32_t first,
                                                               std::uint32_t end) const
{
    const auto& tokens = analysis_.tokens();
    std::vector<const Mention*> agents;
    bool side = false;
    for (std::uint32_t i = first;
         i < end && !is_a(analysis_, tokens[i], AgreementWord::noun_of_margin); ++i) {
        side = side || tokens[i].is("behalf") || tokens[i].is("for") || tokens[i].is("from") ||
               tokens[i].is("side") || (tokens[i].is("and") && tokens[i + 1].is("by"));
        if (!tokens[i].is("by") || !side) {
            continue;
        }
        const std::uint32_t last = end_of_agents(analysis_, i + 1, end);
        for (const Mention* mention : mentions_in({i + 1, last})) {
            agents.push_back(mention);
        }
        i = last - 1;
        side = false;
    }
    return agents;
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

/// "A and B welcomed the signing of", "A and B reached their goal of signing": two who are the
/// subject of the verb just before the noun.
std::vector<const Mention*> AgreementActorFinder::who_tells_of(const Governor& governor) const
{
    const bool gerund = analysis_.tokens()[governor.token].folded.ends_with("ing");
    const std::uint32_t farthest = gerund ? 7 : 3; // "the recent signing"
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    for (std::uint32_t i = governor.token; i > begin && i + farthest > governor.token; --i) {
        if (is_finite_verb(tokens[i - 1])) {
            return several(subject_before(i - 1));
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
