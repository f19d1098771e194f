#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>

/// Whom "the visiting minister" may mean.
namespace entente {

bool has_come(const Analysis& analysis, std::uint32_t person)
{
    return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        const std::uint32_t next = mention.tokens.last;
        return mention.kind == MentionKind::person && mention.entity == person &&
               next < analysis.tokens().size() && is_a(analysis, next, PeopleWord::journey);
    });
}

bool is_host_in(const Analysis& analysis, std::uint32_t person, std::uint32_t sentence)
{
    const std::string& country = analysis.people[person].country;
    return !country.empty() && std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        return mention.sentence == sentence && mention.kind == MentionKind::person &&
               mention.entity != person && analysis.people[mention.entity].country == country;
    });
}

} // namespace entente
