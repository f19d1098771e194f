#include "preparations.hpp"

#include "words.hpp"

namespace entente {
namespace {

/// "details *of*", "working *on*", "preparations *for*": what may tie an event to its preparation.
bool is_link(std::string_view word)
{
    return word == "of" || word == "for" || word == "on" || word == "to" || word == "out";
}

} // namespace

bool is_being_prepared(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 6;
    bool linked = false; // right behind the verb itself, or tied to it
    std::uint32_t others = 0;
    for (std::uint32_t at = first; at > begin && at + longest > first; --at) {
        const std::string_view word = view.word(at - 1);
        if (is_a(view, word, EventWord::preparation)) {
            return true;
        }
        if (view.mention_at(at - 1) != nullptr || view.time_at(at - 1) != nullptr ||
            view.is_punctuation(at - 1)) {
            return false;
        }
        if (is_link(word)) {
            linked = true;
            continue;
        }
        if (is_preposition(view, word) || opens_clause(view, word) || looks_like_verb(view, word)) {
            return false;
        }
        others += is_determiner(view, word) ? 0U : 1U;
        if (others > 2 || (others > 0 && !linked)) {
            return false;
        }
    }
    return false;
}

bool is_among_proposals(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 20;
    if (first < begin + 2 || view.word(first - 1) != "including") {
        return false;
    }
    for (std::uint32_t at = first - 1; at > begin + 1 && at + longest > first; --at) {
        const std::string_view word = view.word(at - 1);
        if (view.mention_at(at - 1) != nullptr || word == ",") {
            continue;
        }
        if (view.is_punctuation(at - 1) || opens_clause(view, word)) {
            return false;
        }
        const bool proposes = word == "proposed" || word == "proposes" || word == "suggested" ||
                              word == "suggests" || word == "proposing" || word == "suggesting";
        if (proposes && !is_determiner(view, view.word(at - 2))) {
            return true;
        }
        if (looks_like_verb(view, word)) {
            return false;
        }
    }
    return false;
}

bool is_to_come(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    while (at < end) {
        if (const Mention* mention = view.mention_at(at)) {
            at = std::max(mention->tokens.last, at + 1);
            continue;
        }
        const std::string_view word = view.word(at);
        if ((word == "in" || word == "over") && at + 2 < end && view.word(at + 1) == "the" &&
            (view.word(at + 2) == "coming" || view.word(at + 2) == "near")) {
            return true;
        }
        if (word == "soon") {
            return at + 1 >= end || (view.word(at + 1) != "after" && view.word(at + 1) != "as");
        }
        if (word != "to" && word != "of" && word != "by" && word != "between" && word != "and" &&
            word != "with" && !is_determiner(view, word)) {
            return false;
        }
        ++at;
    }
    return false;
}

} // namespace entente
