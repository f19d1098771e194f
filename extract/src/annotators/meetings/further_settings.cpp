#include "further_settings.hpp"

#include "reader.hpp"
#include "settings.hpp"
#include "words.hpp"

#include <algorithm>

/// One clause that tells of several events by several times: "visited Oslo in 2021 and 2023".
namespace entente {
namespace {

/// A time with its place, in either order.
struct Setting {
    const TimeMention* time = nullptr;
    std::vector<Actor> places;
    std::uint32_t last = 0; ///< one past it
};

Setting setting_at(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    Setting setting;
    setting.last = at;
    while (at < end) {
        const bool linked = is_preposition(view, view.word(at)) && at + 1 < end;
        const std::uint32_t time = linked ? at + 1 : at;
        if (setting.time == nullptr && view.time_at(time) != nullptr) {
            setting.time = view.time_at(time);
            at = setting.last = setting.time->tokens.last;
            continue;
        }
        const auto place =
            linked && setting.places.empty() ? place_phrase_at(view, at, end) : std::nullopt;
        if (!place) {
            break;
        }
        setting.places = place->places;
        at = setting.last = place->tokens.last;
    }
    return setting;
}

bool is_of_day(const Date& date)
{
    return date.begin().day != 0;
}

/// Nothing follows that the time may be of: "in 2018 became president". `opened` where ", and" may
/// have begun another clause: "met B in 2021, and in 2022, when war broke out, left".
bool ends_there(const ArticleView& view, std::uint32_t at, std::uint32_t end, bool opened)
{
    return at >= end || (view.is_punctuation(at) && !(opened && view.word(at) == ",")) ||
           view.word(at) == "and" || is_preposition(view, view.word(at)) ||
           view.word(at) == "respectively";
}

} // namespace

std::vector<FurtherSetting> further_settings(const ArticleView& view, const EventReading& reading,
                                             std::uint32_t end)
{
    constexpr std::uint32_t longest = 24;
    std::vector<FurtherSetting> found;
    if (reading.date.empty() || reading.date.is_interval() ||
        reading.date_source != SettingSource::own) {
        return found;
    }
    const std::uint32_t far = std::min(end, reading.trigger.last + longest);
    std::uint32_t at = reading.trigger.last;
    while (at < far && !(view.time_at(at) != nullptr && view.time_at(at)->date == reading.date)) {
        ++at;
    }
    if (at >= far) {
        return found;
    }
    at = setting_at(view, at, end).last;
    while (at + 1 < end) {
        const std::uint32_t joined = view.word(at) == "," ? at + 1 : at;
        const bool last = view.word(joined) == "and";
        if (!last && joined == at) {
            break;
        }
        const bool opened = last && joined != at && found.empty();
        const Setting next = setting_at(view, last ? joined + 1 : joined, end);
        const bool day = next.time != nullptr && is_of_day(next.time->date);
        if (next.time == nullptr || next.time->date.is_interval() || next.time->since ||
            next.time->until || next.time->date == reading.date || day != is_of_day(reading.date) ||
            (day && next.places.empty()) || !ends_there(view, next.last, end, opened)) {
            break;
        }
        found.push_back({next.time->date, next.places, {at, next.last}});
        at = next.last;
    }
    return found;
}

bool is_one_of_several(const ArticleView& view, TokenRange trigger, const Date& date,
                       std::uint32_t end)
{
    EventReading reading;
    reading.trigger = trigger;
    reading.date = date;
    return !further_settings(view, reading, end).empty();
}

/// Adds the event once more for each further time that its clause tells, before the reading itself,
/// which stays the last.
void SentenceReader::add_further(const EventReading& reading)
{
    const auto further = further_settings(view_, reading, sentence_.tokens.last);
    for (const FurtherSetting& setting : further) {
        EventReading one = reading;
        one.date = setting.date;
        if (!setting.places.empty()) {
            one.places = setting.places;
            std::erase_if(readings_.back().places, [&](const Actor& place) {
                return std::ranges::find(setting.places, place) != setting.places.end();
            });
        }
        readings_.insert(readings_.end() - 1, std::move(one));
    }
}

} // namespace entente
