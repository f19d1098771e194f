#include "subjects_of_infinitives.hpp"

#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

/// "A was the first president to visit": the verb group of "was", seen from "to".
std::optional<std::uint32_t> before_predicate(const ArticleView& view, std::uint32_t to,
                                              std::uint32_t begin)
{
    for (std::uint32_t at = to; at > begin && at + 14 > to; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "first" || word == "last" || word == "only" || word == "second" ||
            word == "latest") {
            for (std::uint32_t be = at - 1; be > begin && be + 5 > at; --be) {
                const std::string_view verb = view.word(be - 1);
                if (verb == "was" || verb == "is" || verb == "became" || verb == "be" ||
                    verb == "become" || verb == "been") {
                    while (be > begin + 1 && is_in_verb_group(view, view.word(be - 2)) &&
                           view.mention_at(be - 2) == nullptr) {
                        --be;
                    }
                    return be - 1;
                }
            }
            return std::nullopt;
        }
        if (view.is_punctuation(at - 1) || word == "and") {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// "the plan is *for monitors* to visit": they go, not who planned it.
bool is_for_others(const ArticleView& view, std::uint32_t to, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 4;
    std::uint32_t at = to;
    while (at > begin && at + longest > to && view.token(at - 1).shape != Shape::punctuation &&
           view.word(at - 1) != "for" && !is_preposition(view, view.word(at - 1))) {
        --at;
    }
    if (at == to || at == begin || view.word(at - 1) != "for" ||
        view.mention_at(at - 1) != nullptr) {
        return false;
    }
    const std::string_view last = view.word(to - 1);
    return view.mention_at(to - 1) == nullptr && view.time_at(to - 1) == nullptr &&
           last.ends_with('s') && view.token(to - 1).shape == Shape::lower;
}

/// "urged *Kenya* to hold talks", "called on *the ministry* to meet": who is to act.
bool is_urged(const ArticleView& view, const Mention& mention, std::uint32_t begin)
{
    std::uint32_t at = mention.tokens.first;
    while (at > begin && is_determiner(view, view.word(at - 1))) {
        --at;
    }
    if (at == begin || view.mention_at(at - 1) != nullptr) {
        return false;
    }
    const std::string_view word = view.word(at - 1);
    const bool called = at > begin + 1 && (word == "on" || word == "upon" || word == "for") &&
                        view.word(at - 2).starts_with("call");
    return called || is_a(view, word, EventWord::urging);
}

} // namespace

const Mention* named_before_infinitive(const ArticleView& view, std::uint32_t to,
                                       std::uint32_t begin)
{
    if (const Mention* subject = view.mention_at(to - 1)) {
        return subject;
    }
    const Mention* sender = view.mention_at(begin);
    const bool people = sender != nullptr && after_people_noun(view, sender->tokens.last, to) == to;
    return people ? sender : nullptr;
}

bool is_infinitive_mark(const ArticleView& view, std::uint32_t group, std::uint32_t end)
{
    return group < end && view.word(group) == "to" && view.mention_at(group) == nullptr;
}

std::optional<Party> subject_of_infinitive(const ArticleView& view, std::uint32_t to,
                                           TokenRange sentence)
{
    const std::uint32_t begin = sentence.first;
    if (is_for_others(view, to, begin)) {
        return nobody();
    }
    if (const auto predicate = before_predicate(view, to, begin)) {
        return subject_before(view, *predicate, sentence, true);
    }
    const Mention* near = view.mention_before(to);
    if (near != nullptr && !near->possessive && is_urged(view, *near, begin)) {
        return parties_ending(view, *near, begin).party;
    }
    if (near != nullptr && !near->possessive &&
        (near->kind == MentionKind::person || near->kind == MentionKind::post ||
         near->tokens.first == begin) &&
        (near->tokens.first == begin || (view.word(near->tokens.first - 1) != "from" &&
                                         view.word(near->tokens.first - 1) != "by" &&
                                         view.word(near->tokens.first - 1) != "of"))) {
        return parties_ending(view, *near, begin).party;
    }
    return std::nullopt;
}

} // namespace entente
