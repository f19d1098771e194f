#include "gazetteer.hpp"

#include "bodies.hpp"
#include "gazetteer_readings.hpp"
#include "grammar.hpp"
#include "letters_of_text.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr double seat_confidence = 0.8;

class Gazetteer {
public:
    explicit Gazetteer(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        const std::vector<bool> letters = find_letters_of_others(analysis_);
        std::uint32_t at = 0;
        while (at < tokens_.size()) {
            const PhraseMatch* best = best_at(at);
            if (best != nullptr && best->size() == 1 && letters[at]) {
                ++at;
                continue;
            }
            if (best == nullptr) {
                add_shortened(at);
            }
            if (best == nullptr || is_inside_name(analysis_, *best) || is_currency(*best)) {
                ++at;
                continue;
            }
            add(*best);
            if (best->term == Term::country_name || best->term == Term::country_adjective) {
                add_unnamed_capital(*best);
            }
            at = best->last;
        }
        name_unlisted();
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// "the French capital", "Kenya's capital": the city is the one that everybody knows.
    void add_unnamed_capital(const PhraseMatch& owner)
    {
        const bool possessive = is_possessive_at(analysis_, owner.last);
        const std::uint32_t at = owner.last + (possessive ? 1 : 0);
        const bool adjective = owner.term == Term::country_adjective && owner.first > 0 &&
                               tokens_[owner.first - 1].is("the");
        if ((!possessive && !adjective) || at >= tokens_.size() || !tokens_[at].is("capital") ||
            (at + 1 < tokens_.size() && !ends_noun(tokens_[at + 1]))) {
            return;
        }
        const CountryEntry& entry = analysis_.lexicon->countries[owner.row];
        if (entry.capital.empty() || entry.capital == entry.name) {
            return;
        }
        const std::uint32_t entity = analysis_.add_place(entry.capital, entry.iso, PlaceType::city);
        analysis_.places[entity].sentences.insert(analysis_.sentence_of[at]);
        mention({at, at + 1, Term::capital, owner.row}, MentionKind::place, MentionForm::name,
                entity, "gazetteer.unnamed_capital");
    }

    /// Whether no "markets" follows, nor the name that says which city.
    [[nodiscard]] bool ends_noun(const Token& next) const
    {
        return next.shape == Shape::punctuation || next.is("and") || next.is("city") ||
               next.is("where") ||
               analysis_.lexicon->event_words.has(next.folded, EventWord::preposition);
    }

    /// "North and South Korea", "East or West German": the first shares the last word of the
    /// second.
    void add_shortened(std::uint32_t at)
    {
        if (tokens_[at].shape != Shape::capital || at + 3 >= tokens_.size() ||
            !(tokens_[at + 1].is("and") || tokens_[at + 1].is("or"))) {
            return;
        }
        const PhraseMatch* second = best_at(at + 2);
        if (second == nullptr || second->size() != 2 ||
            (second->term != Term::country_name && second->term != Term::country_adjective &&
             second->term != Term::country_people)) {
            return;
        }
        const std::vector<Token> first{tokens_[at], tokens_[second->last - 1]};
        for (PhraseMatch match : analysis_.lexicon->phrases.find(first, {false, false})) {
            if (match.size() == first.size() && match.term == second->term &&
                match.row != second->row) {
                match.first = at;
                match.last = at + 1;
                country(match,
                        match.term == Term::country_adjective ? MentionForm::adjective
                                                              : MentionForm::name,
                        false);
                return;
            }
        }
    }

    /// "in Wilmington, Delaware", "at Roseau, Dominica": a town that no list has, told by the
    /// region behind it.
    void name_unlisted()
    {
        const std::size_t listed = analysis_.mentions.size();
        for (std::size_t i = 0; i < listed; ++i) {
            const Mention whole = analysis_.mentions[i];
            const bool region =
                whole.kind == MentionKind::place ||
                (whole.kind == MentionKind::country && whole.form == MentionForm::name);
            const std::uint32_t comma = whole.tokens.first;
            if (!region || comma < 3 || !tokens_[comma - 1].is(",") ||
                is_possessive_at(analysis_, whole.tokens.last)) {
                continue;
            }
            std::uint32_t first = comma - 1;
            while (first > 0 && comma - first <= 3 && tokens_[first - 1].shape == Shape::capital &&
                   is_plain_name_word(analysis_, first - 1) && !is_listed(first - 1)) {
                --first;
            }
            if (first == comma - 1 ||
                !ends_with_word(analysis_, first, {"in", "at", "near", "to", "from", "outside"})) {
                continue;
            }
            const std::string iso = whole.kind == MentionKind::country
                                        ? analysis_.countries[whole.entity].iso
                                        : analysis_.places[whole.entity].country;
            const PhraseMatch match{first, comma - 1, Term::city, 0};
            place(match,
                  analysis_.add_place(analysis_.words({first, comma - 1}), iso, PlaceType::city));
        }
    }

    [[nodiscard]] bool is_listed(std::uint32_t at) const
    {
        return analysis_.phrase_at(at, Term::city) != nullptr ||
               analysis_.phrase_at(at, Term::capital) != nullptr ||
               analysis_.phrase_at(at, Term::given_name) != nullptr;
    }

    /// "US$600 million".
    [[nodiscard]] bool is_currency(const PhraseMatch& match) const
    {
        return match.last < tokens_.size() && tokens_[match.last].is("$") &&
               !tokens_[match.last].space_before;
    }

    [[nodiscard]] const PhraseMatch* best_at(std::uint32_t at) const
    {
        const PhraseMatch* best = nullptr;
        for (const PhraseMatch& match : analysis_.phrases_at(at)) {
            const int rank = gazetteer_priority(match.term);
            if (rank < 0 || (match.term == Term::country_prefix && !followed_by_hyphen(match)) ||
                analysis_.sentence_of[match.first] != analysis_.sentence_of[match.last - 1]) {
                continue;
            }
            if (best == nullptr || match.size() > best->size() ||
                (match.size() == best->size() && rank < gazetteer_priority(best->term))) {
                best = &match;
            }
        }
        return best;
    }

    [[nodiscard]] bool followed_by_hyphen(const PhraseMatch& match) const
    {
        return match.last < tokens_.size() && tokens_[match.last].after_hyphen;
    }

    void add(const PhraseMatch& match)
    {
        switch (match.term) {
        case Term::country_name:
            country(match, MentionForm::name);
            break;
        case Term::country_adjective:
        case Term::country_prefix:
            country(match, MentionForm::adjective);
            break;
        case Term::country_people:
            country(match, MentionForm::name);
            break;
        case Term::seat:
            seat(match);
            break;
        case Term::capital:
            capital(match);
            break;
        case Term::city:
            city(match);
            break;
        case Term::international:
            body(match, analysis_.lexicon->international[match.row], true);
            break;
        case Term::national_body:
            body(match, analysis_.lexicon->national_bodies[match.row], false);
            break;
        default:
            break;
        }
    }

    void mention(const PhraseMatch& match, MentionKind kind, MentionForm form, std::uint32_t entity,
                 std::string_view rule)
    {
        analysis_.mentions.push_back(
            mention_of(analysis_, {match.first, match.last}, kind, form, entity, rule));
    }

    void country(const PhraseMatch& match, MentionForm form, bool named_whole = true)
    {
        const std::uint32_t entity = analysis_.add_country(match.row);
        NamedCountry& country = analysis_.countries[entity];
        if (form == MentionForm::name && named_whole) {
            ++country.names[analysis_.words({match.first, match.last})];
        } else {
            country.names.try_emplace(country.label, 0);
        }
        country.sentences.insert(analysis_.sentence_of[match.first]);
        mention(match, MentionKind::country, form, entity, "gazetteer.country");
    }

    /// "the White House said", "a Kremlin spokesman": the building is the office that sits in it.
    void seat(const PhraseMatch& match)
    {
        country(match, MentionForm::metonym);
        if (!acts_as_body(analysis_, match)) {
            return;
        }
        const std::string words = analysis_.words({match.first, match.last});
        const std::uint32_t entity = add_body(analysis_, words, OrganizationType::presidency,
                                              analysis_.lexicon->countries[match.row].iso);
        Body& body = analysis_.bodies[entity];
        body.confidence = std::min(body.confidence, seat_confidence);
        ++body.names[words];
        body.sentences.insert(analysis_.sentence_of[match.first]);
        mention(match, MentionKind::organization, MentionForm::metonym, entity, "gazetteer.seat");
    }

    void capital(const PhraseMatch& match)
    {
        const CountryEntry& entry = analysis_.lexicon->countries[match.row];
        if (entry.capital == entry.name) { // Singapore, Monaco
            country(match, MentionForm::name);
            return;
        }
        if (stands_for_government(analysis_, match)) {
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
        static constexpr std::array<std::string_view, 9> kinds{"city",   "province", "state",
                                                               "region", "district", "prefecture",
                                                               "county", "oblast",   "governorate"};
        if (match.last < tokens_.size() && tokens_[match.last].shape == Shape::capital &&
            !tokens_[match.last].line_breaks_before &&
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

    /// One past "Service" or "Force" behind a police of the list.
    [[nodiscard]] std::uint32_t end_of_service(const PhraseMatch& match,
                                               const BodyEntry& entry) const
    {
        const bool goes_on =
            entry.type == OrganizationType::police && match.last < tokens_.size() &&
            (tokens_[match.last].is("service") || tokens_[match.last].is("force")) &&
            tokens_[match.last].shape == Shape::capital;
        return goes_on ? match.last + 1 : match.last;
    }

    void body(const PhraseMatch& found_match, const BodyEntry& listed, bool international)
    {
        PhraseMatch match = found_match;
        BodyEntry entry = listed;
        if (const std::uint32_t last = end_of_service(found_match, listed); last > match.last) {
            match.last = last; // "Kenya Police Service"
            entry.name = analysis_.words({match.first, match.last});
        }
        const std::string words = analysis_.words({match.first, match.last});
        if (const std::string owner = international ? std::string() : other_owner(match, listed);
            !owner.empty()) {
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
            analysis_.mentions.back().tokens.first =
                owner.first; // "South Korea's Democratic Party"
        }
        name_whole(match, entity);
    }

    /// "Central Committee of the Communist Party of Vietnam": the body that ends the name is its
    /// whole.
    void name_whole(const PhraseMatch& match, std::uint32_t part)
    {
        for (std::uint32_t at = match.first + 2; at < match.last; ++at) {
            if (!tokens_[at - 1].is("of") && !tokens_[at - 1].is("the")) {
                continue;
            }
            for (const PhraseMatch& whole : analysis_.phrases_at(at)) {
                if (whole.term == Term::national_body && whole.last == match.last) {
                    const std::size_t before = analysis_.mentions.size();
                    body(whole, analysis_.lexicon->national_bodies[whole.row], false);
                    const std::uint32_t entity = analysis_.mentions[before].entity;
                    if (entity != part && !analysis_.bodies[part].part_of) {
                        analysis_.bodies[part].part_of = entity;
                    }
                    return;
                }
            }
        }
    }
};

} // namespace

void annotate_gazetteer(Analysis& analysis)
{
    Gazetteer(analysis).run();
}

} // namespace entente
