#include "../grammar.hpp"
#include "../offices/tools.hpp"
#include "delegation_phrases.hpp"

namespace entente {

std::vector<std::uint32_t> delegation_members(const Analysis& analysis, std::uint32_t from)
{
    constexpr std::uint32_t near = 4;
    const std::uint32_t end = sentence_end(analysis, from - 1);
    std::uint32_t at = from;
    while (at < end && at < from + near && !is_a(analysis, at, PeopleWord::membership)) {
        ++at;
    }
    std::vector<std::uint32_t> members;
    if (at >= end || at >= from + near) {
        return members;
    }
    const Mention* last = nullptr;
    for (const Mention& mention : analysis.mentions) {
        if (mention.tokens.first < at || mention.nested || mention.kind != MentionKind::person) {
            continue;
        }
        const bool listed = last == nullptr ? mention.tokens.first <= at + near
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

} // namespace entente
