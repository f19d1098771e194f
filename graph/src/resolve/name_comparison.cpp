#include "names.hpp"
#include "naming_customs.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace entente {
namespace {

struct Match {
    double similarity = 0;
    std::size_t a = 0;
    std::size_t b = 0;
};

/// The words of one name that found no partner in the other.
struct Leftover {
    std::vector<std::size_t> full;
    std::size_t initials = 0;

    [[nodiscard]] bool any() const { return !full.empty() || initials != 0; }
};

std::string run_together(const PersonName& name)
{
    std::string out;
    for (const auto& word : name.words) {
        out += word.text;
    }
    return out;
}

/// One to one, the best first. Words that differ less in place win ties.
std::vector<Match> pair_words(const PersonName& a, const PersonName& b)
{
    std::vector<Match> all;
    for (std::size_t i = 0; i < a.words.size(); ++i) {
        for (std::size_t j = 0; j < b.words.size(); ++j) {
            if (const double similarity = word_similarity(a.words[i], b.words[j]); similarity > 0) {
                all.push_back({similarity, i, j});
            }
        }
    }
    std::ranges::sort(all, [](const Match& x, const Match& y) {
        return std::tuple(-x.similarity, x.a, x.b) < std::tuple(-y.similarity, y.a, y.b);
    });
    std::vector<Match> pairs;
    for (const auto& match : all) {
        const bool taken = std::ranges::any_of(
            pairs, [&](const Match& other) { return other.a == match.a || other.b == match.b; });
        if (!taken) {
            pairs.push_back(match);
        }
    }
    return pairs;
}

template <typename IsPaired> Leftover leftover_of(const PersonName& name, const IsPaired& is_paired)
{
    Leftover left;
    for (std::size_t i = 0; i < name.words.size(); ++i) {
        if (is_paired(i) || name.words[i].particle) {
            continue;
        }
        if (name.words[i].initial) {
            ++left.initials;
        } else {
            left.full.push_back(i);
        }
    }
    return left;
}

/// `Jin Ping` for `Jinping`: neighbours of one name that are one word of the other.
bool close_split(const PersonName& split, Leftover& pieces, const PersonName& whole, Leftover& rest)
{
    for (std::size_t i = 0; i + 1 < pieces.full.size(); ++i) {
        const auto first = pieces.full[i];
        if (pieces.full[i + 1] != first + 1) {
            continue;
        }
        const std::string together = split.words[first].text + split.words[first + 1].text;
        const auto found = std::ranges::find_if(
            rest.full, [&](std::size_t j) { return whole.words[j].text == together; });
        if (found != rest.full.end()) {
            rest.full.erase(found);
            const auto place = pieces.full.begin() + static_cast<std::ptrdiff_t>(i);
            pieces.full.erase(place, place + 2);
            return true;
        }
    }
    return false;
}

bool holds_word(const std::vector<std::string>& list, const NameWord& word)
{
    return std::ranges::find(list, word.text) != list.end();
}

/// Whether the shorter name's words open the longer one, in their order.
bool opens(const PersonName& shorter, const PersonName& longer)
{
    return shorter.words.size() <= longer.words.size() &&
           std::equal(shorter.words.begin(), shorter.words.end(), longer.words.begin(),
                      [](const NameWord& x, const NameWord& y) { return x.text == y.text; });
}

/// What pairing the words of two names came to.
struct Pairing {
    std::vector<Match> pairs;
    Leftover left_a;
    Leftover left_b;
    std::size_t full = 0;  ///< pairs of full words
    std::size_t exact = 0; ///< of these, equal ones
    std::size_t initials = 0;
    bool family_abbreviated = false; ///< an initial of one stands for the last word of the other
    bool respelled = false;
    double score = 0; ///< mean similarity
};

void count_pairs(Pairing& pairing, const PersonName& a, const PersonName& b)
{
    double sum = 0;
    for (const auto& pair : pairing.pairs) {
        const auto& word = a.words[pair.a];
        sum += pair.similarity;
        if (word.initial || b.words[pair.b].initial) {
            ++pairing.initials;
            pairing.family_abbreviated =
                pairing.family_abbreviated ||
                (word.initial ? pair.b + 1 == b.words.size() : pair.a + 1 == a.words.size());
        } else if (!word.particle) {
            ++pairing.full;
            pairing.exact += pair.similarity == 1.0 ? 1U : 0U;
            pairing.respelled = pairing.respelled || pair.similarity < 1.0;
        }
    }
    pairing.score = pairing.pairs.empty() ? 1.0 : sum / static_cast<double>(pairing.pairs.size());
}

Pairing pair_names(const PersonName& a, const PersonName& b)
{
    Pairing pairing;
    pairing.pairs = pair_words(a, b);
    pairing.left_a = leftover_of(a, [&](std::size_t i) {
        return std::ranges::find(pairing.pairs, i, &Match::a) != pairing.pairs.end();
    });
    pairing.left_b = leftover_of(b, [&](std::size_t j) {
        return std::ranges::find(pairing.pairs, j, &Match::b) != pairing.pairs.end();
    });
    if (close_split(a, pairing.left_a, b, pairing.left_b) ||
        close_split(b, pairing.left_b, a, pairing.left_a)) {
        pairing.full = 1;
        pairing.exact = 1;
    }
    count_pairs(pairing, a, b);
    return pairing;
}

/// Whether the shorter name is one that the longer one's bearer may go by.
bool head_fits(const PersonName& shorter, const PersonName& longer)
{
    const auto called = calling_names(longer);
    return opens(shorter, longer) || std::ranges::any_of(shorter.words, [&](const NameWord& word) {
               return !word.particle && !word.initial && holds_word(called, word);
           });
}

/// The word before the first `bin`, or null.
const NameWord* named_child(const PersonName& name)
{
    for (std::size_t i = 1; i < name.words.size(); ++i) {
        if (name.words[i].particle && is_filiation(name.words[i].text)) {
            return &name.words[i - 1];
        }
    }
    return nullptr;
}

/// `Omar bin Ali` and `Ali bin Omar` are the son and the father.
bool is_parent_and_child(const PersonName& a, const PersonName& b)
{
    const auto* x = named_child(a);
    const auto* y = named_child(b);
    return x != nullptr && y != nullptr && word_similarity(*x, *y) == 0;
}

NameRelation relation_of(const Pairing& pairing)
{
    // Two respelled words and nothing equal are two names that look alike.
    const bool anchored = pairing.exact > 0 || (pairing.full > 1 && pairing.score >= same_skeleton);
    if (pairing.full == 0 || pairing.full + pairing.initials < 2 || !anchored) {
        return NameRelation::different;
    }
    if (!pairing.left_a.full.empty() || !pairing.left_b.full.empty()) {
        // `Ada Stone` is no part of `Ada S. Holm`
        return pairing.family_abbreviated ? NameRelation::different : NameRelation::part;
    }
    const bool equal = pairing.score == 1.0 && !pairing.left_a.any() && !pairing.left_b.any();
    return equal ? NameRelation::same : NameRelation::variant;
}

NameComparison compare_ordered(const PersonName& a, const PersonName& b)
{
    if (run_together(a) == run_together(b)) {
        const bool bare = a.bare() && b.bare();
        return {bare ? NameRelation::bare : NameRelation::same, 1.0, false, true, false};
    }
    const Pairing pairing = pair_names(a, b);
    // Who goes by initials is told by them from namesakes: `George W.` is not `George H. W.`.
    const bool other_initials = a.initials != 0 && b.initials != 0 &&
                                (pairing.left_a.initials != 0 || pairing.left_b.initials != 0);
    if (other_initials || is_parent_and_child(a, b)) {
        return {NameRelation::different, 0, false, false, true};
    }
    if (pairing.left_a.any() && pairing.left_b.any()) {
        return {};
    }
    const bool a_longer =
        pairing.left_a.any() || (!pairing.left_b.any() && a.words.size() > b.words.size());
    const bool head = a_longer ? head_fits(b, a) : head_fits(a, b);
    const bool bare = a.bare() || b.bare();
    if (bare && (pairing.full != 1 || pairing.score < same_skeleton)) {
        return {};
    }
    const auto relation = bare ? NameRelation::bare : relation_of(pairing);
    return {relation, relation == NameRelation::different ? 0 : pairing.score, pairing.respelled,
            head || relation == NameRelation::same || relation == NameRelation::variant, false};
}

} // namespace

NameComparison compare_names(const PersonName& a, const PersonName& b)
{
    // Greedy pairing could prefer one side: a fixed order makes the comparison symmetric.
    return run_together(a) <= run_together(b) ? compare_ordered(a, b) : compare_ordered(b, a);
}

} // namespace entente
