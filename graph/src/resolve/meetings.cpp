#include "meetings.hpp"

#include "event_sets.hpp"
#include "loose_dates.hpp"
#include "meeting_likeness.hpp"
#include "meeting_pairs.hpp"
#include "sets.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace entente {
namespace {

/// Both undated: the articles must tell the same news.
bool same_news(const MeetingView& a, const MeetingView& b)
{
    return a.published != 0 && b.published != 0 && std::abs(a.published - b.published) <= 1 &&
           a.people == b.people && a.people.size() >= 2 && !a.places.empty() &&
           a.places == b.places && a.claim->form == b.claim->form && a.claim->type == b.claim->type;
}

/// One tells of the plan, one of what came of it, of the same day and not of more people but fewer.
bool are_plan_and_event(const MeetingView& a, const MeetingView& b)
{
    const auto is = [](const MeetingView& view, MeetingStatus status) {
        return view.claim->status == status;
    };
    const bool planned_and_held = (is(a, MeetingStatus::planned) && is(b, MeetingStatus::held)) ||
                                  (is(a, MeetingStatus::held) && is(b, MeetingStatus::planned));
    return planned_and_held && precision_of(a.claim->date) == DatePrecision::day &&
           a.claim->date == b.claim->date && family_of(a.claim->type) == family_of(b.claim->type) &&
           std::min(a.people.size(), b.people.size()) > 1 && nested(a.people, b.people) &&
           nested(a.others, b.others) && places_agree(a, b);
}

class Meetings {
public:
    Meetings(std::vector<MeetingView> views, std::vector<std::size_t> counts)
        : views_(std::move(views)), sets_(std::move(counts)), pairs_(block_pairs(views_))
    {
        for (const auto& view : views_) {
            sets_.add(view.ref, view.claim->date);
        }
    }

    /// What one article plans and tells of one day is one event. Claims of a report stand together.
    void join_twins()
    {
        for (std::uint32_t a = 0; a < views_.size(); ++a) {
            for (std::uint32_t b = a + 1;
                 b < views_.size() && views_[a].ref.report == views_[b].ref.report; ++b) {
                if (are_plan_and_event(views_[a], views_[b])) {
                    sets_.unite_twins(a, b, same_people, "planned and held on that day");
                }
            }
        }
    }

    void join_dated()
    {
        std::vector<EventPair> sure;
        for (const auto& [a, b] : pairs_) {
            const auto found = likeness(views_[a], views_[b]);
            const auto& one = views_[a].claim->date;
            const auto& other = views_[b].claim->date;
            const bool to_the_day = precision_of(one) == DatePrecision::day &&
                                    precision_of(other) == DatePrecision::day;
            if (found.score > 0 && to_the_day && compatible(one, other)) {
                sure.push_back({a, b, found.score, found.reason});
            }
        }
        unite_all(sets_, std::move(sure));
    }

    void join_loose() { join_loosely_dated(views_, pairs_, sets_); }

    void join_undated()
    {
        std::vector<EventPair> news;
        for (const auto& [a, b] : pairs_) {
            if (views_[a].claim->date.empty() && views_[b].claim->date.empty() &&
                same_news(views_[a], views_[b])) {
                news.push_back({a, b, 0.6, "undated, same news"});
            }
        }
        unite_all(sets_, std::move(news));
    }

    [[nodiscard]] Clustering clustering() { return sets_.clustering(); }

private:
    std::vector<MeetingView> views_;
    EventSets sets_;
    std::vector<ItemPair> pairs_;
};

} // namespace

Clustering resolve_meetings(std::span<const Report> reports, const ActorResolution& actors,
                            const Holders& holders)
{
    std::vector<MeetingView> views;
    std::vector<std::size_t> counts;
    for (std::uint32_t r = 0; r < reports.size(); ++r) {
        counts.push_back(reports[r].meetings.size());
        for (std::uint32_t c = 0; c < reports[r].meetings.size(); ++c) {
            views.push_back(view_of(reports, actors, holders, {r, c}));
        }
    }
    Meetings meetings(std::move(views), std::move(counts));
    meetings.join_twins();
    meetings.join_dated();
    meetings.join_loose();
    meetings.join_undated();
    return meetings.clustering();
}

} // namespace entente
