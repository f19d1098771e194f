#include "annotators/grammar.hpp"
#include "complement_heads.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "venues.hpp"
#include "words.hpp"

#include <algorithm>

/// What stands behind an event noun: "with B", "between A and B", "to Oslo", "in Rome on Friday".
namespace entente {
namespace {

/// "Under the chairmanship of A and B, the dialogue", "Chaired by A, the talks": who is named at
/// the head of the sentence.
Party chairs_at_head(const ArticleView& view, TokenRange sentence, std::uint32_t noun)
{
    std::uint32_t at = behind_chairmanship(view, sentence.first, sentence.last);
    at = at == sentence.first ? behind_attendance(view, at, sentence.last) : at;
    if (at == sentence.first) {
        at += view.word(at) == "co" ? 1U : 0U;
        const bool chaired = at + 2 < sentence.last && view.word(at + 1) == "by" &&
                             (view.word(at) == "chaired" || view.word(at) == "led");
        at = chaired ? at + 2 : sentence.first;
    }
    const Party chairs = at == sentence.first ? Party() : parties_from(view, at, sentence.last);
    const bool next = chairs.found && chairs.tokens.last < noun &&
                      view.word(chairs.tokens.last) == "," && noun < chairs.tokens.last + 12;
    return next ? chairs : Party();
}

/// Where "with" or "between" stands behind the venue at `at` ("*at the ministry* with", "*in the
/// margins* with") or the means ("*via video link* with", "*in a narrow format* with"); `at` where
/// none does.
std::uint32_t past_adjunct_to_sides(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 4;
    std::uint32_t next = past_venue(view, at, end);
    const bool beside =
        at + 3 < end && view.word(at + 1) == "the" && is_sidelines(view, view.word(at + 2));
    if (next == at && at + 3 < end &&
        (beside || (view.word(at) == "at" && is_own_venue(view, at + 1)))) {
        next = at + 3;
        const auto city = next < end ? place_phrase_at(view, next, end) : std::nullopt;
        next = city && !beside ? city->tokens.last : next; // "at his office *in Oslo*"
    }
    next += next == at && is_a(view, view.word(at), EventWord::remote) ? 1U : 0U;
    for (std::uint32_t means = at + 1; next == at && means < end && means < at + longest; ++means) {
        if (is_a(view, view.word(means), EventWord::remote) || view.word(means) == "format") {
            next = means + 1;
        }
    }
    next += next < end && view.word(next) == "link" ? 1U : 0U;
    const bool sides = next < end && (view.word(next) == "with" || view.word(next) == "between");
    return next != at && sides ? next : at;
}

} // namespace

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
    if (trigger.entry->trigger.ends_with(" for")) { // "a reception for A"
        frame.with = parties_from(view_, at, end);
        frame.has_complement = frame.with.found;
        frame.last = at = std::max(at, frame.with.tokens.last);
    }
    std::uint32_t topic = 0;
    std::string_view addressing; // "to" or "from", once it has been read: "a letter from A to B"
    for (std::uint32_t steps = 0; at < end && steps < 40; ++steps) {
        const std::string_view word = view_.word(at);
        if (const std::uint32_t behind = past_time(view_, at, end); behind != at) {
            at = behind;
            continue;
        }
        if (const std::uint32_t behind = past_time_phrase(view_, at, end); behind != at) {
            at = behind; // "talks in May with"
            continue;
        }
        if (word == "as" && at + 2 < end) { // "his first talks as president with"
            const Mention* post = view_.mention_at(at + 1);
            const std::uint32_t behind = post != nullptr ? post->tokens.last : at + 2;
            if (behind < end && view_.word(behind) == "with") {
                at = behind;
                continue;
            }
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
            if (next < end &&
                (view_.time_at(next) != nullptr || view_.word(next) == "with" ||
                 view_.word(next) == "in" || view_.word(next) == "at" || view_.word(next) == "on" ||
                 view_.word(next) == "between" || view_.word(next) == "involving" ||
                 view_.word(next) == "attended" || view_.word(next) == "co" ||
                 view_.word(next) == "held" || view_.word(next) == "hosted" ||
                 view_.word(next) == "which" || view_.word(next) == "chaired" ||
                 view_.word(next) == "was" || view_.word(next) == "were")) {
                ++at;
                continue;
            }
            break;
        }
        if (const std::uint32_t those = behind_attendance(view_, at, end);
            those != at && type != MeetingType::visit && type != MeetingType::call) {
            const Party present = parties_from(view_, those, end);
            frame.attended.append(present.found ? present : Party());
            at = std::max(present.tokens.last, those);
            frame.last = at;
            continue;
        }
        if (word == "and" && at + 4 < end && is_be_form(view_.word(at + 1)) &&
            (view_.word(at + 2) == "co" || view_.word(at + 3) == "by")) {
            ++at; // "was held in Oslo and was chaired by A"
            continue;
        }
        if ((word == "together" || word == "along") && at + 1 < end &&
            view_.word(at + 1) == "with") {
            ++at; // "attended the forum together with A"
            continue;
        }
        const bool called_on = word == "on" && trigger.entry->form == "courtesy call";
        const bool addressed =
            frame.call && word != addressing && (word == "to" || word == "from" || called_on);
        const bool letter = type == MeetingType::call &&
                            (trigger.entry->form == "letter" || trigger.entry->form == "message");
        if ((word == "with" && letter)) {
            break; // "signed letters with"
        }
        const std::uint32_t honoured = behind_honour(view_, at, end);
        const bool meal = trigger.entry->form == "working meal" ||
                          trigger.entry->form == "reception" || trigger.entry->form == "ceremony";
        if (word == "with" || word == "alongside" || addressed || (meal && honoured != at)) {
            const std::uint32_t colon = at + 1 < end && view_.word(at + 1) == ":" ? 1 : 0;
            Party party = parties_from(view_, std::max(at + 1 + colon, honoured), end);
            if (!party.found) {
                break;
            }
            addressing = addressed ? word : addressing;
            if (frame.with.found) {
                frame.with.append(party);
            } else {
                frame.with = party;
            }
            frame.has_complement = true;
            at = party.tokens.last;
        } else if (word == "between" || word == "among" || word == "involving" || word == "by" ||
                   (word == "of" && at == trigger.tokens.last &&
                    !(type == MeetingType::visit && view_.word(at - 1) == "tour"))) {
            Party party =
                parties_from(view_, at + 1, end, word == "by" ? ListUse::object : ListUse::subject);
            if (!party.found) {
                frame.has_complement = frame.has_complement || word == "of";
                if (word == "of") {
                    // "a meeting of the council", "the summit of 50 nations": skip to the next
                    // preposition
                    ++at;
                    while (at < end &&
                           (view_.mention_at(at) == nullptr || view_.mention_at(at)->possessive) &&
                           !view_.is_punctuation(at) && !is_preposition(view_, view_.word(at)) &&
                           !looks_like_verb(view_, view_.word(at))) {
                        ++at;
                    }
                    continue;
                }
                break;
            }
            if (word == "by" && type == MeetingType::gathering && at > trigger.tokens.last) {
                frame.attended.append(party); // "was signed at a ceremony by A and B"
            } else if (word == "of" && type == MeetingType::gathering) {
                frame.hosts.insert(frame.hosts.end(), party.actors.begin(), party.actors.end());
            } else if (frame.owner.found) {
                frame.owner.append(party);
            } else {
                frame.owner = party;
            }
            frame.has_complement = true;
            at = party.tokens.last;
        } else if (type == MeetingType::visit &&
                   (word == "to" || word == "in" || word == "at" ||
                    (word == "of" && view_.word(at - 1) == "tour")) &&
                   frame.places.empty()) {
            const auto place = destination_at(view_, at + 1, end);
            if (!place) {
                frame.has_complement = true;
                if (Party host = parties_from(view_, at + 1, end);
                    word == "to" && host.found && are_officials(host)) {
                    at = host.tokens.last; // "a visit to President B"
                    frame.with = std::move(host);
                    frame.last = at;
                    continue;
                }
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
                const std::uint32_t sides = past_adjunct_to_sides(view_, at, end);
                if (sides == at || type == MeetingType::gathering) {
                    break;
                }
                at = sides; // "held a meeting at the ministry with B"
                continue;
            }
            if (frame.setting.empty() && !is_place_of_topic(view_, *place)) {
                frame.setting = place->places;
            }
            at = place->tokens.last;
        } else if (const std::uint32_t named = behind_chairmanship(view_, at, end); named != at) {
            const Party chairs = parties_from(view_, named, end); // "under the chairmanship of A"
            frame.attended.append(chairs.found ? chairs : Party());
            at = std::max(chairs.tokens.last, named);
        } else if ((word == "on" || word == "about" || word == "over" || word == "for" ||
                    word == "to" || word == "regarding") &&
                   topic++ == 0 && type != MeetingType::visit) {
            // the topic: up to "with" or "between"
            std::uint32_t next = at + 1;
            while (next < end && next < at + 10 && !view_.is_punctuation(next) &&
                   view_.word(next) != "with" && view_.word(next) != "between" &&
                   view_.time_at(next) == nullptr && view_.word(next) != "in" &&
                   view_.word(next) != "at" && view_.word(next) != "that" &&
                   view_.word(next) != "who" && !looks_like_verb(view_, view_.word(next))) {
                ++next;
            }
            if (next + 2 < end && view_.word(next) == "," && word == "for" &&
                view_.word(next + 1) == "attended" && view_.word(next + 2) == "by") {
                at = next + 1; // "a meeting for the committee on refugees, attended by A"
                continue;
            }
            if (next >= end || next >= at + 10 || view_.is_punctuation(next) ||
                (word == "to" && view_.analysis().phrase_at(next - 1, Term::meeting) != nullptr)) {
                break; // "a follow-up *to the summit* between A and B"
            }
            at = next;
        } else if (word == "attended" && at + 1 < end && view_.word(at + 1) == "by") {
            Party party = parties_from(view_, at + 2, end);
            if (party.actors.empty()) {
                party = included_after(view_, at + 2, end); // "by delegates, including A"
            }
            frame.attended.append(party);
            at = std::max(party.tokens.last, at + 2);
        } else if (word == "co" && at + 2 < end && view_.word(at + 1).ends_with("ed") &&
                   view_.word(at + 2) == "by") {
            ++at; // "consultations co-chaired by A and B"
            continue;
        } else if ((word == "chaired" || word == "led" || word == "presided" || word == "headed" ||
                    word == "hosted" || word == "given" || word == "offered" ||
                    word == "convened" || word == "organised" || word == "organized") &&
                   at + 1 < end && (view_.word(at + 1) == "by" || view_.word(at + 1) == "over")) {
            const Party chairs =
                parties_from(view_, at + (view_.word(at + 1) == "over" ? 3 : 2), end);
            if (chairs.found) {
                frame.attended = chairs;
                frame.host = word == "hosted" ? chairs : Party();
            }
            at = std::max(chairs.tokens.last, at + 2);
        } else if (type == MeetingType::visit && at + 1 < end && view_.word(at + 1) == "by" &&
                   (word == "paid" || word == "made" || word == "undertaken")) {
            ++at; // "the visit paid by A to Oslo"
            continue;
        } else if (const Party visitors = visitors_behind(frame, trigger, at); visitors.found) {
            frame.owner = visitors; // "the visit to Oslo in May of A"
            at = visitors.tokens.last;
        } else if (is_a(view_, word, EventWord::event_predicate)) {
            ++at;
            continue;
        } else if (const std::uint32_t sides = word == "via" || word == "through" ||
                                                       word == "by" ||
                                                       is_a(view_, word, EventWord::remote)
                                                   ? past_adjunct_to_sides(view_, at, end)
                                                   : at;
                   sides != at && type != MeetingType::visit && type != MeetingType::gathering) {
            at = sides; // "held a meeting via video link with B"
            continue;
        } else if (const auto act = frame.owner.found ? std::nullopt : relative_act(at)) {
            frame.owner = act->subject;
            frame.act = act->verb;
            at = act->verb.last;
        } else {
            break;
        }
        frame.last = at;
    }
    const bool several = frame.vague || is_plural_event(view_, view_.word(trigger.tokens.last - 1));
    if (several && (type == MeetingType::meeting || type == MeetingType::call)) {
        if (!frame.with.found) {
            frame.with = picked_out(trigger.tokens.last);
            frame.vague = frame.vague && !frame.with.found;
        }
        part_sides(frame);
    }
    if (!frame.attended.found && type != MeetingType::visit) {
        frame.attended = chairs_at_head(view_, sentence_.tokens, trigger.tokens.first);
    }
}

} // namespace entente
