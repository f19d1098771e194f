#include "../grammar.hpp"
#include "delegation_phrases.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The token is of an office of the person's own ("Minister *of Health* A").
bool is_of_office(const Analysis& analysis, std::uint32_t at, const Mention& person)
{
    return std::ranges::any_of(analysis.people[person.entity].posts, [&](const HeldPost& held) {
        return analysis.posts[held.post].tokens.contains(at);
    });
}

} // namespace

const Mention* person_named(const Analysis& analysis, TokenRange range, bool backwards)
{
    const Mention* found = nullptr;
    for (const Mention& mention : analysis.mentions) {
        if (mention.tokens.first >= range.last) {
            break;
        }
        if (mention.kind != MentionKind::person || mention.nested ||
            mention.tokens.last <= range.first || mention.possessive ||
            (backwards && !analysis.people[mention.entity].official)) {
            continue;
        }
        found = &mention;
        if (!backwards) {
            break;
        }
    }
    return found;
}

const Mention* leader_named(const Analysis& analysis, TokenRange range)
{
    const Mention* named = person_named(analysis, range);
    if (named == nullptr) {
        return nullptr;
    }
    const std::uint32_t first = std::max(named->tokens.first, range.first);
    const bool apart = ends_with_word(analysis, first, {","});
    for (std::uint32_t at = range.first; at < first; ++at) {
        if (is_of_office(analysis, at, *named)) {
            continue;
        }
        const Token& token = analysis.tokens()[at];
        const bool link = apart && (token.is("of") || token.is("for"));
        if (is_a(analysis, at, PeopleWord::kin) || is_a(analysis, at, EventWord::clause_opener) ||
            (!link && is_a(analysis, at, EventWord::preposition))) {
            return nullptr;
        }
    }
    return named;
}

} // namespace entente
