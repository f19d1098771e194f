#include "unlisted_places.hpp"

#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

UnlistedPlace add_unlisted(const ArticleView& view, TokenRange name, PlaceType type)
{
    Analysis& analysis = view.analysis();
    const std::string words = analysis.words(name);
    const std::uint32_t place = analysis.add_place(words, {}, type);
    analysis.places[place].sentences.insert(analysis.sentence_of[name.first]);
    ++analysis.places[place].names[words];
    return {{ActorKind::place, place}, name.last};
}

/// A capitalised word of which nothing is known, or only that people are called so too.
bool is_unknown_name(const ArticleView& view, std::uint32_t at)
{
    const Token& token = view.token(at);
    return token.shape == Shape::capital && token.folded.size() > 2 &&
           view.mention_at(at) == nullptr && view.time_at(at) == nullptr &&
           std::ranges::all_of(view.analysis().phrases_at(at), [](const PhraseMatch& match) {
               return match.term == Term::given_name;
           });
}

/// What may stand behind the place of an event: the end of the clause, a time, another setting.
bool ends_phrase(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    if (at >= end || view.time_at(at) != nullptr) {
        return true;
    }
    const Token& token = view.token(at);
    if (token.shape == Shape::punctuation) {
        return token.is(",") || token.is(".") || token.is(";") || token.is("(");
    }
    return token.shape == Shape::lower &&
           (is_preposition(view, token.folded) ||
            is_a(view, token.folded, EventWord::other_clause) || token.is("to") ||
            (token.is("and") && at + 1 < end && view.token(at + 1).shape == Shape::lower));
}

} // namespace

bool is_place_noun(const ArticleView& view, std::string_view word)
{
    return is_a(view, word, EventWord::town_noun) || is_a(view, word, EventWord::region_noun);
}

std::optional<UnlistedPlace> place_behind_noun(const ArticleView& view, std::uint32_t first,
                                               std::uint32_t at, std::uint32_t end)
{
    if (at < first + 2 || at >= end || view.word(at - 1) != "of" ||
        !is_place_noun(view, view.word(at - 2)) || view.mention_at(at) != nullptr ||
        !view.token(at).is_capitalised()) {
        return std::nullopt;
    }
    std::uint32_t last = at + 1;
    while (last < end && last < at + 3 && view.token(last).is_capitalised() &&
           view.mention_at(last) == nullptr && view.time_at(last) == nullptr) {
        ++last;
    }
    const bool wide = is_a(view, view.word(at - 2), EventWord::region_noun);
    return add_unlisted(view, {at, last}, wide ? PlaceType::region : PlaceType::city);
}

std::optional<UnlistedPlace> place_by_grammar(const ArticleView& view, std::uint32_t at,
                                              std::uint32_t end)
{
    constexpr std::uint32_t longest = 3;
    std::uint32_t last = at;
    while (last < end && last < at + longest && is_unknown_name(view, last)) {
        ++last;
    }
    if (last == at || !ends_phrase(view, last, end)) {
        return std::nullopt;
    }
    return add_unlisted(view, {at, last}, PlaceType::city);
}

} // namespace entente
