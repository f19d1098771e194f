#include "letters_of_text.hpp"

#include "grammar.hpp"
#include "name_words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace entente {
namespace {

class LettersReader {
public:
    explicit LettersReader(const Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens())
    {
    }

    [[nodiscard]] std::vector<bool> find() const
    {
        std::set<std::string_view> others;
        for (std::uint32_t at = 2; at + 1 < tokens_.size(); ++at) {
            if (tokens_[at].shape == Shape::upper && tokens_[at - 1].is("(") &&
                tokens_[at + 1].is(")") && listed(at) != nullptr) {
                const std::uint32_t first = begin_of_words(at);
                if (first < at - 1 && !is_same_body(first, at)) {
                    others.insert(tokens_[at].folded);
                }
            }
        }
        std::vector<bool> found(tokens_.size(), false);
        for (std::uint32_t at = 0; at < tokens_.size(); ++at) {
            if (tokens_[at].shape == Shape::upper) {
                found[at] = others.contains(tokens_[at].folded) || is_in_address(at);
            }
        }
        return found;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;

    [[nodiscard]] const PhraseMatch* listed(std::uint32_t at) const
    {
        for (const Term term : {Term::international, Term::national_body}) {
            if (const PhraseMatch* match = analysis_.phrase_at(at, term);
                match != nullptr && match->size() == 1) {
                return match;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool is_small_link(std::uint32_t at) const
    {
        return tokens_[at].is("of") || tokens_[at].is("and") || tokens_[at].is("the") ||
               tokens_[at].is("for") || tokens_[at].is("on") || tokens_[at].is("'s");
    }

    /// Where the capitalised words begin whose first letters are the letters at `at`; `at` where no
    /// such words stand before the bracket.
    [[nodiscard]] std::uint32_t begin_of_words(std::uint32_t at) const
    {
        const std::uint32_t begin = sentence_begin(analysis_, at);
        std::string_view left = tokens_[at].folded;
        std::uint32_t first = at - 1;
        while (!left.empty() && first > begin) {
            --first;
            if (tokens_[first].is_capitalised() && tokens_[first].folded.front() == left.back()) {
                left.remove_suffix(1);
            } else if (!is_small_link(first)) {
                return at;
            }
        }
        return left.empty() ? first : at;
    }

    /// The words before the bracket are the listed body's name, or half of them begin as its words
    /// do, or they are of another language.
    [[nodiscard]] bool is_same_body(std::uint32_t first, std::uint32_t at) const
    {
        bool english = false;
        for (std::uint32_t word = first; word + 1 < at; ++word) {
            english =
                english || (tokens_[word].is_capitalised() && is_common_word(analysis_, word));
        }
        if (!english) {
            return true;
        }
        const PhraseMatch* body = listed(at);
        for (const PhraseMatch& match : analysis_.phrases_at(first)) {
            if (match.term == body->term && match.size() > 1) {
                return true;
            }
        }
        const BodyEntry& entry = body->term == Term::international
                                     ? analysis_.lexicon->international[body->row]
                                     : analysis_.lexicon->national_bodies[body->row];
        constexpr std::size_t stem = 4;
        std::size_t words = 0;
        std::size_t shared = 0;
        for (const Token& own : tokenize(entry.name).tokens) {
            if (!own.is_capitalised()) {
                continue;
            }
            ++words;
            shared +=
                std::any_of(tokens_.begin() + first, tokens_.begin() + at,
                            [&](const Token& token) {
                                return token.folded.substr(0, stem) == own.folded.substr(0, stem);
                            })
                    ? 1U
                    : 0U;
        }
        return 2 * shared >= words;
    }

    /// "@FJ_UNP", but not the sign of Markdown before "_UNP_".
    [[nodiscard]] bool is_in_address(std::uint32_t at) const
    {
        const std::string& text = analysis_.document->text;
        const std::uint32_t begin = tokens_[at].span.begin;
        const char before = begin > 0 ? text[begin - 1] : ' ';
        const auto is_of_word = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        };
        return before == '@' || (before == '_' && begin > 1 && is_of_word(text[begin - 2]));
    }
};

} // namespace

std::vector<bool> find_letters_of_others(const Analysis& analysis)
{
    return LettersReader(analysis).find();
}

} // namespace entente
