#include "annotators/grammar.hpp"
#include "name_parts.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

constexpr std::uint32_t longest_segment = 26;

class SegmentReader {
public:
    SegmentReader(const Analysis& analysis, const TokenMarks& marks, std::uint32_t token)
        : analysis_(analysis), marks_(marks), tokens_(analysis.tokens()), begin_(token),
          end_(sentence_end(analysis, token))
    {
    }

    /// One past the last token of a complement that begins at `at`.
    [[nodiscard]] std::uint32_t segment_end(std::uint32_t at, bool parties) const
    {
        const std::uint32_t limit = std::min(end_, at + longest_segment);
        std::uint32_t i = at;
        while (i < limit) {
            if (parties && marks_.actor_end[i] > i && marks_.actor_end[i] <= limit) {
                i = marks_.actor_end[i];
                continue;
            }
            if (const std::uint32_t behind = behind_brackets(i); parties && behind > i) {
                i = behind; // "the Board of Trade (BOT) and"
                continue;
            }
            if (const std::uint32_t behind = behind_joining(i); parties && behind > i) {
                i = behind; // "the Paris Club as well as C"
                continue;
            }
            if (i > at && begins_relative(i)) {
                break;
            }
            if (tokens_[i].is(",")) {
                if (another_follows(i + 1) || (!parties && leaves_title(i)) ||
                    !list_goes_on(i, parties)) {
                    break;
                }
            } else if (stops(i, at, parties)) {
                break;
            }
            ++i;
        }
        while (i > at && (is_bare_field(i - 1, at) || tokens_[i - 1].is("and") ||
                          tokens_[i - 1].is(",") || tokens_[i - 1].is("or") ||
                          (tokens_[i - 1].shape == Shape::lower &&
                           is_a(analysis_, tokens_[i - 1], AgreementWord::topic_preposition)) ||
                          is_a(analysis_, tokens_[i - 1], AgreementWord::definite) ||
                          is_indefinite(tokens_[i - 1].folded) || tokens_[i - 1].is("with") ||
                          (i > at + 1 && tokens_[i - 1].shape == Shape::lower &&
                           tokens_[i - 1].folded.ends_with("ally")))) {
            --i;
        }
        return i;
    }

private:
    const Analysis& analysis_;
    const TokenMarks& marks_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_; ///< of the complement
    std::uint32_t end_;

    /// "on Mediation *and* legal aid": behind a title come words without capitals, no part of it.
    /// One word with a capital alone is none: "a memorandum on Agriculture, fisheries and trade".
    [[nodiscard]] bool leaves_title(std::uint32_t at) const
    {
        const auto begin = tokens_.begin();
        const bool named = begin_ > 2 && tokens_[begin_ - 2].is_capitalised() &&
                           tokens_[begin_ - 3].is_capitalised(); // "the Suva Convention on"
        const auto capitals = std::count_if(
            begin + begin_, begin + at, [](const Token& token) { return token.is_capitalised(); });
        return (named || capitals > 1) && at + 1 < end_ && tokens_[at + 1].shape == Shape::lower &&
               !is_left_stop(analysis_, tokens_[at + 1]) &&
               is_title(analysis_, marks_, {begin_, at});
    }

    /// A capital that goes on with a list of titles: "on Education, *Science* and Sports".
    [[nodiscard]] bool goes_on_as_title(std::uint32_t comma, std::uint32_t at) const
    {
        return tokens_[at].shape == Shape::capital && marks_.actor_end[at] == 0 &&
               marks_.time_end[at] == 0 && !marks_.place[at] && !marks_.person[at] &&
               is_title(analysis_, marks_, {begin_, comma});
    }

    /// "in areas [including]": says nothing of its own.
    [[nodiscard]] bool is_bare_field(std::uint32_t at, std::uint32_t begin) const
    {
        return at > begin && tokens_[at - 1].is("in") &&
               is_a(analysis_, tokens_[at], AgreementWord::field);
    }

    /// One past a short word in brackets at `i`, where more follows; else `i`.
    [[nodiscard]] std::uint32_t behind_brackets(std::uint32_t i) const
    {
        constexpr std::uint32_t longest = 4;
        if (!tokens_[i].is("(")) {
            return i;
        }
        for (std::uint32_t close = i + 1; close < std::min(end_, i + longest); ++close) {
            if (tokens_[close].is(")")) {
                const bool more =
                    close + 1 < end_ && (tokens_[close + 1].is("and") ||
                                         tokens_[close + 1].is("of") || tokens_[close + 1].is(","));
                return more ? close + 1 : i;
            }
        }
        return i;
    }

    /// One past "as well as", "together with" at `i`, where another party follows; else `i`.
    [[nodiscard]] std::uint32_t behind_joining(std::uint32_t i) const
    {
        std::uint32_t at = i;
        while (at < end_ && is_a(analysis_, tokens_[at], AgreementWord::joining)) {
            ++at;
        }
        at += at > i && at < end_ && tokens_[at].is("with") ? 1U : 0U;
        at += at > i && at < end_ && tokens_[at].is("the") ? 1U : 0U;
        return at >= i + 2 && at < end_ && marks_.actor_end[at] > at ? at : i;
    }

