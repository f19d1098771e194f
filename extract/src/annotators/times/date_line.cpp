#include "annotators/times.hpp"
#include "annotators/times/calendar.hpp"
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

/// A date in a line and the items it takes.
struct LineDate {
    CalendarPoint point;
    std::size_t first = 0;
    std::size_t last = 0;
};

class LineReader {
public:
    LineReader(const std::vector<TimeItem>& items, NumericOrder order)
        : items_(items), order_(order)
    {
    }

    /// The first date in the line.
    [[nodiscard]] std::optional<LineDate> find() const
    {
        for (std::size_t at = 0; at + 1 < items_.size(); ++at) {
            if (auto date = read(at); date && (is_possible(date->point))) {
                date->first = at;
                return date;
            }
        }
        return {};
    }

private:
    [[nodiscard]] const TimeItem& item(std::size_t at) const
    {
        return items_[std::min(at, items_.size() - 1)];
    }

    [[nodiscard]] int month(std::size_t at) const
    {
        const TimeItem& word = item(at);
        const bool is_month = word.is(Kind::month) || word.is(Kind::weak_month) ||
                              word.is(Kind::short_month) || word.is(Kind::line_month);
        return is_month ? word.entry.value : 0;
    }

    [[nodiscard]] int number(std::size_t at, int digits, int lowest, int highest) const
    {
        const TimeItem& found = item(at);
        const bool fits = (found.is(Item::number) || found.is(Item::ordinal)) &&
                          found.digits <= digits && found.value >= lowest && found.value <= highest;
        return fits ? found.value : 0;
    }

    [[nodiscard]] std::size_t skip_joints(std::size_t at) const
    {
        while (item(at).is(Item::dot) || item(at).is(Item::comma) || item(at).is(Item::slash) ||
               item(at).is(Item::dash) || item(at).is(Kind::line_word) || item(at).is(Word::of)) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] static LineDate make(int year, int month_number, int day, std::size_t last)
    {
        return {{static_cast<std::int16_t>(year), static_cast<std::int8_t>(month_number),
                 static_cast<std::int8_t>(day)},
                0,
                last};
    }

    [[nodiscard]] std::optional<LineDate> read(std::size_t at) const
    {
        if (item(at).is(Item::numeric_date)) {
            return numeric(at);
        }
        if (const int day = number(at, 2, 1, 31); day != 0) {
            std::size_t next = skip_joints(at + 1);
            // 22 tháng 10 năm 2016
            const bool vietnamese =
                item(next - 1).is(Kind::line_word) && item(next - 1).entry.word() == Word::month;
            const int found = vietnamese ? number(next, 2, 1, 12) : month(next);
            return found != 0 ? std::optional(with_year(found, day, next + 1)) : std::nullopt;
        }
        if (const int found = month(at); found != 0) {
            const std::size_t next = skip_joints(at + 1);
            const int day = number(next, 2, 1, 31);
            return day != 0 ? std::optional(with_year(found, day, next + 1)) : std::nullopt;
        }
        return {};
    }

    [[nodiscard]] LineDate with_year(int month_number, int day, std::size_t at) const
    {
        const std::size_t next = skip_joints(at);
        const int year = item(next).digits == 4 ? number(next, 4, 1900, 2199) : 0;
        return make(year, month_number, day, year != 0 ? next + 1 : at);
    }

    [[nodiscard]] std::optional<LineDate> numeric(std::size_t at) const
    {
        const TimeItem& date = item(at);
        if (date.digits == 4) {
            return make(date.parts[0], date.parts[1], date.parts[2], at + 1);
        }
        const bool can_month_first = date.parts[0] <= 12;
        const bool can_day_first = date.parts[1] <= 12;
        const bool both = can_month_first && can_day_first && date.parts[0] != date.parts[1] &&
                          date.separator != '.';
        if (both && order_ == NumericOrder::unknown) {
            return make(date.parts[2], 0, 0, at + 1);
        }
        const bool day_first = both ? order_ == NumericOrder::day_first : can_day_first;
        return day_first ? make(date.parts[2], date.parts[1], date.parts[0], at + 1)
                         : make(date.parts[2], date.parts[0], date.parts[1], at + 1);
    }

    const std::vector<TimeItem>& items_;
    NumericOrder order_;
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

/// "HANOI, Dec. 3 (Xinhua)", "Colombo, March 6 (Daily Mirror)-", "IGORA /Region/, December 26.
/// /TASS/",
/// "(Colombo/October 03/2024)": few words, a capital first, and a closing that sets it off from the
/// text.
bool is_dateline(const std::vector<TimeItem>& items, const LineDate& date)
{
    const std::size_t start = items[0].is(Item::open) || items[0].is(Item::dash) ? 1 : 0;
    const bool begins = items[start].is(Item::word) &&
                        (items[start].capital || items[start].entry.kind == Kind::none);
    if (!begins || date.first > 10 || count_other_words(items, 0, date.first) > 5) {
        return false;
    }
    for (std::size_t at = 0; at < date.first; ++at) {
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
    const bool closes = (after.is(Item::dash) && !second.is(Item::number)) ||
                        after.is(Item::open) || after.is(Item::close) ||
                        (after.is(Item::dot) && second.is(Item::slash)) || after.is(Item::slash);
    const bool set_apart = date.first == start || items[date.first - 1].is(Item::comma) ||
                           items[date.first - 1].is(Item::slash) ||
                           items[date.first - 1].is(Item::close) ||
                           items[date.first - 1].is(Item::dash) || after.is(Item::dash);
    return closes && set_apart;
}

/// "(Colombo/October 03/2024)" at the end of a line.
bool closes_line(const std::vector<TimeItem>& items, const LineDate& date)
{
    return date.first > 0 && items[date.first - 1].is(Item::slash) &&
           items[date.last].is(Item::close);
}

Candidate rate(const std::vector<TimeItem>& items, const LineDate& date)
{
    const bool full = date.point.year != 0;
    const Word label = find_label(items, date.first);
    const std::size_t before = count_other_words(items, 0, date.first);
    const std::size_t after = count_other_words(items, date.last, items.size());
    if (full && label == Word::published && before <= 3) {
        return {Date(date.point), Rank::published};
    }
    if (full && label == Word::updated && before <= 3) {
        return {Date(date.point), Rank::updated};
    }
    if (full && closes_line(items, date)) {
        return {Date(date.point), Rank::line};
    }
    if (is_dateline(items, date)) {
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
        const auto date = LineReader(items, order).find();
        if (!date) {
            continue;
        }
        const Candidate found = rate(items, *date);
        const bool any_place =
            found.rank != Rank::dateline && found.rank != Rank::dateline_without_year;
        if (found.rank > best.rank && (i < dateline_lines || any_place)) {
            best = found;
        }
    }
    return best.rank == Rank::none ? std::nullopt : std::optional(best.date);
}

} // namespace entente
