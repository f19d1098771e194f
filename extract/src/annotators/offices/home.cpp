#include "annotators/grammar.hpp"
#include "annotators/home_country.hpp"
#include "annotators/offices.hpp"
#include "annotators/offices/guests.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

bool is_president(const Analysis& analysis, const Post& post)
{
    return analysis.lexicon->titles[post.entry].title == "president";
}

/// "Vice President A" where the home's own president is told of, and no other one who may preside
/// over something.
bool is_bare_vice_president(const Analysis& analysis, const Post& post)
{
    constexpr std::string_view vice = "vice president";
    if (fold(post.title) != vice || post.body ||
        !analysis.tokens()[post.tokens.last - 1].is_capitalised()) {
        return false;
    }
    bool own = false;
    bool other = false;
    for (const Person& person : analysis.people) {
        for (const HeldPost& held : person.posts) {
            const Post& chief = analysis.posts[held.post];
            const bool presides = is_president(analysis, chief) && !is_deputy(chief);
            own = own || (presides && chief.country == analysis.home);
            other = other || (presides && chief.country != analysis.home);
        }
    }
    return own && !other;
}

/// The article's home has such an office, or the one whose deputy or acting holder it is: no king
/// is the American one.
bool has_office(const Analysis& analysis, const Post& post)
{
    const bool bare = is_bare_vice_president(analysis, post);
    const bool whole = is_president(analysis, post) && !bare;
    const auto own = title_words(whole ? std::string_view(post.title)
                                       : analysis.lexicon->titles[post.entry].title);
    return std::ranges::any_of(analysis.lexicon->leaders, [&](const LeaderEntry& leader) {
        return leader.iso == analysis.home &&
               (whole || bare ? own == title_words(leader.office)
                              : std::ranges::includes(own, title_words(leader.office)));
    });
}

/// Somebody else holds that office of the home country in this article; where it is a president's,
/// which others than states have, somebody else heads the country. A deputy stands beside a head.
bool has_head(const Analysis& analysis, const Person& person, const Post& post)
{
    const bool shared = is_president(analysis, post) && !is_deputy(post);
    const auto own = title_words(post.title);
    return std::ranges::any_of(analysis.people, [&](const Person& other) {
        return &other != &person && other.country == analysis.home &&
               std::ranges::any_of(other.posts, [&](const HeldPost& held) {
                   const Post& theirs = analysis.posts[held.post];
                   return !held.former &&
                          (shared ? is_head(theirs) : title_words(theirs.title) == own);
               });
    });
}

/// How often the article names the country.
std::uint32_t times_named(const Analysis& analysis, std::string_view iso)
{
    std::uint32_t times = 0;
    for (const NamedCountry& country : analysis.countries) {
        for (const auto& [name, count] : country.names) {
            times += country.iso == iso ? count : 0;
        }
    }
    return times;
}

/// Somebody of the home country is told of who is none of its known leaders and no diplomat: its
/// delegation is here.
bool has_own_people(const Analysis& analysis)
{
    return std::ranges::any_of(analysis.people, [&](const Person& person) {
        return person.country == analysis.home && person.leaders.empty() &&
               std::ranges::any_of(person.posts, [&](const HeldPost& held) {
                   return analysis.posts[held.post].type != TitleClass::diplomat;
               });
    });
}

/// "TEHRAN — ..." by the press of another country, which the article names less: officials without
/// a country are those of where it was written.
bool is_written_abroad(const Analysis& analysis, const std::string& dateline)
{
    return !analysis.home.empty() && !dateline.empty() && dateline != analysis.home &&
           !has_own_people(analysis) &&
           times_named(analysis, dateline) > times_named(analysis, analysis.home);
}

/// Gives the country that the article is told from to the posts that nothing else tells of.
class HomeReader {
public:
    explicit HomeReader(Analysis& analysis)
        : analysis_(analysis), guests_(analysis), only_(only_country(analysis)),
          dateline_(dateline_country(analysis)),
          home_told_(!analysis.home.empty() && is_home_told(analysis)),
          nameless_(analysis.countries.empty()), abroad_(is_written_abroad(analysis, dateline_)),
          from_afar_(analysis.home_by_dateline)
    {
        // an article of one country that is not its home is about that country's guests
        const bool at_home = home_told_ || nameless_;
        fallback_ = analysis.home.empty() ? only_ : at_home ? analysis.home : std::string();
    }

    void run()
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (const std::string beside = country_beside(person, post); !beside.empty()) {
                settle_inferred(analysis_, person, held, beside, inherited_confidence);
                return;
            }
            const std::string country =
                is_open(person, post) ? country_for(person, post) : std::string();
            if (!country.empty() && !guests_.contain(person, country) &&
                !guests_.are_told_before(person, post, country)) {
                settle_inferred(analysis_, person, held, country, home_confidence);
            }
        });
    }

