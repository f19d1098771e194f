#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

bool begins_other_phrase(const Analysis& analysis, std::uint32_t at)
{
    return std::ranges::any_of(analysis.phrases_at(at), [](const PhraseMatch& match) {
        return match.term == Term::title || match.term == Term::body_head ||
               match.term == Term::country_name || match.term == Term::country_adjective ||
               match.term == Term::rank || match.term == Term::honorific ||
               match.term == Term::international || match.term == Term::national_body ||
               match.term == Term::title_plural || match.term == Term::capital ||
               match.term == Term::city;
    });
}

class FieldParser {
public:
    FieldParser(const Analysis& analysis, std::uint32_t at)
        : analysis_(analysis), tokens_(analysis.tokens()),
          end_(at < tokens_.size() ? sentence_end(analysis, at) : at), begin_(at), at_(at)
    {
    }

    FieldPhrase parse()
    {
        skip_article();
        begin_ = at_;
        if (!unit()) {
            return {};
        }
        while (joined_unit()) {
        }
        FieldPhrase phrase;
        phrase.tokens = {begin_, at_};
        phrase.label = analysis_.words(phrase.tokens);
        phrase.listed = listed_;
        phrase.country = country_;
        return phrase;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::uint32_t end_;
    std::uint32_t begin_;
    std::uint32_t at_;
    bool listed_ = false;
    std::string country_;

    void skip_article()
    {
        if (at_ < end_ && tokens_[at_].is("the")) {
            ++at_;
        }
    }

    /// A listed field, else a run of capitalised words.
    bool unit()
    {
        if (at_ >= end_) {
            return false;
        }
        if (const std::uint32_t emigrants = emigrants_end(at_); emigrants > at_) {
            take_emigrants(emigrants);
            return true;
        }
        if (const PhraseMatch* field = analysis_.phrase_at(at_, Term::portfolio_of);
            field != nullptr && field->last <= end_ && !is_body_head(field->last)) {
            std::uint32_t last = field->last;
            while (last < end_ && tokens_[last].line_breaks_before == 0 &&
                   (is_field_noun(tokens_[last]) || describes_field(last))) {
                ++last; // "Trade Relations", "Plantation Industry", "Foreign Agricultural Affairs"
            }
            if (at_ > begin_ && is_body_head(last)) {
                return false; // "... and Trade Development Authority"
            }
            at_ = last;
            listed_ = true;
            return true;
        }
        const std::uint32_t begin = at_;
        std::uint32_t at = at_;
        while (at < end_ && tokens_[at].is_capitalised() && tokens_[at].shape != Shape::upper &&
               !begins_other_phrase(analysis_, at) &&
               (at == begin || (tokens_[at].line_breaks_before == 0 && !looks_like_name(at) &&
                                !tokens_[at - 1].is("affairs")))) {
            ++at;
        }
        if (at == begin || is_body_head(at)) { // "of the Security Council": a body of its own
            return false;
        }
        at_ = at;
        return true;
    }

    /// "Togolese Abroad": the ministry is Togo's.
    void take_emigrants(std::uint32_t end)
    {
        for (const PhraseMatch& match : analysis_.phrases_at(at_)) {
            if (match.term == Term::country_people || match.term == Term::country_adjective) {
                country_ = analysis_.lexicon->countries[match.row].iso;
                break;
            }
        }
        at_ = end;
    }

    /// One past "Mauritanians Abroad", "Moroccan Expatriates", "Beninese of the Diaspora"; `at`
    /// where no such words stand.
    [[nodiscard]] std::uint32_t emigrants_end(std::uint32_t at) const
    {
        const auto people =
            std::ranges::find_if(analysis_.phrases_at(at), [](const PhraseMatch& match) {
                return match.term == Term::country_people || match.term == Term::country_adjective;
            });
        if (people == analysis_.phrases_at(at).end()) {
            return at;
        }
        std::uint32_t next = people->last;
        while (next < end_ && is_a(analysis_, next, BodyWord::emigrants_link)) {
            ++next;
        }
        return next < end_ && is_a(analysis_, next, BodyWord::emigrants) ? next + 1 : at;
    }

    /// "Sports and Youth": a listed field that ends a list by itself.
    [[nodiscard]] bool is_pair(TokenRange field) const
    {
        for (std::uint32_t i = field.first; i < field.last; ++i) {
            if (tokens_[i].is("and") || tokens_[i].is("&")) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] static bool is_field_noun(const Token& token)
    {
        static constexpr auto nouns = std::to_array<std::string_view>(
            {"relations",     "affairs",      "change",      "industry",    "industries",
             "security",      "services",     "development", "planning",    "management",
             "promotion",     "policy",       "policies",    "cooperation", "resources",
             "operations",    "negotiations", "technology",  "protection",  "investment",
             "integration",   "reform",       "reforms",     "safety",      "supply",
             "stabilisation", "stabilization"});
        return token.shape == Shape::capital &&
               std::ranges::find(nouns, token.folded) != nouns.end();
    }

    /// "Agricultural" in "Foreign Agricultural Affairs": no name.
    [[nodiscard]] bool describes_field(std::uint32_t at) const
    {
        const std::string_view word = at < end_ ? tokens_[at].folded : std::string_view();
        const bool adjective = word.ends_with("al") || word.ends_with("ic") ||
                               word.ends_with("ive") || word.ends_with("an");
        return adjective && at + 1 < end_ && tokens_[at].shape == Shape::capital &&
               tokens_[at + 1].line_breaks_before == 0 && is_field_noun(tokens_[at + 1]) &&
               analysis_.phrase_at(at, Term::not_name) != nullptr &&
               !begins_other_phrase(analysis_, at);
    }

    [[nodiscard]] bool is_body_head(std::uint32_t at) const
    {
        return at < end_ && tokens_[at].is_capitalised() &&
               analysis_.phrase_at(at, Term::body_head) != nullptr;
    }

    bool joined_unit()
    {
        const std::uint32_t before = at_;
        std::uint32_t at = at_;
        const bool comma = at < end_ && tokens_[at].is(",");
        at += comma ? 1 : 0;
        const bool conjunction = at < end_ && (tokens_[at].is("and") || tokens_[at].is("&"));
        at += conjunction ? 1 : 0;
        // "Ministry of Education for Planning" is none; its undersecretary for planning is told of
        const bool preposition =
            !comma && !conjunction && at < end_ &&
            (tokens_[at].is("of") || (tokens_[at].is("for") && tokens_[at - 1].is("state")));
        at += preposition ? 1 : 0;
        if (at < end_ && tokens_[at].is("the") && conjunction) {
            ++at;
            if (opens_body(at)) {
                return false; // "Ministry of Finance and the People's Bank of Kenya"
            }
        }
        if (!comma && !conjunction && !preposition) {
            return false;
        }
        const PhraseMatch* field =
            at < end_ ? analysis_.phrase_at(at, Term::portfolio_of) : nullptr;
        const bool plain = at < end_ && tokens_[at].is_capitalised() && !tokens_[at].is("the") &&
                           !begins_other_phrase(analysis_, at);
        const bool cased_alike =
            at < end_ && tokens_[at].is_capitalised() == tokens_[begin_].is_capitalised();
        std::uint32_t field_end = field != nullptr ? field->last : at;
        while (field != nullptr && field_end < end_ &&
               (is_field_noun(tokens_[field_end]) || describes_field(field_end))) {
            ++field_end;
        }
        if (field != nullptr && cased_alike && !is_title_behind(field_end) &&
            !is_body_head(field_end) &&
            (!comma || conjunction || is_pair({at, field_end}) || list_goes_on(field_end))) {
            at_ = field_end;
            return true;
        }
        if (const std::uint32_t piece = comma && cased_alike ? piece_end(at) : at;
            piece > at && listed_ && !is_title_behind(piece) && !is_body_head(piece) &&
            (conjunction || list_goes_on(piece))) {
            at_ = piece;
            return true;
        }
        if (const std::uint32_t emigrants = at < end_ ? emigrants_end(at) : at;
            emigrants > at && (!comma || conjunction || list_goes_on(emigrants))) {
            at_ = at;
            take_emigrants(emigrants);
            return true;
        }
        if (plain && !comma && cased_alike && !looks_like_name(at) && !is_title_behind(at + 1)) {
            at_ = at;
            if (unit()) {
                return true;
            }
        }
        at_ = before;
        return false;
    }

    /// Capitalised words that end in the head of a body: "Boat and Communication Agency".
    [[nodiscard]] bool opens_body(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 7;
        for (std::uint32_t next = at; next < end_ && next < at + longest; ++next) {
            if (next > at && is_body_head(next)) {
                return true;
            }
            if (!tokens_[next].is_capitalised() && !is_possessive_at(analysis_, next) &&
                !tokens_[next].is("and") && !tokens_[next].is("&")) {
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_title_behind(std::uint32_t at) const
    {
        return at < end_ && (analysis_.phrase_at(at, Term::title) != nullptr ||
                             analysis_.phrase_at(at, Term::title_plural) != nullptr);
    }

    /// Within a list of fields a comma is followed, sooner or later, by "and" and a last field.
    [[nodiscard]] bool list_goes_on(std::uint32_t at) const
    {
        while (at < end_) {
            const bool comma = tokens_[at].is(",");
            at += comma ? 1 : 0;
            const bool last = at < end_ && (tokens_[at].is("and") || tokens_[at].is("&"));
            at += last ? 1 : 0;
            const std::uint32_t piece = at < end_ && (comma || last) ? piece_end(at) : at;
            if (comma && piece > at && is_pair({at, piece}) && !is_title_behind(piece)) {
                return true; // "Research, Science and Technology"
            }
            if (last || piece == at) {
                return last && piece > at && !is_title_behind(piece);
            }
            at = piece;
        }
        return false;
    }

    /// One past a listed field, or past words that no person's name is made of: "Prison Affairs".
    [[nodiscard]] std::uint32_t piece_end(std::uint32_t at) const
    {
        if (tokens_[at].is("the")) {
            ++at;
        }
        std::uint32_t end = at;
        if (const std::uint32_t emigrants = emigrants_end(at); emigrants > at) {
            return emigrants;
        }
        if (const PhraseMatch* field = analysis_.phrase_at(at, Term::portfolio_of)) {
            end = field->last;
            while (end < end_ && is_field_noun(tokens_[end])) {
                ++end;
            }
            return end;
        }
        while (end < end_ && tokens_[end].shape == Shape::capital &&
               !begins_other_phrase(analysis_, end) && !looks_like_name(end) &&
               analysis_.phrase_at(end, Term::not_name) != nullptr) {
            ++end;
        }
        return end;
    }

    /// "Minister of Justice and Ahmed Ali": a given name begins a person, not a field.
    [[nodiscard]] bool looks_like_name(std::uint32_t at) const
    {
        return analysis_.phrase_at(at, Term::given_name) != nullptr;
    }
};

} // namespace

FieldPhrase parse_fields(const Analysis& analysis, std::uint32_t at)
{
    return FieldParser(analysis, at).parse();
}

} // namespace entente
