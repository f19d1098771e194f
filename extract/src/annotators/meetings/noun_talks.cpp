#include "journeys.hpp"
#include "reader.hpp"
#include "sentence_before.hpp"
#include "words.hpp"

#include <algorithm>

/// Talks of which the noun phrase and its verb name one side or none.
namespace entente {

/// "Talks in Beijing", of one official who is abroad there, in a sentence that names no other: who
/// takes part as far as it is told, with those of the country when the talks are of two sides.
Party SentenceReader::sides_of_talks(const NounEvent& event) const
{
    const NounFrame& frame = event.frame;
    const MeetingEntry& entry = *triggers_[event.index].entry;
    if ((entry.form != "talks" && entry.form != "negotiations") || frame.definite ||
        frame.with.found || frame.owner.found || frame.attended.found || !frame.hosts.empty() ||
        frame.setting.empty() || event.governor == Governor::none) {
        return {};
    }
    Party sides =
        event.subject.found ? event.subject : subject_of_noun(frame, event.governor, event.verb);
    Analysis& analysis = view_.analysis();
    if (sides.actors.size() != 1 || !are_officials(sides) ||
        !are_abroad(analysis, sides.actors, frame.setting)) {
        return {};
    }
    const std::string host(country_of(analysis, frame.setting.front()));
    const std::string home(country_of(analysis, sides.actors.front()));
    bool two = entry.trigger == "talk"; // peace talks are held where neither side is at home
    for (const Mention& mention : analysis.mentions) {
        if (mention.sentence == number_ && mention.kind == MentionKind::country) {
            const std::string& iso = analysis.countries[mention.entity].iso;
            two = two && (iso == host || iso == home);
        }
        if (mention.sentence == number_ && mention.kind == MentionKind::person &&
            analysis.people[mention.entity].official &&
            mention.entity != sides.actors.front().index) {
            return {};
        }
    }
    if (const auto country = two ? country_actor(analysis, host) : std::nullopt) {
        sides.actors.push_back(*country);
    }
    return sides;
}

/// "The request was made during talks with B": the other side is who did what the sentence before
/// tells.
Party SentenceReader::side_told_before(const NounEvent& event, const Party& mine) const
{
    const Party& with = event.frame.with;
    if (!mine.actors.empty() || mine.group || with.actors.empty() || !are_officials(with) ||
        event.governed || event.reading.said || event.frame.attended.found ||
        !names_nobody_else(view_, number_, with)) {
        return {};
    }
    const bool opens = event.frame.first <= sentence_.tokens.first + 1 &&
                       leads_to_nobody(view_, with, sentence_.tokens);
    if (event.governor != Governor::adjunct ||
        !(opens || takes_up_act(view_, sentence_.tokens, event.verb.first))) {
        return {};
    }
    Party lent = subject_before_sentence(view_, number_);
    return lent.found && are_of_two_countries(view_.analysis(), lent, with) ? lent : Party();
}

/// "Consultations were held in Oslo on Monday": the sentences behind may tell whose they were.
bool SentenceReader::is_sideless(NounEvent& event) const
{
    NounFrame frame = event.frame;
    EventReading& reading = event.reading;
    frame.indefinite = true;
    if (event.governor != Governor::none || event.governed || event.frame.definite ||
        triggers_[event.index].entry->type != MeetingType::meeting || event.subject.found ||
        (reading.date.empty() && reading.places.empty()) ||
        !takes_place(frame, triggers_[event.index])) {
        return false;
    }
    reading.sideless = reading.foreground = true;
    return true;
}

} // namespace entente
