#include "dates.hpp"

#include "annotators/furniture.hpp"
#include "annotators/grammar.hpp"
#include "annotators/meetings/news_days.hpp"
#include "annotators/times/calendar.hpp"
#include "judge.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {

using namespace agreement_words;

namespace {

/// Years from and to are what an agreement covers, no time at which it is signed.
bool is_period(const Date& date)
{
    return date.is_interval() && date.begin().month == 0 && date.end().month == 0;
}

} // namespace

std::uint32_t year_behind(const Analysis& analysis, const AgreementName& name)
{
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = sentence_end(analysis, name.noun);
    const bool bare = name.capitals && name.end + 1 < end && is_year(tokens[name.end]) &&
                      tokens[name.end - 1].is_capitalised();
    if (bare && name.period.empty()) {
        return name.end; // "the Oslo Declaration 1997"
    }
    for (std::uint32_t year = name.noun + 2; year + 1 < end && year <= name.end + 1; ++year) {
        const bool bracket = tokens[year - 1].is("(") && tokens[year + 1].is(")");
        const bool of = year == name.end + 1 && tokens[name.end].is("of");
        if ((bracket || of) && is_year(tokens[year])) {
            return year;
        }
    }
    return 0;
}

AgreementDates::AgreementDates(const Analysis& analysis)
    : analysis_(analysis), tokens_(analysis.tokens()), dateline_(find_dateline(analysis)),
      clock_(analysis)
{
}

void AgreementDates::find(const AgreementName& name, const Governor& governor,
                          std::optional<std::uint32_t> meeting, AgreementClaim& claim) const
{
    if (!name.year.empty()) {
        claim.date = name.year;
        return;
    }
    if (const std::uint32_t year = year_behind(analysis_, name); year != 0) {
        claim.date = Date::parse(tokens_[year].folded).value_or(Date());
        return;
    }
    const bool dated =
        governor.found && (is_concluded(governor) || governor.deed == Deed::establish ||
                           governor.deed == Deed::issue);
    if (dated && claim.status != AgreementStatus::proposed) {
        claim.date = of_status(nearest_time(name, governor), claim.status);
    } else if (!name.embedded &&
               (!governor.found || governor.deed == Deed::keep || governor.deed == Deed::bind) &&
               claim.status != AgreementStatus::planned) {
        claim.date = effect_date(name);
    }
    const bool fresh = dated && claim.status == AgreementStatus::signed_;
    const bool ahead = dated && claim.status == AgreementStatus::planned && claim.date.empty();
    const bool told =
        fresh || ahead || governor.deed == Deed::issue || governor.deed == Deed::establish;
    if (ahead && !meeting && governor.deed == Deed::sign) {
        meeting = only_planned();
    }
    const bool spoken_of = governor.deed == Deed::issue && tokens_[name.begin].is("their");
    // "In 2019 a harbour was opened. They signed a protocol": who knows when
    const bool elsewhen = claim.date.empty() && clock_.is_elsewhen(name.sentence);
    if (told && !spoken_of && !governor.participle && !elsewhen && !is_of_earlier(governor)) {
        date_by_meeting(meeting, claim);
    }
    if (fresh && !spoken_of && claim.date.empty() && !elsewhen && is_news(governor)) {
        claim.date = date_of_news(name, governor);
    }
}

/// What was signed was signed before the news, what is planned comes after it: a weekday just ahead
/// is the one just past, the day on which a cabinet approved the signing is not its date.
Date AgreementDates::of_status(const Date& date, AgreementStatus status) const
{
    constexpr int week = 7;
    const CalendarPoint today = analysis_.published.begin();
    const CalendarPoint day = date.begin();
    if (date.is_interval() || today.day == 0 || day.day == 0 || day.year == 0) {
        return date;
    }
    const std::int32_t ahead = days_from_civil(day) - days_from_civil(today);
    if (status == AgreementStatus::planned && ahead < 0) {
        return {};
    }
    if (status == AgreementStatus::signed_ && ahead > 0) {
        return ahead < week ? Date(add_days(day, -week)) : Date();
    }
    return date;
}

