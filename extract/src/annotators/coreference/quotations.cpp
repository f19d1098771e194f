#include "../bodies.hpp"
#include "../grammar.hpp"
#include "persons.hpp"

#include <algorithm>
#include <utility>

/// What is quoted, and who says it: 'A said: "..."', '"...," A told reporters', '"...," said A'.
namespace entente {
namespace {

class QuotationReader {
public:
    explicit QuotationReader(Analysis& analysis) : analysis_(analysis), tokens_(analysis.tokens())
    {
    }

    void find_speakers()
    {
        const Quotation* before = nullptr;
        for (Quotation& quotation : analysis_.quotations) {
            quotation.speaker = speaker_before(quotation);
            if (!quotation.speaker) {
                quotation.speaker = speaker_behind(quotation);
            }
            if (!quotation.speaker && before != nullptr && goes_on(*before, quotation)) {
                quotation.speaker = before->speaker;
            }
            before = &quotation;
        }
    }

    void mark()
    {
        bool inside = false;
        TokenRange range{0, 0};
        std::uint32_t paragraph = 0;
        const auto close = [&](bool open) {
            if (std::exchange(inside, false)) {
                analysis_.quotations.push_back({range, std::nullopt, open});
            }
        };
        for (const TextSentence& sentence : analysis_.sentences) {
            if (sentence.paragraph != paragraph) {
                close(true); // a quotation that goes on is opened again
                paragraph = sentence.paragraph;
            }
            for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
                const Token& token = tokens_[at];
                const bool straight = token.is("\"");
                if (token.is("\xE2\x80\x9D") || (straight && inside)) {
                    close(false);
                } else if (!inside && (straight || token.is("\xE2\x80\x9C"))) {
                    inside = true;
                    range.first = at;
                }
                range.last = at + 1;
            }
        }
        close(true);
    }

private:
    Analysis& analysis_;
    const std::vector<Token>& tokens_;

    [[nodiscard]] bool is_speech(std::uint32_t at) const
    {
        const auto& words = analysis_.lexicon->event_words;
        return words.has(tokens_[at].folded, EventWord::speech_verb) ||
               words.has(tokens_[at].folded, EventWord::address_verb);
    }

    [[nodiscard]] bool is_speaker(const Mention& mention) const
    {
        return mention.kind == MentionKind::person && !mention.nested && !mention.possessive;
    }

    [[nodiscard]] const Mention* person_from(std::uint32_t at) const
    {
        const Mention* person = find_mention_at(analysis_, at, MentionKind::person);
        return person != nullptr && is_speaker(*person) ? person : nullptr;
    }

    /// The one person of the words before the quotation who does not stand behind the verb:
    /// 'A said of the talks with B: "..."'.
    [[nodiscard]] std::optional<std::uint32_t> speaker_before(const Quotation& quotation) const
    {
        constexpr std::uint32_t longest = 30;
        const std::uint32_t begin = sentence_begin(analysis_, quotation.tokens.first);
        std::uint32_t verb = quotation.tokens.first;
        while (verb > begin && verb + longest > quotation.tokens.first &&
               !(is_speech(verb - 1) || tokens_[verb - 1].is("\xE2\x80\x9D") ||
                 tokens_[verb - 1].is("\""))) {
            --verb;
        }
        if (verb == begin || !is_speech(verb - 1)) {
            return std::nullopt;
        }
        std::optional<std::uint32_t> found;
        for (const Mention& mention : analysis_.mentions) {
            if (mention.tokens.first >= verb) {
                break;
            }
            if (mention.tokens.first >= begin && is_speaker(mention) &&
                mention.tokens.last < verb && !found) {
                found = mention.entity;
            }
        }
        return found;
    }

    /// '"...," A told reporters', '"...," said A'.
    [[nodiscard]] std::optional<std::uint32_t> speaker_behind(const Quotation& quotation) const
    {
        constexpr std::uint32_t longest = 4; // words between a subject and its verb
        std::uint32_t at = quotation.tokens.last;
        while (at < tokens_.size() && tokens_[at].shape == Shape::punctuation) {
            ++at;
        }
        if (at >= tokens_.size() || quotation.tokens.last == 0 ||
            analysis_.sentence_of[at] != analysis_.sentence_of[quotation.tokens.last - 1]) {
            return std::nullopt;
        }
        const std::uint32_t end = sentence_end(analysis_, at);
        const auto subject_from = [&](std::uint32_t first) {
            const Mention* person = person_from(first);
            return person == nullptr && first < end && tokens_[first].is("the")
                       ? person_from(first + 1)
                       : person;
        };
        if (is_speech(at)) {
            const Mention* person = subject_from(at + 1);
            return person == nullptr ? std::nullopt : std::optional(person->entity);
        }
        const Mention* person = subject_from(at);
        if (person == nullptr) {
            return std::nullopt;
        }
        for (std::uint32_t verb = person->tokens.last;
             verb < end && verb < person->tokens.last + longest; ++verb) {
            if (is_speech(verb)) {
                return person->entity;
            }
        }
        return std::nullopt;
    }

    /// '"...," A said. "..."', and a quotation that the paragraph before did not close.
    [[nodiscard]] bool goes_on(const Quotation& before, const Quotation& next) const
    {
        const auto paragraph = [&](std::uint32_t at) {
            return analysis_.sentences[analysis_.sentence_of[at]].paragraph;
        };
        const std::uint32_t last = paragraph(before.tokens.last - 1);
        const std::uint32_t first = paragraph(next.tokens.first);
        return first == last || (before.open && first == last + 1);
    }
};

} // namespace

void mark_quotations(Analysis& analysis)
{
    QuotationReader(analysis).mark();
}

void add_speakers(Analysis& analysis)
{
    QuotationReader(analysis).find_speakers();
}

} // namespace entente
