#include "posts.hpp"

#include "titles.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace entente {
namespace {

/// Claims of one official that name one post.
struct Draft {
    std::optional<EntityIndex> organization;
    std::string country;
    TitleKey key;
    std::vector<ClaimRef> claims;
};

const PositionClaim& claim_of(std::span<const Report> reports, ClaimRef ref)
{
    return reports[ref.report].positions[ref.claim];
}

std::vector<Draft> drafts_of(std::span<const Report> reports, const ActorResolution& actors,
                             const std::vector<ClaimRef>& claims)
{
    using Key = std::tuple<std::optional<EntityIndex>, std::string, TitleKey>;
    std::map<Key, std::vector<ClaimRef>> grouped;
    for (const auto ref : claims) {
        const auto& claim = claim_of(reports, ref);
        std::optional<EntityIndex> organization;
        std::string country = claim.country;
        if (claim.organization) {
            organization = actors.organizations.of({ref.report, *claim.organization});
            country.clear(); // the body's own
        } else if (country.empty()) {
            country = reports[ref.report].officials[claim.official].country;
        }
        grouped[{organization, country, title_key(claim.title)}].push_back(ref);
    }
    std::vector<Draft> drafts;
    for (auto& [key, refs] : grouped) {
        drafts.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(refs)});
    }
    return drafts;
}

/// Moves the claims of each draft that has exactly one host into that host. Hosts of hosts come out
/// right as shorter titles are moved first.
template <typename IsHost> void fold_drafts(std::vector<Draft>& drafts, const IsHost& is_host)
{
    std::ranges::stable_sort(drafts, {},
                             [](const Draft& draft) { return draft.key.content.size(); });
    for (auto& draft : drafts) {
        Draft* host = nullptr;
        std::size_t hosts = 0;
        for (auto& other : drafts) {
            if (&other != &draft && !other.claims.empty() && is_host(other, draft)) {
                host = &other;
                ++hosts;
            }
        }
        if (hosts == 1) {
            host->claims.insert(host->claims.end(), draft.claims.begin(), draft.claims.end());
            draft.claims.clear();
        }
    }
    std::erase_if(drafts, [](const Draft& draft) { return draft.claims.empty(); });
}

bool has_body_for(const Draft& host, const Draft& draft)
{
    return host.organization && !draft.organization && host.key == draft.key;
}

bool is_longer_title(const Draft& host, const Draft& draft)
{
    return host.organization && host.organization == draft.organization &&
           host.key.content.size() > draft.key.content.size() && shortens(draft.key, host.key);
}

/// The fullest title, of equally full ones the most frequent.
std::string best_title(std::span<const Report> reports, const std::vector<ClaimRef>& claims)
{
    std::map<std::string, std::size_t> votes;
    for (const auto ref : claims) {
        ++votes[claim_of(reports, ref).title];
    }
    const auto rank = [](const std::pair<const std::string, std::size_t>& vote) {
        return std::pair(title_key(vote.first).content.size(), vote.second);
    };
    return std::ranges::max_element(votes, {}, rank)->first;
}

ResolvedPost post_of(std::span<const Report> reports, EntityIndex official, Draft draft)
{
    ResolvedPost post;
    post.official = official;
    post.organization = draft.organization;
    post.country = std::move(draft.country);
    post.claims = std::move(draft.claims);
    std::ranges::sort(post.claims);
    post.title = best_title(reports, post.claims);
    post.inferred = std::ranges::all_of(
        post.claims, [&](ClaimRef ref) { return claim_of(reports, ref).inferred; });
    std::vector<Observation> observations;
    for (const auto ref : post.claims) {
        const auto& claim = claim_of(reports, ref);
        observations.push_back({claim.tenure, claim.date});
    }
    post.valid = observed_interval(observations);
    post.former = is_former(observations);
    const auto newest = std::ranges::max(observations, {}, [](const Observation& observation) {
        const bool known = observation.date.end().year != 0;
        return std::tuple(known, known ? observation.date.latest_day() : 0, observation.tenure);
    });
    if (newest.tenure == Tenure::begins || newest.tenure == Tenure::ends) {
        post.turn = newest.tenure;
    }
    return post;
}

} // namespace

std::vector<ResolvedPost> resolve_posts(std::span<const Report> reports,
                                        const ActorResolution& actors)
{
    std::map<EntityIndex, std::vector<ClaimRef>> by_official;
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        for (std::uint32_t c = 0; c < reports[r].positions.size(); ++c) {
            by_official[actors.officials.of({r, reports[r].positions[c].official})].push_back(
                {r, c});
        }
    }
    std::vector<ResolvedPost> posts;
    for (const auto& [official, claims] : by_official) {
        auto drafts = drafts_of(reports, actors, claims);
        fold_drafts(drafts, is_longer_title);
        fold_drafts(drafts, has_body_for);
        for (auto& draft : drafts) {
            posts.push_back(post_of(reports, official, std::move(draft)));
        }
    }
    std::ranges::sort(posts, {}, [](const ResolvedPost& post) {
        return std::tuple(post.official, post.organization, post.country, post.title, post.claims);
    });
    return posts;
}

} // namespace entente
