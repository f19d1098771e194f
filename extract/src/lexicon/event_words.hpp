#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace entente {

/// What a word is to the grammar of events; the head of event_words.tsv explains each class.
enum class EventWord : std::uint8_t {
    act,
    address_verb,
    arranged,
    attendee,
    attending_verb,
    attitude,
    attitude_for,
    attitude_of,
    attitude_to,
    before_participle,
    before_place,
    bygone,
    cancelling,
    chance,
    clause_opener,
    contribution,
    course,
    delivering_verb,
    determiner,
    distinction,
    errand,
    event_predicate,
    finite_verb,
    happening,
    hosting_verb,
    lasting,
    leading_act,
    light_verb,
    loose_modal,
    manner,
    measure,
    modal,
    moment,
    negation,
    one_event,
    other_clause,
    past_form,
    people,
    persons,
    place_adjective,
    plan,
    possibility,
    preposition,
    proposal,
    receiving_verb,
    region_noun,
    remote,
    sending_verb,
    setting_out,
    shared_act,
    sidelines,
    speech_verb,
    town_noun,
    under_way,
    upcoming,
    vague,
    venue,
    verb_group
};

/// As the file writes them, in the enumeration's order.
inline constexpr std::array<std::string_view, 58> event_word_classes{
    "act",          "address_verb",    "arranged",        "attendee",    "attending_verb",
    "attitude",     "attitude_for",    "attitude_of",     "attitude_to", "before_participle",
    "before_place", "bygone",          "cancelling",      "chance",      "clause_opener",
    "contribution", "course",          "delivering_verb", "determiner",  "distinction",
    "errand",       "event_predicate", "finite_verb",     "happening",   "hosting_verb",
    "lasting",      "leading_act",     "light_verb",      "loose_modal", "manner",
    "measure",      "modal",           "moment",          "negation",    "one_event",
    "other_clause", "past_form",       "people",          "persons",     "place_adjective",
    "plan",         "possibility",     "preposition",     "proposal",    "receiving_verb",
    "region_noun",  "remote",          "sending_verb",    "setting_out", "shared_act",
    "sidelines",    "speech_verb",     "town_noun",       "under_way",   "upcoming",
    "vague",        "venue",           "verb_group"};

} // namespace entente
