#include "letterhead.hpp"

#include "quotations.hpp"

namespace entente {

bool speaks_of_itself(const Analysis& analysis)
{
    const std::vector<bool> quoted = quoted_tokens(analysis);
    const auto& tokens = analysis.tokens();
    std::size_t times = 0;
    for (std::uint32_t at = 0; at < tokens.size(); ++at) {
        const bool writer =
            (tokens[at].is("i") && tokens[at].is_capitalised()) || tokens[at].is("my");
        times += writer && !quoted[at] ? 1U : 0U;
    }
    return times > 1;
}

bool names_writer(const Analysis& analysis, TokenRange line)
{
    constexpr std::uint32_t longest = 9;
    std::uint32_t at = line.first;
    bool addressed = false;
    for (bool found = true; found && at < line.last;) {
        found = false;
        for (const Term term : {Term::title, Term::honorific}) {
            const PhraseMatch* match = analysis.phrase_at(at, term);
            if (match != nullptr && match->last <= line.last) {
                at = match->last;
                addressed = found = true;
                break;
            }
        }
    }
    if (!addressed || line.last - line.first > longest || line.last < at + 2) {
        return false;
    }
    for (; at < line.last; ++at) {
        const Token& token = analysis.tokens()[at];
        if (token.is_word() && !token.is_capitalised()) {
            return false;
        }
    }
    return true;
}

} // namespace entente
