#include "annotators/bodies.hpp"
#include "annotators/bodies/body_names.hpp"
#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {
namespace {

class Walker {
public:
    explicit Walker(const Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    /// Over capitalised words that belong to the name; stops at countries, titles and function
    /// words.
    [[nodiscard]] std::uint32_t walk_left(std::uint32_t head, bool city) const
    {
        const std::uint32_t begin = sentence_begin(analysis_, head);
        const bool acronym = head + 3 < tokens_.size() && tokens_[head + 1].is("(") &&
                             tokens_[head + 2].shape == Shape::upper && tokens_[head + 3].is(")");
        std::uint32_t first = head;
        if (tokens_[head].shape == Shape::upper && tokens_[head].folded.size() > 4) {
            return head; // a line in capitals does not tell where a name begins
        }
        while (first > begin) {
            std::uint32_t at = first - 1;
            if (acronym && at > begin && tokens_[at].is("and") && may_join(at - 1)) {
                --at; // "Small and Medium Enterprises Organization (SMEO)": the acronym vouches for
                      // the whole
            }
            if (const std::uint32_t whole = begin_of_pair(first, head); whole < first) {
                return whole;
            }
            if (tokens_[first].line_breaks_before > 0) {
                break;
            }
            if (const std::uint32_t place = begin_of_place(first);
                place < first && (city || analysis_.phrase_at(place, Term::capital) == nullptr)) {
                // "Hanoi People's Committee": nothing stands before the city but "Southern"
                return place > begin && is_compass(place - 1) ? place - 1 : place;
            }
            if (!may_join(at) || is_in_country(at)) {
                break;
            }
            first = at;
        }
        return first;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// "the Environment and *Public Works* Committee": where the first of two fields begins that
    /// an article or owner opens; `first` where none does.
    [[nodiscard]] std::uint32_t begin_of_pair(std::uint32_t first, std::uint32_t head) const
    {
        constexpr std::uint32_t longest = 4;
        const std::uint32_t begin = sentence_begin(analysis_, head);
        if (first == head || first < begin + 3 || !tokens_[first - 1].is("and") ||
            tokens_[first - 2].shape == Shape::upper ||
            analysis_.phrase_at(first - 2, Term::body_head) != nullptr) {
            return first;
        }
        std::uint32_t at = first - 1;
        while (at > begin && at + longest >= first && may_join(at - 1) && !is_in_country(at - 1) &&
               !tokens_[at - 1].after_hyphen) {
            --at;
            if (analysis_.phrase_at(at, Term::given_name) != nullptr) {
                return first; // "the late Peter Otieno and Harbour Group"
            }
        }
        if (at == first - 1 || at == begin) {
            return first;
        }
        const Mention* owner = find_mention_before(analysis_, at, MentionKind::country);
        const bool owned =
            owner != nullptr && (owner->form == MentionForm::adjective ||
                                 ends_with_word(analysis_, owner->tokens.first, {"the"}) ||
                                 analysis_.phrase_at(at, Term::body_head) != nullptr);
        return owned || tokens_[at - 1].is("the") || tokens_[at - 1].is("'s") ||
                       (tokens_[at - 1].after_hyphen && tokens_[at - 1].shape == Shape::upper)
                   ? at
                   : first;
    }

    /// Where the city or province that ends just before `at` begins; `at` when none does.
    [[nodiscard]] std::uint32_t begin_of_place(std::uint32_t at) const
    {
        const Mention* place = find_mention_before(analysis_, at, MentionKind::place);
        return place != nullptr && tokens_[place->tokens.first].is_capitalised()
                   ? place->tokens.first
                   : at;
    }

    [[nodiscard]] bool is_compass(std::uint32_t at) const
    {
        return tokens_[at].is_capitalised() && is_a(analysis_, at, BodyWord::compass);
    }

    /// "United States Embassy", "Saudi Arabian Government": the word ends a country's name.
    [[nodiscard]] bool is_in_country(std::uint32_t at) const
    {
        return find_mention_before(analysis_, at + 1, MentionKind::country) != nullptr;
    }

    [[nodiscard]] bool may_join(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if (!token.is_capitalised() || token.folded == "'s") {
            return false;
        }
        if (is_a(analysis_, at, BodyWord::name_stop)) {
            return false;
        }
        return std::ranges::none_of(analysis_.phrases_at(at), [&](const PhraseMatch& match) {
            switch (match.term) {
            case Term::country_name:
            case Term::country_adjective:
            case Term::country_people:
            case Term::capital:
            case Term::honorific:
                return true;
            case Term::rank:
                return !token.is("general");
            case Term::title:
                return match.size() == 1 && !token.is("general") && !token.is("state") &&
                       !token.is("chief");
            default:
                return false;
            }
        });
    }
};

} // namespace

std::uint32_t begin_of_body(const Analysis& analysis, std::uint32_t head, bool city)
{
    return Walker(analysis).walk_left(head, city);
}

} // namespace entente
