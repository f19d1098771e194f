#include "holders.hpp"

#include "titles.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace entente {
namespace {

/// So long before or after what was seen of a term, it may still be the same one.
constexpr std::int32_t days_near = 182;
/// Seen so many times more often in a post than another, whose one article may be wrong.
constexpr std::size_t times_more = 10;

using PostKey = std::pair<TitleKey, std::string>; ///< title, country

std::string country_of_post(std::span<const Report> reports, const ResolvedPost& post)
{
    for (const auto ref : post.claims) {
        const auto& report = reports[ref.report];
        const auto& claim = report.positions[ref.claim];
        if (!claim.country.empty()) {
            return claim.country;
        }
        if (claim.organization && !report.organizations[*claim.organization].country.empty()) {
            return report.organizations[*claim.organization].country;
        }
    }
    return post.country;
}

enum class Fit : std::uint8_t { none, near, covers };

Fit fit_of(const TermOfOffice& term, std::int32_t day)
{
    if (!term.valid.has_year()) {
        return Fit::none;
    }
    const Date& valid = term.valid;
    const bool begun = valid.begin().empty() || valid.earliest_day() <= day;
    const bool lasting = valid.end().empty() || valid.latest_day() >= day;
    if (begun && lasting) {
        return Fit::covers;
    }
    const bool gone = term.former && !term.ended_by.empty() && term.ended_by.latest_day() <= day;
    const bool stated = term.end_known == EndKnown::stated;
    if (!lasting && (stated || gone || day - valid.latest_day() > days_near)) {
        return Fit::none;
    }
    const bool late = term.begin_known == EndKnown::stated;
    if (!begun && (late || valid.earliest_day() - day > days_near)) {
        return Fit::none;
    }
    return Fit::near;
}

/// The only official among candidates, or the one who was seen far more often than each other.
std::optional<Holder> only_one(const std::vector<ResolvedPost>& posts,
                               const std::vector<std::uint32_t>& candidates)
{
    std::map<EntityIndex, std::pair<std::size_t, std::uint32_t>> seen; // sightings, a post
    for (const auto number : candidates) {
        auto& [times, post] = seen.try_emplace(posts[number].official, 0, number).first->second;
        times += posts[number].claims.size();
        post = std::min(post, number);
    }
    if (seen.empty()) {
        return std::nullopt;
    }
    const auto usual =
        std::ranges::max_element(seen, {}, [](const auto& one) { return one.second.first; });
    const bool alone = std::ranges::all_of(seen, [&](const auto& other) {
        return other.first == usual->first ||
               usual->second.first >= times_more * other.second.first;
    });
    return alone ? std::optional(Holder{usual->first, usual->second.second}) : std::nullopt;
}

/// The day of the first event that the post takes part in, else of publication.
std::optional<std::int32_t> day_of(const Report& report, std::uint32_t unnamed)
{
    for (const auto& meeting : report.meetings) {
        const bool takes_part =
            std::ranges::any_of(meeting.participants, [&](const Participant& participant) {
                return participant.post == unnamed;
            });
        if (takes_part && meeting.date.has_year()) {
            return meeting.date.earliest_day();
        }
    }
    const auto& published = report.document.date;
    return published.has_year() ? std::optional(published.latest_day()) : std::nullopt;
}

} // namespace

Holders resolve_holders(std::span<const Report> reports, const std::vector<ResolvedPost>& posts)
{
    std::map<PostKey, std::vector<std::uint32_t>> by_title;
    for (std::uint32_t i = 0; i < posts.size(); ++i) {
        auto title = title_key(posts[i].title);
        if (is_sole(title)) {
            by_title[{std::move(title), country_of_post(reports, posts[i])}].push_back(i);
        }
    }
    Holders holders;
    for (const auto& report : reports) {
        auto& own = holders.emplace_back(report.unnamed_posts.size());
        for (std::uint32_t u = 0; u < report.unnamed_posts.size(); ++u) {
            const auto& unnamed = report.unnamed_posts[u];
            const auto found = by_title.find({title_key(unnamed.title), unnamed.country});
            const auto day = day_of(report, u);
            if (found == by_title.end() || !day) {
                continue;
            }
            for (const auto wanted : {Fit::covers, Fit::near}) {
                std::vector<std::uint32_t> candidates;
                std::ranges::copy_if(
                    found->second, std::back_inserter(candidates),
                    [&](std::uint32_t post) { return fit_of(posts[post].term, *day) == wanted; });
                if (!candidates.empty()) {
                    own[u] = only_one(posts, candidates);
                    break;
                }
            }
        }
    }
    return holders;
}

std::vector<Attendance> attendance_of(std::span<const Report> reports,
                                      const ActorResolution& actors, const Holders& holders,
                                      ClaimRef meeting)
{
    std::vector<Attendance> attendance;
    for (const auto& participant : reports[meeting.report].meetings[meeting.claim].participants) {
        if (participant.actor.kind == ActorKind::place) {
            continue;
        }
        Attendance one{actors.of(meeting.report, participant.actor), participant.role,
                       participant.post, std::nullopt};
        if (participant.post) {
            if (const auto& holder = holders[meeting.report][*participant.post]) {
                one.entity = {ActorKind::official, holder->official};
                one.post = holder->post;
            }
        }
        const bool known = std::ranges::any_of(
            attendance, [&](const Attendance& other) { return other.entity == one.entity; });
        if (!known) {
            attendance.push_back(one);
        }
    }
    return attendance;
}

} // namespace entente
