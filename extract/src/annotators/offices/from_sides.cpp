#include "annotators/bodies.hpp"
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
        countries_from_sides();
    }

private:
    static constexpr std::uint32_t longest_owner = 6; ///< words of "from the Kingdom of Oman"
    Analysis& analysis_;

    /// "attended on the Jordanian side", "Representing Oman were A and B": the country of all in
    /// the sentence whose country nothing else tells.
    void countries_from_sides()
    {
        const auto& tokens = analysis_.tokens();
        for (const Post& post : analysis_.posts) {
            if (post.counterpart && post.plural && !post.country.empty()) {
                settle_within(analysis_, {post.tokens.last, sentence_end(analysis_, post.tokens.first)},
                              post.country); // "his Kenyan counterparts, Minister A and Mayor B"
            }
        }
        for (const Mention& mention : analysis_.mentions) {
            if (const TokenRange own = share_of_capital(analysis_, mention); !own.empty()) {
                settle_within(analysis_, own, mention.kind == MentionKind::place
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
                settle_within(analysis_, {last, share_end(analysis_, mention)}, country);
            } else if (opens_topic(mention)) {
                settle_within(analysis_, behind_speaker({last, sentence_end(analysis_, first)}), country);
            } else if (side) {
                settle_within(analysis_, share_of_side(analysis_, mention), country);
            } else if (stands_for(analysis_, mention)) {
                settle_within(analysis_, share_of_stand_in(analysis_, mention), country);
            } else if (is_represented_by(analysis_, mention) ||
                       is_represented_too(analysis_, mention)) {
                settle_within(analysis_, share_of_represented(analysis_, mention), country);
            } else if (const TokenRange leader = share_of_leader(analysis_, mention);
                       leader.first < leader.last) {
                settle_within(analysis_, leader, country);
            }
        }
        countries_from_signers();
        countries_from_delegations();
    }

    /// "was signed by Minister A for Oman and Minister B for Kenya", "Minister A signed for Oman".
    void countries_from_signers()
    {
        const auto& tokens = analysis_.tokens();
        for (const Mention& name : analysis_.mentions) {
            const std::uint32_t end = sentence_end(analysis_, name.tokens.first);
            std::uint32_t at = name.tokens.last;
            if (name.kind != MentionKind::person || name.nested || at + 1 >= end ||
                !tells_signature(name.sentence)) {
                continue;
            }
            at += is_signature(tokens[at]) ? 1U : 0U;
            const Mention* country =
                at + 1 < end && tokens[at].is("for")
                    ? find_mention_at(analysis_, behind_article(analysis_, at + 1, end),
                                      MentionKind::country)
                    : nullptr;
            const std::uint32_t last = country == nullptr ? end : country->tokens.last;
            const bool closed = country != nullptr && country->form == MentionForm::name &&
                                !country->possessive &&
                                (last >= end || tokens[last].is(",") || tokens[last].is(";") ||
                                 tokens[last].is("and") || tokens[last].is("."));
            if (closed) {
                settle_within(analysis_, name.tokens, analysis_.countries[country->entity].iso);
            }
        }
    }

    [[nodiscard]] static bool is_signature(const Token& token)
    {
        return token.folded.starts_with("sign") || token.folded.starts_with("inked") ||
               token.folded.starts_with("initial");
    }

    [[nodiscard]] bool tells_signature(std::uint32_t sentence) const
    {
        const TokenRange range = analysis_.sentences[sentence].tokens;
        const auto begin = analysis_.tokens().begin();
        return std::any_of(begin + range.first, begin + range.last, is_signature);
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
            const bool side = (tokens[at].is("side") || tokens[at].is("team")) &&
                              !delegation_country(at).empty();
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
                const bool group = tokens[next].is("delegation") || tokens[next].is("side") ||
                                   tokens[next].is("team");
                if (tokens[next].is("while") || (group && !delegation_country(next).empty())) {
                    end = next; // "while the Kenyan side included B"
                }
            }
            std::uint32_t verb = at + 1;
            while (verb < end && !is_a(analysis_, verb, PeopleWord::membership) &&
                   verb < at + longest_owner) {
                ++verb;
            }
            if (verb < end && tokens[verb].is("including")) { // "including A met with B"
                const auto acts = std::find_if(tokens.begin() + verb, tokens.begin() + end,
                                               [](const Token& token) {
                                                   return is_finite_verb(token) || token.is("met");
                                               });
                end = static_cast<std::uint32_t>(acts - tokens.begin());
            }
            if (!country.empty() && verb < end && is_a(analysis_, verb, PeopleWord::membership)) {
                settle_within(analysis_, {verb, end}, country);
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
};

} // namespace

void complete_from_sides(Analysis& analysis)
{
    SideReader(analysis).run();
}

} // namespace entente
