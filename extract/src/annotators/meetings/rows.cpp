#include "rows.hpp"

#include "further_settings.hpp"
#include "reader.hpp"
#include "same_event.hpp"
#include "words.hpp"

#include <algorithm>

/// Talks told as one of a row: "the previous round", "their third meeting", "the next session".
namespace entente {
namespace {

constexpr std::uint32_t near_sentences = 2;

/// "12th", "22nd"
bool is_ordinal(std::string_view word)
{
    return word.size() > 2 && word.front() >= '0' && word.front() <= '9' &&
           (word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") ||
            word.ends_with("rd"));
}

bool counts_in_row(const ArticleView& view, std::string_view word)
{
    return is_ordinal(word) || is_a(view, word, EventWord::distinction) ||
           is_a(view, word, EventWord::bygone) || is_a(view, word, EventWord::upcoming);
}

/// "their *last* meeting", "the *previous* talks"
bool names_bygone(const ArticleView& view, TokenRange words)
{
    for (std::uint32_t at = words.first; at < words.last; ++at) {
        if (is_a(view, view.word(at), EventWord::bygone)) {
            return true;
        }
    }
    return false;
}

/// Talks may go on after any time; a "round" or a "session" is of what was just told, but for what
/// "both sides agreed to hold".
bool is_near(const Analysis& analysis, const EventReading& told, const EventReading& reading)
{
    return analysis.lexicon->event_words.has(reading.form, EventWord::in_row) || reading.group ||
           told.sentence + near_sentences >= reading.sentence;
}

/// The sentences behind the talks, and that of the reading, speak of an election or of a game.
bool is_of_contest(const Analysis& analysis, const EventReading& told, const EventReading& reading)
{
    const TokenRange tokens{analysis.sentences[told.sentence].tokens.first,
                            analysis.sentences[reading.sentence].tokens.last};
    for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
        if (analysis.lexicon->event_words.has(analysis.tokens()[at].folded, EventWord::contest)) {
            return true;
        }
    }
    return false;
}

/// The countries and bodies that took part; empty when somebody's country is not known.
std::vector<Actor> sides_of(Analysis& analysis, const EventReading& event)
{
    std::vector<Actor> sides;
    const bool named = std::ranges::any_of(event.participants, [](const Participant& participant) {
        return participant.actor.kind != ActorKind::organization;
    });
    for (const Participant& participant : event.participants) {
        Actor side = participant.actor;
        if (is_official(side)) {
            const auto country =
                country_actor(analysis, std::string(country_of(analysis, participant.actor)));
            if (!country) {
                return {};
            }
            side = *country;
        }
        const bool beside = named && side.kind == ActorKind::organization;
        if (!beside && std::ranges::find(sides, side) == sides.end()) {
            sides.push_back(side);
        }
    }
    return sides;
}

/// "their *previous* meetings", "the *last* such meeting": one before that of the news.
bool is_called_earlier(const Analysis& analysis, const EventReading& event)
{
    constexpr std::uint32_t longest = 3;
    const auto& tokens = analysis.tokens();
    const std::uint32_t begin = analysis.sentences[event.sentence].tokens.first;
    for (std::uint32_t at = event.trigger.first;
         at > begin && at + longest > event.trigger.first && tokens[at - 1].shape == Shape::lower &&
         !tokens[at - 1].is("of");
         --at) {
        const Token& word = tokens[at - 1];
        if (word.is("previous") || word.is("preceding") || word.is("prior") || word.is("last")) {
            return std::ranges::none_of(analysis.times, [&](const TimeMention& time) {
                return time.tokens.first < at && at <= time.tokens.last; // "last week's talks"
            });
        }
    }
    return false;
}

bool has_own_date(const EventReading& event)
{
    return !event.date.empty() && event.date_source == SettingSource::own;
}

} // namespace

/// "the next round of talks", "the summit between A and B": nothing says whether it was or will be.
bool SentenceReader::is_untold(const NounEvent& event, const Modality& modality) const
{
    const bool held = modality.status == MeetingStatus::held;
    return !modality.told && !event.governed && (held || event.reading.ahead) &&
           event.frame.act.first == event.frame.act.last &&
           (event.reading.ahead || event.governor == Governor::none ||
            event.governor == Governor::purpose) &&
           !names_bygone(view_, {event.frame.first, triggers_[event.index].tokens.first});
}

