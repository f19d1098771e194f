#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Subjects of participles, and of the clause behind an introduction.
namespace entente {

namespace {

/// "thanked A *for visiting*": A; nobody where those who are thanked are nobody the graph knows.
std::optional<Party> thanked_for(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 8;
    if (at <= begin + 1 || (view.word(at - 1) != "for" && view.word(at - 1) != "on")) {
        return std::nullopt;
    }
    const std::uint32_t end = at - 1;
    for (std::uint32_t i = end; i > begin && i + longest > end; --i) {
        if (view.mention_at(i - 1) != nullptr || !is_address_verb(view, view.word(i - 1))) {
            continue;
        }
        const Mention* thanked = view.mention_before(end);
        const bool person = thanked != nullptr && thanked->kind == MentionKind::person &&
                            !thanked->possessive && thanked->tokens.first == i;
        return person ? party_of(view, *thanked, i) : nobody();
    }
    return std::nullopt;
}

/// "said *that A* praised the fish when meeting B": of whom the clause tells that is said.
std::optional<Party> subject_of_clause(const ArticleView& view, std::uint32_t at,
                                       std::uint32_t begin)
{
    if (at <= begin || !is_a(view, view.word(at - 1), EventWord::other_clause)) {
        return std::nullopt;
    }
    for (std::uint32_t i = at - 1; i > begin; --i) {
        if (view.word(i) != "that" || view.mention_at(i) != nullptr) {
            continue;
        }
        Party party = parties_from(view, i + 1, at, ListUse::subject);
        return names_official(party) && party.tokens.first == i + 1
                   ? std::optional(std::move(party))
                   : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Party subject_of_participle(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    if (const auto thanked = thanked_for(view, at, sentence.first)) {
        return *thanked;
    }
    if (auto told = subject_of_clause(view, at, sentence.first)) {
        return *std::move(told);
    }
    if (at > sentence.first + 2 && view.word(at - 1) == "or" && view.word(at - 2) == "in") {
        // "its citizens living in or visiting"
        return {.tokens = {}, .actors = {}, .sizes = {}, .found = true};
    }
    const Mention* own = view.mention_before(at);
    if (own == nullptr || own->kind != MentionKind::person || own->possessive ||
        own->tokens.first <= sentence.first) {
        return subject_before(view, at, sentence, false);
    }
    const std::string_view before = view.word(own->tokens.first - 1);
    const bool spoken_of = before == "of" || before.starts_with("support") ||
                           before.starts_with("oppos") || before.starts_with("back") ||
                           before.starts_with("favo") || before == "about" || before == "against";
    return spoken_of ? Party{.tokens = {}, .actors = {}, .sizes = {}, .found = true}
                     : parties_ending(view, *own, sentence.first).party;
}

Party subject_behind(const ArticleView& view, std::uint32_t from, TokenRange sentence)
{
    for (std::uint32_t at = from; at < sentence.last && at < from + 40; ++at) {
        if (view.word(at) == "(") {
            at = std::max(past_bracket(view, at, sentence.last), at + 1) - 1; // may not be closed
            continue;
        }
        if (view.word(at) != ",") {
            continue;
        }
        std::uint32_t next = at + 1;
        while (next < sentence.last && (view.time_at(next) != nullptr || view.word(next) == "on")) {
            ++next;
        }
        if (next < sentence.last &&
            (view.word(next) == "and" || is_preposition(view, view.word(next)))) {
            continue;
        }
        const bool the_two =
            next + 1 < sentence.last && view.word(next) == "the" && view.word(next + 1) == "two";
        if (the_two || (next < sentence.last && view.word(next) == "they")) {
            return {.tokens = {},
                    .actors = {},
                    .sizes = {},
                    .found = true,
                    .group = true,
                    .plural = true};
        }
        const Party party = parties_from(view, next, sentence.last, ListUse::subject);
        if (party.found) {
            const std::uint32_t behind = party.tokens.last;
            if (behind < sentence.last &&
                (view.word(behind) == "," || view.token(behind).shape == Shape::lower)) {
                return party;
            }
        }
    }
    return {};
}

} // namespace entente
