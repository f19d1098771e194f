#include "lead_dates.hpp"

#include "../furniture.hpp"
#include "asides.hpp"
#include "news_clock.hpp"
#include "news_days.hpp"
#include "visit_dates.hpp"
#include "words.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::uint32_t lead_sentences = 3;
/// How long the day of the news goes on, in sentences: for mere nouns, and for what verbs tell.
struct Reach {
    std::uint32_t nouns = 0;
    std::uint32_t verbs = 0;
};
constexpr Reach reach_of_report{.nouns = 4, .verbs = 15};
constexpr Reach reach_of_commentary{.nouns = 2, .verbs = 5}; ///< it goes from one time to another
constexpr std::size_t longest_report = 30;                   ///< sentences
constexpr int first_days = 4; ///< of a month, whose news may be of the month before
constexpr int first_days_under_way = 3;

/// Journeys and conferences go on for days: of those on which they are news, the month.
bool lasts_days(const Analysis& analysis, const EventReading& reading)
{
    switch (reading.type) {
    case MeetingType::visit:
        return reading.places.empty() || !leads_to_house(analysis, reading);
    case MeetingType::gathering:
        return reading.form == "summit" || reading.form == "conference" ||
               reading.form == "congress" || reading.form == "forum" ||
               reading.form == "session" || reading.form == "exhibition";
    case MeetingType::meeting:
    case MeetingType::call:
        return false;
    }
    return false;
}

class LeadDates {
public:
    explicit LeadDates(const Analysis& analysis)
        : analysis_(analysis), clock_(analysis), dateline_(find_dateline(analysis))
    {
        std::uint32_t bodies = 0;
        for (const TextSentence& sentence : analysis.sentences) {
            ranks_.push_back(sentence.zone == Zone::headline ? 0 : bodies);
            bodies += sentence.zone == Zone::body ? 1U : 0U;
        }
    }

    void run(std::vector<MergedEvent>& events) const
    {
        const Date day = is_readout() ? analysis_.published : day_of_lead();
        const Date month = month_of_news(analysis_, first_days);
        for (MergedEvent& event : events) {
            EventReading& reading = event.reading;
            if (!reading.date.empty() || reading.status != MeetingStatus::held ||
                reading.background || reading.said || event.evidence.empty()) {
                continue;
            }
            const std::uint32_t first = *event.evidence.begin();
            if (is_under_way(reading)) {
                offer_date(reading, month_of_news(analysis_, first_days_under_way),
                           SettingSource::publication);
                continue;
            }
            if (ranks_[first] >= lead_sentences ||
                (tells_time(first, reading) && !is_going_on(reading)) ||
                is_told_as_past(analysis_, reading) ||
                (clock_.is_elsewhen(first) && !is_going_on(reading))) {
                continue;
            }
            const bool news = reading.foreground || ranks_[first] == 0;
            const Date told = clock_.date_of(first, lead_sentences);
            const Date& today = told.begin().day != 0 ? told : day;
            if (news && reading.type != MeetingType::visit && !is_beside_news(reading) &&
                !today.empty()) {
                const bool whole =
                    !lasts_days(analysis_, reading) ||
                    (tells(first, today) && !is_taken(events, event, first, today));
                offer_date(reading, whole ? today : month_of(today), SettingSource::publication);
            } else if ((news || is_going_on(reading)) && ranks_[first] < 2) {
                offer_date(reading, month, SettingSource::publication);
            }
        }
    }

private:
    const Analysis& analysis_;
    NewsClock clock_;
    std::optional<TokenRange> dateline_;
    std::vector<std::uint32_t> ranks_; ///< body sentences before each sentence

    [[nodiscard]] std::string_view word(std::uint32_t at) const
    {
        return analysis_.tokens()[at].folded;
    }

    /// Whether one of so many words before the event's, in its sentence, is such a word.
    [[nodiscard]] bool stands_before(const EventReading& reading, std::uint32_t longest,
                                     EventWord type) const
    {
        const std::uint32_t begin = analysis_.sentences[reading.sentence].tokens.first;
        const std::uint32_t end = reading.trigger.first;
        for (std::uint32_t at = end; at > begin && at + longest > end; --at) {
            if (analysis_.lexicon->event_words.has(word(at - 1), type)) {
                return true;
            }
        }
        return false;
    }

