#include "merge_countries.hpp"

#include "../offices.hpp"
#include "annotators/grammar.hpp"
#include "merge_groups.hpp"

#include <algorithm>
#include <optional>

namespace entente {
namespace {

constexpr std::uint32_t longest = 10; ///< words between the countries and the event

bool is_state_noun(const Token& noun)
{
    return noun.is("countries") || noun.is("nations") || noun.is("states") ||
           noun.is("governments");
}

/// Nothing but the words of one clause stands in between: no comma, and nobody else.
bool is_clear(const Analysis& analysis, std::uint32_t first, std::uint32_t last)
{
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = first; at < last; ++at) {
        if (tokens[at].shape == Shape::punctuation || tokens[at].is("which") ||
            tokens[at].is("that") || tokens[at].is("of")) {
            return false;
        }
    }
    return std::ranges::none_of(analysis.mentions, [&](const Mention& mention) {
        return mention.tokens.first >= first && mention.tokens.last <= last;
    });
}

/// "*the* two countries", not two of many.
bool are_those(const std::vector<Token>& tokens, std::uint32_t noun)
{
    return noun > 1 && tokens[noun - 1].is("two") &&
           (tokens[noun - 2].is("the") || tokens[noun - 2].is("these") ||
            tokens[noun - 2].is("both") || tokens[noun - 2].is("our") ||
            tokens[noun - 2].is("their"));
}

/// Where "two countries" stands whose people the event is of: its subject, or behind "between".
std::optional<std::uint32_t> two_countries_at(const Analysis& analysis, const EventReading& reading)
{
    const auto& tokens = analysis.tokens();
    const TokenRange sentence = analysis.sentences[reading.sentence].tokens;
    const TokenRange event = reading.trigger;
    const std::uint32_t first =
        event.first > sentence.first + longest ? event.first - longest : sentence.first;
    const std::uint32_t last = std::min(sentence.last, event.last + longest);
    for (std::uint32_t at = first + 1; at < last; ++at) {
        if (!is_state_noun(tokens[at]) || !(tokens[at - 1].is("both") || are_those(tokens, at))) {
            continue;
        }
        if (at < event.first) {
            const std::uint32_t behind = at + (is_possessive_at(analysis, at + 1) ? 2U : 1U);
            if (is_clear(analysis, behind, event.first)) {
                return at - 1;
            }
            continue;
        }
        for (std::uint32_t between = event.last; between < at; ++between) {
            if (tokens[between].is("between") && is_clear(analysis, event.last, between)) {
                return at - 1;
            }
        }
    }
    return std::nullopt;
}

/// The country of what is named, but for where something was; of a city only with `cities`.
std::string_view country_named(const Analysis& analysis, const Mention& mention, bool cities)
{
    const bool where =
        mention.tokens.first > 0 && analysis.tokens()[mention.tokens.first - 1].is("in");
    switch (mention.kind) {
    case MentionKind::country:
        return where ? std::string_view() : analysis.countries[mention.entity].iso;
    case MentionKind::person:
        return analysis.people[mention.entity].country;
    case MentionKind::post:
        return analysis.posts[mention.entity].country;
    case MentionKind::place:
        return cities && !where ? analysis.places[mention.entity].country : std::string_view();
    case MentionKind::organization:
    case MentionKind::group:
    case MentionKind::company:
        return {};
    }
    return {};
}

/// The only two countries that the sentences before `at` name, the nearest that name two.
std::vector<std::string_view> two_named_before(const Analysis& analysis, std::uint32_t at,
                                               std::uint32_t sentence, bool cities)
{
    constexpr std::uint32_t near = 3;
    std::vector<std::string_view> named;
    for (std::uint32_t back = 0; back < near && back <= sentence && named.size() < 2; ++back) {
        for (const Mention& mention : analysis.mentions) {
            const auto iso = country_named(analysis, mention, cities);
            if (mention.sentence + back == sentence && mention.tokens.last <= at && !iso.empty() &&
                std::ranges::find(named, iso) == named.end()) {
                named.push_back(iso);
            }
        }
    }
    return named.size() == 2 ? named : std::vector<std::string_view>();
}

/// The office that people of both countries hold: "the *foreign ministers* of the two countries".
const Post* office_told(const Analysis& analysis, const EventReading& reading, std::uint32_t at)
{
    const Post* found = nullptr;
    for (const Post& post : analysis.posts) {
        const bool theirs =
            post.tokens.last <= at ? post.tokens.last + 2 >= at : post.tokens.first <= at + 4;
        if (post.sentence == reading.sentence && post.plural && theirs && !post.former) {
            found = &post;
        }
    }
    return found;
}

/// "The two countries met", of a border or a game: nobody's people, no time and no place are told.
bool meets_on_a_map(const Analysis& analysis, const EventReading& reading, std::uint32_t countries)
{
    const auto& tokens = analysis.tokens();
    const Token& verb = tokens[reading.trigger.first];
    if (!(verb.is("met") || verb.is("meet") || verb.is("meets"))) {
        return false;
    }
    constexpr std::uint32_t near = 5;
    const TokenRange sentence = analysis.sentences[reading.sentence].tokens;
    const auto& words = analysis.lexicon->event_words;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        const bool behind = at >= reading.trigger.last && at < reading.trigger.last + near;
        if (words.has(tokens[at].folded, EventWord::contest) ||
            (behind && (tokens[at].is("final") || tokens[at].is("finals") ||
                        tokens[at].is("border") || tokens[at].is("river")))) {
            return true;
        }
    }
    const std::uint32_t begin = std::max(sentence.first + near, countries) - near;
    for (std::uint32_t at = begin; at < reading.trigger.first; ++at) {
        if (words.has(tokens[at].folded, EventWord::people) ||
            words.has(tokens[at].folded, EventWord::persons) || tokens[at].is("officials") ||
            tokens[at].is("leaders") || tokens[at].is("ministers") || tokens[at].is("presidents") ||
            tokens[at].is("delegations")) {
            return false;
        }
    }
    const bool dated = !reading.date.empty() && reading.date_source == SettingSource::own;
    const bool placed = !reading.places.empty() && reading.places_source == SettingSource::own;
    return office_told(analysis, reading, countries) == nullptr && !dated && !placed;
}

