#include "annotators/grammar.hpp"
#include "annotators/people/context.hpp"

#include <algorithm>
#include <optional>

namespace entente {
namespace {

/// Successions: whose post begins and whose ends.
class Successions {
public:
    Successions(Analysis& analysis, PostPlaces& posts, std::vector<NameContext>& names)
        : analysis_(analysis), tokens_(analysis.tokens()), posts_(posts), contexts_(names)
    {
    }

    /// "A succeeds B as finance minister", "Defence Minister A was replaced by B": one's post
    /// begins, the other's ends.
    void run()
    {
        for (std::size_t i = 0; i + 1 < contexts_.size(); ++i) {
            const NameContext* giver = is_agent(contexts_[i]) ? &contexts_[i] : nullptr;
            NameContext* sworn = giver != nullptr ? sworn_before(i) : nullptr;
            if (giver != nullptr && sworn == nullptr && replaces_behind(*giver)) {
                continue;
            }
            NameContext& a = sworn != nullptr && replaces_behind(*giver) ? *sworn : contexts_[i];
            NameContext& b = contexts_[i + 1];
            if (sworn == &a && b.run.sentence == a.run.sentence) {
                pass_on(a, b, b.whole.last);
                continue;
            }
            const std::uint32_t longest =
                ends_with_word(analysis_, b.whole.first, {"replacing", "succeeding"}) ? 16 : 10;
            if (a.run.sentence != b.run.sentence || b.whole.first <= a.whole.last ||
                b.whole.first - a.whole.last > longest) {
                continue;
            }
            // "A took over as finance minister from B"
            bool passes = a.tenure == Tenure::begins && !a.posts.empty() && b.posts.empty() &&
                          ends_with_word(analysis_, b.whole.first, {"from"}) &&
                          analysis_.posts[a.posts.back()].tokens.last + 1 == b.whole.first;
            bool passive = false;
            for (std::uint32_t at = a.whole.last; at < b.whole.first; ++at) {
                passes = passes || tells_succession(at);
                passive = passive || tokens_[at].is("by");
            }
            if (passes) {
                pass_on(passive ? b : a, passive ? a : b, b.whole.last);
            }
        }
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    PostPlaces& posts_;
    std::vector<NameContext>& contexts_;

    /// "succeeds", "replacing".
    [[nodiscard]] bool tells_succession(std::uint32_t at) const
    {
        const PhraseMatch* word = analysis_.phrase_at(at, Term::tenure);
        return word != nullptr && (analysis_.lexicon->tenure[word->row] == TenureEffect::succeeds ||
                                   analysis_.lexicon->tenure[word->row] == TenureEffect::replaces);
    }

    /// "A was sworn in as minister by the President, B, replacing C": B.
    [[nodiscard]] bool is_agent(const NameContext& name) const
    {
        std::uint32_t at = name.whole.first;
        at -= ends_with_word(analysis_, at, {"the"}) ? 1U : 0U;
        return ends_with_word(analysis_, at, {"by"});
    }

    /// The one before the name at `index`, in its sentence, whose office begins.
    [[nodiscard]] NameContext* sworn_before(std::size_t index)
    {
        const bool sworn =
            index > 0 && contexts_[index - 1].run.sentence == contexts_[index].run.sentence &&
            contexts_[index - 1].tenure == Tenure::begins && !contexts_[index - 1].posts.empty();
        return sworn ? &contexts_[index - 1] : nullptr;
    }

    /// ", replacing C", "to succeed C", "on Monday, replacing C" behind the name.
    [[nodiscard]] bool replaces_behind(const NameContext& name) const
    {
        constexpr std::uint32_t longest = 8;
        const std::uint32_t end = sentence_end(analysis_, name.run.tokens.first);
        for (std::uint32_t at = name.whole.last; at < end && at < name.whole.last + longest; ++at) {
            if (tells_succession(at)) {
                return !is_finite_verb(tokens_[at]);
            }
        }
        return false;
    }

    /// The post is named behind ("as finance minister"), else it is the one that either bears.
    void pass_on(NameContext& next, NameContext& last, std::uint32_t behind)
    {
        std::optional<std::uint32_t> post;
        if (behind + 1 < tokens_.size() && tokens_[behind].is("as")) {
            post = posts_.find_starting(
                behind_article(analysis_, behind + 1, sentence_end(analysis_, behind)));
        }
        const std::uint32_t first = std::min(next.whole.first, last.whole.first);
        for (std::uint32_t at = first; !post && at < behind; ++at) {
            const auto between = posts_.find_starting(at); // "was succeeded as foreign minister by"
            post = between && at > 0 && tokens_[at - 1].is("as") && !posts_.is_taken(*between)
                       ? between
                       : post;
        }
        if (!post && !last.posts.empty()) {
            post = last.posts.front();
        } else if (!post && !next.posts.empty()) {
            post = next.posts.front();
        }
        if (!post) {
            return;
        }
        for (NameContext* name : {&next, &last}) {
            if (std::ranges::find(name->posts, *post) == name->posts.end()) {
                const std::uint32_t copy = copy_post(analysis_, posts_, *post, *name);
                analysis_.posts[copy].former = false;
                name->posts.push_back(copy);
                name->anchored = true;
            }
            name->rule = "people.succession";
        }
        posts_.close(*post);
        next.tenure = Tenure::begins;
        last.tenure = Tenure::ends;
    }
};

} // namespace

void pass_on_posts(Analysis& analysis, PostPlaces& posts, std::vector<NameContext>& names)
{
    Successions(analysis, posts, names).run();
}

} // namespace entente
