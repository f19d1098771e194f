#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Gatherings told by nouns: "attended the summit", "at the conference in Oslo, A said".
namespace entente {
namespace {

/// "At the summit, A and B agreed": it was theirs.
bool is_pair_of_countries(const Analysis& analysis, const std::vector<Actor>& actors)
{
    return actors.size() == 2 &&
           country_of(analysis, actors.front()) != country_of(analysis, actors.back());
}

/// "the EU-Canada summit"
bool is_of_body_and_country(const std::vector<Actor>& hosts, const Party& owner)
{
    return hosts.size() == 1 && owner.actors.size() == 1 &&
           owner.actors.front().kind == ActorKind::country;
}

} // namespace

/// "arrived in Oslo *on Monday* for": nothing else stands between.
bool SentenceReader::ends_journey(std::uint32_t at) const
{
    const std::uint32_t before = at - 1;
    return view_.mention_at(before) != nullptr || view_.time_at(before) != nullptr ||
           view_.word(before) == "here";
}

/// "at", "during", "ahead of" a gathering, but not "the goal of" it.
bool SentenceReader::may_bring(std::uint32_t governor) const
{
    const std::string_view word = view_.word(governor);
    if (word == "of" && governor > sentence_.tokens.first) {
        const std::string_view before = view_.word(governor - 1);
        return is_sidelines(view_, before) || before == "ahead" || before == "end" ||
               before == "close";
    }
    return word != "of" && word != "on" && word != "since" && word != "with" && word != "by" &&
           word != "amid";
}

/// One gathering with a place, a time or an owner, not just any: "the summit in Oslo".
bool SentenceReader::is_particular(const NounEvent& event) const
{
    const TokenRange words = triggers_[event.index].tokens;
    const std::string_view noun = view_.word(words.last - 1);
    const bool named = view_.token(words.first).is_capitalised() &&
                       words.first > event.frame.first &&
                       view_.token(words.first - 1).is_capitalised() &&
                       !view_.in_headline(words.first); // "the Nordic Summit"
    return !is_plural_event(view_, noun) && (event.frame.definite || event.frame.indefinite) &&
           (named || !event.frame.hosts.empty() || !event.reading.places.empty() ||
            !event.reading.date.empty() ||
            (!event.frame.owner.actors.empty() && !names_official(event.frame.owner)));
}

/// Who takes part in a gathering that the clause tells in passing; true when it is a summit of two.
bool SentenceReader::find_attendants(NounEvent& event, const Modality& modality)
{
    const Governor governor = event.governor;
    if (event.bare && governor == Governor::adjunct) {
        event.subject = agents_before(event.verb.first);
    }
    if (governor == Governor::adjunct) {
        Modality act = modality;
        Party those = is_particular(event) ? actors_there(event, act) : Party();
        if (those.actors.empty() && is_particular(event)) {
            those = contributors(event);
        }
        if (!those.actors.empty()) {
            event.subject = those;
            event.reading.status = act.status;
            event.reading.foreground = true;
            const bool two = triggers_[event.index].entry->form == "summit" &&
                             event.frame.hosts.empty() && !event.frame.attended.found &&
                             is_pair_of_countries(view_.analysis(), those.actors);
            event.bare = event.bare && !two;
            return two;
        }
        if (!may_bring(event.verb.first)) {
            event.subject = agents_before(event.verb.first);
        }
    } else if (governor == Governor::attending && event.subject.actors.empty()) {
        event.subject = listed_behind(event.frame.last);
    } else if (governor == Governor::purpose && follows_journey(event.index) &&
               !event.subject.found && ends_journey(event.verb.first)) {
        event.subject = visitors_told(); // "arrived in Oslo for the summit"
    }
    return false;
}

/// Who was there; false when nobody is told.
bool SentenceReader::finish_gathering(NounEvent& event)
{
    const MeetingTrigger& trigger = triggers_[event.index];
    const MeetingEntry& entry = *trigger.entry;
    NounFrame& frame = event.frame;
    EventReading& reading = event.reading;
    const Governor governor = event.governor;
    const bool governed = event.governed;
    const std::string_view governing = view_.word(event.verb.first);
    Party& subject = event.subject;
    const std::size_t index = event.index;
    // the country tells the EU-Canada summit from the EU's own
    reading.bodies =
        is_of_body_and_country(frame.hosts, frame.owner) ? frame.owner.actors : frame.hosts;
    if (governor == Governor::none && !frame.attended.found && index > 0 &&
        triggers_[index - 1].verb && triggers_[index - 1].entry->type == MeetingType::gathering) {
        Party agent; // "Witnessed by A, the ceremony took place"
        if (is_passive(triggers_[index - 1], agent)) {
            frame.attended = agent;
        }
    }
    if (!frame.attended.found) {
        frame.attended = brought_together(trigger);
    }
    if (!frame.attended.found && governor == Governor::none && frame.definite) {
        frame.attended = heard_there(trigger);
    }
    const bool bare_signing =
        entry.form == "signing ceremony" && trigger.tokens.last - trigger.tokens.first == 1;
    if (bare_signing && governor != Governor::attending && !(governing == "at" && frame.definite)) {
        return false; // "the signing of agreements"
    }
    if (governor == Governor::attending && subject.actors.empty() && !subject.group) {
        return false;
    }
    if (governor == Governor::none && !frame.attended.found && !frame.with.found &&
        !reading.date.empty() && takes_place(frame, trigger)) {
        add_participants(reading, frame.owner, Role::attendee); // "the Kenya-Uganda forum"
        reading.foreground = true;                              // who takes part may be told later
        reading.rule = "gathering.held";
        reading.confidence = 0.7;
        return true;
    }
    const bool named_by_sides = frame.owner.actors.size() > 2 && !reading.date.empty() &&
                                governor == Governor::none && !frame.owner.group;
    if (named_by_sides) { // "the Norway-Kenya-Chile summit on Monday"
        add_participants(reading, frame.owner, Role::attendee);
        reading.rule = "gathering.sides";
        reading.confidence = 0.75;
        return true;
    }
    if ((governor == Governor::none && !frame.attended.found && !frame.with.found) ||
        (governor == Governor::purpose && !follows_journey(index))) {
        return finish_known_gathering(event);
    }
    reading.rule = governed ? "gathering.attended" : "gathering.adjunct";
    reading.confidence = governed ? 0.8 : 0.6;
    const Role role = governor == Governor::hosting
                          ? (governing.starts_with("host") ? Role::host : Role::chair)
                          : Role::attendee;
    add_participants(reading, subject, role);
    add_participants(reading, frame.attended, Role::attendee);
    add_participants(reading, frame.with, Role::attendee);
    if (entry.form == "session" && !frame.hosts.empty() && governed &&
        view_.mention_at(trigger.tokens.first) != nullptr &&
        view_.word(trigger.tokens.last - 1) == "council") {
        reading.participants.push_back({frame.hosts.front(), Role::none}); // "told the council"
    }
    if (entry.form == "inauguration") { // "the inauguration of A", "A's inauguration"
        Party sworn_in = frame.owner;
        sworn_in.actors.insert(sworn_in.actors.end(), frame.hosts.begin(), frame.hosts.end());
        std::erase_if(sworn_in.actors,
                      [](const Actor& actor) { return actor.kind != ActorKind::official; });
        add_participants(reading, sworn_in, Role::attendee);
    }
    if (governor == Governor::adjunct) {
        add_those_who_met(reading);
    }
    reading.back_reference = frame.definite && !frame.has_complement && frame.hosts.empty() &&
                             reading.places.empty() && frame.first + 1 == trigger.tokens.first;
    if (reading.ahead) { // who speaks ahead of a summit need not go there; who arrives does
        if (visitors_told().actors.empty()) {
            return finish_known_gathering(event);
        }
        reading.confidence = 0.5;
    }
    const bool only_bodies =
        std::ranges::all_of(reading.participants, [](const Participant& participant) {
            return participant.actor.kind == ActorKind::organization;
        });
    const bool ceremony = entry.form == "ceremony" || entry.form == "signing ceremony";
    if (only_bodies && !reading.group && !governed &&
        !(ceremony && reading.participants.size() > 1)) {
        if (frame.hosts.empty() && reading.participants.size() == 1 && governing == "at") {
            frame.hosts.push_back(reading.participants.front().actor); // whose summit it was
            reading.bodies = frame.hosts;
        }
        return finish_known_gathering(event);
    }
    return true;
}

/// "ahead of the ASEAN summit in Jakarta on Monday", "the G20 summit, which will be held in June":
/// one gathering of a body that is known, at a time of its own, whoever speaks of it.
bool SentenceReader::finish_known_gathering(NounEvent& event) const
{
    const NounFrame& frame = event.frame;
    EventReading& reading = event.reading;
    const bool known = std::ranges::any_of(
        frame.hosts, [&](const Actor& host) { return is_international(view_.analysis(), host); });
    const std::string_view noun = view_.word(triggers_[event.index].tokens.last - 1);
    const Date own = settings_.own_date_of(event.index, frame.first);
    const bool standing = triggers_[event.index].entry->form == "forum"; // may be a body
    if (!known || standing || frame.vague || is_plural_event(view_, noun) ||
        !(frame.definite || frame.indefinite) || own.empty()) {
        return false;
    }
    reading.date = own;
    reading.participants.clear();
    if (is_of_body_and_country(frame.hosts, frame.owner)) {
        reading.participants.push_back({frame.hosts.front(), Role::attendee});
        reading.participants.push_back({frame.owner.actors.front(), Role::attendee});
    }
    reading.foreground = true;
    reading.back_reference = false;
    reading.rule = "gathering.known";
    reading.confidence = 0.6;
    return true;
}

/// "the opening *ceremony* of the forum": the forum tells it.
bool SentenceReader::is_part_of_next(std::size_t index) const
{
    constexpr std::uint32_t longest = 8;
    const TokenRange noun = triggers_[index].tokens;
    if (index + 1 >= triggers_.size() || noun.first == 0 || view_.word(noun.last) != "of") {
        return false;
    }
    const MeetingTrigger& next = triggers_[index + 1];
    const bool whole = noun.last - noun.first > 1; // the trigger is "opening ceremony"
    const std::string_view before = view_.word(noun.first - (whole ? 0U : 1U));
    return (before == "opening" || before == "closing") && !next.verb &&
           next.entry->type == MeetingType::gathering && next.tokens.first < noun.last + longest;
}

/// "the conference hosted by Kenya", "Kenya hosted the summit": in Kenya, when no place is told.
void SentenceReader::name_host(NounEvent& event) const
{
    const bool hosts =
        event.governor == Governor::hosting && view_.word(event.verb.first).starts_with("host");
    const Party& host = event.frame.host.found ? event.frame.host : event.subject;
    const TokenRange noun{event.frame.first, triggers_[event.index].tokens.last};
    bool remote = false;
    for (std::uint32_t at = noun.first; at < noun.last; ++at) {
        remote = remote || is_a(view_, view_.word(at), EventWord::remote);
    }
    if ((hosts || event.frame.host.found) && !remote && host.actors.size() == 1 &&
        host.actors.front().kind == ActorKind::country &&
        (event.reading.type == MeetingType::meeting ||
         event.reading.type == MeetingType::gathering)) {
        event.reading.host = host.actors.front();
    }
}

} // namespace entente
