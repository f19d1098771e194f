#include "parties.hpp"

#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t longest_prelude = 7;

bool is_adjectival_country(const Mention& mention)
{
    return mention.kind == MentionKind::country &&
           (mention.form == MentionForm::adjective || mention.possessive);
}

/// "a delegation ... led by X": the leader stands for it.
void follow_leader(const ArticleView& view, Party& party, std::uint32_t end)
{
    std::uint32_t at = party.tokens.last;
    while (at < end && at < party.tokens.last + 3 &&
           (view.word(at) == "," || view.word(at) == "which" || view.word(at) == "was" ||
            view.word(at) == "is")) {
        ++at;
    }
    if (at + 2 >= end || view.word(at + 1) != "by") {
        return;
    }
    const std::string_view verb = view.word(at);
    if (verb != "led" && verb != "headed" && verb != "chaired" && verb != "represented") {
        return;
    }
    const Party leader = parties_from(view, at + 2, end);
    if (!leader.found) {
        return;
    }
    if (names_official(leader)) {
        party.actors = leader.actors;
        party.sizes.assign(1, static_cast<std::uint32_t>(party.actors.size()));
    }
    party.tokens.last = leader.tokens.last;
}

/// "officials from the ministry", "leaders of X and Y", "a delegation of the Union of Comoros".
Party people_of(const ArticleView& view, std::uint32_t first, std::uint32_t noun, std::uint32_t end)
{
    Party party;
    std::uint32_t at = noun + 1;
    if (at < end &&
        (view.word(at) == "from" || view.word(at) == "of" || view.word(at) == "representing")) {
        const Party owners = parties_from(view, at + 1, end);
        if (owners.found && owners.tokens.first <= at + 3) {
            party = owners;
            party.tokens.first = first;
            party.found = true;
        }
    }
    return party;
}

} // namespace

Party nobody()
{
    Party party;
    party.found = true;
    return party;
}

bool is_official(const Actor& actor)
{
    return actor.kind == ActorKind::official;
}

bool names_official(const Party& party)
{
    return std::ranges::any_of(party.actors, is_official);
}

bool are_officials(const Party& party)
{
    return !party.actors.empty() && std::ranges::all_of(party.actors, is_official);
}

bool only_bodies(const Party& party)
{
    return std::ranges::all_of(
        party.actors, [](const Actor& actor) { return actor.kind == ActorKind::organization; });
}

void Party::append(const Party& other)
{
    for (const Actor& actor : other.actors) {
        if (std::ranges::find(actors, actor) == actors.end()) {
            actors.push_back(actor);
        }
    }
    sizes.insert(sizes.end(), other.sizes.begin(), other.sizes.end());
    found = found || other.found;
    group = group || other.group;
    plural = true;
    tokens.first = std::min(tokens.first, other.tokens.first);
    tokens.last = std::max(tokens.last, other.tokens.last);
}

std::optional<Actor> country_actor(Analysis& analysis, std::string_view iso)
{
    const auto row = analysis.lexicon->find_country(iso);
    if (!row) {
        return std::nullopt;
    }
    return Actor{ActorKind::country, analysis.add_country(*row)};
}

std::string_view country_of(const Analysis& analysis, const Actor& actor)
{
    switch (actor.kind) {
    case ActorKind::official:
        return analysis.people[actor.index].country;
    case ActorKind::organization:
        return analysis.bodies[actor.index].country;
    case ActorKind::country:
        return analysis.countries[actor.index].iso;
    case ActorKind::place:
        return analysis.places[actor.index].country;
    }
    return {};
}

bool are_of_two_countries(const Analysis& analysis, const Party& one, const Party& other)
{
    const auto is_apart = [&](const Actor& actor, const Party& from) {
        const auto country = country_of(analysis, actor);
        return !country.empty() && std::ranges::none_of(from.actors, [&](const Actor& another) {
            return country_of(analysis, another) == country;
        });
    };
    return std::ranges::all_of(one.actors,
                               [&](const Actor& actor) { return is_apart(actor, other); }) &&
           std::ranges::all_of(other.actors,
                               [&](const Actor& actor) { return is_apart(actor, one); });
}

