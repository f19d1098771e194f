#include "actors.hpp"
#include "annotators/grammar.hpp"
#include "dates.hpp"
#include "judge.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {

using namespace agreement_words;

/// "U.S.-Russia-brokered cease-fire": who stands before is no party. The core's first token when
/// there is no such word.
std::uint32_t AgreementActorFinder::end_of_brokers(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    std::uint32_t end = name.core.first;
    for (std::uint32_t at = name.core.first; at < name.noun; ++at) {
        if (tokens[at].after_hyphen && is_a(analysis_, tokens[at], AgreementWord::broker)) {
            end = at + 1;
        }
    }
    return end;
}

/// Countries inside the name: "Japan-EU economic partnership agreement".
void AgreementActorFinder::add_nationals(const AgreementName& name, AgreementActors& actors)
{
    auto inside = mentions_in(name.core);
    if (const std::uint32_t behind = end_of_brokers(name); behind > name.core.first) {
        std::erase_if(inside,
                      [&](const Mention* mention) { return mention->tokens.first < behind; });
    }
    std::uint32_t actors_named = 0;
    for (const Mention* mention : inside) {
        actors_named +=
            mention->kind == MentionKind::country || mention->kind == MentionKind::organization
                ? 1U
                : 0U;
    }
    if (actors_named < 2) {
        return;
    }
    for (const Mention* mention : inside) {
        if (mention->kind == MentionKind::country) {
            add_once(actors.parties, {ActorKind::country, mention->entity});
        } else if (mention->kind == MentionKind::organization && mention->tokens != name.core &&
                   analysis_.bodies[mention->entity].type != OrganizationType::armed_forces) {
            add_once(actors.parties, {ActorKind::organization, mention->entity});
        }
    }
    actors.stated = true;
}

/// "China's and Russia's partnership", "Japan's agreement with ...".
void AgreementActorFinder::add_owners(const AgreementName& name, AgreementActors& actors)
{
    const std::uint32_t begin = sentence_begin(analysis_, name.begin);
    constexpr std::uint32_t farthest = 12;
    const std::uint32_t from = name.begin > begin + farthest ? name.begin - farthest : begin;
    const auto before = mentions_in({from, name.begin});
    if (before.empty() || !before.back()->possessive ||
        before.back()->kind == MentionKind::person || name.begin > before.back()->tokens.last + 1) {
        return;
    }
    std::vector<const Mention*> owners{before.back()};
    const auto& tokens = analysis_.tokens();
    for (std::size_t i = before.size() - 1; i > 0; --i) {
        const std::uint32_t gap = before[i - 1]->tokens.last;
        const std::uint32_t next = before[i]->tokens.first;
        const bool joined = gap < next && tokens[next - 1].is("and") && next - gap <= 2;
        if (!joined) {
            break;
        }
        owners.push_back(before[i - 1]);
    }
    add(owners, name, false, actors);
}

/// A treaty that everyone knows, where the article names all its parties.
void AgreementActorFinder::add_known(const AgreementName& name, AgreementActors& actors) const
{
    std::vector<Actor> parties;
    const auto& known = analysis_.lexicon->agreements[name.row].parties;
    for (const std::string& party : known) {
        for (std::uint32_t i = 0; i < analysis_.countries.size(); ++i) {
            if (analysis_.countries[i].iso == party && !analysis_.countries[i].names.empty()) {
                parties.push_back({ActorKind::country, i});
            }
        }
        for (std::uint32_t i = 0; i < analysis_.bodies.size(); ++i) {
            if (analysis_.bodies[i].label == party) {
                parties.push_back({ActorKind::organization, i});
            }
        }
    }
    if (parties.size() < known.size()) { // only those that stand in the name: "Iran deal"
        const auto named = mentions_in(name.core);
        std::erase_if(parties, [&](const Actor& party) {
            return std::ranges::none_of(named, [&](const Mention* mention) {
                return mention->entity == party.index && mention->kind == MentionKind::country &&
                       party.kind == ActorKind::country;
            });
        });
    }
    actors.parties = std::move(parties);
}

/// "The summit ended with a joint declaration": of those who were there.
void AgreementActorFinder::add_attendees(const AgreementName& name, AgreementActors& actors)
{
    const auto& tokens = analysis_.tokens();
    constexpr std::size_t most = 8;
    bool event = false;
    for (std::uint32_t i = sentence_begin(analysis_, name.noun); i < name.begin; ++i) {
        event = event || is_a(analysis_, tokens[i], AgreementWord::noun_of_talks) ||
                is_a(analysis_, tokens[i], AgreementWord::noun_of_gathering);
    }
    const auto meeting = event ? meeting_of(name.sentence) : std::nullopt;
    if (!meeting || analysis_.meetings[*meeting].status != MeetingStatus::held) {
        return;
    }
    const auto countries = countries_of(analysis_.meetings[*meeting]);
    if (countries.size() >= 2 && countries.size() <= most) {
        for (const Actor country : countries) {
            add_once(actors.parties, country);
        }
    }
}

/// The two sides of the article may stand in where the text tells no parties: not for the treaties
/// of many.
bool AgreementActorFinder::is_bilateral(const AgreementName& name) const
{
    const bool introduced = is_indefinite(analysis_.tokens()[name.begin].folded);
    if (name.proper || (name.type == AgreementType::convention && !introduced) ||
        (name.capitals && (!name.year.empty() || year_behind(analysis_, name) != 0))) {
        return false; // "the Khartoum Accord of 2019"
    }
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t at = name.core.first; at < name.noun; ++at) {
        if (is_a(analysis_, tokens[at], AgreementWord::many_sided)) {
            return false; // "the regional trade agreement"
        }
    }
    if (name.type == AgreementType::statement) {
        return analysis_.tokens()[name.core.first].is("joint") || !name.capitals;
    }
    return !(name.type == AgreementType::treaty && name.capitals);
}

/// "called for a truce", "praised the Oslo/Good Harbour Agreement": whoever speaks of an end of
/// others' war, or of what bears a place's name, need not be a party.
bool AgreementActorFinder::is_of_others(const AgreementName& name, const Governor& governor) const
{
    if (is_concluded(governor) && governor.status == AgreementStatus::signed_) {
        return false;
    }
    for (std::uint32_t at = name.core.first; at < name.core.last; ++at) {
        const bool place = name.capitals && at < name.noun &&
                           (analysis_.phrase_at(at, Term::city) != nullptr ||
                            analysis_.phrase_at(at, Term::capital) != nullptr);
        if (place || is_a(analysis_, analysis_.tokens()[at], AgreementWord::of_war)) {
            return true;
        }
    }
    return false;
}

/// "The Status of Forces Agreement governs U.S. troops": its sentence speaks of another country
/// than the two sides.
bool AgreementActorFinder::names_third(const AgreementName& name) const
{
    const std::uint32_t sentence = name.sentence;
    bool third = false;
    bool side = false;
    for (std::uint32_t i = first_mention_[sentence]; i < first_mention_[sentence + 1]; ++i) {
        const Mention& mention = analysis_.mentions[i];
        if (mention.kind == MentionKind::country) {
            const bool own = std::ranges::find(sides_, Actor{ActorKind::country, mention.entity}) !=
                             sides_.end();
            side = side || own;
            third = third || !own;
        } else if (mention.kind == MentionKind::group) {
            side = true;
        }
    }
    return third && !side;
}

} // namespace entente
