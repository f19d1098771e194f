#include "bodies.hpp"

#include "annotators/bodies/body_aliases.hpp"
#include "annotators/bodies/body_names.hpp"
#include "annotators/grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <optional>

namespace entente {
namespace {

class BodyFinder {
public:
    explicit BodyFinder(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        std::uint32_t at = 0;
        while (at < tokens_.size()) {
            const PhraseMatch* head = analysis_.phrase_at(at, Term::body_head);
            if (head == nullptr || inside_listed_body(*head) || inside_title(*head) ||
                inside_field(*head)) {
                ++at;
                continue;
            }
            const auto body = parse_body(analysis_, *head);
            if (!body || opens_longer_name(*body) || opens_thing(*body) || is_turn(*body)) {
                ++at;
                continue;
            }
            if (tokens_[head->first].is("ministries") || is_of_several(*body)) {
                add_several(*body);
            } else {
                add(*body);
            }
            at = std::max(head->last, body->tokens.last);
        }
        for (Mention& mention : found_) {
            analysis_.mentions.push_back(mention);
        }
        found_.clear();
        order_mentions(analysis_);
        join_wholes();
        join_body_aliases(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::vector<Mention> found_;

    [[nodiscard]] bool inside_listed_body(const PhraseMatch& head) const
    {
        const auto after = std::ranges::lower_bound(
            analysis_.mentions, head.last, {}, [](const Mention& m) { return m.tokens.first; });
        for (auto found = after; found != analysis_.mentions.begin();) {
            --found;
            if (found->tokens.first + 16 < head.first) {
                return false;
            }
            if (found->tokens.first <= head.first && head.last <= found->tokens.last) {
                return true;
            }
        }
        return false;
    }

    /// "Minister of Public Administration and Local Government": words of a field of government.
    [[nodiscard]] bool inside_field(const PhraseMatch& head) const
    {
        constexpr std::uint32_t longest = 4;
        const std::uint32_t begin = sentence_begin(analysis_, head.first);
        for (std::uint32_t back = 1; back < longest && begin + back <= head.first; ++back) {
            const PhraseMatch* field = analysis_.phrase_at(head.first - back, Term::portfolio_of);
            if (field != nullptr && field->last == head.last && field->first > begin &&
                (tokens_[field->first - 1].is("of") || tokens_[field->first - 1].is("for") ||
                 tokens_[field->first - 1].is(",") || tokens_[field->first - 1].is("and") ||
                 tokens_[field->first - 1].is("&"))) {
                return true;
            }
        }
        return false;
    }

    /// "Walter Reed National Military" in "... Military Medical Center": the name goes on to
    /// another head.
    [[nodiscard]] bool opens_longer_name(const ParsedBody& body) const
    {
        constexpr std::uint32_t longest = 3;
        const std::uint32_t end = sentence_end(analysis_, body.name.last - 1);
        const std::uint32_t limit = std::min(end, body.name.last + longest);
        for (std::uint32_t at = body.name.last; at < limit; ++at) {
            if (tokens_[at].shape != Shape::capital || tokens_[at].line_breaks_before > 0) {
                return false;
            }
            const PhraseMatch* head = analysis_.phrase_at(at, Term::body_head);
            if (head != nullptr && !inside_listed_body(*head) && !inside_title(*head)) {
                return begin_of_body(analysis_, head->first) <= body.name.first;
            }
            if (analysis_.phrase_at(at, Term::title) != nullptr) {
                return false;
            }
        }
        return false;
    }

    /// "Osan Air Force Base", "the Extended Fund Facility": the name of a thing.
    [[nodiscard]] bool opens_thing(const ParsedBody& body) const
    {
        const std::uint32_t at = body.name.last;
        const bool named =
            body.type == OrganizationType::armed_forces || body.type == OrganizationType::bank ||
            body.type == OrganizationType::parliament || body.type == OrganizationType::agency;
        return named && at < tokens_.size() && tokens_[at].shape == Shape::capital &&
               tokens_[at].line_breaks_before == 0 && is_a(analysis_, at, PeopleWord::thing);
    }

    /// "Norway's Presidency of the Council of the European Union": a turn in the chair of states.
    [[nodiscard]] bool is_turn(const ParsedBody& body) const
    {
        std::uint32_t at = body.name.last;
        if (body.type != OrganizationType::presidency || at + 2 >= tokens_.size() ||
            !(tokens_[at].is("of") || tokens_[at].is("at") || tokens_[at].is("in"))) {
            return false;
        }
        at += tokens_[at + 1].is("the") ? 2U : 1U;
        return analysis_.phrase_at(at, Term::international) != nullptr ||
               analysis_.phrase_at(at, Term::body_head) != nullptr;
    }

    /// A staff whose owner nothing tells.
    [[nodiscard]] bool is_staff(const PhraseMatch& head) const
    {
        return analysis_.lexicon->body_heads[head.row].type == OrganizationType::armed_forces &&
               tokens_[head.last - 1].is("staff") && head.last < tokens_.size() &&
               !tokens_[head.last].is("of");
    }

    /// "Chief Cabinet Secretary": the head is a word of a title.
    [[nodiscard]] bool inside_title(const PhraseMatch& head) const
    {
        constexpr std::uint32_t longest = 6;
        const std::uint32_t begin = sentence_begin(analysis_, head.first);
        for (std::uint32_t at = head.first; at + longest > head.first; --at) {
            for (const PhraseMatch& match : analysis_.phrases_at(at)) {
                const bool title = match.term == Term::title || match.term == Term::title_plural;
                // "State Security Committee Chairman": the words before make it a body all the same
                const bool named = at == head.first &&
                                   begin_of_body(analysis_, head.first) < head.first &&
                                   !(title && analysis_.lexicon->titles[match.row].takes_portfolio);
                if (title && match.last > head.last && !named) {
                    return true;
                }
                if (title && match.last == head.last && match.first < head.first &&
                    is_staff(head)) {
                    return true; // "Chief of Defence Staff"
                }
            }
            if (at == begin) {
                return false;
            }
        }
        return false;
    }

    /// "the Department of Consular Affairs of the Ministry of Foreign Affairs": part of the whole.
    void join_wholes()
    {
        for (const Mention& mention : analysis_.mentions) {
            const std::uint32_t at = mention.head.last;
            if (mention.kind != MentionKind::organization || at + 2 >= tokens_.size() ||
                !tokens_[at].is("of") ||
                analysis_.sentence_of[at] != analysis_.sentence_of[at + 2]) {
                continue;
            }
            const Mention* whole = find_mention_at(
                analysis_, at + (tokens_[at + 1].is("the") ? 2 : 1), MentionKind::organization);
            Body& part = analysis_.bodies[mention.entity];
            if (whole == nullptr || whole->entity == mention.entity || part.part_of ||
                part.international) {
                continue;
            }
            const Body& body = analysis_.bodies[whole->entity];
            part.part_of = whole->entity;
            part.country = part.country.empty() ? body.country : part.country;
            if (part.type == OrganizationType::ministry &&
                part.label.find("Ministry") == std::string::npos) {
                part.type = OrganizationType::agency;
            }
            if (part.type == OrganizationType::government && body.international) {
                part.type = OrganizationType::council; // "Executive Council of the African Union"
            }
        }
    }

    /// "the Chinese and Russian foreign ministries", "the ministries of health and education of
    /// Japan".
    void add_several(const ParsedBody& parsed)
    {
        std::uint32_t first = parsed.name.first;
        const auto owners = parse_owners_before(analysis_, first, first);
        for (const std::string& owner : owners) {
            if (owners.size() > 1) {
                ParsedBody one = parsed;
                one.country = owner;
                add(one);
            }
        }
        if (owners.size() > 1) {
            return;
        }
        if (add_each_behind(parsed)) {
            return;
        }
        std::vector<ParsedBody> bodies;
        for (std::uint32_t at = parsed.name.first + 2; at < parsed.name.last; ++at) {
            if (const PhraseMatch* field = analysis_.phrase_at(at, Term::portfolio_of)) {
                ParsedBody one = parsed;
                one.label = "Ministry of " + analysis_.lexicon->portfolios[field->row].label;
                bodies.push_back(std::move(one));
                at = field->last - 1;
            }
        }
        for (const ParsedBody& body : bodies) {
            add(body);
            analysis_.bodies[found_.back().entity].names.erase(analysis_.words(parsed.name));
        }
        if (bodies.empty()) {
            add(parsed);
        }
    }

    /// "the Norwegian and Kenyan armed forces".
    [[nodiscard]] bool is_of_several(const ParsedBody& parsed) const
    {
        std::uint32_t first = parsed.name.first;
        return parsed.type == OrganizationType::armed_forces &&
               !tokens_[parsed.name.first].is_capitalised() &&
               parse_owners_before(analysis_, first, first).size() > 1;
    }

    /// "the Ministries of Foreign Affairs of Kenya and Norway": one of each.
    bool add_each_behind(const ParsedBody& parsed)
    {
        std::uint32_t last = parsed.name.last;
        const auto owners = parse_owners(analysis_, parsed.name.last, last);
        if (owners.size() < 2) {
            return false;
        }
        const FieldPhrase fields = parse_fields(analysis_, parsed.name.first + 2);
        for (const std::string& owner : owners) {
            ParsedBody one = parsed;
            one.country = owner;
            if (tokens_[parsed.name.first].is("ministries")) { // not "the Foreign Ministries of"
                one.label = "Ministry of " + in_title_case(fields.label);
            }
            add(one);
            analysis_.bodies[found_.back().entity].names.erase(analysis_.words(parsed.name));
        }
        return true;
    }

    /// "the Investment Authority" behind "the Kenya Investment Authority": the body named before.
    [[nodiscard]] std::optional<std::uint32_t> named_before(const ParsedBody& parsed) const
    {
        const std::string tail = " " + fold(parsed.label);
        for (std::uint32_t i = 0; parsed.country.empty() && i < analysis_.bodies.size(); ++i) {
            const Body& body = analysis_.bodies[i];
            const std::string label = fold(body.label);
            if (body.country.empty() || body.type != parsed.type || !label.ends_with(tail)) {
                continue;
            }
            const auto row = analysis_.lexicon->find_country(body.country);
            if (row && label == fold(analysis_.lexicon->countries[*row].name) + tail) {
                return i;
            }
        }
        return std::nullopt;
    }

    void add(const ParsedBody& parsed)
    {
        const auto before = named_before(parsed);
        const std::uint32_t entity =
            before ? *before
                   : add_body(analysis_, parsed.label, parsed.type, parsed.country);
        Body& body = analysis_.bodies[entity];
        ++body.names[analysis_.words(parsed.name)];
        body.sentences.insert(analysis_.sentence_of[parsed.name.first]);
        Mention mention = mention_of(analysis_, parsed.tokens, MentionKind::organization,
                                     MentionForm::name, entity, "bodies.name");
        mention.head = parsed.name;
        found_.push_back(mention);
    }
};

} // namespace

void annotate_bodies(Analysis& analysis)
{
    order_mentions(analysis);
    BodyFinder(analysis).run();
}

} // namespace entente
