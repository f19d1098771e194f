#include "../target.hpp"

#include <entente/core/date.hpp>

#include <array>

namespace entente::fuzz {
namespace {

void run(std::string_view bytes)
{
    const auto date = Date::parse(bytes);
    if (!date) {
        return;
    }
    const auto again = Date::parse(date->edtf());
    require(again && *again == *date, "a date does not come back as it was");
    require(date->earliest_day() <= date->latest_day(), "a date ends before it begins");
    require(compatible(*date, *date), "a date contradicts itself");
    require(more_precise(*date, *date) == *date, "a date is more precise than itself");
}

constexpr std::array<std::string_view, 12> words{"2024", "-02", "-29", "/",    "..",   "XXXX",
                                                 "-00",  "-13", "-31", "9999", "0000", "-"};

} // namespace

extern const Target date;
constinit const Target date{"date", run, words};

} // namespace entente::fuzz
