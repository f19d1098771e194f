#include "assembler.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

/// Officials, bodies, countries and places.
namespace entente {
namespace {

/// All forms, the label first; forms that stand nowhere in the text are left out.
std::vector<Alias> aliases(const NameForms& forms, const std::string& label)
{
    std::vector<Alias> out;
    for (const auto& [text, count] : forms) {
        if (count > 0) {
            out.push_back({text, count});
        }
    }
    std::ranges::stable_sort(out, [&](const Alias& a, const Alias& b) {
        return std::tuple(a.text != label, b.count, a.text) <
               std::tuple(b.text != label, a.count, b.text);
    });
    return out;
}

double person_confidence(const Person& person)
{
    double best = 0.5;
    for (const HeldPost& held : person.posts) {
        best = std::max(best, held.confidence);
    }
    return std::min(0.97, best + (person.names.size() > 1 ? 0.05 : 0.0));
}

} // namespace

void Assembler::countries()
{
    for (std::uint32_t i = 0; i < analysis_.countries.size(); ++i) {
        const NamedCountry& country = analysis_.countries[i];
        const bool named =
            std::ranges::any_of(country.sentences, [&](auto s) { return gives_facts(s); });
        if (!named && !country.sentences.empty()) {
            continue; // only in a link list or caption credit
        }
        add_country(country.iso, i);
        CountryClaim& claim = report_.countries.back();
        claim.aliases = aliases(country.names, country.label);
        claim.support = support(country.sentences, 0.98);
    }
}

std::uint32_t Assembler::add_country(const std::string& iso, std::optional<std::uint32_t> entity)
{
    const auto known = std::ranges::find(report_.countries, iso, &CountryClaim::iso);
    const auto index = static_cast<std::uint32_t>(known - report_.countries.begin());
    if (known == report_.countries.end()) {
        const auto row = analysis_.lexicon->find_country(iso);
        CountryClaim claim;
        claim.iso = iso;
        claim.label = row ? analysis_.lexicon->countries[*row].name : iso;
        report_.countries.push_back(std::move(claim));
    }
    if (entity) {
        countries_[*entity] = index;
    }
    return index;
}

void Assembler::places()
{
    for (const std::uint32_t i : used_places_) {
        const Place& place = analysis_.places[i];
        places_[i] = static_cast<std::uint32_t>(report_.places.size());
        PlaceClaim claim;
        claim.label = place.label;
        claim.aliases = aliases(place.names, place.label);
        claim.country = place.country;
        claim.support = support(place.sentences, 0.95);
        report_.places.push_back(std::move(claim));
    }
}

void Assembler::bodies()
{
    for (const std::uint32_t i : used_bodies_) {
        bodies_[i] = static_cast<std::uint32_t>(bodies_.size());
    }
    for (const std::uint32_t i : used_bodies_) {
        const Body& body = analysis_.bodies[i];
        OrganizationClaim claim;
        claim.label = body.label;
        claim.aliases = aliases(body.names, body.label);
        claim.type = body.type;
        claim.country = body.country;
        claim.inferred = body.inferred && body.names.empty();
        claim.support = support(body.sentences, claim.inferred ? 0.85 : 0.9 * body.confidence);
        if (body.part_of && *body.part_of != i) {
            claim.part_of = bodies_.at(*body.part_of);
        }
        report_.organizations.push_back(std::move(claim));
    }
}

void Assembler::people()
{
    for (std::uint32_t i = 0; i < analysis_.people.size(); ++i) {
        const Person& person = analysis_.people[i];
        if (!person.official || person.names.empty() || !stands_in_text(person)) {
            continue;
        }
        people_[i] = static_cast<std::uint32_t>(report_.officials.size());
        OfficialClaim claim;
        claim.label = person.label;
        claim.aliases = aliases(person.names, person.label);
        claim.country = person.country;
        claim.rank = person.rank;
        claim.honorific = person.honorific;
        claim.support = support(person.sentences, person_confidence(person));
        report_.officials.push_back(std::move(claim));
    }
}

bool Assembler::stands_in_text(const Person& person) const
{
    return std::ranges::any_of(person.sentences, [&](auto s) { return gives_facts(s); });
}

} // namespace entente
