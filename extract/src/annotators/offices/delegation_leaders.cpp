#include "annotators/offices/steps.hpp"
#include "annotators/offices/tools.hpp"

#include <algorithm>

/// People of whom the article says no office, but that they lead a delegation ("an IMF mission led
/// by A", "A, who heads the Kenyan delegation") or meet officials for their country ("Kenya's A met
/// Foreign Minister B"). They speak for whoever sent them.
namespace entente {
namespace {

class DelegationReader {
public:
    explicit DelegationReader(Analysis& analysis) : analysis_(analysis) {}

    void run()
    {
        const Mention* previous = nullptr;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::person || mention.nested ||
                mention.form == MentionForm::pronoun) {
                continue;
            }
            Person& person = analysis_.people[mention.entity];
            const Mention* before = previous;
            previous = &mention;
            if (!person.posts.empty()) {
                continue;
            }
            if (meets_for_country(mention)) {
                person.delegate = true;
                continue;
            }
            const bool beside = before != nullptr &&
                                is_listed_behind(analysis_, *before, mention) &&
                                analysis_.people[before->entity].delegate;
            const std::optional<TokenRange> delegation = delegation_of(mention);
            if (!delegation && !beside) {
                continue;
            }
            const std::optional<std::string> sender =
                beside ? analysis_.people[before->entity].country : sender_of(*delegation);
            if (!beside && !is_official(*delegation, sender.has_value(), mention)) {
                continue;
            }
            person.delegate = true;
            person.country = person.country.empty() ? sender.value_or("") : person.country;
        }
    }

private:
    Analysis& analysis_;

    [[nodiscard]] bool is_a(std::uint32_t at, EventWord type) const
    {
        return analysis_.lexicon->event_words.has(analysis_.tokens()[at].folded, type);
    }

    /// The country that owns the name, in "*Kenya's* Otieno"; empty when none does.
    [[nodiscard]] std::string owner_of(const Mention& name) const
    {
        for (const Mention& owner : analysis_.mentions) {
            if (owner.nested && owner.possessive && owner.kind == MentionKind::country &&
                owner.tokens.first == name.tokens.first && name.head.first > name.tokens.first &&
                owner.tokens.last + 1 >= name.head.first) {
                return analysis_.countries[owner.entity].iso;
            }
        }
        return {};
    }

