#include "people_lists.hpp"

#include "annotators/grammar.hpp"
#include "words.hpp"

#include <algorithm>

/// Lists of people as those tell them who count who was there: with posts before and behind the
/// names, semicolons, and others in between who are not named.
namespace entente {
namespace {

/// "led *by* A", "accredited *to* Kenya", "the *retired* General A": a participle that describes.
bool describes(const ArticleView& view, std::uint32_t at, TokenRange range)
{
    const std::string_view next = at + 1 < range.last ? view.word(at + 1) : "";
    return next == "by" || next == "to" || next == "for" ||
           (at > range.first &&
            (is_determiner(view, view.word(at - 1)) || view.word(at - 1).ends_with("ly")));
}

/// A finite verb, or a word that opens a clause.
bool ends_list(const ArticleView& view, std::uint32_t at, TokenRange range)
{
    const std::string_view word = view.word(at);
    if (view.mention_at(at) != nullptr || view.token(at).shape != Shape::lower) {
        return word == ":" || word == "\"" || word == "\xE2\x80\x9C";
    }
    if (word == "as") { // "as well as"
        const bool well = (at + 1 < range.last && view.word(at + 1) == "well") ||
                          (at > range.first && view.word(at - 1) == "well");
        return !well;
    }
    if (is_a(view, word, EventWord::other_clause) || is_a(view, word, EventWord::negation) ||
        is_speech_verb(view, word) || is_be_form(word)) {
        return true;
    }
    return looks_like_verb(view, word) && !lists_members(view, at) && !describes(view, at, range);
}

/// "*along with* A", "including A", ", A": what may stand before somebody listed, unlike "adviser
/// *to* A".
bool may_list(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    while (first > begin && view.mention_at(first - 1) == nullptr &&
           is_determiner(view, view.word(first - 1))) {
        --first;
    }
    if (first == begin) {
        return true;
    }
    const std::string_view before = view.word(first - 1);
    if (before == "including" || before == "by" || before == "alongside" || before == "besides") {
        return true;
    }
    if (before == "with") {
        return first >= begin + 2 &&
               (view.word(first - 2) == "along" || view.word(first - 2) == "together");
    }
    if (before == "as") {
        return first >= begin + 2 && view.word(first - 2) == "well";
    }
    const bool infinitive = first >= begin + 2 && view.word(first - 2) == "to";
    return !is_preposition(view, before) && before != "to" && !infinitive &&
           !view.is_possessive(first - 1);
}

std::optional<Actor> listed_person(const ArticleView& view, const Mention& mention,
                                   std::uint32_t begin)
{
    const bool named = mention.kind == MentionKind::person && mention.form == MentionForm::name &&
                       !mention.possessive && !mention.nested &&
                       view.analysis().people[mention.entity].official;
    if (!named || !may_list(view, mention.tokens.first, begin)) {
        return std::nullopt;
    }
    return Actor{ActorKind::official, mention.entity};
}

/// "officials *of the ministry*": a body whose people are listed.
std::optional<Actor> listed_body(const ArticleView& view, const Mention& mention,
                                 std::uint32_t begin)
{
    std::uint32_t of = mention.tokens.first;
    of -= of > begin && view.word(of - 1) == "the" ? 1U : 0U;
    if (mention.kind != MentionKind::organization || mention.nested || mention.possessive ||
        of < begin + 2 || (view.word(of - 1) != "of" && view.word(of - 1) != "from") ||
        !is_people_noun(view, view.word(of - 2)) || !view.word(of - 2).ends_with('s')) {
        return std::nullopt;
    }
    return actor_of(view.analysis(), mention);
}

} // namespace

Party people_listed(const ArticleView& view, TokenRange range)
{
    Party people;
    people.tokens = {range.first, range.first};
    const auto drop_last = [&] {
        people.actors.pop_back();
        people.sizes.pop_back();
    };
    for (std::uint32_t at = range.first; at < range.last;) {
        if (ends_list(view, at, range)) {
            const Mention* last = view.mention_before(at); // "accompanied by A, *B met* C"
            if (people.actors.size() > 1 && last != nullptr &&
                last->tokens.first > range.first + 1 && view.word(at) != ":" &&
                !is_a(view, view.word(at), EventWord::other_clause) &&
                last->kind == MentionKind::person &&
                people.actors.back() == Actor{ActorKind::official, last->entity}) {
                const std::string_view before = view.word(last->tokens.first - 1);
                if (before == "," ||
                    (before == "and" && view.word(last->tokens.first - 2) == ",")) {
                    drop_last();
                }
            }
            break;
        }
        const Mention* mention = view.mention_at(at);
        if (mention == nullptr) {
            ++at;
            continue;
        }
        const auto person = listed_person(view, *mention, range.first);
        if (const auto actor = person ? person : listed_body(view, *mention, range.first);
            actor && std::ranges::find(people.actors, *actor) == people.actors.end()) {
            people.actors.push_back(*actor);
            people.sizes.push_back(1);
            people.tokens.last = mention->tokens.last;
        }
        at = std::max(mention->tokens.last, at + 1);
    }
    people.found = names_official(people);
    people.plural = people.actors.size() > 1;
    return people;
}

Party people_listed_before(const ArticleView& view, std::uint32_t group, TokenRange sentence)
{
    std::uint32_t first = group;
    while (first > sentence.first && !ends_list(view, first - 1, {sentence.first, group})) {
        --first;
    }
    return people_listed(view, {first, group});
}

} // namespace entente
