#include "annotators/grammar.hpp"
#include "judge.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {

using namespace agreement_words;

namespace {

bool is_actor(const Mention& mention)
{
    return mention.kind == MentionKind::country || mention.kind == MentionKind::organization;
}

} // namespace

bool is_owned_with(const Analysis& analysis, const AgreementName& name)
{
    if (!name.with || name.type != AgreementType::agreement || name.plural) {
        return false;
    }
    const auto& mentions = analysis.mentions;
    const bool owned = std::ranges::any_of(mentions, [&](const Mention& mention) {
        return mention.possessive && mention.tokens.last + 1 == name.phrase.first &&
               is_actor(mention);
    });
    return owned && std::ranges::any_of(mentions, [&](const Mention& mention) {
               return name.with->contains(mention.tokens) && is_actor(mention);
           });
}

bool has_article(const Analysis& analysis, const AgreementName& name)
{
    return name.definite || name.count > 0 || is_indefinite(analysis.tokens()[name.begin].folded) ||
           name.begin < name.core.first;
}

bool is_anaphor(const Analysis& analysis, const AgreementName& name)
{
    constexpr std::uint32_t whole = 5; // words of "minutes of the sixth session"
    const bool counted = name.count > 1 && name.plural && name.strong;
    const bool treaty =
        name.type == AgreementType::treaty || name.type == AgreementType::convention;
    const bool titled = treaty && name.phrase.last > name.noun + 1; // "the treaty of friendship"
    const bool minutes =
        name.type == AgreementType::protocol && name.phrase.last - name.phrase.first >= whole;
    return !name.proper && !minutes && !titled && name.definite && !counted &&
           !name.has_modifier() && !name.has_topic() && !name.between &&
           !(name.with && name.strong) && !is_owned_with(analysis, name) &&
           name.type != AgreementType::statement && name.type != AgreementType::partnership &&
           name.year.empty() && name.period.empty() && name.phrase.first == name.noun;
}

bool defines(const AgreementName& name, const Governor& governor)
{
    return governor.participle && is_concluded(governor) && name.strong;
}

bool lies_ahead(const Analysis& analysis, const AgreementName& name)
{
    const auto& tokens = analysis.tokens();
    constexpr std::uint32_t farthest = 5;
    const std::uint32_t begin = sentence_begin(analysis, name.begin);
    if (name.definite || name.proper || !is_indefinite(tokens[name.begin].folded)) {
        return false;
    }
    constexpr std::uint32_t near = 3; // "could help", "was far away"
    const std::uint32_t end = sentence_end(analysis, name.begin);
    const bool told_of =
        name.end < end && (is_be_form(tokens[name.end].folded) ||
                           is_a(analysis, tokens[name.end], AgreementWord::prospect));
    const bool subject = told_of && !is_left_stop(analysis, tokens[name.end - 1]); // not "he"
    for (std::uint32_t at = name.end; subject && at < end && at < name.end + near; ++at) {
        if (is_a(analysis, tokens[at], AgreementWord::prospect)) {
            return true;
        }
    }
    for (std::uint32_t back = 1; back <= farthest && name.begin >= begin + back; ++back) {
        const Token& token = tokens[name.begin - back];
        if (is_a(analysis, token, AgreementWord::prospect)) {
            return true;
        }
        if (token.shape == Shape::punctuation) {
            return false;
        }
    }
    return false;
}

} // namespace entente
