#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Whom possessive pronouns stand for.
namespace entente {

/// The list of at least two that "their" takes up in its sentence, else whoever met before.
Party owners_before(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    for (std::uint32_t back = at; back > begin;) {
        const Mention* mention = view.mention_at(back - 1);
        back = mention != nullptr ? std::max(mention->tokens.first, begin) : back - 1;
        if (mention == nullptr || mention->kind == MentionKind::place) {
            continue;
        }
        const LeftParty left = parties_ending(view, *mention, begin);
        if (left.party.actors.size() > 1) {
            return left.party;
        }
    }
    Party group;
    group.found = group.group = group.plural = true;
    return group;
}

Party owner_of_pronoun(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    const bool female = view.word(at) == "her";
    const bool plural = view.word(at) == "their";
    if (const Mention* mention = view.mention_at(at);
        mention != nullptr && mention->tokens.last == at + 1) {
        if (const auto actor = actor_of(view.analysis(), *mention)) {
            Party party;
            party.found = true;
            party.actors.push_back(*actor);
            party.sizes.push_back(1);
            return party;
        }
    }
    if (plural) {
        return owners_before(view, at, sentence.first);
    }
    for (std::uint32_t back = at; back > sentence.first;) {
        const Mention* mention = view.mention_at(back - 1);
        back = mention != nullptr ? std::max(mention->tokens.first, sentence.first) : back - 1;
        if (mention == nullptr || mention->kind != MentionKind::person) {
            continue;
        }
        const Person& person = view.analysis().people[mention->entity];
        if ((female && person.male) || (!female && person.female)) {
            continue;
        }
        const LeftParty left = parties_ending(view, *mention, sentence.first);
        if (left.subject ||
            view.word(mention->tokens.first > 0 ? mention->tokens.first - 1 : 0) == "by") {
            return left.party;
        }
    }
    return {};
}

} // namespace entente
