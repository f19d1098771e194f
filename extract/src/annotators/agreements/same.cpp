#include "same.hpp"

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

/// "signed between A and B", "signed between C and D": bodies of which none has part in both.
bool signed_by_others(const AgreementReading& a, const AgreementReading& b)
{
    const auto& ours = a.claim.parties;
    const auto& theirs = b.claim.parties;
    const auto is_body = [](const Actor& actor) { return actor.kind == ActorKind::organization; };
    return a.stated_parties && b.stated_parties && ours.size() > 1 && theirs.size() > 1 &&
           std::ranges::all_of(ours, is_body) && std::ranges::all_of(theirs, is_body) &&
           std::ranges::none_of(ours, [&](const Actor& actor) {
               return std::ranges::find(theirs, actor) != theirs.end();
           });
}

/// "the deal with Singapore", "the deal with China": neither partner has part in the other.
bool partners_clash(const AgreementReading& a, const AgreementReading& b)
{
    return !a.partners.empty() && !b.partners.empty() &&
           shared_words(a.partners, b.countries) == 0 && shared_words(b.partners, a.countries) == 0;
}

bool is_treaty(AgreementType type)
{
    return type == AgreementType::treaty || type == AgreementType::convention;
}

bool are_treaties(const AgreementReading& a, const AgreementReading& b)
{
    return is_treaty(a.claim.type) && is_treaty(b.claim.type);
}

/// A statement and a treaty are two things; a treaty and a convention on one subject are one.
bool types_fit(const AgreementReading& a, const AgreementReading& b)
{
    const bool titled = (a.headline ? a.plain : b.headline && b.plain) && !a.topic.empty() &&
                        a.topic == b.topic; // "sign agreement on fish" above a memorandum on it
    return a.claim.type == b.claim.type || titled || (are_treaties(a, b) && !a.topic.empty());
}

/// A proper name and a description of it.
bool describes(const AgreementReading& proper, const AgreementReading& other)
{
    if (proper.claim.type != other.claim.type && !are_treaties(proper, other)) {
        return false;
    }
    const bool refers = proper.linked || other.definite || other.headline ||
                        shared_words(other.partners, proper.countries) > 0;
    if (refers && !other.modifiers.empty() && other.topic.empty()) {
        return holds(proper.modifiers, other.modifiers) &&
               !dates_clash(proper.claim.date, other.claim.date);
    }
    return are_treaties(proper, other) && !other.topic.empty() &&
           holds(all_words(proper), other.topic);
}

/// "the Ports Cooperation Agreement (PCA)", "a PCA deal".
bool names_acronym(const AgreementReading& full, const AgreementReading& other)
{
    return other.topic.empty() && other.modifiers.size() == 1 &&
           full.acronyms.contains(*other.modifiers.begin());
}

/// What was signed at a time that the text tells, and then another that is to be signed.
bool comes_another(const AgreementReading& known, const AgreementReading& next)
{
    return known.claim.type != AgreementType::partnership &&
           known.claim.status == AgreementStatus::signed_ && known.certain && !known.headline &&
           !known.claim.date.empty() && next.claim.status == AgreementStatus::planned &&
           next.certain && !next.definite && !next.headline && known.sentence <= next.sentence;
}

