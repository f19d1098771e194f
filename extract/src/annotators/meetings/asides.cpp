#include "asides.hpp"

#include "annotators/grammar.hpp"
#include "same_event.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

/// Finds the aside that is open at a time, if one is.
class AsideFinder {
public:
    AsideFinder(const Analysis& analysis, const TimeMention& time)
        : analysis_(analysis), time_(time), sentence_(analysis.sentences[time.sentence].tokens)
    {
    }

    [[nodiscard]] std::optional<TokenRange> find()
    {
        std::uint32_t at = sentence_.first;
        for (; at < time_.tokens.first; ++at) {
            step(at);
        }
        if (!open_) {
            return std::nullopt;
        }
        const std::uint32_t first = *open_;
        at = time_.tokens.last;
        while (at < sentence_.last && open_ == first) {
            step(at++);
        }
        return TokenRange{first, open_ == first ? at : at - 1};
    }

private:
    const Analysis& analysis_;
    const TimeMention& time_;
    TokenRange sentence_;
    std::optional<std::uint32_t> open_; ///< where the aside begins
    bool clause_ = false;               ///< of "who", not of a participle
    bool verb_ = false;                 ///< its verb was read

    [[nodiscard]] const Token& token(std::uint32_t at) const { return analysis_.tokens()[at]; }
    [[nodiscard]] bool is(std::uint32_t at, EventWord type) const
    {
        return analysis_.lexicon->event_words.has(token(at).folded, type);
    }

    [[nodiscard]] bool in_time(std::uint32_t at) const
    {
        return std::ranges::any_of(
            std::ranges::equal_range(analysis_.times, time_.sentence, {}, &TimeMention::sentence),
            [&](const TimeMention& time) { return time.tokens.contains(at); });
    }

    void step(std::uint32_t at)
    {
        if (closes(at)) {
            open_.reset();
        }
        if (opens_clause(at) || opens_participle(at)) {
            open_ = at;
            clause_ = opens_clause(at);
            verb_ = false;
        } else {
            verb_ = verb_ || is_finite_verb(token(at)) || is(at, EventWord::finite_verb);
        }
    }

    /// ", *who* took office": without the comma it may end anywhere, and only a time that is no day
    /// of the news is surely its own; what holds for long ("who is envoy to") has no day.
    [[nodiscard]] bool opens_clause(std::uint32_t at) const
    {
        const bool day = !time_.date.is_interval() && time_.date.begin().day != 0;
        return (token(at).is("who") || token(at).is("whose") || token(at).is("whom")) &&
               at > sentence_.first && at + 1 < sentence_.last &&
               (!day ||
                (token(at - 1).is(",") && !token(at + 1).is("is") && !token(at + 1).is("also")));
    }

    /// ", *elected* in 2022", "*Newly elected* in 2022", "the hall *built* in 1963"
    [[nodiscard]] bool opens_participle(std::uint32_t at) const
    {
        if (is(at, EventWord::signing) && token(at).folded.ends_with("ed") &&
            at + 1 < sentence_.last && is(at + 1, EventWord::preposition)) {
            return describes_noun(at) && !is(at - 1, EventWord::people) &&
                   !is(at - 1, EventWord::side_noun); // "the accord signed in March 2019"
        }
        return is(at, EventWord::life) &&
               (at == sentence_.first || token(at - 1).is(",") || describes_noun(at) ||
                (at == sentence_.first + 1 && token(at - 1).folded.ends_with("ly")));
    }

    /// Right behind a common noun, of a year or a month: no auxiliary makes it the clause's verb.
    [[nodiscard]] bool describes_noun(std::uint32_t at) const
    {
        const Token& noun = token(at - 1);
        return !time_.date.is_interval() && time_.date.begin().day == 0 &&
               noun.shape == Shape::lower && noun.folded.size() > 2 &&
               !is(at - 1, EventWord::verb_group) && !is_finite_verb(noun) &&
               !is(at - 1, EventWord::finite_verb) && !noun.folded.ends_with("ly");
    }

