#include "bodies.hpp"
#include "grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <utility>

namespace entente {
namespace {

/// The country of a phrase that names one at `at`, by name or adjective.
struct CountryAt {
    std::uint32_t last = 0;
    std::string iso;
};

CountryAt country_at(const Analysis& analysis, std::uint32_t at, std::initializer_list<Term> terms)
{
    for (const PhraseMatch& match : analysis.phrases_at(at)) {
        if (std::ranges::find(terms, match.term) != terms.end()) {
            return {match.last, analysis.lexicon->countries[match.row].iso};
        }
    }
    return {};
}

} // namespace

/// Whether one of the country's names begins so: "Sultanate of".
static bool is_realm(const Lexicon& lexicon, std::string_view iso, const std::string& noun)
{
    const auto row = lexicon.find_country(iso);
    return row &&
           std::ranges::any_of(lexicon.countries[*row].other_names, [&](const std::string& name) {
               return fold(name).starts_with(noun + " of ");
           });
}

/// "can count on Panama, says A, the country's Ambassador": the one country that the sentence names
/// before.
static std::string only_country_before(const Analysis& analysis, std::uint32_t at)
{
    std::string found;
    for (std::uint32_t i = sentence_begin(analysis, at); i < at; ++i) {
        const CountryAt country =
            country_at(analysis, i, {Term::country_name, Term::country_adjective});
        if (country.last == 0 || country.last > at || country.iso == found) {
            continue;
        }
        if (!found.empty()) {
            return {};
        }
        found = country.iso;
    }
    return found;
}

/// "the Kingdom's envoy": the article's home, else the only country named that calls itself so.
static OwnerBefore realm_before(const Analysis& analysis, std::uint32_t at)
{
    const OwnerBefore none{at, {}};
    if (at < 2 || !is_possessive_at(analysis, at - 1) ||
        !is_a(analysis, at - 2, PeopleWord::realm) || !ends_with_word(analysis, at - 2, {"the"})) {
        return none;
    }
    const std::string noun(analysis.tokens()[at - 2].folded);
    if (noun == "country" || noun == "nation") {
        return {at - 2, only_country_before(analysis, at - 2)};
    }
    if (is_realm(*analysis.lexicon, analysis.home, noun)) {
        return {at - 2, analysis.home};
    }
    OwnerBefore found = none;
    for (const NamedCountry& country : analysis.countries) {
        if (is_realm(*analysis.lexicon, country.iso, noun)) {
            if (!found.iso.empty()) {
                return none;
            }
            found = {at - 2, country.iso};
        }
    }
    return found;
}

/// "of the Sri Lanka-India Friendship Association": the country is only the beginning of a longer
/// name.
static bool goes_on(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    if (at >= end || tokens[at].line_breaks_before > 0) {
        return false;
    }
    if (tokens[at].after_hyphen) {
        return true;
    }
    const bool person = std::ranges::any_of(analysis.phrases_at(at), [](const PhraseMatch& match) {
        return match.term == Term::rank || match.term == Term::honorific ||
               match.term == Term::title;
    });
    return !person && tokens[at].shape == Shape::capital &&
           std::ranges::any_of(analysis.phrases_at(at), [](const PhraseMatch& match) {
               return match.term == Term::body_head || match.term == Term::not_name;
           });
}

OwnerPhrase parse_owner(const Analysis& analysis, std::uint32_t at)
{
    const auto& tokens = analysis.tokens();
    const OwnerPhrase none{at, {}};
    if (at == 0 || at >= tokens.size()) {
        return none;
    }
    const std::uint32_t end = sentence_end(analysis, at - 1);
    std::uint32_t next = at;
    const bool bracket = next < end && tokens[next].is("(");
    if (next < end && (tokens[next].is("of") || bracket)) {
        ++next;
    } else {
        return none;
    }
    if (next < end && tokens[next].is("the")) {
        ++next;
    }
    if (!bracket && next + 2 < end && tokens[next].is("government") && tokens[next + 1].is("of")) {
        next += tokens[next + 2].is("the") ? 3U : 2U; // "Ministry of Health of the Government of C"
    }
    if (next >= end) {
        return none;
    }
    const CountryAt country = country_at(analysis, next, {Term::country_name, Term::seat});
    if (country.last == 0 || country.last > end || is_possessive_at(analysis, country.last) ||
        goes_on(analysis, country.last, end)) {
        return none;
    }
    if (bracket) {
        return country.last < end && tokens[country.last].is(")")
                   ? OwnerPhrase{country.last + 1, country.iso}
                   : none;
    }
    return {country.last, country.iso};
}

std::vector<std::string> parse_owners(const Analysis& analysis, std::uint32_t at,
                                      std::uint32_t& last)
{
    const auto& tokens = analysis.tokens();
    std::vector<std::string> owners;
    OwnerPhrase owner = parse_owner(analysis, at);
    while (!owner.iso.empty()) {
        owners.push_back(owner.iso);
        last = owner.last;
        std::uint32_t next = last;
        const std::uint32_t end = sentence_end(analysis, last - 1);
        while (next < end &&
               (tokens[next].is(",") || tokens[next].is("and") || tokens[next].is("the"))) {
            ++next;
        }
        if (next == last || next >= end) {
            break;
        }
        const CountryAt country = country_at(analysis, next, {Term::country_name});
        if (country.last == 0 || is_possessive_at(analysis, country.last)) {
            break;
        }
        owner = {country.last, country.iso};
    }
    return owners;
}

std::vector<std::string> parse_owners_before(const Analysis& analysis, std::uint32_t at,
                                             std::uint32_t& first)
{
    const auto& tokens = analysis.tokens();
    std::vector<std::string> owners;
    OwnerBefore owner = parse_owner_before(analysis, at);
    while (!owner.iso.empty()) {
        owners.insert(owners.begin(), owner.iso);
        first = owner.first;
        const std::uint32_t begin = sentence_begin(analysis, first);
        std::uint32_t next = first;
        while (next > begin && (tokens[next - 1].is(",") || tokens[next - 1].is("and"))) {
            --next;
        }
        if (next == first) {
            break;
        }
        owner = parse_owner_before(analysis, next);
    }
    return owners;
}

OwnerBefore parse_owner_before(const Analysis& analysis, std::uint32_t at)
{
    const OwnerBefore none{at, {}};
    if (at == 0 || (at < analysis.tokens().size() && at == sentence_begin(analysis, at))) {
        return none;
    }
    std::uint32_t end = at;
    if (is_possessive_at(analysis, at - 1)) {
        end = at - 1;
    }
    for (const Term term : {Term::country_adjective, Term::country_name, Term::capital, Term::seat,
                            Term::country_people}) {
        if (const PhraseMatch* match = phrase_before(analysis, end, term)) {
            if (term == Term::capital && end == at) {
                continue; // "in Hanoi Minister ..." is a place
            }
            const Mention* place = find_mention_before(analysis, end, MentionKind::place);
            if (place != nullptr && place->tokens.first < match->first) {
                continue; // "Northern Ireland's First Minister"
            }
            return {match->first, analysis.lexicon->countries[match->row].iso};
        }
    }
    return realm_before(analysis, at);
}

std::string with_capital(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string in_title_case(const std::string& text)
{
    if (!text.empty() && !(text.front() >= 'a' && text.front() <= 'z')) {
        return text;
    }
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, space - at);
        out += out.empty() ? "" : " ";
        out += word == "and" || word == "of" || word == "the" || word == "for" ? word
                                                                               : with_capital(word);
        at = space + 1;
    }
    return out;
}

