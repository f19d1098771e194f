#include "organization_score.hpp"
#include "person_score.hpp"
#include "prepared.hpp"

#include <entente/graph/names.hpp>

#include <algorithm>

namespace entente {

struct NameMatcherData {
    NamingLexicon lexicon;
    NameScripts scripts;
};

namespace {

PreparedNameData read_name(std::string_view text, NameSchema schema, const NameMatcherData& data)
{
    PreparedNameData name;
    if (schema != NameSchema::organization) {
        name.person = read_person(text, data.lexicon, data.scripts);
    }
    if (schema != NameSchema::person) {
        name.organization = read_organization(text, data.lexicon, data.scripts);
    }
    return name;
}

/// One way to compare two names: as persons or as organizations.
struct NameReading {
    double score = 0;
    Pairings pairings;
};

std::string text_of(std::string_view name, std::span<const NameToken> tokens, std::size_t begin,
                    std::size_t end)
{
    if (begin == end) {
        return {};
    }
    const std::size_t from = tokens[begin].begin;
    return std::string(name.substr(from, tokens[end - 1].end - from));
}

std::vector<PartMatch> parts_of(std::string_view a, std::string_view b, NameReading& reading)
{
    std::vector<PartMatch> parts;
    for (const Pairing& pairing : reading.pairings.all()) {
        parts.push_back({text_of(a, reading.pairings.a(), pairing.a_begin, pairing.a_end),
                         text_of(b, reading.pairings.b(), pairing.b_begin, pairing.b_end),
                         pairing.role, pairing.reason, static_cast<double>(pairing.similarity),
                         static_cast<double>(pairing.factor)});
    }
    return parts;
}

NameReading compare_as_persons(const PreparedNameData& a, const PreparedNameData& b)
{
    NameReading reading{0, Pairings(a.person->tokens, b.person->tokens)};
    reading.score = score_persons(*a.person, *b.person, reading.pairings);
    return reading;
}

NameReading compare_as_organizations(const PreparedNameData& a, const PreparedNameData& b)
{
    NameReading reading{0, Pairings(a.organization->tokens, b.organization->tokens)};
    reading.score = score_organizations(*a.organization, *b.organization, reading.pairings);
    return reading;
}

NameReading compare(const PreparedNameData& a, const PreparedNameData& b)
{
    const bool persons = a.person && b.person;
    const bool organizations = a.organization && b.organization;
    if (persons && organizations) {
        NameReading organization = compare_as_organizations(a, b);
        if (a.organization->has_marks || b.organization->has_marks) {
            return organization;
        }
        NameReading person = compare_as_persons(a, b);
        return person.score >= organization.score ? person : organization;
    }
    if (persons) {
        return compare_as_persons(a, b);
    }
    if (organizations) {
        return compare_as_organizations(a, b);
    }
    return {0, Pairings({}, {})};
}

} // namespace

std::string_view name_of(NameRole role)
{
    switch (role) {
    case NameRole::given:
        return "given";
    case NameRole::family:
        return "family";
    case NameRole::patronymic:
        return "patronymic";
    case NameRole::particle:
        return "particle";
    case NameRole::initial:
        return "initial";
    case NameRole::suffix:
        return "suffix";
    case NameRole::title:
        return "title";
    case NameRole::word:
        return "word";
    case NameRole::generic:
        return "generic";
    case NameRole::link:
        return "link";
    case NameRole::number:
        return "number";
    case NameRole::legal_form:
        return "legal form";
    }
    return {};
}

std::string_view name_of(MatchReason reason)
{
    switch (reason) {
    case MatchReason::same:
        return "same";
    case MatchReason::variant:
        return "variant";
    case MatchReason::sound:
        return "sound";
    case MatchReason::spelling:
        return "spelling";
    case MatchReason::initial:
        return "initial";
    case MatchReason::joined:
        return "joined";
    case MatchReason::acronym:
        return "acronym";
    case MatchReason::missing:
        return "missing";
    case MatchReason::repeated:
        return "repeated";
    case MatchReason::conflict:
        return "conflict";
    case MatchReason::order:
        return "order";
    case MatchReason::bare:
        return "bare";
    }
    return {};
}

NameMatcher::NameMatcher() : data_(std::make_shared<NameMatcherData>()) {}

double NameMatcher::score(std::string_view a, std::string_view b, NameSchema schema) const
{
    return compare(read_name(a, schema, *data_), read_name(b, schema, *data_)).score;
}

NameMatchResult NameMatcher::explain(std::string_view a, std::string_view b,
                                     NameSchema schema) const
{
    return explain(prepare(a, schema), prepare(b, schema));
}

PreparedName NameMatcher::prepare(std::string_view name, NameSchema schema) const
{
    auto data = std::make_shared<PreparedNameData>(read_name(name, schema, *data_));
    data->text = name;
    return PreparedName(std::move(data));
}

double NameMatcher::score(const PreparedName& a, const PreparedName& b) const
{
    return a.data() == nullptr || b.data() == nullptr ? 0 : compare(*a.data(), *b.data()).score;
}

NameMatchResult NameMatcher::explain(const PreparedName& a, const PreparedName& b) const
{
    if (a.data() == nullptr || b.data() == nullptr) {
        return {};
    }
    NameReading reading = compare(*a.data(), *b.data());
    return {reading.score, parts_of(a.data()->text, b.data()->text, reading)};
}

} // namespace entente
