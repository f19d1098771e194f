#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A title of office in a form that can be compared: `Foreign Minister`, `Minister of Foreign
/// Affairs` and `Minister for Foreign Affairs` are one.
struct TitleKey {
    std::vector<std::string> content;    ///< sorted content words without qualifiers
    std::vector<std::string> qualifiers; ///< sorted: `deputy`, `first`, `acting`

    auto operator<=>(const TitleKey&) const = default;
    [[nodiscard]] bool empty() const { return content.empty(); }
};

[[nodiscard]] TitleKey title_key(std::string_view title);

/// Whether `shorter` may be a short form of `longer`: `Minister` of `Minister of Public Security`,
/// never of `Deputy Minister`. Equal keys are.
[[nodiscard]] bool shortens(const TitleKey& shorter, const TitleKey& longer);

/// Classes of `names/title_words.tsv`, whose head explains them.
enum class TitleWord : std::uint8_t {
    qualifier,
    sole,
    for_life,
    cleric,
    judge,
    diplomat,
    legislator,
    local,
    spokesperson,
    ministry
};

inline constexpr std::array<std::string_view, 10> title_word_names{
    "qualifier", "sole",       "for_life", "cleric",       "judge",
    "diplomat",  "legislator", "local",    "spokesperson", "ministry"};
static_assert(title_word_names.size() == static_cast<std::size_t>(TitleWord::ministry) + 1);

/// A bit for each class of which the title has the words of a row (see `bit_of`). The file is read
/// once.
[[nodiscard]] unsigned classes_of(const TitleKey& title);
/// Whether the title is of that one.
[[nodiscard]] bool is_of(const TitleKey& title, TitleWord type);

/// A prime minister, a foreign minister: a bare minister may be any, a minister counsellor is a
/// diplomat.
[[nodiscard]] bool is_minister(const TitleKey& title);

/// Whether only one can hold the post at a time: a president, a minister of something, a chairman;
/// no deputy, adviser or ambassador.
[[nodiscard]] bool is_sole(const TitleKey& title);

/// Whether it is held until death or abdication, so that years between two sightings tell nothing.
[[nodiscard]] bool is_for_life(const TitleKey& title);

/// Whether one shortens the other.
[[nodiscard]] bool similar_titles(const TitleKey& a, const TitleKey& b);

} // namespace entente
