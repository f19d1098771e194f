#include "counterparts.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

/// Events told by nouns: "held talks with B", "A's visit to C", "the meeting between A and B".
namespace entente {
namespace {

constexpr std::uint32_t longest_noun_phrase = 12;

bool is_article(std::string_view word)
{
    return word == "a" || word == "an" || word == "another" || word == "any";
}

bool is_demonstrative(std::string_view word)
{
    return word == "the" || word == "this" || word == "these" || word == "that" ||
           word == "those" || word == "said";
}

bool is_plural_event(std::string_view word)
{
    return word.ends_with('s') && word != "talks" && word != "discussions" &&
           word != "negotiations" && word != "consultations" && word != "celebrations" &&
           word != "peace talks" && word != "festivities";
}

bool is_adjunct_preposition(std::string_view word)
{
    return word == "during" || word == "after" || word == "following" || word == "before" ||
           word == "at" || word == "in" || word == "of" || word == "on" || word == "for" ||
           word == "from" || word == "since" || word == "amid" || word == "through" ||
           word == "with" || word == "by" || word == "to" || word == "ahead";
}

} // namespace

void SentenceReader::read_modifiers(NounFrame& frame, const MeetingTrigger& trigger) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    std::uint32_t at = trigger.tokens.first;
    std::uint32_t hyphenated = 0;
    while (at > begin && trigger.tokens.first - at < longest_noun_phrase) {
        const std::uint32_t before = at - 1;
        const std::string_view word = view_.word(before);
        if (view_.is_possessive(before)) {
            if (view_.time_at(before) != nullptr || view_.time_at(before - 1) != nullptr) {
                at = before;
                continue;
            }
            const Mention* owner = view_.mention_at(before - 1);
            if (owner == nullptr && view_.word(before - 1) == "latter") {
                frame.owner = named_last(before - 1);
                at = before - 1;
            }
            if (owner != nullptr) {
                if (owner->kind != MentionKind::place) {
                    frame.owner = parties_ending(view_, *owner, begin).party;
                }
                at = std::max(frame.owner.found ? frame.owner.tokens.first : owner->tokens.first,
                              begin);
            }
            frame.definite = true;
            break;
        }
        if (const TimeMention* time = view_.time_at(before)) {
            at = std::max(time->tokens.first, begin);
            continue;
        }
        if (view_.mention_at(before) != nullptr && view_.time_at(at) != nullptr &&
            at < trigger.tokens.first &&
            view_.mention_at(before)->kind ==
                MentionKind::person) { // "the President this week's visit"
            frame.owner = parties_ending(view_, *view_.mention_at(before), begin).party;
            at = std::max(frame.owner.tokens.first, begin);
            break;
        }
        if (const Mention* mention = view_.mention_at(before)) {
            if (mention->possessive) { // the clitic lies inside the mention
                frame.owner = parties_ending(view_, *mention, begin).party;
                frame.definite = true;
                at = std::max(frame.owner.tokens.first, begin);
                break;
            }
            if (mention->form == MentionForm::pronoun) {
                frame.owner = owner_of_pronoun(view_, before, sentence_.tokens);
                frame.definite = true;
                at = before;
                break;
            }
            const bool joined = view_.token(std::min(at, sentence_.tokens.last - 1)).after_hyphen ||
                                view_.word(at) == "-" || view_.word(at) == "\xE2\x80\x93" ||
                                hyphenated > 0;
            if (mention->kind == MentionKind::country ||
                (joined && mention->kind == MentionKind::person)) {
                const auto actor = actor_of(view_.analysis(), *mention);
                const bool pair = view_.token(mention->tokens.first).after_hyphen || hyphenated > 0;
                if (actor && !pair && trigger.entry->type == MeetingType::visit &&
                    mention->kind == MentionKind::country && frame.places.empty()) {
                    frame.adjective = actor;
                }
                if (actor && pair) { // "the US-China talks", "the Trump-Kim summit"
                    Party side;
                    side.found = true;
                    side.tokens = mention->tokens;
                    side.actors.push_back(*actor);
                    side.sizes.push_back(1);
                    frame.owner.append(side);
                    ++hyphenated;
                }
            } else if (mention->kind == MentionKind::organization) {
                if (const auto actor = actor_of(view_.analysis(), *mention)) {
                    frame.hosts.push_back(*actor);
                }
            } else if (mention->kind == MentionKind::person || mention->kind == MentionKind::post ||
                       mention->kind == MentionKind::group) {
                break; // "A summit ..." or the subject of "X talks"
            }
            at = std::max(mention->tokens.first, begin);
            continue;
        }
        if (word == "-" || word == "\xE2\x80\x93") {
            at = before;
            continue;
        }
        if (word == ")") { // "the Political Community (EPC) summit"
            std::uint32_t open = before;
            while (open > begin && before - open < 6 && view_.word(open) != "(") {
                --open;
            }
            if (view_.word(open) == "(" && open > begin && view_.mention_at(open - 1) != nullptr) {
                at = open;
                continue;
            }
        }
        if (is_possessive_pronoun(word)) {
            frame.owner = owner_of_pronoun(view_, before, sentence_.tokens);
            frame.definite = true;
            at = before;
            break;
        }
        if (is_article(word)) {
            frame.indefinite = true;
            at = before;
            break;
        }
        if ((is_demonstrative(word) || word == "its") &&
            (word != "that" || !view_.word(trigger.tokens.last - 1).ends_with('s'))) {
            frame.definite = true;
            at = before;
            break;
        }
        if (word == "and" && before > begin && view_.token(before - 1).shape == Shape::lower &&
            !looks_like_verb(view_.word(before - 1)) && view_.mention_at(before - 1) == nullptr &&
            at < trigger.tokens.first) {
            at = before; // "substantive and effective talks"
            continue;
        }
        if (view_.is_punctuation(before) || is_preposition(word) || word == "and" || word == "or" ||
            word == "who" || is_light_verb(word) || is_hosting_verb(word) ||
            is_attending_verb(word) || looks_like_verb(word) || is_speech_verb(word) ||
            word == "that" || word == "but" || word == "will" || word == "while" ||
            word == "ahead") {
            break;
        }
        frame.vague = frame.vague || is_vague(word);
        at = before;
    }
    frame.first = at;
}

