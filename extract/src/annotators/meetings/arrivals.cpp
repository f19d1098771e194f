#include "annotators/grammar.hpp"
#include "journeys.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Visits that another event implies: "met visiting Foreign Minister B", "was welcomed at the
/// airport by A".
namespace entente {
namespace {

/// Whether "visiting" at `at` describes a person, and is no verb ("after visiting President A").
bool describes_guest(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    if (at == begin) {
        return true;
    }
    const std::string_view before = view.word(at - 1);
    const bool companion = before == "with" || before == "between" || before == "to" ||
                           before == "for" || before == "and" || before == "the";
    return companion || (!is_be_form(before) && !is_preposition(view, before) &&
                         !is_in_verb_group(view, before) && !opens_clause(view, before) &&
                         !is_a(view, before, EventWord::before_participle));
}

/// The country of the one other official whom the guest meets in the sentence, if they tell one.
std::optional<Actor> home_of_others(Analysis& analysis, const std::vector<EventReading>& readings,
                                    const Actor& guest)
{
    std::string home;
    for (const EventReading& reading : readings) {
        if (std::ranges::find(reading.participants, guest, &Participant::actor) ==
            reading.participants.end()) {
            continue;
        }
        for (const Participant& other : reading.participants) {
            const std::string country(country_of(analysis, other.actor));
            if (other.actor == guest || country.empty()) {
                continue;
            }
            if (!home.empty() && home != country) {
                return std::nullopt;
            }
            home = country;
        }
    }
    return home.empty() ? std::nullopt : country_actor(analysis, home);
}

} // namespace

/// "met *visiting* President B": B is abroad, where who meets him is at home, or where the article
/// is written.
void SentenceReader::read_visiting(std::uint32_t at)
{
    if (view_.word(at) != "visiting" || !describes_guest(view_, at, sentence_.tokens.first)) {
        return;
    }
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t first = view_.mention_at(at) != nullptr ? at : at + 1;
    const Party guest =
        first < end && view_.mention_at(first) != nullptr ? party_at(view_, first, end) : Party();
    if (!are_officials(guest) || guest.actors.size() != 1 || guest.tokens.first != first) {
        return;
    }
    Analysis& analysis = view_.analysis();
    auto place = home_of_others(analysis, readings_, guest.actors.front());
    if (!place && !analysis.home.empty()) {
        place = country_actor(analysis, analysis.home);
    }
    if (!place || !are_abroad(analysis, guest.actors, {*place})) {
        return;
    }
    EventReading reading =
        begin_untriggered(MeetingType::visit, {at, at + 1}, "visit.visiting", 0.7);
    reading.host = *place; // a town that the article names says more
    add_participants(reading, guest, Role::guest);
    add(std::move(reading));
}

/// "was received at the airport", "welcomed on arrival": who receives there meets nobody yet, but
/// the guest has come.
bool SentenceReader::read_arrival(std::size_t index, const Party& guest, const Party& host,
                                  const Modality& modality)
{
    constexpr std::uint32_t longest = 18;
    const std::uint32_t from = triggers_[index].tokens.last;
    const std::uint32_t end = std::min(sentence_.tokens.last, from + longest);
    bool arrives = false;
    for (std::uint32_t at = from; at < end && view_.word(at) != ";" && !arrives; ++at) {
        arrives = view_.word(at) == "airport" ||
                  (view_.word(at) == "arrival" &&
                   (view_.word(at - 1) == "on" || view_.word(at - 1) == "upon"));
    }
    if (!arrives || !are_officials(guest)) {
        return false;
    }
    EventReading reading = begin_reading(index, "visit.received", 0.75);
    set_type(reading, MeetingType::visit);
    reading.status = modality.status;
    reading.foreground = true;
    Analysis& analysis = view_.analysis();
    if (!host.actors.empty()) {
        const auto home =
            country_actor(analysis, std::string(country_of(analysis, host.actors.front())));
        if (home && are_abroad(analysis, guest.actors, {*home})) {
            reading.places.push_back(*home);
        }
    }
    add_participants(reading, guest, Role::guest);
    add(std::move(reading));
    return true;
}

/// "welcomed A *to Oslo*": A has come there.
void SentenceReader::read_welcome(std::size_t index, const Party& guest, const Modality& modality)
{
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t at = past_adjuncts(view_, guest.tokens.last, end, false);
    if (!are_officials(guest) || at + 1 >= end || view_.word(at) != "to" ||
        !view_.word(triggers_[index].tokens.first).starts_with("welcom")) {
        return;
    }
    const auto goal = destination_at(view_, at + 1, end);
    if (!goal || !are_abroad(view_.analysis(), guest.actors, goal->places)) {
        return;
    }
    EventReading reading = begin_reading(index, "visit.welcomed", 0.8);
    set_type(reading, MeetingType::visit);
    reading.status = modality.status;
    reading.foreground = true;
    reading.places = goal->places;
    add_participants(reading, guest, Role::guest);
    add(std::move(reading));
}

/// "Kenya is to host A": A goes there.
bool SentenceReader::read_host_country(std::size_t index, const Party& subject, const Party& object,
                                       const Modality& modality)
{
    const MeetingEntry& entry = *triggers_[index].entry;
    if (entry.subject != Role::host || subject.actors.size() != 1 ||
        subject.actors.front().kind != ActorKind::country || is_somebody(view_, subject) ||
        object.actors.empty() || object.actors.front().kind != ActorKind::official ||
        country_of(view_.analysis(), object.actors.front()) ==
            country_of(view_.analysis(), subject.actors.front())) {
        return false;
    }
    EventReading reading = begin_reading(index, "visit.hosted", 0.75);
    set_type(reading, MeetingType::visit);
    reading.status = modality.status;
    reading.foreground = true;
    if (reading.places.empty()) {
        reading.places.push_back(subject.actors.front());
    }
    add_participants(reading, object, Role::guest);
    add(std::move(reading));
    return true;
}

} // namespace entente