    /// "Kenya's Otieno met Norwegian Foreign Minister B", "Kenya's A and Norway's B met": who
    /// meets an official of another country, or another whom only a country tells.
    [[nodiscard]] bool meets_for_country(const Mention& mention) const
    {
        const std::string own = owner_of(mention);
        if (own.empty() || !tells_encounter(analysis_.sentences[mention.sentence].tokens)) {
            return false;
        }
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& other) {
            if (other.sentence != mention.sentence || other.kind != MentionKind::person ||
                other.nested || other.entity == mention.entity ||
                other.form == MentionForm::pronoun) {
                return false;
            }
            const Person& person = analysis_.people[other.entity];
            const std::string theirs = owner_of(other);
            return (!person.posts.empty() && person.country != own) ||
                   (!theirs.empty() && theirs != own);
        });
    }

    [[nodiscard]] bool tells_encounter(TokenRange sentence) const
    {
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
            const PhraseMatch* match = analysis_.phrase_at(at, Term::meeting);
            if (match == nullptr) {
                continue;
            }
            const MeetingType type = analysis_.lexicon->meetings[match->row].type;
            if (type == MeetingType::meeting || type == MeetingType::call) {
                return true;
            }
        }
        return false;
    }

    /// Where the phrase of a delegation stands that the person leads.
    [[nodiscard]] std::optional<TokenRange> delegation_of(const Mention& mention) const
    {
        const auto& tokens = analysis_.tokens();
        const TokenRange sentence = analysis_.sentences[mention.sentence].tokens;
        const std::uint32_t at = mention.tokens.first;
        const bool led =
            at >= sentence.first + 3 && tokens[at - 1].is("by") && is_a(at - 2, EventWord::leading);
        const bool under = at >= sentence.first + 3 && tokens[at - 1].is("of") &&
                           tokens[at - 2].is("leadership"); // "under the leadership of A"
        if (led || under) {
            return side_before(sentence.first, at - 2);
        }
        std::uint32_t verb = mention.tokens.last;
        verb += verb < sentence.last && tokens[verb].is(",") ? 1U : 0U;
        verb += verb < sentence.last && tokens[verb].is("who") ? 1U : 0U;
        verb += verb < sentence.last && (tokens[verb].is("is") || tokens[verb].is("was")) ? 1U : 0U;
        const bool leads = verb < sentence.last &&
                           (is_a(verb, EventWord::leading) || is_a(verb, EventWord::leading_act));
        const bool passive =
            verb + 1 < sentence.last && (tokens[verb + 1].is("by") || tokens[verb].is("to"));
        return leads && !passive ? side_behind(verb + 1, sentence.last) : std::nullopt;
    }

    /// "the *Kenyan delegation to Oslo*, which was led by": over what stands between.
    [[nodiscard]] std::optional<TokenRange> side_before(std::uint32_t begin,
                                                        std::uint32_t end) const
    {
        constexpr std::uint32_t longest = 14;
        for (std::uint32_t at = end; at > begin && at + longest > end; --at) {
            if (is_a(at - 1, EventWord::side_noun)) {
                return TokenRange{at - 1, end};
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<TokenRange> side_behind(std::uint32_t begin,
                                                        std::uint32_t end) const
    {
        constexpr std::uint32_t longest = 7;
        for (std::uint32_t at = begin; at < end && at < begin + longest; ++at) {
            if (analysis_.tokens()[at].is(",")) {
                break;
            }
            if (is_a(at, EventWord::side_noun)) {
                return TokenRange{at, at + 1};
            }
        }
        return std::nullopt;
    }

    /// Not "a team of cooks led by A", "the Norwegian team led by A beat Kenya", "a Google
    /// delegation led by A": that of a country or of a body that acts for states, a team only
    /// where officials are told of.
    [[nodiscard]] bool is_official(TokenRange delegation, bool sent, const Mention& leader) const
    {
        const Token& noun = analysis_.tokens()[delegation.first];
        if (const Mention* body = body_of(delegation)) {
            const Body& sender = analysis_.bodies[body->entity];
            return sender.international || belongs_to_state(sender.type);
        }
        const bool loose = noun.is("team") || noun.is("side");
        return sent ? !loose || is_beside_official(leader) : noun.is("delegation");
    }

    [[nodiscard]] bool is_beside_official(const Mention& leader) const
    {
        return std::ranges::any_of(analysis_.mentions, [&](const Mention& other) {
            return other.kind == MentionKind::person && other.sentence == leader.sentence &&
                   other.entity != leader.entity && !analysis_.people[other.entity].posts.empty();
        });
    }

    /// It is named just around the noun, not behind "to" or "in".
    [[nodiscard]] bool is_sender(const Mention& mention, TokenRange delegation) const
    {
        constexpr std::uint32_t near = 5;
        const std::uint32_t before = mention.tokens.first - (mention.tokens.first > 0 ? 1 : 0);
        return mention.tokens.last + near > delegation.first &&
               mention.tokens.first < delegation.first + near &&
               mention.tokens.first <= delegation.last && !analysis_.tokens()[before].is("to") &&
               !analysis_.tokens()[before].is("in");
    }

    [[nodiscard]] const Mention* body_of(TokenRange delegation) const
    {
        const auto body = std::ranges::find_if(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::organization && is_sender(mention, delegation);
        });
        return body == analysis_.mentions.end() ? nullptr : &*body;
    }

    /// The country whose delegation it is, empty for that of an international body; nothing when
    /// the text names neither.
    [[nodiscard]] std::optional<std::string> sender_of(TokenRange delegation) const
    {
        if (const Mention* body = body_of(delegation)) {
            return analysis_.bodies[body->entity].country;
        }
        const auto country = std::ranges::find_if(analysis_.mentions, [&](const Mention& mention) {
            return mention.kind == MentionKind::country && is_sender(mention, delegation);
        });
        return country == analysis_.mentions.end()
                   ? std::nullopt
                   : std::optional(analysis_.countries[country->entity].iso);
    }
};

} // namespace

void settle_delegation_leaders(Analysis& analysis)
{
    DelegationReader(analysis).run();
}

} // namespace entente
