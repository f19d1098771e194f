#include "visit_length.hpp"

#include "words.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace entente {
namespace {

constexpr int longest_visit = 15;

std::optional<int> number_at(const ArticleView& view, std::uint32_t at)
{
    const std::string_view word = view.word(at);
    const TimeEntry entry = view.analysis().lexicon->times.find(word, false);
    int number = entry.kind == TimeWordKind::number ? entry.value : 0;
    if (number == 0) {
        const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
        number = read.ptr == word.data() + word.size() ? number : 0;
    }
    return number > 1 && number <= longest_visit ? std::optional(number) : std::nullopt;
}

/// The number of days that the sentence names: "a *three-day* visit", "for *three days*".
std::optional<int> length_in(const ArticleView& view, TokenRange sentence)
{
    std::optional<int> length;
    for (std::uint32_t at = sentence.first + 1; at < sentence.last; ++at) {
        const bool joined = view.word(at) == "day" && view.token(at).after_hyphen;
        const bool apart =
            view.word(at) == "days" && at >= sentence.first + 2 && view.word(at - 2) == "for";
        if (!joined && !apart) {
            continue;
        }
        if (length) {
            return std::nullopt; // of two things
        }
        length = number_at(view, at - 1);
    }
    return length;
}

/// "on the *second day of* his visit": neither its first nor its last.
bool tells_day_within(const ArticleView& view, TokenRange sentence)
{
    for (std::uint32_t at = sentence.first; at + 1 < sentence.last; ++at) {
        if (view.word(at) == "day" && !view.token(at).after_hyphen && view.word(at + 1) == "of") {
            return true;
        }
    }
    return false;
}

bool closes(const ArticleView& view, const EventReading& visit, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 10;
    for (std::uint32_t at = visit.trigger.first; at > begin && at + longest > visit.trigger.first;
         --at) {
        if (is_a(view, view.word(at - 1), EventWord::closing)) {
            return view.word(at) != "for"; // "left for Oslo on Monday for a three-day visit"
        }
    }
    return false;
}

bool in_one_country(const Analysis& analysis, const std::vector<Actor>& places)
{
    return std::ranges::all_of(places, [&](const Actor& place) {
        return country_of(analysis, place) == country_of(analysis, places.front());
    });
}

} // namespace

Date days_of_visit(const ArticleView& view, const EventReading& visit)
{
    const Date& date = visit.date;
    const TokenRange sentence = view.analysis().sentences[visit.sentence].tokens;
    if (date.empty() || date.is_interval() || date.begin().day == 0 || !date.has_year() ||
        !visit.foreground || visit.background || visit.places.empty() ||
        !in_one_country(view.analysis(), visit.places) || tells_day_within(view, sentence)) {
        return date;
    }
    const auto length = length_in(view, sentence);
    if (!length) {
        return date;
    }
    const std::int32_t day = date.earliest_day();
    return closes(view, visit, sentence.first)
               ? Date(civil_from_days(day - *length + 1), date.begin())
               : Date(date.begin(), civil_from_days(day + *length - 1));
}

} // namespace entente
