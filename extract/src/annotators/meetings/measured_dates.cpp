#include "measured_dates.hpp"

#include "annotators/grammar.hpp"
#include "annotators/times/calendar.hpp"
#include "news_days.hpp"
#include "words.hpp"

#include <algorithm>
#include <charconv>

namespace entente {
namespace {

/// "two months": a number and a unit.
struct Measure {
    TimeWord unit = TimeWord::none;
    int count = 0;
};

TimeEntry entry_at(const ArticleView& view, std::uint32_t at)
{
    return view.analysis().lexicon->times.find(view.word(at), false);
}

/// The measure that ends just before `after`.
std::optional<Measure> measure_before(const ArticleView& view, std::uint32_t after,
                                      std::uint32_t begin)
{
    if (after < begin + 2) {
        return std::nullopt;
    }
    const TimeEntry unit = entry_at(view, after - 1);
    if (unit.kind != TimeWordKind::unit && unit.kind != TimeWordKind::unit_plural) {
        return std::nullopt;
    }
    const TimeEntry number = entry_at(view, after - 2);
    if (number.kind == TimeWordKind::number) {
        return Measure{unit.word(), number.value};
    }
    const Token& word = view.token(after - 2);
    int count = is_indefinite(word.folded) || word.is("the") ? 1 : 0;
    const char* const end = word.folded.data() + word.folded.size();
    if (word.shape == Shape::number && word.folded.size() <= 2 &&
        std::from_chars(word.folded.data(), end, count).ptr != end) {
        count = 0; // "2."
    }
    return Measure{unit.word(), count};
}

/// The last day of the news told before `at`, in this sentence or the four before.
Date day_told_before(const ArticleView& view, std::uint32_t at, std::uint32_t sentence)
{
    constexpr std::uint32_t reach = 4;
    Date day;
    for (const TimeMention& time : view.analysis().times) {
        if (time.tokens.first < at && time.sentence + reach >= sentence &&
            is_news_day(view.analysis(), time)) {
            day = time.date;
        }
    }
    return day;
}

Date date_before(const ArticleView& view, const Measure& measure, std::uint32_t at,
                 std::uint32_t sentence)
{
    const Date& published = view.analysis().published;
    if (measure.count == 0) {
        return {};
    }
    if (measure.unit == TimeWord::day) {
        const Date told = day_told_before(view, at, sentence);
        return told.empty() || !told.has_year() ? Date()
                                                : Date(add_days(told.begin(), -measure.count));
    }
    const bool told = measure.unit == TimeWord::month || measure.unit == TimeWord::year;
    return told && !published.empty() && !published.is_interval()
               ? shifted(published.begin(), measure.unit, -measure.count)
               : Date(); // weeks are told roughly
}

/// Whether the word may stand between "after" and its event: no other noun, which would be what the
/// measure is of ("two months after the *flood* A met B").
bool may_stand_between(const ArticleView& view, std::uint32_t at, bool subject)
{
    const auto& words = view.analysis().lexicon->event_words;
    const std::string_view word = view.word(at);
    if (word.ends_with("ing")) { // "after *holding* talks", but "after *taking* office A met B"
        return !subject && (words.has(word, EventWord::light_verb) ||
                            words.has(word, EventWord::before_participle));
    }
    return view.is_possessive(at) || word == "and" || words.has(word, EventWord::determiner) ||
           words.has(word, EventWord::persons) || words.has(word, EventWord::verb_group) ||
           (!subject &&
            (words.has(word, EventWord::light_verb) || words.has(word, EventWord::preposition))) ||
           word == "he" || word == "she" || word == "they" || word == "it";
}

} // namespace

std::optional<Date> measured_date(const ArticleView& view, std::uint32_t at, std::uint32_t sentence)
{
    constexpr std::uint32_t longest = 12;
    const std::uint32_t begin = view.analysis().sentences[sentence].tokens.first;
    bool subject = false;
    for (std::uint32_t i = at; i > begin && i + longest > at; --i) {
        const std::uint32_t before = i - 1;
        if (const Mention* mention = view.mention_at(before)) {
            i = std::max(mention->tokens.first, begin) + 1;
            subject = true;
            continue;
        }
        const std::string_view word = view.word(before);
        if (word == "after") {
            const auto measure = measure_before(view, before, begin);
            return measure ? std::optional(date_before(view, *measure, before, sentence))
                           : std::nullopt;
        }
        if (view.is_punctuation(before) || !may_stand_between(view, before, subject)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace entente
