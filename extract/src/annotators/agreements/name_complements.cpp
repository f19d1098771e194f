#include "annotators/grammar.hpp"
#include "name_parts.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

constexpr std::uint32_t longest_complement = 26;

class ComplementReader {
public:
    ComplementReader(const Analysis& analysis, const TokenMarks& marks, AgreementName& name)
        : analysis_(analysis), marks_(marks), tokens_(analysis.tokens()), name_(name),
          begin_(sentence_begin(analysis, name.noun)), end_(sentence_end(analysis, name.noun))
    {
    }

    void read()
    {
        std::uint32_t at = name_.phrase.last;
        name_.end = at;
        if (name_.proper) {
            name_.end = at < end_ ? read_acronym(at) : at;
            return;
        }
        while (at < end_ && at < name_.phrase.last + longest_complement) {
            if (const std::uint32_t next = read_acronym(at); next != at) {
                at = name_.end = next;
            } else if (const std::uint32_t resumed = skip_time(at); resumed != at) {
                at = resumed;
            } else if (const std::uint32_t after = read_complement(at); after != at) {
                at = name_.end = after;
            } else {
                return;
            }
        }
    }

private:
    const Analysis& analysis_;
    const TokenMarks& marks_;
    const std::vector<Token>& tokens_;
    AgreementName& name_;
    std::uint32_t begin_;
    std::uint32_t end_;

    /// "(MoU)", ", or USMCA,".
    std::uint32_t read_acronym(std::uint32_t at)
    {
        if (tokens_[at].is("(")) {
            std::uint32_t close = at + 1;
            while (close < end_ && close < at + 6 && !tokens_[close].is(")")) {
                ++close;
            }
            if (close >= end_ || !tokens_[close].is(")") || close == at + 1) {
                return at;
            }
            std::uint32_t first = at + 1;
            std::uint32_t last = close;
            if (tokens_[first].shape == Shape::punctuation && last > first + 2) { // ("MoU")
                ++first;
                --last;
            }
            if (is_acronym(tokens_[first]) && last == first + 1 && abbreviates(first, at)) {
                name_.acronyms.push_back(analysis_.words({first, last}));
                name_.free_from = close;
            }
            return close + 1;
        }
        if (at + 2 < end_ && tokens_[at].is(",") && tokens_[at + 1].is("or") &&
            is_acronym(tokens_[at + 2])) {
            name_.acronyms.push_back(analysis_.words({at + 2, at + 3}));
            return at + 3;
        }
        return at;
    }

    /// Far behind the noun an acronym may be a body's: "a deal with the Tea Board (TB)".
    [[nodiscard]] bool abbreviates(std::uint32_t acronym, std::uint32_t at) const
    {
        return at == name_.phrase.last ||
               (!name_.between && !name_.with &&
                tokens_[acronym].folded.front() == tokens_[name_.core.first].folded.front());
    }

    [[nodiscard]] bool is_acronym(const Token& token) const
    {
        const auto word =
            std::string_view(analysis_.document->text).substr(token.span.begin, token.span.size());
        return std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
    }

    /// "signed a memorandum on Friday on trade": the date stands inside the name.
    [[nodiscard]] std::uint32_t skip_time(std::uint32_t at) const
    {
        std::uint32_t time = at + (tokens_[at].is("here") ? 1U : 0U);
        if (time >= end_) {
            return at;
        }
        at = time;
        if (marks_.time_end[time] == 0 && at + 1 < end_ &&
            (tokens_[at].is("on") || tokens_[at].is("in"))) {
            time = at + 1;
        }
        std::uint32_t after = marks_.time_end[time];
        if (after == 0 || after >= end_) {
            return at;
        }
        after += tokens_[after].is(",") ? 1U : 0U;
        const bool goes_on =
            after + 1 < end_ && marks_.time_end[after + 1] == 0 &&
            (tokens_[after].is("on") || tokens_[after].is("to") || tokens_[after].is("for") ||
             tokens_[after].is("with") || tokens_[after].is("between"));
        return goes_on ? after : at;
    }

    std::uint32_t read_complement(std::uint32_t at)
    {
        const Token& token = tokens_[at];
        if (at + 1 >= end_) {
            return at;
        }
        const bool between = token.is("between") || token.is("among");
        if (between || token.is("with")) {
            const std::uint32_t after = segment_end(at + 1, true);
            auto& place = between ? name_.between : name_.with;
            if (after == at + 1 || place) {
                return at;
            }
            place = TokenRange{at, after};
            return after;
        }
        if (!is_topic_preposition(token) || !begins_topic(at)) {
            return at;
        }
        const std::uint32_t after = segment_end(at + 1, false);
        if (after == at + 1) {
            return at;
        }
        name_.topics.push_back({at, after});
        find_period({at, after});
        return after;
    }

