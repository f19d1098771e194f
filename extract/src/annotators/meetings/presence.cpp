#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Those who were there beside the two sides: "A was in attendance", "B joined them", "accompanied
/// by C". They join the event that the article told last.
namespace entente {
namespace {

/// "joined *them*": who had met already.
bool joins_those_told(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (!view.word(at).starts_with("join") || at + 1 >= end) {
        return false;
    }
    const std::string_view whom = view.word(at + 1);
    return whom == "them" || (whom == "the" && at + 2 < end &&
                              (view.word(at + 2) == "two" || view.word(at + 2) == "pair"));
}

/// Whether "of" stands behind "in the presence" or "in attendance" that ends at `at`.
bool is_in_presence_of(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    if (at + 2 >= sentence.last || at < sentence.first + 2 || view.word(at + 1) != "of") {
        return false;
    }
    const bool presence =
        view.word(at) == "presence" && view.word(at - 1) == "the" && view.word(at - 2) == "in";
    return presence || (view.word(at) == "attendance" && view.word(at - 1) == "in");
}

/// "led *the Kenyan side*", "the Kenyan *delegation* was headed by A": one past its noun, or `at`.
std::uint32_t past_side(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t i = at; i < end && i < at + longest; ++i) {
        if (is_a(view, view.word(i), EventWord::side_noun)) {
            return i + 1;
        }
        if (view.is_punctuation(i) ||
            (view.mention_at(i) == nullptr && is_preposition(view, view.word(i)))) {
            break;
        }
    }
    return at;
}

} // namespace

/// Adds a reading that takes up an event told before, when it names an official.
void SentenceReader::add_company(EventReading reading, const Party& party, Role role)
{
    reading.back_reference = true;
    add_participants(reading, party, role);
    std::erase_if(reading.participants,
                  [](const Participant& p) { return p.actor.kind != ActorKind::official; });
    if (!reading.participants.empty()) {
        add(std::move(reading));
    }
}

void SentenceReader::read_company(std::uint32_t at)
{
    const std::string_view word = view_.word(at);
    const std::uint32_t begin = sentence_.tokens.first;
    if (word == "present" && at > begin && is_in_verb_group(view_, view_.word(at - 1))) {
        for (EventReading& reading : readings_) { // "was present during the meeting with B"
            reading.back_reference = reading.back_reference ||
                                     (reading.type == MeetingType::meeting &&
                                      reading.trigger.first > at && reading.trigger.first < at + 5);
        }
    } else if (joins_those_told(view_, at, sentence_.tokens.last)) {
        read_attending(at + 1, at);
    } else if (word == "represented") {
        read_representing(at);
    } else if (is_a(view_, word, EventWord::leading)) {
        read_leading(at);
    } else if (is_in_presence_of(view_, at, sentence_.tokens)) {
        const Party present = parties_from(view_, at + 2, sentence_.tokens.last);
        const bool told = std::ranges::any_of(readings_, [&](const EventReading& reading) {
            return reading.type == MeetingType::gathering && !present.actors.empty() &&
                   takes_part(reading, present.actors.front());
        });
        if (told) {
            return; // "The ceremony was held in the presence of A"
        }
        const bool signing =
            tells_signing(view_.analysis(), {begin, at}); // "was signed in the presence of A"
        EventReading reading =
            begin_untriggered(signing ? MeetingType::gathering : MeetingType::meeting, {at, at + 1},
                              "meeting.in_presence", 0.7);
        reading.form = signing ? "signing ceremony" : reading.form;
        add_company(std::move(reading), present, Role::attendee);
    }
}

/// Whether the trigger is a word of a clause that tells who else was there, and no event of its
/// own.
bool SentenceReader::is_of_company(std::size_t index) const
{
    return std::ranges::any_of(company_, [&](const Company& company) {
        return company.words.contains(triggers_[index].tokens);
    });
}

/// Adds those who were there besides: they join the event that is told around.
void SentenceReader::add_those_there(const Company& company)
{
    EventReading reading = company.event ? begin_reading(*company.event, "meeting.company", 0.7)
                                         : begin_untriggered(MeetingType::meeting, company.words,
                                                             "meeting.company", 0.7);
    reading.company = true;
    reading.journey = company.journey;
    reading.beside = company.beside;
    reading.status = company.status;
    reading.back_reference = true;
    add_participants(reading, company.members, company.role);
    add(std::move(reading));
}

