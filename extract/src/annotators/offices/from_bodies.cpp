#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace entente {
namespace {

class BodyReader {
public:
    explicit BodyReader(Analysis& analysis) : analysis_(analysis) {}

    void run()
    {
        bodies_from_sentence();
        countries_from_bodies();
        countries_from_fields();
    }

private:
    Analysis& analysis_;

    /// "at the State Security Committee under its Chairman, A", "with the Ministry of Internal
    /// Affairs, where the Minister, A, ...": a bare definite title belongs to the body named before
    /// it.
    void bodies_from_sentence()
    {
        each_held(analysis_, [&](Person&, HeldPost& held, Post& post) {
            if (!post.definite || post.body || !post.entailed_body.empty() ||
                !post.country.empty() || post.counterpart ||
                held.rule != "people.title_comma_name") {
                return;
            }
            const TitleEntry& title = analysis_.lexicon->titles[post.entry];
            const bool minister = post.type == TitleClass::minister;
            if (!minister && !title.takes_body) {
                return;
            }
            for (const Mention& mention : analysis_.mentions) {
                const bool before =
                    mention.sentence == post.sentence && mention.tokens.last <= post.tokens.first;
                if (before && mention.kind == MentionKind::organization &&
                    (!minister ||
                     analysis_.bodies[mention.entity].type == OrganizationType::ministry)) {
                    post.body = mention.entity;
                    held.inferred = true;
                    held.confidence = std::min(held.confidence, inherited_confidence);
                }
            }
        });
    }

    void countries_from_bodies()
    {
        entailed_countries();
        each_held(analysis_, [&](Person& person, HeldPost&, Post& post) {
            if (post.country.empty() && post.body) {
                post.country = analysis_.bodies[*post.body].country;
            }
            if (post.country.empty() && !person.country.empty() &&
                !is_international(analysis_, post)) {
                settle(analysis_, person, post, person.country);
            }
            if (!post.country.empty() && person.country.empty() && !post.former) {
                person.country = post.country;
            }
        });
    }

    /// "the Ministry of Tourism and Wildlife of Kenya": its minister is Kenyan. Fields that stand
    /// alone are of every government.
    void countries_from_fields()
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (!post.country.empty() || !person.country.empty() || post.body ||
                post.entailed_body.find(" and ") == std::string::npos) {
                return;
            }
            const std::string key = fold(post.entailed_body);
            std::set<std::string> countries;
            for (const Body& body : analysis_.bodies) {
                if (!body.country.empty() && fold(body.label) == key) {
                    countries.insert(body.country);
                }
            }
            if (countries.size() == 1) {
                settle_inferred(analysis_, person, held, *countries.begin(), inherited_confidence);
            }
        });
    }

    /// "Congress President A" in Nepal: a name that many states share, of one that is not told of.
    [[nodiscard]] bool is_of_others(const BodyEntry& body) const
    {
        const TokenizedText name = tokenize(body.name);
        return !analysis_.home.empty() && analysis_.home != body.iso &&
               !is_named(analysis_, body.iso) &&
               std::ranges::all_of(name.tokens, [&](const Token& token) {
                   return analysis_.lexicon->body_words.has(token.folded, BodyWord::shared);
               });
    }

    /// A title that entails a body of one country has that country; of another country it entails
    /// nothing.
    void entailed_countries()
    {
        for (Post& post : analysis_.posts) {
            const BodyEntry* body = find_national(*analysis_.lexicon, post.entailed_body);
            if (body == nullptr || (post.country.empty() && is_of_others(*body))) {
                continue;
            }
            if (post.country.empty()) {
                post.country = body->iso;
            } else if (post.country != body->iso) {
                post.entailed_body.clear();
            }
        }
    }
};

} // namespace

void complete_from_bodies(Analysis& analysis)
{
    BodyReader(analysis).run();
}

} // namespace entente
