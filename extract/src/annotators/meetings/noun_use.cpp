#include "noun_use.hpp"

#include "../grammar.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

constexpr auto adjective_endings =
    std::to_array<std::string_view>({"al", "ic", "ive", "ous", "ful", "ary", "ing", "less", "ant",
                                     "ent", "able", "ible", "term", "level"});

bool is_adjective_like(std::string_view word)
{
    return word.size() > 4 && std::ranges::any_of(adjective_endings, [&](std::string_view end) {
               return word.ends_with(end);
           });
}

/// "visit", "meeting", "tour" can be nouns and verbs: what stands before decides.
class Use {
public:
    Use(const ArticleView& view, TokenRange tokens, TokenRange sentence)
        : view_(view), tokens_(tokens), sentence_(sentence)
    {
    }

    [[nodiscard]] bool is_noun() const
    {
        const std::string_view word = view_.word(tokens_.first);
        if (tokens_.first == sentence_.first) {
            return !word.ends_with("ing") ? follows_noun_pattern() : !begins_participle();
        }
        const std::uint32_t before = tokens_.first - 1;
        const std::string_view previous = view_.word(before);
        if (view_.is_possessive(before)) {
            return true;
        }
        if (is_possessive_pronoun(previous)) {
            return true;
        }
        if (const Mention* mention = view_.mention_at(before)) {
            const bool pair =
                view_.token(mention->tokens.first).after_hyphen; // "a Vik-Otieno talk"
            const bool place =
                mention->kind == MentionKind::place || mention->form == MentionForm::metonym;
            return pair || (place && is_determined(mention->tokens.first)) ||
                   (mention->kind == MentionKind::country &&
                    mention->form == MentionForm::adjective);
        }
        if (before > sentence_.first && is_in_verb_group(view_, previous) &&
            is_a(view_, view_.word(before - 1), EventWord::modal)) {
            return word.ends_with('s'); // "will then visit"
        }
        if (previous == "to" || is_a(view_, previous, EventWord::modal)) {
            return word.ends_with('s') ||
                   (word.ends_with("ing") && previous == "to" && !governs_object());
        }
        if (word.ends_with('s') && previous == "," && follows_person(before)) {
            return false; // "A, Foreign Minister, travels to Oslo"
        }
        if (word.ends_with("ing")) {
            const bool may_be_verb =
                is_a(view_, previous, EventWord::before_participle) || view_.is_punctuation(before);
            return !may_be_verb || !governs_object();
        }
        if (previous == "who" || previous == "and" || previous == "they" || previous == "we" ||
            previous == "also" || previous == "he" || previous == "she" || previous == "will") {
            return previous == "and" && follows_noun_pattern();
        }
        return is_determiner(view_, previous) || is_preposition(view_, previous) ||
               is_light_verb(view_, previous) || tells_membership(view_, before) ||
               is_adjective_like(previous) || view_.token(before).shape == Shape::number ||
               follows_noun_pattern();
    }

private:
    const ArticleView& view_;
    TokenRange tokens_;
    TokenRange sentence_;

    [[nodiscard]] bool follows_person(std::uint32_t comma) const
    {
        const Mention* mention = view_.mention_before(comma);
        return mention != nullptr && !mention->possessive &&
               (mention->kind == MentionKind::person || mention->kind == MentionKind::post);
    }

    /// "*a* White House meeting", but not "in Nairobi meeting B".
    [[nodiscard]] bool is_determined(std::uint32_t place) const
    {
        return place > sentence_.first &&
               (is_indefinite(view_.word(place - 1)) || view_.word(place - 1) == "the" ||
                is_possessive_pronoun(view_.word(place - 1)));
    }

    [[nodiscard]] bool governs_object() const
    {
        const std::uint32_t next = tokens_.last;
        return next < sentence_.last &&
               (view_.mention_at(next) != nullptr || is_determiner(view_, view_.word(next)) ||
                view_.word(next) == "with" || view_.word(next) == "in" ||
                view_.time_at(next) != nullptr);
    }

    /// "Meeting in Beijing, ..." at the sentence's head.
    [[nodiscard]] bool begins_participle() const { return governs_object(); }

    [[nodiscard]] bool follows_noun_pattern() const
    {
        const std::uint32_t next = tokens_.last;
        return next < sentence_.last &&
               (view_.word(next) == "to" || view_.word(next) == "by" || view_.word(next) == "of" ||
                view_.word(next) == "between" || view_.word(next) == "with");
    }
};

} // namespace

bool is_used_as_noun(const ArticleView& view, TokenRange tokens, TokenRange sentence)
{
    return Use(view, tokens, sentence).is_noun();
}

bool includes_events(const ArticleView& view, std::uint32_t at)
{
    const std::string_view word = view.word(at);
    const std::string_view before = at > 0 ? view.word(at - 1) : std::string_view();
    return tells_membership(view, at) || word.starts_with("feature") ||
           (word == "in" && (before.starts_with("tak") || before == "took"));
}

} // namespace entente
