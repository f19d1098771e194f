#include "assembler.hpp"

#include <algorithm>
#include <utility>

/// Meetings and agreements.
namespace entente {

std::optional<Actor> Assembler::remap(Actor actor) const
{
    const Remap* table = &people_;
    switch (actor.kind) {
    case ActorKind::official:
        table = &people_;
        break;
    case ActorKind::organization:
        table = &bodies_;
        break;
    case ActorKind::country:
        table = &countries_;
        break;
    case ActorKind::place:
        table = &places_;
        break;
    }
    const auto found = table->find(actor.index);
    return found == table->end() ? std::nullopt : std::optional(Actor{actor.kind, found->second});
}

std::vector<Actor> Assembler::remap(const std::vector<Actor>& actors) const
{
    std::vector<Actor> out;
    for (const Actor& actor : actors) {
        if (const auto mapped = remap(actor);
            mapped && std::ranges::find(out, *mapped) == out.end()) {
            out.push_back(*mapped);
        }
    }
    return out;
}

void Assembler::meetings()
{
    for (std::uint32_t i = 0; i < analysis_.meetings.size(); ++i) {
        MeetingClaim claim = analysis_.meetings[i];
        std::vector<Participant> participants;
        for (const Participant& participant : claim.participants) {
            const auto actor = remap(participant.actor);
            if (actor && std::ranges::find(participants, *actor, &Participant::actor) ==
                             participants.end()) {
                participants.push_back({*actor, participant.role, unnamed_post(participant.post)});
            }
        }
        if (participants.empty()) {
            continue;
        }
        claim.participants = std::move(participants);
        claim.places = remap(claim.places);
        meetings_[i] = static_cast<std::uint32_t>(report_.meetings.size());
        report_.meetings.push_back(std::move(claim));
    }
}

std::optional<std::uint32_t> Assembler::unnamed_post(std::optional<std::uint32_t> index)
{
    if (!index || analysis_.posts[*index].title.empty() ||
        analysis_.posts[*index].country.empty()) {
        return std::nullopt;
    }
    const auto [place, added] =
        unnamed_.try_emplace(*index, static_cast<std::uint32_t>(report_.unnamed_posts.size()));
    if (added) {
        const Post& post = analysis_.posts[*index];
        UnnamedPost claim;
        claim.title = post.title;
        claim.country = post.country;
        if (const auto body = post.body ? bodies_.find(*post.body) : bodies_.end();
            body != bodies_.end()) {
            claim.organization = body->second;
        }
        claim.inferred = post.inferred_country;
        claim.support = support({post.sentence}, 0.7);
        report_.unnamed_posts.push_back(std::move(claim));
        add_country(post.country);
    }
    return place->second;
}

void Assembler::agreements()
{
    for (AgreementClaim claim : analysis_.agreements) {
        claim.parties = remap(claim.parties);
        claim.signers = remap(claim.signers);
        const auto signing = std::exchange(claim.signing_posts, {});
        for (const std::uint32_t post : signing) {
            if (const auto unnamed = unnamed_post(post)) {
                claim.signing_posts.push_back(*unnamed);
            }
        }
        if (claim.concluded_at) {
            const auto meeting = meetings_.find(*claim.concluded_at);
            claim.concluded_at =
                meeting == meetings_.end() ? std::nullopt : std::optional(meeting->second);
        }
        report_.agreements.push_back(std::move(claim));
    }
}

} // namespace entente
