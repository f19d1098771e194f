#include "settings.hpp"

#include "words.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace entente {
namespace {

constexpr std::uint32_t far = 45;
constexpr std::uint32_t near = 8; ///< a bare year dates only what it stands beside
constexpr std::uint32_t clause_break = 14;

/// Words behind which another clause begins, with dates and places of its own.
bool begins_other_clause(std::string_view word)
{
    return word == "who" || word == "which" || word == "that" || word == "while" ||
           word == "when" || word == "where" || word == "after" || word == "before" ||
           word == "since" || word == "until" || word == ";" || word == "but" ||
           word == "because" || word == "as" || word == "if";
}

/// "2024-2026": the time of a plan, not of a meeting.
bool is_period(const Date& date)
{
    return date.is_interval() && (date.begin().month == 0 || date.end().month == 0);
}

/// "said on Monday", "told reporters Friday": the day of the words, not of what they tell.
bool tells_when_said(const ArticleView& view, std::uint32_t time, std::uint32_t begin)
{
    const std::uint32_t behind = view.time_at(time)->tokens.last;
    if (behind < view.size() && (view.word(behind) == "during" || view.word(behind) == "at")) {
        return false; // "said on Monday during talks"
    }
    std::uint32_t at = time;
    while (at > begin && (view.word(at - 1) == "on" || view.word(at - 1) == "late" ||
                          view.word(at - 1) == "early")) {
        --at;
    }
    if (at == begin) {
        return false;
    }
    const std::string_view before = view.word(at - 1);
    return is_speech_verb(before) || before == "reporters" || before == "journalists" ||
           before == "statement";
}

bool is_place_preposition(std::string_view word)
{
    return word == "in" || word == "at" || word == "near" || word == "outside" ||
           word == "inside" || word == "aboard";
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
        if (analysis.bodies[mention.entity].international ||
            (next < view.size() &&
             (analysis.phrase_at(next, Term::meeting) != nullptr || view.word(next) == "("))) {
            return std::nullopt; // "at the NATO summit"
        }
        const Body& body = analysis.bodies[mention.entity];
        const std::string iso = body.country;
        return Actor{ActorKind::place,
                     analysis.add_place(analysis.words(mention.head), iso, PlaceType::venue)};
    }
    case MentionKind::person:
    case MentionKind::post:
    case MentionKind::group:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The end of a venue's name at `at`: capitalised words and venue nouns, joined by "of" and the
/// like; `at` when there is none.
std::uint32_t venue_end(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    std::uint32_t last = at;
    bool venue = false;
    for (std::uint32_t i = at; i < end && i < at + 12; ++i) {
        const Token& token = view.token(i);
        if (view.time_at(i) != nullptr || view.analysis().phrase_at(i, Term::meeting) != nullptr) {
            break;
        }
        if (is_venue_noun(token.folded)) {
            venue = true;
            last = i + 1;
        } else if (token.is_capitalised()) {
            last = i + 1;
        } else if (token.folded == "of" || token.folded == "the" || token.folded == "and" ||
                   token.folded == "for" || token.folded == "head" || view.is_possessive(i)) {
            continue;
        } else {
            break;
        }
    }
    return venue && (last > at + 1 || view.token(at).is_capitalised()) ? last : at;
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

std::optional<PlacePhrase> place_noun_phrase(const ArticleView& view, std::uint32_t at,
                                             std::uint32_t end)
{
    PlacePhrase phrase;
    phrase.tokens.first = at;
    while (at < end && view.mention_at(at) == nullptr && at < phrase.tokens.first + 5 &&
           !is_venue_noun(view.word(at)) &&
           (is_determiner(view.word(at)) || view.word(at) == "neighbouring" ||
            view.word(at) == "neighboring" || view.word(at) == "capital" ||
            view.word(at) == "city" || view.word(at) == "of" || view.word(at) == "town" ||
            view.word(at) == "island" || view.word(at) == "downtown" ||
            view.word(at) == "central")) {
        ++at;
    }
    if (at < end && view.word(at) == "the") {
        ++at; // inside a mention: "the head office"
    }
    if (at >= end) {
        return std::nullopt;
    }
    const Mention* mention = view.mention_at(at);
    const std::uint32_t venue = venue_end(view, at, end);
    if (venue > at && (mention == nullptr || venue > mention->tokens.last ||
                       mention->kind == MentionKind::person)) {
        Analysis& analysis = view.analysis();
        const std::uint32_t place =
            analysis.add_place(analysis.words({at, venue}), {}, PlaceType::venue);
        analysis.places[place].sentences.insert(analysis.sentence_of[at]);
        ++analysis.places[place].names[analysis.words({at, venue})];
        phrase.places.push_back({ActorKind::place, place});
        phrase.tokens.last = venue;
        add_wider(view, phrase, end);
        return phrase;
    }
    if (mention == nullptr || mention->tokens.first != at || mention->possessive ||
        view.is_possessive(mention->tokens.last)) {
        return std::nullopt;
    }
    if (mention->kind == MentionKind::country && mention->form == MentionForm::adjective) {
        // "the Belarusian capital Minsk"
        std::uint32_t next = mention->tokens.last;
        while (next < end && (view.word(next) == "capital" || view.word(next) == "city" ||
                              view.word(next) == "," || view.word(next) == "of")) {
            ++next;
        }
        if (next == mention->tokens.last || view.mention_at(next) == nullptr) {
            return std::nullopt;
        }
        mention = view.mention_at(next);
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
    if (phrase) {
        phrase->tokens.first = at;
        phrase->preposition = view.word(at);
    }
    return phrase;
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
        const Mention* mention = next > phrase->tokens.last ? view.mention_at(next) : nullptr;
        if (mention == nullptr || mention->tokens.first != next || mention->possessive ||
            (mention->kind != MentionKind::place && mention->kind != MentionKind::country) ||
            (mention->tokens.last < end && looks_like_verb(view.word(mention->tokens.last)))) {
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

Settings::Settings(const ArticleView& view, const TextSentence& sentence,
                   const std::vector<MeetingTrigger>& triggers)
    : view_(view), sentence_(sentence.tokens), triggers_(triggers),
      times_(triggers.size(), nullptr), places_(triggers.size())
{
    give_times();
    give_places();
    share_linked();
}

Date Settings::own_date_of(std::size_t trigger, std::uint32_t first) const
{
    const TimeMention* time = times_[trigger];
    return time != nullptr && time->tokens.first >= first ? time->date : Date{};
}

/// "held talks at the summit in Delhi on Saturday", "hosted A for a meeting at the palace": one
/// time and place.
void Settings::share_linked()
{
    for (std::size_t next = triggers_.size(); next-- > 1;) {
        const std::size_t i = next - 1;
        bool linked = false;
        bool back = false;
        for (std::uint32_t at = triggers_[i].tokens.last; at < triggers_[next].tokens.first; ++at) {
            const std::string_view word = view_.word(at);
            if (view_.mention_at(at) == nullptr &&
                (begins_other_clause(word) || looks_like_verb(word) || is_light_verb(word))) {
                linked = false;
                break;
            }
            if (word == "at" || word == "during" || word == "sidelines" || word == "margins" ||
                word == "for" || word == "in") {
                linked = at + 9 >= triggers_[next].tokens.first;
                back = word == "for";
            }
        }
        if (!linked || triggers_[next].verb) {
            continue;
        }
        if (times_[i] == nullptr) {
            times_[i] = times_[next];
        }
        if (places_[i].empty()) {
            places_[i] = places_[next];
        }
        if (back && times_[next] == nullptr) {
            times_[next] = times_[i];
        }
    }
}

Date Settings::date_of(std::size_t trigger) const
{
    if (times_[trigger] != nullptr) {
        return times_[trigger]->date;
    }
    return leading_ != nullptr ? leading_->date : Date{};
}

std::uint32_t Settings::distance(TokenRange from, TokenRange to) const
{
    const std::uint32_t begin = std::min(from.last, to.last);
    const std::uint32_t end = std::max(from.first, to.first);
    std::uint32_t cost = 0;
    for (std::uint32_t at = begin; at < end; ++at) {
        if (const Mention* mention = view_.mention_at(at)) {
            at = std::max(mention->tokens.last, at + 1) - 1; // a long name is one step
            ++cost;
            continue;
        }
        const std::string_view word = view_.word(at);
        if (begins_other_clause(word)) {
            cost += to.first >= from.last ? far : clause_break;
        } else if (word == "during" || word == "following" || is_speech_verb(word)) {
            cost += clause_break;
        } else if (word == ",") {
            cost += 3;
        } else if (word == "and" && at > begin && view_.word(at - 1) == ",") {
            cost += clause_break;
        } else if (word == "and" && at > 0 && view_.mention_at(at - 1) == nullptr) {
            cost += 4;
        } else if (word == "\"" || word == "\xE2\x80\x9C" || word == "\xE2\x80\x9D") {
            cost += clause_break;
        }
        ++cost;
    }
    return to.first < from.first ? cost + 1 : cost; // behind the trigger is nearer than before it
}

std::size_t Settings::nearest(TokenRange tokens, std::uint32_t& cost) const
{
    std::size_t best = triggers_.size();
    cost = far;
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
        const std::uint32_t here = distance(triggers_[i].tokens, tokens);
        if (here < cost) {
            cost = here;
            best = i;
        }
    }
    return best;
}

void Settings::give_times()
{
    std::vector<std::uint32_t> costs(triggers_.size(), std::numeric_limits<std::uint32_t>::max());
    for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
        const TimeMention* mention = view_.time_at(at);
        if (mention == nullptr || mention->tokens.first != at || mention->since ||
            mention->date.empty() || is_period(mention->date) ||
            tells_when_said(view_, at, sentence_.first)) {
            continue;
        }
        const TimeMention& time = *mention;
        if (time.tokens.first <= sentence_.first + 2) {
            leading_ = &time;
        }
        std::uint32_t cost = 0;
        const std::size_t trigger = nearest(time.tokens, cost);
        const bool year_only = !time.date.is_interval() && time.date.begin().month == 0;
        if (trigger < triggers_.size() && cost < costs[trigger] && (!year_only || cost <= near)) {
            costs[trigger] = cost;
            times_[trigger] = &time;
        }
    }
}

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
    return word == "held" || word == "place" || word == "here" || word == "today" ||
           word == "yesterday" || word == "and" || word == "later" || word == "while" ||
           word == "counterpart" || word == "counterparts" || word == "officials" ||
           word == "leaders" || word == "together" || word == "also" || word == "phone" ||
           word.ends_with("ly") || word == "delegation" || is_people_noun(word) ||
           view_.token(before).shape == Shape::number;
}

void Settings::give_places()
{
    for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
        if (view_.is_quoted(at) || !may_locate(at)) {
            continue;
        }
        const auto phrase = place_phrase_at(view_, at, sentence_.last);
        if (!phrase) {
            continue;
        }
        std::uint32_t cost = 0;
        const std::size_t trigger = nearest(phrase->tokens, cost);
        if (trigger < triggers_.size() && places_[trigger].empty()) {
            places_[trigger] = phrase->places;
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
