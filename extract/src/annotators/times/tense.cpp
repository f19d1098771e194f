#include "annotators/times/phrase.hpp"

#include <algorithm>

/// Past or future, from the verbs around an expression. No parse: the nearest verb that tells
/// counts, the ones before it first.
namespace entente {
namespace {

using Item = TimeItemKind;
using Kind = TimeWordKind;
using Word = TimeWord;

constexpr std::size_t reach = 40; ///< items; farther verbs belong to other clauses

bool ends_sentence(const std::vector<TimeItem>& items, std::size_t at, std::string_view text)
{
    const TimeItem& item = items[at];
    if (item.is(Item::stop)) {
        return true;
    }
    if (item.is(Item::mark)) {
        const char c = text[item.begin];
        return c == '?' || c == '!';
    }
    if (!item.is(Item::dot) || at == 0 || at + 1 >= items.size() || items[at + 1].glued) {
        return false;
    }
    const TimeItem& last = items[at - 1];
    const bool abbreviation = last.is(Item::word) && last.end - last.begin <= 3;
    return items[at + 1].capital && !abbreviation && !last.is(Kind::short_month);
}

/// Regular past forms: lower-case words in -ed that are no plain words ("need", "indeed").
bool is_regular_past(const TimeItem& item, std::string_view text)
{
    if (!item.is(Item::word) || item.entry.kind != Kind::none || item.capital ||
        item.end - item.begin < 5) {
        return false;
    }
    const std::string_view word = text.substr(item.begin, item.end - item.begin);
    return word.ends_with("ed") && !word.ends_with("eed");
}

std::string_view word_at(const std::vector<TimeItem>& items, std::size_t at, std::string_view text)
{
    return text.substr(items[at].begin, items[at].end - items[at].begin);
}

/// "ahead of her talks on Friday", "looked forward to visiting Oslo in May"
bool is_ahead_of(const std::vector<TimeItem>& items, std::size_t at, std::string_view text)
{
    const std::string_view word = word_at(items, at, text);
    return at + 1 < items.size() &&
           (((word == "ahead" || word == "Ahead") && items[at + 1].is(Word::of)) ||
            (word == "forward" && items[at + 1].is(Word::to)));
}

/// "is meeting A on Friday": what is arranged lies ahead.
bool is_arranged(const std::vector<TimeItem>& items, std::size_t at, std::string_view text)
{
    const std::string_view word = word_at(items, at, text);
    return (word == "is" || word == "are") && at + 1 < items.size() &&
           items[at + 1].is(Item::word) && word_at(items, at + 1, text).ends_with("ing");
}

Tense item_tense(const std::vector<TimeItem>& items, std::size_t at, std::string_view text)
{
    const TimeItem& item = items[at];
    if (item.is(Word::coming)) {
        return Tense::future;
    }
    const bool passive =
        at > 0 && items[at - 1].is(Item::word) &&
        text.substr(items[at - 1].begin, items[at - 1].end - items[at - 1].begin) == "be";
    if (passive) {
        return Tense::unknown; // "will be attended": what stands before decides
    }
    const bool closed_doors =
        at > 0 && items[at - 1].is(Item::word) && word_at(items, at - 1, text) == "behind";
    if (is_regular_past(item, text) && !closed_doors) {
        return Tense::past;
    }
    if (is_ahead_of(items, at, text) || is_arranged(items, at, text)) {
        return Tense::future;
    }
    if (!item.is(Kind::tense)) {
        return Tense::unknown;
    }
    const bool to = at + 1 < items.size() && items[at + 1].is(Word::to);
    const bool until = at + 1 < items.size() && items[at + 1].is(Word::until);
    switch (item.entry.word()) {
    case Word::future:
        return Tense::future;
    case Word::future_to:
        return to || items[std::min(at + 1, items.size() - 1)].is(Word::for_) ? Tense::future
                                                                              : Tense::unknown;
    case Word::past_or_future_to:
        return to ? Tense::future : Tense::past;
    case Word::future_until:
        if (word_at(items, at, text) == "hold") {
            return until ? Tense::future : Tense::unknown; // "put on hold until", "will hold"
        }
        return to || until ? Tense::future : Tense::past;
    default:
        return Tense::past;
    }
}

/// The "to" of an infinitive stands at `at`.
bool begins_infinitive(const std::vector<TimeItem>& items, std::size_t at)
{
    return items[at].is(Word::to) && at + 1 < items.size() && items[at + 1].is(Item::word) &&
           !items[at + 1].capital &&
           (items[at + 1].entry.kind == Kind::none ||
            (items[at + 1].is(Kind::tense) && items[at + 1].entry.word() == Word::future_until));
}

/// "an *invitation* from A to visit Oslo in May", "*invited* her to attend"
bool is_invited(const std::vector<TimeItem>& items, std::size_t to, std::string_view text)
{
    constexpr std::size_t longest = 10;
    const std::size_t lowest = to > longest ? to - longest : 0;
    for (std::size_t at = to; at > lowest && !ends_sentence(items, at - 1, text); --at) {
        if (items[at - 1].is(Item::word) && word_at(items, at - 1, text).starts_with("invit")) {
            return true;
        }
    }
    return false;
}

/// "set to begin" lies ahead, "to be held" does, "came to begin" may lie on either side.
Tense infinitive_tense(const std::vector<TimeItem>& items, std::size_t at, std::string_view text)
{
    const bool ahead = word_at(items, at + 1, text) == "be" || is_invited(items, at, text) ||
                       (at > 0 && item_tense(items, at - 1, text) == Tense::future);
    return ahead ? Tense::future : Tense::unknown;
}

/// "President to visit Oslo in May": no verb stands before the infinitive.
bool is_headline(const std::vector<TimeItem>& items, std::size_t to, std::string_view text)
{
    if (to == 0 || !items[to - 1].capital) {
        return false;
    }
    const std::size_t lowest = to > reach ? to - reach : 0;
    for (std::size_t at = to; at > lowest && !ends_sentence(items, at - 1, text); --at) {
        if (item_tense(items, at - 1, text) != Tense::unknown ||
            begins_infinitive(items, at - 1 > 0 ? at - 2 : 0)) {
            return false;
        }
    }
    return true;
}

/// "*will* go to Oslo to meet A on Friday": what is to follow lies ahead as well.
bool follows_future(const std::vector<TimeItem>& items, std::size_t to, std::string_view text)
{
    const std::size_t lowest = to > reach ? to - reach : 0;
    for (std::size_t at = to; at > lowest && !ends_sentence(items, at - 1, text); --at) {
        if (const Tense tense = item_tense(items, at - 1, text); tense != Tense::unknown) {
            return tense == Tense::future;
        }
    }
    return false;
}

/// "agreed to trade more *during talks* on Friday": what the two did there.
bool names_occasion(const std::vector<TimeItem>& items, std::size_t at, std::string_view text)
{
    constexpr std::size_t longest = 5;
    if (word_at(items, at, text) != "during") {
        return false;
    }
    for (std::size_t i = at + 1; i < std::min(items.size(), at + longest); ++i) {
        const std::string_view word = word_at(items, i, text);
        if (word == "talks" || word == "meeting" || word == "call" || word == "discussions") {
            return true;
        }
        if (!items[i].is(Item::word) || items[i].capital) {
            break;
        }
    }
    return false;
}

} // namespace

Tense clause_tense(const std::vector<TimeItem>& items, std::string_view text, std::size_t first,
                   std::size_t last)
{
    const std::size_t lowest = first > reach ? first - reach : 0;
    bool occasion = false;
    for (std::size_t at = first; at > lowest && !ends_sentence(items, at - 1, text); --at) {
        occasion = occasion || names_occasion(items, at - 1, text);
        if (begins_infinitive(items, at - 1)) {
            if (occasion && at > 1 && items[at - 2].is(Kind::tense) &&
                items[at - 2].entry.word() == Word::past_or_future_to) {
                return Tense::past;
            }
            const Tense tense = infinitive_tense(items, at - 1, text);
            const bool ahead = tense == Tense::unknown && (is_headline(items, at - 1, text) ||
                                                           follows_future(items, at - 1, text));
            return ahead ? Tense::future : tense;
        }
        if (const Tense tense = item_tense(items, at - 1, text); tense != Tense::unknown) {
            return tense;
        }
    }
    const std::size_t highest = std::min(items.size(), last + reach);
    for (std::size_t at = last; at < highest && !ends_sentence(items, at, text); ++at) {
        if (const Tense tense = item_tense(items, at, text); tense != Tense::unknown) {
            const bool was = word_at(items, at, text).starts_with("w"); // was, were
            const bool resolved = items[at].is(Kind::tense) && !was &&
                                  items[at].entry.word() == Word::past_or_future_to;
            return resolved ? Tense::past : tense; // "On Monday they agreed to"
        }
    }
    return Tense::unknown;
}

} // namespace entente
