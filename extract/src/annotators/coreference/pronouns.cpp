#include "../bodies.hpp"
#include "../grammar.hpp"
#include "annotators/grammar.hpp"
#include "persons.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace entente {
namespace {

constexpr auto male = std::to_array<std::string_view>({"he", "his", "him", "himself"});
constexpr auto female = std::to_array<std::string_view>({"she", "her", "herself"});

class Pronouns {
public:
    explicit Pronouns(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens()) {}

    void run()
    {
        std::vector<bool> named(tokens_.size(), false);
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind == MentionKind::person && mention.form == MentionForm::name) {
                std::fill(named.begin() + mention.head.first, named.begin() + mention.head.last,
                          true);
            }
        }
        for (std::uint32_t at = 0; at < tokens_.size(); ++at) {
            if (named[at]) {
                continue; // "He Rong"
            }
            if (const std::uint32_t last = style_end(at); last != at) {
                read_style(at, last);
                at = last - 1;
                continue;
            }
            const bool is_female = one_of(tokens_[at], female);
            if (!is_female && !one_of(tokens_[at], male)) {
                continue;
            }
            const bool object = is_object(at);
            if (const auto person = antecedent(at, is_female, object)) {
                found_.push_back(speak_of(at, *person, is_female, object));
            }
        }
        analysis_.mentions.insert(analysis_.mentions.end(), found_.begin(), found_.end());
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::vector<Mention> found_; ///< in the text's order

    /// One past "His Majesty", "Her Royal Highness" at `at`, else `at`.
    [[nodiscard]] std::uint32_t style_end(std::uint32_t at) const
    {
        if (!tokens_[at].is("his") && !tokens_[at].is("her")) {
            return at;
        }
        std::uint32_t style = at + 1;
        style += style < tokens_.size() && tokens_[style].is("royal") ? 1U : 0U;
        const bool is_style = style < tokens_.size() && tokens_[style].is_capitalised() &&
                              is_a(analysis_, style, PeopleWord::style);
        return is_style ? style + 1 : at;
    }

