#include "annotators/offices/tools.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/home_country.hpp"
#include "annotators/offices.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// "visited Malta", "his Maltese counterpart": the country is not that of whoever is spoken of.
bool is_of_others(const Analysis& analysis, const Mention& mention)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t next = mention.tokens.last;
    if (next < tokens.size() &&
        (tokens[next].is("counterpart") || tokens[next].is("counterparts"))) {
        return true;
    }
    if (mention.form == MentionForm::adjective) {
        return false; // "adviser to the Maltese president"
    }
    const std::uint32_t first = mention.tokens.first;
    return ends_with_word(
        analysis, ends_with_word(analysis, first, {"the"}) ? first - 1 : first,
        {"to", "for", "visit", "visits", "visited", "visiting", "tours", "toured"});
}

/// "General Secretary of the Communist Party of Vietnam": no country is named, but in a body's
/// name.
std::string only_country_of_bodies(const Analysis& analysis)
{
    std::string found;
    for (const Body& body : analysis.bodies) {
        if (!body.country.empty() && !found.empty() && body.country != found) {
            return {};
        }
        found = body.country.empty() ? found : body.country;
    }
    return found;
}

const BodyEntry* find_body(const std::vector<BodyEntry>& table, std::string_view name)
{
    const auto found =
        name.empty() ? table.end() : std::ranges::find(table, name, &BodyEntry::name);
    return found == table.end() ? nullptr : &*found;
}

/// "Digital Cooperation Organisation": no list has it, but its name says it.
bool is_of_states(const Body& body)
{
    return body.international ||
           (body.type == OrganizationType::international && body.country.empty());
}

/// "the Secretary of the Ministry of Foreign Affairs" of a second country: that one's ministry.
std::uint32_t body_of_state(Analysis& analysis, std::uint32_t model, std::uint32_t sentence,
                            std::string_view country)
{
    const Body like = analysis.bodies[model];
    const std::uint32_t own = add_body(analysis, like.label, like.type, country);
    ++analysis.bodies[own].names[like.label];
    analysis.bodies[own].sentences.insert(sentence);
    return own;
}

} // namespace

void settle(Analysis& analysis, Person& person, Post& post, std::string_view country)
{
    post.country = country;
    if (post.body) {
        Body& body = analysis.bodies[*post.body];
        if (body.country.empty() && !body.international) {
            body.country = country;
        } else if (body.country != country && belongs_to_state(body.type) &&
                   find_national(*analysis.lexicon, body.label) == nullptr) {
            post.body = body_of_state(analysis, *post.body, post.sentence, country);
        }
    }
    if (person.country.empty()) {
        person.country = country;
    }
}

void settle_inferred(Analysis& analysis, Person& person, HeldPost& held, std::string_view country,
                     double confidence)
{
    Post& post = analysis.posts[held.post];
    post.inferred_country = true;
    held.confidence = std::min(held.confidence, confidence);
    settle(analysis, person, post, country);
}

void settle_within(Analysis& analysis, TokenRange words, std::string_view country)
{
    each_held(analysis, [&](Person& person, HeldPost& held, Post& post) {
        if (words.contains(post.tokens) && post.country.empty() && person.country.empty() &&
            !is_international(analysis, post) && !post.counterpart) {
            settle_inferred(analysis, person, held, country, inherited_confidence);
        }
    });
}

void settle_here(Analysis& analysis, const Mention& name, std::string_view country, bool heads,
                 bool postings)
{
    Person& person = analysis.people[name.entity];
    for (HeldPost& held : person.posts) {
        Post& post = analysis.posts[held.post];
        if (country.empty()) {
            return;
        }
        const bool open = post.country.empty() && !post.counterpart && (heads || !is_head(post)) &&
                          !is_international(analysis, post) &&
                          (postings || !is_foreign_posting(post));
        if (open && name.tokens.contains(post.tokens)) {
            settle_inferred(analysis, person, held, country, inherited_confidence);
        }
    }
}

bool is_listed_behind(const Analysis& analysis, const Mention& a, const Mention& b)
{
    static constexpr auto links =
        std::to_array<std::string_view>({",", "and", "as", "well", "the", ";", "along", "with"});
    constexpr std::uint32_t longest = 4;
    if (a.sentence != b.sentence || a.tokens.last >= b.tokens.first ||
        b.tokens.first - a.tokens.last > longest || a.possessive) {
        return false;
    }
    const auto begin = analysis.tokens().begin();
    return std::all_of(begin + a.tokens.last, begin + b.tokens.first,
                       [](const Token& token) { return one_of(token, links); });
}

bool is_international(const Analysis& analysis, const Post& post)
{
    return post.body ? is_of_states(analysis.bodies[*post.body])
                     : find_international(*analysis.lexicon, post.entailed_body) != nullptr;
}

