#include "actors.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <set>

namespace entente {

using namespace agreement_words;

/// "French officials", but neither "the French firm" nor "French analysts": those whom the
/// adjective tells of speak for their country.
bool AgreementActorFinder::tells_of_state(const Mention& adjective) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t noun = adjective.tokens.last;
    return noun < sentence_end(analysis_, adjective.tokens.first) &&
           (is_a(analysis_, tokens[noun], AgreementWord::noun_of_people) ||
            tokens[noun].is("government") || tokens[noun].is("delegation") ||
            tokens[noun].is("side") || tokens[noun].is("cabinet") || tokens[noun].is("parliament"));
}

/// The code of the country that the mention speaks for; empty for none.
std::string AgreementActorFinder::country_of(const Mention& mention) const
{
    switch (mention.kind) {
    case MentionKind::country:
        return is_under_preposition(mention) ||
                       (mention.form == MentionForm::adjective && !tells_of_state(mention))
                   ? std::string()
                   : analysis_.countries[mention.entity].iso;
    case MentionKind::person:
        return analysis_.people[mention.entity].country;
    case MentionKind::post:
        return analysis_.posts[mention.entity].country;
    case MentionKind::organization:
        return analysis_.bodies[mention.entity].type == OrganizationType::media ||
                       analysis_.bodies[mention.entity].type == OrganizationType::company
                   ? std::string()
                   : analysis_.bodies[mention.entity].country;
    case MentionKind::group:
    case MentionKind::company:
    case MentionKind::place:
        break;
    }
    return {};
}

/// The codes of the countries other than `theirs` that the sentence speaks of.
std::set<std::string> AgreementActorFinder::others_told(std::uint32_t sentence,
                                                        const std::string& theirs) const
{
    std::set<std::string> others;
    for (const Mention* mention : mentions_in(analysis_.sentences[sentence].tokens)) {
        const std::string country = country_of(*mention);
        const bool partner = mention->kind == MentionKind::country &&
                             ends_with_word(analysis_, mention->tokens.first, {"with"});
        if (!country.empty() && country != theirs && !partner) {
            others.insert(country);
        }
    }
    return others;
}

/// The sentence names somebody who speaks for a body of many countries: it may be the side that
/// signs, and no country spoken of before.
bool AgreementActorFinder::speaks_for_bloc(std::uint32_t sentence) const
{
    const auto mentions = mentions_in(analysis_.sentences[sentence].tokens);
    return std::ranges::any_of(mentions, [&](const Mention* mention) {
        return mention->kind == MentionKind::person &&
               std::ranges::any_of(analysis_.people[mention->entity].posts,
                                   [&](const HeldPost& held) {
                                       const auto& body = analysis_.posts[held.post].body;
                                       return body && analysis_.bodies[*body].international;
                                   });
    });
}

/// "She reaffirmed the agreement with B", "a deal with B, A's minister said": the only other
/// country that the sentence speaks of is the other side.
void AgreementActorFinder::add_own_side(const AgreementName& name, bool news,
                                        AgreementActors& actors)
{
    const bool truce = is_a(analysis_, analysis_.tokens()[name.noun], AgreementWord::ceasefire);
    if (actors.parties.size() != 1 || name.between || truce || name.proper ||
        name.type == AgreementType::convention) {
        return;
    }
    const Actor partner = actors.parties.front();
    const std::string& theirs = partner.kind == ActorKind::country
                                    ? analysis_.countries[partner.index].iso
                                    : analysis_.bodies[partner.index].country;
    std::set<std::string> others = others_told(name.sentence, theirs);
    const std::uint32_t farthest = news && !speaks_for_bloc(name.sentence) ? 2 : 0;
    for (std::uint32_t back = 1; back <= farthest && others.empty() && back <= name.sentence;
         ++back) { // "B had a good year. An agreement was signed with A."
        others = others_told(name.sentence - back, theirs);
    }
    if (others.size() != 1) {
        return;
    }
    if (const auto own = country_actor(*others.begin())) {
        add_once(actors.parties, *own);
    }
}

} // namespace entente
