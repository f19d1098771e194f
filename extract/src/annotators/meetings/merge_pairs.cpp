#include "merge_pairs.hpp"

#include "../coreference/persons.hpp"
#include "../grammar.hpp"
#include "same_event.hpp"

#include <algorithm>

namespace entente {
namespace {

/// How the words tell of two who meet, in an article that told of no event of theirs.
enum class PairTold : std::uint8_t {
    no,
    counted, ///< "the two met", "both ministers", "a meeting between the two"
    pronoun, ///< "they met", "their last meeting"
    sides, ///< "during the talks, the sides"
};

/// "During the *talks*, ...": a noun that tells of a meeting.
bool tells_meeting(const Analysis& analysis, TokenRange words)
{
    for (std::uint32_t at = words.first; at < words.last; ++at) {
        const PhraseMatch* match = analysis.phrase_at(at, Term::meeting);
        if (match != nullptr && match->last < words.last &&
            analysis.lexicon->meetings[match->row].part == TriggerPart::noun &&
            analysis.lexicon->meetings[match->row].type == MeetingType::meeting) {
            return true;
        }
    }
    return false;
}

/// "*The two* met", "*both* will meet", "*the two ministers* held": at the number `at`, which is
/// the subject; but "two weeks ago rebels met", "both teams met", "the two countries met".
bool counts_persons(const Analysis& analysis, std::uint32_t at, std::uint32_t begin,
                    std::uint32_t end)
{
    constexpr std::uint32_t longest = 3; // "two foreign ministers"
    const auto& tokens = analysis.tokens();
    const auto& words = analysis.lexicon->event_words;
    if (!tokens[at].is("both") && !(at > begin && tokens[at - 1].is("the"))) {
        return false;
    }
    const auto goes_on = [&](std::uint32_t verb) {
        return words.has(tokens[verb].folded, EventWord::verb_group) ||
               words.has(tokens[verb].folded, EventWord::past_form) ||
               words.has(tokens[verb].folded, EventWord::finite_verb) ||
               is_finite_verb(tokens[verb]) || tokens[verb].is("also");
    };
    if (at + 1 >= end || goes_on(at + 1)) {
        return true;
    }
    for (std::uint32_t noun = at + 1; noun < end && noun <= at + longest; ++noun) {
        if (words.has(tokens[noun].folded, EventWord::persons) || tokens[noun].is("sides")) {
            return true;
        }
    }
    return false;
}

PairTold pair_told(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 11; // "The two ministers held a face-to-face meeting"
    constexpr std::uint32_t opening = 4; // "Later on Monday they"
    const auto& tokens = analysis.tokens();
    const auto& words = analysis.lexicon->event_words;
    const TokenRange sentence = analysis.sentences[reading.sentence].tokens;
    for (std::uint32_t at = reading.trigger.first;
         at > sentence.first && at + longest > reading.trigger.first; --at) {
        const Token& word = tokens[at - 1];
        if (word.is("they") || word.is("their")) { // "the leaders opened a hall where they will meet"
            return at <= sentence.first + opening ? PairTold::pronoun : PairTold::no;
        }
        if (word.is("two") || word.is("both") || word.is("pair") || word.is("duo")) {
            return counts_persons(analysis, at - 1, sentence.first, reading.trigger.first)
                       ? PairTold::counted
                       : PairTold::no;
        }
        if (word.is("sides") && tells_meeting(analysis, {sentence.first, at})) {
            return PairTold::sides; // "During the talks, the sides discussed fish"
        }
        const bool compound = word.is("-") || tokens[at].is("-"); // "face-to-face"
        if (!compound && (word.shape == Shape::punctuation || word.is("who") ||
                          words.has(word.folded, EventWord::preposition))) {
            break;
        }
    }
    const std::uint32_t behind = reading.trigger.last;
    if (behind + 2 >= sentence.last || !tokens[behind].is("between")) {
        return PairTold::no;
    }
    const std::uint32_t two = behind + (tokens[behind + 1].is("the") ? 2U : 1U);
    const bool ends = two + 1 >= sentence.last || !tokens[two + 1].is("countries");
    return ends && (tokens[two].is("two") || tokens[two].is("both")) ? PairTold::counted
           : tokens[behind + 1].is("them")                           ? PairTold::pronoun
                                                                     : PairTold::no;
}

/// "*Rebels* thanked A and B", "A thanked B for freeing *two sailors*", "A told B of *rebels and
/// the army*": others than the two whom the words name, who may as well be meant.
bool tells_of_others(const Analysis& analysis, TokenRange words)
{
    const auto& tokens = analysis.tokens();
    const auto& classes = analysis.lexicon->event_words;
    bool official = false; // opens the sentence
    for (std::uint32_t at = words.first; at < words.last; ++at) {
        const auto mention = std::ranges::find_if(analysis.mentions, [&](const Mention& one) {
            return one.tokens.first == at && !one.nested;
        });
        if (mention != analysis.mentions.end()) {
            official = official || (mention->kind == MentionKind::person &&
                                    analysis.people[mention->entity].official);
            at = mention->tokens.last - 1;
            continue;
        }
        const Token& word = tokens[at];
        if (word.shape == Shape::punctuation || at == words.first) {
            official = official || (at == words.first && word.shape != Shape::punctuation &&
                                    classes.has(word.folded, EventWord::preposition));
            continue;
        }
        if (!official && word.shape == Shape::lower && is_finite_verb(word)) {
            return true; // "Fishermen criticised A and B"
        }
        const bool verb = at > words.first && official && is_finite_verb(word) &&
                          std::ranges::any_of(analysis.mentions, [&](const Mention& one) {
                              return one.tokens.last == at;
                          });
        if (word.shape == Shape::lower && word.folded.size() > 4 && word.folded.ends_with('s') &&
            !word.folded.ends_with("ss") && !verb &&
            !classes.has(word.folded, EventWord::preposition) &&
            !classes.has(word.folded, EventWord::verb_group)) {
            return true;
        }
    }
    return !official;
}

} // namespace

std::vector<Actor> two_before(const Analysis& analysis, const EventReading& reading)
{
    std::vector<Actor> pair;
    const std::uint32_t before = reading.trigger.first;
    const auto& tokens = analysis.tokens();
    const bool they = before >= 2 && tokens[before - 1].is("they") && tokens[before - 2].is("when");
    const bool theirs =
        before >= 2 && (tokens[before - 1].is("their") ||
                        (tokens[before - 2].is("their") && tokens[before - 1].is_word()));
    if (!they && !theirs) {
        return pair;
    }
    for (const Mention& mention : analysis.mentions) {
        const Actor actor{ActorKind::official, mention.entity};
        if (mention.sentence == reading.sentence && mention.kind == MentionKind::person &&
            mention.form != MentionForm::pronoun && !mention.nested &&
            mention.tokens.last <= before && std::ranges::find(pair, actor) == pair.end()) {
            pair.push_back(actor);
        }
    }
    const bool two =
        pair.size() == 2 && country_of(analysis, pair.front()) != country_of(analysis, pair.back());
    return two ? pair : std::vector<Actor>();
}

bool tells_of_persons(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t longest = 4;
    const std::uint32_t begin = analysis.sentences[reading.sentence].tokens.first;
    for (std::uint32_t at = reading.trigger.first;
         at > begin + 1 && at + longest > reading.trigger.first; --at) {
        const Token& noun = analysis.tokens()[at - 1];
        if (analysis.lexicon->event_words.has(noun.folded, EventWord::persons)) {
            const Token& before = analysis.tokens()[at - 2];
            return before.is("two") || before.is("both") || before.is("the");
        }
    }
    return false;
}

std::vector<Actor> two_named_around(const Analysis& analysis, const EventReading& reading)
{
    constexpr std::uint32_t near = 2;
    std::vector<Actor> pair;
    const bool persons = tells_of_persons(analysis, reading);
    const PairTold told = persons ? PairTold::counted : pair_told(analysis, reading);
    if ((reading.type != MeetingType::meeting && reading.type != MeetingType::call) ||
        told == PairTold::no || !reading.participants.empty() ||
        (!persons && reading.needs_event && told == PairTold::pronoun)) {
        return pair;
    }
    const std::uint32_t back = persons ? near : 1; // "they" are those of the sentence before
    for (const Mention& mention : analysis.mentions) {
        const Actor actor{ActorKind::official, mention.entity};
        const bool around =
            mention.sentence + back >= reading.sentence && mention.sentence < reading.sentence + back;
        if (around && mention.kind == MentionKind::person && !mention.nested &&
            analysis.people[mention.entity].official &&
            std::ranges::find(pair, actor) == pair.end()) {
            pair.push_back(actor);
        }
    }
    const bool two = pair.size() == 2 && !country_of(analysis, pair.front()).empty() &&
                     !country_of(analysis, pair.back()).empty() &&
                     country_of(analysis, pair.front()) != country_of(analysis, pair.back());
    const bool here = std::ranges::all_of(pair, [&](const Actor& actor) {
        return std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
            return mention.sentence == reading.sentence && mention.kind == MentionKind::person &&
                   mention.entity == actor.index && mention.tokens.first < reading.trigger.first;
        });
    }); // "A will visit B, after *the two* met"
    const bool together = told != PairTold::sides ||
                          std::ranges::any_of(pair, [&](const Actor& actor) {
                              return has_come(analysis, actor.index);
                          }); // else the talks may be those of others
    if (!two || !together || (!persons && !here && reading.sentence > 0 &&
                 tells_of_others(analysis, analysis.sentences[reading.sentence - 1].tokens))) {
        return {};
    }
    return pair;
}

} // namespace entente