/// "A led the Kenyan side", "the Kenyan side was led by A and the Norwegian side by B".
void SentenceReader::read_leading(std::uint32_t at)
{
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t end = sentence_.tokens.last;
    const bool event = std::ranges::any_of(triggers_, [&](const MeetingTrigger& trigger) {
        return trigger.tokens.first >= at && trigger.tokens.first < at + 8;
    });
    if (event) {
        return; // "led a delegation to Oslo", "led the talks"
    }
    const auto add_leader = [&](const Party& leader) {
        add_company(begin_untriggered(MeetingType::meeting, {at, at + 1}, "meeting.led", 0.7),
                    leader, Role::attendee);
    };
    const std::uint32_t group = verb_group_begin(view_, at, begin);
    if (at + 1 < end && view_.word(at + 1) == "by") {
        const bool side =
            group < at && group > begin && is_a(view_, view_.word(group - 1), EventWord::side_noun);
        if (!side) {
            return;
        }
        const Party first = parties_from(view_, at + 2, end);
        add_leader(first);
        read_other_leader(std::max(first.tokens.last, at + 2), {at, at + 1});
    } else if (past_side(view_, at + 1, end) != at + 1 && group == at) {
        add_leader(subject_before(view_, group, sentence_.tokens, true));
        read_other_leader(past_side(view_, at + 1, end), {at, at + 1});
    }
}

/// Behind one side, who leads the other: "and the Norwegian side *by B*", "on the Norwegian side
/// *by B*", "and Norway *by B*", "and *B* the Norwegian one".
void SentenceReader::read_other_leader(std::uint32_t at, TokenRange verb)
{
    const std::uint32_t end = sentence_.tokens.last;
    std::uint32_t next = at;
    next += next < end && view_.word(next) == "," ? 1U : 0U;
    next += next < end && (view_.word(next) == "and" || view_.word(next) == "while") ? 1U : 0U;
    next += next < end && (view_.word(next) == "on" || view_.word(next) == "from") ? 1U : 0U;
    if (next >= end) {
        return;
    }
    Party leader;
    const bool listed = view_.word(next) == "by"; // the list took the side along
    std::uint32_t other = listed ? next : past_side(view_, next, end);
    if (const Mention* country = view_.mention_at(next);
        other == next && country != nullptr && country->kind == MentionKind::country) {
        other = country->tokens.last;
    }
    if ((listed || other != next) && other + 1 < end && view_.word(other) == "by") {
        leader = parties_from(view_, other + 1, end);
    } else if (next > at && view_.mention_at(next) != nullptr) {
        const Party named = party_at(view_, next, end); // "and B the Norwegian one"
        const std::uint32_t side = named.tokens.last;
        const bool one = side + 2 < end && view_.word(side) == "the" &&
                         view_.mention_at(side + 1) != nullptr &&
                         (view_.word(side + 2) == "one" || past_side(view_, side, end) != side);
        leader = one && are_officials(named) ? named : Party();
    }
    if (leader.found) {
        add_company(begin_untriggered(MeetingType::meeting, verb, "meeting.led", 0.7), leader,
                    Role::attendee);
    }
}

/// "A and B represented the host side": they join the meeting that the article told last.
void SentenceReader::read_representing(std::uint32_t at)
{
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t group = verb_group_begin(view_, at, sentence_.tokens.first);
    const bool passive = at + 1 < end && view_.word(at + 1) == "by";
    const Party who = passive ? parties_from(view_, at + 2, end)
                              : subject_before(view_, group, sentence_.tokens, true);
    add_company(begin_untriggered(MeetingType::meeting, {at, at + 1}, "meeting.represented", 0.7),
                who, Role::attendee);
    if (passive && who.found) {
        read_other_leader(who.tokens.last, {at, at + 1});
    }
}

/// "B joined them", at the last word of the predicate.
void SentenceReader::read_attending(std::uint32_t at, std::uint32_t verb)
{
    if (!modality_of_verb(view_, {verb, verb + 1}, sentence_.tokens).real) {
        return; // "is not expected to join them"
    }
    const std::uint32_t group = verb_group_begin(view_, verb, sentence_.tokens.first);
    EventReading reading =
        begin_untriggered(MeetingType::meeting, {verb, at + 1}, "meeting.present", 0.7);
    add_company(std::move(reading), subject_before(view_, group, sentence_.tokens, true),
                Role::attendee);
}

} // namespace entente
