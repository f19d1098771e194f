#include "../bodies.hpp"
#include "../grammar.hpp"
#include "persons.hpp"

#include <entente/core/text.hpp>

#include <algorithm>

namespace entente {
namespace {

class NounReader {
public:
    explicit NounReader(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        sides();
        bodies();
        groups();
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    void add(TokenRange range, MentionKind kind, MentionForm form, std::uint32_t entity,
             std::string_view rule)
    {
        pending_.push_back(mention_of(analysis_, range, kind, form, entity, rule));
    }

    void flush()
    {
        analysis_.mentions.insert(analysis_.mentions.end(), pending_.begin(), pending_.end());
        pending_.clear();
        order_mentions(analysis_);
    }

    std::vector<Mention> pending_;

    /// "the Vietnamese side".
    void sides()
    {
        const std::vector<Mention> mentions = analysis_.mentions;
        for (const Mention& mention : mentions) {
            std::uint32_t next = mention.tokens.last;
            if (mention.kind != MentionKind::country || mention.nested || next >= tokens_.size()) {
                continue;
            }
            if (is_possessive_at(analysis_, next)) {
                ++next;
            }
            if (next < tokens_.size() && is_a(analysis_, next, PeopleWord::side) &&
                analysis_.sentence_of[next] == mention.sentence) {
                std::uint32_t first = mention.tokens.first;
                if (ends_with_word(analysis_, first, {"the", "a"})) {
                    --first;
                }
                add({first, next + 1}, MentionKind::country, MentionForm::nominal, mention.entity,
                    "coreference.side");
            }
        }
        flush();
    }

    /// "the ministry", "the commission": the body of that kind named last.
    void bodies()
    {
        std::vector<bool> covered(tokens_.size() + 1, false);
        for (const Mention& mention : analysis_.mentions) {
            std::fill(covered.begin() + mention.tokens.first, covered.begin() + mention.tokens.last,
                      true);
        }
        for (std::uint32_t at = 1; at < tokens_.size(); ++at) {
            if (covered[at] || !is_a(analysis_, at, PeopleWord::body) ||
                !ends_with_word(analysis_, at, {"the", "his", "her"})) {
                continue;
            }
            const bool own = !ends_with_word(analysis_, at, {"the"});
            const Mention* found = nullptr;
            for (const Mention& mention : analysis_.mentions) {
                if (mention.tokens.first >= at) {
                    break;
                }
                if (mention.kind == MentionKind::organization &&
                    is_kind_of(mention.entity, tokens_[at].folded) &&
                    (!own || has_holder_of_post(mention.entity))) {
                    found = &mention;
                }
            }
            if (found != nullptr) {
                analysis_.bodies[found->entity].sentences.insert(analysis_.sentence_of[at]);
                add({at - 1, at + 1}, MentionKind::organization, MentionForm::nominal,
                    found->entity, "coreference.body");
            }
        }
        flush();
    }

    [[nodiscard]] bool is_kind_of(std::uint32_t body, std::string_view noun) const
    {
        return fold(analysis_.bodies[body].label).find(noun) != std::string::npos;
    }

    /// Somebody named is of the body, who may say "*his* party" of it.
    [[nodiscard]] bool has_holder_of_post(std::uint32_t body) const
    {
        return std::ranges::any_of(analysis_.people, [&](const Person& person) {
            return std::ranges::any_of(person.posts, [&](const HeldPost& held) {
                return analysis_.posts[held.post].body == body;
            });
        });
    }

    /// "between *the two* last month", "with *the two*."
    [[nodiscard]] bool is_bare_two(std::uint32_t at) const
    {
        if (!tokens_[at].is("two") || at < 2 || !tokens_[at - 2].is("between") ||
            !tokens_[at - 1].is("the")) {
            return false;
        }
        const std::uint32_t next = at + 1;
        const auto& words = analysis_.lexicon->event_words;
        return next >= sentence_end(analysis_, at) || tokens_[next].shape == Shape::punctuation ||
               tokens_[next].is("last") || tokens_[next].is("this") ||
               words.has(tokens_[next].folded, EventWord::preposition) ||
               words.has(tokens_[next].folded, EventWord::verb_group) ||
               words.has(tokens_[next].folded, EventWord::past_form) ||
               is_finite_verb(tokens_[next]);
    }

    /// "the two leaders", "they".
    void groups()
    {
        for (std::uint32_t at = 0; at < tokens_.size(); ++at) {
            const bool number =
                tokens_[at].is("two") || tokens_[at].is("both") || tokens_[at].is("three");
            if (!number) {
                if (tokens_[at].is("they")) {
                    add({at, at + 1}, MentionKind::group, MentionForm::pronoun, 0,
                        "coreference.group");
                }
                continue;
            }
            const std::uint32_t end = std::min(sentence_end(analysis_, at), at + 4);
            for (std::uint32_t noun = at + 1; noun < end; ++noun) {
                if (is_a(analysis_, noun, PeopleWord::group)) {
                    const std::uint32_t first =
                        ends_with_word(analysis_, at, {"the", "these"}) ? at - 1 : at;
                    add({first, noun + 1}, MentionKind::group, MentionForm::nominal, 0,
                        "coreference.group");
                    break;
                }
                if (tokens_[noun].shape == Shape::punctuation) {
                    break;
                }
            }
            if (is_bare_two(at)) {
                add({at - 1, at + 1}, MentionKind::group, MentionForm::nominal, 0,
                    "coreference.group");
            }
        }
        flush();
    }
};

} // namespace

void add_nouns(Analysis& analysis)
{
    NounReader(analysis).run();
}

} // namespace entente
