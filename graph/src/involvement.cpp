#include "involvement.hpp"

#include <algorithm>
#include <utility>

namespace entente {

std::string_view country_of(const Node& node)
{
    return node.attributes.text(node.kind == NodeKind::country ? Attribute::iso
                                                               : Attribute::country);
}

Date date_in(const Attributes& attributes, Attribute attribute)
{
    return Date::parse(attributes.text(attribute)).value_or(Date{});
}

void set_first_and_last(const std::vector<Date>& dates, Attributes& attributes)
{
    attributes.erase(Attribute::first);
    attributes.erase(Attribute::last);
    std::vector<Date> known;
    std::ranges::copy_if(dates, std::back_inserter(known),
                         [](const Date& date) { return date.begin().year != 0; });
    if (known.empty()) {
        return;
    }
    const auto first = std::ranges::min(
        known, {}, [](const Date& date) { return std::pair(date.earliest_day(), date); });
    const auto last = std::ranges::max(
        known, {}, [](const Date& date) { return std::pair(date.latest_day(), date); });
    attributes.set(Attribute::first, first.edtf());
    attributes.set(Attribute::last, last.edtf());
}

std::vector<EvidenceIndex> joined(std::vector<EvidenceIndex> evidence)
{
    std::ranges::sort(evidence);
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
    return evidence;
}

} // namespace entente
