#include "annotators/offices/shares.hpp"

#include "annotators/grammar.hpp"

#include <algorithm>

namespace entente {
namespace {

/// "on the Kenyan side", "from the Kenyan side".
bool is_side(const Analysis& analysis, const Mention& mention)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t last = mention.tokens.last;
    return mention.kind == MentionKind::country && last < tokens.size() &&
           tokens[last].is("side") && ends_with_word(analysis, mention.tokens.first, {"the"});
}

} // namespace

TokenRange share_of_side(const Analysis& analysis, const Mention& country)
{
    TokenRange share = analysis.sentences[country.sentence].tokens;
    bool opened = true; // nobody is named before the first side
    bool first = true;
    for (const Mention& other : analysis.mentions) {
        if (other.sentence != country.sentence) {
            continue;
        }
        if (other.kind == MentionKind::person && first) {
            opened = false;
        }
        if (!is_side(analysis, other)) {
            continue;
        }
        first = false;
        const bool own = other.tokens == country.tokens;
        if (opened) {
            if (other.tokens.first > country.tokens.first) {
                share.last = std::min(share.last, other.tokens.first);
            } else if (own) {
                share.first = country.tokens.last;
            }
        } else if (other.tokens.first < country.tokens.first) {
            share.first = other.tokens.last;
        } else if (!own) {
            share.last = std::min(share.last, country.tokens.first);
        }
    }
    return share;
}

TokenRange share_of_represented(const Analysis& analysis, const Mention& country)
{
    TokenRange share{country.tokens.last, sentence_end(analysis, country.tokens.first)};
    for (const Mention& other : analysis.mentions) {
        if (other.sentence == country.sentence && other.tokens.first >= share.first &&
            is_represented_too(analysis, other)) {
            share.last = std::min(share.last, other.tokens.first);
        }
    }
    return share;
}

bool is_represented_too(const Analysis& analysis, const Mention& country)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t by = country.tokens.last;
    if (country.kind != MentionKind::country || country.form != MentionForm::name ||
        by >= tokens.size() || !tokens[by].is("by")) {
        return false;
    }
    for (std::uint32_t at = sentence_begin(analysis, by); at < country.tokens.first; ++at) {
        if (tokens[at].is("represented")) {
            return true;
        }
    }
    return false;
}

} // namespace entente