void SentenceReader::read_complements(NounFrame& frame, const MeetingTrigger& trigger) const
{
    const std::uint32_t end = sentence_.tokens.last;
    const MeetingType type = trigger.entry->type;
    std::uint32_t at = trigger.tokens.last;
    frame.last = at;
    if (type == MeetingType::visit &&
        trigger.entry->trigger.ends_with(" to")) { // "a delegation to Tehran"
        if (const auto place = destination_at(view_, at, end)) {
            frame.places = place->places;
            frame.last = at = place->tokens.last;
        }
        frame.has_complement = true;
    }
    std::uint32_t topic = 0;
    for (std::uint32_t steps = 0; at < end && steps < 40; ++steps) {
        const std::string_view word = view_.word(at);
        if (const std::uint32_t behind = past_time(view_, at, end); behind != at) {
            at = behind;
            continue;
        }
        if (word == "(") {
            const std::uint32_t behind = past_bracket(view_, at, end);
            if (behind == at) {
                break;
            }
            at = behind;
            continue;
        }
        if (word == ",") {
            const std::uint32_t next = at + 1;
            if (next < end && (view_.time_at(next) != nullptr || view_.word(next) == "with" ||
                               view_.word(next) == "in" || view_.word(next) == "at" ||
                               view_.word(next) == "on" || view_.word(next) == "between" ||
                               view_.word(next) == "attended" || view_.word(next) == "co")) {
                ++at;
                continue;
            }
            break;
        }
        const bool addressed = type == MeetingType::call && word == "to" && !frame.with.found;
        const bool letter = type == MeetingType::call &&
                            (trigger.entry->form == "letter" || trigger.entry->form == "message");
        if ((word == "with" && letter)) {
            break; // "signed letters with"
        }
        if (word == "with" || word == "alongside" || addressed) {
            Party party = parties_from(view_, at + 1, end);
            if (!party.found) {
                break;
            }
            if (frame.with.found) {
                frame.with.append(party);
            } else {
                frame.with = party;
            }
            frame.has_complement = true;
            at = party.tokens.last;
        } else if (word == "between" || word == "among" || word == "by" ||
                   (word == "of" && at == trigger.tokens.last)) {
            Party party =
                parties_from(view_, at + 1, end, word == "by" ? ListUse::object : ListUse::subject);
            if (!party.found) {
                frame.has_complement = frame.has_complement || word == "of";
                if (word == "of") {
                    // "a meeting of the council", "the summit of 50 nations": skip to the next
                    // preposition
                    ++at;
                    while (at < end && view_.mention_at(at) == nullptr &&
                           !view_.is_punctuation(at) && !is_preposition(view_.word(at)) &&
                           !looks_like_verb(view_.word(at))) {
                        ++at;
                    }
                    continue;
                }
                break;
            }
            if (word == "of" && type == MeetingType::gathering) {
                frame.hosts.insert(frame.hosts.end(), party.actors.begin(), party.actors.end());
            } else if (frame.owner.found) {
                frame.owner.append(party);
            } else {
                frame.owner = party;
            }
            frame.has_complement = true;
            at = party.tokens.last;
        } else if (type == MeetingType::visit && (word == "to" || word == "in" || word == "at") &&
                   frame.places.empty()) {
            const auto place = destination_at(view_, at + 1, end);
            if (!place) {
                frame.has_complement = true;
                const std::uint32_t skipped = past_stranger_place(at + 1);
                if (skipped == at + 1) {
                    break;
                }
                at = skipped; // "a visit to a police school in Bogota"
                continue;
            }
            frame.places = place->places;
            frame.has_complement = true;
            at = place->tokens.last;
        } else if (word == "in" || word == "at") {
            const auto place = place_phrase_at(view_, at, end);
            if (!place) {
                break;
            }
            at = place->tokens.last;
        } else if ((word == "on" || word == "about" || word == "over" || word == "for" ||
                    word == "to" || word == "regarding") &&
                   topic++ == 0 && type != MeetingType::visit) {
            // the topic: up to "with" or "between"
            std::uint32_t next = at + 1;
            while (next < end && next < at + 10 && !view_.is_punctuation(next) &&
                   view_.word(next) != "with" && view_.word(next) != "between" &&
                   view_.time_at(next) == nullptr && view_.word(next) != "in" &&
                   view_.word(next) != "at" && view_.word(next) != "that" &&
                   view_.word(next) != "who" && !looks_like_verb(view_.word(next))) {
                ++next;
            }
            if (next >= end || next >= at + 10 || view_.is_punctuation(next)) {
                break;
            }
            at = next;
        } else if (word == "attended" && at + 1 < end && view_.word(at + 1) == "by") {
            frame.attended = parties_from(view_, at + 2, end);
            at = std::max(frame.attended.tokens.last, at + 2);
        } else if ((word == "chaired" || word == "led" || word == "presided" || word == "headed" ||
                    word == "hosted") &&
                   at + 1 < end && (view_.word(at + 1) == "by" || view_.word(at + 1) == "over")) {
            const Party chairs =
                parties_from(view_, at + (view_.word(at + 1) == "over" ? 3 : 2), end);
            if (chairs.found) {
                frame.attended = chairs;
            }
            at = std::max(chairs.tokens.last, at + 2);
        } else if (word == "held" || word == "was" || word == "were" || word == "been" ||
                   word == "being" || word == "co" || word == "took" || word == "place" ||
                   word == "also" || word == "here" || word == "is" || word == "has" ||
                   word == "had" || word == "will" || word == "be" || word == "that" ||
                   word == "which" || word == "take" || word == "both" || word == "jointly" ||
                   word == "set" || word == "scheduled" || word == "to" || word == "begin" ||
                   word == "due" || word == "today") {
            ++at;
            continue;
        } else {
            break;
        }
        frame.last = at;
    }
}

