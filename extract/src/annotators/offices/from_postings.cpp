#include "annotators/grammar.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>

namespace entente {
namespace {

class PostingReader {
public:
    explicit PostingReader(Analysis& analysis) : analysis_(analysis) {}

    /// "Minister A and Japan's Ambassador to Georgia opened a school": where the ambassador is
    /// posted, unless the sentence tells of a third country or of an appointment.
    void run()
    {
        for (const Post& post : analysis_.posts) {
            if (!is_foreign_posting(post) || post.former || post.country.empty() ||
                post.inferred_country || analysis_.home == post.country) {
                continue;
            }
            const std::string receiver = receiver_of(post);
            if (receiver.empty() || names_third(post, receiver) || begins(post.sentence)) {
                continue;
            }
            for (const Mention& mention : analysis_.mentions) {
                if (mention.kind == MentionKind::person && !mention.nested &&
                    mention.sentence == post.sentence &&
                    analysis_.people[mention.entity].country.empty() && governs(mention) &&
                    !names_country(mention)) {
                    settle_here(analysis_, mention, receiver, true);
                }
            }
        }
    }

private:
    Analysis& analysis_;

    /// Who is at home where ambassadors are posted: no envoy or adviser, who may have come with
    /// them, and no vice president, who may be of a company.
    [[nodiscard]] bool governs(const Mention& name) const
    {
        const auto& posts = analysis_.people[name.entity].posts;
        return !posts.empty() && std::ranges::all_of(posts, [&](const HeldPost& held) {
            const Post& post = analysis_.posts[held.post];
            const bool state =
                !post.body || belongs_to_state(analysis_.bodies[*post.body].type);
            return state &&
                   (post.type == TitleClass::minister || post.type == TitleClass::secretary ||
                    post.type == TitleClass::local || post.type == TitleClass::legislator ||
                    post.type == TitleClass::deputy || (is_head(post) && !is_deputy(post)));
        });
    }

    /// "Adviser to the United States Africa Command A".
    [[nodiscard]] bool names_country(const Mention& name) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            const bool body = mention.kind == MentionKind::organization &&
                              !analysis_.bodies[mention.entity].country.empty();
            return (body || mention.kind == MentionKind::country) &&
                   name.tokens.contains(mention.tokens);
        });
    }

    /// The one country, or country of the place, that the words of a diplomat's post name beside
    /// his own.
    [[nodiscard]] std::string receiver_of(const Post& post) const
    {
        std::string found;
        for (const Mention& mention : analysis_.mentions) {
            const bool place = mention.kind == MentionKind::place;
            if (!post.tokens.contains(mention.tokens) ||
                (!place && mention.kind != MentionKind::country)) {
                continue;
            }
            const std::string& named = place ? analysis_.places[mention.entity].country
                                             : analysis_.countries[mention.entity].iso;
            if (named == post.country) {
                continue;
            }
            if (!found.empty() && found != named) {
                return {};
            }
            found = named;
        }
        return found;
    }

    [[nodiscard]] bool names_third(const Post& post, const std::string& receiver) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            const bool country = mention.kind == MentionKind::country;
            const std::string named = country ? analysis_.countries[mention.entity].iso
                                      : mention.kind == MentionKind::place
                                          ? analysis_.places[mention.entity].country
                                          : std::string();
            return mention.sentence == post.sentence && !named.empty() &&
                   named != post.country && named != receiver;
        });
    }

    /// Somebody's office begins or ends there, or people are of one party.
    [[nodiscard]] bool begins(std::uint32_t sentence) const
    {
        const TokenRange range = analysis_.sentences[sentence].tokens;
        for (std::uint32_t at = range.first; at < range.last; ++at) {
            const PhraseMatch* word = analysis_.phrase_at(at, Term::tenure);
            const auto effect =
                word != nullptr ? analysis_.lexicon->tenure[word->row] : TenureEffect::link;
            const Token& token = analysis_.tokens()[at];
            if (effect == TenureEffect::begins || effect == TenureEffect::ends ||
                token.is("accompanied") || token.is("delegation")) {
                return true;
            }
        }
        return false;
    }
};

} // namespace

void complete_from_postings(Analysis& analysis)
{
    PostingReader(analysis).run();
}

} // namespace entente
