#include "annotators/grammar.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

/// Gives posts the country or body of whoever has such servants, or gives such offices.
class GiverReader {
public:
    explicit GiverReader(Analysis& analysis) : analysis_(analysis) {}

    void run()
    {
        countries_from_givers();
        countries_from_owners();
        countries_from_appointers();
        bodies_from_owners();
        bodies_from_superiors();
    }

private:
    Analysis& analysis_;

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
            if (giver == nullptr || giver == &person) {
                return;
            }
            if (!giver->country.empty()) {
                settle_inferred(analysis_, person, held, giver->country, inherited_confidence);
            } else if (!post.body && post.entailed_body.empty()) {
                take_body_of(*giver, post);
            }
        });
    }

    /// "UN Secretary-General A's special envoy": of the giver's international body.
    void take_body_of(const Person& giver, Post& post) const
    {
        for (const HeldPost& held : giver.posts) {
            const Post& office = analysis_.posts[held.post];
            if (is_international(analysis_, office)) {
                post.body = office.body;
                post.entailed_body = office.entailed_body;
                post.entailed_type = office.entailed_type;
            }
        }
    }

    /// "Kenya's President A has named B as Attorney-General": of whose state the sentence tells
    /// first.
    void countries_from_appointers()
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (held.tenure != Tenure::begins || !post.country.empty() || !person.country.empty() ||
                is_international(analysis_, post)) {
                return;
            }
            const auto first = std::ranges::find_if(analysis_.mentions, [&](const Mention& name) {
                return name.kind == MentionKind::person && name.sentence == post.sentence;
            });
            if (first == analysis_.mentions.end() || first->tokens.last > post.tokens.first) {
                return;
            }
            const Person& giver = analysis_.people[first->entity];
            const bool heads = std::ranges::any_of(giver.posts, [&](const HeldPost& other) {
                const Post& office = analysis_.posts[other.post];
                return is_head(office) && !office.country.empty() && !office.former;
            });
            if (heads && &giver != &person) {
                settle_inferred(analysis_, person, held, giver.country, inherited_confidence);
            }
        });
    }

    /// "the Special Envoy of the Secretary-General" where the United Nations are told of: theirs.
    void bodies_from_superiors()
    {
        constexpr std::string_view label = "United Nations";
        const auto world = std::ranges::find(analysis_.bodies, label, &Body::label);
        const bool other = std::ranges::any_of(analysis_.bodies, [&](const Body& body) {
            return body.international && body.label != label;
        });
        if (world == analysis_.bodies.end() || other) {
            return; // NATO and ASEAN have a secretary-general too
        }
        each_held(analysis_, [&](Person&, HeldPost&, Post& post) {
            const std::string title = fold(post.title);
            if (post.country.empty() && !post.body && post.entailed_body.empty() &&
                title.find("the secretary-general") != std::string::npos) {
                post.body = static_cast<std::uint32_t>(world - analysis_.bodies.begin());
            }
        });
    }

    /// "The African Union said that its envoy A": of the one body that the sentence names before.
    void bodies_from_owners()
    {
        each_held(analysis_, [&](Person&, HeldPost& held, Post& post) {
            if (!post.country.empty() || post.body || !post.entailed_body.empty() ||
                is_head(post) || !ends_with_word(analysis_, post.tokens.first, {"its"})) {
                return;
            }
            std::optional<std::uint32_t> owner;
            for (const Mention& mention : analysis_.mentions) {
                if (mention.sentence != post.sentence || mention.tokens.last > post.tokens.first ||
                    mention.nested) {
                    continue;
                }
                if (mention.kind == MentionKind::country &&
                    (!owner || is_owner_too(mention, post))) {
                    return;
                }
                if (mention.kind == MentionKind::organization) {
                    if (owner && *owner != mention.entity) {
                        return;
                    }
                    owner = mention.entity; // the subject, whoever its members are
                }
            }
            if (owner && analysis_.bodies[*owner].international) {
                post.body = owner;
                held.confidence = std::min(held.confidence, inherited_confidence);
            }
        });
    }

    /// "NATO welcomed Sweden and its envoy A", "NATO told Sweden that its minister A": a country
    /// that may be the owner as well as the body before it; not "its Swedish envoy".
    [[nodiscard]] static bool is_owner_too(const Mention& country, const Post& post)
    {
        constexpr std::uint32_t near = 3; // "Sweden and its", "Sweden, and its"
        const bool of_state =
            post.type == TitleClass::minister || post.type == TitleClass::diplomat ||
            post.type == TitleClass::military || post.type == TitleClass::royal;
        return country.form == MentionForm::name &&
               (of_state || country.tokens.last + near >= post.tokens.first);
    }

    /// "Oman denies it, and its negotiator A": of the country that the sentence names before.
    void countries_from_owners()
    {
        for (const Post& post : analysis_.posts) {
            if (!post.country.empty() || !ends_with_word(analysis_, post.tokens.first, {"its"})) {
                continue;
            }
            std::string owner;
            bool single = true;
            for (const Mention& mention : analysis_.mentions) {
                if (mention.sentence != post.sentence || mention.tokens.last > post.tokens.first ||
                    mention.form == MentionForm::adjective) {
                    continue;
                }
                const bool capital = // "Kinshasa denies it"
                    mention.kind == MentionKind::place &&
                    mention.tokens.first == analysis_.sentences[mention.sentence].tokens.first;
                if (mention.kind == MentionKind::country || capital) {
                    const std::string& named = capital ? analysis_.places[mention.entity].country
                                                       : analysis_.countries[mention.entity].iso;
                    single = single && (owner.empty() || owner == named);
                    owner = named;
                }
                single = single && mention.kind != MentionKind::organization;
            }
            if (single && !owner.empty()) {
                settle_within(analysis_, post.tokens, owner);
            }
        }
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
};

} // namespace

void complete_from_givers(Analysis& analysis)
{
    GiverReader(analysis).run();
}

} // namespace entente
