#include "annotators/bodies/body_names.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace entente {
namespace {

/// Types that newspapers write in small letters when their owner or field is named.
bool may_be_small(OrganizationType type)
{
    return type == OrganizationType::ministry || type == OrganizationType::parliament ||
           type == OrganizationType::embassy || type == OrganizationType::armed_forces;
}

/// Types whose bare head word, even capitalised, names no body: "Government", "the Army", "the
/// Council".
bool needs_owner(OrganizationType type)
{
    return type == OrganizationType::embassy || type == OrganizationType::government ||
           type == OrganizationType::presidency || type == OrganizationType::armed_forces ||
           type == OrganizationType::police || type == OrganizationType::council ||
           type == OrganizationType::committee;
}

/// Types whose names may begin with a capital city: "Hanoi People's Committee". Before others the
/// city stands for its country or for a place.
bool may_begin_with_city(OrganizationType type)
{
    return type != OrganizationType::ministry && type != OrganizationType::parliament &&
           type != OrganizationType::embassy && type != OrganizationType::presidency &&
           type != OrganizationType::armed_forces && type != OrganizationType::government;
}

class BodyParser {
public:
    explicit BodyParser(const Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens())
    {
    }

    [[nodiscard]] std::optional<ParsedBody> parse(const PhraseMatch& head) const
    {
        const BodyHeadEntry& entry = analysis_.lexicon->body_heads[head.row];
        const bool capital = tokens_[head.first].is_capitalised();
        std::optional<ParsedBody> body;
        if (entry.position == HeadPosition::of || entry.position == HeadPosition::both) {
            body = parse_of(head, entry, capital);
        }
        if (!body && entry.position != HeadPosition::of) {
            body = parse_after(head, entry, capital);
        }
        if (!body && entry.type == OrganizationType::ministry) {
            body = parse_after(head, entry, capital);
        }
        if (!body && entry.type != OrganizationType::ministry &&
            (entry.position == HeadPosition::alone || may_be_small(entry.type))) {
            body = parse_alone(head, entry, capital);
        }
        return body;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;

    /// "Ministry of Public Security", "Committee on Foreign Affairs", "Council of Ministers".
    [[nodiscard]] std::optional<ParsedBody> parse_of(const PhraseMatch& head,
                                                     const BodyHeadEntry& entry, bool capital) const
    {
        const std::uint32_t end = sentence_end(analysis_, head.first);
        const bool on = head.last < end && tokens_[head.last].is("on") &&
                        entry.type != OrganizationType::ministry && !is_time(head.last + 1);
        if (head.last >= end ||
            !(tokens_[head.last].is("of") || tokens_[head.last].is("for") || on)) {
            return std::nullopt;
        }
        FieldPhrase fields = parse_fields(analysis_, head.last + 1);
        if (fields.tokens.empty() && capital && entry.type != OrganizationType::ministry) {
            fields = office_holder(head.last + 1);
        }
        if (fields.tokens.empty() && capital && tokens_[head.last].is("of")) {
            fields = place_of(head.last + 1, entry.type);
        }
        if (!fields.tokens.empty() && capital && entry.type != OrganizationType::ministry) {
            if (const PhraseMatch* holders =
                    analysis_.phrase_at(fields.tokens.last, Term::title_plural);
                holders != nullptr && tokens_[holders->first].is_capitalised()) {
                fields.tokens.last = holders->last; // "Council of Foreign Ministers"
                fields.label = analysis_.words(fields.tokens);
            }
        }
        if (fields.tokens.empty() || (!capital && (!fields.listed || !may_be_small(entry.type)))) {
            return std::nullopt;
        }
        const bool small_field = !tokens_[fields.tokens.first].is_capitalised() &&
                                 !tokens_[fields.tokens.first].is("the");
        if ((capital && small_field && entry.type != OrganizationType::ministry) ||
            entry.type == OrganizationType::embassy) {
            return std::nullopt; // "High Commission for the business community"
        }
        std::uint32_t first = head.first;
        if (capital) {
            first = begin_of_body(analysis_, head.first, may_begin_with_city(entry.type));
        }
        ParsedBody body;
        body.name = {first, fields.tokens.last};
        body.type = entry.type;
        body.label = analysis_.words(body.name);
        if (entry.type == OrganizationType::ministry && first == head.first) {
            body.label = with_capital(analysis_.words({head.first, head.last})) + " " +
                         std::string(tokens_[head.last].folded) + " " + in_title_case(fields.label);
        }
        body.country = fields.country;
        finish(body);
        return body;
    }

    /// "Office of the King", "Secretariat of the Prime Minister".
    [[nodiscard]] FieldPhrase office_holder(std::uint32_t at) const
    {
        const std::uint32_t end = sentence_end(analysis_, at - 1);
        if (at + 1 >= end || !tokens_[at].is("the")) {
            return {};
        }
        const PhraseMatch* title = analysis_.phrase_at(at + 1, Term::title);
        if (title == nullptr || title->last > end || !tokens_[title->first].is_capitalised()) {
            return {};
        }
        return {{at, title->last}, analysis_.words({at, title->last}), false, {}};
    }

    /// "Presidency of the Republic", "Senate of the Nation": of a state that goes without its name.
    [[nodiscard]] FieldPhrase realm_of(std::uint32_t at, OrganizationType type) const
    {
        const std::uint32_t end = sentence_end(analysis_, at - 1);
        const bool house = type == OrganizationType::presidency ||
                           type == OrganizationType::parliament ||
                           type == OrganizationType::government;
        if (!house || at + 1 >= end || !tokens_[at].is("the") ||
            !tokens_[at + 1].is_capitalised() || !is_a(analysis_, at + 1, PeopleWord::realm) ||
            (at + 2 < end && (tokens_[at + 2].is("of") || tokens_[at + 2].is_capitalised()))) {
            return {};
        }
        return {{at, at + 2}, analysis_.words({at, at + 2}), false, {}};
    }

    /// "People's Committee of Da Nang City": the city or province whose body it is.
    [[nodiscard]] FieldPhrase place_of(std::uint32_t at, OrganizationType type) const
    {
        const std::uint32_t first = at < tokens_.size() && tokens_[at].is("the") ? at + 1 : at;
        const Mention* place = find_mention_at(analysis_, first, MentionKind::place);
        const bool local = type == OrganizationType::committee ||
                           type == OrganizationType::council || type == OrganizationType::police ||
                           type == OrganizationType::court || type == OrganizationType::government;
        if (place == nullptr || !local) {
            return {};
        }
        return {{at, place->tokens.last}, analysis_.words({at, place->tokens.last}), false, {}};
    }

    /// "Foreign Ministry", "State Security Committee", "Supreme Court".
    [[nodiscard]] std::optional<ParsedBody>
    parse_after(const PhraseMatch& head, const BodyHeadEntry& entry, bool capital) const
    {
        ParsedBody body;
        body.type = entry.type;
        if (entry.type == OrganizationType::ministry) {
            if (const PhraseMatch* field =
                    phrase_before(analysis_, head.first, Term::portfolio_before)) {
                std::uint32_t first = field->first;
                std::string label = analysis_.lexicon->portfolios[field->row].label;
                if (first >= 2 && (tokens_[first - 1].is("and") || tokens_[first - 1].is("&"))) {
                    if (const PhraseMatch* other =
                            phrase_before(analysis_, first - 1, Term::portfolio_before)) {
                        label = analysis_.lexicon->portfolios[other->row].label + " and " + label;
                        first = other->first;
                    }
                }
                if (tokens_[head.first].is("department") && is_section(first, capital)) {
                    return std::nullopt;
                }
                body.name = {first, head.last};
                body.label = "Ministry of " + label;
                if (tokens_[head.first].is("department")) {
                    body.label = "Department of " + label;
                }
                finish(body);
                return body;
            }
        }
        const bool talks =
            head.last < tokens_.size() && // "Foreign Office Consultations"
            (tokens_[head.last].is("consultations") || tokens_[head.last].is("consultation"));
        if (!capital || talks) {
            return std::nullopt;
        }
        const std::uint32_t first =
            begin_of_body(analysis_, head.first, may_begin_with_city(entry.type));
        if ((first == head.first && head.size() == 1) || !may_name({first, head.first}, head)) {
            return std::nullopt;
        }
        body.name = {first, head.last};
        body.label = analysis_.words(body.name);
        finish(body);
        return body;
    }

    /// "the information department of the ministry", "Press and Information Department": part of
    /// something else.
    [[nodiscard]] bool is_section(std::uint32_t first, bool capital) const
    {
        const bool american = analysis_.home == "US" || // whose ministries are departments
                              std::ranges::find(analysis_.countries, "US", &NamedCountry::iso) !=
                                  analysis_.countries.end();
        return (!capital && !american && parse_owner_before(analysis_, first).iso.empty()) ||
               (first >= 2 && tokens_[first - 1].is("and") && tokens_[first - 2].is_capitalised());
    }

    /// "Kurdistan Regional Government" is a body; "Rajapaksa Government", "New Government" and
    /// "Obama Administration" are what newspapers call those in power.
    [[nodiscard]] bool may_name(TokenRange words, const PhraseMatch& head) const
    {
        if (head.size() > 1 || words.empty()) {
            return true;
        }
        if ((tokens_[head.first].is("corps") || tokens_[head.first].is("presidency")) &&
            (is_a(analysis_, words.last - 1, BodyWord::society) ||
             is_international_before(words.last))) {
            return false; // "the Diplomatic Corps", "the G20 Presidency"
        }
        if ((tokens_[head.first].is("center") || tokens_[head.first].is("centre")) &&
            is_a(analysis_, words.last - 1, BodyWord::society) && is_where(words.first)) {
            return false; // "at the International Convention Centre"
        }
        if (tokens_[head.first].is("government") && words.last - words.first == 1 &&
            tokens_[words.first].is("local")) {
            return false; // "Local Government Minister"
        }
        if (tokens_[head.first].is("government")) {
            return is_a(analysis_, words.last - 1, BodyWord::level) ||
                   find_mention_at(analysis_, words.first, MentionKind::place) != nullptr;
        }
        std::uint32_t parts = 0;
        for (std::uint32_t at = words.first; at < words.last; ++at) {
            parts += tokens_[at].after_hyphen ? 0U : 1U;
        }
        return !tokens_[head.first].is("administration") || parts > 1 ||
               !parse_owner(analysis_, head.last).iso.empty() ||
               analysis_.phrase_at(words.first, Term::portfolio_before) != nullptr ||
               analysis_.phrase_at(words.first, Term::portfolio_of) != nullptr;
    }

    /// "at the", "in Oslo's": behind a preposition of place.
    [[nodiscard]] bool is_where(std::uint32_t at) const
    {
        at -= ends_with_word(analysis_, at, {"the"}) ? 1U : 0U;
        return ends_with_word(analysis_, at, {"at", "in"});
    }

    [[nodiscard]] bool is_international_before(std::uint32_t at) const
    {
        const Mention* body = find_mention_before(analysis_, at, MentionKind::organization);
        return body != nullptr && analysis_.bodies[body->entity].international;
    }

    [[nodiscard]] bool is_time(std::uint32_t at) const
    {
        return std::ranges::any_of(
            analysis_.times, [&](const TimeMention& time) { return time.tokens.first == at; });
    }

    /// "the Belarusian parliament", "Parliament", "Vietnam's embassy in Minsk".
    [[nodiscard]] std::optional<ParsedBody>
    parse_alone(const PhraseMatch& head, const BodyHeadEntry& entry, bool capital) const
    {
        ParsedBody body;
        body.type = entry.type;
        body.name = {head.first, head.last};
        const bool of = capital && head.last < tokens_.size() && tokens_[head.last].is("of");
        const FieldPhrase realm = of ? realm_of(head.last + 1, entry.type) : FieldPhrase{};
        body.name.last = realm.tokens.empty() ? body.name.last : realm.tokens.last;
        body.label = with_capital(analysis_.words(body.name));
        finish(body);
        if (realm.tokens.empty() && body.country.empty() && (!capital || needs_owner(entry.type))) {
            return std::nullopt;
        }
        if (entry.type == OrganizationType::parliament && head.last + 1 < tokens_.size() &&
            tokens_[head.last].is("of") &&
            analysis_.phrase_at(head.last + 1, Term::title_plural) != nullptr) {
            return std::nullopt; // "the Assembly of Speakers of the Parliaments"
        }
        const bool small = may_be_small(entry.type) || entry.type == OrganizationType::bank;
        if (!capital && (!small || modifies_noun(head))) {
            return std::nullopt;
        }
        return body;
    }

    /// "Russia's military action", "the Chinese navy ship": the word describes what follows.
    [[nodiscard]] bool modifies_noun(const PhraseMatch& head) const
    {
        const std::uint32_t at = head.last;
        if (at >= sentence_end(analysis_, head.first) || tokens_[at].shape != Shape::lower ||
            !is_a(analysis_, at - 1, BodyWord::described)) {
            return false;
        }
        return tokens_[at].after_hyphen ||
               (!is_a(analysis_, at, BodyWord::described_link) && !is_finite_verb(tokens_[at]) &&
                !tokens_[at].folded.ends_with("ly") && !tokens_[at].folded.ends_with("ed"));
    }

    /// Owner before and behind, and the range with both.
    void finish(ParsedBody& body) const
    {
        body.tokens = body.name;
        const OwnerBefore before = parse_owner_before(analysis_, body.name.first);
        const std::uint32_t pair = begin_of_pair(before.first);
        if (!before.iso.empty() && pair < before.first &&
            !is_possessive_at(analysis_, body.name.first - 1)) {
            body.name.first = pair; // "Vietnam-Russia Intergovernmental Commission": of both
            body.tokens = body.name;
            body.label = analysis_.words(body.name);
            return;
        }
        if (!before.iso.empty()) {
            body.country = before.iso;
            body.tokens.first = before.first;
            open_with_countries(body, before.first);
        }
        owner_behind_comma(body);
        const OwnerPhrase owner = parse_owner(analysis_, body.name.last);
        if (!owner.iso.empty() && body.country.empty()) {
            body.country = owner.iso;
            body.tokens.last = owner.last;
        }
        for (std::uint32_t at = body.name.first; at < body.name.last && body.country.empty();
             ++at) {
            if (const Mention* place = find_mention_at(analysis_, at, MentionKind::place)) {
                body.country = analysis_.places[place->entity].country;
            }
        }
    }

    /// "Kenya Investment Authority", "Kenya Oman Business Council": the names that it opens with are
    /// its own; not "Kenya's Investment Authority", "Kenya Parliament", whose owner stands there.
    void open_with_countries(ParsedBody& body, std::uint32_t first) const
    {
        const bool state = body.type == OrganizationType::ministry ||
                           body.type == OrganizationType::parliament ||
                           body.type == OrganizationType::embassy ||
                           body.type == OrganizationType::government ||
                           body.type == OrganizationType::presidency ||
                           body.type == OrganizationType::court ||
                           body.type == OrganizationType::party ||
                           body.type == OrganizationType::armed_forces;
        const std::uint32_t begin = sentence_begin(analysis_, first);
        std::uint32_t end = body.name.first;
        if (state || is_possessive_at(analysis_, end - 1) ||
            !tokens_[end].is_capitalised() || !is_name_at(first, end)) {
            return;
        }
        bool several = false;
        while (first > begin) {
            const PhraseMatch* other = phrase_before(analysis_, first, Term::country_name);
            if (other == nullptr || other->first < begin || !is_name_at(other->first, first) ||
                analysis_.lexicon->countries[other->row].iso == body.country) {
                break;
            }
            first = other->first;
            several = true;
        }
        body.name.first = first;
        body.tokens.first = first;
        body.label = analysis_.words(body.name);
        body.country = several ? std::string() : body.country;
    }

    /// A country's name from `first` to `last`, in full: no "US".
    [[nodiscard]] bool is_name_at(std::uint32_t first, std::uint32_t last) const
    {
        const PhraseMatch* name = analysis_.phrase_at(first, Term::country_name);
        return name != nullptr && name->last == last && tokens_[first].shape == Shape::capital &&
               tokens_[last].line_breaks_before == 0;
    }

    /// "Joint Secretary, Ministry of Foreign Affairs, Nepal."; not "the Ministry of Defence, Nepal
    /// and India said".
    void owner_behind_comma(ParsedBody& body) const
    {
        const std::uint32_t at = body.name.last;
        const std::uint32_t end = sentence_end(analysis_, body.name.first);
        if (!body.country.empty() || at + 1 >= end || !tokens_[at].is(",")) {
            return;
        }
        const Mention* country = find_mention_at(analysis_, at + 1, MentionKind::country);
        if (country == nullptr || country->form != MentionForm::name) {
            return;
        }
        const std::uint32_t last = country->tokens.last;
        const bool closed = last >= end || tokens_[last].is(".") || tokens_[last].is(";") ||
                            tokens_[last].is(")") ||
                            (tokens_[last].is(",") &&
                             find_mention_at(analysis_, last + 1, MentionKind::country) == nullptr);
        if (closed && ends_with_word(analysis_, body.tokens.first, {",", "the"})) {
            body.country = analysis_.countries[country->entity].iso;
            body.tokens.last = last;
        }
    }

    /// Where the country begins that a dash joins to the one at `at`; `at` when none does.
    [[nodiscard]] std::uint32_t begin_of_pair(std::uint32_t at) const
    {
        if (at == 0 || at >= tokens_.size() || at == sentence_begin(analysis_, at)) {
            return at;
        }
        const bool dash = tokens_[at - 1].is("-") || tokens_[at - 1].is("\xE2\x80\x93");
        if (!tokens_[at].after_hyphen && !dash) {
            return at;
        }
        const std::uint32_t end = dash ? at - 1 : at;
        if (const Mention* other = find_mention_before(analysis_, end, MentionKind::country)) {
            return other->tokens.first;
        }
        return is_international_before(end) // "ASEAN-Singapore Centre of Excellence"
                   ? find_mention_before(analysis_, end, MentionKind::organization)->tokens.first
                   : at;
    }
};

} // namespace

std::optional<ParsedBody> parse_body(const Analysis& analysis, const PhraseMatch& head)
{
    return BodyParser(analysis).parse(head);
}

} // namespace entente
