#include "gazetteer_readings.hpp"

#include "grammar.hpp"
#include "name_words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Which term wins among phrases of one length; terms that are not here are not names of the
/// gazetteer.
constexpr std::array<Term, 9> by_priority{
    Term::international,  Term::national_body, Term::country_name,
    Term::capital,        Term::seat,          Term::country_adjective,
    Term::country_people, Term::city,          Term::country_prefix};

class Readings {
public:
    explicit Readings(const Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    /// "Minister Israel Katz", "Mr. Jordan", "German Galushchenko": a name behind a title or form
    /// of address.
    [[nodiscard]] bool is_inside_name(const PhraseMatch& match) const
    {
        if (ends_given_name(match) || ends_given_name_at_verb(match) || is_half_of_name(match) ||
            opens_building(match) || is_shared_name(match) || opens_talks(match) ||
            is_in_longer_name(match)) {
            return true;
        }
        if (match.size() != 1 || match.term == Term::international ||
            match.term == Term::national_body || tokens_[match.first].shape != Shape::capital) {
            return false;
        }
        const bool after_address = ends_with_term(analysis_, match.first, Term::honorific) ||
                                   ends_with_term(analysis_, match.first, Term::rank);
        const bool after_title = ends_with_term(analysis_, match.first, Term::title);
        const bool before_name =
            match.last < tokens_.size() && tokens_[match.last].shape == Shape::capital &&
            !tokens_[match.last].line_breaks_before && is_plain_name_word(analysis_, match.last);
        if (after_address && match.term != Term::country_adjective) {
            return true;
        }
        if (after_title && match.term == Term::country_people) {
            return true; // "High Commissioner Türk"
        }
        if (after_title && before_name) {
            return true;
        }
        return before_name && opens_given_name(match);
    }

    /// "Jordan Bardella said", "Milan Hruska": a given name of the list before a word that is
    /// nothing else; a country's name only where a verb or a comma shows that the name ends.
    [[nodiscard]] bool opens_given_name(const PhraseMatch& match) const
    {
        const bool whole = match.term != Term::country_name ||
                           (match.last + 1 < tokens_.size() &&
                            (tokens_[match.last + 1].is(",") || tokens_[match.last + 1].is(".") ||
                             is_finite_verb(tokens_[match.last + 1])));
        return whole && is_given_name(match.first) && !tokens_[match.first].after_hyphen &&
               !is_common_word(analysis_, match.last) && // "Milan Fashion Week"
               !is_place_word(match.last) && // "Houston Texas"
               (match.term == Term::country_name
                    ? !ends_with_word(analysis_, match.first, {"in", "to", "from", "of", "the"})
                    : may_begin_name(match));
    }

    /// "met Milan Hruska", ", Milan Hruska"; cities stand before capitalised words elsewhere:
    /// "at Paris Orly", "visiting Paris Macron".
    [[nodiscard]] bool may_begin_name(const PhraseMatch& match) const
    {
        return match.first == sentence_begin(analysis_, match.first) ||
               ends_with_word(analysis_, match.first, {",", "said", "says"}) ||
               (ends_with_word(analysis_, match.first, {"met", "with", "by"}) &&
                analysis_.phrase_at(match.last + 1, Term::title) == nullptr);
    }

    /// "Carmen Moreno", "Volker Türk", "Nguyen Hoa Binh", "Al-Sabah": a place, people or firm that
    /// is a family name here.
    [[nodiscard]] bool ends_given_name(const PhraseMatch& match) const
    {
        const bool place = match.term == Term::city || match.term == Term::capital;
        const bool namesake = place || match.term == Term::country_people ||
                              (match.term == Term::national_body && match.size() == 1);
        if (!namesake || match.first == 0 || tokens_[match.first].shape != Shape::capital ||
            match.first == sentence_begin(analysis_, match.first) ||
            tokens_[match.first].line_breaks_before > 0) {
            return false;
        }
        const Token& before = tokens_[match.first - 1];
        if (tokens_[match.first].after_hyphen) {
            return before.is("al") || before.is("el") || is_given_name(match.first - 1);
        }
        if (before.shape != Shape::capital || !is_plain_name_word(analysis_, match.first - 1) ||
            is_place_word(match.first - 1)) {
            return false;
        }
        // two words that make a city behind a word that no list has: "Nguyen Hoa Binh"
        const bool unknown =
            place && match.size() > 1 && analysis_.phrases_at(match.first - 1).empty();
        return is_given_name(match.first - 1) || unknown;
    }

    /// "Abraham Denmark, director of": a country behind a given name, where a verb or a comma shows
    /// that the name ends.
    [[nodiscard]] bool ends_given_name_at_verb(const PhraseMatch& match) const
    {
        const std::uint32_t end = sentence_end(analysis_, match.first);
        if (match.term != Term::country_name || match.size() != 1 || match.last >= end ||
            match.first == sentence_begin(analysis_, match.first) ||
            tokens_[match.first].shape != Shape::capital || tokens_[match.first].after_hyphen ||
            !(tokens_[match.last].is(",") || is_finite_verb(tokens_[match.last]))) {
            return false;
        }
        const std::uint32_t before = match.first - 1;
        return is_given_name(before) && is_plain_name_word(analysis_, before) &&
               !is_place_word(before) &&
               (before == sentence_begin(analysis_, before) ||
                tokens_[before - 1].shape != Shape::capital);
    }

    /// "Chiu Chui-cheng": a place that a hyphen joins to the rest of a given name.
    [[nodiscard]] bool is_half_of_name(const PhraseMatch& match) const
    {
        return match.size() == 1 && match.last < tokens_.size() && match.first > 0 &&
               tokens_[match.last].after_hyphen && tokens_[match.last].shape == Shape::lower &&
               (match.term == Term::city || match.term == Term::capital) &&
               tokens_[match.first - 1].shape == Shape::capital &&
               !tokens_[match.first].after_hyphen &&
               is_plain_name_word(analysis_, match.first - 1) && !is_place_word(match.first - 1) &&
               !is_participle(tokens_[match.last]) && !tokens_[match.last].is("based");
    }

    /// "St George's Chapel", "City St George's at the University": no capital of Grenada.
    [[nodiscard]] bool opens_building(const PhraseMatch& match) const
    {
        if (match.term != Term::capital || !tokens_[match.last - 1].folded.starts_with("'")) {
            return false;
        }
        return names_a_thing(analysis_, match.last, sentence_end(analysis_, match.first)) ||
               ends_with_word(analysis_, match.first, {"city"});
    }

    [[nodiscard]] bool is_given_name(std::uint32_t at) const
    {
        return tokens_[at].shape == Shape::capital &&
               analysis_.phrase_at(at, Term::given_name) != nullptr;
    }

    [[nodiscard]] bool is_place_word(std::uint32_t at) const
    {
        return std::ranges::any_of(analysis_.phrases_at(at), [](const PhraseMatch& match) {
            return gazetteer_priority(match.term) >= 0 || match.term == Term::title_modifier;
        });
    }

    /// "Hanoi's envoy", "Moscow said", "between Beijing and Washington", "Tehran-backed".
    [[nodiscard]] bool stands_for_government(const PhraseMatch& match) const
    {
        const std::uint32_t next = match.last;
        const bool after_preposition =
            ends_with_word(analysis_, match.first,
                           {"in", "at", "to", "from", "near", "outside", "into", "visit", "visited",
                            "visiting", "via", "around", "across", "toward"});
        if (ends_with_word(analysis_, match.first, {"between"})) {
            return true;
        }
        if (next + 1 < tokens_.size() && tokens_[next].is("and") &&
            ends_with_word(analysis_, match.first, {"between"})) {
            return true;
        }
        if (match.first >= 2 && tokens_[match.first - 1].is("and") &&
            follows_between(match.first)) {
            return true;
        }
        if (after_preposition || next >= tokens_.size()) {
            return false;
        }
        if (tokens_[next].is("and") && next + 2 < tokens_.size() &&
            is_finite_verb(tokens_[next + 2]) &&
            (analysis_.phrase_at(next + 1, Term::capital) != nullptr ||
             analysis_.phrase_at(next + 1, Term::country_name) != nullptr)) {
            return true; // "Beijing and Tokyo agreed"
        }
        if (is_possessive_at(analysis_, next)) {
            return true;
        }
        if (tokens_[next].after_hyphen) {
            return true;
        }
        return tokens_[next].shape == Shape::lower && is_finite_verb(tokens_[next]) &&
               (match.first == 0 || !tokens_[match.first - 1].is(","));
    }

    /// "Congress President A" in Nepal, "Foreign Office Consultations" in Dhaka: a name of common
    /// words alone, in the news of another country that does not speak of the one it is known for.
    [[nodiscard]] bool is_shared_name(const PhraseMatch& match) const
    {
        if (match.term != Term::national_body || analysis_.home.empty()) {
            return false;
        }
        const std::string& iso = analysis_.lexicon->national_bodies[match.row].iso;
        for (std::uint32_t at = match.first; at < match.last; ++at) {
            if (!is_a(analysis_, at, BodyWord::shared)) {
                return false;
            }
        }
        return iso != analysis_.home &&
               std::ranges::none_of(analysis_.phrases, [&](const PhraseMatch& other) {
                   const bool names = other.term == Term::country_name ||
                                      other.term == Term::country_adjective ||
                                      other.term == Term::country_people ||
                                      other.term == Term::capital || other.term == Term::seat;
                   return names && analysis_.lexicon->countries[other.row].iso == iso;
               });
    }

    /// "National Congress", "Jewish Congress", "Congress of the Communist Party of China": a
    /// parliament known by one common word is no part of a longer name, but for its country's.
    [[nodiscard]] bool is_in_longer_name(const PhraseMatch& match) const
    {
        if (match.term != Term::national_body || match.size() != 1 ||
            !is_a(analysis_, match.first, BodyWord::shared) ||
            analysis_.lexicon->national_bodies[match.row].type != OrganizationType::parliament) {
            return false;
        }
        const std::uint32_t begin = sentence_begin(analysis_, match.first);
        const std::uint32_t end = sentence_end(analysis_, match.first);
        if (is_title_case(analysis_, {begin, end})) {
            return false;
        }
        std::uint32_t first = match.first; // of what the word before is written with
        if (first > begin && tokens_[first - 1].folded.starts_with("'")) {
            --first; // "the People's Congress"
        }
        const bool tail = first > begin + 1 && tokens_[first - 1].shape == Shape::capital &&
                          tokens_[match.first].line_breaks_before == 0 && !is_place_word(first - 1);
        std::uint32_t of = match.last + 1;
        if (of < end && tokens_[match.last].is("of") && tokens_[of].is("the")) {
            ++of;
        }
        const bool head = of < end && tokens_[match.last].is("of") &&
                          tokens_[of].is_capitalised() && !is_country(of);
        return tail || head;
    }

    [[nodiscard]] bool is_country(std::uint32_t at) const
    {
        return std::ranges::any_of(analysis_.phrases_at(at), [](const PhraseMatch& match) {
            return match.term == Term::country_name;
        });
    }

    /// "Foreign Office Consultations": talks of a kind, not of that office.
    [[nodiscard]] bool opens_talks(const PhraseMatch& match) const
    {
        return match.term == Term::national_body && match.last < tokens_.size() &&
               (tokens_[match.last].is("consultations") || tokens_[match.last].is("consultation"));
    }

    [[nodiscard]] bool follows_between(std::uint32_t at) const
    {
        for (std::uint32_t back = 2; back <= 5 && back <= at; ++back) {
            if (tokens_[at - back].is("between")) {
                return true;
            }
        }
        return false;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;
};

} // namespace

int gazetteer_priority(Term term)
{
    const auto found = std::ranges::find(by_priority, term);
    return found == by_priority.end() ? -1 : static_cast<int>(found - by_priority.begin());
}

bool is_inside_name(const Analysis& analysis, const PhraseMatch& match)
{
    return Readings(analysis).is_inside_name(match);
}

bool acts_as_body(const Analysis& analysis, const PhraseMatch& match)
{
    const auto& tokens = analysis.tokens();
    if (match.last >= sentence_end(analysis, match.first) ||
        ends_with_word(analysis, match.first, {"in", "at", "to", "from", "near", "outside"})) {
        return false;
    }
    const bool article = ends_with_word(analysis, match.first, {"the"});
    if (article && ends_with_word(analysis, match.first - 1,
                                  {"in", "at", "to", "from", "near", "outside", "inside", "visit",
                                   "visited", "visits", "visiting", "of", "left", "into"})) {
        return false;
    }
    const Token& next = tokens[match.last];
    return is_finite_verb(next) || next.is("official") || next.is("officials") ||
           next.is("statement") || next.is("readout") ||
           analysis.phrase_at(match.last, Term::title) != nullptr ||
           (article && ends_with_word(analysis, match.first - 1, {"by", "with"}));
}

bool stands_for_government(const Analysis& analysis, const PhraseMatch& match)
{
    return Readings(analysis).stands_for_government(match);
}

} // namespace entente
