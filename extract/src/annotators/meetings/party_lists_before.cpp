#include "parties.hpp"
#include "words.hpp"

#include <algorithm>

/// Lists of actors, read backwards from a verb.
namespace entente {
namespace {

/// "his host", "her counterpart": a role that a name behind it fills.
bool is_role_noun(std::string_view word)
{
    return word == "host" || word == "counterpart" || word == "guest" || word == "colleague" ||
           word == "predecessor" || word == "successor" || word == "deputy";
}

/// "the", "three-day": stands before a noun, unlike the nouns "day" and "visit" themselves.
bool leads_to_noun(const ArticleView& view, std::uint32_t at)
{
    const std::string_view word = view.word(at);
    return is_determiner(view, word) && word != "then" && word != "visit" &&
           (!is_a(view, word, EventWord::measure) || view.token(at).after_hyphen);
}

/// Where the noun phrase of a mention begins: determiners and adjectives before it.
std::uint32_t phrase_begin(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    const auto is_pronoun = [&](std::uint32_t at) {
        const Mention* mention = view.mention_at(at);
        return mention != nullptr && mention->form == MentionForm::pronoun && mention->possessive;
    };
    while (first > begin && (is_pronoun(first - 1) || (view.mention_at(first - 1) == nullptr &&
                                                       leads_to_noun(view, first - 1)))) {
        --first;
    }
    if (first >= begin + 3 && view.word(first - 1) == "," && is_role_noun(view.word(first - 2)) &&
        (is_pronoun(first - 3) || is_possessive_pronoun(view.word(first - 3)))) {
        return first - 3; // "her host, President A"
    }
    return first;
}

/// Where "the foreign and defence ministers" begins.
std::uint32_t people_begin(const ArticleView& view, std::uint32_t noun, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 5;
    std::uint32_t first = phrase_begin(view, noun, begin);
    while (first > begin && noun - first < longest && view.mention_at(first - 1) == nullptr &&
           view.token(first - 1).is_word() && !is_preposition(view, view.word(first - 1)) &&
           !looks_like_verb(view, view.word(first - 1)) &&
           !is_speech_verb(view, view.word(first - 1)) &&
           !opens_clause(view, view.word(first - 1))) {
        first = phrase_begin(view, first - 1, begin);
    }
    return first;
}

/// "he", "she": never an object, whatever stands before ("In the afternoon *he* met B").
bool is_nominative(const ArticleView& view, const Mention& mention)
{
    const std::string_view word = view.word(mention.tokens.first);
    return mention.form == MentionForm::pronoun && (word == "he" || word == "she" || word == "i");
}

/// "*Earlier* in the day", "*As* part of", "*Prior* to", "*Continuing* his tour", at `begin`, in
/// front of `behind`: opens an introduction.
bool opens_introduction(const ArticleView& view, std::uint32_t begin)
{
    const std::string_view word = view.word(begin);
    return is_preposition(view, word) || is_preposition(view, view.word(begin + 1)) ||
           word == "as" || word == "while" || word == "once" || word.ends_with("ing");
}

/// "*Later that* evening": before the noun at `noun`.
bool is_that_time(const ArticleView& view, std::uint32_t noun, std::uint32_t begin)
{
    return noun > begin && view.word(noun - 1) == "that" &&
           (noun - 1 == begin || (noun - 2 == begin && opens_clause(view, view.word(begin))));
}

/// "On the sidelines *of the summit* A met B", "During *his visit* A met B": what stands before A,
/// up to the noun at `noun`, is an introduction that no comma closes.
bool closes_introduction(const ArticleView& view, std::uint32_t noun, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 12;
    const bool side = is_a(view, view.word(noun), EventWord::side_noun);
    if ((is_people_noun(view, view.word(noun)) && !side) || is_preposition(view, view.word(noun)) ||
        leads_to_noun(view, noun) || is_in_verb_group(view, view.word(noun))) {
        return false;
    }
    if (is_that_time(view, noun, begin)) {
        return true;
    }
    bool determined = view.mention_at(noun) != nullptr || // "the summit", not "of lawyer A"
                      is_a(view, view.word(noun), EventWord::introductory);
    for (std::uint32_t at = noun; at + longest > noun; --at) {
        const std::string_view word = view.word(at);
        const std::string_view behind = at > begin ? view.word(at - 1) : "";
        const bool after_preposition = is_preposition(view, behind);
        const bool owned = is_determiner(view, behind) || is_possessive_pronoun(behind) ||
                           after_preposition || at == noun; // "her stay", "of talks"
        if (word == "after" || word == "before" || word == "since") {
            return determined;
        }
        determined = determined || (after_preposition &&
                                    (word.ends_with('s') || word.ends_with("ing"))); // "of talks"
        const Mention* mention = view.mention_at(at);
        if (at == begin) {
            return determined && opens_introduction(view, begin);
        }
        if (view.token(at).shape == Shape::punctuation || opens_clause(view, word) ||
            (mention != nullptr && mention->kind == MentionKind::person && !mention->possessive) ||
            (!owned && looks_like_verb(view, word)) || is_speech_verb(view, word)) {
            return false;
        }
        if (is_preposition(view, word)) {
            if (!determined) {
                return false;
            }
        } else {
            determined = determined || is_determiner(view, word) || is_possessive_pronoun(word) ||
                         view.is_possessive(at);
        }
    }
    return false;
}

bool may_precede_subject(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    if (first <= begin) {
        return true;
    }
    const std::uint32_t before = first - 1;
    const Token& token = view.token(before);
    if (view.is_possessive(before) && before > begin) { // "Nigeria's Tinubu", "Tinubu's envoy A"
        const Mention* mention = view.mention_at(before);
        const Mention* owner = mention != nullptr ? mention : view.mention_at(before - 1);
        return owner != nullptr && owner->kind != MentionKind::place &&
               (owner->tokens.first <= begin ||
                may_precede_subject(view, owner->tokens.first, begin));
    }
    if (view.time_at(before) != nullptr) {
        return true;
    }
    if (const Mention* mention = view.mention_at(before)) { // "In Oslo A met B"
        return token.shape != Shape::lower && !view.token(first).after_hyphen &&
               (mention->kind == MentionKind::place ||
                ((mention->kind == MentionKind::country ||
                  mention->kind == MentionKind::organization) &&
                 mention->form == MentionForm::name && closes_introduction(view, before, begin)));
    }
    if (token.shape == Shape::punctuation) {
        return token.folded != "(" && token.folded != "/";
    }
    return token.shape != Shape::lower || opens_clause(view, token.folded) ||
           is_speech_verb(view, token.folded) || closes_introduction(view, before, begin);
}

/// Over ", right" that a caption puts behind a name, before `at`; else `at`.
std::uint32_t before_stance(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    if (at < begin + 2 || view.word(at - 2) != "," || view.word(at) != ",") {
        return at;
    }
    const std::string_view side = view.word(at - 1);
    return side == "right" || side == "left" || side == "center" || side == "centre" ? at - 2 : at;
}

} // namespace

LeftParty parties_ending(const ArticleView& view, const Mention& mention, std::uint32_t begin)
{
    LeftParty left;
    std::vector<Party> backwards{
        party_of(view, mention, phrase_begin(view, mention.tokens.first, begin))};
    const std::uint32_t first_token = mention.tokens.first;
    const bool listed = first_token > begin && view.word(first_token - 1) == "and" &&
                        view.word(first_token) == "i"; // "B and I met"
    if (is_nominative(view, mention) && !listed) {
        return {backwards.front(), true};
    }
    for (;;) {
        std::uint32_t at = backwards.back().tokens.first;
        if (at > begin + 2 && view.word(at - 1) == ",") { // "of A, NAME, and B, NAME"
            const Mention* country = view.mention_before(at - 1);
            if (country != nullptr && country->kind == MentionKind::country &&
                country->form == MentionForm::name && country->tokens.first > begin &&
                (view.word(country->tokens.first - 1) == "and" || backwards.size() > 1) &&
                backwards.back().actors.size() == 1 &&
                country_of(view.analysis(), backwards.back().actors.front()) ==
                    view.analysis().countries[country->entity].iso) {
                at = backwards.back().tokens.first = country->tokens.first;
            }
        }
        std::uint32_t joint = at;
        if (joint > begin &&
            (view.word(joint - 1) == "and" || view.word(joint - 1) == "&" ||
             (view.word(joint - 1) == "with" && joint > begin + 1 &&
              (view.word(joint - 2) == "along" || view.word(joint - 2) == "together")))) {
            joint -= view.word(joint - 1) == "with" ? 2U : 1U;
        }
        const bool joined = joint != at;
        if (joint > begin && view.word(joint - 1) == ",") {
            --joint;
        }
        joint = before_stance(view, joint, begin);
        const bool owns = joined && joint > begin && view.is_possessive(joint - 1);
        const Mention* previous =
            joint != at ? view.mention_before(owns ? joint - 1 : joint) : nullptr;
        const bool shares_noun =
            previous != nullptr && joined && shares_people(view, *previous, mention);
        if (previous == nullptr || previous->kind == MentionKind::place ||
            (previous->possessive && !shares_noun)) {
            break;
        }
        const bool headline = view.in_headline(joint) && previous->tokens.first == begin;
        if (!joined && backwards.size() == 1 && !headline) {
            break; // a comma alone joins only inside a list that ends in "and", or in "A, B meet"
        }
        backwards.push_back(
            party_of(view, *previous, phrase_begin(view, previous->tokens.first, begin)));
    }
    const auto whole_subject = [&](std::uint32_t first) {
        return may_precede_subject(view, first, begin);
    };
    std::uint32_t first = backwards.back().tokens.first;
    left.subject = whole_subject(first);
    if (!left.subject && first > begin + 1 &&
        (view.word(first - 1) == "of" || view.word(first - 1) == "from")) {
        const std::uint32_t noun = first - 2; // "leaders of X and Y"
        if (is_people_noun(view, view.word(noun)) &&
            may_precede_subject(view, people_begin(view, noun, begin), begin)) {
            left.subject = true;
            backwards.back().tokens.first = noun;
        }
    }
    if (!left.subject && first > begin + 2 && view.word(first - 1) == "by" &&
        (view.word(first - 2) == "led" || view.word(first - 2) == "headed")) {
        left.subject = true; // "a delegation headed by A"
    }
    if (!left.subject && backwards.size() > 1 &&
        may_precede_subject(view, backwards.front().tokens.first, begin) &&
        backwards.front().tokens.first > begin + 1 &&
        view.word(backwards.front().tokens.first - 2) == ",") {
        backwards.resize(1); // "met A, and B went": B alone
        left.subject = true;
    }
    left.party = backwards.back();
    for (auto it = backwards.rbegin() + 1; it != backwards.rend(); ++it) {
        left.party.append(*it);
    }
    return left;
}

} // namespace entente
