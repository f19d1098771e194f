#include "name_parts.hpp"
#include "words.hpp"

#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

/// What parts a list from what it tells of.
bool is_dash(const Token& token)
{
    return token.is("\xE2\x80\x93") || token.is("\xE2\x80\x94") ||
           (token.is("-") && token.space_before);
}

class OthersReader {
public:
    OthersReader(const Analysis& analysis, const TokenMarks& marks, AgreementName& name)
        : analysis_(analysis), marks_(marks), tokens_(analysis.tokens()), name_(name),
          end_(sentence_end(analysis, name.noun))
    {
    }

    void read()
    {
        if (!name_.plural) {
            read_another();
        } else if (!name_.has_topic() && !name_.between && !name_.with) {
            read_listed();
        }
    }

private:
    const Analysis& analysis_;
    const TokenMarks& marks_;
    const std::vector<Token>& tokens_;
    AgreementName& name_;
    std::uint32_t end_;

    /// "an MoU on fish *and another on boats*".
    void read_another()
    {
        if (!name_.has_topic() && !name_.between && !name_.with) {
            return;
        }
        if (const std::uint32_t at = behind_joint(name_.end); at > name_.end) {
            read_parts_from(at);
        }
    }

    /// "two MoUs, one on fish and one on boats", "three deals: on fish, boats and nets".
    void read_listed()
    {
        const std::uint32_t mark = list_mark();
        if (mark >= end_) {
            return;
        }
        std::uint32_t at = mark + 1;
        const bool opened = !tokens_[mark].is(",");
        const bool including =
            at < end_ && (tokens_[at].is("including") || tokens_[at].is("namely"));
        at += including ? 1U : 0U;
        if (at + 1 >= end_) {
            return;
        }
        const std::uint32_t before = name_.end;
        if (tokens_[at].is("on") && marks_.time_end[at + 1] == 0 && !names_margin(at + 1) &&
            (opened || including || name_.count > 1)) {
            const std::uint32_t after = segment_end(analysis_, marks_, at + 1, false);
            if (after > at + 1 && (opened || including || holds_list({at + 1, after}))) {
                name_.topics.push_back({at, after});
                name_.end = after;
            }
        } else {
            read_parts_from(at);
        }
        if (name_.end > before && mark > before) {
            name_.end = before; // a verb stands between
        } else if (name_.end < end_ && is_dash(tokens_[mark]) && is_dash(tokens_[name_.end])) {
            ++name_.end;
        }
    }

    /// The comma, dash or colon behind which the list stands; `end_` where there is none.
    [[nodiscard]] std::uint32_t list_mark() const
    {
        constexpr std::uint32_t farthest = 12;
        const Token& next = tokens_[std::min(name_.end, end_ - 1)];
        if (name_.end < end_ && (next.is(",") || is_dash(next))) {
            return name_.end;
        }
        for (std::uint32_t at = name_.end; at < end_ && at < name_.end + farthest; ++at) {
            if (tokens_[at].is(":") || is_dash(tokens_[at])) {
                return at; // "were signed in Oslo on Monday: on visas and on fish"
            }
            if (tokens_[at].is(",") && at + 1 < end_ &&
                (tokens_[at + 1].is("including") || tokens_[at + 1].is("namely"))) {
                return at;
            }
            if (tokens_[at].is(",") || analysis_.phrase_at(at, Term::agreement) != nullptr) {
                break;
            }
        }
        return end_;
    }

    [[nodiscard]] bool holds_list(TokenRange range) const
    {
        return std::any_of(tokens_.begin() + range.first, tokens_.begin() + range.last,
                           [](const Token& token) { return token.is("and"); });
    }

    [[nodiscard]] bool names_margin(std::uint32_t at) const
    {
        return std::any_of(tokens_.begin() + at, tokens_.begin() + std::min(end_, at + 3),
                           [&](const Token& token) {
                               return is_a(analysis_, token, AgreementWord::noun_of_margin);
                           });
    }

    /// One past "and", ", along with" and the like.
    [[nodiscard]] std::uint32_t behind_joint(std::uint32_t at) const
    {
        while (at < end_ && (tokens_[at].is(",") || tokens_[at].is(";") || tokens_[at].is("and") ||
                             tokens_[at].is("while") || tokens_[at].is("with") ||
                             is_a(analysis_, tokens_[at], AgreementWord::joining))) {
            ++at;
        }
        return at;
    }

    void read_parts_from(std::uint32_t at)
    {
        constexpr std::size_t most = 12;
        while (name_.others.size() < most) {
            const std::uint32_t first = behind_another(analysis_, at, end_);
            if (first == at) {
                return;
            }
            OneOfSeveral other;
            at = read_one(first, other);
            if (at == first) {
                return;
            }
            name_.others.push_back(other);
            name_.end = at;
            at = behind_joint(at);
        }
    }

    /// "on fish", "between A and B on fish": one past its last word.
    std::uint32_t read_one(std::uint32_t at, OneOfSeveral& other) const
    {
        constexpr int most = 3;
        for (int parts = 0; parts < most && at + 1 < end_; ++parts) {
            const Token& token = tokens_[at];
            const bool between = token.is("between") || token.is("among");
            const bool with = token.is("with");
            if (!between && !with && !is_a(analysis_, token, AgreementWord::topic_preposition)) {
                break;
            }
            const bool timed = marks_.time_end[at + 1] != 0 || marks_.time_end[at] != 0;
            auto& place = between ? other.between : with ? other.with : other.topic;
            const std::uint32_t after =
                segment_end(analysis_, marks_, at + 1, between || with);
            if (timed || place || after == at + 1) {
                break;
            }
            place = TokenRange{at, after};
            at = after;
        }
        return at;
    }
};

} // namespace

std::uint32_t behind_another(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    std::uint32_t next = at;
    next += next < end && (tokens[next].is("the") || tokens[next].is("a")) ? 1U : 0U;
    const bool article = next > at;
    if (next + 2 >= end) {
        return at;
    }
    const Token& token = tokens[next];
    const bool ordinal = token.is("second") || token.is("third") || token.is("first") ||
                         token.is("fourth") || token.is("fifth");
    const bool one = article ? ordinal || (token.is("other") && tokens[at].is("the"))
                             : token.is("one") || token.is("another");
    const Token& preposition = tokens[next + 1];
    const bool leads = preposition.is("on") || preposition.is("between") ||
                       preposition.is("with") || preposition.is("for") || preposition.is("to") ||
                       preposition.is("concerning") || preposition.is("regarding");
    return one && leads ? next + 1 : at;
}

void read_others(const Analysis& analysis, const TokenMarks& marks, AgreementName& name)
{
    OthersReader(analysis, marks, name).read();
}

} // namespace entente
