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

/// The officials named from `first` on, up to a relative clause.
std::vector<Actor> officials_listed(const Analysis& analysis, std::uint32_t first,
                                    std::uint32_t end)
{
    std::vector<Actor> officials;
    const auto& tokens = analysis.tokens();
    for (std::uint32_t at = first; at < end; ++at) {
        const Mention* mention = find_mention_at(analysis, at, MentionKind::person);
        if (mention == nullptr) {
            if (tokens[at].is("who") || tokens[at].is("while") || tokens[at].is(";")) {
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
        if (near && reading.claim.status == AgreementStatus::signed_ && !reading.plural) {
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
        const std::uint32_t begin = list_begin(analysis, sentence);
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
