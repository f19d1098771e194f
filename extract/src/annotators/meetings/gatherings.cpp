#include "annotators/grammar.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Who takes part in gatherings: those who gather, and those who do something there.
namespace entente {
namespace {

bool ends_clause(std::string_view word)
{
    return word == ";" || word == ":" || word == "who" || word == "which" || word == "that" ||
           word == "where" || word == "when" || word == "while" || word == "because" ||
           word == "," || word == "after" || word == "before" || word == "\"" ||
           word == "\xE2\x80\x9C" || word == "\xE2\x80\x9D";
}

bool is_passive_group(const ArticleView& view, std::uint32_t group, std::uint32_t verb)
{
    for (std::uint32_t at = group; at < verb; ++at) {
        if (is_be_form(view.word(at)) && !view.word(verb).ends_with("ing") &&
            !is_base_form(view, view.word(verb))) {
            return true;
        }
    }
    return false;
}

const Post* plural_post(const ArticleView& view, const Mention* mention)
{
    if (mention == nullptr || mention->kind != MentionKind::post ||
        !view.analysis().posts[mention->entity].plural) {
        return nullptr;
    }
    return &view.analysis().posts[mention->entity];
}

bool is_many_sided(const Analysis& analysis, const Mention* mention)
{
    return mention != nullptr && mention->kind == MentionKind::organization &&
           analysis.bodies[mention->entity].international;
}

Party body_party(const Mention& mention)
{
    Party party;
    party.found = party.plural = true;
    party.tokens = mention.tokens;
    party.actors.push_back({ActorKind::organization, mention.entity});
    party.sizes.push_back(1);
    return party;
}

/// "leaders *including A and B*" between `first` and `last`.
Party named_among(const ArticleView& view, std::uint32_t first, std::uint32_t last)
{
    for (std::uint32_t at = last; at > first; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "including") {
            return parties_from(view, at, last);
        }
        if (word == "as" && at > first + 1 && view.word(at - 2) == "such") {
            return parties_from(view, at, last);
        }
        if (view.mention_at(at - 1) == nullptr && looks_like_verb(view, word)) {
            break;
        }
    }
    return {};
}

/// Over "industrialized nations", "member states" that end before `group`, or `group`.
std::uint32_t before_members(const ArticleView& view, std::uint32_t group, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 3;
    if (group == begin) {
        return group;
    }
    const std::string_view last = view.word(group - 1);
    if (last != "nations" && last != "countries" && last != "states" && last != "members" &&
        last != "powers" && last != "economies") {
        return group;
    }
    std::uint32_t at = group;
    while (at > begin && group - at < longest && view.mention_at(at - 1) == nullptr &&
           view.token(at - 1).shape == Shape::lower && !is_preposition(view, view.word(at - 1))) {
        --at;
    }
    return at;
}

/// "EU leaders", "foreign ministers from the G8" before a verb group: the body, for its members.
Party members_before(const ArticleView& view, std::uint32_t group, std::uint32_t begin)
{
    Analysis& analysis = view.analysis();
    std::uint32_t noun = group;
    if (group > begin && is_people_noun(view, view.word(group - 1)) &&
        view.word(group - 1).ends_with('s')) { // "EU foreign ministers"
        while (noun > begin && group - noun < 4 && view.mention_at(noun - 1) == nullptr &&
               view.token(noun - 1).shape == Shape::lower) {
            --noun;
        }
    }
    const std::uint32_t members = before_members(view, group, begin);
    const Mention* last = view.mention_before(members != group ? members : noun);
    if (last == nullptr || last->tokens.first < begin) {
        return {};
    }
    if (noun < group && members == group) {
        return is_many_sided(analysis, last) ? body_party(*last) : Party();
    }
    if (const Post* post = plural_post(view, last)) {
        if (post->body && analysis.bodies[*post->body].international) {
            Party party;
            party.found = party.plural = true;
            party.tokens = last->tokens;
            party.actors.push_back({ActorKind::organization, *post->body});
            party.sizes.push_back(1);
            return party;
        }
        std::uint32_t before = last->tokens.first;
        before -= before > begin && view.is_possessive(before - 1) ? 1U : 0U;
        const Mention* owner = view.mention_before(before);
        return is_many_sided(analysis, owner) ? body_party(*owner) : Party();
    }
    if (!is_many_sided(analysis, last)) {
        return {};
    }
    std::uint32_t at = last->tokens.first;
    while (at > begin + 1 && (view.word(at - 1) == "the" || view.word(at - 1) == "all")) {
        --at;
    }
    if (at <= begin + 1 || (view.word(at - 1) != "of" && view.word(at - 1) != "from")) {
        return {};
    }
    const bool people =
        plural_post(view, view.mention_before(at - 1)) != nullptr ||
        (is_people_noun(view, view.word(at - 2)) && view.word(at - 2).ends_with('s'));
    return people ? body_party(*last) : Party();
}

/// "At the summit in Oslo on Monday, *A* said": who stands behind the comma.
Party subject_after_head(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    at = past_adjuncts(view, at, sentence.last, true);
    at += at < sentence.last && view.word(at) == "," ? 1U : 0U;
    if (at >= sentence.last || view.word(at - 1) != ",") {
        return {};
    }
    Party party = parties_from(view, at, sentence.last, ListUse::subject);
    const std::uint32_t behind = party.tokens.last;
    const bool begins = party.found && party.tokens.first == at && behind < sentence.last &&
                        (view.word(behind) == "," || view.token(behind).shape == Shape::lower);
    return begins ? party : Party();
}

} // namespace

