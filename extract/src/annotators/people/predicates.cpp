#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "annotators/people/context.hpp"

#include <algorithm>

namespace entente {

/// The post belongs to another name that follows it: "A, Foreign Minister B and ...".
bool names_follow(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    while (at < end) {
        const PhraseMatch* address = analysis.phrase_at(at, Term::honorific);
        const PhraseMatch* rank = analysis.phrase_at(at, Term::rank);
        if (address == nullptr && rank == nullptr) {
            const std::uint32_t behind = behind_retired(analysis, at, end);
            if (behind == at) {
                break;
            }
            at = behind; // "Admiral (retd) A"
            continue;
        }
        at = address != nullptr ? address->last : rank->last;
    }
    return at < end && tokens[at].is_capitalised() && tokens[at].line_breaks_before == 0 &&
           is_plain_name_word(analysis, at);
}

/// "Parliament elected A prime minister", "named B as ambassador": the verb stands before.
bool is_elected(const Analysis& analysis, const NameContext& name)
{
    return ends_with_word(analysis, name.whole.first,
                          {"elected", "appointed", "named", "designated", "reelected",
                           "reappointed", "elects", "appoints", "names", "approved", "confirmed",
                           "picked", "selected"});
}

namespace {

class PredicateReader {
public:
    PredicateReader(Analysis& analysis, PostPlaces& posts)
        : analysis_(analysis), tokens_(analysis.tokens()), posts_(posts)
    {
    }

    /// "A, who is foreign minister", "A was appointed ambassador", "A stepped down as prime
    /// minister".
    void read(NameContext& name)
    {
        const std::uint32_t end = sentence_end(analysis_, name.run.tokens.first);
        constexpr std::uint32_t longest = 12;
        std::uint32_t at = name.whole.last;
        if (at < end && tokens_[at].is(",")) {
            ++at;
        }
        if (at + 1 < end && at > name.whole.last && tokens_[at].shape == Shape::number &&
            tokens_[at + 1].is(",")) {
            at += 2; // "Marchetti, 51, was"
        }
        if (at < end && tokens_[at].is("as") &&
            ends_with_word(
                analysis_, name.whole.first,
                {"serve", "serves", "served", "serving", "under", "to", "with", "by", "for"})) {
            return; // "the fourth man to serve A as adviser"
        }
        if (accredited_as(name, end)) {
            return;
        }
        const std::uint32_t from = at;
        Tenure tenure = Tenure::holds;
        bool verb = false;
        bool past = false;
        while (at < end && at < from + longest) {
            if (const auto post = posts_.find_starting(at); post && at > from && verb) {
                if (is_feat(analysis_.posts[*post], end)) {
                    return;
                }
                if (!posts_.is_taken(*post) &&
                    !names_follow(analysis_, analysis_.posts[*post].tokens.last, end) &&
                    !analysis_.posts[*post].plural && !analysis_.posts[*post].counterpart) {
                    posts_.take(name, *post);
                    // "who was president": no longer, unless he was appointed, which "elected" may
                    // tell as a word of the title
                    if (begins_post(at)) {
                        tenure = Tenure::begins;
                    }
                    name.tenure = past && tenure == Tenure::holds ? Tenure::former : tenure;
                    name.tenure = is_elected(analysis_, name) ? Tenure::begins : name.tenure;
                    take_appointer(name, analysis_.posts[*post]);
                    name.rule = "people.predicate";
                }
                return;
            }
            const PhraseMatch* word = analysis_.phrase_at(at, Term::tenure);
            if (at + 2 < end && is_a(analysis_, at, PeopleWord::realm) &&
                is_possessive_at(analysis_, at + 1)) {
                at += 2; // "as the country's new prime minister"
                continue;
            }
            if (const std::uint32_t behind = behind_time(at); behind > at) {
                at = behind; // "A on Monday became foreign minister"
                continue;
            }
            if (word == nullptr) {
                return;
            }
            switch (analysis_.lexicon->tenure[word->row]) {
            case TenureEffect::begins:
                tenure = Tenure::begins;
                verb = true;
                break;
            case TenureEffect::ends:
                tenure = Tenure::ends;
                verb = true;
                break;
            case TenureEffect::succeeds:
            case TenureEffect::replaces:
                return;
            case TenureEffect::holds:
                verb = true;
                break;
            case TenureEffect::held:
                verb = true;
                past = past || !ends_with_word(analysis_, at, {"has", "have", "currently"});
                break;
            case TenureEffect::link:
                break;
            }
            at = word->last;
        }
    }

private:
    [[nodiscard]] bool begins_post(std::uint32_t at) const
    {
        const PhraseMatch* word = analysis_.phrase_at(at, Term::tenure);
        return word != nullptr &&
               analysis_.lexicon->tenure[word->row] == TenureEffect::begins;
    }

    /// "Norway appointed A as ambassador to Chile": the post is of the state that gives it.
    void take_appointer(const NameContext& name, Post& post) const
    {
        if (!is_elected(analysis_, name) || !post.country.empty() || post.body) {
            return;
        }
        std::uint32_t verb = name.whole.first - 1;
        verb -= ends_with_word(analysis_, verb, {"has", "have", "had"}) ? 1U : 0U;
        const Mention* giver = find_mention_before(analysis_, verb, MentionKind::country);
        const Mention* house = find_mention_before(analysis_, verb, MentionKind::organization);
        if (house != nullptr && !analysis_.bodies[house->entity].international) {
            post.country = analysis_.bodies[house->entity].country; // "Kenya's Parliament named A"
        } else if (giver != nullptr && giver->form != MentionForm::adjective) {
            post.country = analysis_.countries[giver->entity].iso;
        }
    }

