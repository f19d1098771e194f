#include "quotations.hpp"

namespace entente {

std::vector<bool> quoted_tokens(const Analysis& analysis)
{
    std::vector<bool> quoted(analysis.tokens().size(), false);
    bool inside = false;
    std::uint32_t paragraph = 0;
    for (const TextSentence& sentence : analysis.sentences) {
        if (sentence.paragraph != paragraph) {
            inside = false; // a quotation that goes on is opened again
            paragraph = sentence.paragraph;
        }
        for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
            const Token& token = analysis.tokens()[at];
            if (token.is("\"")) {
                inside = !inside;
            } else if (token.is("\xE2\x80\x9C")) {
                inside = true;
            } else if (token.is("\xE2\x80\x9D")) {
                inside = false;
            }
            quoted[at] = inside;
        }
    }
    return quoted;
}

} // namespace entente
