#include "annotators/grammar.hpp"
#include "annotators/offices/shares.hpp"
#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

class SideReader {
public:
    explicit SideReader(Analysis& analysis) : analysis_(analysis) {}

    void run()
    {
        countries_from_givers();
        countries_from_owners();
        bodies_from_owners();
        bodies_from_superiors();
        countries_from_sides();
    }

private:
    static constexpr std::uint32_t longest_owner = 6; ///< words of "from the Kingdom of Oman"
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

    /// "the Special Envoy of the Secretary-General" where the United Nations are told of: theirs.
    void bodies_from_superiors()
    {
        constexpr std::string_view label = "United Nations";
        const auto world = std::ranges::find(analysis_.bodies, label, &Body::label);
        if (world == analysis_.bodies.end()) {
            return;
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
                !ends_with_word(analysis_, post.tokens.first, {"its"})) {
                return;
            }
            std::optional<std::uint32_t> owner;
            for (const Mention& mention : analysis_.mentions) {
                if (mention.sentence != post.sentence || mention.tokens.last > post.tokens.first ||
                    mention.nested) {
                    continue;
                }
                if (mention.kind == MentionKind::country && !owner) {
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
                settle_within(post.tokens, owner);
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

    /// "attended on the Jordanian side", "Representing Oman were A and B": the country of all in
    /// the sentence whose country nothing else tells.
    void countries_from_sides()
    {
        const auto& tokens = analysis_.tokens();
        for (const Post& post : analysis_.posts) {
            if (post.counterpart && post.plural && !post.country.empty()) {
                settle_within({post.tokens.last, sentence_end(analysis_, post.tokens.first)},
                              post.country); // "his Kenyan counterparts, Minister A and Mayor B"
            }
        }
        for (const Mention& mention : analysis_.mentions) {
            if (const TokenRange own = share_of_capital(analysis_, mention); !own.empty()) {
                settle_within(own, mention.kind == MentionKind::place
                                       ? analysis_.places[mention.entity].country
                                       : analysis_.countries[mention.entity].iso);
            }
            if (mention.kind != MentionKind::country) {
                continue;
            }
            const std::uint32_t first = mention.tokens.first;
            const std::uint32_t last = mention.tokens.last;
            const bool side = last < tokens.size() && tokens[last].is("side") && first >= 2 &&
                              ends_with_word(analysis_, first, {"the"}) &&
                              ends_with_word(analysis_, first - 1, {"on", "from"});
            const std::string& country = analysis_.countries[mention.entity].iso;
            if (opens_share(analysis_, mention)) {
                settle_within({last, share_end(analysis_, mention)}, country);
            } else if (opens_topic(mention)) {
                settle_within(behind_speaker({last, sentence_end(analysis_, first)}), country);
            } else if (side) {
                settle_within(share_of_side(analysis_, mention), country);
            } else if (stands_for(analysis_, mention)) {
                settle_within(share_of_stand_in(analysis_, mention), country);
            } else if (is_represented_by(analysis_, mention) ||
                       is_represented_too(analysis_, mention)) {
                settle_within(share_of_represented(analysis_, mention), country);
            }
        }
        countries_from_delegations();
    }

    /// "A delegation from Oman came. The delegation comprised A, B and C", "the Omani side included
    /// A": members are of the country of the delegation that was named last.
    void countries_from_delegations()
    {
        const auto& tokens = analysis_.tokens();
        constexpr std::uint32_t near = 2; // sentences
        std::string country;
        std::uint32_t told = 0;
        for (std::uint32_t at = 0; at < tokens.size(); ++at) {
            const bool side = tokens[at].is("side") && !delegation_country(at).empty();
            if (!tokens[at].is("delegation") && !side) {
                continue;
            }
            const std::uint32_t sentence = analysis_.sentence_of[at];
            if (std::string own = delegation_country(at); !own.empty()) {
                country = std::move(own);
                told = sentence;
            } else if (told + near < sentence) {
                country.clear();
            }
            std::uint32_t end = sentence_end(analysis_, at);
            for (std::uint32_t next = at + 1; next < end; ++next) {
                if (tokens[next].is("delegation") && !delegation_country(next).empty()) {
                    end = next; // "while the delegation of Kenya consisted of B"
                }
            }
            std::uint32_t verb = at + 1;
            while (verb < end && !is_a(analysis_, verb, PeopleWord::membership) &&
                   verb < at + longest_owner) {
                ++verb;
            }
            if (!country.empty() && verb < end && is_a(analysis_, verb, PeopleWord::membership)) {
                settle_within({verb, end}, country);
            }
        }
    }

    /// "Omani delegation", "delegation of the Sultanate of Oman", "delegation from Oman".
    [[nodiscard]] std::string delegation_country(std::uint32_t at) const
    {
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::country) {
                continue;
            }
            const std::uint32_t first = mention.tokens.first;
            const std::uint32_t link =
                first - (ends_with_word(analysis_, first, {"the"}) ? 1U : 0U);
            const bool behind = link == at + 2 && ends_with_word(analysis_, link, {"of", "from"});
            if (mention.tokens.last == at || behind) {
                return analysis_.countries[mention.entity].iso;
            }
        }
        return {};
    }

    /// Behind the first of several who are named: "Concerning Egypt, the Minister and his deputy
    /// B".
    [[nodiscard]] TokenRange behind_speaker(TokenRange range) const
    {
        const Mention* first = nullptr;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::person && !mention.nested &&
                range.contains(mention.tokens)) {
                if (first != nullptr) {
                    return {first->tokens.last, range.last};
                }
                first = &mention;
            }
        }
        return range;
    }

    /// "Concerning Egypt, ... and Minister A discussed": what follows tells of that country.
    [[nodiscard]] bool opens_topic(const Mention& country) const
    {
        static constexpr auto openers =
            std::to_array<std::string_view>({"concerning", "regarding", "from", "for"});
        const auto& tokens = analysis_.tokens();
        const std::uint32_t begin = analysis_.sentences[country.sentence].tokens.first;
        const std::uint32_t last = country.tokens.last;
        std::uint32_t first = country.tokens.first;
        first -= ends_with_word(analysis_, first, {"the"}) ? 1U : 0U;
        return first == begin + 1 && one_of(tokens[begin], openers) && last < tokens.size() &&
               tokens[last].is(",") && country.form == MentionForm::name;
    }

    void settle_within(TokenRange range, const std::string& country)
    {
        each_held(analysis_, [&](Person& person, HeldPost& held, Post& post) {
            if (range.contains(post.tokens) && post.country.empty() && person.country.empty() &&
                !is_international(analysis_, post) && !post.counterpart) {
                settle_inferred(analysis_, person, held, country, inherited_confidence);
            }
        });
    }
};

} // namespace

void complete_from_sides(Analysis& analysis)
{
    SideReader(analysis).run();
}

} // namespace entente