/// Over a place that has no name, up to the "in" or "at" behind it; `at` when there is none.
std::uint32_t SentenceReader::past_stranger_place(std::uint32_t at) const
{
    for (std::uint32_t i = at; i < sentence_.tokens.last && i < at + 9; ++i) {
        const std::string_view word = view_.word(i);
        if (word == "in" || word == "at") {
            return i;
        }
        if (view_.is_punctuation(i) || looks_like_verb(word) || word == "and" ||
            view_.time_at(i) != nullptr) {
            break;
        }
    }
    return at;
}

SentenceReader::NounFrame SentenceReader::frame_of(const MeetingTrigger& trigger) const
{
    NounFrame frame;
    read_modifiers(frame, trigger);
    read_complements(frame, trigger);
    if (frame.adjective && frame.places.empty() && frame.owner.found &&
        !frame.owner.actors.empty() &&
        country_of(view_.analysis(), frame.owner.actors.front()) !=
            country_of(view_.analysis(), *frame.adjective)) {
        frame.places.push_back(*frame.adjective); // "Modi's British visit"
    }
    return frame;
}

SentenceReader::Governor SentenceReader::governor_of(const NounFrame& frame, TokenRange& verb) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    std::uint32_t at = frame.first;
    for (const MeetingTrigger& other : triggers_) { // "delivered a speech at the forum"
        if (other.verb && other.entry->type == MeetingType::gathering && other.tokens.last <= at &&
            other.tokens.last + 1 >= at && other.tokens.last - other.tokens.first > 1) {
            verb = other.tokens;
            return Governor::attending;
        }
    }
    // "held bilateral meetings and a working lunch": over a coordinated event to its verb
    for (std::uint32_t steps = 0; at > begin && steps < 5; ++steps, --at) {
        const std::uint32_t before = at - 1;
        const std::string_view word = view_.word(before);
        if (view_.mention_at(before) != nullptr) {
            return Governor::none;
        }
        verb = {before, at};
        if (is_hosting_verb(word)) {
            return Governor::hosting;
        }
        if (word == "at" && before > begin && view_.word(before - 1) == "present") {
            verb = {before - 1, at};
            return Governor::attending;
        }
        if (is_attending_verb(word) || word == "part" ||
            (word == "at" && before > begin &&
             (view_.word(before - 1) == "spoke" || view_.word(before - 1) == "speak"))) {
            return Governor::attending;
        }
        if (is_light_verb(word)) {
            return Governor::light;
        }
        if (word == "for" && steps == 0) {
            return Governor::purpose;
        }
        if (is_adjunct_preposition(word) &&
            (word != "in" && word != "on" && word != "to" && word != "with" && word != "of")) {
            return Governor::adjunct;
        }
        const bool particle = word == "up" || word == "off" || word == "in" || word == "on" ||
                              word == "with" || word == "over" || word == "to" ||
                              view_.time_at(before) != nullptr || word == "out" || word == "into" ||
                              word == "of";
        if (!particle) {
            break;
        }
        if (before > begin) {
            const std::string_view previous = view_.word(before - 1);
            if (is_attending_verb(previous) || previous == "part") {
                verb = {before - 1, at};
                return Governor::attending;
            }
            if (is_light_verb(previous) && (word == "up" || word == "off" || word == "out")) {
                continue;
            }
            if (is_light_verb(previous) && view_.token(before - 1).folded.starts_with("e")) {
                verb = {before - 1, at}; // "engaged in", "embarked on"
                return Governor::light;
            }
            if (word == "on" &&
                (previous == "is" || previous == "was" || previous == "are" || previous == "were" ||
                 previous == "currently" || previous == "been")) {
                verb = {before, at};
                return Governor::light; // "is on a visit to"
            }
        }
        if (word == "in" || word == "on" || word == "to" || word == "with" || word == "of") {
            return Governor::adjunct;
        }
    }
    return Governor::none;
}