    /// "Readout of the meeting", put out when it is over.
    [[nodiscard]] bool is_readout() const
    {
        for (std::size_t s = 0; s < analysis_.sentences.size(); ++s) {
            const TextSentence& sentence = analysis_.sentences[s];
            if (ranks_[s] >= 1) {
                break;
            }
            for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
                if (word(at) == "readout") {
                    return true;
                }
            }
        }
        return false;
    }

    /// "met on the sidelines of the *summit*": the day of the meeting is one of the summit's.
    [[nodiscard]] bool is_beside_news(const EventReading& reading) const
    {
        return reading.type == MeetingType::gathering &&
               stands_before(reading, 6, EventWord::sidelines);
    }

    /// "as part of his *ongoing* state visit"
    [[nodiscard]] bool is_going_on(const EventReading& reading) const
    {
        return stands_before(reading, 4, EventWord::lasting);
    }

    /// "A, who *is currently on* a visit to Oslo", "*is in* Oslo for talks"
    [[nodiscard]] bool is_under_way(const EventReading& reading) const
    {
        constexpr std::uint32_t longest = 7;
        const std::uint32_t begin = analysis_.sentences[reading.sentence].tokens.first;
        const std::uint32_t end = reading.trigger.first;
        if (reading.type != MeetingType::visit || tells_time(reading.sentence, reading)) {
            return false;
        }
        if ((word(end) == "is" || word(end) == "are") && reading.foreground) {
            return true;
        }
        for (std::uint32_t at = end; at > begin + 1 && at + longest > end; --at) {
            if ((word(at - 1) == "currently" || word(at - 1) == "on") &&
                (word(at - 2) == "is" || word(at - 2) == "are" || word(at - 2) == "currently")) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool in_dateline(const TimeMention& time) const
    {
        return dateline_ && time.tokens.overlaps(*dateline_);
    }

    [[nodiscard]] bool tells(std::uint32_t sentence, const Date& date) const
    {
        return std::ranges::any_of(analysis_.times, [&](const TimeMention& time) {
            return time.sentence == sentence && time.date == date && !in_dateline(time);
        });
    }

    /// "met A *today* at the summit": the day that the sentence tells is that of another event.
    [[nodiscard]] static bool is_taken(const std::vector<MergedEvent>& events,
                                       const MergedEvent& event, std::uint32_t sentence,
                                       const Date& date)
    {
        return std::ranges::any_of(events, [&](const MergedEvent& other) {
            return &other != &event && other.evidence.contains(sentence) &&
                   other.reading.date == date && other.reading.date_source == SettingSource::own;
        });
    }

    /// The sentence tells a time that is not of the news, in more than an aside ("*who took office
    /// in January*").
    [[nodiscard]] bool tells_time(std::uint32_t sentence, const EventReading& reading) const
    {
        return std::ranges::any_of(analysis_.times, [&](const TimeMention& time) {
            if (time.sentence != sentence || in_dateline(time) || is_news_day(analysis_, time)) {
                return false;
            }
            const auto aside = aside_around(analysis_, time);
            return !aside || aside->contains(reading.trigger.first);
        });
    }

    [[nodiscard]] Date day_of_lead() const
    {
        Date of_dateline;
        for (const TimeMention& time : analysis_.times) {
            if (analysis_.sentences[time.sentence].zone != Zone::body ||
                ranks_[time.sentence] >= lead_sentences || !is_news_day(analysis_, time)) {
                continue;
            }
            if (!in_dateline(time)) {
                return time.date;
            }
            of_dateline = time.date;
        }
        return of_dateline;
    }
};

} // namespace

void date_by_lead(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    LeadDates(analysis).run(events);
}

void date_by_clock(const Analysis& analysis, std::vector<MergedEvent>& events)
{
    const NewsClock clock(analysis);
    const Reach reach =
        analysis.sentences.size() > longest_report ? reach_of_commentary : reach_of_report;
    for (MergedEvent& event : events) {
        EventReading& reading = event.reading;
        if (reading.date.empty() && reading.status == MeetingStatus::held && !reading.background &&
            !reading.said && !is_perfect(analysis, reading) &&
            !is_told_as_past(analysis, reading)) {
            const std::uint32_t farthest = reading.foreground ? reach.verbs : reach.nouns;
            const Date told = clock.date_of(reading.sentence, farthest);
            offer_date(reading, lasts_days(analysis, reading) ? month_of(told) : told,
                       SettingSource::publication);
        }
    }
}

} // namespace entente
