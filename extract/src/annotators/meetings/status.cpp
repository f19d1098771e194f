#include "status.hpp"

#include "annotators/grammar.hpp"
#include "status_clauses.hpp"
#include "status_words.hpp"
#include "subjects_of_infinitives.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace entente {
namespace {

std::uint32_t time_begin(const ArticleView& view, std::uint32_t at)
{
    return view.time_at(at)->tokens.first;
}

/// Words that govern an infinitive from behind its subject: "invited [the President] to visit".
bool governs_infinitive(const ArticleView& view, std::uint32_t at, std::uint32_t begin,
                        Modality& modality)
{
    for (std::uint32_t steps = 0; at > begin && steps < 8; ++steps) {
        if (const Mention* mention = view.mention_at(at - 1)) {
            at = std::max(mention->tokens.first, begin);
            continue;
        }
        const std::string_view word = view.word(at - 1);
        if (is_upon_invitation(view, at - 1, begin)) {
            return false;
        }
        if (is_proposal(view, word)) {
            modality.status = word == "invitation" && is_accepted(view, at - 1, begin)
                                  ? MeetingStatus::planned
                                  : MeetingStatus::proposed;
            modality.told = true;
            return true;
        }
        if (view.is_punctuation(at - 1) || word == "and" || word == "who") {
            return false;
        }
        --at;
    }
    return false;
}

/// The "to" of the infinitive `verb`, over adverbs and times.
std::optional<std::uint32_t> infinitive_mark(const ArticleView& view, std::uint32_t group,
                                             std::uint32_t verb)
{
    for (std::uint32_t at = verb; at > group; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "to") {
            return at - 1;
        }
        if (!word.ends_with("ly") && word != "also" && word != "first" && word != "have" &&
            word != "be" && view.time_at(at - 1) == nullptr) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool ends_clause(std::string_view word)
{
    return word == ";" || word == ":" || word == "\"" || word == "\xE2\x80\x9C" ||
           word == "\xE2\x80\x9D" || word == "who" || word == "which" || word == "that" ||
           word == "whose" || word == "where" || word == "when" || word == "while" ||
           word == "because";
}

bool considers(std::string_view word)
{
    return word.starts_with("discuss") || word.starts_with("consider") ||
           word.starts_with("mull") || word.starts_with("weigh") || word.starts_with("debat");
}

/// "*Neither* A nor B attended", "*Had* A attended": denied before the subject.
bool is_denied_ahead(const ArticleView& view, std::uint32_t group, std::uint32_t begin)
{
    for (std::uint32_t at = group; at > begin; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "neither" || word == "nor" || word == "none") {
            return true;
        }
        if (at - 1 == begin && (word == "had" || word == "should")) {
            return at < group;
        }
        if (word == "," || word == ";" || word == "and" || opens_clause(view, word) ||
            (view.mention_at(at - 1) == nullptr && looks_like_verb(view, word))) {
            break;
        }
    }
    return false;
}

/// "*denied that he* had attended"
bool is_denial(const ArticleView& view, std::uint32_t group, std::uint32_t begin)
{
    if (group < begin + 2 || (view.word(group - 1) != "he" && view.word(group - 1) != "she")) {
        return false;
    }
    const std::uint32_t verb = group - 2 - (view.word(group - 2) == "that" ? 1U : 0U);
    return verb > begin && is_a(view, view.word(verb), EventWord::negation) &&
           view.word(verb).starts_with("den");
}

void plan(Modality& modality)
{
    modality.status = MeetingStatus::planned;
    modality.told = true;
}

/// What the clause before `at` says of its own verb, for whatever depends on it: "*will fly* to
/// Oslo to meet", "*will visit* Oslo and meet", "*will sign* agreements before travelling".
/// Nothing when the clause has no verb there.
std::optional<Modality> modality_of_clause(const ArticleView& view, std::uint32_t at,
                                           std::uint32_t begin)
{
    Modality modality;
    while (at > begin) {
        const std::uint32_t before = at - 1;
        if (const Mention* mention = view.mention_at(before)) {
            at = std::max(mention->tokens.first, begin);
            continue;
        }
        if (view.time_at(before) != nullptr) {
            at = std::max(time_begin(view, before), begin);
            continue;
        }
        const std::string_view word = view.word(before);
        if (ends_clause(word) || (is_speech_verb(view, word) && !decides_clause(view, word))) {
            return std::nullopt;
        }
        if ((decides_clause(view, word) && !is_upon_invitation(view, before, begin)) ||
            (word == "set" && view.word(at) == "to")) {
            judge_word(view, word, modality);
            if (modality.told || !modality.real) {
                return modality;
            }
        }
        if (considers(word) && view.word(at).ends_with("ing")) {
            modality.real = false; // "discussed holding talks"
            return modality;
        }
        if (looks_like_verb(view, word)) {
            if (is_proposal(view, word) && view.word(at) == "to") {
                const std::uint32_t opened = verb_group_begin(view, before, begin);
                const bool ready = opened < before && is_be_form(view.word(before - 1));
                modality.status = ready ? MeetingStatus::proposed : MeetingStatus::planned;
                modality.told = true; // "is prepared to meet", "prepared to meet"
                return modality;
            }
            if ((word == "is" || word == "are") &&
                (view.word(at).ends_with("ing") || view.word(at) == "bound" ||
                 view.word(at) == "headed")) {
                plan(modality); // "is travelling to Oslo to meet"
            }
            const std::uint32_t group = verb_group_begin(view, before, begin);
            if (group == before && is_present(view, before) && is_temporal(view, group, begin)) {
                plan(modality); // "before he heads to Oslo to meet"
            }
            for (std::uint32_t i = group; i < before; ++i) {
                if (view.time_at(i) == nullptr) {
                    judge_word(view, view.word(i), modality);
                }
            }
            return modality;
        }
        at = before;
    }
    return std::nullopt;
}

/// "to meet": what governs the infinitive says whether it was, will be or may be.
void judge_infinitive(const ArticleView& view, std::uint32_t group, std::uint32_t mark,
                      std::uint32_t begin, Modality& modality)
{
    if (mark > begin && view.word(mark - 1) == "yet") {
        modality.real = false; // "has yet to meet"
        return;
    }
    if ((view.word(group) == "was" || view.word(group) == "were") &&
        view.word(mark + 1) == "have") { // "was to have met": and did not
        modality.status = MeetingStatus::cancelled;
        modality.told = true;
        return;
    }
    for (std::uint32_t at = group; at < mark; ++at) {
        if (is_be_form(view.word(at))) {
            plan(modality); // "is to meet"
            return;
        }
    }
    if (group == begin || is_told_of_first(view, group, begin)) {
        return;
    }
    if (const Mention* subject = named_before_infinitive(view, group, begin)) {
        if (governs_infinitive(view, group, begin, modality)) {
            return;
        }
        if (const auto clause = modality_of_clause(view, group, begin)) {
            modality = *clause;
        } else if (subject->kind == MentionKind::person || subject->kind == MentionKind::post ||
                   subject->tokens.first == begin) {
            plan(modality); // "Minister to visit Japan"
        }
        return;
    }
    // "an invitation to visit", "plans for a trip to meet"
    for (std::uint32_t back = 1; back <= 3 && group >= begin + back; ++back) {
        if (view.is_punctuation(group - back) || looks_like_verb(view, view.word(group - back))) {
            break;
        }
        judge_word(view, view.word(group - back), modality);
        if (view.word(group - back) == "would" && view.word(group - back + 1) == "be") {
            modality.status = MeetingStatus::proposed; // "would be happy to meet"
        }
        if (view.word(group - back) == "invitation" && is_accepted(view, group - back, begin)) {
            modality.status = MeetingStatus::planned;
        }
    }
    if (!modality.told && modality.real) {
        modality = modality_of_clause(view, group, begin).value_or(modality);
    }
}

} // namespace

