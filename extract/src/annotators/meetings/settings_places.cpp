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

/// "attended the summit in Oslo and met A *there*", "flew to Oslo. She met A *there*": the place
/// named last in the sentence, or the only one of the sentence before.
std::optional<PlacePhrase> Settings::there_at(std::uint32_t at) const
{
    const std::uint32_t next = at + 1;
    const bool ends = next >= sentence_.last || view_.is_punctuation(next) ||
                      view_.time_at(next) != nullptr || is_preposition(view_, view_.word(next)) ||
                      view_.word(next) == "and";
    const bool behind =
        at > sentence_.first &&
        (view_.mention_at(at - 1) != nullptr ||
         std::ranges::any_of(triggers_, [&](const auto& t) { return t.tokens.last == at; }));
    if (view_.word(at) != "there" || !ends || !behind) {
        return std::nullopt;
    }
    const Analysis& analysis = view_.analysis();
    const std::uint32_t here = analysis.sentence_of[at];
    std::vector<Actor> before; // of the sentence before
    std::optional<Actor> last;
    for (const Mention& mention : analysis.mentions) {
        const bool country =
            mention.kind == MentionKind::country && mention.form == MentionForm::name;
        if ((mention.kind != MentionKind::place && !country) || mention.possessive ||
            mention.tokens.last > at || mention.nested) {
            continue;
        }
        const Actor place{country ? ActorKind::country : ActorKind::place, mention.entity};
        if (mention.sentence == here) {
            last = place;
        } else if (mention.sentence + 1 == here &&
                   std::ranges::find(before, place) == before.end()) {
            before.push_back(place);
        }
    }
    if (!last && before.size() == 1) {
        last = before.front();
    }
    return last ? std::optional(PlacePhrase{{at, next}, {*last}, "there"}) : std::nullopt;
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
    if (auto there = there_at(at)) {
        return there;
    }
    if (auto house = welcomed_to(at)) {
        return house;
    }
    auto phrase = may_locate(at) ? place_phrase_at(view_, at, sentence_.last) : std::nullopt;
    return phrase && (is_at_sea(*phrase) || is_place_of_topic(view_, *phrase)) ? std::nullopt
                                                                               : phrase;
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
        const std::size_t trigger = held ? *held : nearest(phrase->tokens, sentence_, cost);
        if (trigger < triggers_.size() && places_[trigger].empty()) {
            places_[trigger] = phrase->places;
            places_sources_[trigger] = phrase->preposition == "here"    ? SettingSource::dateline
                                       : phrase->preposition == "there" ? SettingSource::neighbour
                                                                        : SettingSource::own;
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
