#include "subjects.hpp"

#include "subjects_of_infinitives.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

Party the_group()
{
    Party party;
    party.found = true;
    party.group = party.plural = true;
    return party;
}

/// "the two leaders", "the countries' presidents", "they": a plural that the mentions did not mark.
bool is_group_noun(const ArticleView& view, std::uint32_t noun, std::uint32_t begin)
{
    const std::string_view word = view.word(noun);
    if (word == "they" || word == "duo" || word == "pair") {
        return true;
    }
    if (word == "two" && noun > begin && view.word(noun - 1) == "the") {
        return true;
    }
    if ((!is_people_noun(view, word) && word != "parties" && word != "countries") ||
        !word.ends_with('s') || noun == begin) {
        return false;
    }
    const std::string_view before = view.word(noun - 1);
    return before == "two" || before == "both" || before == "three" ||
           view.is_possessive(noun - 1) ||
           (before == "the" && (word == "leaders" || word == "sides" || word == "presidents" ||
                                word == "ministers" || word == "parties"));
}

/// A noun without a mention that stands right before the verb group: "[Putin said] the company
/// [met]".
std::optional<Party> plain_subject(const ArticleView& view, std::uint32_t group,
                                   std::uint32_t begin)
{
    if (group == begin) {
        return std::nullopt;
    }
    std::uint32_t at = group - 1;
    const Token& noun = view.token(at);
    if (noun.shape == Shape::punctuation || noun.shape == Shape::number ||
        view.mention_at(at) != nullptr || view.time_at(at) != nullptr ||
        is_preposition(view, noun.folded) || opens_clause(view, noun.folded) ||
        noun.folded == "who" || noun.folded == "which" || looks_like_verb(view, noun.folded) ||
        is_speech_verb(view, noun.folded)) {
        return std::nullopt;
    }
    if (is_group_noun(view, at, begin)) {
        return owners_before(view, at, begin); // "an accord of A and B when the two met"
    }
    if (view.is_possessive(at)) {
        return std::nullopt;
    }
    if (noun.folded == "he" || noun.folded == "she" || noun.folded == "it" || noun.folded == "we" ||
        noun.folded == "i" || noun.folded == "you") {
        return nobody();
    }
    for (std::uint32_t steps = 0; steps < 6; ++steps) {
        if (at == begin) {
            return nobody();
        }
        const std::uint32_t before = at - 1;
        if (const Mention* mention = view.mention_at(before)) {
            if (mention->form == MentionForm::pronoun && mention->possessive) {
                return std::nullopt; // "A and his delegation"
            }
            // "Chinese officials": the mention is the subject; "Jakarta Globe" is not
            return mention->kind == MentionKind::country ||
                           mention->kind == MentionKind::organization || view.is_possessive(before)
                       ? std::nullopt
                       : std::optional<Party>(nobody());
        }
        const std::string_view word = view.word(before);
        if (view.is_possessive(before)) {
            return std::nullopt;
        }
        if (is_preposition(view, word) || word == "who" || word == "to" || word == "and" ||
            view.time_at(before) != nullptr) {
            return std::nullopt;
        }
        if (view.is_punctuation(before)) {
            return word == "," ? std::nullopt : std::optional<Party>(nobody());
        }
        if (opens_clause(view, word) || looks_like_verb(view, word) || is_speech_verb(view, word)) {
            return nobody();
        }
        at = before;
    }
    return std::nullopt;
}

/// The person before "who" at `who`, or null.
const Mention* antecedent(const ArticleView& view, std::uint32_t who)
{
    if (const Mention* mention = view.mention_before(who)) {
        return mention;
    }
    return who > 0 && view.word(who - 1) == "," ? view.mention_before(who - 1) : nullptr;
}

/// "sent A *last month to* meet B": A, who goes, before the verb group at `group`; else null.
const Mention* sent_before(const ArticleView& view, std::uint32_t group, TokenRange sentence)
{
    const Mention* sent = view.mention_before(group);
    if (sent == nullptr || sent->possessive || sent->kind != MentionKind::person ||
        sent->tokens.first <= sentence.first ||
        !is_a(view, view.word(sent->tokens.first - 1), EventWord::errand)) {
        return nullptr;
    }
    std::uint32_t at = group;
    while (at < sentence.last && (view.time_at(at) != nullptr || view.word(at) == "on")) {
        ++at;
    }
    return at > group && is_infinitive_mark(view, at, sentence.last) ? sent : nullptr;
}

