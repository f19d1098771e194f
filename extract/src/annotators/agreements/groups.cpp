#include "actors.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>
#include <set>

namespace entente {

using namespace agreement_words;

/// "the sides", "the pair", "the ministers": words for several that stand for no one in the text as
/// a whole, but sign.
void AgreementActorFinder::find_plain_groups()
{
    const auto& tokens = analysis_.tokens();
    for (std::uint32_t at = 1; at < tokens.size(); ++at) {
        if (!is_a(analysis_, at, PeopleWord::group) || !ends_with_word(analysis_, at, {"the"})) {
            continue;
        }
        const bool people = is_a(analysis_, tokens[at], AgreementWord::noun_of_people);
        const bool joined = people && at > 1 &&
                            (tokens[at - 2].is("and") || tokens[at - 2].is(",") ||
                             is_a(analysis_, tokens[at - 2], AgreementWord::preposition));
        if (joined) {
            continue; // "A and the ministers", "leaders of the nations"
        }
        Mention group;
        group.kind = MentionKind::group;
        group.form = MentionForm::nominal;
        group.tokens = {at - 1, at + 1};
        group.sentence = analysis_.sentence_of[at];
        plain_groups_.push_back(group);
    }
}

/// The group that is the subject of the verb and stands just before it.
const Mention* AgreementActorFinder::group_before(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, verb);
    while (verb > begin && (is_a(analysis_, tokens[verb - 1], AgreementWord::auxiliary) ||
                            tokens[verb - 1].folded.ends_with("ly"))) {
        --verb;
    }
    const auto found = std::ranges::find(plain_groups_, verb,
                                         [](const Mention& group) { return group.tokens.last; });
    return found == plain_groups_.end() ? nullptr : &*found;
}

/// "the two ministers", "both sides".
bool AgreementActorFinder::is_counted(const Mention& group) const
{
    return std::ranges::none_of(
               plain_groups_,
               [&](const Mention& plain) { return plain.tokens.last == group.tokens.last; }) ||
           group.tokens.last - group.tokens.first > 2;
}

/// "A and B met. They signed": the two countries of this sentence or the one or two before it.
std::vector<Actor> AgreementActorFinder::pair_before(std::uint32_t sentence)
{
    constexpr std::uint32_t farthest = 2;
    for (std::uint32_t back = 0; back <= std::min(farthest, sentence); ++back) {
        std::set<std::string> countries;
        for (const Mention* mention : mentions_in(analysis_.sentences[sentence - back].tokens)) {
            if (const std::string country = country_of(*mention); !country.empty()) {
                countries.insert(country);
            }
        }
        std::vector<Actor> pair;
        for (const std::string& country : countries) {
            if (const auto actor = country_actor(country)) {
                pair.push_back(*actor);
            }
        }
        if (pair.size() > 1) {
            return pair.size() == 2 ? pair : std::vector<Actor>();
        }
    }
    return {};
}

/// The country that is visited, by the places of the visit.
void AgreementActorFinder::add_hosts(const MeetingClaim& visit, std::vector<Actor>& countries)
{
    for (const Actor& place : visit.places) {
        if (place.kind == ActorKind::country) {
            add_once(countries, place);
        } else if (const auto host = place.kind == ActorKind::place
                                         ? country_actor(analysis_.places[place.index].country)
                                         : std::nullopt) {
            add_once(countries, *host);
        }
    }
}

/// "A and B met. A protocol was signed": by those who met.
void AgreementActorFinder::add_meeting_sides(std::uint32_t sentence, AgreementActors& actors)
{
    constexpr std::size_t most = 3;
    const auto meeting = meeting_of(sentence);
    if (!meeting || analysis_.meetings[*meeting].type == MeetingType::gathering) {
        return;
    }
    auto countries = countries_of(analysis_.meetings[*meeting]);
    if (analysis_.meetings[*meeting].type == MeetingType::visit && countries.size() == 1 &&
        pair_before(sentence).empty()) {
        add_hosts(analysis_.meetings[*meeting], countries);
    }
    if (countries.size() > 1 && countries.size() <= most) {
        actors.parties = countries;
    }
}

void AgreementActorFinder::add_group(const Mention& mention, const AgreementName& name,
                                     bool signing, AgreementActors& actors)
{
    const auto meeting = meeting_of(mention.sentence);
    const auto& tokens = analysis_.tokens();
    const bool people = signing && (mention.form == MentionForm::pronoun ||
                                    is_a(analysis_, tokens[mention.tokens.last - 1],
                                         AgreementWord::noun_of_leaders));
    std::vector<Actor> countries;
    if (meeting) {
        countries = countries_of(analysis_.meetings[*meeting]);
        if (lead_joins_sides_) {
            countries = sides_;
        }
        if (people) {
            for (const Participant& participant : analysis_.meetings[*meeting].participants) {
                const bool official = participant.actor.kind == ActorKind::official;
                if (official && analysis_.meetings[*meeting].type == MeetingType::meeting &&
                    analysis_.meetings[*meeting].participants.size() <= 4) {
                    add_once(actors.signers, participant.actor);
                }
            }
        }
    }
    const bool crowd = meeting && analysis_.meetings[*meeting].type == MeetingType::gathering &&
                       mention.form == MentionForm::nominal && !is_counted(mention);
    if (crowd) {
        return; // "the ministers" of many
    }
    if (countries.size() != 2 && (lead_joins_sides_ || name.type != AgreementType::statement)) {
        countries = sides_;
    }
    if (countries.size() != 2 && name.type != AgreementType::statement) {
        countries = pair_before(mention.sentence);
    }
    for (const Actor country : countries) {
        add_once(actors.parties, country);
    }
}

} // namespace entente
