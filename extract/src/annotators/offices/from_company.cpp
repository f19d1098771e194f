#include "annotators/grammar.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace entente {
namespace {

class CompanyReader {
public:
    explicit CompanyReader(Analysis& analysis)
        : analysis_(analysis), holders_(analysis.posts.size())
    {
        for (std::uint32_t person = 0; person < analysis.people.size(); ++person) {
            for (const HeldPost& held : analysis.people[person].posts) {
                holders_[held.post].push_back(person);
            }
        }
    }

    void run()
    {
        countries_from_givers();
        countries_from_sides();
        countries_from_company();
        countries_from_equal_titles();
    }

private:
    Analysis& analysis_;
    std::vector<std::vector<std::uint32_t>> holders_; ///< people, by post

    /// "Smith's ambassador to Norway", "an adviser to President Smith": of the country of whoever
    /// has such servants.
    void countries_from_givers()
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (!post.country.empty() || !person.country.empty() || post.counterpart ||
                is_head(post) || is_international(analysis_, post)) {
                return;
            }
            const Person* giver = giver_of(post);
            if (giver != nullptr && giver != &person && !giver->country.empty()) {
                post.inferred_country = true;
                held.confidence = std::min(held.confidence, inherited_confidence);
                settle(analysis_, person, post, giver->country);
            }
        });
    }

    /// The person whose name stands before the title with an 's, or behind it with a preposition.
    [[nodiscard]] const Person* giver_of(const Post& post) const
    {
        const auto& tokens = analysis_.tokens();
        const std::uint32_t last = post.tokens.last;
        const bool serves = post.type == TitleClass::adviser || post.type == TitleClass::envoy ||
                            post.type == TitleClass::spokesperson;
        const bool open =
            serves && last < tokens.size() &&
            (tokens[last].is("to") || tokens[last].is("for") || tokens[last].is("of"));
        const auto found = std::ranges::find_if(analysis_.mentions, [&](const Mention& mention) {
            if (mention.kind != MentionKind::person || mention.sentence != post.sentence) {
                return false;
            }
            const bool before = mention.possessive && mention.tokens.last + 1 == post.tokens.first;
            const bool behind = (open && mention.tokens.first == last + 1) ||
                                (serves && post.tokens.contains(mention.head) &&
                                 mention.head.first > post.tokens.first);
            return before || behind;
        });
        return found == analysis_.mentions.end() ? nullptr : &analysis_.people[found->entity];
    }

    /// "attended on the Jordanian side", "Representing Oman were A and B": the country of all in
    /// the sentence whose country nothing else tells.
    void countries_from_sides()
    {
        const auto& tokens = analysis_.tokens();
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::country) {
                continue;
            }
            const std::uint32_t first = mention.tokens.first;
            const std::uint32_t last = mention.tokens.last;
            const bool side = last < tokens.size() && tokens[last].is("side") && first >= 2 &&
                              ends_with_word(analysis_, first, {"the"}) &&
                              ends_with_word(analysis_, first - 1, {"on", "from"});
            const std::string& country = analysis_.countries[mention.entity].iso;
            if (side) {
                settle_within(analysis_.sentences[mention.sentence].tokens, country);
            } else if (stands_for(mention)) {
                settle_within(represented(mention), country);
            }
        }
    }

    /// "Representing Oman", "A represented Oman", "on behalf of Oman".
    [[nodiscard]] bool stands_for(const Mention& country) const
    {
        const std::uint32_t first = country.tokens.first;
        return ends_with_word(analysis_, first, {"representing", "represented"}) ||
               (first >= 3 && ends_with_word(analysis_, first, {"of"}) &&
                ends_with_word(analysis_, first - 1, {"behalf"}) &&
                ends_with_word(analysis_, first - 2, {"on"}));
    }

    /// Where those who stand for the country are named: in all of the sentence, unless it has
    /// another such country. Then behind an opening phrase ("Representing Oman, A ... while
    /// representing Kenya, B"), before a verb ("A represented Oman and B represented Kenya").
    [[nodiscard]] TokenRange represented(const Mention& country) const
    {
        const auto& tokens = analysis_.tokens();
        TokenRange range = analysis_.sentences[country.sentence].tokens;
        const std::uint32_t behind = country.tokens.last;
        const bool opens = behind < range.last &&
                           (tokens[behind].is(",") || tokens[behind].is(":") ||
                            tokens[behind].is("was") || tokens[behind].is("were")) &&
                           !ends_with_word(analysis_, country.tokens.first, {"represented"});
        const std::uint32_t own = country.tokens.first;
        for (const Mention& other : analysis_.mentions) {
            if (other.kind != MentionKind::country || other.sentence != country.sentence ||
                other.entity == country.entity || !stands_for(other)) {
                continue;
            }
            if (other.tokens.first > own) {
                range.last = opens ? std::min(range.last, other.tokens.first) : own;
            } else {
                range.first = opens ? own : std::max(range.first, other.tokens.last);
            }
        }
        return range;
    }

    void settle_within(TokenRange range, const std::string& country)
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (range.contains(post.tokens) && post.country.empty() && person.country.empty() &&
                !is_international(analysis_, post) && !post.counterpart) {
                post.inferred_country = true;
                held.confidence = std::min(held.confidence, inherited_confidence);
                settle(analysis_, person, post, country);
            }
        });
    }

    /// "the Vietnamese delegation, led by Minister To Lam"; "Chinese Chief Justice A, Prosecutor
    /// General B and Justice Minister C": the country stands before another in the same breath.
    void countries_from_company()
    {
        const Mention* previous = nullptr;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::person || mention.nested) {
                continue;
            }
            std::string country = leader_country(mention);
            country = country.empty() ? group_country(mention) : country;
            const bool led = !country.empty();
            if (country.empty() && previous != nullptr && is_listed_behind(*previous, mention)) {
                country = analysis_.people[previous->entity].country;
            }
            previous = &mention;
            Person& person = analysis_.people[mention.entity];
            if (country.empty()) {
                continue;
            }
            for (HeldPost& held : person.posts) {
                Post& post = analysis_.posts[held.post];
                const bool here = mention.tokens.contains(post.tokens) && (led || !is_head(post));
                if (here && post.country.empty() && !is_international(analysis_, post) &&
                    !post.counterpart && !is_foreign_posting(post)) {
                    post.inferred_country = true;
                    held.confidence = std::min(held.confidence, inherited_confidence);
                    settle(analysis_, person, post, country);
                }
            }
        }
    }

    /// "various Myanmar leaders, including Education Minister A": the country of those among whom
    /// the person is.
    [[nodiscard]] std::string group_country(const Mention& mention) const
    {
        const std::uint32_t at = mention.tokens.first;
        const bool among =
            ends_with_word(analysis_, at, {"including"}) ||
            (ends_with_word(analysis_, at, {"as"}) && ends_with_word(analysis_, at - 1, {"such"}));
        if (!among) {
            return {};
        }
        constexpr std::uint32_t longest = 9;
        std::string country;
        for (const Mention& other : analysis_.mentions) {
            if (other.tokens.last > at || other.tokens.last + longest < at ||
                other.sentence != mention.sentence) {
                continue;
            }
            if (other.kind == MentionKind::country) {
                country = analysis_.countries[other.entity].iso;
            } else if (other.kind == MentionKind::place) {
                country = analysis_.places[other.entity].country;
            }
        }
        return country;
    }

    /// Country of the delegation or body that the person leads: "... delegation led by", "Party of
    /// X headed by".
    [[nodiscard]] std::string leader_country(const Mention& mention) const
    {
        const auto& tokens = analysis_.tokens();
        std::uint32_t at = mention.tokens.first;
        if (at >= 3 && ends_with_word(analysis_, at, {"by"}) &&
            ends_with_word(analysis_, at - 1, {"accompanied", "joined"})) {
            return company_country(mention);
        }
        if (!ends_with_word(analysis_, at, {"by"}) || at < 3 ||
            !ends_with_word(analysis_, at - 1, {"led", "headed", "chaired"})) {
            return {};
        }
        at -= 2;
        at -=
            tokens[at - 1].is(",") || tokens[at - 1].is("was") || tokens[at - 1].is("is") ? 1U : 0U;
        for (auto other = analysis_.mentions.rbegin(); other != analysis_.mentions.rend();
             ++other) {
            if (other->tokens.last > at || other->sentence != mention.sentence) {
                continue;
            }
            if (other->tokens.last + 4 < at) {
                break;
            }
            if (other->kind == MentionKind::country && other->tokens.last < at &&
                tokens[at - 1].is("delegation")) {
                return analysis_.countries[other->entity].iso;
            }
            if (other->kind == MentionKind::organization) {
                return analysis_.bodies[other->entity].country;
            }
        }
        return {};
    }

    /// "X was accompanied by Minister Y": of the country of the first person of the sentence.
    [[nodiscard]] std::string company_country(const Mention& mention) const
    {
        for (const Mention& other : analysis_.mentions) {
            if (other.sentence == mention.sentence && other.kind == MentionKind::person &&
                !other.nested && other.entity != mention.entity) {
                return other.tokens.first < mention.tokens.first
                           ? analysis_.people[other.entity].country
                           : std::string();
            }
        }
        return {};
    }

    [[nodiscard]] bool is_listed_behind(const Mention& a, const Mention& b) const
    {
        const auto& tokens = analysis_.tokens();
        if (a.sentence != b.sentence || a.tokens.last >= b.tokens.first ||
            b.tokens.first - a.tokens.last > 4 || a.possessive) {
            return false;
        }
        for (std::uint32_t at = a.tokens.last; at < b.tokens.first; ++at) {
            if (!tokens[at].is(",") && !tokens[at].is("and") && !tokens[at].is("as") &&
                !tokens[at].is("well") && !tokens[at].is("the") && !tokens[at].is(";") &&
                !tokens[at].is("along") && !tokens[at].is("with")) {
                return false;
            }
        }
        return true;
    }

    /// "Deputy State Secretary" after "State Secretary of the Security Council of Belarus"; "the
    /// President" after "the President of Egypt": one country only may bear the title.
    void countries_from_equal_titles()
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (!post.country.empty() || is_international(analysis_, post) || post.counterpart ||
                is_head(post) || is_short_form(person, post)) {
                return;
            }
            const Post* model = nullptr;
            for (std::uint32_t i = 0; i < analysis_.posts.size(); ++i) {
                const Post& other = analysis_.posts[i];
                if (other.country.empty() || other.counterpart || other.plural ||
                    !is_model(post, other, held_by_other(i, person))) {
                    continue;
                }
                if (model != nullptr && model->country != other.country) {
                    return;
                }
                const bool fuller =
                    model != nullptr && !model->body && model->entailed_body.empty();
                model = model == nullptr || fuller ? &other : model;
            }
            if (model == nullptr) {
                return;
            }
            if (!post.body && post.entailed_body.empty()) {
                post.body = model->body;
                post.entailed_body = model->entailed_body;
            }
            post.inferred_country = true;
            held.confidence = std::min(held.confidence, inherited_confidence);
            settle(analysis_, person, post, model->country);
        });
    }

    /// "Minister Tong" beside "Minister for Law Edwin Tong": the full title tells whose.
    [[nodiscard]] bool is_short_form(const Person& person, const Post& post) const
    {
        return post.entailed_body.empty() && !post.body &&
               std::ranges::any_of(person.posts, [&](const HeldPost& held) {
                   const Post& other = analysis_.posts[held.post];
                   return other.entry == post.entry && !other.entailed_body.empty();
               });
    }

    /// Two people of one title and no other sign are of two countries; a deputy has the country of
    /// the chief.
    [[nodiscard]] bool is_model(const Post& post, const Post& other, bool of_other_person) const
    {
        if (post.body && other.body && *post.body == *other.body) {
            return true;
        }
        return other.entry == post.entry && !post.body &&
               (post.entailed_body.empty() || post.entailed_body == other.entailed_body) &&
               (!of_other_person || is_deputy(post) != is_deputy(other));
    }

    [[nodiscard]] static bool is_deputy(const Post& post)
    {
        const std::string title = fold(post.title);
        return title.starts_with("deputy") || title.starts_with("vice") ||
               title.starts_with("first deputy");
    }

    [[nodiscard]] bool held_by_other(std::uint32_t post, const Person& person) const
    {
        return std::ranges::any_of(holders_[post], [&](std::uint32_t holder) {
            return &analysis_.people[holder] != &person;
        });
    }
};

} // namespace

void complete_from_company(Analysis& analysis)
{
    CompanyReader(analysis).run();
}

} // namespace entente
