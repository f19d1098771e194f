#include "reader.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// The noun phrase around an event noun: "his official visit to Oslo last week", "the talks between
/// A and B".
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

/// "A's *planned* visit", "a *newly announced* trip": a participle that describes the event.
bool describes_event(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    if (!view.word(at).ends_with("ed")) {
        return false;
    }
    std::uint32_t before = at;
    while (before > begin && view.word(before - 1).ends_with("ly")) {
        --before;
    }
    if (before == begin) {
        return false;
    }
    const std::string_view word = view.word(before - 1);
    return view.is_possessive(before - 1) || is_possessive_pronoun(word) || is_article(word) ||
           word == "the" || word == "its";
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
        if (!describes_event(view_, before, begin) &&
            (view_.is_punctuation(before) || is_preposition(word) || word == "and" ||
             word == "or" || word == "who" || is_light_verb(word) || is_hosting_verb(word) ||
             is_attending_verb(word) || looks_like_verb(word) || is_speech_verb(word) ||
             word == "that" || word == "but" || word == "will" || word == "while" ||
             word == "ahead")) {
            break;
        }
        frame.vague = frame.vague || is_vague(word);
        at = before;
    }
    frame.first = at;
    if (frame.definite && trigger.entry->type == MeetingType::gathering) {
        frame.vague = false; // "the annual summit"
    }
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
        if ((word == "in" || word == "on") && at + 1 < end && view_.time_at(at + 1) != nullptr) {
            ++at; // "talks in May with"
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
                               view_.word(next) == "attended" || view_.word(next) == "co" ||
                               view_.word(next) == "held" || view_.word(next) == "hosted")) {
                ++at;
                continue;
            }
            break;
        }
        const bool addressed =
            type == MeetingType::call && (word == "to" || word == "from") && !frame.with.found;
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
        } else if (const auto toured = type == MeetingType::visit && word == "of" &&
                                               trigger.entry->form == "tour" && frame.places.empty()
                                           ? destination_at(view_, at + 1, end)
                                           : std::nullopt) {
            frame.places = toured->places; // "a tour of Africa"
            frame.has_complement = true;
            at = toured->tokens.last;
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
    frame.call = trigger.entry->type == MeetingType::call;
    read_modifiers(frame, trigger);
    read_complements(frame, trigger);
    const Mention* named = view_.mention_at(trigger.tokens.first);
    if (named != nullptr && named->kind == MentionKind::organization) {
        frame.hosts.push_back({ActorKind::organization, named->entity}); // "the General Assembly"
    }
    if (frame.adjective && frame.places.empty() && frame.owner.found &&
        !frame.owner.actors.empty() &&
        country_of(view_.analysis(), frame.owner.actors.front()) !=
            country_of(view_.analysis(), *frame.adjective)) {
        frame.places.push_back(*frame.adjective); // "Modi's British visit"
    }
    return frame;
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

} // namespace entente
