#include "grammar.hpp"

#include <algorithm>
#include <array>

namespace entente {

std::uint32_t sentence_end(const Analysis& analysis, std::uint32_t at)
{
    return analysis.sentences[analysis.sentence_of[at]].tokens.last;
}

std::uint32_t sentence_begin(const Analysis& analysis, std::uint32_t at)
{
    return analysis.sentences[analysis.sentence_of[at]].tokens.first;
}

bool is_a(const Analysis& analysis, std::uint32_t at, PeopleWord type)
{
    return analysis.lexicon->people_words.has(analysis.tokens()[at].folded, type);
}

bool is_a(const Analysis& analysis, std::uint32_t at, BodyWord type)
{
    return analysis.lexicon->body_words.has(analysis.tokens()[at].folded, type);
}

bool is_a(const Analysis& analysis, std::uint32_t at, EventWord type)
{
    return analysis.lexicon->event_words.has(analysis.tokens()[at].folded, type);
}

bool ends_with_word(const Analysis& analysis, std::uint32_t at,
                    std::initializer_list<std::string_view> words)
{
    if (at == 0 || (at < analysis.tokens().size() && at == sentence_begin(analysis, at))) {
        return false;
    }
    const Token& token = analysis.tokens()[at - 1];
    return std::ranges::any_of(words, [&](std::string_view word) { return token.is(word); });
}

const PhraseMatch* phrase_before(const Analysis& analysis, std::uint32_t at, Term term)
{
    constexpr std::uint32_t longest = 9;
    const std::uint32_t begin = at > 0 ? sentence_begin(analysis, at - 1) : 0;
    const PhraseMatch* found = nullptr;
    for (std::uint32_t first = at; first > begin && at - first < longest; --first) {
        for (const PhraseMatch& match : analysis.phrases_at(first - 1)) {
            if (match.term == term && match.last == at) {
                found = &match; // the longest is found last
            }
        }
    }
    return found;
}

bool ends_with_term(const Analysis& analysis, std::uint32_t at, Term term)
{
    return phrase_before(analysis, at, term) != nullptr;
}

bool is_possessive_at(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    if (at == 0 || at >= tokens.size() || tokens[at].space_before) {
        return false;
    }
    if (tokens[at].folded == "'s") {
        return true;
    }
    return tokens[at].is("'") && tokens[at - 1].folded.ends_with('s');
}

namespace {

bool is_retired_word(const Token& token)
{
    return token.is("r") || token.is("r.") || token.is("retd") || token.is("rtd") ||
           token.is("ret") || token.is("retired");
}

/// The end of "Ret." and "Ret'd".
bool ends_short(const Token& token)
{
    return token.is(".") || token.is("'d");
}

} // namespace

std::uint32_t behind_retired(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    if (at + 2 >= end || !tokens[at].is("(") || !is_retired_word(tokens[at + 1])) {
        return at;
    }
    const std::uint32_t close = ends_short(tokens[at + 2]) ? at + 3 : at + 2;
    return close < end && tokens[close].is(")") ? close + 1 : at;
}

std::uint32_t before_retired(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t begin = at > 0 ? sentence_begin(analysis, at - 1) : 0;
    if (at < begin + 3 || !tokens[at - 1].is(")")) {
        return at;
    }
    const std::uint32_t word = ends_short(tokens[at - 2]) ? at - 3 : at - 2;
    return word > begin && is_retired_word(tokens[word]) && tokens[word - 1].is("(") ? word - 1
                                                                                     : at;
}

bool is_plain_name_word(const Analysis& analysis, std::uint32_t at)
{
    if (!analysis.tokens()[at].is_capitalised()) {
        return false;
    }
    return std::ranges::none_of(analysis.phrases_at(at), [](const PhraseMatch& match) {
        switch (match.term) {
        case Term::country_name:
        case Term::country_adjective:
        case Term::country_people:
        case Term::seat:
        case Term::capital:
        case Term::international:
        case Term::national_body:
        case Term::body_head:
        case Term::title:
        case Term::title_plural:
        case Term::rank:
        case Term::honorific:
        case Term::not_name:
            return true;
        default:
            return false;
        }
    });
}

bool is_finite_verb(const Token& token)
{
    constexpr std::array<std::string_view, 34> common{
        "is",   "was",  "are",   "were",  "has",   "have",   "had",   "will",  "would",
        "said", "says", "could", "may",   "might", "must",   "can",   "told",  "does",
        "did",  "made", "held",  "met",   "sees",  "sought", "wants", "hopes", "gave",
        "took", "sent", "won",   "began", "also",  "should", "never"};
    if (std::ranges::find(common, token.folded) != common.end()) {
        return true;
    }
    return token.shape == Shape::lower && token.folded.size() > 4 && token.folded.ends_with("ed");
}

bool is_be_form(std::string_view folded)
{
    return folded == "is" || folded == "are" || folded == "was" || folded == "were" ||
           folded == "be" || folded == "been" || folded == "being";
}

bool is_have_form(std::string_view folded)
{
    return folded == "have" || folded == "has" || folded == "had" || folded == "having";
}

bool is_indefinite(std::string_view folded)
{
    return folded == "a" || folded == "an" || folded == "another" || folded == "any";
}

std::uint32_t behind_article(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    return at < end && (tokens[at].is("the") || tokens[at].is("a") || tokens[at].is("an") ||
                        tokens[at].is("then") || tokens[at].is("his") || tokens[at].is("her") ||
                        tokens[at].is("their"))
               ? at + 1
               : at;
}

Mention mention_of(const Analysis& analysis, TokenRange tokens, MentionKind kind, MentionForm form,
                   std::uint32_t entity, std::string_view rule)
{
    Mention mention;
    mention.tokens = mention.head = tokens;
    mention.kind = kind;
    mention.form = form;
    mention.entity = entity;
    mention.sentence = analysis.sentence_of[tokens.first];
    mention.possessive = is_possessive_at(analysis, tokens.last);
    mention.rule = rule;
    return mention;
}

} // namespace entente