/// "A, B and C gathered in Rome", "EU foreign ministers met": many at one place.
bool SentenceReader::read_assembly(std::size_t index, const Party& subject,
                                   const Modality& modality)
{
    const MeetingTrigger& trigger = triggers_[index];
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t group = verb_group_begin(view_, trigger.tokens.first, begin);
    const bool meets = trigger.entry->type == MeetingType::meeting;
    Party those = members_before(view_, group, begin);
    if (!those.found && !meets) {
        those = subject;
        const auto among = named_among(view_, begin, group);
        if (among.actors.size() > 1 || (subject.actors.empty() && !among.actors.empty())) {
            those = among;
        }
        const std::size_t least = among.found ? 1 : 2;
        if (those.actors.size() < least && !subject.group) {
            return false;
        }
    }
    if (!modality.real || !those.found) {
        return false;
    }
    EventReading reading = begin_reading(index, "gathering.assembled", 0.75);
    if (reading.places.empty() && reading.date.empty()) {
        return false; // "as ministers gathered evidence"
    }
    const bool sides = those.actors.empty(); // "negotiators of both countries convened"
    reading.type = sides ? MeetingType::meeting : MeetingType::gathering;
    reading.form = meets || sides ? std::string_view("meeting") : std::string_view("gathering");
    reading.status = modality.status;
    reading.foreground = true;
    add_participants(reading, those, Role::attendee);
    for (const Actor& actor : those.actors) {
        if (actor.kind == ActorKind::organization) {
            reading.bodies.push_back(actor);
        }
    }
    add(std::move(reading));
    return true;
}

/// "A said at the summit", "At the summit, A met B": those who act there.
Party SentenceReader::actors_there(const NounEvent& event, Modality& modality) const
{
    const std::uint32_t begin = sentence_.tokens.first;
    std::uint32_t first = event.verb.first;
    const std::string_view word = view_.word(first);
    if (view_.word(triggers_[event.index].tokens.first) == "cabinet") {
        return {}; // where a government meets alone
    }
    const bool beside =
        word == "of" && first > begin + 1 && is_sidelines(view_, view_.word(first - 1));
    if (word != "at" && word != "during" && word != "to" && !beside) {
        return {};
    }
    first -= beside ? (view_.word(first - 2) == "the" ? 3U : 2U) : 0U;
    if (first <= begin + 1) {
        return word == "to" ? Party()
                            : subject_after_head(view_, event.frame.last, sentence_.tokens);
    }
    constexpr std::uint32_t longest = 18;
    for (std::uint32_t at = first; at > begin && at + longest > first;) {
        const std::uint32_t before = at - 1;
        if (const Mention* mention = view_.mention_at(before)) {
            at = std::max(mention->tokens.first, begin);
            continue;
        }
        const std::string_view verb = view_.word(before);
        if (ends_clause(verb)) {
            return {};
        }
        const bool leads = is_a(view_, verb, EventWord::leading_act);
        if ((word == "to" && leads) ||
            (word != "to" && (leads || is_a(view_, verb, EventWord::act)))) {
            const std::uint32_t group = verb_group_begin(view_, before, begin);
            const bool participle = verb.ends_with("ing") && group == before;
            const Modality act = modality_of_verb(view_, {before, at}, sentence_.tokens);
            if (is_passive_group(view_, group, before) || !act.real) {
                return {};
            }
            Party party = subject_before(view_, group, sentence_.tokens, !participle);
            if (party.actors.empty()) {
                return {};
            }
            if (is_a(view_, verb, EventWord::shared_act)) {
                const Party others = parties_from(view_, at, first);
                party.append(others.found ? others : Party());
            }
            modality = act.told ? act : modality;
            return party;
        }
        if (looks_like_verb(view_, verb)) {
            return {};
        }
        at = before;
    }
    return {};
}

/// "Among those attending were A and B": behind the verb.
Party SentenceReader::listed_behind(std::uint32_t at) const
{
    for (std::uint32_t i = at; i + 1 < sentence_.tokens.last && i < at + 12; ++i) {
        if (view_.word(i) == "were" || view_.word(i) == "was" || view_.word(i) == "are") {
            return parties_from(view_, i + 1, sentence_.tokens.last, ListUse::subject);
        }
        if (view_.word(i) == ",") {
            break;
        }
    }
    return {};
}

} // namespace entente
