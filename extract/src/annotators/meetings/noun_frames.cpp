#include "annotators/grammar.hpp"
#include "reader.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// The noun phrase around an event noun: "his official visit to Oslo last week", "the talks between
/// A and B".
namespace entente {
namespace {

constexpr std::uint32_t longest_noun_phrase = 12;

bool is_demonstrative(std::string_view word)
{
    return word == "the" || word == "this" || word == "these" || word == "that" ||
           word == "those" || word == "said";
}

/// Where the short quotation begins that ends with the mark `at`, or `at`.
std::uint32_t quotation_begin(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 5;
    const auto is_mark = [&](std::uint32_t i) {
        const std::string_view word = view.word(i);
        return word == "\"" || word == "\xE2\x80\x9C" || word == "\xE2\x80\x9D";
    };
    if (!is_mark(at)) {
        return at;
    }
    for (std::uint32_t i = at; i > begin && i + longest > at; --i) {
        if (is_mark(i - 1)) {
            return i - 1;
        }
    }
    return at;
}

/// The country that "its" at `at` takes up: the only one named before in the sentence.
Party country_before(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    const Mention* country = nullptr;
    for (std::uint32_t i = begin; i < at; ++i) {
        const Mention* mention = view.mention_at(i);
        if (mention == nullptr || mention->tokens.first != i ||
            mention->kind != MentionKind::country || mention->form == MentionForm::adjective ||
            mention->possessive) {
            continue;
        }
        if (country != nullptr && country->entity != mention->entity) {
            return {};
        }
        country = mention;
    }
    return country == nullptr ? Party() : party_of(view, *country, country->tokens.first);
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
    return view.is_possessive(before - 1) || is_possessive_pronoun(word) || is_indefinite(word) ||
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
            if (before == begin) {
                break; // "'s visit": nobody of this sentence
            }
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
            if (view_.word(at) == "after" || view_.word(at) == "before") {
                ++at; // "after two hours of talks"
                break;
            }
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
                frame.owner =
                    owner_of_pronoun(view_, before, sentence_.tokens, trigger.entry->type);
                frame.definite = true;
                at = before;
                break;
            }
            const bool joined = view_.token(std::min(at, sentence_.tokens.last - 1)).after_hyphen ||
                                view_.word(at) == "-" || view_.word(at) == "\xE2\x80\x93" ||
                                hyphenated > 0 || view_.token(mention->tokens.first).after_hyphen;
            const bool names_place =
                mention->kind == MentionKind::place || mention->form == MentionForm::metonym;
            if (names_place && !joined && trigger.entry->type == MeetingType::visit &&
                frame.places.empty()) {
                if (const auto place = destination_at(view_, mention->tokens.first, at)) {
                    frame.places = place->places; // "a White House visit"
                }
            } else if (names_place && !joined && frame.setting.empty() &&
                       trigger.entry->type == MeetingType::meeting) {
                if (const auto place = destination_at(view_, mention->tokens.first, at)) {
                    frame.setting = place->places; // "a White House meeting"
                }
            } else if (mention->kind == MentionKind::country ||
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
        if (word == "whose" && before > begin) { // "A, whose visit to Oslo began"
            const std::uint32_t end = view_.word(before - 1) == "," ? before - 1 : before;
            if (const Mention* mention = view_.mention_before(end)) {
                frame.owner = parties_ending(view_, *mention, begin).party;
                frame.definite = true;
            }
            at = before;
            break;
        }
        if (is_possessive_pronoun(word)) {
            frame.owner = owner_of_pronoun(view_, before, sentence_.tokens, trigger.entry->type);
            frame.definite = true;
            at = before;
            break;
        }
        if (is_indefinite(word)) {
            frame.indefinite = true;
            at = before;
            break;
        }
        if (word == "its" && trigger.entry->type == MeetingType::meeting) {
            frame.owner = country_before(view_, before, begin); // "Malta's part in its talks"
        }
        if ((is_demonstrative(word) || word == "its") &&
            (word != "that" || !view_.word(trigger.tokens.last - 1).ends_with('s'))) {
            frame.definite = true;
            at = before;
            break;
        }
        if (word == "and" && before > begin && view_.token(before - 1).shape == Shape::lower &&
            !looks_like_verb(view_, view_.word(before - 1)) &&
            view_.mention_at(before - 1) == nullptr && at < trigger.tokens.first) {
            at = before; // "substantive and effective talks"
            continue;
        }
        if (word == "of" && before > begin &&
            is_a(view_, view_.word(before - 1), EventWord::measure)) {
            at = before - 1; // "a series of talks", "the ninth round of trade negotiations"
            continue;
        }
        if (view_.token(at).after_hyphen && view_.token(before).is_word()) {
            at = before; // "a one-on-one summit"
            continue;
        }
        if (const std::uint32_t open = quotation_begin(view_, before, begin); open != before) {
            at = open; // "a \"very successful\" visit"
            continue;
        }
        if (!describes_event(view_, before, begin) &&
            (view_.is_punctuation(before) || is_preposition(view_, word) || word == "and" ||
             word == "or" || word == "who" || is_light_verb(view_, word) ||
             is_hosting_verb(view_, word) || is_attending_verb(view_, word) ||
             looks_like_verb(view_, word) || is_speech_verb(view_, word) || word == "that" ||
             word == "but" || word == "will" || word == "while" || word == "ahead" ||
             word == "after" || word == "before" || word == "off" || word == "out" ||
             word == "up")) {
            break;
        }
        const bool one = // "the previous round", "the last such meeting"
            (is_a(view_, word, EventWord::bygone) || word == "such") &&
            !is_plural_event(view_, view_.word(trigger.tokens.last - 1));
        frame.vague = frame.vague || (is_vague(view_, word) && !one);
        at = before;
    }
    frame.first = at;
    if (frame.definite && trigger.entry->type == MeetingType::gathering) {
        frame.vague = false; // "the annual summit"
    }
}

SentenceReader::NounFrame SentenceReader::frame_of(const MeetingTrigger& trigger) const
{
    NounFrame frame;
    frame.call = trigger.entry->type == MeetingType::call || trigger.entry->form == "courtesy call";
    read_modifiers(frame, trigger);
    read_complements(frame, trigger);
    const Mention* named = view_.mention_at(trigger.tokens.first);
    if (named != nullptr && named->kind == MentionKind::organization) {
        frame.hosts.push_back({ActorKind::organization, named->entity}); // "the General Assembly"
    }
    if (!frame.owner.found) {
        frame.owner = owner_before_which(frame, trigger);
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
