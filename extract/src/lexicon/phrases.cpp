#include "phrases.hpp"

#include <algorithm>

namespace entente {
namespace {

std::uint64_t edge(std::uint32_t state, std::uint32_t word)
{
    return (static_cast<std::uint64_t>(state) << 32U) | word;
}

} // namespace

Phrases::Demand Phrases::demand_of(const Token& token)
{
    switch (token.shape) {
    case Shape::capital:
    case Shape::initial: return Demand::capital;
    case Shape::upper: return Demand::upper;
    case Shape::lower:
    case Shape::number:
    case Shape::punctuation: break;
    }
    return Demand::none;
}

void Phrases::add(std::string_view phrase, Term term, std::uint32_t row)
{
    const TokenizedText text = tokenize(phrase);
    if (text.tokens.empty()) {
        return;
    }
    std::uint32_t state = 0;
    const auto entry = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({term, row, static_cast<std::uint32_t>(demands_.size())});
    for (const Token& token : text.tokens) {
        std::uint32_t& word = words_[token.folded];
        if (word == 0) {
            word = static_cast<std::uint32_t>(words_.size());
        }
        std::uint32_t& child = children_[edge(state, word)];
        if (child == 0) {
            child = static_cast<std::uint32_t>(states_.size());
            states_[state].has_children = true;
            states_.emplace_back();
        }
        state = child;
        demands_.push_back(demand_of(token));
    }
    State& end = states_[state];
    (end.last_entry == none ? end.first_entry : entries_[end.last_entry].next) = entry;
    end.last_entry = entry;
}

bool Phrases::contains(std::string_view phrase) const
{
    const TokenizedText text = tokenize(phrase);
    std::uint32_t state = 0;
    for (const Token& token : text.tokens) {
        const std::uint32_t* child = children_.find(edge(state, word(token.folded)));
        if (child == nullptr) {
            return false;
        }
        state = *child;
    }
    return states_[state].first_entry != none;
}

std::uint32_t Phrases::word(std::string_view folded) const
{
    const std::uint32_t* found = words_.find(folded);
    return found == nullptr ? 0 : *found;
}

bool Phrases::satisfied(const Entry& entry, const std::vector<Token>& tokens, std::uint32_t first,
                        std::uint32_t last, const std::vector<bool>& headline) const
{
    for (std::uint32_t at = first; at < last; ++at) {
        const Token& token = tokens[at];
        const Demand demand = demands_[entry.demands + (at - first)];
        switch (demand) {
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
        if (demand != Demand::upper && token.shape == Shape::upper && !city &&
            last - first == 1 && token.span.size() < 5 && !headline[at]) {
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
            const std::uint32_t* child = children_.find(edge(state, tokens[at].word));
            if (child == nullptr) {
                break;
            }
            state = *child;
            for (std::uint32_t next = states_[state].first_entry; next != none;
                 next = entries_[next].next) {
                const Entry& entry = entries_[next];
                if (satisfied(entry, tokens, first, at + 1, headline)) {
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
