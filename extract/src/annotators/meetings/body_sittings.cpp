#include "reader.hpp"
#include "words.hpp"

/// Bodies that come together: "the Security Council convened in New York on Friday", "the
/// commission is to sit in Oslo in May".
namespace entente {

/// A body with members who come together: of many states, of two, or one that sits.
bool SentenceReader::read_sitting(std::size_t index, const Party& subject, const Modality& modality)
{
    const MeetingTrigger& trigger = triggers_[index];
    if (!modality.real || subject.actors.size() != 1 || !only_bodies(subject) ||
        view_.word(trigger.tokens.last) == "with") {
        return false;
    }
    const Actor body = subject.actors.front();
    const Party sides = sides_of_joint_body(subject.actors);
    const bool many = is_international(view_.analysis(), body) && !sides.found;
    const bool meets = trigger.entry->trigger == "meet";
    if (!many && !sides.found && !(meets && meets_alone(subject))) {
        return false; // "the cabinet convened"
    }
    EventReading reading = begin_reading(index, "meeting.sitting", 0.75);
    const bool stands = trigger.entry->trigger == "sit"; // "the court sits in Oslo"
    if (reading.date.empty() && (stands || reading.places.empty())) {
        return false;
    }
    set_type(reading, many ? MeetingType::gathering : MeetingType::meeting);
    reading.form = many || !meets ? std::string_view("session") : std::string_view("meeting");
    reading.status = modality.status;
    reading.alone = true;
    reading.foreground = true;
    if (many) {
        reading.bodies.push_back(body);
        reading.participants.push_back({body, Role::attendee});
    } else {
        add_participants(reading, sides.found ? sides : subject, Role::none);
    }
    add(std::move(reading));
    return true;
}

/// "the commission, the ninth meeting *of which* took place in Oslo": whose meeting it was, a body,
/// or the two countries of what is named before it ("the Norway-Kenya Agreement, the next round of
/// which"), but no mere pair ("Norway supports Kenya, the next meeting of which").
Party SentenceReader::owner_before_which(const NounFrame& frame,
                                         const MeetingTrigger& trigger) const
{
    constexpr std::uint32_t longest = 14;
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t link = trigger.tokens.last;
    if (view_.word(link + 1) != "which" || !is_preposition(view_, view_.word(link)) ||
        frame.first < begin + 2 || view_.word(frame.first - 1) != ",") {
        return {};
    }
    Party countries;
    bool joined = false;
    for (std::uint32_t at = frame.first - 1; at > begin && at + longest > frame.first; --at) {
        const Mention* mention = view_.mention_at(at - 1);
        if (mention == nullptr) {
            if (looks_like_verb(view_, view_.word(at - 1)) || view_.word(at - 1) == "with") {
                break;
            }
            continue;
        }
        if (mention->kind == MentionKind::organization) {
            const Party body = party_of(view_, *mention, mention->tokens.first);
            const Party sides = sides_of_joint_body(body.actors);
            return sides.found ? sides : body;
        }
        if (mention->kind == MentionKind::country) {
            countries.append(party_of(view_, *mention, mention->tokens.first));
            const std::uint32_t first = mention->tokens.first;
            joined = joined || view_.token(first).after_hyphen ||
                     (first > begin && view_.word(first - 1) == "between");
        }
        at = mention->tokens.first + 1;
    }
    return joined && countries.actors.size() == 2 && !frame.with.found ? countries : Party();
}

} // namespace entente