Party SentenceReader::subject_of_noun(const NounFrame& frame, Governor governor,
                                      TokenRange verb) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    if (governor == Governor::light || governor == Governor::hosting ||
        governor == Governor::attending) {
        std::uint32_t first = verb.first;
        if (view_.word(first) == "part" && first > begin) {
            --first;
        }
        const std::uint32_t group = verb_group_begin(view_, first, begin);
        const bool participle = view_.word(first).ends_with("ing") && group == first;
        Party subject = subject_before(view_, group, sentence_.tokens, !participle);
        if (!subject.found && (participle || group == begin)) {
            subject = subject_behind(view_, frame.last, sentence_.tokens);
        }
        return subject;
    }
    if (governor == Governor::none && frame.first != begin) {
        return {};
    }
    Party subject = subject_before(view_, governor == Governor::none ? frame.first : verb.first,
                                   sentence_.tokens, false);
    if (!subject.found) {
        subject = subject_behind(view_, frame.last, sentence_.tokens);
    }
    return subject;
}

/// The person or post named last before `at`, in the sentence: "the latter".
Party SentenceReader::named_last(std::uint32_t at) const
{
    for (std::uint32_t back = at; back > sentence_.tokens.first; --back) {
        const Mention* mention = view_.mention_at(back - 1);
        if (mention != nullptr &&
            (mention->kind == MentionKind::person || mention->kind == MentionKind::post) &&
            mention->form != MentionForm::pronoun) {
            return party_at(view_, std::max(mention->tokens.first, sentence_.tokens.first), at);
        }
    }
    return {};
}

