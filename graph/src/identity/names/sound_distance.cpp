#include "sound.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace entente {
namespace {

constexpr std::size_t most_sounds = 40;

struct SoundPair {
    char a;
    char b;
    float cost;
};

/// Sounds that spellings and ears take for one another.
constexpr std::array sound_pairs{
    SoundPair{'a', 'e', 0.35F}, SoundPair{'a', 'i', 0.45F}, SoundPair{'a', 'o', 0.4F},
    SoundPair{'a', 'u', 0.45F}, SoundPair{'e', 'i', 0.25F}, SoundPair{'e', 'o', 0.4F},
    SoundPair{'e', 'u', 0.45F}, SoundPair{'i', 'o', 0.45F}, SoundPair{'i', 'u', 0.4F},
    SoundPair{'o', 'u', 0.25F}, SoundPair{'i', 'j', 0.2F},  SoundPair{'e', 'j', 0.4F},
    SoundPair{'j', 'J', 0.2F},  SoundPair{'j', 'h', 0.5F},  SoundPair{'j', 'g', 0.5F},
    SoundPair{'J', 'z', 0.3F},  SoundPair{'J', 'g', 0.4F},  SoundPair{'J', 'c', 0.4F},
    SoundPair{'J', 'C', 0.4F},  SoundPair{'J', 'S', 0.4F},  SoundPair{'s', 'z', 0.3F},
    SoundPair{'s', 'c', 0.2F},  SoundPair{'s', 'S', 0.35F}, SoundPair{'s', 'C', 0.5F},
    SoundPair{'c', 'z', 0.3F},  SoundPair{'c', 'C', 0.25F}, SoundPair{'c', 'S', 0.4F},
    SoundPair{'c', 'k', 0.5F},  SoundPair{'C', 'S', 0.3F},  SoundPair{'C', 'k', 0.5F},
    SoundPair{'C', 't', 0.6F},  SoundPair{'C', 'h', 0.5F},  SoundPair{'v', 'f', 0.3F},
    SoundPair{'v', 'b', 0.5F},  SoundPair{'v', 'u', 0.4F},  SoundPair{'v', 'o', 0.6F},
    SoundPair{'f', 'p', 0.5F},  SoundPair{'b', 'p', 0.4F},  SoundPair{'d', 't', 0.4F},
    SoundPair{'g', 'k', 0.4F},  SoundPair{'g', 'h', 0.4F},  SoundPair{'k', 'h', 0.5F},
    SoundPair{'n', 'N', 0.3F},  SoundPair{'n', 'm', 0.6F},  SoundPair{'l', 'r', 0.8F},
    SoundPair{'z', 'd', 0.7F},
};

struct Costs {
    std::array<std::array<float, 128>, 128> replace{};
    std::array<float, 128> leave_out{};

    constexpr Costs()
    {
        for (auto& row : replace) {
            row.fill(1);
        }
        for (std::size_t i = 0; i < replace.size(); ++i) {
            replace[i][i] = 0;
        }
        leave_out.fill(1);
        for (const char vowel : {'a', 'e', 'i', 'o', 'u'}) {
            leave_out[static_cast<std::size_t>(vowel)] = 0.5F;
        }
        leave_out['h'] = 0.4F;
        leave_out['j'] = 0.4F;
        leave_out['v'] = 0.65F;
        for (const SoundPair& pair : sound_pairs) {
            const auto a = static_cast<std::size_t>(pair.a);
            const auto b = static_cast<std::size_t>(pair.b);
            replace[a][b] = pair.cost;
            replace[b][a] = pair.cost;
        }
    }
};

constexpr Costs costs;

std::size_t index_of(char c)
{
    return static_cast<unsigned char>(c) & 127U;
}

} // namespace

bool sounds_alike(char a, char b)
{
    return costs.replace[index_of(a)][index_of(b)] <= 0.5F;
}

float sound_distance(std::string_view a, std::string_view b, float limit)
{
    a = a.substr(0, most_sounds);
    b = b.substr(0, most_sounds);
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    std::array<std::array<float, most_sounds + 1>, 3> rows; // NOLINT: filled below
    auto* before = &rows[0];
    auto* previous = &rows[1];
    auto* current = &rows[2];
    (*previous)[0] = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
        (*previous)[j] = (*previous)[j - 1] + costs.leave_out[index_of(b[j - 1])];
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const std::size_t letter = index_of(a[i - 1]);
        const float out = costs.leave_out[letter];
        (*current)[0] = (*previous)[0] + out;
        float least = (*current)[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t other = index_of(b[j - 1]);
            float best = (*previous)[j - 1] + costs.replace[letter][other];
            best = std::min(best, (*previous)[j] + out);
            best = std::min(best, (*current)[j - 1] + costs.leave_out[other]);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, (*before)[j - 2] + 0.7F);
            }
            (*current)[j] = best;
            least = std::min(least, best);
        }
        if (least > limit) {
            return least;
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return (*previous)[b.size()];
}

} // namespace entente
