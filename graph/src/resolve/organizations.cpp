#include "organizations.hpp"

#include "../words.hpp"
#include "country_words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace entente {
namespace {

/// Bodies of which a country has one, so that the bare head word names it.
bool is_single(OrganizationType type)
{
    switch (type) {
    case OrganizationType::parliament:
    case OrganizationType::armed_forces:
    case OrganizationType::police:
    case OrganizationType::government:
    case OrganizationType::presidency:
        return true;
    case OrganizationType::ministry:
    case OrganizationType::agency:
    case OrganizationType::council:
    case OrganizationType::committee:
    case OrganizationType::party:
    case OrganizationType::court:
    case OrganizationType::bank:
    case OrganizationType::embassy:
    case OrganizationType::international:
    case OrganizationType::company:
    case OrganizationType::media:
    case OrganizationType::other:
        return false;
    }
    return false;
}

bool compatible_types(OrganizationType a, OrganizationType b)
{
    return a == b || a == OrganizationType::other || b == OrganizationType::other;
}

bool is_acronym(std::string_view text)
{
    const auto capitals = std::ranges::count_if(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals >= 2 && text.find(' ') == std::string_view::npos &&
           static_cast<std::size_t>(capitals) * 2 > text.size();
}

/// A claim's names, ready for comparing.
struct Body {
    ClaimRef ref;
    OrganizationType type = OrganizationType::other;
    std::string country;
    std::string key;                          ///< of the label
    bool telling = false;                     ///< whether the key names one body of the country
    std::vector<std::string> keys_of_aliases; ///< only telling ones
};

Body body_of(const CountryWords& countries, const OrganizationClaim& claim, ClaimRef ref)
{
    Body body{ref, claim.type, claim.country, {}, false, {}};
    const auto label = countries.content(claim.label, claim.country);
    body.key = join(label, " ");
    body.telling = label.size() > 1 || is_single(claim.type) || is_acronym(claim.label) ||
                   claim.type == OrganizationType::international ||
                   claim.type == OrganizationType::company || claim.type == OrganizationType::media;
    for (const auto& alias : claim.aliases) {
        const auto content = countries.content(alias.text, claim.country);
        if (content.size() > 1 || is_acronym(alias.text)) {
            body.keys_of_aliases.push_back(join(content, " "));
        }
    }
    return body;
}

/// Unites bodies while no set gets two claims of one report, but for plainly equal ones.
class Bodies {
public:
    Bodies(std::span<const Report> reports, const CountryWords& countries) : sets_(count(reports))
    {
        for (std::uint32_t r = 0; r < reports.size(); ++r) {
            counts_.push_back(reports[r].organizations.size());
            for (std::uint32_t c = 0; c < reports[r].organizations.size(); ++c) {
                all_.push_back(body_of(countries, reports[r].organizations[c], {r, c}));
                reports_of_.push_back({r});
            }
        }
    }

    /// Equal names first: these may be several claims of one report.
    void join_equal_names()
    {
        for (std::uint32_t i = 0; i < all_.size(); ++i) {
            if (!all_[i].telling) {
                continue;
            }
            const auto [place, added] =
                first_of_name_.try_emplace({all_[i].country, all_[i].key}, i);
            if (!added) {
                unite(place->second, i, 1.0, "same name, same country");
            }
        }
    }

    /// A name that is an alias of exactly one other body: with two, it is not known whose it is.
    void join_by_aliases()
    {
        std::map<Name, std::set<std::uint32_t>> bearers;
        for (std::uint32_t i = 0; i < all_.size(); ++i) {
            for (const auto& alias : all_[i].keys_of_aliases) {
                bearers[{all_[i].country, alias}].insert(sets_.root(i));
            }
        }
        for (const auto& [name, named] : first_of_name_) {
            const auto found = bearers.find(name);
            if (found == bearers.end()) {
                continue;
            }
            auto others = found->second;
            others.erase(sets_.root(named));
            if (others.size() == 1) {
                try_unite(*others.begin(), named, 0.9, "other form of the name, same country");
            }
        }
    }

    [[nodiscard]] Clustering clustering()
    {
        std::vector<ClaimRef> claims;
        std::vector<std::uint32_t> set_of;
        for (std::uint32_t i = 0; i < all_.size(); ++i) {
            claims.push_back(all_[i].ref);
            set_of.push_back(sets_.root(i));
        }
        auto result = make_clustering(claims, set_of, counts_);
        result.joins = std::move(joins_);
        return result;
    }

private:
    using Name = std::pair<std::string, std::string>; ///< country, key

    static std::size_t count(std::span<const Report> reports)
    {
        std::size_t sum = 0;
        for (const auto& report : reports) {
            sum += report.organizations.size();
        }
        return sum;
    }

    void unite(std::uint32_t a, std::uint32_t b, double score, std::string_view reason)
    {
        const auto x = sets_.root(a);
        const auto y = sets_.root(b);
        if (x != y) {
            auto merged = merge_sorted(reports_of_[x], reports_of_[y]);
            reports_of_[sets_.unite(x, y)] = std::move(merged);
            joins_.push_back({all_[a].ref, all_[b].ref, score, reason});
        }
    }

    void try_unite(std::uint32_t a, std::uint32_t b, double score, std::string_view reason)
    {
        if (compatible_types(all_[a].type, all_[b].type) &&
            !share_report(reports_of_[sets_.root(a)], reports_of_[sets_.root(b)])) {
            unite(a, b, score, reason);
        }
    }

    DisjointSets sets_;
    std::map<Name, std::uint32_t> first_of_name_; ///< of telling names
    std::vector<Body> all_;
    std::vector<std::size_t> counts_;
    std::vector<std::vector<std::uint32_t>> reports_of_; ///< by root, ascending
    std::vector<Join> joins_;
};

} // namespace

Clustering resolve_organizations(std::span<const Report> reports)
{
    Bodies bodies(reports, CountryWords(reports));
    bodies.join_equal_names();
    bodies.join_by_aliases();
    return bodies.clustering();
}

} // namespace entente