    /// "an MoU on fish and *another on* boats".
    [[nodiscard]] bool another_follows(std::uint32_t at) const
    {
        at += at < end_ && tokens_[at].is("and") ? 1U : 0U;
        return behind_another(analysis_, at, end_) > at;
    }

    /// "the accord on fish *Fiji and Tonga* signed": the subject of a clause that tells of the
    /// name, behind a noun.
    [[nodiscard]] bool begins_relative(std::uint32_t i) const
    {
        const Token& before = tokens_[i - 1];
        const bool noun = before.shape != Shape::punctuation && !is_left_stop(analysis_, before) &&
                          !is_a(analysis_, before, AgreementWord::topic_preposition) &&
                          !is_a(analysis_, before, AgreementWord::right_stop) &&
                          !before.is("and") && !tokens_[i].after_hyphen;
        return noun && is_signed_by_subject(analysis_, marks_.actor_end, i, end_);
    }

    [[nodiscard]] bool stops(std::uint32_t i, std::uint32_t begin, bool parties) const
    {
        const Token& token = tokens_[i];
        const bool first = i == begin;
        if (token.shape == Shape::punctuation) {
            return !(token.is("&") || token.is("/") || token.is("'") || token.is("$")) &&
                   !is_quoted_inside(i);
        }
        if (is_a(analysis_, token, AgreementWord::right_stop) && token.shape != Shape::upper &&
            !goes_on_behind(i, begin)) {
            return true;
        }
        if (marks_.time_end[i] != 0 && !is_interval(i) && !(first && is_year(token))) {
            return true;
        }
        if (i + 1 < end_) {
            const Token& next = tokens_[i + 1];
            const bool preposition =
                token.is("in") || token.is("on") || token.is("for") || token.is("of");
            if (preposition && marks_.time_end[i + 1] != 0 && !is_interval(i + 1)) {
                return true;
            }
            if (token.is("in") &&
                (marks_.place[i + 1] || (next.is("the") && i + 2 < end_ && marks_.place[i + 2]))) {
                return true;
            }
            if (token.is("on") && next.is("behalf")) {
                return true;
            }
            if (token.is("in") && is_a(analysis_, next, AgreementWord::adverbial) &&
                !(i + 2 < end_ && is_a(analysis_, tokens_[i + 2], AgreementWord::field))) {
                return true; // "in line with"
            }
            if (!first && (token.is("between") || token.is("with") || token.is("among")) &&
                marks_.actor_end[i + 1] != 0) {
                return true;
            }
            if (!first && is_a(analysis_, token, AgreementWord::content) &&
                !joins_next(tokens_[i - 1])) {
                return true; // "on labour *allowing* nurses to work"
            }
            if (!first && token.is("and") && ends_at_and(i, parties)) {
                return true;
            }
            if (parties &&
                (token.is("on") || token.is("to") || token.is("for") || token.is("in"))) {
                return true;
            }
        }
        return is_participle_clause(i, first);
    }

    /// "exemption *from* visas", "more *than* nine years".
    [[nodiscard]] bool goes_on_behind(std::uint32_t i, std::uint32_t begin) const
    {
        if (tokens_[i].is("than")) {
            return i > begin && tokens_[i - 1].is("more") && i + 1 < end_ &&
                   number_of(analysis_, tokens_[i + 1]) > 0;
        }
        if (i > begin && tokens_[i].is("from") && tokens_[i - 1].is("resulting")) {
            return true; // "on Settlement Agreements Resulting *from* Mediation"
        }
        return tokens_[i].is("from") &&
               std::any_of(tokens_.begin() + begin - 1, tokens_.begin() + i,
                           [](const Token& token) { return token.folded.starts_with("exempt"); });
    }

    [[nodiscard]] bool is_quoted_inside(std::uint32_t i) const
    {
        return tokens_[i].is("-") && i + 1 < end_ && !tokens_[i].space_before;
    }

    /// "on easing *and* lifting", "for *making*".
    [[nodiscard]] bool joins_next(const Token& token) const
    {
        return token.shape == Shape::punctuation || is_left_stop(analysis_, token) ||
               is_a(analysis_, token, AgreementWord::topic_preposition);
    }

    /// "signed in 2020" ends the name; "of convicted prisoners" does not.
    [[nodiscard]] bool is_participle_clause(std::uint32_t i, bool first) const
    {
        const Token& token = tokens_[i];
        if (!is_verbal(analysis_, token) || !token.folded.ends_with("ed") ||
            in_compound(analysis_, i)) {
            return false;
        }
        if (first) {
            return false;
        }
        const Token& previous = tokens_[i - 1];
        const bool attributive = is_a(analysis_, previous, AgreementWord::definite) ||
                                 is_indefinite(previous.folded) ||
                                 is_a(analysis_, previous, AgreementWord::topic_preposition) ||
                                 previous.is("and") || (i > 1 && tokens_[i - 2].is("to"));
        const bool noun_follows = i + 1 < end_ && tokens_[i + 1].shape == Shape::lower &&
                                  !is_left_stop(analysis_, tokens_[i + 1]) &&
                                  !is_a(analysis_, tokens_[i + 1], AgreementWord::right_stop);
        return !(attributive && noun_follows);
    }

