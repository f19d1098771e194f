#pragma once

#include "similarity.hpp"
#include "token.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <span>

namespace entente {

/// Tokens of one name and what they were compared with in the other; one side may be empty.
struct Pairing {
    std::uint8_t a_begin = 0;
    std::uint8_t a_end = 0;
    std::uint8_t b_begin = 0;
    std::uint8_t b_end = 0;
    NameRole role = NameRole::word;
    MatchReason reason = MatchReason::same;
    float similarity = 0;
    float factor = 1;
};

/// The tokens of two names, paired off step by step; those that are left over can be asked for.
class Pairings {
public:
    using Similarity = PartSimilarity (*)(const NameToken&, const NameToken&);
    using Choice = bool (*)(const NameToken&);

    Pairings(std::span<const NameToken> a, std::span<const NameToken> b) : a_(a), b_(b) {}

    /// Pairs tokens that `choice` takes, the most similar first, down to `least`.
    void pair_words(Choice choice, Similarity similarity, float least);

    /// Pairs a free word with two or three of the other name written as one, or two words with two
    /// that are cut elsewhere. Only words of `choice` begin and end a run; `inner` may be taken in.
    void pair_joined(Choice choice, Choice inner, float least);

    void add(const Pairing& pairing);
    [[nodiscard]] std::span<Pairing> all() { return {items_.data(), count_}; }

    [[nodiscard]] std::span<const NameToken> a() const { return a_; }
    [[nodiscard]] std::span<const NameToken> b() const { return b_; }
    [[nodiscard]] bool free_a(std::size_t i) const { return !used_a_[i]; }
    [[nodiscard]] bool free_b(std::size_t i) const { return !used_b_[i]; }

    /// The first free token that `choice` takes; the size of the name when there is none.
    [[nodiscard]] std::size_t next_a(Choice choice) const;
    [[nodiscard]] std::size_t next_b(Choice choice) const;

private:
    bool pair_best_joined(Choice choice, Choice inner, float least);
    [[nodiscard]] std::size_t run_end(bool left, std::size_t begin, std::size_t words,
                                      Choice choice, Choice inner) const;

    static constexpr std::size_t most_items = 2 * most_name_tokens + 4;
    std::span<const NameToken> a_;
    std::span<const NameToken> b_;
    std::bitset<most_name_tokens> used_a_;
    std::bitset<most_name_tokens> used_b_;
    std::array<Pairing, most_items> items_;
    std::size_t count_ = 0;
};

} // namespace entente
