#include "assembler.hpp"

#include <algorithm>

/// Which bodies and places a report needs.
namespace entente {
namespace {

/// "the High-Level Committee": of nobody knows whom.
bool is_anybodys(const Analysis& analysis, const Body& body)
{
    if (!body.country.empty() || body.international || body.part_of) {
        return false;
    }
    const TokenizedText label = tokenize(body.label);
    std::size_t at = 0;
    while (at < label.tokens.size() &&
           analysis.lexicon->body_words.has(label.tokens[at].folded, BodyWord::general)) {
        ++at;
    }
    return at > 0 && at + 1 == label.tokens.size() &&
           (body.type == OrganizationType::committee || body.type == OrganizationType::council ||
            body.type == OrganizationType::agency || body.type == OrganizationType::other);
}

/// Media, companies and the like come in only where a post or an event needs them; other bodies
/// when their name is long enough to be one ("International Mediation Centre", not "Summer
/// School").
bool is_public(const Body& body)
{
    if (body.type == OrganizationType::other) {
        return std::ranges::count(body.label, ' ') >= 2;
    }
    return body.type != OrganizationType::media && body.type != OrganizationType::company;
}

} // namespace

void Assembler::find_used()
{
    for (const Mention& mention : analysis_.mentions) {
        if (mention.kind == MentionKind::organization && gives_facts(mention.sentence) &&
            is_public(analysis_.bodies[mention.entity]) &&
            !is_anybodys(analysis_, analysis_.bodies[mention.entity])) {
            used_bodies_.insert(mention.entity);
        } else if (mention.kind == MentionKind::place) {
            used_places_.insert(mention.entity);
        }
    }
    for (const Person& person : analysis_.people) {
        if (!person.official) {
            continue;
        }
        for (const HeldPost& held : person.posts) {
            if (const auto body = analysis_.posts[held.post].body) {
                used_bodies_.insert(*body);
            }
        }
    }
    const auto use = [&](const Actor& actor) {
        if (actor.kind == ActorKind::organization) {
            used_bodies_.insert(actor.index);
        } else if (actor.kind == ActorKind::place) {
            used_places_.insert(actor.index);
        }
    };
    for (const MeetingClaim& meeting : analysis_.meetings) {
        std::ranges::for_each(meeting.participants, use, &Participant::actor);
        std::ranges::for_each(meeting.places, use);
    }
    for (const AgreementClaim& agreement : analysis_.agreements) {
        std::ranges::for_each(agreement.parties, use);
        std::ranges::for_each(agreement.signers, use);
    }
    for (bool grown = true; grown;) {
        grown = false;
        const std::set<std::uint32_t> known = used_bodies_;
        for (const std::uint32_t body : known) {
            if (const auto whole = analysis_.bodies[body].part_of) {
                grown = used_bodies_.insert(*whole).second || grown;
            }
        }
    }
}

} // namespace entente
