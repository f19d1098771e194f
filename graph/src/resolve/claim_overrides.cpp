#include "claim_overrides.hpp"

#include "sets.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace entente {
namespace {

/// What is said of the claims of a kind, whichever it is.
struct Claim {
    const std::vector<Alias>* forms = nullptr;
    std::string country;
};

Claim claim_of(std::span<const Report> reports, NodeKind kind, ClaimRef ref)
{
    const auto& report = reports[ref.report];
    if (kind == NodeKind::organization) {
        const auto& claim = report.organizations[ref.claim];
        return {&claim.aliases, claim.country};
    }
    if (kind == NodeKind::place) {
        const auto& claim = report.places[ref.claim];
        return {&claim.aliases, claim.country};
    }
    return {&report.agreements[ref.claim].aliases, {}};
}

class Overruled {
public:
    Overruled(Clustering clustering, NodeKind kind, std::span<const Report> reports)
        : clustering_(std::move(clustering)), kind_(kind), reports_(reports)
    {
    }

    [[nodiscard]] std::vector<ClaimRef> named(const OverrideName& name) const
    {
        std::vector<ClaimRef> found;
        for (const auto& members : clustering_.members) {
            for (const auto ref : members) {
                const auto claim = claim_of(reports_, kind_, ref);
                if (names_article(name, reports_[ref.report].document) &&
                    names_form(name, *claim.forms, claim.country)) {
                    found.push_back(ref);
                }
            }
        }
        std::ranges::sort(found);
        return found;
    }

    /// Says whether anything was together.
    bool part(const std::vector<ClaimRef>& a, const std::vector<ClaimRef>& b)
    {
        bool parted = false;
        for (std::size_t i = 0, size = clustering_.members.size(); i < size; ++i) {
            auto& members = clustering_.members[i];
            std::vector<ClaimRef> leaving;
            for (const auto ref : members) {
                if (std::ranges::binary_search(b, ref) && !std::ranges::binary_search(a, ref)) {
                    leaving.push_back(ref);
                }
            }
            const bool stays = std::ranges::any_of(
                members, [&](ClaimRef ref) { return std::ranges::binary_search(a, ref); });
            if (stays && !leaving.empty()) {
                std::erase_if(members, [&](ClaimRef ref) {
                    return std::ranges::binary_search(leaving, ref);
                });
                clustering_.members.push_back(std::move(leaving));
                parted = true;
            }
        }
        return parted;
    }

    void unite(const std::vector<ClaimRef>& a, const std::vector<ClaimRef>& b)
    {
        std::vector<ClaimRef> together;
        std::erase_if(clustering_.members, [&](std::vector<ClaimRef>& members) {
            const bool named = std::ranges::any_of(members, [&](ClaimRef ref) {
                return std::ranges::binary_search(a, ref) || std::ranges::binary_search(b, ref);
            });
            if (named) {
                together.insert(together.end(), members.begin(), members.end());
            }
            return named;
        });
        clustering_.members.push_back(std::move(together));
        clustering_.joins.push_back({a.front(), b.front(), 1.0, by_override});
    }

    /// What the evidence says against one thing, or nothing.
    [[nodiscard]] std::string_view against(const std::vector<ClaimRef>& a,
                                           const std::vector<ClaimRef>& b) const
    {
        const auto one = countries_of(a);
        const auto other = countries_of(b);
        if (!one.empty() && !other.empty() && !intersect(one, other)) {
            return "different countries";
        }
        return are_in_one_report(a, b) ? "articles that name both" : "";
    }

    [[nodiscard]] Clustering clustering() const
    {
        std::vector<ClaimRef> claims;
        std::vector<std::uint32_t> set_of;
        std::vector<std::size_t> counts;
        for (std::uint32_t i = 0; i < clustering_.members.size(); ++i) {
            for (const auto ref : clustering_.members[i]) {
                claims.push_back(ref);
                set_of.push_back(i);
            }
        }
        for (const auto& own : clustering_.entity_of) {
            counts.push_back(own.size());
        }
        auto result = make_clustering(claims, set_of, counts);
        result.joins = clustering_.joins;
        std::erase_if(result.joins,
                      [&](const Join& join) { return result.of(join.a) != result.of(join.b); });
        return result;
    }

private:
    [[nodiscard]] std::set<std::string> countries_of(const std::vector<ClaimRef>& claims) const
    {
        std::set<std::string> found;
        for (const auto ref : claims) {
            found.insert(claim_of(reports_, kind_, ref).country);
        }
        found.erase(std::string());
        return found;
    }

    /// Both sorted: whether a report has a claim of each side. One that is of both is no evidence.
    [[nodiscard]] static bool are_in_one_report(const std::vector<ClaimRef>& a,
                                                const std::vector<ClaimRef>& b)
    {
        for (auto first = a.begin(); first != a.end();) {
            const auto own_end =
                std::ranges::upper_bound(first, a.end(), first->report, {}, &ClaimRef::report);
            const auto other = std::ranges::lower_bound(b, first->report, {}, &ClaimRef::report);
            const auto other_end =
                std::ranges::upper_bound(other, b.end(), first->report, {}, &ClaimRef::report);
            const bool same = own_end - first == 1 && std::equal(first, own_end, other, other_end);
            if (other != other_end && !same) {
                return true;
            }
            first = own_end;
        }
        return false;
    }

    Clustering clustering_;
    NodeKind kind_;
    std::span<const Report> reports_;
};

} // namespace

Clustering override_claims(Clustering clustering, NodeKind kind, std::span<const Report> reports,
                           std::span<const Override> overrides,
                           std::vector<Diagnostic>& diagnostics)
{
    const bool concerned = std::ranges::any_of(
        overrides, [&](const Override& said) { return parse_override_name(said.a).kind == kind; });
    if (!concerned) {
        return clustering;
    }
    Overruled overruled(std::move(clustering), kind, reports);
    // What is kept apart is kept apart from all that is united.
    for (const auto wanted : {OverrideKind::same_as, OverrideKind::different_from}) {
        for (const auto& said : overrides) {
            const auto first = parse_override_name(said.a);
            const auto second = parse_override_name(said.b);
            if (said.kind != wanted || first.kind != kind || second.kind != kind) {
                continue;
            }
            const auto a = overruled.named(first);
            const auto b = overruled.named(second);
            if (a.empty() || b.empty()) {
                diagnostics.push_back(no_such_name(said, a.empty() ? said.a : said.b));
                continue;
            }
            if (said.kind == OverrideKind::same_as) {
                const auto against = overruled.against(a, b);
                overruled.unite(a, b);
                if (!against.empty()) {
                    diagnostics.push_back(
                        override_warning(said, "are united, though there is evidence against it: " +
                                                   std::string(against)));
                }
            } else if (overruled.part(a, b)) {
                diagnostics.push_back(
                    override_warning(said, "are kept apart, though the evidence says one thing"));
            }
        }
    }
    return overruled.clustering();
}

} // namespace entente
