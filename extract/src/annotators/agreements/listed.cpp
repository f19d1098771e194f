#include "listed.hpp"

#include "annotators/grammar.hpp"
#include "status.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

constexpr std::uint32_t longest_list = 40; ///< items

class ListReader {
public:
    ListReader(const Analysis& analysis, const AgreementName& name)
        : analysis_(analysis), name_(name), tokens_(analysis.tokens())
    {
    }

    [[nodiscard]] Governor governor() const
    {
        const TokenRange own = range_of(name_.sentence);
        if (const std::uint32_t list = list_begin(); list > own.first) {
            const bool inverted = behind_signed(own) > own.first;
            if (Governor here = signing_in({own.first, list}, !inverted); here.found) {
                here.passive = here.passive || inverted;
                here.status = inverted ? AgreementStatus::signed_ : here.status;
                return here;
            }
        }
        if (name_.sentence == 0) {
            return {};
        }
        if (opens_enumeration()) {
            return signing_in(range_of(name_.sentence - 1), true);
        }
        const auto opener = opener_of_items();
        return opener ? signing_in(range_of(*opener), false) : Governor();
    }

private:
    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;

    [[nodiscard]] TokenRange range_of(std::uint32_t sentence) const
    {
        return analysis_.sentences[sentence].tokens;
    }

    /// Where the list that holds the name begins in its own sentence: "Three papers were signed:",
    /// "Among the documents signed by A and B was", "The signed documents are". The first token
    /// where there is none.
    [[nodiscard]] std::uint32_t list_begin() const
    {
        const TokenRange own = range_of(name_.sentence);
        const bool among = tokens_[own.first].is("among") ||
                           (own.first + 1 < own.last && tokens_[own.first + 1].is("among"));
        if (const std::uint32_t copula = behind_signed(own); copula > own.first) {
            return copula;
        }
        for (std::uint32_t i = own.first + 1; i < name_.begin; ++i) {
            const Token& token = tokens_[i];
            if (token.is(":")) {
                return i;
            }
            const bool lists =
                is_be_form(token.folded) || is_a(analysis_, i, PeopleWord::membership);
            if (lists && (among || tokens_[i - 1].folded.ends_with('s'))) {
                const auto next = find_agreement_verb(analysis_, tokens_[i + 1]);
                if (next && next->form == VerbForm::past) {
                    continue; // "The documents were signed:"
                }
                return among || tokens_[own.first].is("the") ? i : own.first;
            }
            if (is_finite_verb(token) && !find_agreement_verb(analysis_, token) &&
                !is_be_form(token.folded)) {
                break;
            }
        }
        return own.first;
    }

    /// "Also signed was |", "The second paper inked in Oslo was |", "The first to be signed was |":
    /// a participle is what the sentence begins with. The first token where it does not.
    [[nodiscard]] std::uint32_t behind_signed(TokenRange own) const
    {
        constexpr std::uint32_t longest = 6; // up to the participle
        constexpr std::uint32_t farthest = 10;
        for (std::uint32_t i = own.first; i < name_.begin && i < own.first + longest; ++i) {
            const auto verb = find_agreement_verb(analysis_, tokens_[i]);
            if (!verb || verb->deed != Deed::sign || verb->form != VerbForm::past) {
                const bool goes_on =
                    tokens_[i].is("be") || tokens_[i].is("also") || !is_finite_verb(tokens_[i]);
                if (!goes_on || tokens_[i].shape == Shape::punctuation) {
                    return own.first;
                }
                continue;
            }
            for (std::uint32_t be = i + 1; be < name_.begin && be <= i + farthest; ++be) {
                if (tokens_[be].is("was") || tokens_[be].is("were")) {
                    return be;
                }
                if (is_finite_verb(tokens_[be]) || tokens_[be].is(",")) {
                    return own.first;
                }
            }
            return own.first;
        }
        return own.first;
    }