/// The clause behind `at` tells of what will be.
bool SentenceReader::will_follow(std::uint32_t at) const
{
    for (std::uint32_t i = at; i < sentence_.tokens.last && i < at + 12; ++i) {
        if (view_.word(i) == "will") {
            return true;
        }
        if (looks_like_verb(view_.word(i)) && view_.mention_at(i) == nullptr) {
            return false;
        }
    }
    return false;
}

/// The guests of the reception that the sentence tells before.
Party SentenceReader::guests_told() const
{
    Party party;
    if (!readings_.empty()) {
        for (const Participant& participant : readings_.back().participants) {
            if (participant.role == Role::guest) {
                party.actors.push_back(participant.actor);
                party.found = true;
            }
        }
    }
    return party;
}

/// "before the visit", "ahead of the summit": the clause's own date is another one.
bool SentenceReader::tells_other_time(TokenRange governor) const
{
    const std::string_view word = view_.word(governor.first);
    const std::string_view before = governor.first > sentence_.tokens.first
                                        ? view_.word(governor.first - 1)
                                        : std::string_view();
    return word == "before" || word == "after" || word == "following" || word == "since" ||
           before == "ahead" || word == "ahead";
}

/// "arrived in Oslo for the summit"
bool SentenceReader::follows_journey(std::size_t index) const
{
    return index > 0 && triggers_[index - 1].entry->type == MeetingType::visit;
}