    [[nodiscard]] bool begins_topic(std::uint32_t at) const
    {
        const Token& preposition = tokens_[at];
        const Token& next = tokens_[at + 1];
        if (preposition.is("of") && is_year(next)) {
            return false;
        }
        if (preposition.is("of") && name_.type == AgreementType::partnership) {
            return false;
        }
        if (marks_.time_end[at + 1] != 0 || marks_.time_end[at] != 0 || is_time_word(next)) {
            return preposition.is("for") && find_interval({at, std::min(end_, at + 6)}).has_value();
        }
        if (preposition.is("to")) {
            return next.shape == Shape::lower && !is_left_stop_for_infinitive(next) &&
                   name_.type != AgreementType::partnership;
        }
        if (preposition.is("in")) {
            const bool field = at + 3 < end_ && (tokens_[at + 2].folded.starts_with("field") ||
                                                 tokens_[at + 2].folded.starts_with("area") ||
                                                 tokens_[at + 2].folded.starts_with("sphere"));
            return field || (next.shape == Shape::lower && !is_left_stop(next) &&
                             !next.is("future") && !next.is("principle") && !marks_.place[at + 1] &&
                             name_.topics.empty() && !is_verbal(next));
        }
        if (preposition.is("for")) {
            return !next.is("which") && name_.type != AgreementType::statement;
        }
        return !next.is("which") && !next.is("how") && !next.is("whether") && !next.is("the")
                   ? true
                   : next.is("the");
    }

    /// "to the": a preposition, not an infinitive.
    [[nodiscard]] static bool is_left_stop_for_infinitive(const Token& token)
    {
        return is_definite(token) || is_indefinite(token) || token.is("which") || token.is("be") ||
               token.is("date") || token.is("take");
    }

    /// One past the last token of a complement that begins at `at`.
    [[nodiscard]] std::uint32_t segment_end(std::uint32_t at, bool parties) const
    {
        const std::uint32_t limit = std::min(end_, at + longest_complement);
        std::uint32_t i = at;
        while (i < limit) {
            if (parties && marks_.actor_end[i] > i && marks_.actor_end[i] <= limit) {
                i = marks_.actor_end[i];
                continue;
            }
            if (tokens_[i].is(",")) {
                if (!list_goes_on(i, parties)) {
                    break;
                }
            } else if (stops(i, at, parties)) {
                break;
            }
            ++i;
        }
        while (i > at &&
               (tokens_[i - 1].is("and") || tokens_[i - 1].is(",") || tokens_[i - 1].is("or") ||
                (tokens_[i - 1].shape == Shape::lower && is_topic_preposition(tokens_[i - 1])) ||
                is_definite(tokens_[i - 1]) || is_indefinite(tokens_[i - 1]) ||
                tokens_[i - 1].is("with"))) {
            --i;
        }
        return i;
    }

