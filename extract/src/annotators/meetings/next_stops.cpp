#include "annotators/grammar.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "words.hpp"

#include <algorithm>

/// Meetings of one verb or noun that each have their own day or place, or follow one another: "met
/// A in Oslo and B in Rome", "talks with A on Monday and with B on Tuesday", "met A, then B".
namespace entente {
namespace {

/// When and where one of them was.
struct Stay {
    std::uint32_t last = 0;
    const TimeMention* time = nullptr;
    std::optional<PlacePhrase> place;
};

/// "on Monday in Oslo", from `at` on.
Stay stay_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    Stay stay{at, nullptr, std::nullopt};
    while (stay.last < end) {
        const std::uint32_t here = stay.last;
        const std::string_view word = view.word(here);
        const bool opens = (word == "on" || word == "in") && here + 1 < end;
        const std::uint32_t time = opens && view.time_at(here) == nullptr ? here + 1 : here;
        if (const TimeMention* when = view.time_at(time)) {
            stay.time = stay.time == nullptr ? when : stay.time;
            stay.last = when->tokens.last;
        } else if (auto place = place_phrase_at(view, here, end)) {
            stay.last = place->tokens.last;
            stay.place = stay.place ? stay.place : std::move(place);
        } else if (const std::uint32_t behind = past_bracket(view, here, end); behind != here) {
            stay.last = behind;
        } else {
            break;
        }
    }
    return stay;
}

/// What leads on to whom somebody met next.
struct Lead {
    std::uint32_t last = 0; ///< where they are named; where it begins when nothing leads on
    bool sure = false;      ///< "and *then with*", not "and" alone
};

/// ", and afterwards with", "before", "and" at `at`.
Lead lead_at(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    const auto is = [&](std::uint32_t i, std::string_view word) {
        return i < end && view.word(i) == word;
    };
    std::uint32_t i = at;
    i += is(i, ",") || is(i, ";") ? 1U : 0U;
    const bool joined = is(i, "and") || is(i, "before");
    i += joined ? 1U : 0U;
    const std::uint32_t comma = is(i, ",") ? i + 1 : i;
    bool in_turn = false;
    if (leads_to_next(view, comma, end)) {
        in_turn = true;
        i = comma + 1;
        i += is(i, ",") ? 1U : 0U;
    }
    const bool with = is(i, "with");
    i += with ? 1U : 0U;
    return joined || in_turn || (with && i > at + 1) ? Lead{i, in_turn || with} : Lead{at, false};
}

} // namespace

void SentenceReader::read_next_stops(std::size_t told, const Party& object)
{
    const std::uint32_t end = sentence_.tokens.last;
    if (readings_.size() == told || !object.found || object.actors.empty()) {
        return;
    }
    const EventReading first = readings_.back();
    Role role = Role::none;
    Party mine;
    Role my_role = Role::none;
    for (const Participant& participant : first.participants) {
        const bool other =
            std::ranges::find(object.actors, participant.actor) != object.actors.end();
        (other ? role : my_role) = participant.role;
        if (!other) {
            mine.actors.push_back(participant.actor);
        }
    }
    mine.group = first.group;
    mine.sizes.assign(1, static_cast<std::uint32_t>(mine.actors.size()));
    if (mine.actors.empty() && !mine.group) {
        return;
    }
    Stay stay = stay_behind(view_, object.tokens.last, end);
    for (bool settled = stay.time != nullptr || stay.place;;) {
        const Lead lead = lead_at(view_, stay.last, end);
        if (lead.last == stay.last || !(settled || lead.sure)) {
            return;
        }
        const Party next = parties_from(view_, lead.last, end);
        const Stay next_stay = stay_behind(view_, next.tokens.last, end);
        if (next.actors.empty() || !is_somebody(view_, next) ||
            goes_on(view_, next.tokens.last, end) || goes_on(view_, next_stay.last, end)) {
            return; // "and B on Tuesday rejected it"
        }
        const bool stays = next_stay.time != nullptr || next_stay.place;
        if (!lead.sure && !stays && next.tokens.last < end &&
            (view_.word(next.tokens.last) == "," || !view_.is_punctuation(next.tokens.last))) {
            return; // "and B, who opposes it, left"
        }
        if (settled) { // its own, not that of the next
            for (std::size_t i = told; i < readings_.size(); ++i) {
                if (stay.place) {
                    readings_[i].places = stay.place->places;
                }
                if (stay.time != nullptr) {
                    readings_[i].date = stay.time->date;
                }
            }
        }
        EventReading reading = first;
        reading.participants.clear();
        const bool placed = stay.place.has_value();
        stay = next_stay;
        if (stay.place) {
            reading.places = stay.place->places;
        } else if (placed && stay.time == nullptr) {
            reading.places.clear();
        }
        if (stay.time != nullptr) {
            reading.date = stay.time->date;
        }
        told = readings_.size();
        settled = stays;
        add_split(std::move(reading), mine, my_role, next, role);
    }
}

/// "A *met* B before talks with C": one after the other.
bool SentenceReader::follows_encounter(std::size_t index) const
{
    return std::ranges::any_of(
        triggers_.begin(), triggers_.begin() + static_cast<std::ptrdiff_t>(index),
        [](const MeetingTrigger& trigger) { return trigger.entry->type == MeetingType::meeting; });
}

} // namespace entente
