#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace entente {

/// What a word is to the grammar of events; the head of event_words.tsv explains each class.
enum class EventWord : std::uint8_t {
    act,
    address_verb,
    attending_verb,
    attitude,
    attitude_for,
    attitude_to,
    before_participle,
    cancelling,
    chance,
    clause_opener,
    delivering_verb,
    determiner,
    event_predicate,
    finite_verb,
    hosting_verb,
    leading_act,
    light_verb,
    loose_modal,
    measure,
    negation,
    past_form,
    people,
    plan,
    possibility,
    preposition,
    proposal,
    receiving_verb,
    sending_verb,
    shared_act,
    speech_verb,
    upcoming,
    vague,
    venue,
    verb_group
};

/// As the file writes them, in the enumeration's order.
inline constexpr std::array<std::string_view, 34> event_word_classes{"act",
                                                                     "address_verb",
                                                                     "attending_verb",
                                                                     "attitude",
                                                                     "attitude_for",
                                                                     "attitude_to",
                                                                     "before_participle",
                                                                     "cancelling",
                                                                     "chance",
                                                                     "clause_opener",
                                                                     "delivering_verb",
                                                                     "determiner",
                                                                     "event_predicate",
                                                                     "finite_verb",
                                                                     "hosting_verb",
                                                                     "leading_act",
                                                                     "light_verb",
                                                                     "loose_modal",
                                                                     "measure",
                                                                     "negation",
                                                                     "past_form",
                                                                     "people",
                                                                     "plan",
                                                                     "possibility",
                                                                     "preposition",
                                                                     "proposal",
                                                                     "receiving_verb",
                                                                     "sending_verb",
                                                                     "shared_act",
                                                                     "speech_verb",
                                                                     "upcoming",
                                                                     "vague",
                                                                     "venue",
                                                                     "verb_group"};

} // namespace entente
