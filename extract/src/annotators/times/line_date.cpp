#include "annotators/times/line_date.hpp"

#include "annotators/times/calendar.hpp"

#include <algorithm>

namespace entente {
namespace {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;

constexpr int first_year = 1900; ///< smaller ones are of other calendars: 1402/12/24

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
        if (const auto apart = numeric_apart(at)) {
            return apart;
        }
        if (const int day = number(at, 2, 1, 31); day != 0) {
            std::size_t next = skip_joints(at + 1);
            // 22 tháng 10 năm 2016
            const bool vietnamese =
                item(next - 1).is(Kind::line_word) && item(next - 1).entry.word() == Word::month;
            const int found = vietnamese ? number(next, 2, 1, 12) : month(next);
            if (const auto dashed = found != 0 ? dashed_date(at, found, day) : std::nullopt) {
                return dashed;
            }
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
        const int year = item(next).digits == 4 ? number(next, 4, first_year, 2199) : 0;
        return make(year, month_number, day, year != 0 ? next + 1 : at);
    }

    /// "14-Mar-24": two figures are a year nowhere else, "14 May-16" and "May 14-16" are days.
    [[nodiscard]] std::optional<LineDate> dashed_date(std::size_t at, int month_number,
                                                      int day) const
    {
        const auto is_dash = [&](std::size_t dash) {
            return item(dash).is(Item::dash) && item(dash).glued && item(dash + 1).glued;
        };
        const std::size_t year_at = at + 4;
        const int year = item(year_at).digits == 2 ? number(year_at, 2, 1, 99) : 0;
        const bool dashed = is_dash(at + 1) && month(at + 2) != 0 && is_dash(at + 3);
        return dashed && year != 0
                   ? std::optional(make(2000 + year, month_number, day, year_at + 1))
                   : std::nullopt;
    }

    /// "14. 3. 2024", "14 - 03 - 2024", "2024. 3. 14."
    [[nodiscard]] std::optional<LineDate> numeric_apart(std::size_t at) const
    {
        const auto is_joint = [&](std::size_t joint) {
            return item(joint).is(Item::dot) || item(joint).is(Item::dash);
        };
        if (!is_joint(at + 1) || !is_joint(at + 3)) {
            return {};
        }
        const bool year_first = item(at).digits == 4;
        const std::size_t year_at = year_first ? at : at + 4;
        const int year = item(year_at).digits == 4 ? number(year_at, 4, first_year, 2199) : 0;
        const int middle = number(at + 2, 2, 1, 31);
        const int other = number(year_first ? at + 4 : at, 2, 1, 31);
        if (year == 0 || middle == 0 || other == 0) {
            return {};
        }
        return year_first ? make(year, middle, other, at + 5)
                          : day_month_year(other, middle, year, item(at + 1).is(Item::dot), at + 5);
    }

    [[nodiscard]] std::optional<LineDate> numeric(std::size_t at) const
    {
        const TimeItem& date = item(at);
        if (date.digits == 4 && date.parts[0] < first_year) {
            return {};
        }
        if (date.digits == 4) {
            return make(date.parts[0], date.parts[1], date.parts[2], at + 1);
        }
        return day_month_year(date.parts[0], date.parts[1], date.parts[2], date.separator == '.',
                              at + 1);
    }

    /// Of "05/06/2014" the year alone, where the text has not told the order; dots have the day
    /// first.
    [[nodiscard]] LineDate day_month_year(int first, int second, int year, bool dots,
                                          std::size_t last) const
    {
        const bool can_day_first = second <= 12;
        const bool both = first <= 12 && can_day_first && first != second && !dots;
        if (both && order_ == NumericOrder::unknown) {
            return make(year, 0, 0, last);
        }
        const bool day_first = both ? order_ == NumericOrder::day_first : can_day_first;
        return day_first ? make(year, second, first, last) : make(year, first, second, last);
    }

    const std::vector<TimeItem>& items_;
    NumericOrder order_;
};

} // namespace

std::optional<LineDate> find_line_date(const std::vector<TimeItem>& items, NumericOrder order)
{
    return LineReader(items, order).find();
}

} // namespace entente
