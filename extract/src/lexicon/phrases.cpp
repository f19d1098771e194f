#include "phrases.hpp"

#include <algorithm>

namespace entente {
namespace {

std::uint64_t edge(std::uint32_t state, std::uint32_t word)
{
    return (static_cast<std::uint64_t>(state) << 32U) | word;
}

} // namespace

void Phrases::add(std::string_view phrase, Term term, std::uint32_t row)
{
    const TokenizedText text = tokenize(phrase);
    std::uint32_t state = 0;
    Entry entry{term, row, {}};
    for (const Token& token : text.tokens) {
        const auto next_word = static_cast<std::uint32_t>(words_.size() + 1);
        const auto word = words_.try_emplace(std::string(token.folded), next_word).first->second;
        const auto [child, is_new] =
            children_.try_emplace(edge(state, word), static_cast<std::uint32_t>(states_.size()));
        if (is_new) {
            states_[state].has_children = true;
            states_.emplace_back();
        }
        state = child->second;
        switch (token.shape) {
        case Shape::capital:
        case Shape::initial: entry.demands.push_back(Demand::capital); break;
        case Shape::upper: entry.demands.push_back(Demand::upper); break;
        case Shape::lower:
        case Shape::number:
        case Shape::punctuation: entry.demands.push_back(Demand::none); break;
        }
    }
    if (!text.tokens.empty()) {
        states_[state].entries.push_back(std::move(entry));
    }
}

bool Phrases::contains(std::string_view phrase) const
{
    const TokenizedText text = tokenize(phrase);
    std::uint32_t state = 0;
    for (const Token& token : text.tokens) {
        const auto child = children_.find(edge(state, word(token.folded)));
        if (child == children_.end()) {
            return false;
        }
        state = child->second;
    }
    return !states_[state].entries.empty();
}

std::uint32_t Phrases::word(std::string_view folded) const
{
    const auto found = words_.find(folded);
    return found == words_.end() ? 0 : found->second;
}

bool Phrases::satisfied(const Entry& entry, const std::vector<Token>& tokens, std::uint32_t first,
                        const std::vector<bool>& headline)
{
    for (std::size_t i = 0; i < entry.demands.size(); ++i) {
        const Token& token = tokens[first + i];
        switch (entry.demands[i]) {
        case Demand::capital:
            if (!token.is_capitalised()) {
                return false;
            }
            break;
        case Demand::upper:
            if (token.shape != Shape::upper) {
                return false;
            }
            break;
        case Demand::none: break;
        }
        // In running text a short word of capitals is an acronym, not the word: "WHO", "IT", "US";
        // at the head of a line it may be a dateline's city: "OSLO".
        const bool city = (entry.term == Term::capital || entry.term == Term::city) &&
                          (first == 0 || token.line_breaks_before > 0);
        if (entry.demands[i] != Demand::upper && token.shape == Shape::upper && !city &&
            entry.demands.size() == 1 && token.span.size() < 5 && !headline[first + i]) {
            return false;
        }
    }
    return true;
}

std::vector<PhraseMatch> Phrases::find(const std::vector<Token>& tokens,
                                       const std::vector<bool>& headline) const
{
    std::vector<PhraseMatch> matches;
    for (std::uint32_t first = 0; first < tokens.size(); ++first) {
        const auto begin = static_cast<std::ptrdiff_t>(matches.size());
        std::uint32_t state = 0;
        for (std::uint32_t at = first; at < tokens.size() && tokens[at].word != 0; ++at) {
            const auto child = children_.find(edge(state, tokens[at].word));
            if (child == children_.end()) {
                break;
            }
            state = child->second;
            for (const Entry& entry : states_[state].entries) {
                if (satisfied(entry, tokens, first, headline)) {
                    matches.push_back({first, at + 1, entry.term, entry.row});
                }
            }
            if (!states_[state].has_children) {
                break;
            }
        }
        std::reverse(matches.begin() + begin, matches.end());
    }
    return matches;
}

} // namespace entente