/// The one visit or meeting with a date that the article announces: what is to be signed is signed
/// there.
std::optional<std::uint32_t> AgreementDates::only_planned() const
{
    constexpr std::int32_t weeks = 21; // days
    std::optional<std::uint32_t> found;
    for (std::uint32_t i = 0; i < analysis_.meetings.size(); ++i) {
        const MeetingClaim& meeting = analysis_.meetings[i];
        if (meeting.status != MeetingStatus::planned || meeting.date.empty()) {
            continue;
        }
        const CalendarPoint day = meeting.date.begin();
        const CalendarPoint today = analysis_.published.begin();
        const bool soon = day.day != 0 && today.day != 0 &&
                          days_from_civil(day) - days_from_civil(today) <= weeks;
        if (meeting.type != MeetingType::visit || !soon) {
            return std::nullopt;
        }
        if (found && analysis_.meetings[*found].date != meeting.date) {
            return std::nullopt;
        }
        found = found ? found : std::optional(i);
    }
    return found;
}

void AgreementDates::date_by_meeting(std::optional<std::uint32_t> meeting,
                                     AgreementClaim& claim) const
{
    const auto when =
        claim.status == AgreementStatus::planned ? MeetingStatus::planned : MeetingStatus::held;
    if (!meeting || analysis_.meetings[*meeting].status != when) {
        return;
    }
    const Date& held = analysis_.meetings[*meeting].date;
    if (is_period(held)) {
        return;
    }
    if (claim.date.empty() || (!held.empty() && compatible(claim.date, held))) {
        claim.concluded_at = meeting;
        claim.date = claim.date.empty() ? held : claim.date;
    }
}

/// "had signed", "when they signed": another time than that of the news.
bool AgreementDates::is_of_earlier(const Governor& governor) const
{
    constexpr std::uint32_t farthest = 5;
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    if (!governor.finite && governor.token > 0 && is_possessive_at(analysis_, governor.token - 1)) {
        return true; // "welcomed A's signing of"
    }
    for (std::uint32_t back = 1; back <= farthest && governor.token >= begin + back; ++back) {
        const Token& token = tokens_[governor.token - back];
        if (is_a(analysis_, token, AgreementWord::earlier_deed)) {
            return true;
        }
    }
    return false;
}

/// The article reports the signing as its news: in the simple past, without a date.
bool AgreementDates::is_news(const Governor& governor) const
{
    if (governor.participle || !governor.finite) {
        return false;
    }
    const std::uint32_t begin = sentence_begin(analysis_, governor.token);
    for (std::uint32_t i = begin; i < governor.token; ++i) {
        if (is_a(analysis_, tokens_[i], AgreementWord::before_the_news)) {
            return false;
        }
    }
    return true;
}

/// The day that was told last when they "signed" it, in the lead at least the month.
Date AgreementDates::date_of_news(const AgreementName& name, const Governor& governor) const
{
    constexpr std::uint32_t farthest = 15;
    constexpr std::uint32_t lead = 3;
    constexpr int first_days = 4;
    const bool perfect = governor.token > 0 && (tokens_[governor.token - 1].is("has") ||
                                                tokens_[governor.token - 1].is("have"));
    Date date;
    if (governor.deed != Deed::reach && !perfect) {
        date = clock_.date_of(name.sentence, farthest);
    }
    const auto bodies =
        std::count_if(analysis_.sentences.begin(), analysis_.sentences.begin() + name.sentence,
                      [](const TextSentence& sentence) { return sentence.zone == Zone::body; });
    return date.empty() && bodies < lead ? month_of_news(analysis_, first_days) : date;
}

/// The time expression of the sentence that stands closest to the verb, in its clause.
Date AgreementDates::nearest_time(const AgreementName& name, const Governor& governor) const
{
    const TimeMention* best = time_before_when(governor.token);
    if (best != nullptr) {
        return best->date;
    }
    std::uint32_t best_distance = 40;
    for (const TimeMention& time : analysis_.times) {
        if (time.sentence != analysis_.sentence_of[governor.token] || time.since || time.until ||
            is_period(time.date) || is_inside(time, name) || is_covered(time, name)) {
            continue;
        }
        const std::uint32_t anchor = governor.token;
        const bool behind = time.tokens.first >= anchor;
        const std::uint32_t gap_begin = behind ? anchor : time.tokens.last;
        const std::uint32_t gap_end = behind ? time.tokens.first : anchor;
        std::uint32_t distance = gap_end - std::min(gap_begin, gap_end);
        const bool nominal = behind && (governor.participle || !governor.finite);
        if (crosses_clause(gap_begin, gap_end, nominal) || (governor.participle && !behind) ||
            (!governor.finite && !behind && names_aim(gap_begin, gap_end))) {
            continue;
        }
        distance += behind ? 0U : 3U;
        if (distance < best_distance) {
            best = &time;
            best_distance = distance;
        }
    }
    return best == nullptr ? Date() : best->date;
}

