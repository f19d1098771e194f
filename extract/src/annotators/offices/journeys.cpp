#include "annotators/offices/journeys.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {

std::string traveller_country(const Analysis& analysis, const Destination& journey)
{
    const std::uint32_t sentence = analysis.sentence_of[journey.token];
    for (const Mention& mention : analysis.mentions) {
        if (mention.sentence == sentence && mention.kind == MentionKind::person &&
            !mention.nested && mention.tokens.last <= journey.token) {
            return analysis.people[mention.entity].country;
        }
    }
    return {};
}

std::string origin_country(const Analysis& analysis, const Mention& person)
{
    constexpr std::uint32_t longest = 5; // words up to the place
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = sentence_end(analysis, person.tokens.first);
    for (std::uint32_t at = person.tokens.last; at + 1 < end && at < person.tokens.last + longest;
         ++at) {
        if (tokens[at].is(",")) {
            return {};
        }
        const bool leaves = is_a(analysis, at, PeopleWord::departure);
        const Mention* place = leaves ? find_mention_at(analysis, at + 1, MentionKind::place)
                                      : nullptr;
        if (place == nullptr || analysis.phrase_at(at + 1, Term::capital) == nullptr) {
            continue;
        }
        const std::uint32_t behind = place->tokens.last;
        const bool away = std::any_of(tokens.begin() + behind, tokens.begin() + end,
                                      [](const Token& token) { return token.is("for"); });
        const std::string& country = analysis.places[place->entity].country;
        const bool own = analysis.home.empty() || analysis.home == country ||
                         analysis.home_inferred;
        return away && own ? country : std::string();
    }
    return {};
}

const Mention* place_of_talks(const Analysis& analysis, const Mention& person)
{
    if (person.tokens.first == 0) {
        return nullptr;
    }
    const auto& tokens = analysis.tokens();
    const std::uint32_t with = person.tokens.first - 1;
    const Mention* place = find_mention_before(analysis, with, MentionKind::place);
    if (!tokens[with].is("with") || place == nullptr ||
        place->tokens.first < sentence_begin(analysis, with) + 2) {
        return nullptr;
    }
    const std::uint32_t in = place->tokens.first - 1;
    const bool talks = tokens[in].is("in") && is_a(analysis, in - 1, PeopleWord::encounter);
    return talks ? place : nullptr;
}

std::string inviter_country(const Analysis& analysis, const std::vector<Destination>& journeys,
                            const Mention& person)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t at = person.tokens.first;
    if (at < 2 || !tokens[at - 1].is("of") || !tokens[at - 2].is("invitation")) {
        return {};
    }
    const auto journey = std::ranges::find_if(journeys, [&](const Destination& goal) {
        return goal.token > at && analysis.sentence_of[goal.token] == person.sentence;
    });
    if (journey == journeys.end()) {
        return {};
    }
    const bool guest = std::ranges::any_of(analysis.mentions, [&](const Mention& other) {
        return other.kind == MentionKind::person && other.sentence == person.sentence &&
               other.tokens.first >= person.tokens.last && other.tokens.last <= journey->token &&
               !analysis.people[other.entity].country.empty() &&
               analysis.people[other.entity].country != journey->country;
    });
    return guest ? journey->country : std::string();
}

std::string greeter_country(const Analysis& analysis, const std::vector<Destination>& journeys,
                            const Mention& person, std::uint32_t verb)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t object = verb + 1;
    const auto& posts = analysis.people[person.entity].posts;
    const bool diplomat = std::ranges::any_of(posts, [&](const HeldPost& held) {
        return analysis.posts[held.post].type == TitleClass::diplomat; // receives their own
    });
    if (object >= tokens.size() || diplomat ||
        !(tokens[object].is("him") || tokens[object].is("her") || tokens[object].is("them"))) {
        return {};
    }
    constexpr std::uint32_t near = 2; // sentences
    const auto behind =
        std::ranges::upper_bound(journeys, person.tokens.first, {}, &Destination::token);
    if (behind == journeys.begin()) {
        return {};
    }
    const Destination& last = *std::prev(behind);
    const std::string guest = traveller_country(analysis, last);
    const bool hosted = analysis.sentence_of[last.token] + near >= person.sentence &&
                        !guest.empty() && guest != last.country;
    return hosted ? last.country : std::string();
}

} // namespace entente