private:
    Analysis& analysis_;
    Guests guests_;
    std::string only_;
    std::string dateline_;
    bool home_told_;
    bool nameless_; ///< told at home, of home
    bool abroad_;
    std::string fallback_;
    bool from_afar_; ///< nothing but the dateline tells the home: whose press it is stays open

    /// A post of some state, whose title alone says so.
    [[nodiscard]] bool is_open(const Person& person, const Post& post) const
    {
        const bool vague = analysis_.lexicon->titles[post.entry].title == "secretary" &&
                           post.entailed_body.empty() &&
                           !analysis_.tokens()[post.tokens.last - 1].is_capitalised();
        const bool elsewhere = std::ranges::any_of(person.posts, [&](const HeldPost& other) {
            return is_international(analysis_, analysis_.posts[other.post]);
        });
        return post.country.empty() && !vague && !elsewhere && is_of_state(post) &&
               !(is_president(analysis_, post) && (is_of_acronym(post) || is_of_firm(post))) &&
               (!post.body || is_of_state_body(analysis_.bodies[*post.body])) &&
               (!is_foreign_posting(post) || is_sent_from_home(post)) &&
               !ends_with_word(analysis_, post.tokens.first, {"its"}); // whose, stands before
    }

    /// The body is one that every state has, or a part of one.
    [[nodiscard]] bool is_of_state_body(const Body& body) const
    {
        return belongs_to_state(body.type) ||
               (body.part_of && belongs_to_state(analysis_.bodies[*body.part_of].type));
    }

    /// "Adviser to the United States Africa Command A": the country between the title and the name.
    [[nodiscard]] std::string country_beside(const Person& person, const Post& post) const
    {
        const auto own = static_cast<std::uint32_t>(&person - analysis_.people.data());
        if (!post.country.empty() || !person.country.empty() || post.body || post.counterpart ||
            is_international(analysis_, post) || post.type == TitleClass::diplomat ||
            post.type == TitleClass::generic) {
            return {};
        }
        for (const Mention& name : analysis_.mentions) {
            if (name.kind != MentionKind::person || name.entity != own ||
                !name.tokens.contains(post.tokens)) {
                continue;
            }
            for (const Mention& mention : analysis_.mentions) {
                const bool served = post.type == TitleClass::adviser &&
                                    post.tokens.contains(mention.tokens); // "Adviser to the ..."
                const bool between = mention.tokens.first >= post.tokens.last &&
                                     mention.tokens.last <= name.head.first;
                if (mention.kind == MentionKind::organization && served &&
                    !analysis_.bodies[mention.entity].country.empty()) {
                    return analysis_.bodies[mention.entity].country;
                }
                if (mention.kind == MentionKind::country && mention.form == MentionForm::name &&
                    (served || between)) {
                    return analysis_.countries[mention.entity].iso;
                }
            }
        }
        return {};
    }

    /// "Ambassador to Kenya A", told by the press of a country that is not Kenya and names itself.
    [[nodiscard]] bool is_sent_from_home(const Post& post) const
    {
        return home_told_ && is_named(analysis_, analysis_.home) &&
               std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
                   return mention.kind == MentionKind::country &&
                          post.tokens.contains(mention.tokens) &&
                          analysis_.countries[mention.entity].iso != analysis_.home;
               });
    }

    /// "NASSCOM President A": of a body that nothing else tells of.
    [[nodiscard]] bool is_of_acronym(const Post& post) const
    {
        const std::uint32_t first = post.tokens.first;
        const auto& tokens = analysis_.tokens();
        return first > sentence_begin(analysis_, first) && tokens[first].line_breaks_before == 0 &&
               tokens[first - 1].shape == Shape::upper && tokens[first - 1].span.size() > 2;
    }

    /// "Zorlex Vice President A": behind a name that no list has.
    [[nodiscard]] bool is_of_firm(const Post& post) const
    {
        const std::uint32_t first = post.tokens.first;
        const Token& title = analysis_.tokens()[first];
        return is_deputy(post) && first > sentence_begin(analysis_, first) &&
               title.line_breaks_before == 0 && title.is_capitalised() &&
               analysis_.tokens()[first - 1].is_capitalised() &&
               analysis_.phrases_at(first - 1).empty();
    }

    [[nodiscard]] bool is_of_state(const Post& post) const
    {
        const bool shared = post.type == TitleClass::religious ||
                            post.type == TitleClass::international; // by states and others
        return post.type != TitleClass::official && post.type != TitleClass::generic &&
               post.type != TitleClass::envoy && (!shared || home_told_);
    }

    /// "Ambassador A presented his credentials to the President of Kenya, B": no Kenyan.
    [[nodiscard]] bool is_beside_host(const Person& diplomat, const Post& post) const
    {
        const TokenRange sentence = analysis_.sentences[post.sentence].tokens;
        const auto begin = analysis_.tokens().begin();
        const bool accredited =
            std::any_of(begin + sentence.first, begin + sentence.last, [](const Token& token) {
                return token.is("credentials") || token.is("credence") || token.is("farewell");
            });
        return accredited && std::ranges::any_of(analysis_.people, [&](const Person& other) {
                   return &other != &diplomat && other.country == fallback_ &&
                          other.sentences.contains(post.sentence);
               });
    }

    [[nodiscard]] std::string country_for(const Person& person, const Post& post) const
    {
        if (is_head(post)) {
            const bool of_home =
                home_told_ && person.leaders.empty() && has_office(analysis_, post);
            const bool foreign = !nameless_ && (has_head(analysis_, person, post) ||
                                                (only_ != fallback_ && !of_home));
            return foreign ? std::string() : fallback_;
        }
        const bool abroad_too = post.type == TitleClass::legislator ||
                                post.type == TitleClass::diplomat || post.type == TitleClass::party;
        const bool guest = post.type == TitleClass::diplomat && is_beside_host(person, post);
        if ((from_afar_ && abroad_too) || guest) {
            return {};
        }
        return abroad_ && post.type != TitleClass::legislator ? dateline_ : fallback_;
    }
};

} // namespace

void complete_from_home(Analysis& analysis)
{
    HomeReader(analysis).run();
    // what one mention tells of a person holds for the others
    each_held(analysis, [&](Person& person, HeldPost& held, Post& post) {
        if (post.country.empty() && !person.country.empty() && !post.former &&
            !is_international(analysis, post)) {
            held.confidence = std::min(held.confidence, inherited_confidence);
            settle(analysis, person, post, person.country);
        }
    });
}

} // namespace entente
