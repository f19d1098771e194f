#include "reader.hpp"
#include "status.hpp"
#include "words.hpp"

#include <algorithm>

/// Meetings that are told as visits: "visited President B", "was in Oslo for a working visit with
/// B", "During a visit to Oslo, A told Prime Minister B".
namespace entente {
namespace {

/// "A told B *in a letter*", "told B *on social media*", at what follows B.
bool is_from_afar(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::string_view word = at < end ? view.word(at) : std::string_view();
    return (word == "in" || word == "on" || word == "by" || word == "via" || word == "through") &&
           place_phrase_at(view, at, end) == std::nullopt && view.time_at(at + 1) == nullptr;
}

/// They held office once.
bool are_former(const Analysis& analysis, const Party& party)
{
    return std::ranges::any_of(party.actors, [&](const Actor& actor) {
        const auto& posts = analysis.people[actor.index].posts;
        return actor.kind == ActorKind::official && !posts.empty() &&
               std::ranges::all_of(posts, &HeldPost::former);
    });
}

/// "visited B *in hospital*", "*in prison*", at what follows B: not where B receives.
bool is_kept(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return at + 1 < end && view.word(at) == "in" && view.token(at + 1).shape == Shape::lower &&
           view.mention_at(at + 1) == nullptr && view.time_at(at + 1) == nullptr &&
           !is_determiner(view, view.word(at + 1));
}

} // namespace

/// "visited *President B* in 2020"; false when nobody is visited.
bool SentenceReader::read_visited_person(std::size_t index, const Party& subject,
                                         const Modality& modality)
{
    const MeetingTrigger& trigger = triggers_[index];
    const Party host = parties_from(view_, trigger.tokens.last, sentence_.tokens.last);
    const std::uint32_t group =
        verb_group_begin(view_, trigger.tokens.first, sentence_.tokens.first);
    const bool beside = subject.tokens.last + 1 >= group || view_.word(group - 1) == "who";
    if (trigger.entry->trigger != "visit" || !are_officials(host) || !are_officials(subject) ||
        !beside || !are_of_two_countries(view_.analysis(), subject, host) ||
        is_repeated(view_, host.tokens.last, sentence_.tokens.last)) {
        return false;
    }
    EventReading reading = begin_reading(index, "meeting.visited", 0.7);
    set_type(reading, MeetingType::meeting);
    reading.status = modality.status;
    reading.foreground = true;
    const bool at_home = !are_former(view_.analysis(), host) &&
                         !is_kept(view_, host.tokens.last, sentence_.tokens.last);
    add_participants(reading, subject, at_home ? Role::guest : Role::none);
    add_participants(reading, host, at_home ? Role::host : Role::none);
    add(std::move(reading));
    return true;
}

/// Whom the guest of the visit sees there: "a visit *with B*", "During a visit, A told *B*" where B
/// is at home.
Party SentenceReader::host_seen(const NounEvent& event) const
{
    const EventReading& visit = event.reading;
    Party guests;
    for (const Participant& guest : visit.participants) {
        guests.actors.push_back(guest.actor);
    }
    if (!are_officials(guests)) {
        return {};
    }
    if (are_officials(event.frame.with)) {
        return are_of_two_countries(view_.analysis(), guests, event.frame.with) ? event.frame.with
                                                                                : Party();
    }
    if (event.governor != Governor::adjunct || tells_other_time(event.verb)) {
        return {};
    }
    Party speaker;
    const Party listener = addressee(speaker);
    if (is_by_phone(sentence_.tokens.first) ||
        is_from_afar(view_, listener.tokens.last, sentence_.tokens.last)) {
        return {};
    }
    const bool one = speaker.actors.size() == 1 && listener.actors.size() == 1 &&
                     are_officials(listener) && speaker.actors == guests.actors;
    const bool at_home =
        one && std::ranges::any_of(visit.places, [&](const Actor& place) {
            const auto country = country_of(view_.analysis(), place);
            return !country.empty() &&
                   country == country_of(view_.analysis(), listener.actors.front());
        });
    return at_home && are_of_two_countries(view_.analysis(), guests, listener) ? listener : Party();
}

void SentenceReader::read_host_seen(const NounEvent& event)
{
    const Party host = host_seen(event);
    if (!host.found) {
        return;
    }
    EventReading reading = event.reading;
    set_type(reading, MeetingType::meeting);
    reading.rule = "meeting.on_visit";
    reading.confidence = 0.65;
    for (Participant& guest : reading.participants) {
        guest.role = Role::none;
    }
    add_participants(reading, host, Role::none);
    add(std::move(reading));
}

/// "travels to Oslo *for a state visit*": of what kind the visit is that was told.
bool SentenceReader::tells_kind_of_journey(NounEvent& event)
{
    if (event.governor != Governor::purpose || !follows_journey(event.index) || readings_.empty() ||
        readings_.back().type != MeetingType::visit || event.frame.owner.found) {
        return false;
    }
    readings_.back().form = triggers_[event.index].entry->form;
    event.reading = readings_.back();
    read_host_seen(event); // "for a working visit with B"
    return true;
}

} // namespace entente
