#include "option_values.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {

Date read_day(const std::string& text, std::string_view flag)
{
    if (text.empty()) {
        return {};
    }
    const auto date = Date::parse(text);
    if (!date || !date->has_year() || date->is_interval()) {
        throw UsageError(std::string(flag) + ": \"" + text +
                         "\" is no date like 2019, 2019-05 or 2019-05-31");
    }
    return *date;
}

std::vector<std::string> split_list(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        if (const auto part = trim(text.substr(from, to - from)); !part.empty()) {
            parts.emplace_back(part);
        }
        from = to + 1;
    }
    return parts;
}

} // namespace entente