const BodyEntry* find_international(const Lexicon& lexicon, std::string_view name)
{
    return find_body(lexicon.international, name);
}

const BodyEntry* find_national(const Lexicon& lexicon, std::string_view name)
{
    return find_body(lexicon.national_bodies, name);
}

bool is_same_office(const Post& a, const Post& b)
{
    if (is_deputy(a) != is_deputy(b) || a.type != b.type) {
        return false;
    }
    return a.entailed_body.empty() || b.entailed_body.empty()
               ? a.entry == b.entry && a.entailed_body == b.entailed_body
               : a.entailed_body == b.entailed_body;
}

bool has_holder(const Analysis& analysis, std::string_view country, const Post& office)
{
    return std::ranges::any_of(analysis.people, [&](const Person& person) {
        return person.country == country &&
               std::ranges::any_of(person.posts, [&](const HeldPost& held) {
                   return !held.former && is_same_office(analysis.posts[held.post], office);
               });
    });
}

bool may_describe(const Analysis& analysis, const Post& title, const Person& person,
                  const Post& office)
{
    constexpr std::uint32_t near = 2; // sentences
    const auto before = person.sentences.upper_bound(title.sentence);
    // "Malta's High Commissioner came. High Commissioner A said"
    const bool introduced =
        title.type == TitleClass::diplomat && !person.sentences.empty() &&
        title_words(office.title) == title_words(analysis.lexicon->titles[office.entry].title) &&
        *person.sentences.begin() == title.sentence + 1;
    const bool told = introduced || (before != person.sentences.begin() &&
                                     *std::prev(before) + near >= title.sentence);
    const std::uint32_t verb = title.tokens.last;
    const bool earlier = verb < analysis.tokens().size() && analysis.tokens()[verb].is("had");
    return told && !earlier && std::ranges::none_of(analysis.people, [&](const Person& other) {
               return &other != &person && other.country.empty() &&
                      std::ranges::any_of(other.posts, [&](const HeldPost& held) {
                          const Post& post = analysis.posts[held.post];
                          return !held.former && post.country.empty() &&
                                 is_same_office(post, office);
                      });
           });
}

bool is_head(const Post& post)
{
    return is_head(post.type) && (!is_deputy(post) || post.type == TitleClass::head_of_state);
}

bool is_head_office(std::string_view office)
{
    static constexpr auto heads = std::to_array<std::string_view>(
        {"president", "prime minister", "chancellor", "king", "supreme leader",
         "general secretary"});
    return std::ranges::find(heads, office) != heads.end();
}

bool belongs_to_state(OrganizationType type)
{
    switch (type) {
    case OrganizationType::ministry:
    case OrganizationType::parliament:
    case OrganizationType::government:
    case OrganizationType::presidency:
    case OrganizationType::armed_forces:
    case OrganizationType::police:
        return true;
    case OrganizationType::agency:
    case OrganizationType::council:
    case OrganizationType::committee:
    case OrganizationType::party:
    case OrganizationType::court:
    case OrganizationType::bank:
    case OrganizationType::embassy:
    case OrganizationType::international:
    case OrganizationType::company:
    case OrganizationType::media:
    case OrganizationType::other:
        return false;
    }
    return false;
}

bool is_deputy(const Post& post)
{
    static constexpr std::array<std::string_view, 5> ranks{"first", "second", "senior", "standing",
                                                           "executive"};
    for (const Token& token : tokenize(post.title).tokens) {
        if (token.is("deputy") || token.is("vice")) {
            return true;
        }
        if (!one_of(token, ranks)) {
            return false;
        }
    }
    return false;
}

bool is_foreign_posting(const Post& post)
{
    return post.type == TitleClass::diplomat && post.title.find(" to ") != std::string::npos;
}

bool is_named(const Analysis& analysis, std::string_view iso)
{
    return std::ranges::any_of(analysis.countries,
                               [&](const NamedCountry& country) { return country.iso == iso; });
}

bool is_home_told(const Analysis& analysis)
{
    return dateline_country(analysis) == analysis.home || is_named(analysis, analysis.home) ||
           std::ranges::any_of(analysis.places, [&](const Place& place) {
               return place.country == analysis.home && !place.sentences.empty();
           });
}

std::string only_country(const Analysis& analysis)
{
    if (analysis.countries.empty()) {
        return only_country_of_bodies(analysis);
    }
    const bool told =
        analysis.countries.size() == 1 &&
        std::ranges::any_of(analysis.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::country && !is_of_others(analysis, mention);
        });
    return told ? analysis.countries.front().iso : std::string();
}

} // namespace entente
