#include "told_posts.hpp"

#include "annotators/grammar.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"
#include "annotators/people/context.hpp"

#include <algorithm>

namespace entente {
namespace {

class Reader {
public:
    explicit Reader(Analysis& analysis) : analysis_(analysis), posts_(analysis)
    {
        for (const Person& person : analysis.people) {
            for (const HeldPost& held : person.posts) {
                posts_.close(held.post);
            }
        }
    }

    void run()
    {
        bool any = false;
        std::uint32_t named = nobody; // last before the pronoun: it speaks of nobody else
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::person || mention.nested) {
                continue;
            }
            if (mention.form == MentionForm::name) {
                named = mention.entity;
            } else if (mention.form == MentionForm::pronoun && mention.entity == named &&
                       is_subject_or_object(mention.tokens.first) &&
                       analysis_.people[named].official) {
                any = read(mention) || any;
            }
        }
        if (any) {
            complete_bodies(analysis_); // of the ministries that the new posts entail
        }
    }

private:
    Analysis& analysis_;
    PostPlaces posts_;

    /// "he", "him"; not "when he was elected", "meetings he took as senator".
    [[nodiscard]] bool is_subject_or_object(std::uint32_t at) const
    {
        const auto& tokens = analysis_.tokens();
        const Token& word = tokens[at];
        const bool clause =
            ends_with_word(analysis_, at, {"when", "where", "how", "that", "and"}) ||
            (at + 1 < tokens.size() && tokens[at + 1].is("took"));
        return !clause &&
               (word.is("he") || word.is("she") || word.is("him") || word.is("her"));
    }

    bool read(const Mention& pronoun)
    {
        NameContext name;
        name.whole = pronoun.tokens;
        name.run.tokens = pronoun.tokens;
        name.run.sentence = pronoun.sentence;
        const bool object = is_elected(analysis_, name);
        const auto next = posts_.find_starting(name.whole.last);
        if (object && next && may_be_told(*next)) {
            posts_.take(name, *next); // "elected him President"
            name.tenure = Tenure::begins;
        } else {
            read_predicate(analysis_, posts_, name);
        }
        const bool charge = // "was in charge of"
            !name.posts.empty() &&
            ends_with_word(analysis_, analysis_.posts[name.posts.front()].tokens.first, {"in"});
        if (charge || name.posts.empty() || !may_be_told(name.posts.front())) {
            return false;
        }
        give(pronoun, name);
        return true;
    }

    /// An office, told of in words of its own: no "leader", no "member".
    [[nodiscard]] bool may_be_told(std::uint32_t index) const
    {
        const Post& post = analysis_.posts[index];
        const bool vague = post.type == TitleClass::generic || post.type == TitleClass::official;
        const bool feat = post.title.starts_with("first "); // "the first minister to do so"
        return !feat && !post.plural && !post.counterpart && !post.title.empty() &&
               (!vague || post.body.has_value());
    }

    void give(const Mention& pronoun, const NameContext& name)
    {
        Person& person = analysis_.people[pronoun.entity];
        Post& post = analysis_.posts[name.posts.front()];
        const bool same = std::ranges::any_of(person.posts, [&](const HeldPost& held) {
            const Post& own = analysis_.posts[held.post];
            return own.entry == post.entry && own.entailed_body == post.entailed_body &&
                   (held.former || own.former || held.tenure == Tenure::former) ==
                       (name.tenure == Tenure::former || post.former);
        });
        if (same || (!post.country.empty() && !person.country.empty() &&
                     post.country != person.country)) {
            return;
        }
        person.posts.push_back({name.posts.front(), post.former, false,
                                std::min(inherited_confidence, pronoun.confidence),
                                "told_posts.pronoun", name.tenure});
        if (post.country.empty() && !person.country.empty() &&
            !is_international(analysis_, post)) {
            settle(analysis_, person, post, person.country);
        }
    }
};

} // namespace

void annotate_told_posts(Analysis& analysis)
{
    Reader(analysis).run();
}

} // namespace entente
