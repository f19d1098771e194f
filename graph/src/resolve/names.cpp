#include "names.hpp"

#include "../words.hpp"
#include "naming_customs.hpp"
#include "sets.hpp"
#include "skeleton.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr double short_form = 0.85; ///< `Ben` for `Benjamin`
constexpr double mistyped = 0.85;   ///< one edit
constexpr double garbled = 0.8;     ///< two edits in a long word
constexpr double abbreviated = 0.7;

/// `Ali Perera PC` is `Ali Perera`; of two words both are the name.
std::string_view without_postnominal(std::string_view text)
{
    const auto last = text.rfind(' ');
    const bool enough = last != std::string_view::npos && text.find(' ') != last;
    return enough && is_postnominal(text.substr(last + 1)) ? text.substr(0, last) : text;
}

} // namespace

PersonName parse_name(std::string_view text, std::string_view country)
{
    const bool may_have_particles = !every_letter_counts(country);
    PersonName name;
    name.text = text;
    for (auto& word : words(without_postnominal(text))) {
        NameWord parsed;
        parsed.formal = formal_given_name(word);
        parsed.skeleton = skeleton(parsed.formal);
        parsed.initial = word.size() == 1;
        // `Ben` is a given name where it comes first.
        const bool given = name.words.empty() && parsed.formal != word;
        parsed.particle = may_have_particles && is_name_particle(word) && !parsed.initial && !given;
        parsed.text = std::move(word);
        name.words.push_back(std::move(parsed));
    }
    const auto is_full = [](const NameWord& word) { return !word.initial && !word.particle; };
    if (std::ranges::none_of(name.words, is_full)) {
        // `Le`, `De`: what is a particle elsewhere is all the name there is.
        for (auto& word : name.words) {
            word.particle = false;
        }
    }
    name.full_words = static_cast<std::size_t>(std::ranges::count_if(name.words, is_full));
    name.initials = static_cast<std::size_t>(
        std::ranges::count_if(name.words, [](const NameWord& word) { return word.initial; }));
    return name;
}

double word_similarity(const NameWord& a, const NameWord& b)
{
    if (a.text == b.text) {
        return 1.0;
    }
    if (a.initial || b.initial) {
        const bool abbreviates = a.text.front() == b.text.front() ||
                                 a.formal.front() == b.formal.front(); // `W.` for `Bill`
        return abbreviates && a.initial != b.initial && !a.particle && !b.particle ? abbreviated
                                                                                   : 0;
    }
    if (a.particle || b.particle) {
        return 0;
    }
    if (a.formal == b.formal) {
        return short_form;
    }
    const auto shorter = std::min(a.text.size(), b.text.size());
    if (shorter < 4 || a.skeleton.empty() || b.skeleton.empty() ||
        a.skeleton.front() != b.skeleton.front()) {
        return 0;
    }
    const std::size_t tolerance = std::max<std::size_t>(2, shorter / 3);
    const auto edits = edit_distance(a.text, b.text, tolerance);
    if (a.skeleton == b.skeleton && a.skeleton.size() > 1 && edits <= tolerance) {
        return same_skeleton;
    }
    if (edits == 1 && shorter >= 5) {
        return mistyped;
    }
    return edits == 2 && shorter >= 8 ? garbled : 0;
}

const NameWord* only_word(const PersonName& name)
{
    const auto full = std::ranges::find_if(
        name.words, [](const NameWord& word) { return !word.particle && !word.initial; });
    if (full != name.words.end()) {
        return &*full;
    }
    return name.words.empty() ? nullptr : &name.words.front();
}

std::vector<std::string> calling_names(const PersonName& name)
{
    std::vector<const NameWord*> full;
    for (const auto& word : name.words) {
        if (!word.initial && !word.particle) {
            full.push_back(&word);
        }
    }
    if (full.empty()) {
        return {};
    }
    std::vector<std::string> found{full.back()->text};
    if (full.size() > 1) {
        found.push_back(full.front()->text);
    }
    return found;
}

std::string name_key(const PersonName& name)
{
    std::vector<std::string> kept;
    bool ordered = false;
    for (const auto& word : name.words) {
        const bool child_of = word.particle && is_filiation(word.text);
        ordered = ordered || child_of;
        if (!word.particle || child_of) {
            kept.push_back(word.text);
        }
    }
    if (!ordered) {
        std::ranges::sort(kept);
    }
    return join(kept, " ");
}

std::vector<std::string> blocking_keys(const PersonName& name)
{
    std::vector<std::string> keys;
    for (const auto& word : name.words) {
        if (word.initial || word.particle || word.skeleton.empty()) {
            continue;
        }
        for (const auto& other : name.words) {
            if (&other == &word || other.particle || other.skeleton.empty()) {
                continue;
            }
            keys.push_back(word.skeleton + " " + other.skeleton.front());
            // an initial is a letter, whatever sound it stands for: `C.` of `Charles`
            keys.push_back(word.skeleton + " " + other.text.front());
        }
    }
    sort_unique(keys);
    return keys;
}

} // namespace entente