    [[nodiscard]] bool closes(std::uint32_t at) const
    {
        if (!open_ || in_time(at)) {
            return false;
        }
        if (token(at).is(";") || token(at).is(":") || token(at).is(")")) {
            return true;
        }
        if (!token(at).is(",")) {
            return clause_ && verb_ && at > *open_ + 1 && !token(*open_ - 1).is(",") && resumes(at);
        }
        if (!clause_) {
            return true;
        }
        return verb_ && at + 1 < sentence_.last && token(at + 1).shape == Shape::lower &&
               !is(at + 1, EventWord::determiner) && !token(at + 1).is("and") &&
               !token(at + 1).is("or") && !token(at + 1).is("but");
    }

    /// "the minister who took office in January *met* B": a second verb, that of the main clause.
    [[nodiscard]] bool resumes(std::uint32_t at) const
    {
        const bool finite = is_finite_verb(token(at)) || is(at, EventWord::finite_verb);
        const Token& before = token(at - 1);
        return finite && !is(at - 1, EventWord::verb_group) && !before.is("and") &&
               !before.is("to") && !before.is("or") && !before.is(",");
    }
};

/// "the 2019 *elections*", "the 1999 *bombing*": a year that is part of the name of something that
/// is no event of the sentence.
bool is_part_of_name(const ArticleView& view, const TimeMention& time,
                     const std::vector<MeetingTrigger>& triggers, TokenRange sentence)
{
    constexpr std::uint32_t longest = 5;
    if (!is_bare_year(time.date) || time.tokens.first == sentence.first ||
        view.token(time.tokens.first).shape != Shape::number ||
        (!is_determiner(view, view.word(time.tokens.first - 1)) &&
         !view.is_possessive(time.tokens.first - 1))) {
        return false;
    }
    const std::uint32_t end = std::min(sentence.last, time.tokens.last + longest);
    std::uint32_t at = time.tokens.last;
    while (at < end && !is_preposition(view, view.word(at)) && !view.is_punctuation(at)) {
        if (std::ranges::any_of(triggers, [&](const MeetingTrigger& trigger) {
                return trigger.tokens.contains(at);
            })) {
            return false;
        }
        ++at;
    }
    return at > time.tokens.last;
}

/// "the Fisheries Forum 2024 was held on 5 May": a bare year behind a name is a part of it when
/// another time tells when it was.
bool ends_name(const ArticleView& view, const TimeMention& time, TokenRange sentence)
{
    const Date& date = time.date;
    std::uint32_t before = time.tokens.first;
    if (!is_bare_year(date) || before < sentence.first + 2 ||
        view.token(before).shape != Shape::number) {
        return false;
    }
    before -= view.is_punctuation(before - 1) && view.word(before - 1) != "," ? 2U : 1U;
    const bool name = view.token(before).is_capitalised() && view.time_at(before) == nullptr;
    for (std::uint32_t at = sentence.first; name && at < sentence.last; ++at) {
        const TimeMention* other = view.time_at(at);
        if (other != nullptr && !is_bare_year(other->date) && dates_agree(other->date, date)) {
            return true;
        }
    }
    return false;
}

bool is_of_trigger(const std::vector<MeetingTrigger>& triggers, std::uint32_t at)
{
    return std::ranges::any_of(
        triggers, [&](const MeetingTrigger& trigger) { return trigger.tokens.contains(at); });
}

/// "the treaty *of* 1963", "the election *of* 9 August", "the budget *for* 2025"
bool is_of_noun(const ArticleView& view, const TimeMention& time,
                const std::vector<MeetingTrigger>& triggers, TokenRange sentence)
{
    const std::uint32_t first = time.tokens.first;
    const bool bare = is_bare_year(time.date);
    if (first < sentence.first + 2 || (bare && view.token(first).shape != Shape::number) ||
        (view.word(first - 1) != "of" && (view.word(first - 1) != "for" || !bare))) {
        return false;
    }
    const std::string_view noun = view.word(first - 2);
    const bool owner =
        view.is_possessive(time.tokens.last) || view.is_possessive(time.tokens.last - 1);
    if (!bare && (owner || first < sentence.first + 3 || is_sidelines(view, noun) ||
                  !is_determiner(view, view.word(first - 3)))) {
        return false; // "on the sidelines of October's summit", "ahead of next week"
    }
    return !is_a(view, noun, EventWord::plan) &&
           view.analysis().lexicon->times.find(noun, false).kind == TimeWordKind::none &&
           (bare || view.token(first - 2).shape == Shape::lower) &&
           !is_of_trigger(triggers, first - 2);
}