void SentenceReader::read_noun(std::size_t index)
{
    const MeetingTrigger& trigger = triggers_[index];
    const MeetingEntry& entry = *trigger.entry;
    if (entry.form == "press conference" || entry.form == "hearing") {
        return; // where somebody speaks to reporters is no event between sides
    }
    NounFrame frame = frame_of(trigger);
    TokenRange verb{trigger.tokens.first, trigger.tokens.first};
    const Governor governor = governor_of(frame, verb);
    const bool governed = governor == Governor::light || governor == Governor::hosting ||
                          governor == Governor::attending;
    const std::string_view noun = view_.word(trigger.tokens.last - 1);
    if ((frame.vague || (is_plural_event(noun) && !frame.definite)) &&
        !(governed && frame.with.found) && !frame.owner.found) {
        return;
    }
    if (frame.vague && is_plural_event(noun)) {
        return;
    }
    Modality modality = modality_of_noun(view_, frame.first, trigger.tokens, sentence_.tokens);
    bool ahead = false;
    if (governed) {
        const Modality of_verb = modality_of_verb(view_, verb, sentence_.tokens);
        modality.real = modality.real && of_verb.real;
        if (of_verb.told) {
            modality.status = of_verb.status;
        }
        const std::string_view word = view_.word(verb.first);
        if (is_cancelling(word)) {
            modality.status =
                word.starts_with("postpone") ? MeetingStatus::planned : MeetingStatus::cancelled;
        } else if (word.starts_with("plan") || word.starts_with("schedul") ||
                   word.starts_with("arrang")) {
            modality.status = MeetingStatus::planned;
        } else if (word.starts_with("propos") || word == "seek" || word == "request") {
            modality.status = MeetingStatus::proposed;
        }
    } else if (governor == Governor::adjunct && verb.first > sentence_.tokens.first &&
               (view_.word(verb.first - 1) == "ahead" || view_.word(verb.first) == "before") &&
               entry.type != MeetingType::meeting) {
        modality.status = MeetingStatus::planned;
        ahead = !modality.told;
    }
    if (governor == Governor::adjunct && !modality.told &&
        (view_.word(verb.first) == "after" || view_.word(verb.first) == "following") &&
        will_follow(frame.last)) {
        modality.status = MeetingStatus::planned; // "After the summit, A will travel"
    }
    if (governor == Governor::purpose && !modality.told) {
        modality = modality_of_purpose(view_, verb.first, sentence_.tokens);
    }
    if (!modality.real) {
        return;
    }
    if (governor == Governor::adjunct && verb.first <= sentence_.tokens.first + 1 &&
        frame.owner.found && frame.first < trigger.tokens.first &&
        is_possessive_pronoun(view_.word(frame.first))) {
        const Party behind = subject_behind(view_, frame.last, sentence_.tokens);
        if (!behind.actors.empty() && behind.actors.front().kind == ActorKind::official) {
            frame.owner = behind; // "During his visit to Oslo, A met ..."
        }
    }
    const bool participants_named = frame.owner.found || frame.with.found || frame.attended.found;
    const bool bare =
        !participants_named && frame.places.empty() && frame.hosts.empty() && !governed;
    EventReading reading = begin_reading(index, "meeting.noun", 0.8);
    reading.status = modality.status;
    reading.foreground = governed;
    reading.ahead = ahead;
    reading.countries = frame.owner.group;
    reading.definite = frame.definite && !frame.owner.found;
    if (governor == Governor::adjunct && tells_other_time(verb)) {
        reading.date = settings_.own_date_of(index, frame.first);
    }
    if (!frame.places.empty()) {
        reading.places = frame.places;
    }
    Party subject;
    const bool complete =
        frame.attended.actors.size() > 1 ||
        (frame.owner.found && (entry.type == MeetingType::visit || frame.owner.actors.size() > 1));
    if (governed || (!complete && !bare)) {
        subject = subject_of_noun(frame, governor, verb);
        if (!governed) {
            std::erase_if(subject.actors, [&](const Actor& actor) {
                return actor.kind == ActorKind::organization &&
                       (entry.type == MeetingType::visit ||
                        view_.analysis().bodies[actor.index].international);
            });
        }
    }
    const std::string_view governing = view_.word(verb.first);
    MeetingType type = entry.type;
    if (entry.form == "summit" &&
        (frame.owner.actors.size() == 2 || (frame.with.found && frame.with.actors.size() == 1))) {
        type = reading.type = MeetingType::meeting; // of two leaders
    }
    switch (type) {
    case MeetingType::visit: {
        if (governor == Governor::purpose && follows_journey(index) && !readings_.empty() &&
            readings_.back().type == MeetingType::visit && !frame.owner.found) {
            readings_.back().form = entry.form; // "travels to Oslo for a state visit"
            return;
        }
        const bool host_tells = governor == Governor::hosting && !governing.starts_with("l") &&
                                !trigger.entry->trigger.ends_with(" to");
        if (governor == Governor::purpose && !frame.owner.found) {
            if (const Party guests = guests_told(); guests.found) {
                subject = guests; // "welcomed A for a visit"
            }
        }
        const Party& visitor = frame.owner.found ? frame.owner : subject;
        if (trigger.entry->trigger.ends_with(" to") && governor != Governor::hosting) {
            return;
        }
        if (host_tells && !frame.owner.found) {
            return;
        }
        add_participants(reading, visitor, Role::guest);
        if (frame.places.empty() && frame.owner.found && frame.first > sentence_.tokens.first &&
            view_.word(frame.first - 1).starts_with("welcom")) {
            const std::uint32_t group =
                verb_group_begin(view_, frame.first - 1, sentence_.tokens.first);
            const Party host = subject_before(view_, group, sentence_.tokens, true);
            if (!host.actors.empty()) { // "A welcomed the visit by B": B came to A
                if (const auto home = country_actor(
                        view_.analysis(),
                        std::string(country_of(view_.analysis(), host.actors.front())))) {
                    frame.places.push_back(*home);
                    reading.places = frame.places;
                }
            }
        }
        reading.rule = frame.owner.found ? "visit.owner" : "visit.noun";
        reading.confidence =
            frame.places.empty() ? 0.6 : (governed || frame.owner.found ? 0.85 : 0.75);
        reading.back_reference = !visitor.found && frame.places.empty() && frame.definite;
        if (frame.places.empty()) {
            std::erase_if(reading.places, [](const Actor&) { return true; });
        }
        if (reading.participants.empty() && !reading.group && !reading.back_reference) {
            return;
        }
        break;
    }
    case MeetingType::meeting:
    case MeetingType::call: {
        if (bare && governor == Governor::adjunct && !frame.definite &&
            entry.type == MeetingType::meeting) {
            const Party both = subject_of_noun(frame, governor,
                                               verb); // "A and B said so during a meeting in Hanoi"
            if (both.actors.size() < 2 && !both.group) {
                return;
            }
            add_participants(reading, both, Role::none);
            reading.rule = "meeting.adjunct";
            reading.confidence = 0.7;
            break;
        }
        if (bare) {
            if (!frame.definite && governor != Governor::purpose) {
                return;
            }
            reading.back_reference = true;
            reading.rule = "meeting.again";
            reading.confidence = 0.6;
            add_participants(reading, frame.attended, Role::attendee);
            break;
        }
        const Role subject_role = governor == Governor::hosting
                                      ? (governing.starts_with("host") ? Role::host : Role::chair)
                                      : entry.subject;
        Party mine = frame.owner;
        if (subject.found) {
            if (mine.found) {
                mine.append(subject);
            } else {
                mine = subject;
            }
        }
        reading.rule = governed ? "meeting.light" : "meeting.noun";
        reading.confidence = governed ? 0.9 : (frame.owner.found ? 0.85 : 0.75);
        if (governed && governor == Governor::attending && frame.definite && !frame.with.found &&
            !frame.owner.found) {
            reading.back_reference = true;
            reading.rule = "meeting.attended";
        }
        if (!mine.found && !frame.with.found && frame.attended.actors.size() < 2 &&
            !(frame.definite && frame.attended.found)) {
            return;
        }
        add_participants(reading, frame.attended, Role::attendee);
        reading.back_reference =
            reading.back_reference ||
            (!frame.owner.found && !frame.with.found && frame.definite && reading.date.empty() &&
             frame.first + 1 == trigger.tokens.first && !governed);
        resolve_counterpart(view_, mine, frame.with);
        if (governed && noun.ends_with('s') && !frame.attended.found) {
            add_split(std::move(reading), mine, subject_role, frame.with, entry.object);
            return;
        }
        add_participants(reading, mine, subject_role);
        add_participants(reading, frame.with, entry.object);
        break;
    }
    case MeetingType::gathering: {
        reading.bodies = frame.hosts;
        if (governor == Governor::none && !frame.attended.found && index > 0 &&
            triggers_[index - 1].verb &&
            triggers_[index - 1].entry->type == MeetingType::gathering) {
            Party agent; // "Witnessed by A, the ceremony took place"
            if (is_passive(triggers_[index - 1], agent)) {
                frame.attended = agent;
            }
        }
        const bool bare_signing =
            entry.form == "signing ceremony" && trigger.tokens.last - trigger.tokens.first == 1;
        if (bare_signing && governor != Governor::attending &&
            !(governing == "at" && frame.definite)) {
            return; // "the signing of agreements"
        }
        if (governor == Governor::attending && subject.actors.empty() && !subject.group) {
            return;
        }
        if ((governor == Governor::none && !frame.attended.found && !frame.with.found) ||
            (governor == Governor::purpose && !follows_journey(index))) {
            return;
        }
        reading.rule = governed ? "gathering.attended" : "gathering.adjunct";
        reading.confidence = governed ? 0.8 : 0.6;
        const Role role = governor == Governor::hosting
                              ? (governing.starts_with("host") ? Role::host : Role::chair)
                              : Role::attendee;
        add_participants(reading, subject, role);
        add_participants(reading, frame.attended, Role::attendee);
        add_participants(reading, frame.with, Role::attendee);
        reading.back_reference = frame.definite && !frame.has_complement && frame.hosts.empty() &&
                                 reading.places.empty() && frame.first + 1 == trigger.tokens.first;
        if (reading.ahead) { // who speaks ahead of a summit need not go there
            std::erase_if(reading.participants, [](const Participant& participant) {
                return participant.actor.kind != ActorKind::official;
            });
            reading.confidence = 0.5;
        }
        const bool only_bodies =
            std::ranges::all_of(reading.participants, [](const Participant& participant) {
                return participant.actor.kind == ActorKind::organization;
            });
        const bool ceremony = entry.form == "ceremony" || entry.form == "signing ceremony";
        if (only_bodies && !reading.group && !governed &&
            !(ceremony && reading.participants.size() > 1)) {
            return;
        }
        break;
    }
    }
    add(std::move(reading));
}

} // namespace entente