/// The one official of that country who holds that office, or nothing.
std::optional<Actor> holder_of(const Analysis& analysis, const Post& office,
                               std::string_view country)
{
    std::optional<Actor> found;
    for (std::uint32_t i = 0; i < analysis.people.size(); ++i) {
        const Person& person = analysis.people[i];
        const bool holds = person.official && person.country == country &&
                           std::ranges::any_of(person.posts, [&](const HeldPost& held) {
                               const Post& post = analysis.posts[held.post];
                               return !held.former && !post.former && post.type == office.type &&
                                      title_words(post.title) == title_words(office.title);
                           });
        if (holds && found) {
            return std::nullopt;
        }
        if (holds) {
            found = Actor{ActorKind::official, i};
        }
    }
    return found;
}

/// "The foreign ministers of the two countries last met *in 2019*": those of that time.
bool is_of_past_year(const Analysis& analysis, const EventReading& reading)
{
    return !reading.date.empty() && !analysis.published.empty() && reading.date.has_year() &&
           reading.date.begin().year < analysis.published.begin().year;
}

std::optional<Actor> find_country(const Analysis& analysis, std::string_view iso)
{
    for (std::uint32_t i = 0; i < analysis.countries.size(); ++i) {
        if (analysis.countries[i].iso == iso) {
            return Actor{ActorKind::country, i};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Actor> sides_of_two_countries(const Analysis& analysis,
                                          const std::vector<MergedEvent>& events,
                                          const EventReading& reading)
{
    const auto at = two_countries_at(analysis, reading);
    if (!at || (reading.type != MeetingType::meeting && reading.type != MeetingType::call) ||
        meets_on_a_map(analysis, reading, *at)) {
        return {};
    }
    if (tells_of_leaders(analysis, reading) &&
        latest_of_heads(analysis, events, reading) != nullptr) {
        return {}; // those who met
    }
    std::vector<std::string_view> named = two_named_before(analysis, *at, reading.sentence, false);
    if (named.empty()) {
        named = two_named_before(analysis, *at, reading.sentence, true);
    }
    if (named.empty()) {
        if (const EventReading* told = latest_told(events, false)) {
            for (const Actor& country : countries_of(analysis, *told)) {
                named.push_back(country_of(analysis, country));
            }
        }
    }
    if (named.size() != 2) {
        return {};
    }
    const Post* office =
        is_of_past_year(analysis, reading) ? nullptr : office_told(analysis, reading, *at);
    std::vector<Actor> sides;
    for (const std::string_view iso : named) {
        auto side = office != nullptr ? holder_of(analysis, *office, iso) : std::nullopt;
        side = side ? side : find_country(analysis, iso);
        if (!side) {
            return {};
        }
        sides.push_back(*side);
    }
    return sides;
}

} // namespace entente
