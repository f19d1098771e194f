#include "reader.hpp"

/// Meetings of one verb that each have their own place.
namespace entente {

/// "met A in Oslo and B in Rome": the second meeting has its own place.
void SentenceReader::read_next_stop(const EventReading& first, const Party& subject,
                                    const Party& object)
{
    const std::uint32_t end = sentence_.tokens.last;
    std::uint32_t at = object.tokens.last;
    if (at >= end) {
        return;
    }
    const auto place = place_phrase_at(view_, at, end);
    if (!place || place->tokens.last + 1 >= end || view_.word(place->tokens.last) != "and") {
        return;
    }
    at = place->tokens.last + 1;
    const Party next = parties_from(view_, view_.word(at) == "with" ? at + 1 : at, end);
    if (!next.found || next.actors.empty() || next.actors.front().kind != ActorKind::official ||
        next.tokens.last >= end ||
        (view_.token(next.tokens.last).shape == Shape::lower &&
         view_.word(next.tokens.last) != "in")) {
        return;
    }
    EventReading reading = first;
    if (!readings_.empty()) {
        readings_.back().places = place->places;
    }
    reading.places.clear();
    if (next.tokens.last < end) {
        if (const auto there = place_phrase_at(view_, next.tokens.last, end)) {
            reading.places = there->places;
        }
    }
    add_split(std::move(reading), subject, Role::none, next, Role::none);
}

} // namespace entente
