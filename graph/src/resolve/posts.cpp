#include "posts.hpp"

#include "sole_posts.hpp"
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

/// The time of a claim. A change without a date is known only to be no news to its article.
Observation observation_of(std::span<const Report> reports, ClaimRef ref)
{
    const auto& claim = claim_of(reports, ref);
    const auto& published = reports[ref.report].document.date;
    if (claim.date.empty() && claim.tenure == Tenure::ends) {
        return {Tenure::former, published};
    }
    if (claim.date.empty() && claim.tenure == Tenure::begins) {
        return {Tenure::holds, published};
    }
    return {claim.tenure, claim.date};
}

std::vector<Observation> observations_of(std::span<const Report> reports,
                                         const std::vector<ClaimRef>& claims)
{
    std::vector<Observation> observations;
    for (const auto ref : claims) {
        observations.push_back(observation_of(reports, ref));
    }
    return observations;
}

/// Begins or ends, when the newest claim says so.
std::optional<Tenure> newest_turn(std::span<const Report> reports,
                                  const std::vector<ClaimRef>& claims)
{
    const auto newest = std::ranges::max(claims, {}, [&](ClaimRef ref) {
        const auto date = observation_of(reports, ref).date;
        const bool known = date.end().year != 0;
        return std::tuple(known, known ? date.latest_day() : 0, claim_of(reports, ref).tenure);
    });
    const auto tenure = claim_of(reports, newest).tenure;
    return tenure == Tenure::begins || tenure == Tenure::ends ? std::optional(tenure)
                                                              : std::nullopt;
}

SolePosts::Key key_of(const Draft& draft)
{
    return {draft.organization, draft.country, draft.key};
}

/// Seen in the post on a day.
bool is_sighting(const Observation& observation)
{
    const auto& date = observation.date;
    return date.has_year() && !date.is_interval() && date.begin().day != 0 &&
           (observation.tenure == Tenure::holds || observation.tenure == Tenure::begins);
}

void add_sightings(std::span<const Report> reports, EntityIndex official, const Draft& draft,
                   SolePosts& sole)
{
    if (!is_sole(draft.key)) {
        return;
    }
    for (const auto& observation : observations_of(reports, draft.claims)) {
        if (is_sighting(observation)) {
            sole.add(key_of(draft), official, observation.date.earliest_day());
        }
    }
}

void add_terms(std::span<const Report> reports, EntityIndex official, Draft draft,
               const SolePosts& sole, std::vector<ResolvedPost>& posts)
{
    std::ranges::sort(draft.claims);
    ResolvedPost post;
    post.official = official;
    post.organization = draft.organization;
    post.country = draft.country;
    post.title = best_title(reports, draft.claims);
    auto observations = observations_of(reports, draft.claims);
    std::vector<std::int32_t> others;
    if (is_sole(draft.key)) {
        const auto key = key_of(draft);
        for (auto& observation : observations) {
            if (is_sighting(observation) &&
                sole.is_remembered(key, official, observation.date.earliest_day())) {
                observation.tenure = Tenure::former;
            }
        }
        others = sole.days_of_others(key, official);
    }
    for (auto& term : terms_of(observations, others)) {
        post.claims.clear();
        for (const auto index : term.observations) {
            post.claims.push_back(draft.claims[index]);
        }
        post.inferred = std::ranges::all_of(
            post.claims, [&](ClaimRef ref) { return claim_of(reports, ref).inferred; });
        post.turn = newest_turn(reports, post.claims);
        post.term = std::move(term);
        posts.push_back(post);
        ++post.number;
    }
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
    SolePosts sole;
    std::vector<std::pair<EntityIndex, Draft>> all;
    for (const auto& [official, claims] : by_official) {
        auto drafts = drafts_of(reports, actors, claims);
        fold_drafts(drafts, is_longer_title);
        fold_drafts(drafts, has_body_for);
        for (auto& draft : drafts) {
            add_sightings(reports, official, draft, sole);
            all.emplace_back(official, std::move(draft));
        }
    }
    sole.settle();
    std::vector<ResolvedPost> posts;
    for (auto& [official, draft] : all) {
        add_terms(reports, official, std::move(draft), sole, posts);
    }
    std::ranges::sort(posts, {}, [](const ResolvedPost& post) {
        return std::tuple(post.official, post.organization, post.country, post.title, post.number,
                          post.claims);
    });
    return posts;
}

} // namespace entente
