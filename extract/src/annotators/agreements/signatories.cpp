#include "signatories.hpp"

#include "annotators/bodies.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

bool is_copula(const Token& token)
{
    return token.is("was") || token.is("were") || token.is("are") || token.is("is") ||
           token.is("included") || token.is("include");
}

/// "It was signed by", "The documents were signed on behalf of Kenya by": where those who signed
/// are named; the sentence's end where it tells no such thing.
std::uint32_t agents_begin(const Analysis& analysis, TokenRange sentence)
{
    constexpr std::uint32_t longest = 4;  // up to the verb
    constexpr std::uint32_t farthest = 8; // "for the Government of Kenya"
    const auto& tokens = analysis.tokens();
    const std::uint32_t noun =
        sentence.first + (is_a(analysis, tokens[sentence.first], AgreementWord::definite) ||
                                  tokens[sentence.first].is("both")
                              ? 1U
                              : 0U);
    if (noun + longest >= sentence.last ||
        !(tokens[sentence.first].is("it") || tokens[noun].is("document") ||
          tokens[noun].is("documents") || tokens[noun].is("instrument"))) {
        return sentence.last;
    }
    for (std::uint32_t at = noun + 1; at < noun + longest; ++at) {
        const auto verb = find_agreement_verb(analysis, tokens[at]);
        if (!verb || verb->deed != Deed::sign || !is_be_form(tokens[at - 1].folded)) {
            continue;
        }
        for (std::uint32_t by = at + 1; by < sentence.last && by <= at + farthest; ++by) {
            if (tokens[by].is("by")) {
                return by + 1;
            }
        }
    }
    return sentence.last;
}

/// "Minister A signed for Kenya and Ambassador B for Norway": a sentence that only tells who signed
/// for whom.
bool tells_who_signed(const Analysis& analysis, TokenRange sentence)
{
    constexpr std::uint32_t longest = 12; // of the first one's titles and name
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = sentence.first + 1;
         at + 2 < sentence.last && at < sentence.first + longest; ++at) {
        if (is_a(analysis, tokens[at], AgreementWord::speech) || is_be_form(tokens[at].folded)) {
            return false;
        }
        const auto verb = find_agreement_verb(analysis, tokens[at]);
        if (verb && verb->deed == Deed::sign && verb->form == VerbForm::past) {
            const Token& next = tokens[at + 1];
            return next.is("for") || (next.is("on") && tokens[at + 2].is("behalf"));
        }
    }
    return false;
}

/// Behind the copula of "the signatories of it *were* A and B"; `end` where the sentence tells no
/// such thing.
std::uint32_t list_begin(const Analysis& analysis, TokenRange sentence)
{
    constexpr std::uint32_t longest = 8;
    const auto& tokens = analysis.tokens();
    std::uint32_t noun = sentence.first;
    if (!tokens[noun].is("signing")) {
        const std::uint32_t last = std::min(sentence.last, sentence.first + 3);
        while (noun < last && !is_a(analysis, tokens[noun], AgreementWord::signatory)) {
            ++noun;
        }
        if (noun == last) {
            return sentence.last;
        }
    }
    for (std::uint32_t at = noun + 1; at < sentence.last && at < noun + longest; ++at) {
        if (is_copula(tokens[at])) {
            return at + 1;
        }
        if (ends_clause(analysis, tokens[at])) {
            break;
        }
    }
    return sentence.last;
}

/// "while B signed for India".
bool signs_behind(const Analysis& analysis, std::uint32_t at, std::uint32_t end)
{
    const auto& tokens = analysis.tokens();
    return std::any_of(tokens.begin() + at, tokens.begin() + end, [&](const Token& token) {
        const auto verb = find_agreement_verb(analysis, token);
        return verb && verb->deed == Deed::sign && verb->form == VerbForm::past;
    });
}

/// The officials named from `first` on, up to a relative clause.
std::vector<Actor> officials_listed(const Analysis& analysis, std::uint32_t first,
                                    std::uint32_t end)
{
    std::vector<Actor> officials;
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = first; at < end; ++at) {
        const Mention* mention = find_mention_at(analysis, at, MentionKind::person);
        if (mention == nullptr) {
            const bool other = tokens[at].is("while") && !signs_behind(analysis, at, end);
            if (tokens[at].is("who") || other || tokens[at].is(";") ||
                is_a(analysis, tokens[at], AgreementWord::noun_of_margin)) {
                break;
            }
            continue;
        }
        if (!mention->possessive && analysis.people[mention->entity].official) {
            add_once(officials, {ActorKind::official, mention->entity});
        }
        at = mention->tokens.last - 1;
    }
    return officials;
}

/// What was signed in the sentence itself or told last before it.
AgreementReading* signed_before(std::vector<AgreementReading>& readings, std::uint32_t sentence)
{
    constexpr std::uint32_t farthest = 2;
    AgreementReading* found = nullptr;
    for (AgreementReading& reading : readings) {
        const bool near =
            std::ranges::any_of(reading.claim.support.sentences, [&](std::uint32_t told) {
                return told <= sentence && told + farthest >= sentence;
            });
        const bool here = std::ranges::find(reading.claim.support.sentences, sentence) !=
                              reading.claim.support.sentences.end() &&
                          reading.claim.status == AgreementStatus::in_force;
        if (near && (here || reading.claim.status == AgreementStatus::signed_) && !reading.plural) {
            if (found != nullptr) {
                return nullptr; // of which of them?
            }
            found = &reading;
        }
    }
    return found;
}

} // namespace

void add_signatories(const Analysis& analysis, std::vector<AgreementReading>& readings)
{
    for (std::uint32_t i = 0; i < analysis.sentences.size() && !readings.empty(); ++i) {
        const TokenRange sentence = analysis.sentences[i].tokens;
        if (sentence.first == sentence.last) {
            continue;
        }
        std::uint32_t begin = list_begin(analysis, sentence);
        if (begin == sentence.last) {
            begin = tells_who_signed(analysis, sentence) ? sentence.first
                                                         : agents_begin(analysis, sentence);
        }
        const std::vector<Actor> officials = officials_listed(analysis, begin, sentence.last);
        AgreementReading* reading = officials.empty() ? nullptr : signed_before(readings, i);
        if (reading == nullptr) {
            continue;
        }
        for (const Actor& official : officials) {
            add_once(reading->claim.signers, official);
        }
        auto& sentences = reading->claim.support.sentences;
        if (std::ranges::find(sentences, i) == sentences.end()) {
            sentences.push_back(i);
        }
    }
}

} // namespace entente