std::optional<Actor> actor_of(Analysis& analysis, const Mention& mention)
{
    switch (mention.kind) {
    case MentionKind::person:
        if (!analysis.people[mention.entity].official) {
            return std::nullopt;
        }
        return Actor{ActorKind::official, mention.entity};
    case MentionKind::organization: {
        const Body& body = analysis.bodies[mention.entity];
        if (body.type == OrganizationType::media || body.type == OrganizationType::company) {
            return std::nullopt;
        }
        if (body.type == OrganizationType::government && !body.country.empty()) {
            return country_actor(analysis, std::string(body.country));
        }
        return Actor{ActorKind::organization, mention.entity};
    }
    case MentionKind::country:
        return Actor{ActorKind::country, mention.entity};
    case MentionKind::post: {
        const Post& post = analysis.posts[mention.entity];
        if (post.country.empty() && post.body && !post.former && !post.plural &&
            analysis.bodies[*post.body].international) {
            return Actor{ActorKind::organization, *post.body}; // "the head of UNAMA"
        }
        if (post.country.empty() || post.former) {
            return std::nullopt;
        }
        return country_actor(analysis, std::string(post.country));
    }
    case MentionKind::place:
    case MentionKind::group:
    case MentionKind::company:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> after_people_noun(const ArticleView& view, std::uint32_t at,
                                               std::uint32_t end)
{
    std::optional<std::uint32_t> found;
    for (std::uint32_t i = at; i < end && i < at + 5; ++i) {
        if (is_people_noun(view, view.word(i))) {
            found = i + 1;
        } else if (view.token(i).shape != Shape::lower || is_preposition(view, view.word(i)) ||
                   view.mention_at(i) != nullptr || opens_clause(view, view.word(i))) {
            break;
        }
    }
    return found;
}

Party party_of(const ArticleView& view, const Mention& mention, std::uint32_t first)
{
    Party party;
    party.tokens = {first, mention.tokens.last};
    party.found = true;
    party.group = mention.kind == MentionKind::group;
    party.plural = party.group;
    if (const auto actor = actor_of(view.analysis(), mention)) {
        party.actors.push_back(*actor);
    }
    if (mention.kind == MentionKind::company) {
        party.plural = true;
        for (const std::uint32_t person : view.analysis().companies[mention.entity]) {
            if (view.analysis().people[person].official) {
                party.actors.push_back({ActorKind::official, person});
            }
        }
    }
    if (mention.kind == MentionKind::post) {
        party.plural = view.analysis().posts[mention.entity].plural;
        if (party.plural && party.actors.empty()) { // "the leaders of Egypt and Libya"
            const std::vector<std::string> countries =
                view.analysis().posts[mention.entity].countries;
            for (const std::string& iso : countries) {
                if (const auto country = country_actor(view.analysis(), iso)) {
                    party.actors.push_back(*country);
                }
            }
        }
        const Post& post = view.analysis().posts[mention.entity];
        party.counterpart = post.counterpart && post.succession == Succession::none;
    }
    party.sizes.push_back(static_cast<std::uint32_t>(party.actors.size()));
    return party;
}

Party party_at(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::uint32_t first = at;
    for (; at < end && at - first <= longest_prelude; ++at) {
        const Token& token = view.token(at);
        if (const Mention* mention = view.mention_at(at)) {
            if (mention->tokens.first != at && mention->tokens.first + 1 < first) {
                return {};
            }
            if (mention->kind == MentionKind::place) {
                return {};
            }
            if (mention->form == MentionForm::pronoun && mention->possessive && at + 1 < end) {
                continue; // "his counterpart A"
            }
            const bool people_follow =
                mention->kind == MentionKind::country && mention->form == MentionForm::adjective;
            if (auto several =
                    people_follow ? people_of_several(view, mention->tokens.first) : std::nullopt) {
                several->tokens.first = first;
                return *std::move(several);
            }
            Party party = party_of(view, *mention, first);
            if (is_adjectival_country(*mention) || mention->possessive) {
                const std::uint32_t next = mention->tokens.last + (mention->possessive ? 1 : 0);
                auto last = people_end(view, *mention, next, end);
                if (!last && mention->kind == MentionKind::country) {
                    last = end_of_offices(view, next, end);
                }
                if (!last || mention->kind == MentionKind::person) {
                    return {};
                }
                party.tokens.last = *last;
            } else if (mention->kind == MentionKind::country ||
                       mention->kind == MentionKind::organization) {
                if (const auto last = after_people_noun(view, mention->tokens.last, end)) {
                    party.tokens.last = *last; // "UN officials"
                }
            }
            if (mention->kind != MentionKind::person) {
                follow_leader(view, party, end);
            }
            return party;
        }
        if (is_people_noun(view, token.folded)) {
            if (auto several = people_of_several(view, at)) {
                several->tokens.first = first;
                return *std::move(several);
            }
            Party party = people_of(view, first, at, end);
            if (party.found) {
                follow_leader(view, party, end);
                return party;
            }
            Party leader; // "a delegation led by X"
            leader.tokens = {first, at + 1};
            follow_leader(view, leader, end);
            if (!leader.actors.empty()) {
                leader.found = true;
                return leader;
            }
        }
        if (token.folded == "of" && at > first && view.word(at - 1) == "group") {
            continue; // "a group of Kenyan lawmakers"
        }
        if (token.shape == Shape::punctuation || is_preposition(view, token.folded) ||
            view.time_at(at) != nullptr ||
            (token.shape == Shape::lower && !is_determiner(view, token.folded) &&
             (opens_clause(view, token.folded) || looks_like_verb(view, token.folded)))) {
            return {};
        }
    }
    return {};
}

std::uint32_t past_bracket(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (at < end && view.word(at) == "(") {
        for (std::uint32_t i = at; i < end && i < at + 15; ++i) {
            if (view.word(i) == ")") {
                return i + 1;
            }
        }
    }
    return at;
}

} // namespace entente
