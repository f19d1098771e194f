#include "actors.hpp"
#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

using namespace agreement_words;

/// Where those end who are named from `first`, just behind "by" or "between".
std::uint32_t end_of_agents(const Analysis& analysis, std::uint32_t first, std::uint32_t end)
{
    const auto begin = analysis.tokens().begin();
    const auto last = std::find_if(begin + first, begin + end, [&](const Token& token) {
        return ends_clause(analysis, token) ||
               is_a(analysis, token, AgreementWord::noun_of_margin) ||
               (token.shape == Shape::lower && is_a(analysis, token, AgreementWord::right_stop));
    });
    return static_cast<std::uint32_t>(last - begin);
}

} // namespace

/// "signed by A and B", "signed between A and B", behind the verb.
std::vector<const Mention*> AgreementActorFinder::agents_behind(std::uint32_t verb) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t end = sentence_end(analysis_, verb);
    const bool mediated = is_a(analysis_, tokens[verb], AgreementWord::mediating);
    constexpr std::uint32_t farthest = 14;
    for (std::uint32_t i = verb + 1; i < end && i < verb + farthest; ++i) {
        if (ends_clause(analysis_, tokens[i])) {
            break;
        }
        const bool by = tokens[i].is("by") && !mediated;
        if (!by && is_a(analysis_, tokens[i - 1], AgreementWord::noun_of_talks)) {
            break; // "signed after talks between A and B": who talked, not who signed
        }
        if (!by && !tokens[i].is("between") && !tokens[i].is("among")) {
            continue;
        }
        const std::uint32_t last = end_of_agents(analysis_, i + 1, end);
        auto agents = mentions_in({i + 1, last});
        if (by) {
            for (const Mention* other : other_agents(i + 1, end)) {
                agents.push_back(other);
            }
        }
        return agents;
    }
    return {};
}

/// "signed for Kenya by A", "A signed on behalf of the Government of Kenya", "B signed for Norway":
/// the sides for which they sign.
std::vector<const Mention*> AgreementActorFinder::represented(const Governor& governor) const
{
    const auto& tokens = analysis_.tokens();
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    const std::uint32_t end = sentence_end(analysis_, governor.token);
    std::vector<const Mention*> sides;
    for (const Mention* mention : mentions_in({begin, end})) {
        std::uint32_t at = mention->tokens.first;
        at -= at > begin && tokens[at - 1].is("the") ? 1U : 0U;
        if (at > begin + 3 && tokens[at - 1].is("of") && tokens[at - 2].is("government")) {
            at -= 2;
            at -= tokens[at - 1].is("the") ? 1U : 0U;
        }
        const bool state = mention->kind == MentionKind::country ||
                           mention->kind == MentionKind::organization;
        const bool behalf =
            at > begin + 1 && tokens[at - 1].is("of") && tokens[at - 2].is("behalf");
        const auto verb = at > begin + 1 && tokens[at - 1].is("for")
                              ? find_agreement_verb(analysis_, tokens[at - 2])
                              : std::nullopt;
        const bool signed_for = verb && verb->deed == Deed::sign && verb->form == VerbForm::past;
        if (state && (behalf || signed_for)) {
            sides.push_back(mention);
        }
    }
    return sides;
}

/// "signed on behalf of Japan by A | and on behalf of Malawi by B", "and from the Omani side by C":
/// whoever signs for another side.
std::vector<const Mention*> AgreementActorFinder::other_agents(std::uint32_t first,
                                                               std::uint32_t end) const
{
    const auto& tokens = analysis_.tokens();
    std::vector<const Mention*> agents;
    bool side = false;
    for (std::uint32_t i = first;
         i < end && !is_a(analysis_, tokens[i], AgreementWord::noun_of_margin); ++i) {
        side = side || tokens[i].is("behalf") || tokens[i].is("for") || tokens[i].is("from") ||
               tokens[i].is("side") ||
               (tokens[i].is("and") && i + 1 < end && tokens[i + 1].is("by"));
        if (!tokens[i].is("by") || !side) {
            continue;
        }
        const std::uint32_t last = end_of_agents(analysis_, i + 1, end);
        for (const Mention* mention : mentions_in({i + 1, last})) {
            agents.push_back(mention);
        }
        i = last - 1;
        side = false;
    }
    return agents;
}

} // namespace entente
