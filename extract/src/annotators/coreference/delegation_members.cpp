#include "../grammar.hpp"
#include "../offices/tools.hpp"
#include "delegation_phrases.hpp"

namespace entente {
namespace {

/// The word that says "included" of the phrase that ends before `from`, or `end`: only its own verb
/// group, adverbs and the noun behind a body's name ("the JVP *party*") stand between.
std::uint32_t membership_of(const Analysis& analysis, std::uint32_t from, std::uint32_t end)
{
    constexpr std::uint32_t near = 4;
    for (std::uint32_t at = from; at < end && at < from + near; ++at) {
        const Token& token = analysis.tokens()[at];
        if (is_a(analysis, at, PeopleWord::membership)) {
            return at;
        }
        const bool passes = (at == from && is_a(analysis, at, PeopleWord::body)) || token.is(",") ||
                            token.is("which") || token.is("that") || token.folded.ends_with("ly") ||
                            is_be_form(token.folded) || is_a(analysis, at, EventWord::verb_group);
        if (!passes) {
            break;
        }
    }
    return end;
}

/// What is included is people: nothing between the verb and the first name says that it is an event
/// ("meetings with A").
bool leads_up(const Analysis& analysis, std::uint32_t verb, const Mention& name)
{
    for (std::uint32_t at = verb + 1; at < name.tokens.first; ++at) {
        const bool of = at == verb + 1 && analysis.tokens()[at].is("of");
        if ((!of && is_a(analysis, at, EventWord::preposition)) ||
            is_a(analysis, at, PeopleWord::encounter)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::vector<std::uint32_t> delegation_members(const Analysis& analysis, std::uint32_t from)
{
    constexpr std::uint32_t near = 4;
    const std::uint32_t end = sentence_end(analysis, from - 1);
    const std::uint32_t at = membership_of(analysis, from, end);
    std::vector<std::uint32_t> members;
    if (at >= end) {
        return members;
    }
    const Mention* last = nullptr;
    for (const Mention& mention : analysis.mentions) {
        if (mention.tokens.first < at || mention.nested || mention.kind != MentionKind::person) {
            continue;
        }
        const bool listed =
            last == nullptr ? mention.tokens.first <= at + near && leads_up(analysis, at, mention)
                            : is_listed_behind(analysis, *last, mention);
        if (!listed || mention.sentence != analysis.sentence_of[at]) {
            break;
        }
        if (analysis.people[mention.entity].official) {
            members.push_back(mention.entity);
        }
        last = &mention;
    }
    return members;
}

std::vector<bool> words_for_lawmakers(const Analysis& analysis)
{
    std::vector<bool> words(analysis.tokens().size() + 1, false);
    for (const Post& post : analysis.posts) {
        if (post.plural && post.type == TitleClass::legislator &&
            post.tokens.last == post.tokens.first + 1) {
            words[post.tokens.first] = true;
        }
    }
    return words;
}

bool is_parliamentary(const Analysis& analysis, const DelegationPhrase& phrase)
{
    const auto& tokens = analysis.tokens();
    return std::any_of(tokens.begin() + phrase.first, tokens.begin() + phrase.last,
                       [](const Token& word) { return word.folded.starts_with("parliament"); });
}

} // namespace entente
