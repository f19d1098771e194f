#include "settings.hpp"
#include "unlisted_places.hpp"
#include "words.hpp"

#include <algorithm>
#include <optional>

/// Places that stand elsewhere in a sentence than beside the words that tell of an event.
namespace entente {
namespace {

/// One past the bullet and the marks that open a line of a list.
std::uint32_t past_bullet(const ArticleView& view, TokenRange sentence)
{
    std::uint32_t at = sentence.first;
    while (at < sentence.last && view.is_punctuation(at)) {
        ++at;
    }
    return at;
}

/// Nobody but who is meant by a name in capitals: "the *Sudan* Conference".
bool is_part_of_title(const ArticleView& view, std::uint32_t at)
{
    const Mention* mention = view.mention_at(at);
    return view.analysis().phrase_at(at, Term::agreement) == nullptr &&
           (view.token(at).is_capitalised() || view.token(at).shape == Shape::number) &&
           (mention == nullptr || mention->kind == MentionKind::country ||
            mention->kind == MentionKind::organization);
}

} // namespace

/// The place at whose end "where" stands, with what it lies in: "*Oslo, Norway*, where", "*Oslo*, a
/// city in Norway, where".
std::optional<PlacePhrase> Settings::place_before_where(std::uint32_t where) const
{
    constexpr std::uint32_t longest = 8;
    const std::uint32_t end = view_.word(where - 1) == "," ? where - 1 : where;
    std::optional<PlacePhrase> found;
    for (std::uint32_t at = end; at > sentence_.first && at + longest > end;) {
        const Mention* mention = view_.mention_at(at - 1);
        const std::string_view word = view_.word(at - 1);
        if (mention == nullptr) {
            if (!found ||
                (word != "," && word != "in" && !is_place_noun(view_, word) &&
                 !is_determiner(view_, word) && !is_a(view_, word, EventWord::place_adjective))) {
                break;
            }
            --at;
            continue;
        }
        if (mention->kind != MentionKind::place && mention->kind != MentionKind::country) {
            break;
        }
        if (const auto phrase = destination_at(view_, mention->tokens.first, end);
            phrase && !mention->possessive && (!found || view_.word(at) == ",")) {
            found = phrase;
        }
        at = std::max(mention->tokens.first, sentence_.first);
    }
    return found;
}

/// "will fly on to Oslo, *where* she will meet A": the place of all that the clause tells.
void Settings::place_by_where()
{
    for (std::uint32_t at = sentence_.first + 2; at < sentence_.last; ++at) {
        const auto phrase =
            view_.word(at) == "where" ? place_before_where(at) : std::optional<PlacePhrase>();
        for (std::size_t i = 0; phrase && i < triggers_.size(); ++i) {
            const std::uint32_t first = triggers_[i].tokens.first;
            bool same_clause = first > at;
            for (std::uint32_t word = at + 1; same_clause && word < first; ++word) {
                same_clause = view_.mention_at(word) != nullptr ||
                              !begins_other_clause(view_, view_.word(word));
            }
            if (same_clause) {
                place(i, phrase->places);
            }
        }
    }
}

/// Places an event of which no words of its own tell where it was.
void Settings::place(std::size_t event, const std::vector<Actor>& places)
{
    const MeetingType type = triggers_[event].entry->type;
    if (places_[event].empty() &&
        (type == MeetingType::meeting || type == MeetingType::gathering)) {
        places_[event] = places;
        places_sources_[event] = SettingSource::neighbour;
    }
}

/// "led a team *to Oslo for* talks with A", whoever goes there.
void Settings::place_by_purpose()
{
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t at = sentence_.first; at + 2 < sentence_.last; ++at) {
        const auto goal =
            view_.word(at) == "to" ? destination_at(view_, at + 1, sentence_.last) : std::nullopt;
        if (!goal || goal->tokens.last >= sentence_.last ||
            view_.word(goal->tokens.last) != "for") {
            continue;
        }
        std::uint32_t noun = goal->tokens.last + 1;
        while (noun < sentence_.last && noun < goal->tokens.last + longest &&
               view_.token(noun).shape == Shape::lower &&
               !is_preposition(view_, view_.word(noun))) {
            const auto purpose = std::ranges::find_if(triggers_, [&](const MeetingTrigger& t) {
                return t.tokens.first == noun && !t.verb;
            });
            if (purpose != triggers_.end()) {
                place(static_cast<std::size_t>(purpose - triggers_.begin()), goal->places);
                break;
            }
            ++noun;
        }
    }
}

