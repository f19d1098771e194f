#include "person_score.hpp"

#include "person_factors.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

std::uint8_t small(std::size_t value)
{
    return static_cast<std::uint8_t>(value);
}

/// The pairing of two names of persons, from the surest pairs to what is left over.
class PersonComparison {
public:
    PersonComparison(const PersonTokens& a, const PersonTokens& b, Pairings& pairings)
        : a_(a), b_(b), pairings_(pairings), full_a_(count_full(a)), full_b_(count_full(b))
    {
    }

    double score()
    {
        if (full_a_ == 0 || full_b_ == 0) {
            return score_without_names();
        }
        pairings_.pair_words(is_full, similarity_of_names, 0.9F);
        pairings_.pair_words(is_particle, similarity_of_particles, 0.5F);
        pairings_.pair_joined(is_full, is_particle, 0.65F);
        pairings_.pair_words(is_full, similarity_of_names, 0.3F);
        pairings_.pair_words(is_full_or_title, similarity_if_equal, 1);
        pair_initials();
        weigh_pairs();
        add_conflicts();
        add_repeated();
        add_missing();
        add_suffixes();
        add_order();
        add_bare();
        double score = 1;
        for (const Pairing& pairing : pairings_.all()) {
            score *= static_cast<double>(pairing.factor);
        }
        return score;
    }

private:
    static std::size_t count_full(const PersonTokens& name)
    {
        return static_cast<std::size_t>(std::ranges::count_if(name.tokens, is_full));
    }

    /// Initials or titles alone tell of nobody, unless they are the same.
    double score_without_names()
    {
        pairings_.pair_words(is_any, similarity_if_equal, 1);
        const bool whole = pairings_.next_a(is_any) == a_.tokens.size() &&
                           pairings_.next_b(is_any) == b_.tokens.size() && !a_.tokens.empty();
        return whole ? 0.6 : 0;
    }

    void pair_initials()
    {
        pairings_.pair_words(is_initial, similarity_if_equal, 1);
        pairings_.pair_words(
            is_named,
            [](const NameToken& x, const NameToken& y) {
                const bool mixed = is_initial(x) != is_initial(y);
                return mixed && initial_fits(x, y)
                           ? PartSimilarity{initial_match, MatchReason::initial}
                           : PartSimilarity{};
            },
            0.5F);
    }

    void weigh_pairs()
    {
        for (Pairing& pairing : pairings_.all()) {
            const bool family = pairing.role == NameRole::family;
            pairing.factor = family && pairing.similarity < 0.95F
                                 ? std::pow(pairing.similarity, family_exponent)
                                 : pairing.similarity;
        }
    }

    /// "Sergey Sergey Shoigu": a word that its own name has already.
    void add_repeated()
    {
        for (std::size_t i = 0; i < a_.tokens.size(); ++i) {
            if (pairings_.free_a(i) && is_repeated(a_.tokens, i)) {
                pairings_.add({small(i), small(i + 1), 0, 0, a_.tokens[i].role,
                               MatchReason::repeated, 0, 0.98F});
            }
        }
        for (std::size_t i = 0; i < b_.tokens.size(); ++i) {
            if (pairings_.free_b(i) && is_repeated(b_.tokens, i)) {
                pairings_.add({0, 0, small(i), small(i + 1), b_.tokens[i].role,
                               MatchReason::repeated, 0, 0.98F});
            }
        }
    }

    static bool is_repeated(const std::vector<NameToken>& tokens, std::size_t index)
    {
        const NameToken& token = tokens[index];
        const auto equal = [&](const NameToken& other) {
            return &other != &token && other.word == token.word && other.stem == token.stem;
        };
        // Syllables of eastern names repeat for a reason.
        return is_full(token) && token.word.size() > 3 && std::ranges::any_of(tokens, equal);
    }

    void add_conflicts()
    {
        for (;;) {
            const std::size_t i = pairings_.next_a(is_full);
            const std::size_t j = pairings_.next_b(is_full);
            if (i == a_.tokens.size() || j == b_.tokens.size()) {
                break;
            }
            const bool family =
                a_.tokens[i].role == NameRole::family || b_.tokens[j].role == NameRole::family;
            pairings_.add({small(i), small(i + 1), small(j), small(j + 1),
                           family ? NameRole::family : a_.tokens[i].role, MatchReason::conflict, 0,
                           family ? family_conflict : name_conflict});
        }
        for (;;) {
            const std::size_t i = pairings_.next_a(is_named);
            const std::size_t j = pairings_.next_b(is_named);
            if (i == a_.tokens.size() || j == b_.tokens.size()) {
                break;
            }
            pairings_.add({small(i), small(i + 1), small(j), small(j + 1), NameRole::initial,
                           MatchReason::conflict, 0, initial_conflict});
        }
    }

    static bool may_be_missing(const NameToken& token) { return !is_suffix(token); }

