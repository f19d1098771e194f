#include "annotators/grammar.hpp"
#include "counterparts.hpp"
#include "further_settings.hpp"
#include "journeys.hpp"
#include "preparations.hpp"
#include "reader.hpp"
#include "sentence_before.hpp"
#include "status.hpp"
#include "status_undone.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Events told by nouns: "held talks with B", "A's visit to C", "the meeting between A and B".
namespace entente {
namespace {

/// Whether there are officials, not all of one country.
bool are_of_several_countries(const Analysis& analysis, const Party& party)
{
    return are_officials(party) && std::ranges::any_of(party.actors, [&](const Actor& actor) {
               return country_of(analysis, actor) != country_of(analysis, party.actors.front());
           });
}

} // namespace

/// Status of the event from its noun phrase and its governor; not real when it did and will not
/// happen.
Modality SentenceReader::judge_noun(const NounEvent& event, bool& ahead) const
{
    const MeetingTrigger& trigger = triggers_[event.index];
    const MeetingEntry& entry = *trigger.entry;
    const NounFrame& frame = event.frame;
    const TokenRange verb = event.verb;
    const Governor governor = event.governor;
    const bool governed = event.governed;
    Modality modality = modality_of_noun(view_, frame.first, trigger.tokens, sentence_.tokens);
    if (modality.told && modality.status == MeetingStatus::cancelled) {
        return modality; // "pulled out of planned talks"
    }
    if (governed) {
        const Modality of_verb = modality_of_verb(view_, verb, sentence_.tokens);
        modality.real = modality.real && of_verb.real;
        if (of_verb.told) {
            modality.status = of_verb.status;
        }
        const std::string_view word = view_.word(verb.first);
        if (word.starts_with("call")) {
            modality.status = MeetingStatus::cancelled; // "called off"
        } else if (is_cancelling(view_, word)) {
            modality.status = names_new_time(view_, verb.first, sentence_.tokens.last)
                                  ? MeetingStatus::planned
                                  : MeetingStatus::cancelled;
        } else if (word.starts_with("plan") || word.starts_with("schedul") ||
                   word.starts_with("arrang")) {
            modality.status = MeetingStatus::planned;
        } else if (word.starts_with("propos") || word.starts_with("seek") || word == "sought" ||
                   word.starts_with("request")) {
            modality.status = MeetingStatus::proposed;
        }
    } else if (frame.act.first < frame.act.last) {
        const Modality of_act = modality_of_verb(view_, frame.act, sentence_.tokens);
        modality.real = modality.real && of_act.real;
        modality.status = of_act.told ? of_act.status : modality.status;
    } else if (governor == Governor::adjunct && verb.first > sentence_.tokens.first &&
               lies_ahead(verb) && entry.type != MeetingType::call &&
               !(entry.type == MeetingType::meeting && follows_encounter(event.index))) {
        modality.status = MeetingStatus::planned;
        ahead = !modality.told;
    }
    if (governor == Governor::adjunct && !modality.told &&
        (view_.word(verb.first) == "after" || view_.word(verb.first) == "following") &&
        will_follow(frame.last)) {
        modality.status = MeetingStatus::planned; // "After the summit, A will travel"
    }
    if (governor == Governor::adjunct && !modality.told && modality.real &&
        modality.status == MeetingStatus::held && will_be_before(verb.first)) {
        modality.status = MeetingStatus::planned; // "the accord will be signed during A's visit"
    }
    if (governor == Governor::purpose && !modality.told && modality.real) {
        modality = modality_of_purpose(view_, verb.first, sentence_.tokens);
    } else if (governor == Governor::adjunct && !modality.told && modality.real &&
               view_.word(verb.first) == "on" && entry.type == MeetingType::visit &&
               modality_of_purpose(view_, verb.first, sentence_.tokens).status ==
                   MeetingStatus::planned) {
        modality.status = MeetingStatus::planned; // "will visit Oslo on his first trip to Europe"
    }
    return modality;
}

void SentenceReader::read_noun(std::size_t index)
{
    const MeetingTrigger& trigger = triggers_[index];
    const MeetingEntry& entry = *trigger.entry;
    if (entry.form == "hearing") {
        return; // no event between sides
    }
    if ((entry.type == MeetingType::visit && read_taken(index)) || is_part_of_next(index)) {
        return;
    }
    NounEvent event;
    event.index = index;
    event.frame = frame_of(trigger);
    event.verb = {trigger.tokens.first, trigger.tokens.first};
    govern(event);
    event.governed = event.governor == Governor::light || event.governor == Governor::hosting ||
                     event.governor == Governor::attending ||
                     (event.governor == Governor::including && visitors_told().found);
    if (entry.type == MeetingType::call && (entry.form == "letter" || entry.form == "message") &&
        read_letter(event)) {
        return;
    }
    if (entry.form == "press conference" && !names_official(event.frame.with) &&
        event.governor != Governor::light && event.governor != Governor::attending) {
        return; // where somebody speaks to reporters is no event between sides
    }
    NounFrame& frame = event.frame;
    const TokenRange verb = event.verb;
    const Governor governor = event.governor;
    const bool governed = event.governed;
    const std::string_view noun = view_.word(trigger.tokens.last - 1);
    const bool several =
        is_plural_event(view_, noun); // one with each: "after meetings with A and B"
    const bool told_apart =
        several &&
        is_one_of_several(view_, trigger.tokens, settings_.date_of(index), sentence_.tokens.last);
    frame.vague = frame.vague && !told_apart; // "their previous meetings in 2021 and 2023"
    const bool named_sides = several && !frame.vague && entry.type != MeetingType::gathering &&
                             names_official(frame.with);
    if ((frame.vague || (several && !frame.definite)) && !(governed && frame.with.found) &&
        !frame.owner.found && !named_sides) {
        return;
    }
    const bool only_countries = std::ranges::all_of(
        frame.owner.actors, [](const Actor& actor) { return actor.kind == ActorKind::country; });
    const bool over_years = settings_.date_of(index).empty() && verb.first > 0 &&
                            is_have_form(view_.word(verb.first - 1)); // "has held several"
    const bool listed =
        governed && frame.with.actors.size() > 1 && !over_years; // "several meetings with A and B"
    if (is_plural_event(view_, noun) &&
        ((frame.vague && !listed) ||
         (entry.type == MeetingType::visit && !governed && only_countries && !told_apart))) {
        return; // "regular visits", "visits by British leaders"
    }
    if (entry.form == "dialogue" && !frame.definite && !frame.indefinite &&
        frame.first == trigger.tokens.first && settings_.date_of(index).empty()) {
        return; // "dialogue with Kenya": the thing in general
    }
    bool ahead = false;
    const Modality modality = judge_noun(event, ahead);
    if (!modality.real) {
        return;
    }
    constexpr std::uint32_t longest_opening = 5; // "On the last day of his visit"
    if (governor == Governor::adjunct && verb.first < sentence_.tokens.first + longest_opening &&
        frame.owner.found && frame.first < trigger.tokens.first &&
        is_possessive_pronoun(view_.word(frame.first))) {
        const Party behind = subject_behind(view_, frame.last, sentence_.tokens);
        const bool theirs = view_.word(frame.first) == "their" && behind.actors.size() == 1 &&
                            entry.type == MeetingType::meeting; // "During their talks, A told B"
        if (!behind.actors.empty() && behind.actors.front().kind == ActorKind::official &&
            !theirs) {
            frame.owner = behind; // "During his visit to Oslo, A met ..."
        }
    }
    const bool participants_named = frame.owner.found || frame.with.found || frame.attended.found;
    event.bare = !participants_named && frame.places.empty() && frame.hosts.empty() && !governed;
    event.reading = begin_reading(index, "meeting.noun", 0.8);
    EventReading& reading = event.reading;
    reading.status = modality.status;
    reading.foreground = governed;
    reading.ahead = ahead;
    reading.untold = is_untold(event, modality);
    reading.countries = frame.owner.group && view_.word(frame.first) != "their";
    reading.definite = frame.definite && !frame.owner.found;
    if (is_being_prepared(view_, frame.first, sentence_.tokens.first)) {
        reading.date = settings_.own_date_of(index, frame.first);
    }
    if (governor == Governor::adjunct && tells_other_time(verb)) {
        reading.background = true;
        reading.date = settings_.own_date_of(index, frame.first);
        if (reading.date.empty() && entry.type == MeetingType::meeting && !lies_ahead(verb) &&
            reading.status == MeetingStatus::held) { // "said on Monday after talks with B"
            offer_date(reading, settings_.day_before(verb.first), SettingSource::neighbour);
        }
    }
    if (!frame.places.empty()) {
        reading.places = frame.places;
    } else if (reading.type != MeetingType::call && !frame.setting.empty() &&
               (reading.places.empty() || reading.places_source != SettingSource::own)) {
        reading.places = frame.setting;
        reading.places_source = SettingSource::own;
    }
    Party& subject = event.subject;
    const bool complete =
        frame.attended.actors.size() > 1 || is_between(view_, trigger.tokens.last, frame.owner) ||
        (frame.owner.found && (entry.type == MeetingType::visit || frame.owner.actors.size() > 1 ||
                               (frame.with.found && !frame.owner.actors.empty())));
    if (governed || (!complete && !event.bare)) {
        subject = subject_of_noun(frame, governor, verb);
        if (governed && names_official(frame.with)) {
            take_speaker(verb, subject); // "we held talks with B"
        }
        if (!governed) {
            std::erase_if(subject.actors, [&](const Actor& actor) {
                return actor.kind == ActorKind::organization &&
                       (entry.type == MeetingType::visit ||
                        view_.analysis().bodies[actor.index].international);
            });
        }
    }
    if (entry.form == "press conference" && !names_official(frame.with) &&
        !are_of_several_countries(view_.analysis(), subject)) {
        return; // but "A and B held a joint press conference" is
    }
    const bool two_leaders =
        entry.type == MeetingType::gathering && find_attendants(event, modality);
    MeetingType type = entry.type;
    if (entry.form == "press conference") {
        type = MeetingType::meeting; // "a news conference with A": the two together
        set_type(reading, type);
        reading.confidence = 0.7;
    }
    if (entry.form == "session") {
        const Party joint = sides_of_joint_body(subject.found ? subject.actors : frame.hosts);
        if (joint.found || sides_of_joint_body(frame.hosts).found) {
            type = reading.type = MeetingType::meeting; // of two states
            reading.cameo = "040";
            subject = joint.found ? joint : subject;
        }
    }
    if (entry.form == "session" && frame.with.found && frame.hosts.empty()) {
        type = reading.type = MeetingType::meeting; // "a session with the leaders of A and B"
    }
    if (entry.form == "summit" &&
        (two_leaders || frame.owner.actors.size() == 2 ||
         (frame.owner.group && !governed && view_.word(frame.first) == "their" &&
          frame.hosts.empty() && !settings_.own_date_of(index, frame.first).empty()) ||
         (frame.with.found && frame.with.actors.size() == 1 && governor != Governor::attending))) {
        type = reading.type = MeetingType::meeting; // of two leaders
    }
    bool told = false;
    const std::size_t told_before = readings_.size();
    switch (type) {
    case MeetingType::visit:
        told = finish_visit(event);
        break;
    case MeetingType::meeting:
    case MeetingType::call:
        told = finish_meeting(event);
        break;
    case MeetingType::gathering:
        told = finish_gathering(event);
        break;
    }
    told = take_for_another(event, told);
    if (told) {
        name_host(event);
    }
    if (told && type == MeetingType::visit) {
        read_host_seen(event);
        add_visits(std::move(event.reading));
    } else if (told) {
        add(std::move(event.reading));
    }
    if (type == MeetingType::meeting || type == MeetingType::call) {
        read_next_stops(told_before, frame.with);
    }
}

} // namespace entente
