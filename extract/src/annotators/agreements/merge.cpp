#include "reading.hpp"

#include <algorithm>

namespace entente {
namespace {

using Words = std::set<std::string>;

bool holds(const Words& all, const Words& part)
{
    return std::ranges::includes(all, part);
}

std::size_t shared_words(const Words& a, const Words& b)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); }));
}

Words all_words(const AgreementReading& reading)
{
    Words words = reading.modifiers;
    words.insert(reading.topic.begin(), reading.topic.end());
    return words;
}

bool dates_clash(const Date& a, const Date& b)
{
    return !a.empty() && !b.empty() && !compatible(a, b);
}

bool is_open(AgreementStatus status)
{
    return status == AgreementStatus::planned || status == AgreementStatus::proposed;
}

/// Both name their parties, and each has a country that the other has not.
bool parties_clash(const AgreementReading& a, const AgreementReading& b)
{
    const bool told =
        a.stated_parties && b.stated_parties && !a.countries.empty() && !b.countries.empty();
    if (!told || a.countries.size() + b.countries.size() < 3) {
        return false;
    }
    return !holds(a.countries, b.countries) && !holds(b.countries, a.countries);
}

bool is_treaty(AgreementType type)
{
    return type == AgreementType::treaty || type == AgreementType::convention;
}

/// A statement and a treaty are two things; a treaty and a convention on one subject are one.
bool types_fit(const AgreementReading& a, const AgreementReading& b)
{
    return a.claim.type == b.claim.type ||
           (is_treaty(a.claim.type) && is_treaty(b.claim.type) && !a.topic.empty());
}

/// A proper name and a description of it.
bool describes(const AgreementReading& proper, const AgreementReading& other)
{
    const bool kinds_fit = proper.claim.type == other.claim.type ||
                           (is_treaty(proper.claim.type) && is_treaty(other.claim.type));
    if (!kinds_fit) {
        return false;
    }
    const bool refers = proper.linked || other.definite || other.headline;
    if (refers && !other.modifiers.empty() && other.topic.empty()) {
        return holds(proper.modifiers, other.modifiers) &&
               !dates_clash(proper.claim.date, other.claim.date);
    }
    return is_treaty(proper.claim.type) && is_treaty(other.claim.type) && !other.topic.empty() &&
           holds(all_words(proper), other.topic);
}

/// Words of content agree: the shorter name is held by the longer one.
bool names_agree(const AgreementReading& a, const AgreementReading& b)
{
    const bool modifiers = holds(a.modifiers, b.modifiers) || holds(b.modifiers, a.modifiers);
    const bool topics = holds(a.topic, b.topic) || holds(b.topic, a.topic);
    if (modifiers && topics) {
        return true;
    }
    const Words left = all_words(a);
    const Words right = all_words(b);
    const std::size_t shared = shared_words(left, right);
    if (a.headline || b.headline) {
        return shared > 0;
    }
    return shared > 0 && shared * 3 >= std::min(left.size(), right.size()) * 2;
}

/// Without other words the nouns decide: a charter is no statement, a roadmap no programme.
bool nouns_fit(const AgreementReading& a, const AgreementReading& b)
{
    const bool by_noun = a.claim.type == AgreementType::statement ||
                         a.claim.type == AgreementType::plan ||
                         a.claim.type == AgreementType::partnership;
    return !by_noun || a.noun == b.noun;
}

bool same(const AgreementReading& a, const AgreementReading& b)
{
    if (a.proper && b.proper) {
        return a.row == b.row;
    }
    if (a.proper || b.proper) {
        return describes(a.proper ? a : b, a.proper ? b : a);
    }
    if (dates_clash(a.claim.period, b.claim.period) || parties_clash(a, b) || !types_fit(a, b)) {
        return false;
    }
    if (a.sentence == b.sentence && !a.definite && !b.definite && !b.again) {
        return false; // one sentence does not introduce the same thing twice
    }
    const bool other_time = dates_clash(a.claim.date, b.claim.date) &&
                            is_open(a.claim.status) == is_open(b.claim.status);
    if (other_time && !(is_treaty(a.claim.type) && a.topic == b.topic)) {
        return false;
    }
    if (a.plural != b.plural && a.topic != b.topic && !a.headline && !b.headline) {
        return false;
    }
    if (!a.claim.period.empty() && a.claim.period == b.claim.period) {
        return true;
    }
    if ((all_words(a).empty() || all_words(b).empty()) && !nouns_fit(a, b)) {
        return false;
    }
    return names_agree(a, b);
}

/// "the agreement" may name what was called deal, pact or accord; "the protocol" only a protocol.
bool may_refer(const AgreementReading& anaphor, const AgreementReading& known)
{
    const bool fits = types_fit(anaphor, known) &&
                      (anaphor.plural == known.plural || known.headline) &&
                      !dates_clash(anaphor.claim.period, known.claim.period);
    return fits && (all_words(anaphor).empty() || (!known.proper && names_agree(known, anaphor)) ||
                    (known.linked && holds(known.modifiers, anaphor.modifiers)));
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

/// A mention in passing ("under the agreement") says nothing of the status; a headline says less
/// than the text.
void absorb_status(AgreementReading& known, const AgreementReading& next)
{
    if (known.proper && !next.proper && is_open(next.claim.status)) {
        return;
    }
    const bool firmer = rank(next.claim.status) > rank(known.claim.status);
    const bool tells = next.certain || (!next.anaphor && !next.claim.date.empty());
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

} // namespace

void merge_reading(std::vector<AgreementReading>& known, AgreementReading next, bool also_known)
{
    if (also_known && !known.empty() && known.back().sentence == next.sentence) {
        absorb(known.back(), next);
        known.back().linked = true;
        return;
    }
    AgreementReading* found = find_namesake(known, next);
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