    void add_missing()
    {
        for (std::size_t i = 0; i < a_.tokens.size(); ++i) {
            const NameToken& token = a_.tokens[i];
            if (pairings_.free_a(i) && may_be_missing(token)) {
                pairings_.add({small(i), small(i + 1), 0, 0, token.role, MatchReason::missing, 0,
                               missing_factor(token.role)});
            }
        }
        for (std::size_t i = 0; i < b_.tokens.size(); ++i) {
            const NameToken& token = b_.tokens[i];
            if (pairings_.free_b(i) && may_be_missing(token)) {
                pairings_.add({0, 0, small(i), small(i + 1), token.role, MatchReason::missing, 0,
                               missing_factor(token.role)});
            }
        }
    }

    static bool is_generation(const NameToken& token)
    {
        return is_suffix(token) && token.entry != nullptr &&
               token.entry->suffix == SuffixKind::generation;
    }

    void add_suffixes()
    {
        pairings_.pair_words(is_suffix, similarity_of_suffixes, 1);
        const std::size_t i = pairings_.next_a(is_generation);
        const std::size_t j = pairings_.next_b(is_generation);
        const bool left = i < a_.tokens.size();
        const bool right = j < b_.tokens.size();
        if (left && right) {
            pairings_.add({small(i), small(i + 1), small(j), small(j + 1), NameRole::suffix,
                           MatchReason::conflict, 0, generation_conflict});
        } else if (left) {
            pairings_.add({small(i), small(i + 1), 0, 0, NameRole::suffix, MatchReason::missing, 0,
                           missing_generation});
        } else if (right) {
            pairings_.add({0, 0, small(j), small(j + 1), NameRole::suffix, MatchReason::missing, 0,
                           missing_generation});
        }
    }

    [[nodiscard]] const NameToken& left(const Pairing& pairing) const
    {
        return a_.tokens[pairing.a_begin];
    }
    [[nodiscard]] const NameToken& right(const Pairing& pairing) const
    {
        return b_.tokens[pairing.b_begin];
    }

    [[nodiscard]] bool is_word_pair(const Pairing& pairing) const
    {
        return pairing.a_end > pairing.a_begin && pairing.b_end > pairing.b_begin &&
               pairing.reason != MatchReason::conflict && is_full(left(pairing)) &&
               is_full(right(pairing));
    }

    void add_order()
    {
        bool swapped_fathers = false;
        bool crossed = full_a_ == 2 && full_b_ == 2 && !a_.comma && !b_.comma && !a_.family_first &&
                       !b_.family_first;
        std::size_t pairs = 0;
        for (const Pairing& pairing : pairings_.all()) {
            if (!is_word_pair(pairing)) {
                continue;
            }
            ++pairs;
            const NameToken& x = left(pairing);
            const NameToken& y = right(pairing);
            swapped_fathers =
                swapped_fathers || (x.role == NameRole::patronymic && y.role == NameRole::given &&
                                    !x.stem && other_father_fits_given(pairing));
            const bool both_given = x.entry != nullptr && x.entry->given && y.entry != nullptr &&
                                    y.entry->given && x.ideograph == 0 && y.ideograph == 0;
            crossed = crossed && both_given && (x.role != y.role);
        }
        if (swapped_fathers) {
            pairings_.add(
                {0, 0, 0, 0, NameRole::patronymic, MatchReason::order, 0, father_and_son_swapped});
        } else if (crossed && pairs == 2) {
            // Either may be the family name, and no custom tells which: two persons.
            pairings_.add(
                {0, 0, 0, 0, NameRole::family, MatchReason::order, 0, two_given_names_swapped});
        }
    }

    /// "A bin B" and "B bin A".
    [[nodiscard]] bool other_father_fits_given(const Pairing& father) const
    {
        for (const Pairing& other : pairings_.all()) {
            if (&other != &father && is_word_pair(other) && left(other).role == NameRole::given &&
                right(other).role == NameRole::patronymic) {
                return true;
            }
        }
        return false;
    }

    void add_bare()
    {
        std::size_t words = 0;
        for (const Pairing& pairing : pairings_.all()) {
            if (pairing.reason == MatchReason::conflict || pairing.a_begin == pairing.a_end ||
                pairing.b_begin == pairing.b_end) {
                continue;
            }
            const auto count = [](std::span<const NameToken> tokens, std::size_t begin,
                                  std::size_t end) {
                return static_cast<std::size_t>(
                    std::ranges::count_if(tokens.subspan(begin, end - begin), is_named));
            };
            words += std::max(count(a_.tokens, pairing.a_begin, pairing.a_end),
                              count(b_.tokens, pairing.b_begin, pairing.b_end));
        }
        if (words == 1 && std::max(full_a_, full_b_) > 1) {
            pairings_.add({0, 0, 0, 0, NameRole::family, MatchReason::bare, 0, one_word_alone});
        } else if (words == 0) {
            pairings_.add({0, 0, 0, 0, NameRole::family, MatchReason::bare, 0, 0.1F});
        }
    }

    const PersonTokens& a_;
    const PersonTokens& b_;
    Pairings& pairings_;
    std::size_t full_a_;
    std::size_t full_b_;
};

} // namespace

double score_persons(const PersonTokens& a, const PersonTokens& b, Pairings& pairings)
{
    return PersonComparison(a, b, pairings).score();
}

} // namespace entente