/// "The next round will be held in Oslo": one of a row, with a time or place of its own and no
/// sides. Marks it, and says whether the noun tells an event at all.
bool SentenceReader::take_for_another(NounEvent& event, bool told) const
{
    const MeetingTrigger& trigger = triggers_[event.index];
    const NounFrame& frame = event.frame;
    EventReading& reading = event.reading;
    const std::uint32_t behind = trigger.tokens.last;
    const bool alone = behind + 1 >= sentence_.tokens.last || view_.word(behind) != "of" ||
                       view_.word(behind + 1) == "which";
    const bool session =
        trigger.entry->type == MeetingType::gathering && trigger.entry->form == "session";
    const bool hosted = session && event.governor == Governor::hosting &&
                        reading.participants.size() < 2; // "Oslo hosted the previous session"
    const bool several = is_plural_event(view_, view_.word(trigger.tokens.last - 1)) &&
                         further_settings(view_, reading, sentence_.tokens.last).empty();
    if ((trigger.entry->type != MeetingType::meeting && !session) ||
        !(reading.participants.empty() || hosted) || !alone || several || frame.vague ||
        frame.owner.found || !frame.hosts.empty() || event.governor == Governor::attending) {
        return told;
    }
    bool counted = false;
    bool next_one = false;
    for (std::uint32_t at = frame.first; at < trigger.tokens.last; ++at) {
        const bool counts = view_.time_at(at) == nullptr && counts_in_row(view_, view_.word(at));
        counted = counted || counts;
        next_one = next_one || (counts && is_upcoming(view_, view_.word(at)));
    }
    if (reading.group && !next_one) {
        return told; // but "both sides agreed to hold the next round" is one of their states
    }
    const bool round = trigger.entry->form == "round" || trigger.entry->form == "negotiations";
    if (round && frame.first < trigger.tokens.first &&
        view_.word(trigger.tokens.first - 1) == "new") {
        counted = true; // "a new round of talks"
    }
    if (counted && next_one && reading.untold) {
        reading.status = MeetingStatus::planned;
    }
    reading.another = counted && (!reading.date.empty() || !reading.places.empty() ||
                                  reading.status == MeetingStatus::planned);
    reading.back_reference = reading.back_reference && (told || !reading.another);
    if (session && reading.another && !told) {
        reading.foreground = false; // "the next session": of the body that was told
    }
    return told || reading.another;
}

bool lends_earlier_date(const Analysis& analysis, const EventReading& a, const EventReading& b)
{
    return has_own_date(a) != has_own_date(b) &&
           is_called_earlier(analysis, has_own_date(a) ? a : b) &&
           !is_called_earlier(analysis, has_own_date(a) ? b : a);
}

bool continue_row(Analysis& analysis, const std::vector<MergedEvent>& events, EventReading& reading)
{
    const EventReading* last = nullptr;
    for (const MergedEvent& event : events) {
        const EventReading& told = event.reading;
        const bool sides =
            told.participants.size() >= (told.alone ? 1U : 2U) && told.participants.size() <= 4;
        const bool same_sort = analysis.lexicon->event_words.has(told.form, EventWord::in_row) ||
                               reading.form == told.form || told.foreground;
        if (told.type == MeetingType::meeting && sides && same_sort &&
            is_near(analysis, told, reading)) {
            last = &told;
        }
    }
    if (last == nullptr || is_of_contest(analysis, *last, reading) ||
        (last->status == reading.status && dates_agree(last->date, reading.date) &&
         settings_agree(analysis, *last, reading))) {
        return false;
    }
    const std::vector<Actor> sides = sides_of(analysis, *last);
    if (sides.size() < (last->alone ? 1U : 2U)) {
        return false;
    }
    reading.participants.clear();
    for (const Actor& side : sides) {
        reading.participants.push_back({side, Role::none});
    }
    if (reading.type == MeetingType::gathering) {
        set_type(reading, MeetingType::meeting);
        reading.form = "session";
    }
    reading.alone = last->alone;
    reading.group = reading.back_reference = false;
    reading.form = reading.form == "round" ? last->form : reading.form;
    reading.rule = "meeting.row";
    reading.confidence = 0.7;
    return true;
}

} // namespace entente
