#include "pairing.hpp"

#include <algorithm>
#include <cstdlib>

namespace entente {
namespace {

/// Not initialized: many are made, few are used.
struct Cell { // NOLINT(cppcoreguidelines-pro-type-member-init)
    float value;
    std::uint8_t i;
    std::uint8_t j;
    MatchReason reason;
};

std::size_t apart(std::size_t i, std::size_t j)
{
    return i > j ? i - j : j - i;
}

/// The better pair first; of equal ones that which stands in the same place. The same order
/// whichever name comes first.
bool better(const Cell& x, const Cell& y)
{
    if (x.value != y.value) {
        return x.value > y.value;
    }
    const std::size_t x_apart = apart(x.i, x.j);
    const std::size_t y_apart = apart(y.i, y.j);
    if (x_apart != y_apart) {
        return x_apart < y_apart;
    }
    return x.i + x.j < y.i + y.j;
}

/// The more similar, then the one of fewer words, then the earlier: whichever name comes first.
bool joins_better(const Pairing& x, const Pairing& y)
{
    if (x.similarity != y.similarity) {
        return x.similarity > y.similarity;
    }
    const int x_words = x.a_end - x.a_begin + x.b_end - x.b_begin;
    const int y_words = y.a_end - y.a_begin + y.b_end - y.b_begin;
    if (x_words != y_words) {
        return x_words < y_words;
    }
    return x.a_begin + x.b_begin < y.a_begin + y.b_begin;
}

std::uint8_t small(std::size_t value)
{
    return static_cast<std::uint8_t>(value);
}

/// Both names' view of what a pair is; the family's where either says so.
NameRole role_of(NameRole a, NameRole b)
{
    if (a == b) {
        return a;
    }
    if (a == NameRole::family || b == NameRole::family) {
        return NameRole::family;
    }
    return std::min(a, b);
}

} // namespace

void Pairings::add(const Pairing& pairing)
{
    for (std::size_t i = pairing.a_begin; i < pairing.a_end; ++i) {
        used_a_[i] = true;
    }
    for (std::size_t i = pairing.b_begin; i < pairing.b_end; ++i) {
        used_b_[i] = true;
    }
    if (count_ < items_.size()) {
        items_[count_++] = pairing;
    }
}

void Pairings::pair_words(Choice choice, Similarity similarity, float least)
{
    if (next_a(choice) == a_.size() || next_b(choice) == b_.size()) {
        return;
    }
    constexpr std::size_t most_cells = 160;
    std::array<Cell, most_cells> cells; // NOLINT: filled as far as it is read
    std::size_t count = 0;
    for (std::size_t i = 0; i < a_.size(); ++i) {
        if (used_a_[i] || !choice(a_[i])) {
            continue;
        }
        for (std::size_t j = 0; j < b_.size() && count < most_cells; ++j) {
            if (used_b_[j] || !choice(b_[j])) {
                continue;
            }
            const PartSimilarity found = similarity(a_[i], b_[j]);
            if (found.value >= least) {
                cells[count++] = {found.value, small(i), small(j), found.reason};
            }
        }
    }
    std::sort(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(count), better);
    for (std::size_t n = 0; n < count; ++n) {
        const Cell& cell = cells[n];
        if (used_a_[cell.i] || used_b_[cell.j]) {
            continue;
        }
        add({cell.i, small(cell.i + 1U), cell.j, small(cell.j + 1U),
             role_of(a_[cell.i].role, b_[cell.j].role), cell.reason, cell.value, 1});
    }
}

std::size_t Pairings::run_end(bool left, std::size_t begin, std::size_t words, Choice choice,
                              Choice inner) const
{
    const auto tokens = left ? a_ : b_;
    const auto& used = left ? used_a_ : used_b_;
    std::size_t i = begin;
    for (; i < tokens.size() && words > 0; ++i) {
        if (used[i]) {
            return 0;
        }
        const bool counts = choice(tokens[i]);
        const bool edge = i == begin || words == 1;
        if ((edge && !counts && !inner(tokens[i])) || (!counts && !inner(tokens[i]))) {
            return 0;
        }
        --words;
    }
    return words == 0 ? i : 0;
}

bool Pairings::pair_best_joined(Choice choice, Choice inner, float least)
{
    constexpr std::array<std::array<std::size_t, 2>, 7> shapes{
        {{1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {2, 3}, {3, 2}}};
    Pairing best;
    for (const auto& [left, right] : shapes) {
        for (std::size_t i = 0; i < a_.size(); ++i) {
            const std::size_t i_end = run_end(true, i, left, choice, inner);
            for (std::size_t j = 0; i_end != 0 && j < b_.size(); ++j) {
                const std::size_t j_end = run_end(false, j, right, choice, inner);
                // Two words for two must be cut elsewhere and else be alike: not two misspellings.
                const bool several = left > 1 && right > 1;
                if (j_end == 0 || (several && a_[i].word.size() == b_[j].word.size())) {
                    continue;
                }
                const auto found =
                    similarity_joined(a_.subspan(i, i_end - i), b_.subspan(j, j_end - j));
                const Pairing pairing{small(i),
                                      small(i_end),
                                      small(j),
                                      small(j_end),
                                      role_of(a_[i_end - 1].role, b_[j_end - 1].role),
                                      found.reason,
                                      found.value,
                                      1};
                const float wanted = several ? 0.9F : least;
                if (found.value >= wanted && joins_better(pairing, best)) {
                    best = pairing;
                }
            }
        }
    }
    if (best.a_end > best.a_begin) {
        add(best);
    }
    return best.a_end > best.a_begin;
}

void Pairings::pair_joined(Choice choice, Choice inner, float least)
{
    while (next_a(choice) < a_.size() && next_b(choice) < b_.size() &&
           pair_best_joined(choice, inner, least)) {
    }
}

std::size_t Pairings::next_a(Choice choice) const
{
    std::size_t i = 0;
    while (i < a_.size() && (used_a_[i] || !choice(a_[i]))) {
        ++i;
    }
    return i;
}

std::size_t Pairings::next_b(Choice choice) const
{
    std::size_t i = 0;
    while (i < b_.size() && (used_b_[i] || !choice(b_[i]))) {
        ++i;
    }
    return i;
}

} // namespace entente