std::uint32_t add_body(Analysis& analysis, std::string_view label, OrganizationType type,
                       std::string_view country)
{
    const std::string key = fold(label);
    for (std::uint32_t i = 0; i < analysis.bodies.size(); ++i) {
        const Body& body = analysis.bodies[i];
        if (body.country == country &&
            (fold(body.label) == key || std::ranges::any_of(body.names, [&](const auto& form) {
                 return fold(form.first) == key;
             }))) {
            return i;
        }
    }
    Body body;
    body.label = std::string(label);
    body.type = type;
    body.country = std::string(country);
    analysis.bodies.push_back(std::move(body));
    return static_cast<std::uint32_t>(analysis.bodies.size() - 1);
}

void unite_bodies(Analysis& analysis, const std::vector<std::uint32_t>& target)
{
    for (std::uint32_t i = 0; i < target.size(); ++i) {
        if (target[i] == i) {
            continue;
        }
        const Body body = std::exchange(analysis.bodies[i], {});
        Body& into = analysis.bodies[target[i]];
        for (const auto& [form, count] : body.names) {
            into.names[form] += count;
        }
        if (!body.inferred && !body.label.empty()) {
            into.names.try_emplace(body.label, 0); // what only a title entails no text names
        }
        into.sentences.insert(body.sentences.begin(), body.sentences.end());
        into.inferred = into.inferred && body.inferred;
        into.part_of = into.part_of ? into.part_of : body.part_of;
    }
    for (Mention& mention : analysis.mentions) {
        if (mention.kind == MentionKind::organization) {
            mention.entity = target[mention.entity];
        }
    }
    for (Post& post : analysis.posts) {
        post.body = post.body ? std::optional(target[*post.body]) : std::nullopt;
    }
    for (std::uint32_t i = 0; i < target.size(); ++i) {
        auto& whole = analysis.bodies[i].part_of;
        whole = whole && target[*whole] != i ? std::optional(target[*whole]) : std::nullopt;
    }
}

const Mention* find_mention_at(const Analysis& analysis, std::uint32_t at, MentionKind kind)
{
    auto found = std::ranges::lower_bound(
        analysis.mentions, at, {}, [](const Mention& mention) { return mention.tokens.first; });
    for (; found != analysis.mentions.end() && found->tokens.first == at; ++found) {
        if (found->kind == kind) { // longer ones stand first
            return &*found;
        }
    }
    return nullptr;
}

const Mention* find_mention_before(const Analysis& analysis, std::uint32_t at, MentionKind kind)
{
    constexpr std::uint32_t longest = 24;
    const auto end = std::ranges::lower_bound(
        analysis.mentions, at, {}, [](const Mention& mention) { return mention.tokens.first; });
    const Mention* best = nullptr;
    for (auto found = end; found != analysis.mentions.begin();) {
        --found;
        if (found->tokens.first + longest < at) {
            break;
        }
        if (found->tokens.last == at && found->kind == kind) {
            best = &*found; // the longest is found last
        }
    }
    return best;
}

void order_mentions(Analysis& analysis)
{
    std::ranges::stable_sort(analysis.mentions, [](const Mention& a, const Mention& b) {
        return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first
                                                : a.tokens.last > b.tokens.last;
    });
    std::uint32_t covered = 0; // one past the last token that an earlier mention holds
    for (Mention& mention : analysis.mentions) {
        mention.nested = mention.tokens.last <= covered;
        covered = std::max(covered, mention.tokens.last);
    }
}

} // namespace entente
