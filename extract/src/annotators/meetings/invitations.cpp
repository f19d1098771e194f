#include "journeys.hpp"
#include "objects.hpp"
#include "reader.hpp"
#include "status.hpp"
#include "subjects.hpp"
#include "words.hpp"

#include <algorithm>

/// "invited A to Oslo", "accepted an invitation to Oslo in June": visits that no verb of travel
/// tells.
namespace entente {
namespace {

/// "for a state visit" at `at`: one past the noun, or nothing.
std::optional<std::uint32_t> behind_visit(const ArticleView& view, std::uint32_t at,
                                          std::uint32_t end)
{
    constexpr std::uint32_t longest = 6;
    if (at >= end || view.word(at) != "for") {
        return std::nullopt;
    }
    for (std::uint32_t i = at + 1; i < end && i < at + longest; ++i) {
        if (view.mention_at(i) != nullptr || view.is_punctuation(i)) {
            return std::nullopt;
        }
        if (view.word(i) == "visit") {
            return i + 1;
        }
    }
    return std::nullopt;
}

/// Where the guest is asked to: "to Oslo" at `at`, over a comma; a verb behind "to" is another
/// thing.
std::optional<PlacePhrase> place_of_invitation(const ArticleView& view, std::uint32_t at,
                                               std::uint32_t end)
{
    if (at < end && view.word(at) == ",") {
        ++at;
    }
    if (at + 1 >= end || view.word(at) != "to" || view.mention_at(at) != nullptr) {
        return std::nullopt;
    }
    return destination_at(view, at + 1, end);
}

Date date_behind(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    for (std::uint32_t i = at; i < end && i < at + 3; ++i) {
        if (const TimeMention* time = view.time_at(i)) {
            return time->since || time->until ? Date() : time->date;
        }
        if (!is_preposition(view, view.word(i))) {
            break;
        }
    }
    return {};
}

} // namespace

void SentenceReader::read_invitation(std::uint32_t at)
{
    const std::uint32_t begin = sentence_.tokens.first;
    const std::uint32_t end = sentence_.tokens.last;
    const std::string_view word = view_.word(at);
    const std::uint32_t group = verb_group_begin(view_, at, begin);
    const bool passive =
        word == "invited" && group < at &&
        std::ranges::any_of(std::vector<std::uint32_t>{at - 1, at - 1 - (at - 1 > group ? 1U : 0U)},
                            [&](std::uint32_t i) {
                                const std::string_view before = view_.word(i);
                                return before == "was" || before == "were" || before == "been" ||
                                       before == "is";
                            });
    Party guest;
    std::uint32_t behind = at + 1;
    MeetingStatus status = MeetingStatus::proposed;
    if (word == "invitation") {
        std::uint32_t verb = at;
        while (verb > begin && verb + 4 > at && is_determiner(view_, view_.word(verb - 1))) {
            --verb;
        }
        if (verb == begin || !view_.word(verb - 1).starts_with("accept")) {
            return;
        }
        guest =
            subject_before(view_, verb_group_begin(view_, verb - 1, begin), sentence_.tokens, true);
        if (behind < end && (view_.word(behind) == "from" || view_.word(behind) == "by")) {
            behind = std::max(parties_from(view_, behind + 1, end).tokens.last, behind);
        }
        status = MeetingStatus::planned;
    } else if (passive) {
        guest = subject_before(view_, group, sentence_.tokens, true);
        if (behind < end && view_.word(behind) == "by") {
            behind = std::max(parties_from(view_, behind + 1, end).tokens.last, behind);
        }
    } else {
        guest = parties_from(view_, behind, end);
        behind = guest.tokens.last;
    }
    const auto visit = behind_visit(view_, behind, end);
    auto place = guest.actors.empty() ? std::nullopt
                                      : place_of_invitation(view_, visit.value_or(behind), end);
    if (!place && visit && word == "invited" && !passive && !guest.actors.empty()) {
        const Party host = subject_before(view_, group, sentence_.tokens, true);
        const auto home =
            host.actors.empty()
                ? std::nullopt
                : country_actor(view_.analysis(),
                                std::string(country_of(view_.analysis(), host.actors.front())));
        if (home && are_abroad(view_.analysis(), guest.actors, {*home})) {
            place = PlacePhrase{{*visit, *visit}, {*home}, {}}; // "invited A for a state visit"
        }
    }
    if (!place || !modality_of_verb(view_, {at, at + 1}, sentence_.tokens).real) {
        return;
    }
    EventReading reading =
        begin_untriggered(MeetingType::visit, {at, at + 1}, "visit.invited", 0.8);
    reading.status = status;
    reading.places = place->places;
    reading.date = date_behind(view_, place->tokens.last, end);
    reading.foreground = true;
    add_participants(reading, guest, Role::guest);
    add(std::move(reading));
}

} // namespace entente
