#include "actors.hpp"

#include "annotators/grammar.hpp"
#include "dates.hpp"
#include "judge.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace entente {
namespace {

using namespace agreement_words;

/// A government or parliament binds its state.
bool binds_state(OrganizationType type)
{
    return type == OrganizationType::government || type == OrganizationType::parliament ||
           type == OrganizationType::presidency;
}

/// "a deal with a Chinese firm": its country is no party.
bool is_of_company(const Analysis& analysis, const Mention& mention)
{
    const PhraseMatch* head =
        mention.kind == MentionKind::country && mention.form == MentionForm::adjective
            ? analysis.phrase_at(mention.tokens.last, Term::body_head)
            : nullptr;
    return head != nullptr &&
           analysis.lexicon->body_heads[head->row].type == OrganizationType::company &&
           !analysis.tokens()[head->first].is_capitalised();
}

} // namespace

void add_once(std::vector<Actor>& actors, Actor actor)
{
    if (std::ranges::find(actors, actor) == actors.end()) {
        actors.push_back(actor);
    }
}

AgreementActorFinder::AgreementActorFinder(Analysis& analysis) : analysis_(analysis)
{
    first_mention_.assign(analysis.sentences.size() + 1,
                          static_cast<std::uint32_t>(analysis.mentions.size()));
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < analysis.mentions.size(); ++i) {
        for (const std::uint32_t sentence = analysis.sentence_of[analysis.mentions[i].tokens.first];
             next <= sentence; ++next) {
            first_mention_[next] = i;
        }
    }
    find_sides();
    find_plain_groups();
}

void AgreementActorFinder::add(const std::vector<const Mention*>& mentions,
                               const AgreementName& name, bool signing, AgreementActors& actors)
{
    for (const Mention* mention : mentions) {
        const bool owner = std::ranges::any_of(mentions, [&](const Mention* body) {
            return body != mention && is_country_of(*mention, *body);
        });
        if (owner || mention->tokens.overlaps(name.core) || is_of_company(analysis_, *mention)) {
            continue;
        }
        actors.stated = true;
        switch (mention->kind) {
        case MentionKind::country:
            add_once(actors.parties, {ActorKind::country, mention->entity});
            break;
        case MentionKind::organization:
            if (binds_state(analysis_.bodies[mention->entity].type) &&
                !analysis_.bodies[mention->entity].country.empty()) {
                if (const auto country = country_actor(analysis_.bodies[mention->entity].country)) {
                    add_once(actors.parties, *country);
                }
            } else if (analysis_.bodies[mention->entity].type != OrganizationType::media ||
                       (name.between && name.between->contains(mention->tokens))) {
                add_once(actors.parties, {ActorKind::organization, mention->entity});
            }
            break;
        case MentionKind::person: {
            const Person& person = analysis_.people[mention->entity];
            if (signing) {
                add_once(actors.signers, {ActorKind::official, mention->entity});
            }
            if (const auto country = country_actor(person.country)) {
                add_once(actors.parties, *country);
            }
            break;
        }
        case MentionKind::post:
            if (signing && !analysis_.posts[mention->entity].plural &&
                !analysis_.posts[mention->entity].former) {
                actors.signing_posts.push_back(mention->entity);
            }
            if (const auto country = country_actor(analysis_.posts[mention->entity].country)) {
                add_once(actors.parties, *country);
            }
            break;
        case MentionKind::group:
            add_group(*mention, name, signing, actors);
            break;
        case MentionKind::place:
        case MentionKind::company:
            break;
        }
    }
}

/// "withdrew from the treaty", "is a party to the deal", "will join the pact".
bool AgreementActorFinder::takes_part(const Governor& governor) const
{
    if (governor.deed != Deed::keep) {
        return false;
    }
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    for (std::uint32_t back = 0; back <= 4 && governor.token >= begin + back; ++back) {
        if (is_a(analysis_, tokens[governor.token - back], AgreementWord::takes_part)) {
            return true;
        }
    }
    return false;
}

/// "brokered the truce": who does it is none of those whom it binds.
bool AgreementActorFinder::mediates(const Governor& governor) const
{
    return governor.found &&
           is_a(analysis_, analysis_.tokens()[governor.token], AgreementWord::mediating);
}

/// "signed by the two universities": words behind the verb say who, whether or not we know them.
bool AgreementActorFinder::names_doers(const Governor& governor) const
{
    const std::uint32_t behind = governor.token + 1;
    const auto& tokens = analysis_.tokens();
    return governor.passive && behind < tokens.size() &&
           (tokens[behind].is("by") || tokens[behind].is("between"));
}

/// Who does what the verb says; not who brings others to it.
std::vector<const Mention*> AgreementActorFinder::doers(const Governor& governor) const
{
    if (governor.passive) {
        return agents_behind(governor.token);
    }
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    const bool opens = governor.token <= begin + 2 && !mediates(governor) &&
                       (tokens[begin].is("having") || tokens[begin].is("by") ||
                        tokens[begin].is("after") || tokens[begin].is("before")); // "Having signed"
    if (opens) {
        const std::uint32_t end = sentence_end(analysis_, governor.token);
        for (std::uint32_t comma = governor.token; comma + 1 < end; ++comma) {
            if (tokens[comma].is(",")) {
                if (auto pair = pair_at(comma + 1, end); !pair.empty()) {
                    return pair;
                }
            }
        }
    }
    if (governor.finite) {
        return mediates(governor) ? std::vector<const Mention*>()
                                  : subject_before(governor.subject_end);
    }
    const auto agents = agents_behind(governor.token);
    return agents.empty() && !mediates(governor) ? subject_of_gerund(governor) : agents;
}

