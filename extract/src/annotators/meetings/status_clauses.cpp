#include "status_clauses.hpp"

#include "settings.hpp"
#include "words.hpp"

namespace entente {

bool is_conditional(const ArticleView& view, std::uint32_t group, std::uint32_t begin)
{
    for (std::uint32_t at = group; at > begin && at + 12 > group; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "if" || word == "whether" || word == "unless") {
            return true;
        }
        if (view.is_punctuation(at - 1) && view.mention_at(at - 1) == nullptr) {
            return false;
        }
    }
    return false;
}

bool is_present(const ArticleView& view, std::uint32_t verb)
{
    const std::string_view word = view.word(verb);
    return word.ends_with('s') && !word.ends_with("ss");
}

bool is_temporal(const ArticleView& view, std::uint32_t group, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 8;
    for (std::uint32_t at = group; at > begin && at + longest > group; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "when" || word == "before" || word == "until" || word == "once") {
            return true;
        }
        if (view.mention_at(at - 1) == nullptr && (view.is_punctuation(at - 1) || word == "and")) {
            return false;
        }
    }
    return false;
}

bool is_told_of_first(const ArticleView& view, std::uint32_t to, std::uint32_t begin)
{
    bool first = false;
    for (std::uint32_t at = to; at > begin && at + 12 > to; --at) {
        const std::string_view word = view.word(at - 1);
        if (view.is_punctuation(at - 1) || word == "will" || word == "would" || word == "be") {
            return false;
        }
        first = first || is_a(view, word, EventWord::distinction);
        if (first && (word == "was" || word == "became" || word == "is" || word == "made")) {
            return true;
        }
    }
    return false;
}

bool is_accepted(const ArticleView& view, std::uint32_t invitation, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 10;
    for (std::uint32_t at = invitation; at > begin && at + longest > invitation; --at) {
        const std::string_view word = view.word(at - 1);
        if (word.starts_with("accept")) {
            return true;
        }
        if (view.mention_at(at - 1) == nullptr && !view.is_possessive(at - 1) &&
            !is_determiner(view, word)) {
            return false;
        }
    }
    return false;
}

bool is_setting_out(const ArticleView& view, std::uint32_t group, std::uint32_t verb)
{
    if (!is_a(view, view.word(verb), EventWord::setting_out)) {
        return false;
    }
    if (is_present(view, verb)) {
        return verb == group && !view.in_headline(verb);
    }
    return verb > group && (view.word(verb - 1) == "is" || view.word(verb - 1) == "are");
}

bool is_coordinated(const ArticleView& view, std::uint32_t group, TokenRange verb,
                    std::uint32_t begin)
{
    if (group == begin || !is_base_form(view, view.word(verb.first))) {
        return false;
    }
    const std::string_view before = view.word(group - 1);
    return view.mention_at(group - 1) == nullptr &&
           (before == "and" || before == "," || before == "or" || before == "but" ||
            (before == "as" && group > begin + 2 && view.word(group - 2) == "well"));
}

bool would_have(const ArticleView& view, std::uint32_t group, std::uint32_t verb)
{
    for (std::uint32_t at = group; at + 1 < verb; ++at) {
        if (view.word(at) == "would" && view.word(at + 1) == "have") {
            return true;
        }
    }
    return false;
}

bool is_upon_invitation(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    return view.word(at) == "invitation" && at > begin + 1 && view.word(at - 1) == "the" &&
           (view.word(at - 2) == "at" || view.word(at - 2) == "upon");
}

namespace {

bool names_time(const ArticleView& view, TokenRange words)
{
    for (std::uint32_t at = words.first; at < words.last; ++at) {
        if (view.time_at(at) != nullptr) {
            return true;
        }
    }
    return false;
}

} // namespace

bool goes_against_plan(const ArticleView& view, std::uint32_t group, TokenRange verb,
                       std::uint32_t end)
{
    constexpr std::uint32_t longest = 14;
    bool denied = false;
    for (std::uint32_t at = group; at < verb.first; ++at) {
        if (view.word(at) == "no" && view.word(at + 1) == "longer") {
            return (view.word(group) == "will" || view.word(group) == "would") &&
                   names_time(view, {verb.last, std::min(end, verb.last + longest)});
        }
        denied = denied || (is_a(view, view.word(at), EventWord::negation) &&
                            is_a(view, view.word(at), EventWord::verb_group));
    }
    for (std::uint32_t at = verb.last; denied && at + 1 < std::min(end, verb.last + longest);
         ++at) {
        if (view.word(at) == "as" && is_a(view, view.word(at + 1), EventWord::arranged) &&
            view.word(at + 1) != "expected") { // not, "as many expected" it
            return true;
        }
        if (view.mention_at(at) == nullptr &&
            (begins_other_clause(view, view.word(at)) || looks_like_verb(view, view.word(at)))) {
            break;
        }
    }
    return false;
}

std::uint32_t insertion_end(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    for (std::uint32_t i = at; i < end && i < at + 12; ++i) {
        if (view.word(i) == "," && view.time_at(i) == nullptr) {
            return i;
        }
    }
    return end;
}

std::uint32_t past_apposition(const ArticleView& view, std::uint32_t at, std::uint32_t noun,
                              TokenRange sentence)
{
    constexpr std::uint32_t longest = 16;
    if (view.word(at) != ",") {
        return at;
    }
    const auto goes_on = [&](std::uint32_t verb) {
        return verb < sentence.last && view.mention_at(verb) == nullptr &&
               (is_in_verb_group(view, view.word(verb)) || view.word(verb) == "took") &&
               view.word(verb) != "to";
    };
    if (goes_on(at + 1)) { // the mention holds the rest: "with A, Minister of Fish"
        const Mention* named = view.mention_before(at);
        bool opened = false;
        for (std::uint32_t i = noun; i < at; ++i) {
            opened = opened || view.word(i) == ",";
        }
        return named != nullptr && opened ? at + 1 : at;
    }
    const bool clause = view.word(at + 1) == "who";
    for (std::uint32_t i = at + 1; i < sentence.last && i < at + longest; ++i) {
        if (const Mention* mention = view.mention_at(i)) {
            i = mention->tokens.last - 1;
            continue;
        }
        if (view.word(i) == ",") {
            if (goes_on(i + 1)) {
                return i + 1;
            }
            continue;
        }
        if (view.is_punctuation(i) || (!clause && looks_like_verb(view, view.word(i)))) {
            return at;
        }
    }
    return at;
}

bool is_subject(const ArticleView& view, std::uint32_t first, std::uint32_t begin)
{
    for (std::uint32_t at = begin; at < first; ++at) {
        if (const Mention* mention = view.mention_at(at)) {
            at = mention->tokens.last - 1;
            continue;
        }
        const std::string_view word = view.word(at);
        if (looks_like_verb(view, word) || is_in_verb_group(view, word) ||
            opens_clause(view, word) || word == "who" || word == "which") {
            return false;
        }
    }
    return true;
}

} // namespace entente
