#include "reader.hpp"

#include <algorithm>

/// Bodies of two states that meet: "the Norway-Kenya Joint Commission held its third session".
namespace entente {
namespace {

bool has_word(const Body& body, std::string_view word)
{
    return body.label.find(word) != std::string::npos;
}

bool is_committee(const Body& body)
{
    return has_word(body, "Commission") || has_word(body, "Committee") ||
           has_word(body, "Council") || has_word(body, "Working Group");
}

bool is_joint(const Body& body)
{
    return (has_word(body, "Joint") || has_word(body, "Mixed") ||
            has_word(body, "Intergovernmental") || has_word(body, "Inter-Governmental") ||
            has_word(body, "Bilateral")) &&
           is_committee(body);
}

} // namespace

bool is_international(const Analysis& analysis, const Actor& actor)
{
    return actor.kind == ActorKind::organization && analysis.bodies[actor.index].international;
}

/// The states that a joint body's name tells, or the body itself; nobody for other bodies.
Party SentenceReader::sides_of_joint_body(const std::vector<Actor>& actors) const
{
    Party sides;
    for (const Actor& actor : actors) {
        if (actor.kind != ActorKind::organization ||
            !is_committee(view_.analysis().bodies[actor.index])) {
            continue;
        }
        const bool joint = is_joint(view_.analysis().bodies[actor.index]);
        sides = {};
        for (const Mention& body : view_.analysis().mentions) {
            if (body.kind != MentionKind::organization || body.entity != actor.index) {
                continue;
            }
            for (const Mention& inner : view_.analysis().mentions) {
                const Actor country{ActorKind::country, inner.entity};
                if (inner.kind == MentionKind::country && inner.nested &&
                    inner.tokens.first >= body.tokens.first &&
                    inner.tokens.last <= body.tokens.last &&
                    std::ranges::find(sides.actors, country) == sides.actors.end()) {
                    sides.actors.push_back(country);
                    sides.sizes.push_back(1);
                }
            }
        }
        if (!joint && sides.actors.size() != 2) {
            continue; // but "the Norway-Kenya Boundary Working Group" is of two
        }
        sides.found = sides.plural = true;
        if (sides.actors.size() < 2) {
            sides.actors = {actor};
            sides.sizes = {1};
        }
        return sides;
    }
    return {};
}

} // namespace entente