    /// "were signed": the verb of the name itself.
    [[nodiscard]] bool is_signed_here(std::uint32_t at) const
    {
        bool passive = false;
        for (; at < end_ && is_a(analysis_, tokens_[at], AgreementWord::auxiliary); ++at) {
            passive = passive || is_be_form(tokens_[at].folded);
        }
        if (!passive || at >= end_) {
            return false;
        }
        const auto verb = find_agreement_verb(analysis_, tokens_[at]);
        return verb && verb->form == VerbForm::past &&
               (verb->deed == Deed::sign || verb->deed == Deed::reach);
    }

    /// At an "and": another agreement or another clause follows.
    [[nodiscard]] bool ends_at_and(std::uint32_t i, bool parties) const
    {
        const Token& next = tokens_[i + 1];
        if (next.is("i") || next.is("we") || another_follows(i + 1) ||
            (!parties && leaves_title(i))) {
            return true;
        }
        if (is_finite_verb(next) || next.is("they") || next.is("it") || next.is("the") ||
            is_indefinite(next.folded) || number_of(analysis_, next) > 0) {
            for (std::uint32_t j = i + 1; j < end_ && j < i + 8; ++j) {
                if (tokens_[j].shape == Shape::punctuation) {
                    break;
                }
                if (is_signed_here(j)) {
                    return false; // "agreements on trade and the military were signed"
                }
                if (is_finite_verb(tokens_[j]) ||
                    analysis_.phrase_at(j, Term::agreement) != nullptr) {
                    return !(parties && j > i + 2);
                }
            }
        }
        const bool on = next.is("on") || next.is("for"); // "on a plan and *on a* roadmap"
        const std::uint32_t noun = behind_article(analysis_, i + (on ? 2U : 1U), end_);
        return !parties && noun < end_ && (!on || noun > i + 2) &&
               analysis_.phrase_at(noun, Term::agreement) != nullptr;
    }

    /// Behind the comma at `i` comes another item of the list, not another clause.
    [[nodiscard]] bool list_goes_on(std::uint32_t i, bool parties) const
    {
        constexpr std::uint32_t longest_item = 10;
        constexpr std::uint32_t most_words = 5; // of an item between commas
        std::uint32_t words = 0;                // of the item
        for (std::uint32_t j = i + 1; j < std::min(end_, i + longest_item); ++j) {
            const Token& token = tokens_[j];
            if (parties && token.is("the") && j + 1 < end_ && marks_.actor_end[j + 1] > j + 1) {
                continue; // ", the Republic of Korea"
            }
            if (parties && marks_.actor_end[j] > j) {
                words += marks_.actor_end[j] - j;
                j = marks_.actor_end[j] - 1;
                continue;
            }
            if (token.is("and") || token.is("&")) {
                return no_verb_follows(j + 1, parties);
            }
            if (token.is(",")) {
                if (words == 0 || words > most_words) {
                    return false;
                }
                i = j; // the next item
                words = 0;
                continue;
            }
            if (token.shape == Shape::punctuation ||
                is_a(analysis_, token, AgreementWord::right_stop) || is_finite_verb(token) ||
                (token.is_capitalised() && !parties && !in_compound(analysis_, j) &&
                 !goes_on_as_title(i, j)) ||
                is_a(analysis_, token, AgreementWord::definite) || is_indefinite(token.folded)) {
                return false;
            }
            ++words;
        }
        return false;
    }

    [[nodiscard]] bool no_verb_follows(std::uint32_t i, bool parties) const
    {
        if (i >= end_ || (is_verbal(analysis_, tokens_[i]) && tokens_[i].folded.ends_with("ed"))) {
            return false;
        }
        const std::uint32_t limit = std::min(end_, i + 5);
        for (std::uint32_t j = i; j < limit; ++j) {
            if (tokens_[j].shape == Shape::punctuation) {
                return true;
            }
            if (is_signed_here(j)) {
                return true;
            }
            if (is_finite_verb(tokens_[j]) && tokens_[j].shape == Shape::lower &&
                !tokens_[j].folded.ends_with("ed")) {
                return parties;
            }
        }
        return true;
    }

    [[nodiscard]] bool is_interval(std::uint32_t i) const
    {
        return !years_at(analysis_, i).empty();
    }
};

} // namespace

std::uint32_t segment_end(const Analysis& analysis, const TokenMarks& marks, std::uint32_t token,
                          bool parties)
{
    return SegmentReader(analysis, marks, token).segment_end(token, parties);
}

} // namespace entente
