#include "annotators/times/scanner_marks.hpp"

namespace entente {

using Kind = TimeItemKind;

TimeMark high_mark(std::string_view rest)
{
    if (rest.starts_with("\xC2")) {
        const auto c = static_cast<unsigned char>(rest.size() > 1 ? rest[1] : 0);
        if (c == 0xA0) {
            return {Kind::mark, 2, true};
        }
        return c < 0xAA || c == 0xAB || c == 0xBB
                   ? TimeMark{Kind::mark, 2, false, false, (c >= 0xA2 && c <= 0xA5) || c == 0xA9}
                   : TimeMark{};
    }
    if (rest.starts_with("\xE2\x82")) {
        return {Kind::mark, 3, false, false, true};
    }
    if (!rest.starts_with("\xE2\x80") || rest.size() < 3) {
        return {};
    }
    const auto c = static_cast<unsigned char>(rest[2]);
    if (c >= 0x90 && c <= 0x95) {
        return {Kind::dash, 3};
    }
    return {Kind::mark, 3, c <= 0x8D || c == 0xAF, c == 0x99};
}

} // namespace entente
