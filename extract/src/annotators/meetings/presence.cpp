#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Those who were there beside the two sides: "A was in attendance", "B joined them", "accompanied
/// by C". They join the event that the article told last.
namespace entente {
namespace {

/// "The delegation comprised A and B".
bool names_delegates(const ArticleView& view, std::uint32_t at)
{
    if (!tells_membership(view, at)) {
        return false;
    }
    for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
        if (view.word(at - back) == "delegation") {
            return true;
        }
    }
    return false;
}

bool is_presence(std::string_view word)
{
    return word == "present" || word == "attendance" || word == "attending";
}

/// "Also present were A and B", "Those in attendance included A", "Also in attendance to witness
/// the signing were A and B", at the word "present" or "attendance".
bool lists_present(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    constexpr std::uint32_t longest = 4;
    if (!is_presence(view.word(at)) || at > sentence.first + longest) {
        return false;
    }
    const std::string_view head = view.word(sentence.first);
    return head == "also" || head == "others" || head == "other" || head == "those" ||
           head == "among" || at <= sentence.first + 1;
}

/// "A was *present*", "A and B were also *in attendance*": where the verb group begins.
std::optional<std::uint32_t> predicate_of_presence(const ArticleView& view, std::uint32_t at,
                                                   std::uint32_t begin)
{
    const bool attendance = view.word(at) == "attendance";
    if (!(view.word(at) == "present" || attendance) || at < begin + 2) {
        return std::nullopt;
    }
    std::uint32_t be = at - 1;
    if (attendance && view.word(be) != "in") {
        return std::nullopt;
    }
    be -= attendance ? 1U : 0U;
    while (be > begin &&
           (view.word(be) == "also" || view.word(be) == "both" || view.word(be) == "likewise" ||
            view.word(be) == "among" || view.word(be) == "those")) {
        --be;
    }
    const bool was = view.word(be) == "was" || view.word(be) == "were";
    return was && be > begin ? std::optional<std::uint32_t>(be) : std::nullopt;
}

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

/// "*It* was also *attended* by A", at the participle.
bool takes_up_event(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    constexpr std::uint32_t longest = 4;
    if (view.word(at) != "attended" || at + 2 >= sentence.last || view.word(at + 1) != "by") {
        return false;
    }
    for (std::uint32_t i = at; i > sentence.first && i + longest > at; --i) {
        const std::string_view word = view.word(i - 1);
        if (word == "it") {
            return true;
        }
        if (!is_in_verb_group(view, word)) {
            break;
        }
    }
    return false;
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
    if (lists_present(view_, at, sentence_.tokens)) {
        read_present(at);
    } else if (const auto verb = predicate_of_presence(view_, at, begin)) {
        read_attending(at, *verb);
    } else if (joins_those_told(view_, at, sentence_.tokens.last)) {
        read_attending(at + 1, at);
    } else if (word.starts_with("accompan") || names_delegates(view_, at)) {
        read_accompanying(at);
    } else if (word == "represented") {
        read_representing(at);
    } else if (is_a(view_, word, EventWord::leading)) {
        read_leading(at);
    } else if (word == "joined" && at + 2 < sentence_.tokens.last && at > begin &&
               view_.word(at + 1) == "by" && is_in_verb_group(view_, view_.word(at - 1))) {
        EventReading reading =
            begin_untriggered(MeetingType::meeting, {at, at + 1}, "meeting.joined_by", 0.7);
        reading.company = true;
        add_company(std::move(reading), parties_from(view_, at + 2, sentence_.tokens.last),
                    Role::attendee);
    } else if (takes_up_event(view_, at, sentence_.tokens)) {
        EventReading reading =
            begin_untriggered(MeetingType::gathering, {at, at + 1}, "gathering.attended_by", 0.7);
        reading.form = "gathering";
        add_company(std::move(reading), parties_from(view_, at + 2, sentence_.tokens.last),
                    Role::attendee);
    } else if (is_in_presence_of(view_, at, sentence_.tokens)) {
        const bool signing =
            tells_signing(view_.analysis(), {begin, at}); // "was signed in the presence of A"
        EventReading reading =
            begin_untriggered(signing ? MeetingType::gathering : MeetingType::meeting, {at, at + 1},
                              "meeting.in_presence", 0.7);
        reading.form = signing ? "signing ceremony" : reading.form;
        add_company(std::move(reading), parties_from(view_, at + 2, sentence_.tokens.last),
                    Role::attendee);
    }
}

/// "A will accompany B", "accompanied by A": companions join the visit that the article tells, or
/// the meeting when it tells no visit.
void SentenceReader::read_accompanying(std::uint32_t at)
{
    const std::string_view verb = view_.word(at);
    const std::uint32_t end = sentence_.tokens.last;
    EventReading reading =
        begin_untriggered(MeetingType::visit, {at, at + 1}, "meeting.accompanied", 0.7);
    reading.company = true;
    Party companions;
    if (names_delegates(view_, at)) {
        companions = parties_from(view_, view_.word(at + 1) == "of" ? at + 2 : at + 1, end);
    } else if (at + 1 < end && view_.word(at + 1) == "by") {
        companions = parties_from(view_, at + 2, end);
    } else if (verb == "accompany" || verb == "accompanied") {
        const std::uint32_t group = verb_group_begin(view_, at, sentence_.tokens.first);
        companions = subject_before(view_, group, sentence_.tokens, true);
    }
    add_company(std::move(reading), companions, Role::guest);
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
        std::uint32_t next = std::max(first.tokens.last, at + 2); // "and the Norwegian side by B"
        next += next < end && view_.word(next) == "," ? 1U : 0U;
        next += next < end && (view_.word(next) == "and" || view_.word(next) == "while") ? 1U : 0U;
        const bool listed = next < end && view_.word(next) == "by"; // the list took the side along
        const std::uint32_t other = listed ? next : past_side(view_, next, end);
        if ((listed || other != next) && other + 1 < end && view_.word(other) == "by") {
            add_leader(parties_from(view_, other + 1, end));
        }
    } else if (past_side(view_, at + 1, end) != at + 1 && group == at) {
        add_leader(subject_before(view_, group, sentence_.tokens, true));
    }
}

