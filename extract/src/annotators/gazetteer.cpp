#include "gazetteer.hpp"

#include "bodies.hpp"
#include "grammar.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Which term wins among phrases of one length; terms that are not here are not names of the gazetteer.
constexpr std::array<Term, 9> by_priority{Term::international,     Term::national_body,  Term::country_name,
                                          Term::capital,           Term::seat,           Term::country_adjective,
                                          Term::country_people,    Term::city,           Term::country_prefix};

int priority(Term term)
{
    const auto found = std::ranges::find(by_priority, term);
    return found == by_priority.end() ? -1 : static_cast<int>(found - by_priority.begin());
}

class Gazetteer {
public:
    explicit Gazetteer(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        std::uint32_t at = 0;
        while (at < tokens_.size()) {
            const PhraseMatch* best = best_at(at);
            if (best == nullptr || is_inside_name(*best)) {
                ++at;
                continue;
            }
            add(*best);
            at = best->last;
        }
        name_unlisted();
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// "in Wilmington, Delaware", "at Roseau, Dominica": a town that no list has, told by the region behind it.
    void name_unlisted()
    {
        const std::size_t listed = analysis_.mentions.size();
        for (std::size_t i = 0; i < listed; ++i) {
            const Mention whole = analysis_.mentions[i];
            const bool region = whole.kind == MentionKind::place ||
                                (whole.kind == MentionKind::country && whole.form == MentionForm::name);
            const std::uint32_t comma = whole.tokens.first;
            if (!region || comma < 3 || !tokens_[comma - 1].is(",") || is_possessive_at(analysis_, whole.tokens.last)) {
                continue;
            }
            std::uint32_t first = comma - 1;
            while (first > 0 && comma - first <= 3 && tokens_[first - 1].shape == Shape::capital &&
                   is_plain_name_word(analysis_, first - 1) && !is_listed(first - 1)) {
                --first;
            }
            if (first == comma - 1 || !ends_with_word(analysis_, first, {"in", "at", "near", "to", "from", "outside"})) {
                continue;
            }
            const std::string iso = whole.kind == MentionKind::country ? analysis_.countries[whole.entity].iso
                                                                       : analysis_.places[whole.entity].country;
            const PhraseMatch match{first, comma - 1, Term::city, 0};
            place(match, analysis_.add_place(analysis_.words({first, comma - 1}), iso, PlaceType::city));
        }
    }

    [[nodiscard]] bool is_listed(std::uint32_t at) const
    {
        return analysis_.phrase_at(at, Term::city) != nullptr || analysis_.phrase_at(at, Term::capital) != nullptr ||
               analysis_.phrase_at(at, Term::given_name) != nullptr;
    }

    [[nodiscard]] const PhraseMatch* best_at(std::uint32_t at) const
    {
        const PhraseMatch* best = nullptr;
        for (const PhraseMatch& match : analysis_.phrases_at(at)) {
            const int rank = priority(match.term);
            if (rank < 0 || (match.term == Term::country_prefix && !followed_by_hyphen(match)) ||
                analysis_.sentence_of[match.first] != analysis_.sentence_of[match.last - 1]) {
                continue;
            }
            if (best == nullptr || match.size() > best->size() ||
                (match.size() == best->size() && rank < priority(best->term))) {
                best = &match;
            }
        }
        return best;
    }

    [[nodiscard]] bool followed_by_hyphen(const PhraseMatch& match) const
    {
        return match.last < tokens_.size() && tokens_[match.last].after_hyphen;
    }

    /// "Minister Israel Katz", "Mr. Jordan", "German Galushchenko": a name behind a title or form of address.
    [[nodiscard]] bool is_inside_name(const PhraseMatch& match) const
    {
        if (match.size() != 1 || match.term == Term::international || match.term == Term::national_body ||
            tokens_[match.first].shape != Shape::capital) {
            return false;
        }
        const bool after_address = ends_with_term(analysis_, match.first, Term::honorific) ||
                                   ends_with_term(analysis_, match.first, Term::rank);
        const bool after_title = ends_with_term(analysis_, match.first, Term::title);
        const bool before_name = match.last < tokens_.size() && tokens_[match.last].shape == Shape::capital &&
                                 !tokens_[match.last].line_breaks_before &&
                                 is_plain_name_word(analysis_, match.last);
        if (after_address && match.term != Term::country_adjective) {
            return true;
        }
        if (after_title && before_name) {
            return true;
        }
        // "Jordan Bardella said": a given name of the list before a word that is nothing else
        return before_name && analysis_.phrase_at(match.first, Term::given_name) != nullptr &&
               !ends_with_word(analysis_, match.first, {"in", "to", "from", "of", "the"});
    }

    void add(const PhraseMatch& match)
    {
        switch (match.term) {
        case Term::country_name: country(match, MentionForm::name); break;
        case Term::country_adjective:
        case Term::country_prefix: country(match, MentionForm::adjective); break;
        case Term::country_people: country(match, MentionForm::name); break;
        case Term::seat: country(match, MentionForm::metonym); break;
        case Term::capital: capital(match); break;
        case Term::city: city(match); break;
        case Term::international: body(match, analysis_.lexicon->international[match.row], true); break;
        case Term::national_body: body(match, analysis_.lexicon->national_bodies[match.row], false); break;
        default: break;
        }
    }

    void mention(const PhraseMatch& match, MentionKind kind, MentionForm form, std::uint32_t entity,
                 std::string_view rule)
    {
        Mention mention;
        mention.tokens = mention.head = {match.first, match.last};
        mention.kind = kind;
        mention.form = form;
        mention.entity = entity;
        mention.sentence = analysis_.sentence_of[match.first];
        mention.possessive = is_possessive_at(analysis_, match.last);
        mention.rule = rule;
        analysis_.mentions.push_back(mention);
    }

    void country(const PhraseMatch& match, MentionForm form)
    {
        const std::uint32_t entity = analysis_.add_country(match.row);
        NamedCountry& country = analysis_.countries[entity];
        if (form == MentionForm::name) {
            ++country.names[analysis_.words({match.first, match.last})];
        } else {
            country.names.try_emplace(country.label, 0);
        }
        country.sentences.insert(analysis_.sentence_of[match.first]);
        mention(match, MentionKind::country, form, entity, "gazetteer.country");
    }

    void capital(const PhraseMatch& match)
    {
        const CountryEntry& entry = analysis_.lexicon->countries[match.row];
        if (entry.capital == entry.name) { // Singapore, Monaco
            country(match, MentionForm::name);
            return;
        }
        if (stands_for_government(match)) {
            country(match, MentionForm::metonym);
            return;
        }
        const std::uint32_t entity = analysis_.add_place(entry.capital, entry.iso, PlaceType::city);
        place(match, entity);
    }

    void city(const PhraseMatch& match)
    {
        const CityEntry& entry = analysis_.lexicon->cities[match.row];
        if (entry.type == PlaceType::water) {
            return; // known so that "South China Sea" does not name a country
        }
        place(match, analysis_.add_place(entry.name, entry.iso, entry.type));
    }

    /// "Da Nang City", "Khatlon Province": the word behind belongs to the name.
    [[nodiscard]] PhraseMatch with_kind(PhraseMatch match) const
    {
        static constexpr std::array<std::string_view, 9> kinds{"city",       "province", "state",  "region",     "district",
                                                               "prefecture", "county",   "oblast", "governorate"};
        if (match.last < tokens_.size() && tokens_[match.last].shape == Shape::capital && !tokens_[match.last].line_breaks_before &&
            std::ranges::find(kinds, tokens_[match.last].folded) != kinds.end()) {
            ++match.last;
        }
        return match;
    }

    void place(const PhraseMatch& found, std::uint32_t entity)
    {
        const PhraseMatch match = with_kind(found);
        Place& place = analysis_.places[entity];
        ++place.names[analysis_.words({match.first, match.last})];
        place.sentences.insert(analysis_.sentence_of[match.first]);
        mention(match, MentionKind::place, MentionForm::name, entity, "gazetteer.place");
    }

    /// "Brazilian Congress": the name is another country's too, and here it is that one's.
    [[nodiscard]] std::string other_owner(const PhraseMatch& match, const BodyEntry& entry) const
    {
        if (tokens_[match.first].after_hyphen) {
            return {}; // "the Israel-Hamas war"
        }
        const OwnerBefore before = parse_owner_before(analysis_, match.first);
        const OwnerPhrase behind = parse_owner(analysis_, match.last);
        const std::string& owner = !before.iso.empty() ? before.iso : behind.iso;
        return owner == entry.iso ? std::string() : owner;
    }

    void body(const PhraseMatch& match, const BodyEntry& listed, bool international)
    {
        const std::string words = analysis_.words({match.first, match.last});
        BodyEntry entry = listed;
        if (const std::string owner = international ? std::string() : other_owner(match, listed); !owner.empty()) {
            entry = {words, owner, listed.type};
        }
        const auto found = std::ranges::find_if(analysis_.bodies, [&](const Body& body) {
            return body.label == entry.name && body.country == entry.iso;
        });
        auto entity = static_cast<std::uint32_t>(found - analysis_.bodies.begin());
        if (found == analysis_.bodies.end()) {
            Body body;
            body.label = entry.name;
            body.type = entry.type;
            body.country = entry.iso;
            body.international = international;
            analysis_.bodies.push_back(std::move(body));
        }
        ++analysis_.bodies[entity].names[words];
        analysis_.bodies[entity].sentences.insert(analysis_.sentence_of[match.first]);
        mention(match, MentionKind::organization, MentionForm::name, entity, "gazetteer.body");
        if (const OwnerBefore owner = parse_owner_before(analysis_, match.first);
            !international && !owner.iso.empty() && !tokens_[match.first].after_hyphen) {
            analysis_.mentions.back().tokens.first = owner.first; // "South Korea's Democratic Party"
        }
    }

    /// "Hanoi's envoy", "Moscow said", "between Beijing and Washington", "Tehran-backed".
    [[nodiscard]] bool stands_for_government(const PhraseMatch& match) const
    {
        const std::uint32_t next = match.last;
        const bool after_preposition =
            ends_with_word(analysis_, match.first, {"in", "at", "to", "from", "near", "outside", "into", "visit",
                                                    "visited", "visiting", "via", "around", "across", "toward"});
        if (ends_with_word(analysis_, match.first, {"between"})) {
            return true;
        }
        if (next + 1 < tokens_.size() && tokens_[next].is("and") && ends_with_word(analysis_, match.first, {"between"})) {
            return true;
        }
        if (match.first >= 2 && tokens_[match.first - 1].is("and") && follows_between(match.first)) {
            return true;
        }
        if (after_preposition || next >= tokens_.size()) {
            return false;
        }
        if (tokens_[next].is("and") && next + 2 < tokens_.size() && is_finite_verb(tokens_[next + 2]) &&
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

    [[nodiscard]] bool follows_between(std::uint32_t at) const
    {
        for (std::uint32_t back = 2; back <= 5 && back <= at; ++back) {
            if (tokens_[at - back].is("between")) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

void annotate_gazetteer(Analysis& analysis)
{
    Gazetteer(analysis).run();
}

} // namespace entente
