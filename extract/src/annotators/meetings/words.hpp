#pragma once

#include "view.hpp"

#include <string_view>

/// The word classes that the grammar of meetings asks for. All words are folded.
namespace entente {

/// As event_words.tsv says.
[[nodiscard]] bool is_a(const ArticleView& view, std::string_view word, EventWord type);
/// "comprised", "included": the list of those who belong to something follows.
[[nodiscard]] bool tells_membership(const ArticleView& view, std::uint32_t at);
/// The same by a finite verb: not "including".
[[nodiscard]] bool lists_members(const ArticleView& view, std::uint32_t at);
/// A word of the range tells that something was signed.
[[nodiscard]] bool tells_signing(const Analysis& analysis, TokenRange range);

/// "with", "in", "of", ...
[[nodiscard]] bool is_preposition(const ArticleView& view, std::string_view word);
/// "and", "while", "after", "that": words behind which a new subject may stand.
[[nodiscard]] bool opens_clause(const ArticleView& view, std::string_view word);
/// "will", "has", "was": what may stand between a subject and its verb, adverbs among them.
[[nodiscard]] bool is_in_verb_group(const ArticleView& view, std::string_view word);
/// "the", "his", "several", and adjectives that stand before people and events.
[[nodiscard]] bool is_determiner(const ArticleView& view, std::string_view word);
[[nodiscard]] bool is_possessive_pronoun(std::string_view word);
/// "officials", "delegation", "leaders": nouns that make a country's name an actor.
[[nodiscard]] bool is_people_noun(const ArticleView& view, std::string_view word);
/// "hold", "pay", "conduct" in any form: verbs whose object is an event.
[[nodiscard]] bool is_light_verb(const ArticleView& view, std::string_view word);
/// "chair", "host", "lead" in any form, as verbs whose object is an event.
[[nodiscard]] bool is_hosting_verb(const ArticleView& view, std::string_view word);
/// "attend", "join" in any form.
[[nodiscard]] bool is_attending_verb(const ArticleView& view, std::string_view word);
/// "said", "told": verbs of speech.
[[nodiscard]] bool is_speech_verb(const ArticleView& view, std::string_view word);
/// "told", "assured": verbs of speech whose object is who listens, face to face.
[[nodiscard]] bool is_address_verb(const ArticleView& view, std::string_view word);
/// "cancelled", "postponed".
[[nodiscard]] bool is_cancelling(const ArticleView& view, std::string_view word);
/// "regular", "frequent", "future": plural events with these are no events.
[[nodiscard]] bool is_vague(const ArticleView& view, std::string_view word);
/// "summits", "visits", but not "talks" or "celebrations", which are one event.
[[nodiscard]] bool is_plural_event(const ArticleView& view, std::string_view noun);
/// "on the *sidelines*", "in the *margins*" of a gathering.
[[nodiscard]] bool is_sidelines(const ArticleView& view, std::string_view word);
/// "upcoming", "forthcoming".
[[nodiscard]] bool is_upcoming(const ArticleView& view, std::string_view word);
/// "palace", "headquarters": common nouns that name a venue.
[[nodiscard]] bool is_venue_noun(const ArticleView& view, std::string_view word);
/// Of a verb: its plain form, which only "will", "to" and plurals take ("meet", not "met").
[[nodiscard]] bool is_base_form(const ArticleView& view, std::string_view word);
/// A word that may be the finite verb of a clause, told by list or ending.
[[nodiscard]] bool looks_like_verb(const ArticleView& view, std::string_view word);

} // namespace entente
