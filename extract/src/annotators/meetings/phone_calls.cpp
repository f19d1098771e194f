#include "phone_calls.hpp"

#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// Telephone calls that no noun tells: "called A on Monday", "thanked A by phone".
namespace entente {
namespace {

bool is_telephone(std::string_view word)
{
    return word == "phone" || word == "telephone";
}

/// "by phone", "over the telephone" that ends at the noun `at`.
bool is_medium(const ArticleView& view, std::uint32_t at, std::uint32_t begin)
{
    if (!is_telephone(view.word(at)) || at == begin) {
        return false;
    }
    const std::string_view before = view.word(at - 1);
    const bool article =
        before == "the" && at > begin + 1 &&
        (view.word(at - 2) == "over" || view.word(at - 2) == "on" || view.word(at - 2) == "by");
    return before == "by" || before == "via" || article;
}

/// The first date from `at` on.
Date date_from(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    for (; at < end; ++at) {
        if (const TimeMention* time = view.time_at(at)) {
            return time->since || time->until ? Date() : time->date;
        }
    }
    return {};
}

} // namespace

bool is_phone_call(const ArticleView& view, TokenRange verb, std::uint32_t end)
{
    const Party whom = parties_from(view, verb.last, end); // "called A and B to discuss"
    if (whom.actors.empty() || !is_somebody(view, whom)) {
        return false;
    }
    const Mention* last = view.mention_at(whom.tokens.last - 1);
    if ((last != nullptr && last->possessive) || view.is_possessive(whom.tokens.last)) {
        return false;
    }
    const std::uint32_t behind = whom.tokens.last;
    if (behind >= end || past_time(view, behind, end) != behind) {
        return true;
    }
    const std::string_view word = view.word(behind);
    const std::string_view next = behind + 1 < end ? view.word(behind + 1) : std::string_view();
    return word == "." || word == "to" ||
           (word == "on" && past_time(view, behind + 1, end) != behind + 1) ||
           (word == "by" && is_telephone(next));
}

bool SentenceReader::is_by_phone(std::uint32_t from) const
{
    for (std::uint32_t at = from; at < sentence_.tokens.last && view_.word(at) != ";"; ++at) {
        if (is_medium(view_, at, sentence_.tokens.first)) {
            return true;
        }
    }
    return false;
}

/// "congratulated A by phone", at the noun of the medium.
void SentenceReader::read_by_phone(std::uint32_t phone)
{
    constexpr std::uint32_t longest = 25;
    const std::uint32_t begin = sentence_.tokens.first;
    if (!is_medium(view_, phone, begin) ||
        std::ranges::any_of(triggers_, [&](const MeetingTrigger& trigger) {
            return trigger.tokens.last + longest > phone && trigger.tokens.first <= phone;
        })) {
        return;
    }
    for (std::uint32_t at = phone; at > begin && at + longest > phone; --at) {
        const std::uint32_t verb = at - 1;
        if (view_.mention_at(verb) != nullptr || !is_address_verb(view_, view_.word(verb))) {
            continue;
        }
        const Party whom = parties_from(view_, at, phone);
        const Party caller =
            subject_before(view_, verb_group_begin(view_, verb, begin), sentence_.tokens, true);
        const Modality modality = modality_of_verb(view_, {verb, at}, sentence_.tokens);
        if (!modality.real || !names_official(whom) || !names_official(caller)) {
            return;
        }
        EventReading reading =
            begin_untriggered(MeetingType::call, {verb, at}, "call.by_phone", 0.8);
        reading.status = modality.status;
        reading.date = date_from(view_, verb, sentence_.tokens.last);
        reading.foreground = true;
        add_participants(reading, caller, Role::none);
        add_participants(reading, whom, Role::none);
        add(std::move(reading));
        return;
    }
}

bool is_shared(const ArticleView& view, const MeetingEntry& entry, std::uint32_t behind,
               std::uint32_t end)
{
    constexpr std::uint32_t longest = 10;
    end = std::min(end, behind + longest);
    for (std::uint32_t at = behind; at < end;) {
        const std::string_view word = view.word(at);
        if (entry.form == "message" ? word == "from" || word == "to" || word == "by"
                                    : word == "with" || word == "between") {
            return true;
        }
        if (const std::uint32_t later = past_time(view, at, end); later != at) {
            at = later;
        } else if (const Mention* mention = view.mention_at(at);
                   mention != nullptr && mention->kind == MentionKind::place) {
            at = mention->tokens.last;
        } else if (word == "on" || word == "in" || word == "at" || word == "late" ||
                   word == "earlier" || word == "here") {
            ++at;
        } else {
            return false;
        }
    }
    return false;
}

bool is_in_call(const ArticleView& view, const MeetingEntry& entry, const PhraseMatch& match,
                std::uint32_t end)
{
    constexpr std::uint32_t longest = 3;
    if (entry.type != MeetingType::call || entry.form == "message" || match.last >= end ||
        (view.word(match.last) != "," && view.word(match.last) != "." &&
         past_time(view, match.last, end) == match.last && view.word(match.last) != "on")) {
        return false;
    }
    for (std::uint32_t at = match.first; at > 0 && at + longest > match.first; --at) {
        const std::string_view word = view.word(at - 1);
        if (word == "in" || word == "during") {
            return at < match.first;
        }
        if (view.token(at - 1).shape == Shape::punctuation) {
            break;
        }
    }
    return false;
}

} // namespace entente
