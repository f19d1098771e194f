#include "date_range.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Index into `precisions`; finer is larger.
std::size_t precision_of(CalendarPoint point)
{
    return point.day != 0 ? 2 : point.month != 0 ? 1 : 0;
}

constexpr std::array<const char*, 3> precisions{"year", "month", "day"};

std::string day_text(std::int32_t day)
{
    return Date(civil_from_days(day)).edtf();
}

Date date_of(const Attributes& attributes, Attribute attribute)
{
    return Date::parse(attributes.text(attribute)).value_or(Date());
}

} // namespace

DateRange range_of(const Date& date)
{
    DateRange range;
    std::size_t precision = 2;
    if (date.begin().year != 0) {
        range.start = day_text(date.earliest_day());
        precision = std::min(precision, precision_of(date.begin()));
    }
    if (date.end().year != 0) {
        range.end = day_text(date.latest_day());
        precision = std::min(precision, precision_of(date.end()));
    }
    if (!range.empty()) {
        range.precision = precisions[precision];
    }
    return range;
}

Date date_of(const Node& node)
{
    return date_of(node.attributes, Attribute::date);
}

DateRange range_of(const Node& node)
{
    return range_of(date_of(node));
}

Date date_of(const Edge& edge)
{
    const Date valid = date_of(edge.attributes, Attribute::valid);
    if (!valid.empty()) {
        return valid;
    }
    const Date first = date_of(edge.attributes, Attribute::first);
    const Date last = date_of(edge.attributes, Attribute::last);
    return first.earliest_day() > last.latest_day() ? Date() : Date(first.begin(), last.end());
}

DateRange range_of(const Edge& edge)
{
    return range_of(date_of(edge));
}

} // namespace entente
