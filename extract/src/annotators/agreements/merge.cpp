#include "reading.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

bool holds(const std::set<std::string>& all, const std::set<std::string>& part)
{
    return std::ranges::includes(all, part);
}

bool dates_clash(const Date& a, const Date& b)
{
    return !a.empty() && !b.empty() && !compatible(a, b);
}

bool open_ended(AgreementStatus status)
{
    return status == AgreementStatus::planned || status == AgreementStatus::proposed;
}

/// Both name their parties, and these are others.
bool parties_clash(const AgreementReading& a, const AgreementReading& b)
{
    if (!a.stated_parties || !b.stated_parties || a.claim.parties.size() < 2 ||
        b.claim.parties.size() < 2) {
        return false;
    }
    return std::ranges::none_of(a.claim.parties, [&](const Actor& actor) {
        return std::ranges::find(b.claim.parties, actor) != b.claim.parties.end();
    });
}

/// A statement and a treaty are two things; deal, pact, accord and agreement are one.
bool types_fit(const AgreementReading& a, const AgreementReading& b)
{
    if (a.claim.type == b.claim.type) {
        return true;
    }
    const auto one_of = [&](AgreementType type) {
        return a.claim.type == type || b.claim.type == type;
    };
    if (one_of(AgreementType::statement) || one_of(AgreementType::partnership) ||
        one_of(AgreementType::plan)) {
        return false;
    }
    // "the new convention on mediation", "the treaty on mediation"
    return !a.topic.empty() && a.topic == b.topic;
}

bool same(const AgreementReading& a, const AgreementReading& b)
{
    if (a.proper && b.proper) {
        return a.row == b.row;
    }
    if (dates_clash(a.claim.period, b.claim.period) || parties_clash(a, b) || !types_fit(a, b)) {
        return false;
    }
    const bool kinds_clash = open_ended(a.claim.status) != open_ended(b.claim.status);
    if (dates_clash(a.claim.date, b.claim.date) && !kinds_clash) {
        return false;
    }
    if (a.plural != b.plural && a.topic != b.topic) {
        return false;
    }
    if (a.proper || b.proper) {
        return false;
    }
    if (!a.claim.period.empty() && a.claim.period == b.claim.period) {
        return true;
    }
    const bool modifiers = holds(a.modifiers, b.modifiers) || holds(b.modifiers, a.modifiers);
    const bool topics = holds(a.topic, b.topic) || holds(b.topic, a.topic);
    if (!modifiers || !topics) {
        // "an agreement on trade", "the trade agreement": the same words on the other side of the
        // noun
        std::set<std::string> left = a.modifiers;
        left.insert(a.topic.begin(), a.topic.end());
        std::set<std::string> right = b.modifiers;
        right.insert(b.topic.begin(), b.topic.end());
        return !left.empty() && !right.empty() && (holds(left, right) || holds(right, left));
    }
    // "a partnership" of a report and the one that is only wished for are the same only when they
    // share words
    if (kinds_clash && a.modifiers.empty() && b.modifiers.empty() && a.topic.empty() &&
        b.topic.empty()) {
        return a.noun == b.noun;
    }
    return true;
}

/// "the agreement" may name what was called deal, pact or accord; "the protocol" only a protocol.
bool may_refer(const AgreementReading& anaphor, const AgreementReading& known)
{
    return anaphor.claim.type == known.claim.type && anaphor.plural == known.plural &&
           !dates_clash(anaphor.claim.period, known.claim.period);
}

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

void absorb(AgreementReading& known, AgreementReading& next)
{
    AgreementClaim& claim = known.claim;
    add_aliases(claim, next.claim);
    if (next.claim.label.size() > claim.label.size() && !next.anaphor && !known.proper) {
        claim.label = next.claim.label;
    }
    // an anaphor in passing ("under the agreement") says nothing of the status
    if (rank(next.claim.status) > rank(claim.status) &&
        !(next.anaphor && next.claim.status == AgreementStatus::in_force)) {
        const bool newly_done =
            open_ended(claim.status) && next.claim.status == AgreementStatus::in_force;
        claim.status = newly_done && !next.stated_parties ? claim.status : next.claim.status;
    }
    if (claim.date.empty() ||
        (!next.claim.date.empty() && compatible(claim.date, next.claim.date))) {
        claim.date =
            claim.date.empty() ? next.claim.date : more_precise(claim.date, next.claim.date);
    }
    if (claim.period.empty()) {
        claim.period = next.claim.period;
    }
    if (next.stated_parties && (!known.stated_parties || claim.parties.size() < 2)) {
        if (!known.stated_parties) {
            claim.parties.clear();
        }
        add_once(claim.parties, next.claim.parties);
        known.stated_parties = true;
    } else if (claim.parties.empty()) {
        claim.parties = next.claim.parties;
    }
    add_once(claim.signers, next.claim.signers);
    if (!claim.concluded_at) {
        claim.concluded_at = next.claim.concluded_at;
    }
    add_once(claim.support.sentences, next.claim.support.sentences);
    claim.support.confidence = std::max(claim.support.confidence, next.claim.support.confidence);
    known.modifiers.insert(next.modifiers.begin(), next.modifiers.end());
    known.topic.insert(next.topic.begin(), next.topic.end());
    known.sentence = next.sentence;
}

} // namespace

void merge_reading(std::vector<AgreementReading>& known, AgreementReading next)
{
    AgreementReading* found = nullptr;
    for (auto it = known.rbegin(); it != known.rend() && found == nullptr; ++it) {
        if (next.anaphor ? may_refer(next, *it) : same(*it, next)) {
            found = &*it;
        }
    }
    if (found != nullptr) {
        absorb(*found, next);
    } else if (!next.anaphor) {
        known.push_back(std::move(next));
    }
}

} // namespace entente
