#include "delegation_phrases.hpp"

#include "../grammar.hpp"

#include <algorithm>

namespace entente {
namespace {

class PhraseReader {
public:
    PhraseReader(const Analysis& analysis, std::uint32_t noun)
        : analysis_(analysis), tokens_(analysis.tokens()),
          sentence_(analysis.sentences[analysis.sentence_of[noun]].tokens)
    {
        phrase_.noun = noun;
        phrase_.last = noun + 1;
    }

    DelegationPhrase read()
    {
        read_modifiers();
        read_sender();
        leader_behind();
        if (!phrase_.leader) {
            leader_before();
        }
        phrase_.members = delegation_members(analysis_, phrase_.last);
        take_members();
        return phrase_;
    }

private:
    const Analysis& analysis_;
    const std::vector<Token>& tokens_;
    TokenRange sentence_;
    DelegationPhrase phrase_;

    [[nodiscard]] bool is_at(std::uint32_t at, std::string_view word) const
    {
        return at < sentence_.last && tokens_[at].is(word);
    }

    /// The country or body whose mention covers the token, or null.
    [[nodiscard]] const Mention* owner_at(std::uint32_t at) const
    {
        const auto found = std::ranges::find_if(analysis_.mentions, [&](const Mention& mention) {
            return mention.tokens.contains(at) && mention.form != MentionForm::nominal &&
                   (mention.kind == MentionKind::country ||
                    mention.kind == MentionKind::organization);
        });
        return found == analysis_.mentions.end() ? nullptr : &*found;
    }

    void lead(const Mention* leader)
    {
        if (leader != nullptr) {
            phrase_.leader = leader->entity;
        }
    }

    /// "*Members of* the delegation": they are it.
    void take_members()
    {
        const std::uint32_t first = phrase_.first;
        if (first >= sentence_.first + 2 && tokens_[first - 1].is("of") &&
            tokens_[first - 2].is("members")) {
            phrase_.first = first - 2;
        }
    }

    void read_modifiers()
    {
        constexpr std::uint32_t longest = 9;
        std::uint32_t at = phrase_.noun;
        while (at > sentence_.first && phrase_.noun - at < longest) {
            const Token& word = tokens_[at - 1];
            if (const Mention* owner = owner_at(at - 1)) {
                phrase_.sender = owner;
                at = std::max(owner->tokens.first, sentence_.first);
                continue;
            }
            if (word.is("the") || word.is("this") || word.is("that")) {
                phrase_.definite = true;
                --at;
                break;
            }
            if (is_indefinite(word.folded)) {
                phrase_.indefinite = true;
                --at;
                break;
            }
            const bool hyphen = word.is("-") || tokens_[at].after_hyphen;
            if (!hyphen && (word.shape == Shape::punctuation || is_finite_verb(word) ||
                            is_a(analysis_, at - 1, EventWord::preposition) ||
                            is_a(analysis_, at - 1, EventWord::verb_group) ||
                            is_a(analysis_, at - 1, EventWord::leading_act) ||
                            is_a(analysis_, at - 1, EventWord::clause_opener))) {
                break;
            }
            phrase_.of_some = phrase_.of_some || (!hyphen && !says_rank(at - 1));
            --at;
        }
        phrase_.first = at;
    }

    /// "the *visiting*, *high-level*, *ministerial* delegation": words that single out none.
    [[nodiscard]] bool says_rank(std::uint32_t at) const
    {
        const Token& word = tokens_[at];
        return is_a(analysis_, at, EventWord::side_rank) || word.folded.ends_with("level") ||
               word.folded.ends_with("member") || word.folded.ends_with("person") ||
               word.shape == Shape::number || is_a(analysis_, at, PeopleWord::guest_adjective);
    }

    /// "a delegation *of the Kenyan parliament*", "a team *from Oslo*".
    void read_sender()
    {
        const std::uint32_t of = phrase_.noun + 1;
        if (!is_at(of, "of") && !is_at(of, "from")) {
            return;
        }
        std::uint32_t at = of + 1;
        at += is_at(at, "the") ? 1U : 0U;
        const Mention* owner = at < sentence_.last ? owner_at(at) : nullptr;
        if (owner != nullptr) {
            phrase_.sender = owner;
            phrase_.last = owner->tokens.last;
        } else {
            phrase_.of_some = true; // "a group of students"
        }
    }

    /// "the delegation *to the talks* led by A", "is there *to study* under A": what A leads may be
    /// that, but for a comma that closes it.
    [[nodiscard]] bool opens_matter(std::uint32_t at) const
    {
        const bool opens = is_at(at, "to") || is_at(at, "for") || is_at(at, "at");
        const bool named = std::ranges::any_of(analysis_.mentions, [&](const Mention& mention) {
            return mention.tokens.first == at + 1 && mention.kind != MentionKind::group;
        });
        if (!opens || named) {
            return false;
        }
        std::uint32_t led = at + 1;
        while (led + 1 < sentence_.last && !is_a(analysis_, led, EventWord::leading) &&
               !tokens_[led].is("leadership")) {
            ++led;
        }
        const bool closed = std::any_of(tokens_.begin() + at, tokens_.begin() + led,
                                        [](const Token& token) { return token.is(","); });
        return !closed;
    }