std::uint32_t verb_group_begin(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    while (at > begin) {
        const std::uint32_t before = at - 1;
        if (view.time_at(before) != nullptr) {
            at = std::max(time_begin(view, before), begin);
            if (at > begin && (view.word(at - 1) == "on" || view.word(at - 1) == ",")) {
                --at;
            }
            continue;
        }
        if (view.word(before) == "longer" && before > begin && view.word(before - 1) == "no") {
            at = before - 1;
            continue;
        }
        if (view.word(before) == "," && before > begin &&
            (view.time_at(before - 1) != nullptr || view.word(before - 1).ends_with("ly"))) {
            at = before;
            continue;
        }
        if (view.mention_at(before) != nullptr || !is_in_verb_group(view, view.word(before))) {
            break;
        }
        at = before;
    }
    return at;
}

Modality modality_of_verb(const ArticleView& view, TokenRange verb, TokenRange sentence)
{
    Modality modality;
    const std::uint32_t begin = sentence.first;
    const std::uint32_t group = verb_group_begin(view, verb.first, begin);
    modality.real = !is_denied_ahead(view, group, begin) && !is_denial(view, group, begin);
    for (std::uint32_t at = group; at + 1 < verb.last;
         ++at) { // the trigger may hold "is due to" itself
        if (view.time_at(at) == nullptr &&
            (at < verb.first || decides_clause(view, view.word(at)))) {
            judge_word(view, view.word(at), modality);
        }
    }
    if (!modality.real && goes_against_plan(view, group, verb, sentence.last)) {
        return {MeetingStatus::cancelled, true, true};
    }
    if (const auto mark = infinitive_mark(view, group, verb.first)) {
        if (!modality.told && modality.real) {
            judge_infinitive(view, group, *mark, begin, modality);
        }
        return modality;
    }
    modality.real = modality.real && !is_conditional(view, group, begin) &&
                    !would_have(view, group, verb.first);
    if (!modality.told && is_setting_out(view, group, verb.first)) {
        plan(modality);
    }
    if (!modality.told && group == verb.first && is_present(view, verb.first) &&
        is_temporal(view, group, begin)) {
        plan(modality); // "when he meets B"
    }
    const bool participle = (group == verb.first && view.word(verb.first).ends_with("ing")) ||
                            view.word(group) == "having";
    if (!modality.told && modality.real &&
        (participle || is_coordinated(view, group, verb, begin))) {
        modality = modality_of_clause(view, group, begin).value_or(modality);
    }
    for (std::uint32_t back = 1; !modality.told && back <= 2 && group >= begin + back; ++back) {
        modality.real = modality.real && (view.time_at(group - back) != nullptr ||
                                          !is_possibility(view, view.word(group - back)));
    }
    return modality;
}

Modality modality_of_purpose(const ArticleView& view, std::uint32_t at, TokenRange sentence)
{
    return modality_of_clause(view, at, sentence.first).value_or(Modality());
}

} // namespace entente