/// "in Madrid, Spain"
bool names_wider_place(const ArticleView& view, const Mention& mention)
{
    if (mention.kind != MentionKind::country || mention.tokens.first < 2 ||
        view.word(mention.tokens.first - 1) != ",") {
        return false;
    }
    const Mention* inner = view.mention_before(mention.tokens.first - 1);
    return inner != nullptr && inner->kind == MentionKind::place;
}

/// Nothing but "," and "and".
bool is_joint(const ArticleView& view, std::uint32_t first, std::uint32_t last)
{
    for (std::uint32_t at = first; at < last; ++at) {
        if (view.word(at) != "," && view.word(at) != "and") {
            return false;
        }
    }
    return first < last;
}

/// "called on A, B, *and also met* C": the last of a list is no subject of the verb that "and"
/// joins to the one before.
bool ends_before_joint(const ArticleView& view, std::uint32_t last, std::uint32_t group)
{
    return is_joint(view, last, group) && view.word(group - 1) == "and";
}

/// A country's adjective or possessive with people behind it, as a subject.
std::optional<LeftParty> country_people(const ArticleView& view, const Mention& mention,
                                        std::uint32_t group, std::uint32_t begin)
{
    const std::uint32_t next =
        mention.tokens.last + (view.is_possessive(mention.tokens.last) ? 1 : 0);
    const auto last = after_people_noun(view, next, group);
    if (!last) {
        return std::nullopt;
    }
    return parties_ending(view, mention, begin);
}

} // namespace

Party subject_before(const ArticleView& view, std::uint32_t group, TokenRange sentence, bool finite)
{
    const std::uint32_t begin = sentence.first;
    if (is_infinitive_mark(view, group, sentence.last)) {
        if (auto subject = subject_of_infinitive(view, group, sentence)) {
            return *std::move(subject);
        }
    } else if (const Mention* sent = sent_before(view, group, sentence)) {
        return parties_ending(view, *sent, begin).party;
    } else if (finite) {
        if (const auto plain = plain_subject(view, group, begin)) {
            return *plain;
        }
    }
    const Mention* owner = nullptr; // "A's remarks during a visit"
    Party last_listed;              // those right before ", and also met"
    last_listed.tokens = {group, group};
    for (std::uint32_t at = group; at > begin;) {
        const std::uint32_t before = at - 1;
        if (const Mention* mention = view.mention_at(before)) {
            at = std::max(mention->tokens.first, begin);
            if (mention->kind == MentionKind::place || names_wider_place(view, *mention)) {
                continue;
            }
            if (mention->kind == MentionKind::group && mention->tokens.first > begin) {
                if (Party both = owners_before(view, mention->tokens.first, begin);
                    both.actors.size() > 1) {
                    return both; // "China and Russia's diplomats agreed when they met"
                }
            }
            const bool describes =
                mention->possessive || view.is_possessive(mention->tokens.last) ||
                (mention->kind == MentionKind::country && mention->form == MentionForm::adjective);
            LeftParty left;
            if (describes) {
                if (mention->kind == MentionKind::person) {
                    owner =
                        owner == nullptr && mention->form != MentionForm::pronoun ? mention : owner;
                    continue;
                }
                const auto people = country_people(view, *mention, group, begin);
                if (!people) {
                    continue;
                }
                left = *people;
            } else {
                left = parties_ending(view, *mention, begin);
            }
            if (left.subject && owner != nullptr && !finite && only_bodies(left.party)) {
                return parties_ending(view, *owner, begin)
                    .party; // "the ministry ... A's plans for a visit"
            }
            const bool listed = last_listed.found
                                    ? is_joint(view, mention->tokens.last, last_listed.tokens.first)
                                    : ends_before_joint(view, mention->tokens.last, group);
            if (finite && listed && left.party.found) {
                last_listed.append(left.party);
            } else if (left.subject) {
                return left.party;
            }
            at = std::max(std::min(at, left.party.tokens.first), begin);
            continue;
        }
        const std::string_view word = view.word(before);
        if (word == "who" || (word == "which" && finite)) {
            if (const Mention* mention = antecedent(view, before)) {
                Party party = parties_ending(view, *mention, begin).party;
                return party;
            }
        }
        if (word == ";" && finite) {
            break;
        }
        if ((word == "two" || word == "both") && before + 1 < group &&
            view.token(before + 1).folded.size() > 3 &&
            (before == begin || view.word(before - 1) == "the" || word == "both")) {
            return the_group(); // "the two advisers"
        }
        if (word == "they" || word == "he" || word == "she") {
            return word == "they" ? the_group() : nobody();
        }
        at = before;
    }
    if (owner != nullptr && !finite && !is_infinitive_mark(view, group, sentence.last)) {
        return parties_ending(view, *owner, begin).party;
    }
    return last_listed;
}

} // namespace entente