    /// "a delegation to the talks, which was *led by A*", "a team *under the leadership of A*".
    void leader_behind()
    {
        constexpr std::uint32_t longest = 16;
        constexpr std::uint32_t reach = 14;
        const std::uint32_t end = std::min(sentence_.last, phrase_.last + longest);
        for (std::uint32_t at = phrase_.last; at + 2 < end; ++at) {
            const bool led = is_a(analysis_, at, EventWord::leading) && tokens_[at + 1].is("by");
            const bool under = tokens_[at].is("leadership") && tokens_[at + 1].is("of");
            if (led || under) {
                lead(leader_named(analysis_, {at + 2, std::min(sentence_.last, at + reach)}));
                phrase_.told = led && phrase_.leader.has_value();
                return;
            }
            const bool be = is_be_form(tokens_[at].folded);
            if (is_delegation(analysis_, at) || tokens_[at].is(";") || opens_matter(at) ||
                (is_finite_verb(tokens_[at]) && !be)) {
                return;
            }
        }
    }

    void leader_before()
    {
        constexpr std::uint32_t near = 7;
        const std::uint32_t first = phrase_.first;
        if (first == sentence_.first + 1 && is_a(analysis_, first - 1, EventWord::leading_act) &&
            phrase_.last < sentence_.last && is_be_form(tokens_[phrase_.last].folded)) {
            lead(leader_named(analysis_, {phrase_.last + 1, sentence_.last}));
            phrase_.headed = true; // "Heading the delegation was A"
            return;
        }
        if (first < sentence_.first + 2) {
            return;
        }
        const TokenRange before{sentence_.first, first};
        if (is_a(analysis_, sentence_.first, EventWord::leading) &&
            tokens_[sentence_.first + 1].is("by") && tokens_[first - 1].is(",")) {
            lead(leader_named(analysis_,
                              {sentence_.first + 2, first})); // "Led by A, the delegation"
            return;
        }
        const bool of = tokens_[first - 1].is("of");
        if (of && first >= sentence_.first + 3 && tokens_[first - 2].is("head") &&
            (tokens_[first - 3].is("at") ||
             (tokens_[first - 3].is("the") && first >= sentence_.first + 4 &&
              tokens_[first - 4].is("at")))) { // "A flew to Oslo at the head of"
            lead(person_named(analysis_, before, true));
            phrase_.headed = phrase_.leader.has_value();
            return;
        }
        if (of && is_a(analysis_, first - 2, PeopleWord::head)) { // "the head of the delegation, A"
            const std::uint32_t behind = phrase_.last + (is_at(phrase_.last, ",") ? 1U : 0U);
            const Mention* named = person_named(analysis_, {first - 2, behind + 1});
            lead(named);
            phrase_.headed = phrase_.leader.has_value();
            phrase_.head = !phrase_.headed;
            phrase_.first = first - 2;
            phrase_.first -= ends_with_word(analysis_, first - 2, {"the"}) ? 1U : 0U;
            return;
        }
        const Token& verb = tokens_[first - 1];
        if (is_a(analysis_, first - 1, EventWord::leading_act) && !verb.folded.starts_with("rep")) {
            const Mention* who = person_named(analysis_, before, true);
            if (who != nullptr && who->tokens.last + near > first) {
                lead(who);
                phrase_.headed = true;
            }
            return;
        }
        companion_before(before);
    }

    /// "*A* and his delegation", "*A* arrived in Oslo with a delegation", "*A's* delegation".
    void companion_before(TokenRange before)
    {
        const std::uint32_t first = phrase_.first;
        const Token& link = tokens_[first - 1];
        const bool his = link.is("his") || link.is("her");
        const Mention* who = person_named(analysis_, before, true);
        if (who == nullptr) {
            return;
        }
        if (his && tokens_[first - 2].is("and")) {
            if (who->tokens.last + 2 == first) {
                lead(who);
                phrase_.headed = true;
            }
            return;
        }
        const bool alone = who == person_named(analysis_, before);
        const bool accompanied = link.is("by") && tokens_[first - 2].is("accompanied");
        const bool beside =
            accompanied || link.is("with") || (his && tokens_[first - 2].is("with"));
        if (!beside || !alone || phrase_.definite || (phrase_.of_some && !accompanied)) {
            return;
        }
        if (accompanied) {
            lead(who);
            return;
        }
        for (std::uint32_t at = who->tokens.last; at < first; ++at) {
            if (is_a(analysis_, at, PeopleWord::encounter)) {
                return; // "A met with a delegation"
            }
            if (is_a(analysis_, at, PeopleWord::journey) ||
                is_a(analysis_, at, PeopleWord::departure)) {
                lead(who);
            }
        }
    }
};

} // namespace

bool is_delegation(const Analysis& analysis, std::uint32_t at)
{
    const Token& token = analysis.tokens()[at];
    return token.shape == Shape::lower && !token.folded.ends_with('s') && !token.is("side") &&
           is_a(analysis, at, EventWord::side_noun);
}

DelegationPhrase delegation_phrase(const Analysis& analysis, std::uint32_t noun)
{
    return PhraseReader(analysis, noun).read();
}

} // namespace entente