    /// "*His Majesty* received B": whom the article spoke of, when no name or title follows.
    void read_style(std::uint32_t first, std::uint32_t last)
    {
        const bool alone = last < tokens_.size() && tokens_[last].shape == Shape::lower &&
                           !tokens_[last].is("the");
        const bool taken = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::person && mention.tokens.contains(first);
        });
        if (!alone || taken) {
            return;
        }
        const bool is_female = tokens_[first].is("her");
        auto person = holder_of_style(analysis_, {first, last});
        person = person ? person : antecedent(first, is_female, false);
        if (person) {
            Mention mention = speak_of(first, *person, is_female, false);
            mention.tokens = {first, last};
            mention.form = MentionForm::title;
            mention.possessive = false;
            found_.push_back(mention);
        }
    }

    Mention speak_of(std::uint32_t at, std::uint32_t entity, bool is_female, bool object)
    {
        Person& person = analysis_.people[entity];
        person.female = person.female || is_female;
        person.male = person.male || !is_female;
        person.sentences.insert(analysis_.sentence_of[at]);
        Mention mention = mention_of(analysis_, {at, at + 1}, MentionKind::person,
                                     MentionForm::pronoun, entity, "coreference.pronoun");
        mention.possessive = tokens_[at].is("his") || (tokens_[at].is("her") && !object);
        mention.confidence = 0.7;
        return mention;
    }

    /// "hosted *him*", "met *her* on Monday": no owner, and nobody's own subject.
    [[nodiscard]] bool is_object(std::uint32_t at) const
    {
        if (tokens_[at].is("him")) {
            return true;
        }
        const std::uint32_t next = at + 1;
        return tokens_[at].is("her") && (next >= tokens_.size() ||
                                         analysis_.sentence_of[next] != analysis_.sentence_of[at] ||
                                         tokens_[next].shape == Shape::punctuation ||
                                         is_a(analysis_, next, PeopleWord::behind_object));
    }

    /// The verb of speech that "he" depends on ("promising that he"), or nothing.
    [[nodiscard]] std::optional<std::uint32_t> speech_before(std::uint32_t at) const
    {
        std::uint32_t verb = at;
        if (verb > 0 && tokens_[verb - 1].is("that")) {
            --verb;
        }
        return verb > 0 && is_a(analysis_, verb - 1, PeopleWord::speech) ? std::optional(verb - 1)
                                                                         : std::nullopt;
    }

    /// "A said B during his visit": B, of whom A speaks.
    [[nodiscard]] bool is_spoken_of(const Mention& mention) const
    {
        std::uint32_t before = mention.tokens.first;
        const std::uint32_t begin = analysis_.sentences[mention.sentence].tokens.first;
        if (before > begin && tokens_[before - 1].is("that")) {
            --before;
        }
        return mention.form != MentionForm::pronoun && !mention.possessive && before > begin &&
               (tokens_[before - 1].is("said") || tokens_[before - 1].is("says"));
    }

    /// "At a meeting *with B*, he praised", "Asked *about B*, he said": B is not who speaks.
    [[nodiscard]] bool is_companion(const Mention& mention, std::uint32_t at) const
    {
        const std::uint32_t begin = analysis_.sentences[mention.sentence].tokens.first;
        if (mention.tokens.first <= begin || !tokens_[at - 1].is(",") || mention.possessive) {
            return false;
        }
        const auto& words = analysis_.lexicon->event_words;
        const bool introduced = words.has(tokens_[begin].folded, EventWord::preposition) ||
                                tokens_[begin].is("as") || tokens_[begin].is("asked") ||
                                tokens_[begin].is("speaking") || tokens_[begin].is("together") ||
                                tokens_[begin].is("apart") || tokens_[begin].is("after") ||
                                tokens_[begin].is("before") || tokens_[begin].is("while");
        if (!introduced) {
            return false;
        }
        for (std::uint32_t i = begin; i < mention.tokens.first; ++i) {
            if (words.has(tokens_[i].folded, EventWord::finite_verb) || tokens_[i].is("when")) {
                return false; // "After B came to Oslo, he": B may be meant
            }
        }
        return mention.tokens.last + 8 > at && !is_clause(mention.tokens.last, at);
    }

    /// Something is told between: "After B *arrived*, he".
    [[nodiscard]] bool is_clause(std::uint32_t first, std::uint32_t last) const
    {
        const auto& words = analysis_.lexicon->event_words;
        for (std::uint32_t at = first; at < last; ++at) {
            if (is_finite_verb(tokens_[at]) ||
                words.has(tokens_[at].folded, EventWord::past_form) ||
                words.has(tokens_[at].folded, EventWord::finite_verb)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool fits(const Mention& mention, bool is_female) const
    {
        if (mention.kind != MentionKind::person || mention.nested) {
            return false;
        }
        const Person& person = analysis_.people[mention.entity];
        return !(is_female ? person.male : person.female);
    }

    /// "When *he* met B in Oslo, A said": A, the subject of the main clause behind, where nobody
    /// was named before.
    [[nodiscard]] std::optional<std::uint32_t> subject_ahead(std::uint32_t at, bool is_female) const
    {
        static constexpr auto openers =
            std::to_array<std::string_view>({"after", "as", "before", "once", "when", "while"});
        const TokenRange sentence = analysis_.sentences[analysis_.sentence_of[at]].tokens;
        if (at != sentence.first + 1 || !one_of(tokens_[sentence.first], openers) ||
            !(tokens_[at].is("he") || tokens_[at].is("she"))) {
            return std::nullopt;
        }
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.first > at + 1 && sentence.contains(mention.tokens) &&
                tokens_[mention.tokens.first - 1].is(",") && fits(mention, is_female) &&
                mention.form == MentionForm::name && !mention.possessive &&
                mention.tokens.last + 1 < sentence.last &&
                is_clause(mention.tokens.last, mention.tokens.last + 1)) {
                return mention.entity;
            }
        }
        return std::nullopt;
    }

    /// Whoever speaks just before "that he"; else the first person of the sentence so far, but no
    /// object of its own clause; else the first of one of the three sentences before; else
    /// the subject behind.
    [[nodiscard]] std::optional<std::uint32_t> antecedent(std::uint32_t at, bool is_female,
                                                          bool object) const
    {
        const std::uint32_t sentence = analysis_.sentence_of[at];
        const auto said = speech_before(at);
        std::optional<std::uint32_t> found;
        std::optional<std::uint32_t> subject;
        std::optional<std::uint32_t> companion;
        if (said && !found_.empty() && found_.back().sentence == sentence &&
            found_.back().tokens.last + 2 > *said && fits(found_.back(), is_female)) {
            return found_.back().entity; // "he said that he"
        }
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.first > at) {
                break;
            }
            if (mention.sentence != sentence || mention.tokens.last > at ||
                !fits(mention, is_female) || is_quoted_apart(mention, at)) {
                continue;
            }
            if (said && mention.tokens.last <= *said && mention.tokens.last + 3 > *said) {
                return mention.entity;
            }
            if (!object && goes_on_visit(analysis_, mention, at)) {
                return mention.entity;
            }
            if (!object && (is_companion(mention, at) || has_invited(analysis_, mention) ||
                            (is_met(analysis_, mention) && is_clause(mention.tokens.last, at)))) {
                companion = mention.entity;
            } else if (object && mention.tokens.last + 1 == at && !mention.possessive) {
                found = subject && *subject != mention.entity ? subject : found;
                subject = mention.entity; // "A landed, with *B greeting her*": A
            } else if (object && (!subject || *subject == mention.entity)) {
                subject = mention.entity;
            } else if (!found || (!object && is_spoken_of(mention))) {
                found = mention.entity;
            }
        }
        if (!found && !companion && stranger_speaks(at)) {
            return std::nullopt;
        }
        for (std::uint32_t back = 1; !found && back <= 3 && back <= sentence; ++back) {
            for (const Mention& mention : analysis_.mentions) {
                if (mention.sentence == sentence - back && fits(mention, is_female) &&
                    mention.entity != subject && !is_quoted_apart(mention, at)) {
                    found = subject_before(mention, is_female).value_or(mention.entity);
                    if (const auto other = guest_beside(analysis_, *found, sentence - back, at);
                        other && !(is_female ? analysis_.people[*other].male
                                             : analysis_.people[*other].female)) {
                        found = other;
                    }
                    break;
                }
            }
        }
        found = found ? found : companion;
        return found ? found : subject_ahead(at, is_female);
    }

    /// "*a Kenyan admiral said* as he arrived": somebody who has no name.
    [[nodiscard]] bool stranger_speaks(std::uint32_t at) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::post && mention.tokens.last < at &&
                   mention.sentence == analysis_.sentence_of[at] &&
                   !analysis_.posts[mention.entity].definite &&
                   is_a(analysis_, mention.tokens.last, PeopleWord::speech);
        });
    }

    /// Named in the words of somebody else than who says "he".
    [[nodiscard]] bool is_quoted_apart(const Mention& mention, std::uint32_t at) const
    {
        return std::ranges::any_of(analysis_.quotations, [&](const Quotation& quotation) {
            return quotation.tokens.contains(mention.tokens) &&
                   !(quotation.tokens.first <= at && at < quotation.tokens.last);
        });
    }

    /// "He met the President. He then met the Minister.": who opened the sentence before as "he"
    /// goes on.
    [[nodiscard]] std::optional<std::uint32_t> subject_before(const Mention& named,
                                                              bool is_female) const
    {
        const auto opening = std::ranges::find_if(found_, [&](const Mention& pronoun) {
            return pronoun.sentence == named.sentence && !pronoun.possessive &&
                   (pronoun.tokens.first < named.tokens.first ||
                    is_companion(named, pronoun.tokens.first)) &&
                   fits(pronoun, is_female) &&
                   (tokens_[pronoun.tokens.first].is("he") ||
                    tokens_[pronoun.tokens.first].is("she"));
        });
        return opening == found_.end() ? std::nullopt : std::optional(opening->entity);
    }
};

} // namespace

void add_pronouns(Analysis& analysis)
{
    Pronouns(analysis).run();
}

} // namespace entente
