#include "complement_heads.hpp"

#include "words.hpp"

#include <algorithm>
#include <string>

namespace entente {
namespace {

bool is_chairmanship(std::string_view word)
{
    return word == "chairmanship" || word == "chair" || word == "presidency" ||
           word == "chairpersonship" || word == "leadership";
}

/// "with *no* involvement of", "with *little* participation of"
bool takes_away(const ArticleView& view, std::string_view word)
{
    return word == "no" || word == "without" || word == "little" || word == "limited" ||
           word == "not" || is_a(view, word, EventWord::negation) ||
           is_a(view, word, EventWord::vague);
}

} // namespace

std::uint32_t behind_chairmanship(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t i = at + 1; view.word(at) == "under" && i + 1 < end && i < at + longest;
         ++i) {
        if (is_chairmanship(view.word(i)) && view.word(i + 1) == "of") {
            return i + 2;
        }
    }
    return at;
}

bool tells_attendance(const ArticleView& view, std::uint32_t noun, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 4;
    if (!is_a(view, view.word(noun), EventWord::attendance) || view.word(noun + 1) != "of") {
        return false;
    }
    for (std::uint32_t at = noun; at > begin && at + longest > noun; --at) {
        if (view.token(at - 1).shape != Shape::lower) {
            break;
        }
        if (takes_away(view, view.word(at - 1))) {
            return false;
        }
    }
    return true;
}

std::uint32_t behind_attendance(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 5;
    if (view.word(at) != "with" && view.word(at) != "in") {
        return at;
    }
    for (std::uint32_t i = at + 1; i + 1 < end && i < at + longest; ++i) {
        if (tells_attendance(view, i, at)) {
            return i + 2;
        }
        if (view.token(i).shape != Shape::lower || view.mention_at(i) != nullptr) {
            break;
        }
    }
    return at;
}

bool ends_as_attendee(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t i = at; i < std::min(end, at + longest); ++i) {
        const Mention* named = view.mention_at(i);
        if (named != nullptr && named->kind != MentionKind::post) {
            break;
        }
        const std::string_view word = view.word(i);
        if (word != "host" && word != "guest" && !is_a(view, word, EventWord::attendee) &&
            !is_a(view, std::string(word) + "s", EventWord::attendee)) {
            continue;
        }
        const bool honour = i + 2 < end && view.word(i + 1) == "of" &&
                            (view.word(i + 2) == "honour" || view.word(i + 2) == "honor");
        const std::uint32_t behind = i + (honour ? 3 : 1);
        return behind >= end || view.is_punctuation(behind) || view.word(behind) == "and";
    }
    return false;
}

std::uint32_t behind_honour(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (view.word(at) == "for") {
        return at + 1;
    }
    const bool honour = at + 3 < end && view.word(at) == "in" &&
                        (view.word(at + 1) == "honour" || view.word(at + 1) == "honor") &&
                        view.word(at + 2) == "of";
    return honour ? at + 3 : at;
}

} // namespace entente
