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
        if (name_.sentence == 0) {
            return {};
        }
        if (opens_enumeration()) {
            return signing_in(name_.sentence - 1, true);
        }
        const auto opener = opener_of_items();
        return opener ? signing_in(*opener, false) : Governor();
    }

private:
    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;

    [[nodiscard]] TokenRange range_of(std::uint32_t sentence) const
    {
        return analysis_.sentences[sentence].tokens;
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
    [[nodiscard]] Governor signing_in(std::uint32_t sentence, bool documents) const
    {
        const TokenRange range = range_of(sentence);
        if (documents && !names_documents(range)) {
            return {};
        }
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const auto verb = find_agreement_verb(analysis_, tokens_[i]);
            if (!verb || verb->deed != Deed::sign || verb->form == VerbForm::third) {
                continue;
            }
            const bool passive = i > range.first && is_be_form(tokens_[i - 1].folded);
            const bool attributive = i + 1 < range.last && verb->form == VerbForm::past &&
                                     !passive && i > range.first &&
                                     (tokens_[i - 1].is("of") || tokens_[i - 1].is("the"));
            Governor governor = done_by(verb->deed, i, passive || attributive);
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
            if (tokens_[i].is("documents") || tokens_[i].is("instruments") ||
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