/// "visited Oslo *last July*, when they signed it"
const TimeMention* AgreementDates::time_before_when(std::uint32_t verb) const
{
    constexpr std::uint32_t longest = 16;
    const std::uint32_t begin = sentence_begin(analysis_, verb);
    for (std::uint32_t when = verb; when > begin + 1 && when + longest > verb; --when) {
        if (!tokens_[when - 1].is("when")) {
            continue;
        }
        const std::uint32_t last = tokens_[when - 2].is(",") ? when - 2 : when - 1;
        const auto time = std::ranges::find_if(analysis_.times, [&](const TimeMention& mention) {
            return mention.tokens.last == last;
        });
        return time != analysis_.times.end() ? &*time : nullptr;
    }
    return nullptr;
}

/// "the plan of consultations *for 2004*": the year that it covers.
bool AgreementDates::is_covered(const TimeMention& time, const AgreementName& name) const
{
    const std::uint32_t first = time.tokens.first;
    return name.type == AgreementType::plan && time.date.begin().month == 0 && first > 0 &&
           (tokens_[first].is("for") || tokens_[first - 1].is("for"));
}

/// Part of the name, or of the dateline.
bool AgreementDates::is_inside(const TimeMention& time, const AgreementName& name) const
{
    const bool topical = std::ranges::any_of(
        name.topics, [&](const TokenRange& topic) { return time.tokens.overlaps(topic); });
    return topical || time.tokens.overlaps(name.core) || dates_another(time) ||
           (dateline_ && time.tokens.overlaps(*dateline_));
}

/// The year of "recalled the 2002 Declaration": part of another name.
bool AgreementDates::dates_another(const TimeMention& time) const
{
    constexpr std::uint32_t longest = 3;
    const std::uint32_t last = time.tokens.last;
    for (std::uint32_t i = last; i < tokens_.size() && i < last + longest; ++i) {
        if (!tokens_[i].is_capitalised() || tokens_[last - 1].shape != Shape::number) {
            return false;
        }
        if (analysis_.phrase_at(i, Term::agreement) != nullptr) {
            return true;
        }
    }
    return false;
}

/// "arrived today for the signing": the time is another verb's.
bool AgreementDates::names_aim(std::uint32_t begin, std::uint32_t end) const
{
    for (std::uint32_t i = begin; i < end; ++i) {
        if (is_a(analysis_, tokens_[i], AgreementWord::aim)) {
            return true;
        }
    }
    return false;
}

/// `nominal`: "the accord signed during the visit of last August" is of that month.
bool AgreementDates::crosses_clause(std::uint32_t begin, std::uint32_t end, bool nominal) const
{
    for (std::uint32_t i = begin; i < end; ++i) {
        if (nominal && tokens_[i].is("during")) {
            continue;
        }
        if (tokens_[i].is(";") || is_a(analysis_, tokens_[i], AgreementWord::clause_link)) {
            return true;
        }
    }
    return false;
}

/// "that took effect in 2019", "in force since 2016".
Date AgreementDates::effect_date(const AgreementName& name) const
{
    const std::uint32_t end = sentence_end(analysis_, name.noun);
    const std::uint32_t begin = sentence_begin(analysis_, name.noun);
    if (name.begin > begin + 1 && tokens_[name.begin - 1].is("of") &&
        (tokens_[name.begin - 2].is("force") || tokens_[name.begin - 2].is("effect"))) {
        for (const TimeMention& time : analysis_.times) { // "the entry into force of it in 2019"
            if (time.tokens.first >= name.end && time.tokens.first <= name.end + 1) {
                return time.date;
            }
        }
    }
    for (std::uint32_t i = name.end; i + 1 < end && i < name.end + 8; ++i) {
        const bool effect = tokens_[i].is("effect") || tokens_[i].is("force");
        const bool of = (i == name.end && (tokens_[i].is("of") || tokens_[i].is("since") ||
                                           tokens_[i].is("dated"))) ||
                        (i <= name.end + 1 && i > name.end && tokens_[i - 1].is("dates") &&
                         (tokens_[i].is("back") || tokens_[i].is("from")));
        const auto verb = find_agreement_verb(analysis_, tokens_[i]);
        const bool renewed = i <= name.end + 1 && verb && verb->deed == Deed::bind &&
                             verb->form == VerbForm::past; // "the pact, renewed in May"
        if (!effect && !of && !renewed) {
            continue;
        }
        for (const TimeMention& time : analysis_.times) {
            const bool near =
                time.tokens.first + (time.since ? 1 : 0) > i && time.tokens.first <= i + 2;
            if (near && !time.until) {
                return time.since ? Date(time.date.begin()) : time.date;
            }
        }
    }
    return {};
}

} // namespace entente
