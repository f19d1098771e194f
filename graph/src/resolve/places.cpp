#include "places.hpp"

#include "../words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace entente {
namespace {

std::set<std::string> mentioned_codes(std::span<const Report> reports)
{
    std::set<std::string> codes;
    for (const auto& report : reports) {
        for (const auto& claim : report.countries) {
            codes.insert(claim.iso);
        }
        for (const auto& claim : report.officials) {
            codes.insert(claim.country);
        }
        for (const auto& claim : report.organizations) {
            codes.insert(claim.country);
        }
        for (const auto& claim : report.places) {
            codes.insert(claim.country);
        }
        for (const auto& claim : report.positions) {
            codes.insert(claim.country);
        }
    }
    codes.erase(std::string());
    return codes;
}

/// `Ha Noi` and `Hanoi` are one word run together.
std::string place_key(const std::string& text)
{
    return join(words(text), "");
}

} // namespace

EntityIndex Countries::of(const std::string& code) const
{
    return static_cast<EntityIndex>(std::ranges::lower_bound(iso, code) - iso.begin());
}

Countries resolve_countries(std::span<const Report> reports)
{
    const auto codes = mentioned_codes(reports);
    Countries countries;
    countries.iso.assign(codes.begin(), codes.end());
    countries.claims.members.resize(countries.iso.size());
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        auto& entities = countries.claims.entity_of.emplace_back();
        for (std::uint32_t c = 0; c < reports[r].countries.size(); ++c) {
            const auto entity = countries.of(reports[r].countries[c].iso);
            entities.push_back(entity);
            countries.claims.members[entity].push_back({r, c});
        }
    }
    return countries;
}

Clustering resolve_places(std::span<const Report> reports)
{
    std::vector<ClaimRef> claims;
    std::vector<std::size_t> counts;
    std::map<std::string, std::map<std::string, std::uint32_t>> by_name; // key -> country -> item
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        counts.push_back(reports[r].places.size());
        for (std::uint32_t c = 0; c < reports[r].places.size(); ++c) {
            const auto item = static_cast<std::uint32_t>(claims.size());
            claims.push_back({r, c});
            const auto& claim = reports[r].places[c];
            by_name[place_key(claim.label)].try_emplace(claim.country, item);
        }
    }
    DisjointSets sets(claims.size());
    std::vector<Join> joins;
    const auto unite = [&](std::uint32_t a, std::uint32_t b, std::string_view reason) {
        if (sets.root(a) != sets.root(b)) {
            sets.unite(a, b);
            joins.push_back({claims[a], claims[b], 1.0, reason});
        }
    };
    for (std::uint32_t item = 0; item < claims.size(); ++item) {
        const auto& claim = reports[claims[item].report].places[claims[item].claim];
        const auto& namesakes = by_name[place_key(claim.label)];
        if (!claim.country.empty() || namesakes.size() != 2) {
            unite(namesakes.at(claim.country), item, "same name, same country");
        } else {
            unite(namesakes.rbegin()->second, item, "same name, the only country's");
        }
    }
    std::vector<std::uint32_t> set_of;
    for (std::uint32_t item = 0; item < claims.size(); ++item) {
        set_of.push_back(sets.root(item));
    }
    auto clustering = make_clustering(claims, set_of, counts);
    clustering.joins = std::move(joins);
    return clustering;
}

} // namespace entente
