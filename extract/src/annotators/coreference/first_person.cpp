#include "../bodies.hpp"
#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>
#include <array>

/// "I", "my": the speaker of a quotation; elsewhere the official who makes the statement.
namespace entente {
namespace {

constexpr auto forms = std::to_array<std::string_view>({"i", "me", "my", "myself"});

class FirstPerson {
public:
    explicit FirstPerson(Analysis& analysis)
        : analysis_(analysis), tokens_(analysis.tokens()), named_(tokens_.size(), false)
    {
        for (const Mention& mention : analysis.mentions) {
            if (mention.kind == MentionKind::person && mention.form == MentionForm::name) {
                std::fill(named_.begin() + mention.head.first, named_.begin() + mention.head.last,
                          true);
            }
        }
    }

    void run()
    {
        const auto writer = find_writer();
        std::vector<Mention> found;
        for (std::uint32_t at = 0; at < tokens_.size(); ++at) {
            if (!speaks_of_self(at)) {
                continue;
            }
            const Quotation* quotation = quotation_at(at);
            if (const auto person = quotation != nullptr ? quotation->speaker : writer) {
                found.push_back(speak_of(at, *person));
            }
        }
        analysis_.mentions.insert(analysis_.mentions.end(), found.begin(), found.end());
        order_mentions(analysis_);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;
    std::vector<bool> named_; ///< by token: part of a person's name

    /// Not the number of "Charles I".
    [[nodiscard]] bool speaks_of_self(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if (!one_of(token, forms) || zone_of(at) == Zone::furniture) {
            return false;
        }
        const bool number =
            token.is("i") && (token.shape == Shape::lower || (at > 0 && named_[at - 1]));
        return !number;
    }

    Mention speak_of(std::uint32_t at, std::uint32_t entity)
    {
        analysis_.people[entity].sentences.insert(analysis_.sentence_of[at]);
        Mention mention = mention_of(analysis_, {at, at + 1}, MentionKind::person,
                                     MentionForm::pronoun, entity, "coreference.first_person");
        mention.possessive = tokens_[at].is("my");
        mention.confidence = 0.7;
        return mention;
    }

    [[nodiscard]] Zone zone_of(std::uint32_t at) const
    {
        return analysis_.sentences[analysis_.sentence_of[at]].zone;
    }

    /// Whose statement the text is: "Speech by A" in its title, else the only official in the
    /// short lines before the first "I" or in those that end it; in a text that says "I" more than
    /// once, the only one named before.
    [[nodiscard]] std::optional<std::uint32_t> find_writer() const
    {
        if (has_several_speakers()) {
            return std::nullopt;
        }
        std::uint32_t first = 0;
        std::uint32_t times = 0;
        for (std::uint32_t at = 0; at < tokens_.size(); ++at) {
            if (speaks_of_self(at) && quotation_at(at) == nullptr) {
                first = times++ == 0 ? at : first;
            }
        }
        if (times == 0) {
            return std::nullopt;
        }
        std::vector<std::uint32_t> announced;
        std::vector<std::uint32_t> above;
        std::vector<std::uint32_t> below;
        std::vector<std::uint32_t> before;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.kind != MentionKind::person || mention.form != MentionForm::name ||
                mention.nested || !analysis_.people[mention.entity].official) {
                continue;
            }
            const std::uint32_t at = mention.tokens.first;
            if (is_announced(mention)) {
                announced.push_back(mention.entity);
            }
            if (is_line(mention)) {
                (at < first ? above : below).push_back(mention.entity);
            }
            if (at < first && times > 1) {
                before.push_back(mention.entity);
            }
        }
        for (const auto* people : {&announced, &above, &before, &below}) {
            if (!people->empty()) {
                return only_of(*people);
            }
        }
        return std::nullopt;
    }

    /// The one whom all of these are.
    [[nodiscard]] static std::optional<std::uint32_t>
    only_of(const std::vector<std::uint32_t>& people)
    {
        const bool one = std::ranges::all_of(
            people, [&](std::uint32_t person) { return person == people.front(); });
        return one ? std::optional(people.front()) : std::nullopt;
    }

    /// "Speech by A" in the title.
    [[nodiscard]] bool is_announced(const Mention& mention) const
    {
        const std::uint32_t at = mention.tokens.first;
        return zone_of(at) == Zone::headline && at > 0 &&
               (tokens_[at - 1].is("by") || tokens_[at - 1].is(":"));
    }

    /// The quotation that the token stands in, or null.
    [[nodiscard]] const Quotation* quotation_at(std::uint32_t at) const
    {
        const auto behind =
            std::ranges::upper_bound(analysis_.quotations, at, {}, [](const Quotation& quotation) {
                return quotation.tokens.first;
            });
        return behind != analysis_.quotations.begin() && std::prev(behind)->tokens.contains(at)
                   ? &*std::prev(behind)
                   : nullptr;
    }

    /// A name that stands with little else between two line ends: a signature, a letterhead.
    [[nodiscard]] bool is_line(const Mention& mention) const
    {
        constexpr std::uint32_t longest = 12;
        const TokenRange sentence = analysis_.sentences[mention.sentence].tokens;
        const std::uint32_t others =
            sentence.last - sentence.first - (mention.tokens.last - mention.tokens.first);
        return others <= longest && !tokens_[sentence.last - 1].is(".") &&
               zone_of(sentence.first) != Zone::headline;
    }

    /// "SMITH: ...", "Q: ...": an interview or the record of a conversation.
    [[nodiscard]] bool has_several_speakers() const
    {
        constexpr std::uint32_t longest = 5;
        std::uint32_t turns = 0;
        for (const TextSentence& sentence : analysis_.sentences) {
            const std::uint32_t end =
                std::min(sentence.tokens.last, sentence.tokens.first + longest);
            for (std::uint32_t at = sentence.tokens.first; at < end; ++at) {
                if (tokens_[at].is(":") && at > sentence.tokens.first &&
                    tokens_[sentence.tokens.first].shape == Shape::upper) {
                    ++turns;
                }
            }
        }
        return turns > 1;
    }
};

} // namespace

void add_first_person(Analysis& analysis)
{
    FirstPerson(analysis).run();
}

} // namespace entente
