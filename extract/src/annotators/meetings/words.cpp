#include "words.hpp"

#include "annotators/grammar.hpp"

namespace entente {
namespace {

bool ends_in(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() + 2 && word.ends_with(ending);
}

} // namespace

bool is_a(const ArticleView& view, std::string_view word, EventWord type)
{
    return view.analysis().lexicon->event_words.has(word, type);
}
bool tells_membership(const ArticleView& view, std::uint32_t at)
{
    return is_a(view.analysis(), at, PeopleWord::membership);
}
bool lists_members(const ArticleView& view, std::uint32_t at)
{
    return tells_membership(view, at) && !view.word(at).ends_with("ing");
}
bool tells_signing(const Analysis& analysis, TokenRange range)
{
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        if (analysis.lexicon->event_words.has(analysis.tokens()[at].folded, EventWord::signing)) {
            return true;
        }
    }
    return false;
}
bool is_sidelines(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::sidelines);
}
bool is_preposition(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::preposition);
}
bool opens_clause(const ArticleView& view, std::string_view word)
{
    return ends_in(word, "ly") || is_a(view, word, EventWord::clause_opener);
}
bool is_in_verb_group(const ArticleView& view, std::string_view word)
{
    return ends_in(word, "ly") || is_a(view, word, EventWord::verb_group);
}
bool is_determiner(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::determiner);
}
bool is_possessive_pronoun(std::string_view word)
{
    return word == "his" || word == "her" || word == "their" || word == "my";
}
bool is_people_noun(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::people);
}
bool is_light_verb(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::light_verb);
}
bool is_hosting_verb(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::hosting_verb);
}
bool is_attending_verb(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::attending_verb);
}
bool is_speech_verb(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::speech_verb);
}
bool is_address_verb(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::address_verb);
}
bool is_cancelling(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::cancelling);
}
bool is_vague(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::vague);
}
bool is_plural_event(const ArticleView& view, std::string_view word)
{
    return word == "fora" || (word.ends_with('s') && !is_a(view, word, EventWord::one_event));
}
bool is_upcoming(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::upcoming);
}
bool is_venue_noun(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::venue);
}
bool is_base_form(const ArticleView& view, std::string_view word)
{
    return !word.ends_with('s') && !word.ends_with("ed") && !word.ends_with("ing") &&
           !is_a(view, word, EventWord::past_form);
}
bool looks_like_verb(const ArticleView& view, std::string_view word)
{
    return ends_in(word, "ed") || is_a(view, word, EventWord::finite_verb);
}

} // namespace entente