    /// "Among them are", "These include", "The documents included".
    [[nodiscard]] bool opens_enumeration() const
    {
        static constexpr auto openers =
            std::to_array<std::string_view>({"among", "they", "these", "those", "the"});
        constexpr std::uint32_t longest = 6;
        const TokenRange range = range_of(name_.sentence);
        if (!one_of(tokens_[range.first], openers)) {
            return false;
        }
        const std::uint32_t end = std::min(range.first + longest, name_.begin);
        for (std::uint32_t i = range.first; i < end; ++i) {
            const bool among = i > range.first && tokens_[range.first].is("among") &&
                               (tokens_[i].is("them") || is_be_form(tokens_[i].folded));
            const bool documents = i > range.first + 1 && tokens_[range.first].is("the") &&
                                   is_be_form(tokens_[i].folded) && names_documents({i - 1, i});
            if (among || documents || is_a(analysis_, i, PeopleWord::membership)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_item_mark(const Token& token) const
    {
        static constexpr auto marks = std::to_array<std::string_view>(
            {"-", "*", "\xE2\x80\xA2", "\xE2\x80\x93", "\xE2\x80\x94", "\xC2\xB7"});
        return one_of(token, marks) || token.shape == Shape::number;
    }

    /// The name opens its line, behind the mark of an item and an article at most.
    [[nodiscard]] bool heads_line() const
    {
        constexpr std::uint32_t longest = 4;
        const std::uint32_t first = range_of(name_.sentence).first;
        const bool numbered = name_.sentence > 0 && is_number_line(name_.sentence - 1);
        return (tokens_[first].line_breaks_before > 0 || numbered) &&
               name_.begin <= first + longest;
    }

    /// "2.": the number of an item, read as a sentence of its own.
    [[nodiscard]] bool is_number_line(std::uint32_t sentence) const
    {
        constexpr std::uint32_t longest = 2;
        const TokenRange range = range_of(sentence);
        return range.last - range.first <= longest && tokens_[range.first].shape == Shape::number &&
               tokens_[range.first].line_breaks_before > 0;
    }

    /// The sentence with its colon that the items of this list stand under.
    [[nodiscard]] std::optional<std::uint32_t> opener_of_items() const
    {
        if (!heads_line()) {
            return std::nullopt;
        }
        for (std::uint32_t back = 1; back <= std::min(name_.sentence, longest_list); ++back) {
            const TokenRange range = range_of(name_.sentence - back);
            const Token& last = tokens_[range.last - 1];
            if (last.is(":")) {
                return name_.sentence - back;
            }
            const std::uint32_t sentence = name_.sentence - back;
            if (is_number_line(sentence) || (sentence > 0 && is_number_line(sentence - 1))) {
                continue;
            }
            const bool item = tokens_[range.first].line_breaks_before > 0 &&
                              (is_item_mark(tokens_[range.first]) || last.is(";") ||
                               is_item_mark(tokens_[range_of(name_.sentence).first]));
            if (!item) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// What the sentence says is done to documents: "signed", "were exchanged", "signing of".
    [[nodiscard]] Governor signing_in(TokenRange range, bool documents) const
    {
        if (documents && !names_documents(range)) {
            return {};
        }
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const auto verb = find_agreement_verb(analysis_, tokens_[i]);
            if (!verb || verb->deed != Deed::sign || verb->form == VerbForm::third) {
                continue;
            }
            const bool passive = i > range.first && is_be_form(tokens_[i - 1].folded);
            const bool past = verb->form == VerbForm::past && !passive && i > range.first;
            const bool attributive =
                past && i + 1 < range.last && (tokens_[i - 1].is("of") || tokens_[i - 1].is("the"));
            const bool reduced = past && names_documents({i - 1, i}); // "the documents signed"
            Governor governor = done_by(verb->deed, i, passive || attributive || reduced);
            governor.finite = verb->form == VerbForm::past;
            governor.subject_end = governor.passive ? range.last : i;
            if (is_ahead(range.first, i)) {
                governor.status = AgreementStatus::planned;
            }
            return governor;
        }
        return {};
    }

    /// "will be signed", "are to sign".
    [[nodiscard]] bool is_ahead(std::uint32_t begin, std::uint32_t verb) const
    {
        constexpr std::uint32_t farthest = 4;
        for (std::uint32_t i = std::max(begin, verb > farthest ? verb - farthest : 0); i < verb;
             ++i) {
            if (is_a(analysis_, tokens_[i], AgreementWord::modal) || tokens_[i].is("to")) {
                return true;
            }
        }
        return false;
    }

    /// "documents", "agreements", "memoranda".
    [[nodiscard]] bool names_documents(TokenRange range) const
    {
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const bool plural =
                tokens_[i].folded.ends_with('s') || tokens_[i].folded == "memoranda";
            if (tokens_[i].is("documents") || tokens_[i].is("outcomes") ||
                tokens_[i].is("instruments") ||
                tokens_[i].is("papers") ||
                (plural && analysis_.phrase_at(i, Term::agreement) != nullptr)) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

Governor find_listed_governor(const Analysis& analysis, const AgreementName& name)
{
    return ListReader(analysis, name).governor();
}

} // namespace entente