/// "A and B represented the host side": they join the meeting that the article told last.
void SentenceReader::read_representing(std::uint32_t at)
{
    const std::uint32_t end = sentence_.tokens.last;
    const std::uint32_t group = verb_group_begin(view_, at, sentence_.tokens.first);
    const bool passive = at + 1 < end && view_.word(at + 1) == "by";
    add_company(begin_untriggered(MeetingType::meeting, {at, at + 1}, "meeting.represented", 0.7),
                passive ? parties_from(view_, at + 2, end)
                        : subject_before(view_, group, sentence_.tokens, true),
                Role::attendee);
}

/// "A was also present", "B joined them", at the last word of the predicate.
void SentenceReader::read_attending(std::uint32_t at, std::uint32_t verb)
{
    if (at + 2 < sentence_.tokens.last && view_.word(at + 1) == "at") {
        return; // what it names is told by its own noun
    }
    for (EventReading& reading : readings_) { // "was present during the meeting with B"
        if (reading.type == MeetingType::meeting && reading.trigger.first > at &&
            reading.trigger.first < at + 5) {
            reading.back_reference = true;
            return;
        }
    }
    if (!modality_of_verb(view_, {verb, verb + 1}, sentence_.tokens).real) {
        return; // "is not expected to join them"
    }
    const std::uint32_t group = verb_group_begin(view_, verb, sentence_.tokens.first);
    add_company(begin_untriggered(MeetingType::meeting, {verb, at + 1}, "meeting.present", 0.7),
                subject_before(view_, group, sentence_.tokens, true), Role::attendee);
}

/// Those who were there join the event that the article told last; at a signing they are an event.
void SentenceReader::read_present(std::uint32_t at)
{
    const std::uint32_t end = sentence_.tokens.last;
    const auto opens_list = [&](std::uint32_t word) {
        return view_.word(word) == "were" || view_.word(word) == "was" ||
               lists_members(view_, word);
    };
    std::uint32_t verb = at;
    while (verb < end && verb < at + 15 && !opens_list(verb)) {
        ++verb;
    }
    if (verb >= end || verb >= at + 15) {
        return;
    }
    const bool signing = std::ranges::any_of(triggers_, [](const MeetingTrigger& trigger) {
        return trigger.entry->form == "signing ceremony" ||
               trigger.entry->type == MeetingType::gathering;
    });
    EventReading reading =
        begin_untriggered(signing ? MeetingType::gathering : MeetingType::meeting, {at, at + 1},
                          "meeting.present", 0.7);
    reading.form = signing ? "signing ceremony" : "meeting";
    reading.back_reference = true;
    add_participants(reading, parties_from(view_, verb + 1, end, ListUse::subject), Role::attendee);
    if (!reading.participants.empty()) {
        add(std::move(reading));
    }
}

} // namespace entente
