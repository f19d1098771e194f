#include "unnamed_hosts.hpp"

#include "merge_references.hpp"
#include "objects.hpp"
#include "same_event.hpp"
#include "words.hpp"

#include <algorithm>

/// Talks of which only one side is named: "held talks in Oslo with officials".
namespace entente {
namespace {

/// The foreign country where the event was, if all who are named in it are of one other.
std::string country_abroad(const Analysis& analysis, const EventReading& event)
{
    std::string there;
    for (const Actor& place : event.places) {
        const std::string country(country_of(analysis, place));
        if (country.empty() || (!there.empty() && there != country)) {
            return {};
        }
        there = country;
    }
    const bool home = std::ranges::any_of(event.participants, [&](const Participant& participant) {
        const auto country = country_of(analysis, participant.actor);
        return country.empty() || country == there;
    });
    return home ? std::string() : there;
}

/// "to meet world *leaders*": those whom a summit brings together.
bool tells_of_leaders(const Analysis& analysis, const EventReading& talks)
{
    constexpr std::uint32_t longest = 6;
    const auto& tokens = analysis.tokens();
    const std::uint32_t end = std::min(analysis.sentences[talks.sentence].tokens.last,
                                       talks.trigger.last + longest);
    return std::any_of(tokens.begin() + talks.trigger.last, tokens.begin() + end,
                       [](const Token& word) { return word.is("leaders"); });
}

/// The journey of whoever is to talk, told in the sentences before.
const EventReading* visit_of(const std::vector<MergedEvent>& events, const EventReading& talks)
{
    constexpr std::uint32_t near = 3;
    for (const MergedEvent& event : events) {
        const EventReading& visit = event.reading;
        if (visit.type == MeetingType::visit && visit.participants.size() == 1 &&
            visit.sentence <= talks.sentence && visit.sentence + near >= talks.sentence &&
            !visit.background && takes_part(visit, talks.participants.front().actor)) {
            return &visit;
        }
    }
    return nullptr;
}

/// The article names somebody of that country whom the visitor met at the time.
bool tells_host(const Analysis& analysis, const std::vector<MergedEvent>& events,
                const EventReading& talks, std::string_view country)
{
    return std::ranges::any_of(events, [&](const MergedEvent& other) {
        const EventReading& event = other.reading;
        return &event != &talks && event.type == MeetingType::meeting && is_complete(event) &&
               dates_agree(event.date, talks.date) &&
               takes_part(event, talks.participants.front().actor) &&
               std::ranges::any_of(event.participants, [&](const Participant& host) {
                   return country_of(analysis, host.actor) == country;
               });
    });
}

} // namespace

bool meets_unnamed_hosts(const ArticleView& view, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t longest = 7;
    at = past_adjuncts(view, at, end, true);
    at += at < end && view.word(at) == "with" ? 1U : 0U;
    for (std::uint32_t i = at; i < end && i < at + longest; ++i) {
        if (const Mention* mention = view.mention_at(i)) {
            if (mention->kind != MentionKind::post) {
                return false;
            }
            const Post& post = view.analysis().posts[mention->entity];
            return post.country.empty() && !post.former && !post.counterpart && !post.body &&
                   post.definite && !mention->possessive;
        }
        const std::string_view word = view.word(i);
        if (is_a(view, word, EventWord::host_noun)) {
            const bool theirs =
                i + 1 < end && (view.word(i + 1) == "of" || view.word(i + 1) == "from" ||
                                view.is_possessive(i + 1));
            return !theirs && (i + 1 >= end || view.mention_at(i + 1) == nullptr);
        }
        if (view.is_punctuation(i) || is_preposition(view, word) || looks_like_verb(view, word) ||
            is_possessive_pronoun(word)) {
            return false;
        }
    }
    return false;
}

void name_hosts_abroad(Analysis& analysis, std::vector<MergedEvent>& events)
{
    for (MergedEvent& event : events) {
        EventReading& talks = event.reading;
        if (!talks.unnamed_host || is_complete(talks) || talks.participants.empty()) {
            continue;
        }
        const EventReading* visit =
            talks.places.empty() && talks.status == MeetingStatus::planned &&
                    !tells_of_leaders(analysis, talks)
                ? visit_of(events, talks)
                : nullptr; // "A arrived in Oslo. He will hold talks with officials"
        const std::string country =
            country_abroad(analysis, visit != nullptr ? *visit : talks);
        if (country.empty() || tells_host(analysis, events, talks, country)) {
            continue;
        }
        if (const auto host = country_actor(analysis, country)) {
            talks.participants.push_back({*host, Role::none});
            talks.rule = "meeting.abroad";
            talks.confidence = 0.65;
        }
    }
}

Party host_of_unnamed_envoys(const MeetingEntry& entry, const Party& subject, const Party& object)
{
    const Party& host = entry.subject == Role::host ? subject : object;
    const Party& guests = entry.subject == Role::host ? object : subject;
    return entry.form == "credentials ceremony" && are_officials(host) && host.actors.size() == 1 &&
                   guests.actors.empty() && !guests.group
               ? host
               : Party();
}

} // namespace entente
