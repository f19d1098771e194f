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

bool has_come(const Analysis& analysis, std::uint32_t person)
{
    return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
        const std::uint32_t next = mention.tokens.last;
        return mention.kind == MentionKind::person && mention.entity == person &&
               next < analysis.tokens().size() && is_a(analysis, next, PeopleWord::journey);
    });
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
