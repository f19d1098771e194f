#include "name_parts.hpp"
#include "words.hpp"

namespace entente {

using namespace agreement_words;

bool is_title(const Analysis& analysis, const TokenMarks& marks, TokenRange range)
{
    bool titled = false;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const Token& token = analysis.tokens()[i];
        if (token.shape == Shape::lower && !is_left_stop(analysis, token) &&
            !is_a(analysis, token, AgreementWord::topic_preposition)) {
            return false;
        }
        const bool country = analysis.phrase_at(i, Term::country_name) != nullptr ||
                             analysis.phrase_at(i, Term::country_adjective) != nullptr;
        titled = titled || (token.shape == Shape::capital && !country && marks.actor_end[i] == 0);
    }
    return titled;
}

} // namespace entente
