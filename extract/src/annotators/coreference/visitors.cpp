#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>

/// Who travels and who is at home: whom "the visiting minister" and "his visit" may mean.
namespace entente {
namespace {

/// The entry of the meeting word at `at`, which is a verb or not.
const MeetingEntry* meeting_at(const Analysis& analysis, std::uint32_t at)
{
    const PhraseMatch* match = analysis.phrase_at(at, Term::meeting);
    return match != nullptr ? &analysis.lexicon->meetings[match->row] : nullptr;
}

/// "[recent] visit" from `at` on.
bool is_visit(const Analysis& analysis, std::uint32_t at)
{
    constexpr std::uint32_t longest = 4;
    const auto& tokens = analysis.tokens();
    for (const std::uint32_t end = at + longest; at < end && at < tokens.size(); ++at) {
        const MeetingEntry* entry = meeting_at(analysis, at);
        if (entry != nullptr && entry->part == TriggerPart::noun) {
            return entry->type == MeetingType::visit;
        }
        if (tokens[at].shape == Shape::punctuation) {
            return false;
        }
    }
    return false;
}

/// "is *now*, *officially* visiting", "is *due to* visit", "is *in Oslo for a* visit" at `at`.
bool stands_before_visit(const Analysis& analysis, std::uint32_t at)
{
    const Token& token = analysis.tokens()[at];
    const auto& words = analysis.lexicon->event_words;
    const bool next = at + 1 < analysis.tokens().size();
    return token.shape != Shape::lower || token.folded.ends_with("ly") || token.is("to") ||
           token.is("in") || token.is("a") || token.is("an") ||
           words.has(token.folded, EventWord::arranged) ||
           words.has(token.folded, EventWord::in_turn) ||
           (token.is("for") && next &&
            (analysis.tokens()[at + 1].is("a") || analysis.tokens()[at + 1].is("an")));
}

/// "said that *during the visit* he": what stands before `at` opens with the visit.
bool is_during_visit(const Analysis& analysis, std::uint32_t at)
{
    const std::uint32_t begin = sentence_begin(analysis, at);
    return analysis.tokens()[begin].is("during") && is_visit(analysis, begin + 1);
}

/// The event of which whoever is named at `first` is the other side, told between `at` and there,
/// if he is: "met *B*", "held talks with *B*", "was received by *B*".
bool is_other_side(const Analysis& analysis, std::uint32_t at, std::uint32_t first)
{
    const auto& tokens = analysis.tokens();
    for (std::uint32_t i = at + 1; i < first; ++i) {
        if (tokens[i].shape == Shape::punctuation || tokens[i].is("who") ||
            is_a(analysis, i, PeopleWord::journey)) {
            return false; // "who came to the meeting with B"
        }
    }
    return is_a(analysis, first - 1, PeopleWord::encounter) || tokens[first - 1].is("with") ||
           is_a(analysis, first - 1, PeopleWord::reception) ||
           (tokens[first - 1].is("by") && first > 1 &&
            is_a(analysis, first - 2, PeopleWord::reception));
}

} // namespace

bool is_plural_of(const Analysis& analysis, std::uint32_t at, PeopleWord type)
{
    std::string word(analysis.tokens()[at].folded);
    if (word.ends_with("ies")) {
        word.replace(word.size() - 3, 3, "y");
    } else if (word.size() > 4 && word.ends_with('s')) {
        word.pop_back();
    } else {
        return false;
    }
    return analysis.lexicon->people_words.has(word, type);
}

bool names_visitors(const Analysis& analysis, std::uint32_t at)
{
    return analysis.tokens()[at].folded.ends_with('s') &&
           is_plural_of(analysis, at, PeopleWord::compatriot) &&
           is_plural_of(analysis, at, PeopleWord::describing);
}

bool goes_on_visit(const Analysis& analysis, const Mention& mention, std::uint32_t pronoun)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t first = mention.tokens.first;
    if (first == 0 || mention.form == MentionForm::pronoun || !is_visit(analysis, pronoun + 1)) {
        return false;
    }
    if (tokens[pronoun - 1].is("and")) {
        return mention.possessive && is_visit(analysis, mention.tokens.last);
    }
    const MeetingEntry* verb = meeting_at(analysis, first - 1);
    return tokens[pronoun - 1].is("on") && !mention.possessive && verb != nullptr &&
           verb->part == TriggerPart::verb && verb->subject == Role::host &&
           verb->object == Role::guest;
}

bool has_invited(const Analysis& analysis, const Mention& mention)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t first = mention.tokens.first;
    return first > 1 && tokens[first - 1].is("of") && tokens[first - 2].is("invitation");
}

bool is_met(const Analysis& analysis, const Mention& mention)
{
    constexpr std::uint32_t longest = 5; // "an official meeting with"
    const auto& tokens = analysis.tokens();
    const std::uint32_t begin = analysis.sentences[mention.sentence].tokens.first;
    const std::uint32_t first = mention.tokens.first;
    if (first < begin + 2 || first > begin + longest || !tokens[first - 1].is("with")) {
        return false;
    }
    for (std::uint32_t at = begin; at + 1 < first; ++at) {
        const PhraseMatch* match = analysis.phrase_at(at, Term::meeting);
        if (match != nullptr && match->last + 1 >= first) {
            return analysis.lexicon->meetings[match->row].part == TriggerPart::noun;
        }
    }
    return false;
}

