#include "annotators/offices/guests.hpp"

#include "annotators/furniture.hpp"
#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The country of a country, place, body or person; empty where nothing tells it.
std::string country_of(const Analysis& analysis, const Mention& mention)
{
    switch (mention.kind) {
    case MentionKind::country:
        return analysis.countries[mention.entity].iso;
    case MentionKind::place:
        return analysis.places[mention.entity].country;
    case MentionKind::organization:
        return analysis.bodies[mention.entity].country;
    case MentionKind::person:
        return analysis.people[mention.entity].country;
    case MentionKind::post:
    case MentionKind::group:
    case MentionKind::company:
        return {};
    }
    return {};
}

/// "The German minister called on President A": a guest sees those who are at home.
bool meets_behind(const Analysis& analysis, const Mention& guest, const Post& post)
{
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = guest.tokens.last; at < post.tokens.first; ++at) {
        if (is_a(analysis, at, PeopleWord::encounter) ||
            is_a(analysis, at, PeopleWord::reception) || tokens[at].is("presence") ||
            (tokens[at].is("on") && tokens[at - 1].folded.starts_with("call"))) {
            return true;
        }
    }
    return false;
}

} // namespace

Guests::Guests(const Analysis& analysis)
    : analysis_(analysis), encounters_(find_encounters(analysis)),
      destinations_(find_destinations(analysis)),
      behind_dateline_(find_dateline(analysis).value_or(TokenRange{}).last)
{
}

bool Guests::contain(const Person& person, std::string_view country) const
{
    const auto own = static_cast<std::uint32_t>(&person - analysis_.people.data());
    return (analysis_.home_inferred && faces(own, country)) ||
           (analysis_.home.empty() && travels_to(own, country));
}

bool Guests::faces(std::uint32_t person, std::string_view country) const
{
    return std::ranges::any_of(encounters_, [&](const OfficialPair& encounter) {
        const bool first = encounter.first == person;
        const Person& other = analysis_.people[first ? encounter.second : encounter.first];
        return (first || encounter.second == person) && other.country == country &&
               std::ranges::any_of(other.posts, [&](const HeldPost& held) {
                   const Post& post = analysis_.posts[held.post];
                   return post.country == country && !post.inferred_country;
               });
    });
}

bool Guests::travels_to(std::uint32_t person, std::string_view country) const
{
    return std::ranges::any_of(destinations_, [&](const Destination& goal) {
        return goal.country == country &&
               std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
                   return mention.kind == MentionKind::person && mention.entity == person &&
                          mention.sentence == analysis_.sentence_of[goal.token] &&
                          mention.tokens.last <= goal.token;
               });
    });
}

bool Guests::are_told_before(const Person& person, const Post& post, std::string_view country) const
{
    const auto own = static_cast<std::uint32_t>(&person - analysis_.people.data());
    bool others = false;
    for (const Mention& mention : analysis_.mentions) {
        const bool before = mention.sentence == post.sentence &&
                            mention.tokens.first >= behind_dateline_ &&
                            mention.tokens.first < post.tokens.first;
        const bool self = mention.kind == MentionKind::person && mention.entity == own;
        const std::string of = before && !self ? country_of(analysis_, mention) : std::string();
        if (of.empty()) {
            continue;
        }
        if (of == country) {
            return false;
        }
        others = others || analysis_.home_inferred || !meets_behind(analysis_, mention, post);
    }
    return others;
}

} // namespace entente
