#include "verbs.hpp"

#include "annotators/grammar.hpp"
#include "prepositions.hpp"
#include "status.hpp"
#include "verbs_behind.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using namespace agreement_words;

class GovernorFinder {
public:
    GovernorFinder(const Analysis& analysis, const AgreementName& name)
        : analysis_(analysis), name_(name), tokens_(analysis.tokens()),
          begin_(sentence_begin(analysis, name.noun)), end_(sentence_end(analysis, name.noun))
    {
    }

    Governor find()
    {
        const Governor participle = find_participle_behind(analysis_, name_);
        if (participle.found &&
            !is_a(analysis_, tokens_[participle.token], AgreementWord::mediating)) {
            const Governor main =
                participle.status == AgreementStatus::proposed ? before() : Governor();
            // "A and B are close to a deal that could be announced soon"
            return main.found && main.deed == Deed::negotiate ? main : participle;
        }
        if (Governor behind = find_verb_behind(analysis_, name_);
            behind.found && (!under_preposition() || is_part_signed(behind))) {
            if (behind.status == AgreementStatus::signed_ && under_condition()) {
                behind.status = AgreementStatus::proposed;
            }
            return behind;
        }
        const Governor governor = before();
        return governor.found ? governor : participle; // "the truce brokered by C"
    }

private:
    const Analysis& analysis_;
    const AgreementName& name_;
    const std::vector<Token>& tokens_;
    std::uint32_t begin_;
    std::uint32_t end_;

    [[nodiscard]] bool under_preposition() const
    {
        if (name_.begin <= begin_) {
            return false;
        }
        return is_a(analysis_, tokens_[name_.begin - 1], AgreementWord::preposition);
    }

    /// "until a deal was reached", "if an accord is signed".
    [[nodiscard]] bool under_condition() const
    {
        return name_.begin > begin_ &&
               is_a(analysis_, tokens_[name_.begin - 1], AgreementWord::negation);
    }

    /// "The extension of the memorandum was signed".
    [[nodiscard]] bool is_part_signed(const Governor& behind) const
    {
        if (name_.begin < begin_ + 2 || !tokens_[name_.begin - 1].is("of") || !behind.passive ||
            behind.deed != Deed::sign) {
            return false;
        }
        const Token& part = tokens_[name_.begin - 2];
        return is_a(analysis_, part, AgreementWord::amount) ||
               is_a(analysis_, part, AgreementWord::noun_of_binding);
    }

    [[nodiscard]] Governor before() const
    {
        constexpr std::uint32_t farthest = 34;
        std::uint32_t at = name_.begin;
        if (at <= begin_) {
            return {};
        }
        if (Governor governor = find_by_preposition(analysis_, name_); governor.found) {
            return governor;
        }
        if (name_.strong && is_have_form(tokens_[at - 1].folded)) {
            Governor governor = done_by(Deed::bind, at - 1, false);
            const bool perfect = at > begin_ + 1 && is_have_form(tokens_[at - 2].folded);
            governor.subject_end = perfect ? at - 2 : at - 1;
            return governor; // "A and B have had a memorandum since 2022"
        }
        for (std::uint32_t steps = 0; at > begin_ && steps < farthest; ++steps) {
            --at;
            const Token& token = tokens_[at];
            const bool quote = token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D");
            if (quote && steps < 6) {
                continue; // a word in quotes inside the name
            }
            if (token.is(";") || token.is(":") || token.is("that") || token.is("which") ||
                token.is("who") || token.is("how") || token.is("whether") || token.is("why") ||
                token.is("\xE2\x80\x9C") || token.is("\xE2\x80\x9D") || token.is("said")) {
                return {};
            }
            const auto verb = find_agreement_verb(analysis_, token);
            if (!verb) {
                if (is_other_verb(at) || (steps == 0 && is_other_gerund(at)) ||
                    is_other_infinitive(at)) {
                    return {};
                }
                continue;
            }
            if (const auto noun = noun_at(at, *verb)) {
                if (steps <= 3 && *noun != Deed::none) {
                    return judge_verb(analysis_, name_, {*noun, VerbForm::noun}, at);
                }
                continue;
            }
            const bool title = token.shape == Shape::capital && at > begin_ &&
                               verb->form == VerbForm::base &&
                               analysis_.sentences[name_.sentence].zone != Zone::headline;
            if (title) {
                continue; // "a Letter of Intent on Sports Exchange and a Memorandum"
            }
            if (verb->form == VerbForm::noun) {
                if (steps <= 3) {
                    return judge_verb(analysis_, name_, *verb, at);
                }
                continue;
            }
            const bool agreed_thing =
                token.is("agreed") && at + 1 < end_ && !is_left_stop(analysis_, tokens_[at + 1]);
            if (agreed_thing ||
                (verb->form == VerbForm::past && at + 1 < end_ && is_attributive(at))) {
                continue;
            }
            return judge_verb(analysis_, name_, *verb, at);
        }
        return {};
    }

