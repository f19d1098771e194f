#include "annotators/times.hpp"

#include "annotators/times/phrase.hpp"

namespace entente {

std::vector<TimeExpression> find_times(std::string_view text, std::uint32_t offset,
                                       const TimeContext& context, const TimesLexicon& lexicon)
{
    std::vector<TimeItem> items;
    scan_times(text, lexicon, false, items);
    const TimeGrammar grammar(items, context.order);
    TimeContext known = context;
    std::vector<TimeExpression> times;
    for (std::size_t at = 0; at < items.size();) {
        const auto phrase = grammar.parse(at);
        if (!phrase) {
            ++at;
            continue;
        }
        Tense tense = context.tense;
        if (tense == Tense::unknown) {
            tense = clause_tense(items, text, phrase->first, phrase->last);
        }
        const bool until =
            phrase->relation == TimeRelation::until || phrase->relation == TimeRelation::before;
        if ((tense == Tense::unknown && until) ||
            (phrase->deadline && phrase->form == TimeForm::weekday)) {
            tense = Tense::future;
        }
        if (auto time = resolve_time(*phrase, tense, known)) {
            time->span = {offset + items[phrase->first].begin,
                          offset + items[phrase->last - 1].end};
            if (time->grain == TimeGrain::day && time->relation != TimeRelation::since) {
                known.previous = time->date;
            }
            times.push_back(*time);
        }
        at = phrase->last;
    }
    return times;
}

std::vector<TimeExpression> find_times(std::string_view text, std::uint32_t offset,
                                       const Date& published, const TimesLexicon& lexicon)
{
    TimeContext context;
    context.published = published;
    return find_times(text, offset, context, lexicon);
}

} // namespace entente
