#include "same_event.hpp"

#include <algorithm>

/// Countries whose officials or bodies take part themselves.
namespace entente {
namespace {

/// Whether the sentence tells of a government and of a body that are its two sides.
bool names_government(const Analysis& analysis, const EventReading& reading)
{
    const TokenRange sentence = analysis.sentences[reading.sentence].tokens;
    bool government = false;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        government = government || analysis.tokens()[at].is("government");
    }
    return government && std::ranges::any_of(reading.participants, [](const Participant& one) {
               return one.actor.kind == ActorKind::organization;
           });
}

} // namespace

void drop_represented(const Analysis& analysis, EventReading& reading)
{
    const std::vector<Participant> all = reading.participants;
    if (all.size() == 2 && names_government(analysis, reading)) {
        return; // "the rebels and the government met"
    }
    std::erase_if(reading.participants, [&](const Participant& one) {
        return one.actor.kind == ActorKind::country &&
               std::ranges::any_of(all, [&](const Participant& other) {
                   return other.actor.kind != ActorKind::country &&
                          stands_for(analysis, one.actor, other.actor);
               });
    });
}

} // namespace entente
