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
          end_(sentence_end(analysis, name.noun))
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
                break;
            }
        }
        read_behind_verb(at);
    }

private:
    const Analysis& analysis_;
    const TokenMarks& marks_;
    const std::vector<Token>& tokens_;
    AgreementName& name_;
    std::uint32_t end_;

    /// "An agreement was signed on Monday | between A and B on fish": parties and subject of a name
    /// that ends before its verb.
    void read_behind_verb(std::uint32_t at)
    {
        if (name_.between || name_.has_topic()) {
            return;
        }
        bool passive = false;
        for (; at < end_ && is_a(analysis_, tokens_[at], AgreementWord::auxiliary); ++at) {
            passive = passive || is_be_form(tokens_[at].folded);
        }
        // "the memorandum signed between A and B on fish"
        const bool reduced = !passive && at == name_.end && at + 1 < end_ && !name_.with &&
                             tokens_[at + 1].is("between");
        const auto verb = (passive || reduced) && at < end_
                              ? find_agreement_verb(analysis_, tokens_[at])
                              : std::nullopt;
        if (!verb || verb->form != VerbForm::past ||
            (verb->deed != Deed::sign && verb->deed != Deed::reach)) {
            return;
        }
        at = behind_circumstances(at + 1);
        const std::uint32_t end = name_.end;
        for (int parts = 0; parts < 3 && at + 2 < end_; ++parts) {
            const bool subject =
                tokens_[at].is("on") || tokens_[at].is("regarding") || tokens_[at].is("concerning");
            const bool leads = (tokens_[at].is("between") && !names_person(at + 1)) ||
                               (subject && !names_margin(at + 1) && !name_.has_topic());
            const std::uint32_t after = leads ? read_complement(at) : at;
            if (after == at) {
                break;
            }
            at = behind_circumstances(after);
        }
        name_.end = end;
    }

    /// "signed between Minister A and Minister B": those who sign, no part of the name.
    [[nodiscard]] bool names_person(std::uint32_t at) const
    {
        constexpr std::uint32_t farthest = 10;
        for (std::uint32_t i = at; i < end_ && i < at + farthest && !tokens_[i].is("on"); ++i) {
            if (marks_.person[i]) {
                return true;
            }
        }
        return false;
    }

    /// "the sidelines", "the occasion": circumstances of the signing, no subject.
    [[nodiscard]] bool names_margin(std::uint32_t at) const
    {
        constexpr std::uint32_t farthest = 2;
        for (std::uint32_t i = at; i < end_ && i <= at + farthest; ++i) {
            if (is_a(analysis_, tokens_[i], AgreementWord::noun_of_margin)) {
                return true;
            }
        }
        return false;
    }

    /// One past "here", "on Monday", "in Oslo" at the token.
    [[nodiscard]] std::uint32_t behind_circumstances(std::uint32_t at) const
    {
        at += at < end_ && tokens_[at].is("here") ? 1U : 0U;
        for (int parts = 0; parts < 2 && at + 1 < end_; ++parts) {
            const bool led = tokens_[at].is("in") || tokens_[at].is("on");
            const std::uint32_t first = at + (led && marks_.time_end[at] == 0 ? 1U : 0U);
            if (marks_.time_end[first] != 0) {
                at = marks_.time_end[first];
            } else if (led && marks_.place[first] && marks_.actor_end[first] > first) {
                at = marks_.actor_end[first];
            } else {
                break;
            }
        }
        return std::min(at, end_);
    }

    static constexpr std::uint32_t longest_acronym = 6;  ///< with its brackets
    static constexpr std::uint32_t longest_bracket = 12; ///< with "hereinafter referred to as"

    /// (the "Treaty"): what the text calls it from now on.
    bool read_short_name(TokenRange inside)
    {
        std::uint32_t last = inside.last;
        while (last > inside.first && is_quote(tokens_[last - 1])) {
            --last;
        }
        std::uint32_t first = last;
        while (first > inside.first && tokens_[first - 1].is_capitalised() &&
               !is_quote(tokens_[first - 1])) {
            --first;
        }
        const bool defined = first > inside.first && last < inside.last;
        if (!defined || first == last ||
            analysis_.phrase_at(last - 1, Term::agreement) == nullptr) {
            return false;
        }
        name_.acronyms.push_back(analysis_.words({first, last}));
        name_.short_name = tokens_[last - 1].folded;
        name_.free_from = inside.last;
        return true;
    }

    /// "(MoU)", ", or USMCA,".
    std::uint32_t read_acronym(std::uint32_t at)
    {
        if (tokens_[at].is("(")) {
            std::uint32_t close = at + 1;
            while (close < end_ && close < at + longest_bracket && !tokens_[close].is(")")) {
                ++close;
            }
            if (close >= end_ || !tokens_[close].is(")") || close == at + 1) {
                return at;
            }
            if (read_short_name({at + 1, close})) {
                return close + 1;
            }
            if (close >= at + longest_acronym) {
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
            find_period({first, last}); // "(2023-27)"
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
            const std::uint32_t after = segment_end(analysis_, marks_, at + 1, true);
            auto& place = between ? name_.between : name_.with;
            if (after == at + 1 || place) {
                return at;
            }
            place = TokenRange{at, after};
            return after;
        }
        if (!is_a(analysis_, token, AgreementWord::topic_preposition) || !begins_topic(at)) {
            return at;
        }
        const std::uint32_t after = segment_end(analysis_, marks_, at + 1, false);
        const bool lone_verb = token.is("to") && after == at + 2; // "the memorandum to proceed"
        if (after == at + 1 || lone_verb) {
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
        if (preposition.is("of") &&
            (name_.type == AgreementType::partnership || name_.with || name_.between)) {
            return false; // "a memorandum with the Tea Board of Kenya"
        }
        if (preposition.is("on") && name_.type == AgreementType::partnership &&
            !tokens_[name_.noun].is_capitalised()) {
            return false; // "a partnership on their anniversary"
        }
        if (preposition.is("on") && at + 3 < end_ && next.is("the") && tokens_[at + 3].is("side")) {
            return false; // "signed it on the Kenyan side"
        }
        if (preposition.is("on") && (next.is("behalf") || next.is("top") || next.is("condition"))) {
            return false;
        }
        if (preposition.is("to") && next.is("the") && tokens_[name_.noun].is("protocol")) {
            return true; // "the financial protocol to the accord"
        }
        if (marks_.time_end[at + 1] != 0 || marks_.time_end[at] != 0 ||
            is_time_word(analysis_, next)) {
            return preposition.is("for") && find_interval({at, std::min(end_, at + 6)}).has_value();
        }
        if (preposition.is("to")) {
            return next.shape == Shape::lower && !is_left_stop_for_infinitive(next) &&
                   name_.type != AgreementType::partnership;
        }
        if (preposition.is("in")) {
            const bool field =
                at + 3 < end_ && is_a(analysis_, tokens_[at + 2], AgreementWord::field);
            return field || (next.shape == Shape::lower && !is_left_stop(analysis_, next) &&
                             !next.is("future") && !is_adverbial(next) && !marks_.place[at + 1] &&
                             name_.topics.empty() && !is_verbal(analysis_, next));
        }
        if (preposition.is("for")) {
            if (name_.definite && !name_.modified && signs_for(at + 1)) {
                return false; // "signed the agreements for the bank"
            }
            return !next.is("which") && name_.type != AgreementType::statement;
        }
        return !next.is("which") && !next.is("how") && !next.is("whether");
    }

    /// An actor stands there, with an article at most.
    [[nodiscard]] bool signs_for(std::uint32_t at) const
    {
        at += at + 1 < end_ && tokens_[at].is("the") ? 1U : 0U;
        return marks_.actor_end[at] > at;
    }

    /// "in place", "in force", "in return": no subject of an agreement.
    [[nodiscard]] bool is_adverbial(const Token& token) const
    {
        return is_a(analysis_, token, AgreementWord::adverbial);
    }

    /// "to the": a preposition, not an infinitive.
    [[nodiscard]] bool is_left_stop_for_infinitive(const Token& token) const
    {
        return is_a(analysis_, token, AgreementWord::definite) || is_indefinite(token.folded) ||
               token.is("which") || token.is("be") || token.is("date") || token.is("take");
    }

    [[nodiscard]] std::optional<std::uint32_t> find_interval(TokenRange range) const
    {
        for (std::uint32_t i = range.first; i + 1 < range.last; ++i) {
            if (!years_at(analysis_, i).empty()) {
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
