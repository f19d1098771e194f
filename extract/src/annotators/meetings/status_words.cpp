#include "status_words.hpp"

#include "words.hpp"

namespace entente {

bool is_possibility(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::possibility);
}

bool is_proposal(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::proposal);
}

bool decides_clause(const ArticleView& view, std::string_view word)
{
    return !is_a(view, word, EventWord::loose_modal) &&
           (is_a(view, word, EventWord::negation) || is_possibility(view, word) ||
            is_proposal(view, word) || is_a(view, word, EventWord::plan) ||
            is_cancelling(view, word));
}

void judge_word(const ArticleView& view, std::string_view word, Modality& modality)
{
    if (is_a(view, word, EventWord::negation) || is_a(view, word, EventWord::habitual) ||
        is_possibility(view, word)) {
        modality.real = false;
    } else if (is_cancelling(view, word)) {
        modality.status = MeetingStatus::cancelled;
        modality.told = true;
    } else if (is_proposal(view, word) && modality.status != MeetingStatus::planned) {
        modality.status = MeetingStatus::proposed;
        modality.told = true;
    } else if (is_a(view, word, EventWord::plan)) {
        modality.status = MeetingStatus::planned;
        modality.told = true;
    }
}

} // namespace entente