bool comes(const Analysis& analysis, const Mention& mention)
{
    constexpr std::uint32_t longest = 8;
    const auto& tokens = analysis.tokens();
    const auto& words = analysis.lexicon->event_words;
    if (tokens[mention.tokens.first].is("visiting") ||
        ends_with_word(analysis, mention.tokens.first, {"visiting"})) {
        return true;
    }
    const std::uint32_t first = mention.tokens.first;
    if (first > 1 && tokens[first - 1].is("of") && is_a(analysis, first - 2, PeopleWord::journey)) {
        return true; // "the visit of B"
    }
    std::uint32_t at = mention.tokens.last;
    const std::uint32_t end = std::min(sentence_end(analysis, at - 1), at + longest);
    if (at < end && is_a(analysis, at, PeopleWord::journey)) {
        return true;
    }
    at += at < end && tokens[at].is(",") ? 1U : 0U; // behind an apposition
    bool told = false;
    bool noun = false; // "paying *a visit*", "on *a visit*"
    for (; at < end && tokens[at].shape != Shape::punctuation; ++at) {
        const std::string_view word = tokens[at].folded;
        if (is_a(analysis, at, PeopleWord::journey)) {
            return told && !(noun && at + 1 < tokens.size() &&
                             (tokens[at + 1].is("of") || tokens[at + 1].is("by")));
        }
        const bool light = words.has(word, EventWord::light_verb) || word == "on";
        if (words.has(word, EventWord::negation) ||
            is_a(analysis, at, PeopleWord::reception) || is_a(analysis, at, PeopleWord::speech)) {
            return false;
        }
        if (light || is_be_form(word) || is_have_form(word) || word == "will") {
            told = true;
            noun = noun || light;
        } else if (noun ? words.has(word, EventWord::preposition) || word == "the"
                   : told ? !stands_before_visit(analysis, at)
                          : is_finite_verb(tokens[at])) {
            return false; // "will pay *for* the visit", "is *preparing* the visit"
        }
    }
    return false;
}

bool is_received(const Analysis& analysis, const Mention& mention)
{
    std::uint32_t at = mention.tokens.first;
    at -= ends_with_word(analysis, at, {"the", "his", "her"}) ? 1U : 0U;
    return at > 0 && is_a(analysis, at - 1, PeopleWord::reception);
}

bool has_come(const Analysis& analysis, std::uint32_t person)
{
    return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        return mention.kind == MentionKind::person && mention.entity == person &&
               comes(analysis, mention);
    });
}

bool meets_countryman(const Analysis& analysis, std::uint32_t person, std::uint32_t at)
{
    const std::string& country = analysis.people[person].country;
    const TokenRange sentence = analysis.sentences[analysis.sentence_of[at]].tokens;
    const auto met = std::ranges::find_if(analysis.mentions, [&](const Mention& mention) {
        return mention.kind == MentionKind::person && !mention.nested &&
               mention.tokens.first > at && mention.tokens.first < sentence.last;
    });
    if (country.empty() || met == analysis.mentions.end() || met->entity == person ||
        analysis.people[met->entity].country != country ||
        !is_other_side(analysis, at, met->tokens.first)) {
        return false;
    }
    for (std::uint32_t i = sentence.first; i < met->tokens.first; ++i) {
        const MeetingEntry* entry = meeting_at(analysis, i);
        if (entry != nullptr &&
            (entry->type == MeetingType::meeting || entry->type == MeetingType::call)) {
            return true;
        }
    }
    return false;
}

std::optional<std::uint32_t> guest_beside(const Analysis& analysis, std::uint32_t person,
                                          std::uint32_t sentence, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    const bool goes_on = at + 1 < tokens.size() && tokens[at + 1].is("also");
    if (!(goes_on || is_during_visit(analysis, at)) || !meets_countryman(analysis, person, at)) {
        return std::nullopt;
    }
    for (std::uint32_t i = at; i < sentence_end(analysis, at); ++i) {
        const MeetingEntry* entry = meeting_at(analysis, i);
        if (entry != nullptr && entry->type == MeetingType::call) {
            return std::nullopt; // he calls his own ministers
        }
    }
    const std::string& home = analysis.people[person].country;
    std::optional<std::uint32_t> other;
    for (const Mention& mention : analysis.mentions) {
        if (mention.sentence != sentence || mention.nested) {
            continue;
        }
        if (mention.kind == MentionKind::place && analysis.places[mention.entity].country != home) {
            return std::nullopt; // received him abroad
        }
        if (mention.kind != MentionKind::person || mention.entity == person) {
            continue;
        }
        if ((other && *other != mention.entity) || !is_received(analysis, mention)) {
            return std::nullopt;
        }
        other = mention.entity;
    }
    const bool foreign = other && !analysis.people[*other].country.empty() &&
                         analysis.people[*other].country != home;
    return foreign ? other : std::nullopt;
}

bool is_host_in(const Analysis& analysis, std::uint32_t person, std::uint32_t sentence)
{
    const std::string& country = analysis.people[person].country;
    return !country.empty() && std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        return mention.sentence == sentence && mention.kind == MentionKind::person &&
               mention.entity != person && analysis.people[mention.entity].country == country;
    });
}

} // namespace entente
