#include "journeys.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "words.hpp"

#include <algorithm>

/// Journeys that one verb tells with several stops, each on its day: "visited Oslo on Monday,
/// Bergen on Tuesday and then Rome".
namespace entente {
namespace {

/// One past the comma, "and" or "then" at `at`, else `at`.
std::uint32_t past_joint(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    while (at < end && view.mention_at(at) == nullptr &&
           (view.word(at) == "," || view.word(at) == "and" || view.word(at) == "then" ||
            view.word(at) == "finally")) {
        ++at;
    }
    return at;
}

/// The day told right behind a stop, or null.
const TimeMention* day_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const std::uint32_t day = before_day(view, at, end);
    return day < end ? view.time_at(day) : nullptr;
}

/// One past a stop that ends at `at` and its day.
std::uint32_t past_day(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return past_time(view, before_day(view, at, end), end);
}

} // namespace

void SentenceReader::read_legs(const EventReading& first, const PlacePhrase& goal)
{
    const std::uint32_t end = sentence_.tokens.last;
    std::uint32_t at = past_day(view_, goal.tokens.last, end);
    const bool dated = at != goal.tokens.last;
    while (at < end) {
        const std::uint32_t next = past_joint(view_, at, end);
        if (next == at || next >= end) {
            return;
        }
        const bool then = view_.word(next - 1) == "then" || view_.word(next - 1) == "finally";
        const Mention* named = view_.mention_at(next);
        const std::uint32_t place = named == nullptr && view_.word(next) == "to" ? next + 1 : next;
        const auto stop = place < end ? destination_at(view_, place, end) : std::nullopt;
        if (!stop || stop->tokens.first != place) {
            return;
        }
        const TimeMention* day = day_behind(view_, stop->tokens.last, end);
        const std::uint32_t behind = past_day(view_, stop->tokens.last, end);
        if (!(then || (dated && day != nullptr)) || goes_on(view_, behind, end)) {
            return; // "visited Oslo on Monday, Norway's ministry said", "and Norway on Tuesday
                    // said"
        }
        EventReading leg = first;
        leg.places = stop->places;
        leg.date = day != nullptr && !day->since && !day->until ? day->date : Date();
        leg.date_source = SettingSource::own;
        add_visits(std::move(leg));
        at = std::max(behind, next + 1);
    }
}

} // namespace entente
