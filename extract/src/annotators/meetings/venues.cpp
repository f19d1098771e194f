#include "venues.hpp"

#include "words.hpp"

namespace entente {
namespace {

bool is_inner_particle(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    return view.token(at).shape == Shape::lower && at + 1 < end &&
           view.analysis().phrase_at(at, Term::particle) != nullptr &&
           view.token(at + 1).is_capitalised();
}

} // namespace

std::uint32_t venue_end(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    std::uint32_t last = at;
    bool venue = false;
    for (std::uint32_t i = at; i < end && i < at + 12; ++i) {
        const Token& token = view.token(i);
        const Mention* named = i > at ? view.mention_at(i) : nullptr;
        if (named != nullptr && named->tokens.first == i &&
            (named->kind == MentionKind::person || named->kind == MentionKind::post)) {
            break; // "received at Fish Palace Foreign Minister A"
        }
        if (view.time_at(i) != nullptr || view.analysis().phrase_at(i, Term::meeting) != nullptr) {
            break;
        }
        if (is_venue_noun(view, token.folded)) {
            venue = true;
            last = i + 1;
        } else if (token.is_capitalised()) {
            last = i + 1;
        } else if (is_inner_particle(view, i, end)) {
            continue; // "Hotel *du* Palais"
        } else if (token.folded == "of" || token.folded == "the" || token.folded == "and" ||
                   token.folded == "for" || token.folded == "head" || view.is_possessive(i)) {
            continue;
        } else {
            break;
        }
    }
    return venue && (last > at + 1 || view.token(at).is_capitalised()) ? last : at;
}

Actor add_venue(const ArticleView& view, TokenRange name)
{
    Analysis& analysis = view.analysis();
    const std::string words = analysis.words(name);
    const std::uint32_t place = analysis.add_place(words, {}, PlaceType::venue);
    analysis.places[place].sentences.insert(analysis.sentence_of[name.first]);
    ++analysis.places[place].names[words];
    return {ActorKind::place, place};
}

bool is_own_venue(const ArticleView& view, std::uint32_t at)
{
    const std::string_view word = view.word(at);
    return (is_possessive_pronoun(word) || word == "the") &&
           is_venue_noun(view, view.word(at + 1)) && view.token(at + 1).shape == Shape::lower;
}

std::uint32_t past_venue(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 6;
    if (view.word(at) != "at" && view.word(at) != "in") {
        return at;
    }
    for (std::uint32_t i = at + 1; i < end && i < at + longest; ++i) {
        if (is_venue_noun(view, view.word(i))) {
            return i + 1;
        }
        if (view.is_punctuation(i) || is_preposition(view, view.word(i)) ||
            view.time_at(i) != nullptr || looks_like_verb(view, view.word(i))) {
            break;
        }
    }
    return at;
}

} // namespace entente