/// "*said in Oslo* on Monday *after* talks with A": who speaks of them then is where they were.
void Settings::place_by_speech()
{
    constexpr std::uint32_t longest = 7;
    for (std::uint32_t at = sentence_.first + 1; at < sentence_.last; ++at) {
        const std::string_view before = view_.word(at - 1);
        const auto spoken =
            view_.word(at) == "in" && (is_speech_verb(view_, before) || before == "speaking")
                ? place_phrase_at(view_, at, sentence_.last)
                : std::nullopt;
        if (!spoken) {
            continue;
        }
        std::uint32_t link = spoken->tokens.last;
        while (link < sentence_.last &&
               (view_.word(link) == "on" || past_time(view_, link, sentence_.last) != link)) {
            link = std::max(past_time(view_, link, sentence_.last), link + 1);
        }
        if (link >= sentence_.last ||
            (view_.word(link) != "after" && view_.word(link) != "following" &&
             view_.word(link) != "during")) {
            continue;
        }
        const auto talks = std::ranges::find_if(triggers_, [&](const MeetingTrigger& trigger) {
            return trigger.tokens.first > link && trigger.tokens.first < link + longest;
        });
        if (talks != triggers_.end()) {
            place(static_cast<std::size_t>(talks - triggers_.begin()), spoken->places);
        }
    }
}

/// "* Tuesday, Berlin: A is to hold talks with B": a line of a list opens with its setting.
void Settings::place_by_head()
{
    std::optional<PlacePhrase> head;
    std::uint32_t at = past_bullet(view_, sentence_);
    bool listed = at > sentence_.first;
    while (at < sentence_.last) {
        if (const std::uint32_t later = past_time(view_, at, sentence_.last); later != at) {
            listed = true;
            at = later;
        } else if (view_.word(at) == ",") {
            ++at;
        } else if (const auto phrase = destination_at(view_, at, sentence_.last);
                   phrase && view_.mention_at(at) != nullptr && !head) {
            head = phrase;
            at = phrase->tokens.last;
        } else {
            if (view_.word(at) == ":" && head && listed && !triggers_.empty()) {
                place(0, head->places);
            }
            return;
        }
    }
}

/// "the *London* Sudan Conference", "the *Geneva* talks": named after where it is.
void Settings::place_by_name()
{
    constexpr std::uint32_t longest = 4;
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
        const MeetingTrigger& trigger = triggers_[i];
        const bool named = trigger.entry->type == MeetingType::gathering ||
                           trigger.entry->form == "talks" || trigger.entry->form == "negotiations";
        if (trigger.verb || !named || !places_[i].empty()) {
            continue;
        }
        for (std::uint32_t at = trigger.tokens.first;
             at > sentence_.first + 1 && at + longest > trigger.tokens.first; --at) {
            const Mention* mention = view_.mention_at(at - 1);
            const bool alone =
                mention != nullptr && mention->tokens.first + 1 == mention->tokens.last;
            const bool city =
                alone && !mention->possessive &&
                (mention->kind == MentionKind::place || mention->form == MentionForm::metonym);
            if (city) {
                const std::string_view before = view_.word(at - 2);
                const auto phrase = destination_at(view_, at - 1, at);
                if (phrase && !view_.token(at).after_hyphen && phrase->places.size() == 1 &&
                    phrase->places.front().kind == ActorKind::place &&
                    view_.analysis().places[phrase->places.front().index].type == PlaceType::city &&
                    (is_determiner(view_, before) || before == "at" || before == "during")) {
                    place(i, phrase->places);
                }
                break;
            }
            if (!is_part_of_title(view_, at - 1)) {
                break;
            }
        }
    }
}

} // namespace entente
