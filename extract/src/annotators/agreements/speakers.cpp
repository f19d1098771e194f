#include "actors.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

/// Two, or a word for both of them: one alone makes no joint statement.
std::vector<const Mention*> several(std::vector<const Mention*> mentions)
{
    constexpr std::size_t most = 5;
    const bool states = mentions.size() > 2 && mentions.size() <= most &&
                        std::ranges::all_of(mentions, [](const Mention* mention) {
                            return mention->kind == MentionKind::country;
                        });
    const bool both = mentions.size() == 2 || states ||
                      (mentions.size() == 1 && mentions.front()->kind == MentionKind::group);
    return both ? mentions : std::vector<const Mention*>();
}

} // namespace

/// "A and B called for peace in a joint statement", "..., they said in a joint statement".
std::vector<const Mention*> AgreementActorFinder::speakers(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    if (name.begin > begin + 2 && tokens[name.begin - 1].is("in") &&
        is_a(analysis_, tokens[name.begin - 2], AgreementWord::speech)) {
        return several(subject_before(name.begin - 2));
    }
    for (std::uint32_t i = name.begin; i > begin; --i) {
        if (is_finite_verb(tokens[i - 1])) {
            auto subject = subject_before(i - 1); // "he said A and B are close to concluding"
            if (subject.size() > 1) {
                return subject;
            }
        }
    }
    return {};
}

/// "In a joint statement, A and B condemned it".
std::vector<const Mention*> AgreementActorFinder::speakers_behind(const AgreementName& name) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    const bool opens =
        name.begin <= begin + 2 || (tokens[begin].is("in") && !holds_clause({begin, name.begin}));
    if (name.begin <= begin + 1 && name.end + 2 < end &&
        is_a(analysis_, tokens[name.end], AgreementWord::speech)) {
        return several(mentions_before_verb(name.end + 1, end));
    }
    constexpr std::uint32_t longest_time = 9; // "In a joint statement on Friday, ..."
    std::uint32_t comma = name.end;
    while (comma < end && comma < name.end + longest_time && !tokens[comma].is(",") &&
           !ends_clause(analysis_, tokens[comma])) {
        ++comma;
    }
    if (!opens || comma >= end || !tokens[comma].is(",")) {
        return {};
    }
    return several(mentions_before_verb(comma + 1, end));
}

/// The subject of a clause that begins at `first`.
std::vector<const Mention*> AgreementActorFinder::mentions_before_verb(std::uint32_t first,
                                                                       std::uint32_t end) const
{
    const auto& tokens = analysis_.tokens();
    first += first < end && tokens[first].is("that") ? 1U : 0U;
    for (std::uint32_t i = first; i < end && (!ends_clause(analysis_, tokens[i]) ||
                                              is_a(analysis_, tokens[i], AgreementWord::speech));
         ++i) {
        if (is_finite_verb(tokens[i])) {
            return mentions_in({first, i});
        }
    }
    return {};
}

/// "A and B reached their goal of signing a deal", "A and B prepare the signing of": two who are
/// the subject of the verb before it. Whoever welcomes "the signing of" a deal need not be bound by
/// it.
std::vector<const Mention*> AgreementActorFinder::who_tells_of(const Governor& governor) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t at = governor.token;
    const bool gerund = tokens[at].folded.ends_with("ing") && !tokens[at + 1].is("of");
    if (!gerund && governor.status != AgreementStatus::planned) {
        return {};
    }
    const std::uint32_t farthest = gerund ? 10 : 3; // "the first signing"
    const std::uint32_t begin = sentence_begin(analysis_, at);
    for (std::uint32_t i = at; i > begin && i + farthest > at; --i) {
        if (is_finite_verb(tokens[i - 1])) {
            return several(subject_before(i - 1));
        }
    }
    return {};
}

} // namespace entente