    [[nodiscard]] bool stops(std::uint32_t i, std::uint32_t begin, bool parties) const
    {
        const Token& token = tokens_[i];
        const bool first = i == begin;
        if (token.shape == Shape::punctuation) {
            return !(token.is("&") || token.is("/") || token.is("'") || token.is("$")) &&
                   !is_quoted_inside(i);
        }
        if (is_right_stop(token) && token.shape != Shape::upper) {
            return true;
        }
        if (marks_.time_end[i] != 0 && !is_interval_at(i) && !(first && is_year(token))) {
            return true;
        }
        if (i + 1 < end_) {
            const Token& next = tokens_[i + 1];
            const bool preposition =
                token.is("in") || token.is("on") || token.is("for") || token.is("of");
            if (preposition && marks_.time_end[i + 1] != 0 && !is_interval_at(i + 1)) {
                return true;
            }
            if (token.is("in") &&
                (marks_.place[i + 1] || (next.is("the") && i + 2 < end_ && marks_.place[i + 2]))) {
                return true;
            }
            if (!first && (token.is("between") || token.is("with") || token.is("among")) &&
                marks_.actor_end[i + 1] != 0) {
                return true;
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

    [[nodiscard]] bool is_quoted_inside(std::uint32_t i) const
    {
        return tokens_[i].is("-") && i + 1 < end_ && !tokens_[i].space_before;
    }

    /// "signed in 2020" ends the name; "of convicted prisoners" does not.
    [[nodiscard]] bool is_participle_clause(std::uint32_t i, bool first) const
    {
        const Token& token = tokens_[i];
        if (!is_verbal(token) || !token.folded.ends_with("ed") || in_compound(analysis_, i)) {
            return false;
        }
        if (first) {
            return false;
        }
        const Token& previous = tokens_[i - 1];
        const bool attributive = is_definite(previous) || is_indefinite(previous) ||
                                 is_topic_preposition(previous) || previous.is("and") ||
                                 (i > 1 && tokens_[i - 2].is("to"));
        const bool noun_follows = i + 1 < end_ && tokens_[i + 1].shape == Shape::lower &&
                                  !is_left_stop(tokens_[i + 1]) && !is_right_stop(tokens_[i + 1]);
        return !(attributive && noun_follows);
    }

    /// At an "and": another agreement or another clause follows.
    [[nodiscard]] bool ends_at_and(std::uint32_t i, bool parties) const
    {
        const Token& next = tokens_[i + 1];
        if (is_finite_verb(next) || next.is("they") || next.is("it") || next.is("the") ||
            is_indefinite(next) || number_of(next) > 0) {
            for (std::uint32_t j = i + 1; j < end_ && j < i + 8; ++j) {
                if (tokens_[j].shape == Shape::punctuation) {
                    break;
                }
                if (is_finite_verb(tokens_[j]) ||
                    analysis_.phrase_at(j, Term::agreement) != nullptr) {
                    return !(parties && j > i + 2);
                }
            }
        }
        return analysis_.phrase_at(i + 1, Term::agreement) != nullptr && !parties;
    }

    /// Behind the comma at `i` comes another item of the list, not another clause.
    [[nodiscard]] bool list_goes_on(std::uint32_t i, bool parties) const
    {
        const std::uint32_t limit = std::min(end_, i + 10);
        std::uint32_t words = 0;
        for (std::uint32_t j = i + 1; j < limit; ++j) {
            const Token& token = tokens_[j];
            if (parties && marks_.actor_end[j] > j) {
                words += marks_.actor_end[j] - j;
                j = marks_.actor_end[j] - 1;
                continue;
            }
            if (token.is("and") || token.is("&")) {
                return no_verb_follows(j + 1, parties);
            }
            if (token.is(",")) {
                return words > 0 && words < 6 && list_goes_on(j, parties);
            }
            if (token.shape == Shape::punctuation || is_right_stop(token) ||
                is_finite_verb(token) ||
                (token.is_capitalised() && !parties && !in_compound(analysis_, j)) ||
                is_definite(token) || is_indefinite(token)) {
                return false;
            }
            ++words;
        }
        return false;
    }

    [[nodiscard]] bool no_verb_follows(std::uint32_t i, bool parties) const
    {
        if (i >= end_ || (is_verbal(tokens_[i]) && tokens_[i].folded.ends_with("ed"))) {
            return false;
        }
        const std::uint32_t limit = std::min(end_, i + 5);
        for (std::uint32_t j = i; j < limit; ++j) {
            if (tokens_[j].shape == Shape::punctuation) {
                return true;
            }
            if (is_finite_verb(tokens_[j]) && tokens_[j].shape == Shape::lower &&
                !tokens_[j].folded.ends_with("ed")) {
                return parties;
            }
        }
        return true;
    }

    [[nodiscard]] bool is_interval_at(std::uint32_t i) const
    {
        return i + 1 < end_ && is_year(tokens_[i]) && tokens_[i + 1].after_hyphen &&
               tokens_[i + 1].shape == Shape::number;
    }

    [[nodiscard]] std::optional<std::uint32_t> find_interval(TokenRange range) const
    {
        for (std::uint32_t i = range.first; i + 1 < range.last; ++i) {
            if (is_interval_at(i)) {
                return i;
            }
        }
        return std::nullopt;
    }

    void find_period(TokenRange range)
    {
        if (const auto at = find_interval(range); at && name_.period.empty()) {
            name_.period = years_at(analysis_, *at);
        }
    }
};

} // namespace

void read_complements(const Analysis& analysis, const TokenMarks& marks, AgreementName& name)
{
    ComplementReader(analysis, marks, name).read();
}

} // namespace entente
