#include "annotators/grammar.hpp"
#include "company_finder.hpp"
#include "people_lists.hpp"
#include "words.hpp"

#include <algorithm>

/// Those who were there, told as the members of a side: "The Kenyan delegation included A".
namespace entente {

bool CompanyFinder::takes_up_side(std::uint32_t at) const
{
    if (at != sentence_.first + 1 || view_.word(at - 1) != "it") {
        return false;
    }
    if (sentence_.first == 0) {
        return false;
    }
    constexpr std::uint32_t near_head = 6;
    const std::uint32_t begin = sentence_begin(view_.analysis(), sentence_.first - 1);
    for (std::uint32_t i = sentence_.first; i > begin; --i) {
        const std::string_view word = view_.word(i - 1);
        if (is_a(view_, word, EventWord::side_noun)) {
            return true;
        }
        if (i > begin + near_head && is_indefinite(word)) {
            i = begin + near_head + 1; // another thing is nearer, but for the subject
        }
    }
    return false;
}

bool CompanyFinder::is_side_of_event(std::uint32_t noun, std::uint32_t begin) const
{
    if (noun + 2 < sentence_.last && view_.word(noun + 1) == "in" &&
        !event_named(noun + 2).found()) {
        return false; // "the delegation in Lima"
    }
    for (std::uint32_t at = noun; at > begin; --at) {
        const std::string_view word = view_.word(at - 1);
        if (view_.is_punctuation(at - 1) || is_preposition(view_, word) ||
            looks_like_verb(view_, word) || is_be_form(word)) {
            break;
        }
        const bool of_rank = is_determiner(view_, word) || is_possessive_pronoun(word) ||
                             is_a(view_, word, EventWord::side_rank) || word.ends_with("level") ||
                             word.ends_with("member");
        if (!of_rank && view_.mention_at(at - 1) == nullptr &&
            view_.token(at - 1).shape == Shape::lower && !view_.is_possessive(at - 1)) {
            return false; // "the opposition delegation"
        }
    }
    return true;
}

bool CompanyFinder::are_the_people(std::uint32_t verb) const
{
    std::uint32_t at = verb - 1;
    if (!is_people_noun(view_, view_.word(at)) || !view_.word(at).ends_with('s') ||
        !view_.word(verb).ends_with("ed")) {
        return false;
    }
    while (at > sentence_.first &&
           (view_.mention_at(at - 1) != nullptr || view_.word(at - 1) == "accompanying")) {
        --at;
    }
    return at > sentence_.first && view_.word(at - 1) == "the";
}

bool CompanyFinder::is_of_side(std::uint32_t at) const
{
    const std::uint32_t longest = lists_members(view_, at) ? 12 : 3;
    for (std::uint32_t i = at; i > sentence_.first && i + longest > at; --i) {
        const std::string_view word = view_.word(i - 1);
        if (i == at && are_the_people(at)) {
            return true;
        }
        if (is_a(view_, word, EventWord::side_noun)) {
            return !view_.is_possessive(i) && is_side_of_event(i - 1, sentence_.first);
        }
        if (view_.mention_at(i - 1) != nullptr) {
            continue;
        }
        if (!is_in_verb_group(view_, word) && !word.starts_with("accompan") && word != "which" &&
            word != "," &&
            (looks_like_verb(view_, word) || is_speech_verb(view_, word) ||
             view_.is_punctuation(i - 1) || trigger_at(i - 1))) {
            break;
        }
    }
    return false;
}

std::optional<Company> CompanyFinder::listed_members(std::uint32_t at)
{
    if (!tells_membership(view_, at) || at == sentence_.first ||
        !(takes_up_side(at) || is_of_side(at))) {
        return std::nullopt;
    }
    const bool of = at + 1 < sentence_.last && view_.word(at + 1) == "of";
    Company company;
    company.journey = true;
    company.words = {at, at + (of ? 2U : 1U)};
    company.members = lists_members(view_, at)
                          ? members_behind(company.words.last)
                          : people_listed(view_, {company.words.last, sentence_.last});
    return company;
}

} // namespace entente
