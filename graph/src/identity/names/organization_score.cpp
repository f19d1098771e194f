#include "organization_score.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr float known_names = 0.97F;
constexpr float acronym_match = 0.8F;
constexpr float word_conflict = 0.22F;
constexpr float mixed_conflict = 0.4F;
constexpr float generic_conflict = 0.45F;
constexpr float missing_word = 0.6F;
constexpr float missing_number = 0.72F;
constexpr float missing_generic = 0.85F;
constexpr float missing_legal_form = 0.99F;
constexpr float other_legal_form = 0.93F;
constexpr float only_generic = 0.4F;
constexpr float word_exponent = 1.2F;

bool is_content(const NameToken& token)
{
    return token.role == NameRole::word || token.role == NameRole::generic ||
           token.role == NameRole::number;
}
bool is_word(const NameToken& token)
{
    return token.role == NameRole::word || token.role == NameRole::number;
}
bool is_legal_form(const NameToken& token)
{
    return token.role == NameRole::legal_form;
}
bool is_link(const NameToken& token)
{
    return token.role == NameRole::link;
}

std::uint8_t small(std::size_t value)
{
    return static_cast<std::uint8_t>(value);
}

PartSimilarity similarity_of_forms(const NameToken& a, const NameToken& b)
{
    if (a.word == b.word) {
        return {1, MatchReason::same};
    }
    return a.number == b.number ? PartSimilarity{0.99F, MatchReason::variant} : PartSimilarity{};
}

class OrganizationComparison {
public:
    OrganizationComparison(const OrganizationTokens& a, const OrganizationTokens& b,
                           Pairings& pairings)
        : a_(a), b_(b), pairings_(pairings)
    {
    }

    double score()
    {
        if (a_.tokens.empty() || b_.tokens.empty()) {
            return 0;
        }
        if (whole_name()) {
            return static_cast<double>(pairings_.all().front().factor);
        }
        pairings_.pair_words(is_content, similarity_of_words, 0.9F);
        pairings_.pair_joined(is_content, is_link, 0.75F);
        pairings_.pair_words(is_content, similarity_of_words, 0.3F);
        pair_acronyms();
        for (Pairing& pairing : pairings_.all()) {
            pairing.factor = pairing.similarity < 0.95F
                                 ? std::pow(pairing.similarity, word_exponent)
                                 : pairing.similarity;
        }
        add_generic_alone();
        add_conflicts();
        add_missing();
        add_legal_forms();
        double score = 1;
        for (const Pairing& pairing : pairings_.all()) {
            score *= static_cast<double>(pairing.factor);
        }
        return score;
    }

private:
    bool whole_name()
    {
        const auto whole = [&](MatchReason reason, float value) {
            pairings_.add({0, small(a_.tokens.size()), 0, small(b_.tokens.size()), NameRole::word,
                           reason, value, value});
            return true;
        };
        if (a_.known != 0 && a_.known == b_.known) {
            return whole(MatchReason::variant, known_names);
        }
        return (abbreviates(a_, b_) || abbreviates(b_, a_)) &&
               whole(MatchReason::acronym, acronym_match);
    }

    /// The one word of `small` is made of the first letters of `full`.
    static bool abbreviates(const OrganizationTokens& acronym, const OrganizationTokens& full)
    {
        const NameToken* word = nullptr;
        for (const NameToken& token : acronym.tokens) {
            if (is_content(token)) {
                if (word != nullptr) {
                    return false;
                }
                word = &token;
            }
        }
        return word != nullptr && word->word.size() >= 2 && full.initials.size() >= 2 &&
               (word->capitals || word->dotted) &&
               (word->word == full.initials || word->word == full.all_initials);
    }

    /// Runs of free words whose first letters make a free word of the other name.
    void pair_acronyms()
    {
        for (std::size_t i = 0; i < a_.tokens.size(); ++i) {
            if (pairings_.free_a(i) && may_be_acronym(a_.tokens[i])) {
                const auto [begin, end] = find_run(a_.tokens[i].word, b_.tokens, false);
                if (end != 0) {
                    pairings_.add({small(i), small(i + 1), small(begin), small(end), NameRole::word,
                                   MatchReason::acronym, acronym_match, 1});
                }
            }
        }
        for (std::size_t j = 0; j < b_.tokens.size(); ++j) {
            if (pairings_.free_b(j) && may_be_acronym(b_.tokens[j])) {
                const auto [begin, end] = find_run(b_.tokens[j].word, a_.tokens, true);
                if (end != 0) {
                    pairings_.add({small(begin), small(end), small(j), small(j + 1), NameRole::word,
                                   MatchReason::acronym, acronym_match, 1});
                }
            }
        }
    }

