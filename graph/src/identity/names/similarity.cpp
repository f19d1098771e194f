#include "similarity.hpp"

#include "sound.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace entente {
namespace {

/// Edits a letter above which words have nothing in common.
constexpr float most_edits = 0.4F;

/// What another first sound adds, in edits.
constexpr float other_beginning = 0.3F;

struct Point {
    float edits;
    float value;
};

/// How far words of so many edits a letter are taken for one: sure of one edit in seven letters, in
/// doubt at one in four.
constexpr std::array curve{Point{0.0F, 0.97F},  Point{0.1F, 0.93F},  Point{0.2F, 0.78F},
                           Point{0.27F, 0.56F}, Point{0.34F, 0.33F}, Point{most_edits, 0.2F}};

float value_of_edits(float edits)
{
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if (edits <= curve.at(i).edits) {
            const Point& from = curve.at(i - 1);
            const Point& to = curve.at(i);
            const float share = (edits - from.edits) / (to.edits - from.edits);
            return from.value + share * (to.value - from.value);
        }
    }
    return 0;
}

/// Too far apart by length and letters alone.
bool hopeless(const NameToken& a, const NameToken& b)
{
    const std::size_t longer = std::max(a.sound.size(), b.sound.size());
    const std::size_t shorter = std::min(a.sound.size(), b.sound.size());
    if (longer - shorter > 1 + longer / 2) {
        return true;
    }
    const auto differing = static_cast<std::size_t>(std::popcount(a.sounds ^ b.sounds));
    return differing > 2 + longer / 2;
}

PartSimilarity by_sound(std::string_view a, std::string_view b, float strictness)
{
    if (a == b) {
        return {0.97F, MatchReason::sound};
    }
    const auto longer = static_cast<float>(std::max(a.size(), b.size()));
    // The first letter is seldom mistaken.
    const bool begins_alike = !a.empty() && !b.empty() && sounds_alike(a.front(), b.front());
    const float distance = sound_distance(a, b, most_edits * longer / strictness) +
                           (begins_alike ? 0.0F : other_beginning);
    const float edits = strictness * distance / longer;
    if (edits > most_edits) {
        return {};
    }
    // Letters that are often taken for one another make another spelling, not a misspelling.
    const MatchReason reason =
        distance < 0.7F && edits < 0.1F ? MatchReason::sound : MatchReason::spelling;
    return {value_of_edits(edits), reason};
}

PartSimilarity by_group(const NameEntry& a, const NameEntry& b, bool family_names)
{
    PartSimilarity best;
    for (std::size_t i = 0; i < a.group_count; ++i) {
        for (std::size_t j = 0; j < b.group_count; ++j) {
            const NameEntry::Group& left = a.groups.at(i);
            const NameEntry::Group& right = b.groups.at(j);
            if (left.number != right.number || left.family != right.family ||
                (left.family && !family_names)) {
                continue;
            }
            const float value = left.short_form && right.short_form   ? 0.8F
                                : left.short_form || right.short_form ? 0.88F
                                : left.family                         ? 0.9F
                                                                      : 0.95F;
            best = value > best.value ? PartSimilarity{value, MatchReason::variant} : best;
        }
    }
    return best;
}

bool is_given(const NameToken& token)
{
    return token.entry != nullptr && token.entry->given;
}

/// `Mario` and `Maria`, `Daniel` and `Daniela`: names of a man and a woman.
bool other_gender(const NameToken& a, const NameToken& b)
{
    if (!is_given(a) || !is_given(b)) {
        return false;
    }
    const bool a_longer = a.word.size() > b.word.size();
    const std::string& longer = a_longer ? a.word : b.word;
    const std::string& shorter = a_longer ? b.word : a.word;
    if (longer.size() == shorter.size()) {
        const std::size_t last = longer.size() - 1;
        const bool man_and_woman = (longer[last] == 'a' && shorter[last] == 'o') ||
                                   (longer[last] == 'o' && shorter[last] == 'a');
        return man_and_woman && longer.compare(0, last, shorter, 0, last) == 0;
    }
    return longer.size() == shorter.size() + 1 && longer.back() == 'a' &&
           longer.starts_with(shorter);
}

/// A word in a script that leaves vowels out, and one in another. Arabic writes its article in one
/// word with the next.
PartSimilarity by_consonants(const NameToken& consonantal, const NameToken& other)
{
    constexpr float strictness = 1.1F;
    constexpr std::size_t least_letters = 5;
    const std::string right = consonants_of(other.sound);
    const std::string_view sound = consonantal.sound;
    const std::string left = consonants_of(sound);
    if (left.empty() || right.empty()) {
        return {};
    }
    PartSimilarity found = by_sound(left, right, strictness);
    if (consonantal.word.starts_with("al") && consonantal.word.size() >= least_letters) {
        const PartSimilarity bare = by_sound(consonants_of(sound.substr(2)), right, strictness);
        found = bare.value > found.value ? bare : found;
    }
    return found;
}

