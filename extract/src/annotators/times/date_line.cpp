#include "annotators/times.hpp"
#include "annotators/times/line_date.hpp"
#include "annotators/times/plain_digits.hpp"
#include "annotators/times/scanner.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

/// Date lines of any language, and datelines: the day of publication as the article states it.
namespace entente {
namespace {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;

constexpr std::size_t dateline_lines = 12;
constexpr std::size_t head_lines = 40;
constexpr std::size_t tail_lines = 12;
constexpr std::size_t longest_line = 400; ///< bytes read of each line

/// How sure a form of line is; the highest wins, the first of equals.
enum class Rank : std::uint8_t { none, dateline_without_year, updated, line, dateline, published };

struct Candidate {
    Date date;
    Rank rank = Rank::none;
};

/// Words of the line that are no part of dates, times of day and labels.
std::size_t count_other_words(const std::vector<TimeItem>& items, std::size_t first,
                              std::size_t last)
{
    const auto is_other = [](const TimeItem& item) {
        return item.is(Item::word) && (item.entry.kind == Kind::none || item.is(Kind::tense)) &&
               item.end - item.begin > 2;
    };
    return static_cast<std::size_t>(
        std::count_if(items.begin() + static_cast<std::ptrdiff_t>(first),
                      items.begin() + static_cast<std::ptrdiff_t>(last), is_other));
}

Word find_label(const std::vector<TimeItem>& items, std::size_t last)
{
    for (std::size_t at = 0; at < last; ++at) {
        if (items[at].is(Kind::label)) {
            return items[at].entry.word();
        }
    }
    return Word::none;
}

bool is_colon(const TimeItem& item, std::string_view line)
{
    return item.is(Item::mark) && line[item.begin] == ':';
}

/// "2024, *NTA --*", "2024; *New York:*": a short name behind a mark, and what sets it off from the
/// text.
bool closes_behind_name(const std::vector<TimeItem>& items, std::size_t at, std::string_view line)
{
    constexpr std::size_t longest = 4;
    if (at >= items.size() || !(items[at].is(Item::comma) || items[at].is(Item::mark))) {
        return false;
    }
    std::size_t end = at + 1;
    while (end < items.size() && end <= at + longest && items[end].is(Item::word) &&
           items[end].capital) {
        ++end;
    }
    return end > at + 1 && end < items.size() &&
           (items[end].is(Item::dash) || is_colon(items[end], line));
}

/// "Belize City. May 13, 2024. The ...", "SUVA, 13 May 2024. The ...": names alone, the whole day
/// and a full stop.
bool ends_names_and_day(const std::vector<TimeItem>& items, const LineDate& date,
                        std::string_view line)
{
    constexpr std::size_t longest = 6;
    const auto first = items.begin();
    const auto day = first + static_cast<std::ptrdiff_t>(date.first);
    return date.point.year != 0 && date.point.day != 0 && date.first > 0 && date.first <= longest &&
           date.last + 1 < items.size() && !items[date.last + 1].is(Item::open) &&
           (items[date.last].is(Item::dot) ||
            line.substr(items[date.last].begin).starts_with("\xE2\x80\xA6")) &&
           first->is(Item::word) &&
           std::all_of(first, day,
                       [](const TimeItem& item) {
                           return item.is(Item::comma) || item.is(Item::dot) ||
                                  item.is(Item::dash) ||
                                  (item.is(Item::word) && item.capital && !item.is(Kind::link));
                       }) &&
           !std::prev(day)->is(Item::word);
}

/// "NAIROBI, Kenya (13 May 2024) -": the day in brackets, which a dash or a colon follows.
bool is_in_closed_brackets(const std::vector<TimeItem>& items, const LineDate& date,
                           std::string_view line)
{
    return date.first > 0 && items[date.first - 1].is(Item::open) && date.last + 1 < items.size() &&
           items[date.last].is(Item::close) &&
           (items[date.last + 1].is(Item::dash) || is_colon(items[date.last + 1], line));
}

/// "Jeddah, *Shawwal 6, 1445,* April 15, 2024": one past a day of the Islamic calendar at the
/// beginning of a line, 0 where there is none before `end`.
std::size_t behind_hijri_day(const std::vector<TimeItem>& items, std::size_t end)
{
    for (std::size_t at = 2; at + 2 < end && at <= 5; ++at) {
        const TimeItem& year = items[at + 2];
        if (items[at].is(Item::number) && items[at - 1].is(Item::word) && items[at - 1].capital &&
            items[at + 1].is(Item::comma) && year.is(Item::number) && year.digits == 4 &&
            year.value >= 1300 && year.value < 1500) {
            return at + 3;
        }
    }
    return 0;
}

/// "HANOI, Dec. 3 (Xinhua)", "Colombo, March 6 (Daily Mirror)-", "IGORA /Region/, December 26.
/// /TASS/",
/// "(Colombo/October 03/2024)": few words, a capital first, and a closing that sets it off from the
/// text.
bool is_dateline(const std::vector<TimeItem>& items, const LineDate& date, std::string_view line)
{
    if (date.first == 0 && date.point.year != 0 && closes_behind_name(items, date.last, line)) {
        return true; // "14 May 2024, Oslo: A met B"
    }
    if (ends_names_and_day(items, date, line)) {
        return true;
    }
    const std::size_t start = items[0].is(Item::open) || items[0].is(Item::dash) ? 1 : 0;
    const bool begins = items[start].is(Item::word) &&
                        (items[start].capital || items[start].entry.kind == Kind::none);
    if (!begins || date.first > 10 || count_other_words(items, 0, date.first) > 5) {
        return false;
    }
    for (std::size_t at = behind_hijri_day(items, date.first); at < date.first; ++at) {
        const bool link = items[at].is(Kind::link) && !items[at].is(Word::of);
        if (link || items[at].is(Kind::tense) || items[at].is(Item::number)) {
            return false;
        }
    }
    if (date.last >= items.size()) {
        return false;
    }
    const TimeItem& after = items[date.last];
    const TimeItem& second = items[std::min(date.last + 1, items.size() - 1)];
    const bool closes =
        (after.is(Item::dash) && !second.is(Item::number)) || after.is(Item::open) ||
        after.is(Item::close) || is_colon(after, line) ||
        (after.is(Item::dot) && (second.is(Item::slash) || second.is(Item::dash))) ||
        after.is(Item::slash) || closes_behind_name(items, date.last, line);
    const bool set_apart = date.first == start || items[date.first - 1].is(Item::comma) ||
                           items[date.first - 1].is(Kind::weekday) ||
                           items[date.first - 1].is(Item::slash) ||
                           items[date.first - 1].is(Item::close) ||
                           items[date.first - 1].is(Item::dash) || after.is(Item::dash) ||
                           is_in_closed_brackets(items, date, line);
    return closes && set_apart;
}

/// "(Colombo/October 03/2024)" at the end of a line.
bool closes_line(const std::vector<TimeItem>& items, const LineDate& date)
{
    return date.first > 0 && items[date.first - 1].is(Item::slash) &&
           items[date.last].is(Item::close);
}

Candidate rate(const std::vector<TimeItem>& items, const LineDate& date, std::string_view line)
{
    const bool full = date.point.year != 0;
    const Word label = find_label(items, date.first);
    const std::size_t before = count_other_words(items, 0, date.first);
    const std::size_t after = count_other_words(items, date.last, items.size());
    if (full && label == Word::published && before <= 3) {
        return {Date(date.point), Rank::published};
    }
    const bool labelled = date.first > 0 && items[date.first - 1].is(Kind::label);
    if (full && label == Word::published && labelled && before <= 10 && after == 0) {
        return {Date(date.point), Rank::line}; // "Ministry of Trade of Norway, posted 14 May 2024"
    }
    if (full && label == Word::updated && before <= 3) {
        return {Date(date.point), Rank::updated};
    }
    if (full && closes_line(items, date)) {
        return {Date(date.point), Rank::line};
    }
    if (is_dateline(items, date, line)) {
        return {Date(date.point), full ? Rank::dateline : Rank::dateline_without_year};
    }
    const bool posted = find_label(items, items.size()) == Word::published;
    if (full && before <= 3 && before + after <= (posted ? 7U : 4U)) {
        return {Date(date.point), Rank::line};
    }
    return {};
}

/// The short bracket that ends a paragraph, if one does.
std::string_view closing_bracket(std::string_view line)
{
    constexpr std::size_t longest_bracket = 60;
    line = trim(line);
    const auto open = line.rfind('(');
    const bool short_one = open != std::string_view::npos && open > 0 && line.ends_with(')') &&
                           line.size() - open <= longest_bracket;
    return short_one ? line.substr(open) : std::string_view();
}

std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
            lines.push_back(line.substr(0, longest_line));
            if (const auto bracket = closing_bracket(line); !bracket.empty()) {
                lines.push_back(bracket);
            }
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// "Date: 2 May 2024", "Time: 10:00", "Venue: ...": when what is announced will be.
bool announces_event(const std::vector<std::string_view>& lines, std::size_t at)
{
    return at + 1 < lines.size() &&
           (lines[at + 1].starts_with("Time:") || lines[at + 1].starts_with("Venue:"));
}

} // namespace

std::optional<Date> find_publication_date(std::string_view text, const TimesLexicon& lexicon,
                                          NumericOrder order)
{
    const auto lines = lines_of(text);
    std::vector<TimeItem> items;
    Candidate best;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i >= head_lines && i + tail_lines < lines.size()) {
            continue;
        }
        const std::string line = plain_digits(lines[i]);
        scan_times(line, lexicon, true, items);
        const auto date = find_line_date(items, order);
        if (!date || announces_event(lines, i)) {
            continue;
        }
        const Candidate found = rate(items, *date, line);
        const bool any_place =
            found.rank != Rank::dateline && found.rank != Rank::dateline_without_year;
        if (found.rank > best.rank && (i < dateline_lines || any_place)) {
            best = found;
        }
    }
    return best.rank == Rank::none ? std::nullopt : std::optional(best.date);
}

} // namespace entente