/// "between the two ministries", "between both houses".
bool AgreementActorFinder::is_of_both(TokenRange between) const
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = between.first; i < between.last && i < between.first + 3; ++i) {
        if (tokens[i].is("two") || tokens[i].is("both")) {
            return between.last - i > 1;
        }
    }
    return false;
}

/// "signed with his Omani counterpart, B, an agreement": whom the signer signs with, before the
/// name.
std::vector<const Mention*> AgreementActorFinder::partners_inside(std::uint32_t verb,
                                                                  std::uint32_t name) const
{
    constexpr std::uint32_t farthest = 5; // words of place and time
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t i = verb + 1; i < name && i <= verb + farthest; ++i) {
        if (tokens[i].is("with")) {
            return mentions_in({i + 1, name});
        }
    }
    return {};
}

AgreementActors AgreementActorFinder::find(const AgreementName& name, const Governor& governor)
{
    AgreementActors actors;
    add_known(name, actors);
    add_nationals(name, actors);
    if (name.between && sides_.size() == 2 && is_of_both(*name.between)) {
        for (const Actor side : sides_) {
            add_once(actors.parties, side);
        }
        actors.stated = true;
    } else if (name.between) {
        add(mentions_in(*name.between), name, false, actors);
    }
    // "A joint statement was issued by A and B"
    const bool issued = governor.deed == Deed::issue && governor.passive &&
                        name.type == AgreementType::statement;
    const bool bound = governor.deed == Deed::sign || governor.deed == Deed::reach ||
                       governor.deed == Deed::establish || governor.deed == Deed::negotiate ||
                       governor.deed == Deed::bind || issued;
    const bool signing =
        governor.deed == Deed::sign && governor.status != AgreementStatus::proposed;
    if (governor.found && (bound || takes_part(governor))) {
        auto subject = doers(governor);
        if (issued) {
            subject = several(std::move(subject));
        }
        if (signing && governor.finite && !governor.passive) {
            const auto more = cosigners(governor);
            subject.insert(subject.end(), more.begin(), more.end());
        }
        if (subject.empty() && !governor.finite &&
            (governor.deed == Deed::negotiate || governor.status == AgreementStatus::proposed)) {
            subject = speakers(name); // "A and B concluded negotiations on a trade agreement"
        } else if (subject.empty() && !governor.finite && !mediates(governor) && !name.with) {
            add(who_tells_of(governor), name, false, actors);
        }
        // parties that the name itself tells are complete: the subject then only signs
        AgreementActors told;
        add(subject, name, signing, told);
        if (signing) {
            add(represented(governor), name, false, told);
        }
        for (const Actor signer : told.signers) {
            add_once(actors.signers, signer);
        }
        if (actors.parties.size() < 2) {
            for (const Actor party : told.parties) {
                add_once(actors.parties, party);
            }
        }
        actors.stated = actors.stated || told.stated;
    }
    if (actors.parties.size() < 2) {
        add_owners(name, actors);
    }
    if (name.with) {
        add(mentions_in(*name.with), name, signing && governor.finite, actors);
    }
    if (signing && governor.finite && !governor.passive) {
        add(partners_inside(governor.token, name.begin), name, true, actors);
    }
    bool with_partner = name.with.has_value();
    if (governor.participle ? !governor.passive || governor.deed == Deed::reach
                            : governor.passive && bound) {
        const auto partners = partners_behind(governor.token);
        add(partners, name, signing && !governor.passive, actors);
        with_partner = with_partner || (!partners.empty() && !governor.participle);
    }
    if (with_partner) {
        add_own_side(name, governor.passive && governor.deed == Deed::sign && !governor.participle,
                     actors);
    }
    const bool theirs = analysis_.tokens()[name.begin].is("their"); // "marked their partnership"
    if ((name.type == AgreementType::statement || theirs) && actors.parties.size() < 2 &&
        !(governor.participle && governor.passive)) {
        add(speakers(name), name, name.type == AgreementType::statement, actors);
    }
    if (name.type == AgreementType::statement && actors.parties.size() < 2) {
        add(authors_of(name), name, false, actors);
        add(speakers_behind(name), name, true, actors);
    }
    if (actors.parties.empty() && governor.found && is_fronted(name)) {
        add(states_behind(name), name, false, actors);
    }
    if (governor.deed == Deed::negotiate && governor.finite && !governor.passive &&
        actors.parties.size() < 2) {
        add(offered_to(name, governor), name, false, actors);
    }
    if (name.type == AgreementType::statement && actors.parties.empty()) {
        add_attendees(name, actors);
    }
    if (actors.parties.empty() && signing && (governor.passive || !governor.finite) &&
        name.type != AgreementType::statement && is_bilateral(name) && !name.between &&
        !names_doers(governor)) {
        add_meeting_sides(analysis_.sentence_of[governor.token], actors);
    }
    // one country and a body of the other side is enough; else the two sides of the article stand
    // in
    if (is_bilateral(name) && !is_of_others(name, governor) && !mediates(governor) &&
        actors.parties.size() < 2 && sides_.size() == 2) {
        const bool fits = actors.parties.empty() ||
                          std::ranges::find(sides_, actors.parties.front()) != sides_.end();
        const bool alone = actors.parties.empty() ? !name.with : !name.between;
        if (fits && alone && !names_third(name) &&
            (lead_joins_sides_ || joins_sides(name.sentence))) {
            for (const Actor side : sides_) {
                add_once(actors.parties, side);
            }
        }
    }
    return actors;
}

} // namespace entente