    /// "the exchange of", "a sign of": a noun that looks like a verb; what it says that is done.
    [[nodiscard]] std::optional<Deed> noun_at(std::uint32_t at, const AgreementVerb& verb) const
    {
        const bool noun = verb.deed == Deed::sign && verb.form == VerbForm::base && at > begin_ &&
                          at + 1 < end_ && tokens_[at + 1].is("of") &&
                          (is_a(analysis_, tokens_[at - 1], AgreementWord::definite) ||
                           is_indefinite(tokens_[at - 1].folded));
        if (!noun) {
            return std::nullopt;
        }
        return is_a(analysis_, tokens_[at], AgreementWord::noun_of_signing) ? Deed::sign
                                                                           : Deed::none;
    }

    /// "signed" of "the signed protocol".
    [[nodiscard]] bool is_attributive(std::uint32_t at) const
    {
        return at > begin_ &&
               (is_a(analysis_, tokens_[at - 1], AgreementWord::definite) ||
                is_indefinite(tokens_[at - 1].folded)) &&
               tokens_[at + 1].shape == Shape::lower && !is_left_stop(analysis_, tokens_[at + 1]);
    }

    /// "to facilitate a truce": the verb that governs the name is none of ours.
    [[nodiscard]] bool is_other_infinitive(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        return at > begin_ && tokens_[at - 1].is("to") && token.shape == Shape::lower &&
               !is_a(analysis_, token, AgreementWord::definite) && !is_indefinite(token.folded) &&
               !token.is("be") && !token.is("which");
    }

    /// "reached a consensus on enhancing their partnership".
    [[nodiscard]] bool is_other_gerund(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        return token.shape == Shape::lower && token.folded.ends_with("ing") && name_.definite &&
               is_verbal(analysis_, token) && !is_left_stop(analysis_, token) &&
               !is_a(analysis_, token, AgreementWord::right_stop) &&
               !is_a(analysis_, token, AgreementWord::topic_preposition);
    }

    [[nodiscard]] bool is_other_verb(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if (token.is("said") || token.is("says") || token.is("told")) {
            return true;
        }
        if (!is_finite_verb(token) || token.is("may") || token.is("also")) {
            return false;
        }
        const bool participle =
            at > begin_ && (is_a(analysis_, tokens_[at - 1], AgreementWord::definite) ||
                            is_indefinite(tokens_[at - 1].folded) || tokens_[at - 1].is("of") ||
                            tokens_[at].after_hyphen);
        return !participle;
    }
};

} // namespace

std::string_view rule_of(const AgreementName& name, const Governor& governor)
{
    switch (governor.deed) {
    case Deed::sign:
        return "agreement.signed";
    case Deed::reach:
        return "agreement.reached";
    case Deed::negotiate:
        return "agreement.negotiated";
    case Deed::bind:
        return "agreement.bound";
    case Deed::establish:
        return "agreement.established";
    case Deed::issue:
        return "agreement.issued";
    case Deed::keep:
    case Deed::none:
        break;
    }
    return name.proper ? "agreement.proper_name" : "agreement.named";
}

Governor find_governor(const Analysis& analysis, const AgreementName& name)
{
    return GovernorFinder(analysis, name).find();
}

} // namespace entente