    static bool may_be_acronym(const NameToken& token)
    {
        return (token.capitals || token.dotted) && token.word.size() >= 2 &&
               token.word.size() <= 8 && token.role == NameRole::word;
    }

    [[nodiscard]] std::pair<std::size_t, std::size_t>
    find_run(std::string_view letters, const std::vector<NameToken>& tokens, bool left) const
    {
        const auto is_free = [&](std::size_t i) {
            return left ? pairings_.free_a(i) : pairings_.free_b(i);
        };
        for (std::size_t begin = 0; begin < tokens.size(); ++begin) {
            std::size_t used = 0;
            std::size_t i = begin;
            for (; i < tokens.size() && used < letters.size(); ++i) {
                if (is_link(tokens[i]) && i > begin && tokens[i].word[0] != letters[used]) {
                    continue;
                }
                const bool counts = is_content(tokens[i]) || (is_link(tokens[i]) && i > begin);
                if (!is_free(i) || !counts || tokens[i].word[0] != letters[used]) {
                    break;
                }
                ++used;
            }
            if (used == letters.size() && i - begin > 1) {
                return {begin, i};
            }
        }
        return {0, 0};
    }

    /// Nothing but words shared by many fits, and there are others.
    void add_generic_alone()
    {
        const bool words =
            std::ranges::any_of(a_.tokens, is_word) || std::ranges::any_of(b_.tokens, is_word);
        const auto of_words = [&](const Pairing& pairing) {
            return is_word(a_.tokens[pairing.a_begin]) || is_word(b_.tokens[pairing.b_begin]);
        };
        if (words && !std::ranges::any_of(pairings_.all(), of_words)) {
            pairings_.add({0, 0, 0, 0, NameRole::generic, MatchReason::bare, 0, only_generic});
        }
    }

    void add_conflicts()
    {
        for (;;) {
            std::size_t i = pairings_.next_a(is_word);
            std::size_t j = pairings_.next_b(is_word);
            const bool both = i < a_.tokens.size() && j < b_.tokens.size();
            const bool any_word = i < a_.tokens.size() || j < b_.tokens.size();
            i = i < a_.tokens.size() ? i : pairings_.next_a(is_content);
            j = j < b_.tokens.size() ? j : pairings_.next_b(is_content);
            if (i == a_.tokens.size() || j == b_.tokens.size()) {
                return;
            }
            const float factor = both       ? word_conflict
                                 : any_word ? mixed_conflict
                                            : generic_conflict;
            pairings_.add({small(i), small(i + 1), small(j), small(j + 1),
                           both ? NameRole::word : NameRole::generic, MatchReason::conflict, 0,
                           factor});
        }
    }

    static float missing_factor(const NameToken& token)
    {
        if (token.role == NameRole::word) {
            return missing_word;
        }
        return token.role == NameRole::number ? missing_number : missing_generic;
    }

    void add_missing()
    {
        for (std::size_t i = 0; i < a_.tokens.size(); ++i) {
            if (pairings_.free_a(i) && is_content(a_.tokens[i])) {
                pairings_.add({small(i), small(i + 1), 0, 0, a_.tokens[i].role,
                               MatchReason::missing, 0, missing_factor(a_.tokens[i])});
            }
        }
        for (std::size_t j = 0; j < b_.tokens.size(); ++j) {
            if (pairings_.free_b(j) && is_content(b_.tokens[j])) {
                pairings_.add({0, 0, small(j), small(j + 1), b_.tokens[j].role,
                               MatchReason::missing, 0, missing_factor(b_.tokens[j])});
            }
        }
    }

    void add_legal_forms()
    {
        const std::size_t before = pairings_.all().size();
        pairings_.pair_words(is_legal_form, similarity_of_forms, 0.9F);
        for (Pairing& pairing : pairings_.all().subspan(before)) {
            pairing.factor = pairing.similarity;
        }
        for (;;) {
            const std::size_t i = pairings_.next_a(is_legal_form);
            const std::size_t j = pairings_.next_b(is_legal_form);
            const bool left = i < a_.tokens.size();
            const bool right = j < b_.tokens.size();
            if (!left && !right) {
                return;
            }
            pairings_.add({small(left ? i : 0), small(left ? i + 1 : 0), small(right ? j : 0),
                           small(right ? j + 1 : 0), NameRole::legal_form,
                           left && right ? MatchReason::conflict : MatchReason::missing, 0,
                           left && right ? other_legal_form : missing_legal_form});
        }
    }

    const OrganizationTokens& a_;
    const OrganizationTokens& b_;
    Pairings& pairings_;
};

} // namespace

double score_organizations(const OrganizationTokens& a, const OrganizationTokens& b,
                           Pairings& pairings)
{
    return OrganizationComparison(a, b, pairings).score();
}

} // namespace entente
