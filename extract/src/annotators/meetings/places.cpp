#include "objects.hpp"
#include "settings.hpp"
#include "unlisted_places.hpp"
#include "venues.hpp"
#include "words.hpp"

#include <algorithm>

/// Names of places in the text: "in Hanoi", "at the Presidential Palace", "to Japan and South
/// Korea".
namespace entente {
namespace {

bool is_place_preposition(std::string_view word)
{
    return word == "in" || word == "at" || word == "near" || word == "outside" ||
           word == "inside" || word == "aboard";
}

/// "the *western island* of X", "the *neighbouring town* of X"
bool is_place_word(const ArticleView& view, std::string_view word)
{
    return is_place_noun(view, word) || is_a(view, word, EventWord::place_adjective);
}

/// "*State* House", "*Provincial* Hall": the word belongs to a name.
bool begins_venue(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return at + 1 < end && view.token(at).is_capitalised() &&
           is_venue_noun(view, view.word(at + 1)) && view.token(at + 1).is_capitalised();
}

/// The place actor of a mention that names one.
std::optional<Actor> place_of(const ArticleView& view, const Mention& mention)
{
    Analysis& analysis = view.analysis();
    switch (mention.kind) {
    case MentionKind::place:
        return Actor{ActorKind::place, mention.entity};
    case MentionKind::country:
        if (mention.form == MentionForm::metonym) {
            const std::string iso = analysis.countries[mention.entity].iso;
            return Actor{ActorKind::place,
                         analysis.add_place(analysis.words(mention.tokens), iso, PlaceType::city)};
        }
        if (mention.form != MentionForm::name) {
            return std::nullopt;
        }
        return Actor{ActorKind::country, mention.entity};
    case MentionKind::organization: {
        const std::uint32_t next = mention.tokens.last;
        const Body& body = analysis.bodies[mention.entity];
        if (body.international ||
            body.type == OrganizationType::government || // "counterparts in the UK Government"
            (next < view.size() &&
             (analysis.phrase_at(next, Term::meeting) != nullptr || view.word(next) == "("))) {
            return std::nullopt; // "at the NATO summit"
        }
        const std::string iso = body.country;
        return Actor{ActorKind::place,
                     analysis.add_place(analysis.words(mention.head), iso, PlaceType::venue)};
    }
    case MentionKind::person:
    case MentionKind::post:
    case MentionKind::group:
    case MentionKind::company:
        return std::nullopt;
    }
    return std::nullopt;
}

bool lies_in(const Analysis& analysis, const Actor& inner, const Actor& outer)
{
    const auto country = country_of(analysis, inner);
    return inner.kind == ActorKind::place &&
           (country.empty() || country == country_of(analysis, outer));
}

/// "Vietnam", behind "Hanoi, " or "in ... in ".
void add_wider(const ArticleView& view, PlacePhrase& phrase, std::uint32_t end)
{
    for (int i = 0; i < 2; ++i) {
        std::uint32_t at = phrase.tokens.last;
        if (at < end && (view.word(at) == "," || view.word(at) == "in")) {
            ++at;
        } else if (at >= end || view.word(at) != "(") {
            return;
        } else {
            ++at;
        }
        if (at < end && view.word(at) == "the") {
            ++at;
        }
        const Mention* mention = view.mention_at(at);
        if (mention == nullptr || mention->tokens.first != at || mention->possessive ||
            (mention->kind != MentionKind::place && mention->kind != MentionKind::country)) {
            return;
        }
        const auto place = place_of(view, *mention);
        if (place && view.word(at - 1) == "," &&
            !lies_in(view.analysis(), phrase.places.back(), *place)) {
            return; // "During his visit to China, Sri Lanka ..."
        }
        if (!place || (view.word(at - 1) == "," && mention->tokens.last < end &&
                       view.word(mention->tokens.last) == "and")) {
            return;
        }
        phrase.places.push_back(*place);
        phrase.tokens.last = mention->tokens.last;
    }
}

/// "the Belarusian *capital*", with no name behind it: the list of countries has it.
std::optional<PlacePhrase> capital_of(const ArticleView& view, const Mention& country,
                                      std::uint32_t first, std::uint32_t end)
{
    const std::uint32_t last = country.tokens.last + 1;
    Analysis& analysis = view.analysis();
    const std::string iso = analysis.countries[country.entity].iso;
    const auto row = analysis.lexicon->find_country(iso);
    const std::string name = row ? analysis.lexicon->countries[*row].capital : std::string();
    if (last > end || view.word(last - 1) != "capital" || name.empty() ||
        (last < end && view.token(last).shape == Shape::lower &&
         !is_preposition(view, view.word(last)) && view.word(last) != "and" &&
         !begins_other_clause(view, view.word(last)) && view.time_at(last) == nullptr)) {
        return std::nullopt; // "in Chinese capital markets"
    }
    PlacePhrase phrase;
    phrase.tokens = {first, last};
    phrase.places.push_back({ActorKind::place, analysis.add_place(name, iso, PlaceType::city)});
    return phrase;
}

std::optional<PlacePhrase> place_noun_phrase(const ArticleView& view, std::uint32_t at,
                                             std::uint32_t end)
{
    PlacePhrase phrase;
    phrase.tokens.first = at;
    while (at < end && view.mention_at(at) == nullptr && at < phrase.tokens.first + 5 &&
           (!is_venue_noun(view, view.word(at)) ||
            (at + 1 < end && is_place_noun(view, view.word(at + 1)))) &&
           (is_determiner(view, view.word(at)) || view.word(at) == "of" ||
            (is_place_word(view, view.word(at)) && !begins_venue(view, at, end)))) {
        ++at;
    }
    if (at < end && view.word(at) == "the") {
        ++at; // inside a mention: "the head office"
    }
    if (at >= end) {
        return std::nullopt;
    }
    if (const auto named = place_behind_noun(view, phrase.tokens.first, at, end)) {
        phrase.places.push_back(named->place);
        phrase.tokens.last = named->last;
        return phrase;
    }
    if (const Mention* owner = view.mention_at(at);
        owner != nullptr && owner->tokens.first == at &&
        (owner->kind == MentionKind::country || owner->kind == MentionKind::place)) {
        const std::uint32_t mark = owner->possessive && !view.is_possessive(owner->tokens.last)
                                       ? owner->tokens.last
                                       : owner->tokens.last + 1;
        const bool owns = mark < end && view.is_possessive(mark - 1);
        if (owns && owner->kind == MentionKind::country && is_place_word(view, view.word(mark))) {
            return place_noun_phrase(view, mark, end); // "Thailand's northern city of Chiang Mai"
        }
        const std::uint32_t house = owns ? venue_end(view, mark, end) : mark;
        if (const auto wider = place_of(view, *owner); wider && house > mark + 1) {
            phrase.places = {add_venue(view, {mark, house}), *wider}; // "Oslo's Royal Palace"
            phrase.tokens.last = house;
            return phrase;
        }
    }
    const Mention* mention = view.mention_at(at);
    const std::uint32_t venue = venue_end(view, at, end);
    if (venue > at && (mention == nullptr || venue > mention->tokens.last ||
                       mention->kind == MentionKind::person)) {
        phrase.places.push_back(add_venue(view, {at, venue}));
        phrase.tokens.last = venue;
        add_wider(view, phrase, end);
        return phrase;
    }
    if (mention == nullptr || mention->tokens.first != at || mention->possessive ||
        view.is_possessive(mention->tokens.last)) {
        return std::nullopt;
    }
    if (mention->kind == MentionKind::country && mention->form == MentionForm::adjective) {
        // "the Belarusian capital Minsk"; "capital" is a place itself when no name follows
        std::uint32_t next = mention->tokens.last;
        while (next < end && view.mention_at(next) == nullptr &&
               (view.word(next) == "capital" || view.word(next) == "city" ||
                view.word(next) == "," || view.word(next) == "of")) {
            ++next;
        }
        const Mention* named = next < end ? view.mention_at(next) : nullptr;
        if (named == nullptr ||
            (next == mention->tokens.last && named->kind != MentionKind::place)) {
            return capital_of(view, *mention, phrase.tokens.first, end);
        }
        mention = named;
    }
    const auto place = place_of(view, *mention);
    if (!place) {
        return std::nullopt;
    }
    phrase.places.push_back(*place);
    phrase.tokens.last = mention->tokens.last;
    add_wider(view, phrase, end);
    return phrase;
}

} // namespace

std::optional<PlacePhrase> place_phrase_at(const ArticleView& view, std::uint32_t at,
                                           std::uint32_t end)
{
    if (!is_place_preposition(view.word(at)) || view.mention_at(at) != nullptr ||
        view.time_at(at) != nullptr) {
        return std::nullopt;
    }
    auto phrase = place_noun_phrase(view, at + 1, end);
    if (!phrase && view.word(at) == "in") {
        if (const auto named = place_by_grammar(view, at + 1, end)) {
            phrase = PlacePhrase{{at, named->last}, {named->place}, {}};
            add_wider(view, *phrase, end);
        }
    }
    if (phrase) {
        phrase->tokens.first = at;
        phrase->preposition = view.word(at);
    }
    return phrase;
}

bool is_place_of_topic(const ArticleView& view, const PlacePhrase& phrase)
{
    const Actor& place = phrase.places.front();
    const bool wide = place.kind == ActorKind::country ||
                      (place.kind == ActorKind::place &&
                       view.analysis().places[place.index].type == PlaceType::region);
    return phrase.preposition == "in" && wide && phrase.tokens.first > 0 &&
           is_a(view, view.word(phrase.tokens.first - 1), EventWord::affairs);
}

std::optional<PlacePhrase> destination_at(const ArticleView& view, std::uint32_t at,
                                          std::uint32_t end)
{
    auto phrase = place_noun_phrase(view, at, end);
    // "to Japan and South Korea", "Oslo and Stockholm"
    while (phrase && phrase->tokens.last + 1 < end) {
        std::uint32_t next = phrase->tokens.last;
        if (view.word(next) == ",") {
            ++next;
        }
        if (next < end && view.word(next) == "and") {
            ++next;
        }
        const bool then = next > phrase->tokens.last && view.word(next) == "then";
        next += then ? 1U : 0U; // "Oslo, Rome and then Lima"
        const Mention* mention = next > phrase->tokens.last ? view.mention_at(next) : nullptr;
        if (mention == nullptr || mention->tokens.first != next || mention->possessive ||
            (mention->kind != MentionKind::place && mention->kind != MentionKind::country) ||
            (mention->tokens.last < end &&
             looks_like_verb(view, view.word(mention->tokens.last))) ||
            (then &&
             goes_on(view, past_time(view, before_day(view, mention->tokens.last, end), end),
                     end))) {
            break;
        }
        const auto place = place_of(view, *mention);
        if (!place) {
            break;
        }
        phrase->places.push_back(*place);
        phrase->tokens.last = mention->tokens.last;
    }
    return phrase;
}

} // namespace entente
