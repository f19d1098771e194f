#include "annotators/offices/encounters.hpp"

#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {
bool tells_encounter(const Analysis& analysis, std::uint32_t at)
{
    static constexpr auto verbs =
        std::to_array<std::string_view>({"met", "meets", "meet", "summoned", "summons"});
    const auto& tokens = analysis.tokens();
    if (tokens[at].is("meeting") && at + 1 < tokens.size() && tokens[at + 1].is_capitalised() &&
        tokens[at].shape == Shape::lower) {
        return true; // "after meeting President A"
    }
    if (tokens[at].is("on")) {
        return at > 0 && tokens[at - 1].folded.starts_with("call");
    }
    constexpr std::uint32_t longest = 5; // "talks on Tuesday with"
    bool with = false;
    const auto end = std::min(static_cast<std::uint32_t>(tokens.size()), at + longest);
    for (std::uint32_t next = at + 1; next < end && !with; ++next) {
        if (tokens[next].is(",") || tokens[next].is(".") || is_finite_verb(tokens[next])) {
            break;
        }
        with = tokens[next].is("with");
    }
    const bool encounter =
        is_a(analysis, at, PeopleWord::encounter) && (one_of(tokens[at], verbs) || with);
    return encounter || is_a(analysis, at, PeopleWord::reception);
}

std::vector<OfficialPair> find_encounters(const Analysis& analysis)
{
    std::vector<OfficialPair> found;
    const Mention* previous = nullptr;
    for (const Mention& mention : analysis.mentions) {
        if (mention.kind != MentionKind::person || mention.nested) {
            continue;
        }
        if (previous != nullptr && previous->sentence == mention.sentence &&
            previous->entity != mention.entity) {
            bool told = false;
            for (std::uint32_t at = previous->tokens.last; at < mention.tokens.first; ++at) {
                told = told || tells_encounter(analysis, at);
            }
            if (told) {
                found.push_back({previous->entity, mention.entity});
            }
        }
        previous = &mention;
    }
    return found;
}

} // namespace entente
