#include "inheritance_dateline.hpp"
#include "settings.hpp"
#include "words.hpp"

#include <algorithm>

/// Which event of its sentence a place is of.
namespace entente {

bool Settings::may_locate(std::uint32_t preposition) const
{
    if (preposition == sentence_.first) {
        return true;
    }
    const std::uint32_t before = preposition - 1;
    if (view_.mention_at(before) != nullptr || view_.time_at(before) != nullptr ||
        view_.is_punctuation(before)) {
        return true;
    }
    for (const MeetingTrigger& trigger : triggers_) {
        if (trigger.tokens.last == preposition) {
            return true;
        }
    }
    const std::string_view word = view_.word(before);
    return is_a(view_, word, EventWord::before_place) || is_venue_noun(view_, word) ||
           is_people_noun(view_, word) || word.ends_with("ly") ||
           view_.token(before).shape == Shape::number;
}

/// "here", where the dateline says that the article was written.
std::optional<PlacePhrase> Settings::here_at(std::uint32_t at) const
{
    if (view_.word(at) != "here" || (at + 1 < sentence_.last && view_.word(at + 1) == "'s")) {
        return std::nullopt;
    }
    const auto dateline = dateline_of(view_.analysis());
    return dateline ? std::optional(PlacePhrase{{at, at + 1}, {dateline->city}, "here"})
                    : std::nullopt;
}

/// "welcomed A *to Windsor*"
std::optional<PlacePhrase> Settings::welcomed_to(std::uint32_t at) const
{
    if (view_.word(at) != "to") {
        return std::nullopt;
    }
    const MeetingTrigger* last = nullptr;
    for (const MeetingTrigger& trigger : triggers_) {
        last = trigger.tokens.last <= at ? &trigger : last;
    }
    if (last == nullptr || !last->verb || last->entry->trigger != "welcome") {
        return std::nullopt;
    }
    for (std::uint32_t between = last->tokens.last; between < at; ++between) {
        if (view_.mention_at(between) == nullptr && looks_like_verb(view_, view_.word(between))) {
            return std::nullopt;
        }
    }
    auto phrase = destination_at(view_, at + 1, sentence_.last);
    if (phrase) {
        phrase->tokens.first = at;
    }
    return phrase;
}

/// "the Ministry of A *in Oslo* said": where a body is, not where what it tells happened.
bool Settings::is_of_speaker(const PlacePhrase& phrase) const
{
    const Mention* body = view_.mention_before(phrase.tokens.first);
    return body != nullptr && body->kind == MentionKind::organization &&
           view_.analysis().bodies[body->entity].type != OrganizationType::embassy &&
           phrase.tokens.last < sentence_.last &&
           is_speech_verb(view_, view_.word(phrase.tokens.last));
}

/// "the situation in the South China Sea": what is spoken of, for nobody meets there.
bool Settings::is_at_sea(const PlacePhrase& phrase) const
{
    const Actor& place = phrase.places.front();
    return phrase.preposition == "in" && place.kind == ActorKind::place &&
           view_.analysis().places[place.index].type == PlaceType::water;
}

/// The phrase that says at `at` where something happened, or nothing.
std::optional<PlacePhrase> Settings::setting_at(std::uint32_t at) const
{
    if (auto here = here_at(at)) {
        return here;
    }
    if (auto house = welcomed_to(at)) {
        return house;
    }
    auto phrase = may_locate(at) ? place_phrase_at(view_, at, sentence_.last) : std::nullopt;
    return phrase && is_at_sea(*phrase) ? std::nullopt : phrase;
}

void Settings::give_places()
{
    for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
        const auto phrase = view_.is_quoted(at) ? std::nullopt : setting_at(at);
        if (!phrase || is_of_speaker(*phrase)) {
            continue;
        }
        std::uint32_t cost = 0;
        const auto held = held_before(at);
        const std::size_t trigger = held ? *held : nearest(phrase->tokens, cost);
        if (trigger < triggers_.size() && places_[trigger].empty()) {
            places_[trigger] = phrase->places;
            places_sources_[trigger] =
                phrase->preposition == "here" ? SettingSource::dateline : SettingSource::own;
        } else if (trigger < triggers_.size()) {
            for (const Actor& place : phrase->places) {
                if (std::ranges::find(places_[trigger], place) == places_[trigger].end()) {
                    places_[trigger].push_back(place);
                }
            }
        }
        at = phrase->tokens.last - 1;
    }
}

} // namespace entente
