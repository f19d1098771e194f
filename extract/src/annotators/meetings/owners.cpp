#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Whom possessive pronouns stand for.
namespace entente {
namespace {

/// "*The delegation* spoke of their tour": those who travel, where the sentence begins with them.
Party delegation_ahead(const ArticleView& view, std::uint32_t begin)
{
    const Mention* subject = view.mention_at(begin);
    const bool sent = subject != nullptr && !subject->possessive &&
                      is_a(view, view.word(subject->tokens.last - 1), EventWord::side_noun);
    return sent ? party_of(view, *subject, subject->tokens.first) : Party();
}

} // namespace

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

Party owner_of_pronoun(const ArticleView& view, std::uint32_t at, TokenRange sentence,
                       MeetingType event)
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
        Party both = owners_before(view, at, sentence.first);
        if (event == MeetingType::visit && both.actors.empty()) {
            const Party sent = delegation_ahead(view, sentence.first);
            return sent.found ? sent : both;
        }
        return both;
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