/// "ahead of an election on 9 June", "days before the vote in May": a day of what the clause does
/// not tell.
bool is_of_contest(const ArticleView& view, const TimeMention& time, TokenRange sentence)
{
    constexpr std::uint32_t longest = 6;
    std::uint32_t at = time.tokens.first;
    while (at > sentence.first + 1 && (view.word(at - 1) == "on" || view.word(at - 1) == "in" ||
                                       view.word(at - 1) == "this")) {
        --at;
    }
    if (at == sentence.first || !is_a(view, view.word(at - 1), EventWord::contest)) {
        return false;
    }
    for (std::uint32_t i = at - 1; i > sentence.first && i + longest > at; --i) {
        const std::string_view word = view.word(i - 1);
        if (word == "of" || word == "to" || word == "before" || word == "for" || word == "until" ||
            word == "towards") {
            return true;
        }
        if (view.is_punctuation(i - 1) || looks_like_verb(view, word)) {
            return false;
        }
    }
    return false;
}

} // namespace

bool is_of_described_noun(const Analysis& analysis, const TimeMention& time)
{
    constexpr std::uint32_t longest = 4;
    const auto& tokens = analysis.tokens();
    const auto is = [&](std::uint32_t at, EventWord type) {
        return analysis.lexicon->event_words.has(tokens[at].folded, type);
    };
    const auto tells_event = [&](std::uint32_t at) {
        return analysis.phrase_at(at, Term::meeting) != nullptr;
    };
    const std::uint32_t begin = analysis.sentences[time.sentence].tokens.first;
    std::uint32_t at = time.tokens.first;
    at -= at > begin && (tokens[at - 1].is("on") || tokens[at - 1].is("in")) ? 1U : 0U;
    if (at < begin + 3 || tokens[at - 2].shape != Shape::lower ||
        !(tokens[at - 1].folded.ends_with("ed") || tokens[at - 1].is("held"))) {
        return false;
    }
    const std::uint32_t noun = at - 2;
    if (tells_event(noun) || tells_event(at - 1) || is(noun, EventWord::verb_group) ||
        is(noun, EventWord::people) || is(noun, EventWord::persons) ||
        is(noun, EventWord::side_noun) || is(noun, EventWord::determiner) ||
        is(noun, EventWord::preposition) || is(noun, EventWord::clause_opener) ||
        is(noun, EventWord::finite_verb) || tokens[noun].folded.ends_with("ly")) {
        return false;
    }
    for (std::uint32_t i = noun; i > begin && i + longest > noun; --i) {
        const Token& before = tokens[i - 1];
        if (is(i - 1, EventWord::preposition) || before.folded.ends_with("ing") ||
            is_finite_verb(before) || is(i - 1, EventWord::finite_verb) ||
            (i > begin + 1 && tokens[i - 2].is("to"))) {
            return true;
        }
        if (before.shape != Shape::lower || tells_event(i - 1)) {
            return false;
        }
    }
    return false;
}

bool is_bare_year(const Date& date)
{
    return !date.is_interval() && date.begin().month == 0;
}

std::optional<TokenRange> aside_around(const Analysis& analysis, const TimeMention& time)
{
    return AsideFinder(analysis, time).find();
}

bool is_time_of_another(const ArticleView& view, const TimeMention& time,
                        const std::vector<MeetingTrigger>& triggers, TokenRange sentence)
{
    return is_part_of_name(view, time, triggers, sentence) || ends_name(view, time, sentence) ||
           is_of_noun(view, time, triggers, sentence) ||
           is_of_described_noun(view.analysis(), time) || is_of_contest(view, time, sentence);
}

} // namespace entente
