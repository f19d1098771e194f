#include "annotators/times/plain_digits.hpp"

#include <array>
#include <utility>

namespace entente {
namespace {

std::string replace_all(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

} // namespace

std::string plain_digits(std::string_view line)
{
    std::string out;
    out.reserve(line.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto lead = static_cast<unsigned char>(line[i]);
        const auto next = static_cast<unsigned char>(i + 1 < line.size() ? line[i + 1] : 0);
        const bool arabic = lead == 0xD9 && next >= 0xA0 && next <= 0xA9;
        const bool persian = lead == 0xDB && next >= 0xB0 && next <= 0xB9;
        if (arabic || persian) {
            out += static_cast<char>('0' + (next & 0x0FU));
            ++i;
        } else {
            out += line[i];
        }
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> units{{
        {"\xE5\xB9\xB4", "-"},  // 年
        {"\xE6\x9C\x88", "-"},  // 月
        {"\xE6\x97\xA5", " "},  // 日
        {"\xEB\x85\x84 ", "-"}, // 년
        {"\xEC\x9B\x94 ", "-"}, // 월
        {"\xEC\x9D\xBC", " "},  // 일
        {"\xD8\x8C", ","},      // Arabic comma
        {"\xE2\x80\x8F", ""},   // right-to-left mark
    }};
    for (const auto& [from, to] : units) {
        if (out.find(from) != std::string::npos) {
            out = replace_all(std::move(out), from, to);
        }
    }
    return out;
}

} // namespace entente