    /// "A presented his letters of credence to President B *as the Ambassador of Kenya*".
    bool accredited_as(NameContext& name, std::uint32_t end)
    {
        constexpr std::uint32_t near = 5; // words up to the verb
        const std::uint32_t from = name.whole.last;
        bool presented = false;
        bool letters = false;
        for (std::uint32_t at = from; at + 1 < end; ++at) {
            presented = presented || (at < from + near && is_a(analysis_, at, EventWord::handing_verb));
            letters = letters || (presented && (tokens_[at].is("credentials") ||
                                                tokens_[at].is("credence") ||
                                                tokens_[at].is("accreditation")));
            if (tokens_[at].is("who") || tokens_[at].is("which") || tokens_[at].is("after")) {
                return false;
            }
            if (!letters || !tokens_[at].is("as")) {
                continue;
            }
            const auto post = posts_.find_starting(behind_article(analysis_, at + 1, end));
            if (post && !posts_.is_taken(*post) &&
                analysis_.posts[*post].type == TitleClass::diplomat &&
                !analysis_.posts[*post].plural &&
                !acts_or_is_named(analysis_.posts[*post].tokens.last, end)) {
                posts_.take(name, *post);
                name.rule = "people.predicate";
                return true;
            }
        }
        return false;
    }

    /// "as the Ambassador, A, looked on", "as the Ambassador watched".
    [[nodiscard]] bool acts_or_is_named(std::uint32_t behind, std::uint32_t end) const
    {
        const std::uint32_t next =
            behind + (behind < end && tokens_[behind].is(",") ? 1U : 0U);
        return next < end && ((tokens_[next].is_capitalised() &&
                               tokens_[next].line_breaks_before == 0) ||
                              is_finite_verb(tokens_[behind]));
    }

    /// "was the first Norwegian politician to meet": tells what somebody did, no office; but
    /// "became the first president to".
    [[nodiscard]] bool is_feat(const Post& post, std::uint32_t end) const
    {
        const bool office = post.type != TitleClass::generic && post.type != TitleClass::official &&
                            post.type != TitleClass::party;
        return !office && tokens_[post.tokens.first].is("first") && post.tokens.last < end &&
               tokens_[post.tokens.last].is("to") &&
               tokens_[post.tokens.first].shape == Shape::lower;
    }

    /// One past a time expression, with its preposition, at `at`; `at` when none stands there.
    [[nodiscard]] std::uint32_t behind_time(std::uint32_t at) const
    {
        const std::uint32_t from = tokens_[at].is("on") || tokens_[at].is("in") ? at + 1 : at;
        for (const TimeMention& time : analysis_.times) {
            if (time.tokens.first == from) {
                return time.tokens.last;
            }
        }
        return at;
    }

    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    PostPlaces& posts_;
};

/// "Health Minister A, who is also acting Minister of Trade", "in his capacity as Chair".
bool holds_beside(const Analysis& analysis, std::uint32_t from, const Post& post)
{
    static constexpr auto words =
        std::to_array<std::string_view>({"also", "capacity", "concurrently"});
    const auto& tokens = analysis.tokens();
    return from < post.tokens.first &&
           std::any_of(tokens.begin() + from, tokens.begin() + post.tokens.first,
                       [](const Token& token) { return one_of(token, words); });
}

/// "Minister A served as Ambassador to Norway": an office of former years beside that of now.
bool served_in(const Analysis& analysis, std::uint32_t from, const Post& post)
{
    const auto& tokens = analysis.tokens();
    return from < post.tokens.first &&
           std::any_of(tokens.begin() + from, tokens.begin() + post.tokens.first,
                       [](const Token& token) { return token.is("served"); });
}

} // namespace

/// "Ambassador A was appointed Foreign Minister": one more post, which begins.
void read_change(Analysis& analysis, PostPlaces& posts, NameContext& name)
{
    NameContext next = name;
    next.posts.clear();
    next.tenure = Tenure::holds;
    PredicateReader(analysis, posts).read(next);
    const std::uint32_t from = name.whole.last;
    // "became the first High Commissioner to visit the south": that office is no new one
    const bool first =
        !next.posts.empty() && analysis.posts[next.posts.back()].title.starts_with("first ");
    const bool beside = !next.posts.empty() && next.tenure == Tenure::holds &&
                        holds_beside(analysis, from, analysis.posts[next.posts.back()]);
    const bool served = !next.posts.empty() && next.tenure == Tenure::former &&
                        served_in(analysis, from, analysis.posts[next.posts.back()]);
    if (served) {
        analysis.posts[next.posts.back()].former = true;
    }
    if ((next.tenure == Tenure::begins && !first) || beside || served) {
        name.posts.insert(name.posts.end(), next.posts.begin(), next.posts.end());
    } else {
        for (const std::uint32_t post : next.posts) {
            posts.reopen(post);
        }
    }
}

void read_predicate(Analysis& analysis, PostPlaces& posts, NameContext& name)
{
    PredicateReader(analysis, posts).read(name);
}

} // namespace entente
