#include "annotators/grammar.hpp"
#include "company_finder.hpp"
#include "words.hpp"

#include <algorithm>

/// What the head of a list of those who were there is made of: "Also present at the event were".
namespace entente {

bool CompanyFinder::opens_list(std::uint32_t at) const
{
    return view_.mention_at(at) == nullptr &&
           (is_be_form(view_.word(at)) || lists_members(view_, at));
}

bool CompanyFinder::begins_list(std::uint32_t at) const
{
    while (at < sentence_.last && (view_.is_punctuation(at) || view_.word(at) == "also" ||
                                   view_.word(at) == "all" || view_.word(at) == "both")) {
        ++at;
    }
    if (at >= sentence_.last) {
        return false;
    }
    const std::string_view word = view_.word(at);
    return view_.mention_at(at) != nullptr || view_.token(at).shape != Shape::lower ||
           is_people_noun(view_, word) ||
           (is_determiner(view_, word) && !looks_like_verb(view_, word));
}

bool CompanyFinder::tells_presence(std::uint32_t at, std::uint32_t begin) const
{
    if (!is_word(at, EventWord::presence) || at + 1 >= sentence_.last) {
        return false;
    }
    const std::string_view word = view_.word(at);
    const std::string_view next = view_.word(at + 1);
    const std::string_view before = at > begin ? view_.word(at - 1) : "";
    if (word == "attendance") {
        return before == "in";
    }
    const bool of_people = at == begin || before == "also" || before == "those" ||
                           before == "others" || before == "among" || before == "all" ||
                           is_people_noun(view_, before) ||
                           is_a(view_, before, EventWord::attendee);
    const bool ends = opens_list(at + 1) || is_preposition(view_, next) ||
                      view_.is_punctuation(at + 1) || next == "will" || next == "also";
    if (word == "present" || (ends && word != "representing")) {
        return of_people && ends;
    }
    const std::uint32_t whom = is_determiner(view_, next) ? at + 2 : at + 1;
    return of_people &&
           (view_.mention_at(whom) != nullptr || next == "him" || next == "her" || next == "them" ||
            is_word(whom, EventWord::side_noun) || event_named(at + 1).found());
}

bool CompanyFinder::is_elsewhere(std::uint32_t at) const
{
    constexpr std::uint32_t near = 6;
    const std::string_view word = view_.word(at);
    if ((word != "at" && word != "in" && word != "on" && word != "during" && word != "for" &&
         word != "attending" && word != "joining") ||
        at + 2 >= sentence_.last || view_.mention_at(at + 1) != nullptr ||
        !is_determiner(view_, view_.word(at + 1)) || view_.token(at + 2).shape != Shape::lower ||
        event_named(at + 1).found()) {
        return false;
    }
    for (std::uint32_t i = at + 2; i < std::min(sentence_.last, at + near); ++i) {
        if (opens_list(i) || view_.is_punctuation(i)) {
            break;
        }
        if (trigger_at(i) || view_.mention_at(i) != nullptr || is_word(i, EventWord::side_noun)) {
            return false;
        }
    }
    return true;
}

bool CompanyFinder::is_of_something(std::uint32_t as) const
{
    for (std::uint32_t at = as + 1; at < sentence_.last && !view_.is_punctuation(at); ++at) {
        if (view_.word(at) == "of" || view_.word(at) == "to" || view_.word(at) == "in") {
            return true;
        }
    }
    return false;
}

bool CompanyFinder::may_have_company(const Party& principal, std::uint32_t group) const
{
    if (std::ranges::any_of(principal.actors, is_official) || principal.group ||
        group == sentence_.first) {
        return true;
    }
    const std::string_view before = view_.word(group - 1);
    return view_.mention_at(group - 1) != nullptr || before == "," ||
           is_word(group - 1, EventWord::side_noun) || before == "he" || before == "she" ||
           before == "they" || before == "who";
}

bool CompanyFinder::heads_list(std::uint32_t at, std::uint32_t begin) const
{
    const std::string_view next = at + 1 < sentence_.last ? view_.word(at + 1) : "";
    if (at == begin && view_.word(at) == "also") {
        return is_preposition(view_, next) && event_named(at + 2).found();
    }
    if (at == begin && view_.word(at) == "with") {
        const Mention* whom = view_.mention_at(next == "the" ? at + 2 : at + 1);
        return whom != nullptr &&
               (whom->kind == MentionKind::person || whom->kind == MentionKind::post);
    }
    if (at == begin && view_.word(at) == "taking" && next == "part") {
        return true; // "Taking part in the talks were A and B"
    }
    constexpr std::uint32_t near = 5;
    return at < begin + near &&
           (tells_presence(at, begin) || (is_word(at, EventWord::attendee) && at <= begin + 2));
}

} // namespace entente
