#include "organizations.hpp"

#include "../words.hpp"
#include "body_words.hpp"
#include "country_words.hpp"
#include "mission_seats.hpp"

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

/// Whether a form of a body's name, given its content words, is the name of one body of the
/// country.
bool is_telling(const std::vector<std::string>& content, const std::string& form,
                const OrganizationClaim& claim)
{
    if (claim.type == OrganizationType::embassy && is_plain_mission(content)) {
        return false;
    }
    if (claim.country.empty() && claim.type != OrganizationType::international) {
        return is_acronym(form) || !is_generic_name(content) || is_of_the_world(content);
    }
    return content.size() > 1 || is_acronym(form) || !is_generic_name(content);
}

/// A claim's names, ready for comparing.
struct Body {
    ClaimRef ref;
    OrganizationType type = OrganizationType::other;
    std::string country;
    std::string key;                          ///< of the label
    std::string key_with_country;             ///< likewise, with the words for the country
    bool telling = false;                     ///< whether the key names one body of the country
    bool inferred = false;                    ///< no words of the article name it
    bool proper = false;                      ///< whether it does so without the country, too
    std::vector<std::string> keys_of_aliases; ///< only telling ones
};

/// The name with what tells a mission from others of its state; empty when nothing does.
std::string key_of_mission(const std::vector<std::string>& name, const MissionSeat& seat)
{
    const auto& where = is_sole_mission(name) && !seat.country.empty() ? seat.country : seat.place;
    return where.empty() ? std::string() : join(name, " ") + " in " + where;
}

Body body_of(const CountryWords& countries, const Report& report, ClaimRef ref)
{
    const auto& claim = report.organizations[ref.claim];
    Body body{ref, claim.type, claim.country, {}, {}, false, claim.inferred, false, {}};
    auto label = countries.content(claim.label, claim.country);
    if (claim.type == OrganizationType::bank && label.size() == 1) {
        label = content_words(claim.label); // the Bank of Norland is no other bank of Norland
    }
    body.key = join(label, " ");
    body.key_with_country = join(content_words(claim.label), " ");
    body.telling = is_telling(label, claim.label, claim);
    body.proper = !is_generic_name(label);
    if (claim.type == OrganizationType::embassy && is_plain_mission(label)) {
        const auto key =
            claim.country.empty() ? std::string() : key_of_mission(label, seat_of(report, claim));
        body.telling = !key.empty();
        body.key = body.telling ? key : body.key;
    } else if (is_single(claim.type) && !claim.country.empty()) {
        body.telling = true;
    }
    for (const auto& alias : claim.aliases) {
        const auto content = countries.content(alias.text, claim.country);
        if (is_telling(content, alias.text, claim)) {
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
                all_.push_back(body_of(countries, reports[r], {r, c}));
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
            if (!all_[i].inferred) {
                told_.insert({all_[i].country, all_[i].key});
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
        std::map<Name, std::vector<std::uint32_t>> bearers;
        for (std::uint32_t i = 0; i < all_.size(); ++i) {
            for (const auto& alias : all_[i].keys_of_aliases) {
                bearers[{all_[i].country, alias}].push_back(i);
            }
        }
        for (const auto& [name, named] : first_of_name_) {
            const auto found = bearers.find(name);
            if (found == bearers.end()) {
                continue;
            }
            auto others = sets_of(found->second);
            others.erase(sets_.root(named));
            if (others.size() == 1) {
                try_unite(*others.begin(), named, 0.9, "other form of the name, same country",
                          !told_.contains(name));
            }
        }
    }

    /// A body of unknown country is the only one of that proper name in all countries.
    void join_by_country()
    {
        std::map<std::string, std::vector<std::uint32_t>> owners;
        for (std::uint32_t i = 0; i < all_.size(); ++i) {
            if (all_[i].telling && !all_[i].country.empty()) {
                owners[all_[i].key].push_back(i);
                owners[all_[i].key_with_country].push_back(i);
            }
        }
        for (const auto& [name, first] : first_of_name_) {
            const auto found = owners.find(name.second);
            if (name.first.empty() && all_[first].proper && found != owners.end() &&
                sets_of(found->second).size() == 1) {
                try_unite(found->second.front(), first, 0.8, "same name, no other country's");
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

    /// The roots of the bodies' sets as they are now.
    std::set<std::uint32_t> sets_of(const std::vector<std::uint32_t>& bodies)
    {
        std::set<std::uint32_t> roots;
        for (const auto body : bodies) {
            roots.insert(sets_.root(body));
        }
        return roots;
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

    /// `slip`: an article that has both may mean one, as it was only a title that named the other.
    void try_unite(std::uint32_t a, std::uint32_t b, double score, std::string_view reason,
                   bool slip = false)
    {
        if (compatible_types(all_[a].type, all_[b].type) &&
            (slip || !share_report(reports_of_[sets_.root(a)], reports_of_[sets_.root(b)]))) {
            unite(a, b, score, reason);
        }
    }

    DisjointSets sets_;
    std::map<Name, std::uint32_t> first_of_name_; ///< of telling names
    std::set<Name> told_;                         ///< those that are more than inferred somewhere
    std::vector<Body> all_;
    std::vector<std::size_t> counts_;
    std::vector<std::vector<std::uint32_t>> reports_of_; ///< by root, ascending
    std::vector<Join> joins_;
};

} // namespace

Clustering resolve_organizations(std::span<const Report> reports, const CountryWords& countries)
{
    Bodies bodies(reports, countries);
    bodies.join_equal_names();
    bodies.join_by_aliases();
    bodies.join_by_country();
    return bodies.clustering();
}

} // namespace entente
