#include "annotators/bodies/body_aliases.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace entente {
namespace {

class AliasJoiner {
public:
    explicit AliasJoiner(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        join_bracketed();
        join_secretariats();
        order_mentions(analysis_);
        introduce_acronyms();
        find_acronyms();
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::map<std::string, std::uint32_t, std::less<>> acronyms_; ///< as written -> body

    /// "House of Deputies (Lower House)": two names of one body.
    void join_bracketed()
    {
        std::vector<std::uint32_t> target(analysis_.bodies.size());
        std::iota(target.begin(), target.end(), 0U);
        for (const Mention& mention : analysis_.mentions) {
            const std::uint32_t at = mention.tokens.last;
            if (mention.kind != MentionKind::organization || at + 2 >= tokens_.size() ||
                !tokens_[at].is("(")) {
                continue;
            }
            const Mention* inner = find_mention_at(analysis_, at + 1, MentionKind::organization);
            if (inner == nullptr || inner->tokens.last >= tokens_.size() ||
                !tokens_[inner->tokens.last].is(")")) {
                continue;
            }
            std::ranges::replace(target, target[inner->entity], target[mention.entity]);
        }
        unite_bodies(analysis_, target);
    }

    /// "the Secretariat of the Security Council" speaks for the council.
    void join_secretariats()
    {
        for (Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::organization || mention.nested ||
                !tokens_[mention.head.last - 1].is("secretariat")) {
                continue;
            }
            std::uint32_t at = mention.tokens.last;
            if (at + 2 >= tokens_.size() || !tokens_[at].is("of")) {
                continue;
            }
            at += tokens_[at + 1].is("the") ? 2U : 1U;
            const Mention* whole = find_mention_at(analysis_, at, MentionKind::organization);
            if (whole == nullptr) {
                continue;
            }
            mention.tokens.last = whole->tokens.last;
            mention.head.last = whole->head.last;
            mention.entity = whole->entity;
            ++analysis_.bodies[whole->entity].names[analysis_.words(mention.head)];
        }
    }

    /// "MPS", "MoIT": two capitals or more.
    [[nodiscard]] bool is_acronym(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if (token.shape != Shape::capital) {
            return token.shape == Shape::upper;
        }
        const auto word =
            std::string_view(analysis_.document->text).substr(token.span.begin, token.span.size());
        return word.size() <= 8 &&
               std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
    }

    /// "Ministry of Public Security (MPS)".
    void introduce_acronyms()
    {
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::organization) {
                continue;
            }
            const std::uint32_t at = mention.tokens.last;
            if (at + 2 < tokens_.size() && tokens_[at].is("(") && is_acronym(at + 1) &&
                tokens_[at + 2].is(")")) {
                const std::string acronym = analysis_.words({at + 1, at + 2});
                analysis_.bodies[mention.entity].names.try_emplace(acronym, 0);
                acronyms_.emplace(acronym, mention.entity);
            }
        }
    }

    void find_acronyms()
    {
        if (acronyms_.empty()) {
            return;
        }
        std::vector<bool> taken(tokens_.size(), false);
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::organization) {
                std::fill(taken.begin() + mention.tokens.first, taken.begin() + mention.tokens.last,
                          true);
            }
        }
        for (std::uint32_t at = 0; at < tokens_.size(); ++at) {
            if (!is_acronym(at) || taken[at]) {
                continue;
            }
            const std::string word = analysis_.words({at, at + 1});
            const auto known = acronyms_.find(word);
            if (known == acronyms_.end()) {
                continue;
            }
            Body& body = analysis_.bodies[known->second];
            ++body.names[word];
            body.sentences.insert(analysis_.sentence_of[at]);
            analysis_.mentions.push_back(mention_of(analysis_, {at, at + 1},
                                                    MentionKind::organization, MentionForm::name,
                                                    known->second, "bodies.acronym"));
        }
    }
};

} // namespace

void join_body_aliases(Analysis& analysis)
{
    AliasJoiner(analysis).run();
}

} // namespace entente
