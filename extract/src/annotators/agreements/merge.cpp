#include "same.hpp"

#include <algorithm>

namespace entente {
namespace {

void add_aliases(AgreementClaim& known, const AgreementClaim& next)
{
    for (const Alias& alias : next.aliases) {
        const auto found = std::ranges::find(known.aliases, alias.text, &Alias::text);
        if (found == known.aliases.end()) {
            known.aliases.push_back(alias);
        } else {
            found->count += alias.count;
        }
    }
}

template <typename Value> void add_once(std::vector<Value>& all, const std::vector<Value>& more)
{
    for (const Value& value : more) {
        if (std::ranges::find(all, value) == all.end()) {
            all.push_back(value);
        }
    }
}

/// What is signed is more than what is planned, planned more than proposed.
int rank(AgreementStatus status)
{
    switch (status) {
    case AgreementStatus::signed_:
        return 3;
    case AgreementStatus::in_force:
        return 2;
    case AgreementStatus::planned:
        return 1;
    case AgreementStatus::proposed:
        return 0;
    }
    return 0;
}

/// A mention in passing ("under the agreement") says nothing of the status; a headline says less
/// than the text.
void absorb_status(AgreementReading& known, const AgreementReading& next)
{
    const bool still_ahead = next.certain && !known.certain && next.definite &&
                             next.claim.status == AgreementStatus::planned;
    if (known.proper && !next.proper && is_open(next.claim.status) && !still_ahead) {
        return;
    }
    const bool was_agreed = dates_clash(known.claim.date, next.claim.date) &&
                            next.claim.date.begin() < known.claim.date.begin();
    if (known.headline && !next.headline && next.certain && is_open(next.claim.status)) {
        if (was_agreed) {
            return; // "agreed in 2022 to sign the deal" under news of its signing
        }
        if (!is_open(known.claim.status)) {
            known.claim.date = {}; // of what is done
        }
        known.claim.status = next.claim.status; // "after signing a deal" above "once it is signed"
        known.certain = true;
        return;
    }
    if (next.anaphor && next.nominal && known.certain && is_open(known.claim.status)) {
        return; // "once it is signed ... soon after signing it"
    }
    const bool firmer = rank(next.claim.status) > rank(known.claim.status);
    const bool tells = next.certain || (!next.anaphor && !next.claim.date.empty());
    if (next.certain && !known.certain) {
        known.claim.trigger = next.claim.trigger;
        known.claim.rule = next.claim.rule;
    }
    if ((tells && !known.certain) || (tells && known.certain && firmer)) {
        known.claim.status = next.claim.status;
        known.certain = known.certain || next.certain;
    }
}

void absorb_parties(AgreementReading& known, const AgreementReading& next)
{
    std::vector<Actor>& parties = known.claim.parties;
    const auto bodies = [](const std::vector<Actor>& actors) {
        return std::ranges::count(actors, ActorKind::organization, &Actor::kind);
    };
    // the bodies that sign say more than their countries, the text more than its title
    const bool closer = next.stated_parties && next.claim.parties.size() > 1 &&
                        ((known.headline && bodies(parties) <= bodies(next.claim.parties)) ||
                         (bodies(parties) == 0 && bodies(next.claim.parties) > 1));
    if (closer || (next.stated_parties && !known.stated_parties)) {
        parties = next.claim.parties;
    } else if (next.stated_parties ? parties.size() < 2 : parties.empty()) {
        add_once(parties, next.claim.parties);
    }
    known.stated_parties = known.stated_parties || next.stated_parties;
    known.countries.insert(next.countries.begin(), next.countries.end());
    add_once(known.claim.signers, next.claim.signers);
}

void absorb(AgreementReading& known, AgreementReading& next)
{
    AgreementClaim& claim = known.claim;
    add_aliases(claim, next.claim);
    const bool takes_over = next.proper && !known.proper;
    const bool longer = next.claim.label.size() > claim.label.size() && next.proper == known.proper;
    if (!next.anaphor && (takes_over || (longer && !(next.headline && !known.headline)) ||
                          (known.headline && !next.headline && next.proper == known.proper))) {
        claim.label = next.claim.label;
    }
    if (known.headline && !next.headline && !next.anaphor) {
        claim.type = next.claim.type;
    }
    if (takes_over) {
        known.proper = true;
        known.row = next.row;
        claim.type = next.claim.type;
    }
    absorb_status(known, next);
    if (claim.date.empty()) {
        claim.date = next.claim.date;
    } else if (!next.claim.date.empty() && compatible(claim.date, next.claim.date)) {
        claim.date = more_precise(claim.date, next.claim.date);
    }
    if (claim.period.empty()) {
        claim.period = next.claim.period;
    }
    absorb_parties(known, next);
    if (!claim.concluded_at) {
        claim.concluded_at = next.claim.concluded_at;
    }
    add_once(claim.support.sentences, next.claim.support.sentences);
    claim.support.confidence = std::max(claim.support.confidence, next.claim.support.confidence);
    known.modifiers.insert(next.modifiers.begin(), next.modifiers.end());
    known.topic.insert(next.topic.begin(), next.topic.end());
    known.headline = known.headline && next.headline;
    known.plural = known.plural && next.plural;
    known.definite = next.definite;
    known.introduced = known.introduced || next.introduced;
    known.sentence = next.sentence;
    known.begin = next.begin;
    known.end = next.end;
}

/// What bears the same proper name comes before what only looks like a description of it.
AgreementReading* find_namesake(std::vector<AgreementReading>& known, const AgreementReading& next)
{
    const auto found = std::ranges::find_if(known, [&](const AgreementReading& other) {
        return next.proper && other.proper && next.row == other.row;
    });
    return found == known.end() ? nullptr : &*found;
}

/// What the text itself calls "the Treaty".
AgreementReading* find_defined(std::vector<AgreementReading>& known, const AgreementReading& next)
{
    if (!next.anaphor || !next.modifiers.empty() || !next.topic.empty()) {
        return nullptr;
    }
    const auto found = std::find_if(known.rbegin(), known.rend(), [&](const AgreementReading& one) {
        return !one.short_name.empty() && one.short_name == next.noun;
    });
    return found == known.rend() ? nullptr : &*found;
}

std::uint32_t first_sentence(const AgreementReading& reading)
{
    const auto& sentences = reading.claim.support.sentences;
    return sentences.empty() ? reading.sentence : *std::ranges::min_element(sentences);
}

/// "four MoUs", "the following agreements:".
bool counts(const AgreementReading& reading)
{
    return reading.plural && reading.topic.empty() && (reading.count > 1 || reading.opens_list);
}

/// Any instrument is one of several "agreements"; a memorandum is one of several memoranda.
bool kinds_fit(AgreementType one, AgreementType all)
{
    const bool written = one != AgreementType::statement && one != AgreementType::partnership &&
                         one != AgreementType::plan;
    return one == all || (all == AgreementType::agreement && written);
}

/// "an MoU on fish" told near "four MoUs were signed", and not of another time, of others, or still
/// to come.
bool is_one_of(const AgreementReading& one, const AgreementReading& all)
{
    constexpr std::uint32_t near = 6; // sentences
    const std::uint32_t told = first_sentence(one);
    const std::uint32_t counted = first_sentence(all);
    const bool done_otherwise =
        one.certain && is_open(one.claim.status) != is_open(all.claim.status);
    return !one.plural && !one.proper && !one.headline && !one.ahead && !done_otherwise &&
           !dates_clash(one.claim.date, all.claim.date) && !parties_clash(one, all) &&
           kinds_fit(one.claim.type, all.claim.type) && counted <= told + near &&
           (all.headline || told <= counted + near);
}

/// Whether others of `readings` tell what the counted one at `counted` is made of; to them it gives
/// what is told of all.
bool hand_out(std::vector<AgreementReading>& readings, std::size_t counted)
{
    const AgreementReading& all = readings[counted];
    bool told = false;
    std::uint32_t members = 0;
    for (AgreementReading& one : readings) {
        if (!is_one_of(one, all)) {
            continue;
        }
        ++members;
        told = told || members > 1 || !one.certain;
        if (first_sentence(one) >= first_sentence(all) && !one.certain && one.introduced &&
            one.claim.date.empty()) {
            one.claim.status = all.claim.status;
            one.claim.date = all.claim.date;
            one.claim.concluded_at = all.claim.concluded_at;
        }
    }
    return told;
}

} // namespace

void share_out(std::vector<AgreementReading>& readings)
{
    for (std::size_t at = 0; at < readings.size();) {
        if (counts(readings[at]) && hand_out(readings, at)) {
            readings.erase(readings.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            ++at;
        }
    }
}

void merge_reading(std::vector<AgreementReading>& known, AgreementReading next, bool also_known)
{
    if (also_known && !known.empty() && known.back().sentence == next.sentence) {
        absorb(known.back(), next);
        known.back().linked = true;
        return;
    }
    AgreementReading* found = find_namesake(known, next);
    found = found != nullptr ? found : find_defined(known, next);
    for (auto it = known.rbegin(); it != known.rend() && found == nullptr; ++it) {
        if (next.anaphor ? may_refer(next, *it) : same(*it, next)) {
            found = &*it;
        }
    }
    if (found != nullptr) {
        absorb(*found, next);
    } else if (!next.anaphor || next.stands_alone) {
        next.anaphor = false;
        known.push_back(std::move(next));
    }
}

} // namespace entente