/// Han and Hangul: in one script each character counts, and no other is like it.
bool same_writing(const NameToken& a, const NameToken& b)
{
    return a.ideograph != 0 && b.ideograph != 0 &&
           is_ideograph(a.ideograph) == is_ideograph(b.ideograph);
}

} // namespace

PartSimilarity similarity_of_names(const NameToken& a, const NameToken& b)
{
    if (same_writing(a, b)) {
        return a.ideograph == b.ideograph ? PartSimilarity{1, MatchReason::same} : PartSimilarity{};
    }
    if (a.stem != b.stem) {
        return {};
    }
    if (a.word == b.word) {
        return {1, MatchReason::same};
    }
    if (a.entry != nullptr && b.entry != nullptr) {
        const bool family_names = a.role == NameRole::family || b.role == NameRole::family;
        const PartSimilarity group = by_group(*a.entry, *b.entry, family_names);
        if (group.value > 0) {
            return group;
        }
    }
    if (a.consonantal != b.consonantal) {
        return by_consonants(a.consonantal ? a : b, a.consonantal ? b : a);
    }
    if (a.sound == b.sound) {
        return {0.97F, MatchReason::sound};
    }
    if (hopeless(a, b)) {
        return {};
    }
    if (other_gender(a, b)) {
        return {};
    }
    if (a.syllable && b.syllable) {
        return by_sound(a.sound, b.sound, 3.0F);
    }
    // Two words known as given names that are not forms of one name are two names, however near.
    const bool two_names = is_given(a) && is_given(b);
    return by_sound(a.sound, b.sound, two_names ? 1.6F : 1.0F);
}

PartSimilarity similarity_of_words(const NameToken& a, const NameToken& b)
{
    if (same_writing(a, b)) {
        return a.ideograph == b.ideograph ? PartSimilarity{1, MatchReason::same} : PartSimilarity{};
    }
    if (a.role == NameRole::number || b.role == NameRole::number) {
        return a.role == b.role && a.number == b.number ? PartSimilarity{1, MatchReason::same}
                                                        : PartSimilarity{};
    }
    if (a.word == b.word && a.country == b.country) {
        return {1, MatchReason::same};
    }
    if (a.number != 0 || b.number != 0) {
        const bool one = a.number == b.number && a.country == b.country && a.role == b.role;
        if (one) {
            return {0.97F, MatchReason::variant};
        }
        if (a.number != 0 && b.number != 0) {
            return {};
        }
    }
    if (a.consonantal != b.consonantal) {
        const std::string left = consonants_of(a.sound);
        const std::string right = consonants_of(b.sound);
        return left.empty() || right.empty() ? PartSimilarity{} : by_sound(left, right, 1.2F);
    }
    // Abbreviations and other short words are right or wrong.
    const bool exact = std::min(a.word.size(), b.word.size()) <= 3;
    if (exact || hopeless(a, b)) {
        return {};
    }
    return by_sound(a.sound, b.sound, 1.2F);
}

PartSimilarity similarity_joined(std::span<const NameToken> a, std::span<const NameToken> b)
{
    const auto length = [](std::span<const NameToken> tokens) {
        std::size_t sum = 0;
        for (const NameToken& token : tokens) {
            sum += token.word.size();
        }
        return sum;
    };
    const std::size_t left = length(a);
    const std::size_t right = length(b);
    if (std::max(left, right) - std::min(left, right) > 3 || std::min(left, right) < 4) {
        return {};
    }
    std::uint32_t sounds = 0;
    for (const auto tokens : {a, b}) {
        std::uint32_t here = 0;
        for (const NameToken& token : tokens) {
            here |= token.stem ? ~0U : token.sounds;
        }
        sounds = sounds == 0 ? here : sounds ^ here;
    }
    if (std::popcount(sounds) > 4) {
        return {};
    }
    const auto joined = [](std::span<const NameToken> tokens) {
        std::string word;
        for (const NameToken& token : tokens) {
            word += token.word;
        }
        return word;
    };
    const std::string one = joined(a);
    const std::string other = joined(b);
    if (one == other) {
        return {0.96F, MatchReason::joined};
    }
    std::string left_sound = sound_of(one);
    std::string right_sound = sound_of(other);
    if (a.front().consonantal != b.front().consonantal) {
        left_sound = consonants_of(left_sound);
        right_sound = consonants_of(right_sound);
    }
    PartSimilarity found = by_sound(left_sound, right_sound, 1.2F);
    if (found.value > 0) {
        found.reason = MatchReason::joined;
        found.value = std::min(found.value, 0.95F);
    }
    return found;
}

bool initial_fits(const NameToken& initial, const NameToken& word)
{
    if (initial.word.empty() || word.word.empty()) {
        return false;
    }
    return initial.word[0] == word.word[0] ||
           (!initial.sound.empty() && !word.sound.empty() && initial.sound[0] == word.sound[0]);
}

} // namespace entente
