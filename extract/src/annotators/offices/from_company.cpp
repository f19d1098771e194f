#include "annotators/bodies.hpp"
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
        countries_from_company();
        countries_from_equal_titles();
    }

private:
    Analysis& analysis_;
    std::vector<std::vector<std::uint32_t>> holders_; ///< people, by post

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
            bool postings = false;
            if (country.empty() && previous != nullptr && !ends_in_own_country(*previous) &&
                !act_jointly(*previous, mention) && !leaves_mission(*previous, mention) &&
                is_listed_behind(analysis_, *previous, mention)) {
                country = analysis_.people[previous->entity].country;
                postings = is_envoy_abroad(*previous);
            }
            previous = &mention;
            if (!country.empty()) {
                settle_here(analysis_, mention, country, led, postings);
            }
        }
    }

    /// "Kenyan Ambassador A and Secretary to the President B": who stands beside a diplomat who is
    /// posted here, and is none, is of here.
    [[nodiscard]] bool leaves_mission(const Mention& diplomat, const Mention& next) const
    {
        const bool pair = analysis_.tokens()[diplomat.tokens.last].is("and");
        return pair && !analysis_.home.empty() && holds_diplomacy(diplomat) &&
               !holds_diplomacy(next) && !travels(next) &&
               analysis_.people[diplomat.entity].country != analysis_.home;
    }

    [[nodiscard]] bool bear_one_office(const Mention& a, const Mention& b) const
    {
        for (const HeldPost& one : analysis_.people[a.entity].posts) {
            for (const HeldPost& other : analysis_.people[b.entity].posts) {
                const Post& first = analysis_.posts[one.post];
                const Post& second = analysis_.posts[other.post];
                if (a.tokens.contains(first.tokens) && b.tokens.contains(second.tokens) &&
                    is_same_office(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool holds_diplomacy(const Mention& name) const
    {
        return std::ranges::any_of(analysis_.people[name.entity].posts, [&](const HeldPost& held) {
            const Post& post = analysis_.posts[held.post];
            return name.tokens.contains(post.tokens) && post.type == TitleClass::diplomat;
        });
    }

    /// "Kenyan Ambassador A and Trade Minister B led a delegation": a minister beside his own
    /// envoy.
    [[nodiscard]] bool travels(const Mention& next) const
    {
        const std::uint32_t verb = next.tokens.last;
        return verb < sentence_end(analysis_, next.tokens.first) &&
               (is_a(analysis_, verb, EventWord::leading) ||
                is_a(analysis_, verb, EventWord::leading_act) ||
                is_a(analysis_, verb, PeopleWord::journey));
    }

    /// "A and Minister B will jointly chair", "Deputy Minister A and Deputy Minister B": one of each
    /// side; ministers of two fields who do something else jointly are of one cabinet.
    [[nodiscard]] bool act_jointly(const Mention& first, const Mention& last) const
    {
        constexpr std::uint32_t longest = 3; // words before the adverb
        const auto& tokens = analysis_.tokens();
        const std::uint32_t end = sentence_end(analysis_, last.tokens.first);
        for (std::uint32_t at = last.tokens.last; at + 1 < end && at < last.tokens.last + longest;
             ++at) {
            if (tokens[at].is("jointly") || tokens[at].is("co")) {
                return tokens[at + 1].folded.starts_with("chair") ||
                       tokens[at + 1].folded.starts_with("presid") || bear_one_office(first, last);
            }
        }
        return false;
    }

    /// "A, Minister of Trade, Fiji; B, Minister of Health, Malta": each has a country behind.
    [[nodiscard]] bool ends_in_own_country(const Mention& name) const
    {
        const Mention* country =
            find_mention_before(analysis_, name.tokens.last, MentionKind::country);
        return country != nullptr && country->tokens.first > name.head.last &&
               ends_with_word(analysis_, country->tokens.first, {","});
    }

    /// "Omani Ambassador to Kenya A, Ambassador to Chad B": in a list all are of one sender.
    [[nodiscard]] bool is_envoy_abroad(const Mention& name) const
    {
        return std::ranges::any_of(analysis_.people[name.entity].posts, [&](const HeldPost& held) {
            const Post& post = analysis_.posts[held.post];
            return is_foreign_posting(post) && name.tokens.contains(post.tokens);
        });
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
        std::uint32_t at = mention.tokens.first;
        at -= at > 0 && ends_with_word(analysis_, at, {"the"}) ? 1U : 0U;
        if (at >= 3 && ends_with_word(analysis_, at, {"by"}) &&
            ends_with_word(analysis_, at - 1, {"accompanied", "joined"})) {
            return company_country(mention);
        }
        if (!ends_with_word(analysis_, at, {"by"}) || at < 3) {
            return {};
        }
        --at;
        const bool led = ends_with_word(analysis_, at, {"led", "headed", "chaired", "represented"});
        if (led) {
            at -= 1;
            at -= ends_with_word(analysis_, at, {",", "was", "is", "be", "being"}) ? 1U : 0U;
            at -= ends_with_word(analysis_, at, {"will", "to"}) ? 1U : 0U;
        }
        const auto& tokens = analysis_.tokens();
        at -= at >= 4 && tokens[at - 1].is(")") && tokens[at - 3].is("(") ? 3U : 0U; // "(SRV)"
        if (std::string own = group_owner(at); !own.empty() || !led) {
            return own;
        }
        for (auto other = analysis_.mentions.rbegin(); other != analysis_.mentions.rend();
             ++other) {
            if (other->tokens.last > at || other->sentence != mention.sentence) {
                continue;
            }
            if (other->tokens.last + 4 < at) {
                break;
            }
            if (other->kind == MentionKind::organization) {
                return analysis_.bodies[other->entity].country;
            }
        }
        return {};
    }

    /// "the Bhutanese team", "a delegation from Oman", "the delegation of the Sultanate of Oman"
    /// that ends at `at`.
    [[nodiscard]] std::string group_owner(std::uint32_t at) const
    {
        for (const MentionForm form : {MentionForm::adjective, MentionForm::name}) {
            for (const Mention& mention : analysis_.mentions) {
                if (mention.kind != MentionKind::country || mention.form != form ||
                    mention.tokens.last > at) {
                    continue;
                }
                const std::uint32_t next = mention.tokens.last;
                std::uint32_t first = mention.tokens.first;
                first -= ends_with_word(analysis_, first, {"the"}) ? 1U : 0U;
                const bool before =
                    next < at && at - next <= 3 && is_a(analysis_, at - 1, PeopleWord::side);
                const bool behind = next == at && first >= 2 &&
                                    ends_with_word(analysis_, first, {"of", "from"}) &&
                                    is_a(analysis_, first - 2, PeopleWord::side);
                if (before || behind) {
                    return analysis_.countries[mention.entity].iso;
                }
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
                    !is_model(post, other, held_by_other(i, person)) ||
                    (holders_[i].empty() && (has_holder(analysis_, other.country, post) ||
                                             !may_describe(analysis_, other, person, post)))) {
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
            settle_inferred(analysis_, person, held, model->country, inherited_confidence);
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
               (!of_other_person || (is_deputy(post) != is_deputy(other) && may_be_told_of(other)));
    }

    /// An article of home that names it leaves out the country of its own ministers, not of others.
    [[nodiscard]] bool may_be_told_of(const Post& chief) const
    {
        const bool common = is_head(chief) || chief.type == TitleClass::minister;
        return !common || chief.country == analysis_.home || !is_named(analysis_, analysis_.home);
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
