#include "names.hpp"

#include <algorithm>
#include <numeric>

namespace entente {
namespace {

/// Edit distance of two short words, counting no further than 3.
int edit_distance(std::string_view a, std::string_view b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}

bool alike(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < 4 || a.front() != b.front()) {
        return false;
    }
    const int allowed = shorter >= 8 ? 2 : 1;
    return std::max(a.size(), b.size()) - shorter <= 2 && edit_distance(a, b) <= allowed;
}

bool is_initial_of(std::string_view initial, std::string_view word)
{
    return initial.size() == 1 && word.size() > 1 && initial.front() == word.front();
}

} // namespace

NameMatch match_names(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    if (shorter.empty()) {
        return NameMatch::none;
    }
    std::vector<bool> used(longer.size(), false);
    int equal = 0;
    int near = 0;
    int initials = 0;
    const auto take = [&](const std::string& word, auto fits) {
        for (std::size_t i = 0; i < longer.size(); ++i) {
            if (!used[i] && fits(word, longer[i])) {
                used[i] = true;
                return true;
            }
        }
        return false;
    };
    std::vector<const std::string*> rest;
    for (const auto& word : shorter) {
        if (take(word, [](const auto& x, const auto& y) { return x == y; })) {
            ++equal;
        } else {
            rest.push_back(&word);
        }
    }
    for (const auto* word : rest) {
        if (take(*word, [](const auto& x, const auto& y) {
                return is_initial_of(x, y) || is_initial_of(y, x);
            })) {
            ++initials;
        } else if (take(*word, [](const auto& x, const auto& y) { return alike(x, y); })) {
            ++near;
        }
    }
    const auto size = static_cast<int>(shorter.size());
    if (equal == size) {
        return shorter.size() == longer.size() ? NameMatch::equal : NameMatch::part;
    }
    if (equal >= 1 && equal + initials == size) {
        return NameMatch::part;
    }
    if (equal >= 1 && near == 1 && equal + near + initials == size) {
        return NameMatch::near;
    }
    return NameMatch::none;
}

} // namespace entente