/// "the Visa Agreement and the Convention on Fish": one sentence tells two that share no word.
bool stand_apart(const AgreementReading& a, const AgreementReading& b)
{
    const Words left = all_words(a);
    const Words right = all_words(b);
    return a.sentence == b.sentence && !b.again && !left.empty() && !right.empty() &&
           shared_words(left, right) == 0;
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

/// A truce may be called a deal, but no framework, and no joint venture.
bool ceasefires_fit(const AgreementReading& a, const AgreementReading& b)
{
    return a.ceasefire == b.ceasefire || (a.ceasefire ? b.plain : a.plain);
}

/// "the 2018 memorandum" is not the memorandum that somebody signs now.
bool is_of_other_time(const AgreementReading& dated, const AgreementReading& other)
{
    const bool apart = dated.dated || (dated.long_ago && !dated.definite);
    return apart && !other.dated && !other.long_ago && other.certain && other.introduced &&
           !other.headline && other.claim.status == AgreementStatus::signed_ &&
           other.claim.date != dated.claim.date;
}

/// "nine new agreements", "the nine memoranda".
bool are_as_many(const AgreementReading& a, const AgreementReading& b)
{
    constexpr std::uint32_t few = 2; // many things come in pairs
    return a.plural && b.plural && a.count > few && a.count == b.count && a.topic.empty() &&
           b.topic.empty() && a.sentence != b.sentence;
}

/// "the 2002 declaration" is not the statement that speaks of it.
bool speaks_of(const AgreementReading& one, const AgreementReading& dated)
{
    return dated.claim.type == AgreementType::statement && dated.dated && !one.dated &&
           one.noun != dated.noun;
}

/// "a bilateral pact", "the regional pact".
bool sides_clash(const AgreementReading& a, const AgreementReading& b)
{
    return (a.many_sided && b.two_sided) || (a.two_sided && b.many_sided);
}

/// One has only words before the noun, the other only words behind it: nothing tells that they are
/// one, and the one that is only hoped for is not the one in force.
bool nothing_shared(const AgreementReading& a, const AgreementReading& b)
{
    const bool apart = (a.topic.empty() && b.modifiers.empty() && !a.modifiers.empty()) ||
                       (b.topic.empty() && a.modifiers.empty() && !b.modifiers.empty());
    const AgreementReading& title = a.headline ? a : b; // "eye deal" is said of any
    return apart && is_open(a.claim.status) != is_open(b.claim.status) &&
           !(title.headline && is_open(title.claim.status));
}

} // namespace

bool is_open(AgreementStatus status)
{
    return status == AgreementStatus::planned || status == AgreementStatus::proposed;
}

bool dates_clash(const Date& a, const Date& b)
{
    return !a.empty() && !b.empty() && !compatible(a, b);
}

bool parties_clash(const AgreementReading& a, const AgreementReading& b)
{
    const bool told =
        a.stated_parties && b.stated_parties && !a.countries.empty() && !b.countries.empty();
    const bool of_two = a.claim.parties.size() > 1 && b.claim.parties.size() > 1; // "EU, Chad"
    if (!told || (a.countries.size() + b.countries.size() < 3 && !of_two)) {
        return false;
    }
    return !holds(a.countries, b.countries) && !holds(b.countries, a.countries);
}

bool same(const AgreementReading& a, const AgreementReading& b)
{
    if (a.proper && b.proper) {
        return a.row == b.row;
    }
    if (a.proper || b.proper) {
        return describes(a.proper ? a : b, a.proper ? b : a);
    }
    if (are_as_many(a, b)) {
        return true;
    }
    if (names_acronym(a, b) || names_acronym(b, a)) {
        return true;
    }
    if (dates_clash(a.claim.period, b.claim.period) || parties_clash(a, b) ||
        partners_clash(a, b) || signed_by_others(a, b) || !types_fit(a, b) ||
        !ceasefires_fit(a, b)) {
        return false;
    }
    if (comes_another(a, b) || sides_clash(a, b) || stand_apart(a, b) || speaks_of(a, b) ||
        speaks_of(b, a)) {
        return false;
    }
    if (is_of_other_time(a, b) || is_of_other_time(b, a) || nothing_shared(a, b)) {
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
    if (a.plural != b.plural && std::max(a.count, b.count) > 1) {
        return false; // "four memoranda" are not one of them
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

bool may_refer(const AgreementReading& anaphor, const AgreementReading& known)
{
    const bool fits = types_fit(anaphor, known) && !partners_clash(anaphor, known) &&
                      ceasefires_fit(anaphor, known) && !(known.dated && anaphor.certain) &&
                      !speaks_of(known, anaphor) &&
                      (anaphor.plural == known.plural || known.headline) &&
                      !dates_clash(anaphor.claim.period, known.claim.period);
    return fits && (all_words(anaphor).empty() || (!known.proper && names_agree(known, anaphor)) ||
                    (known.linked && holds(known.modifiers, anaphor.modifiers)));
}

} // namespace entente
