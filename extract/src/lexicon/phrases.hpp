#pragma once

#include "text/tokens.hpp"
#include "word_table.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace entente {

/// What a phrase of the lexicon is.
enum class Term : std::uint8_t {
    country_name, country_adjective, country_people, country_prefix, capital, seat, city, international,
    national_body, body_head, portfolio_of, portfolio_before, title, title_plural, title_modifier, rank,
    honorific, occupation, given_name, particle, abbreviation, not_name, meeting, agreement, tenure
};

/// A phrase found in the text: tokens `[first, last)` are row `row` of the table of its term.
struct PhraseMatch {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    Term term = Term::country_name;
    std::uint32_t row = 0;

    [[nodiscard]] std::uint32_t size() const { return last - first; }
};

/// All phrases of the lexicon in one trie over words; finds them in a text in one pass.
///
/// Case: a word of the phrase that begins with a capital demands a capital in the text, a word of capitals
/// demands capitals; small letters accept both. Immutable once filled; safe to share between threads.
class Phrases {
public:
    void add(std::string_view phrase, Term term, std::uint32_t row);

    /// True when some entry has exactly these words.
    [[nodiscard]] bool contains(std::string_view phrase) const;

    /// Number of a folded word, 0 when no phrase has it.
    [[nodiscard]] std::uint32_t word(std::string_view folded) const;

    /// All matches, by first token, longer ones first. `headline[i]` tells that token i stands in a line of
    /// capitals, where any phrase's capitals are satisfied. Linear in the text.
    [[nodiscard]] std::vector<PhraseMatch> find(const std::vector<Token>& tokens,
                                                const std::vector<bool>& headline) const;

private:
    enum class Demand : std::uint8_t { none, capital, upper };
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    struct Entry {
        Term term;
        std::uint32_t row;
        std::uint32_t demands;     ///< of its first word, in demands_; those of the others follow
        std::uint32_t next = none; ///< in entries_: the one of the same words that was added next
    };
    /// Where a phrase may end, with its first and last entry in entries_.
    struct State {
        std::uint32_t first_entry = none;
        std::uint32_t last_entry = none;
        bool has_children = false;
    };
    struct EdgeHash {
        std::size_t operator()(std::uint64_t edge) const
        {
            return (edge * 0x9E3779B97F4A7C15U) >> 32U; // Fibonacci hashing
        }
    };

    static Demand demand_of(const Token& token);

    [[nodiscard]] bool satisfied(const Entry& entry, const std::vector<Token>& tokens,
                                 std::uint32_t first, std::uint32_t last,
                                 const std::vector<bool>& headline) const;

    WordTable<std::uint32_t> words_;
    HashTable<std::uint64_t, std::uint32_t, EdgeHash> children_; ///< (state, word) -> state
    std::vector<State> states_ = std::vector<State>(1);
    std::vector<Entry> entries_;
    std::vector<Demand> demands_;
};

} // namespace entente
